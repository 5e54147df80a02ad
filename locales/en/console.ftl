console-no-button =
    { $count ->
        [0] There is no button to press.
        [one] There is no button { $number }: the last message has one.
       *[other] There is no button { $number }: the last message has { $count }.
    }
console-no-file = I cannot read the file { $path }. Please check its name.

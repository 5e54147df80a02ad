analysis-title = Анализ звонков, { $month }: { $whose }
analysis-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
analysis-none = В этом месяце звонков нет.
analysis-rates = Часы и сегменты: исходящие звонки, в которых кто-то ответил.

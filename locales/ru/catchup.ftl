catchup-down = Простой: с { $began } до { $ended }. За это время:
catchup-row = { $number }. { $text }
catchup-press =
    { $count ->
        [one] Нажмите номер, чтобы прочитать целиком.
        [few] Нажмите номер, чтобы прочитать это сообщение целиком.
        [many] Нажмите номер, чтобы прочитать это сообщение целиком.
       *[other] Нажмите номер, чтобы прочитать это сообщение целиком.
    }
catchup-next =
    { $count ->
        [one] ещё { $count }
        [few] ещё { $count }
        [many] ещё { $count }
       *[other] ещё { $count }
    }
catchup-expired = Сводка за { $day }: присылать было поздно, её покажет /digest
catchup-gone = Этого сообщения уже нет.
catchup-gathered = Напоминания: { $count }

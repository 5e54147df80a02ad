morning-title = Good morning, { $name }. Your plan for { $day }:
morning-norms = To reach today: { $norms }
morning-day-off = Today is a day off for you: nothing has to be reached.
morning-log = ☎ { $client }
morning-do-stop = Not every morning
morning-do-start = Every morning
morning-is-off = The plan comes no more by itself. /morning shows it, and brings it back.
morning-is-on = The plan comes when your working day begins.

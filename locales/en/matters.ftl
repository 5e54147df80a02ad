matters-title = Matter for a department
matters-no-department = I know no department “{ $text }” that works for clients. Press one.
matters-ask-text = What does the client need from them?
matters-text = Matter
matters-open = In the department, { $queue } { $number }: { $text }

errors-failed = Something went wrong here and nothing was saved. Please try again; if it stays, tell your administrator the number { $reference }.
errors-in-private = Please write to me in private: others read along here.
errors-unknown-command = I do not know { $command }. /help shows all I can do.
errors-nearest-command = I do not know { $command }. Did you mean one of these? /help shows all.
errors-no-right = Your role does not include this. If you need it, ask your head or the administrator.
errors-old-button = That button is out of date.
errors-pressed-already = That was done already, with the first press.
errors-too-long = That is longer than I can take. Please send it in smaller parts.

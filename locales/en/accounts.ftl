accounts-linked = I know you here:
accounts-row = • { $platform }, last used { $at }
accounts-row-blocked = • { $platform }, last used { $at } ⛔ I cannot write to you there
accounts-platform =
    { $platform ->
        [telegram] Telegram
        [slack] Slack
       *[other] the console
    }
accounts-blocked-there = { $platform } ⛔
accounts-reached-last = Reminders go to the platform you used last, now { $platform }.
accounts-reached = Reminders go to { $platform }.
accounts-reached-instead = You chose { $chosen } for reminders, but I cannot write to you there; they go to { $platform }.
accounts-do-show = My platforms
accounts-do-reach = Reminders to { $platform }
accounts-do-reach-last = Reminders to the one used last
accounts-do-link = Link another
accounts-do-unlink = Unlink { $platform }
accounts-do-keep = Keep it
accounts-saved = Saved.
accounts-link =
    { $days ->
        [one] Send me this code from your other account, on Slack or Telegram, as a private message. It is for you only and works once, within { $days } day; earlier codes no longer work:
       *[other] Send me this code from your other account, on Slack or Telegram, as a private message. It is for you only and works once, within { $days } days; earlier codes no longer work:
    }
accounts-link-telegram = On Telegram this link is enough: { $address }
accounts-ask-unlink = Unlink { $platform }? I will no longer know you there, and answer nothing you write there.
accounts-ask-unlink-here = Unlink { $platform }, where you are writing now? I will no longer know you here, and answer nothing you write here.
accounts-unlinked = { $platform } is unlinked. To come back there, you need a new code.
accounts-last-one = This is your only account: without it you could not reach me. Link another first, or ask your administrator.
accounts-linked-elsewhere = Your account was linked on { $platform } as well. If that was not you, unlink it there and tell your administrator.
accounts-linked-already = You are linked here already, as { $name }; this code is used up now.
accounts-for-another = That code is for somebody else. You are linked here as { $name }, and nothing was changed; the code stays good.

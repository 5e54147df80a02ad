quiet-until = Quiet until { $at }.
quiet-hours = Quiet every day from { $start } to { $end }.
quiet-waits = What can wait comes afterwards, together. Alarms and what you set a time for come as ever.
quiet-none = No quiet hours: reminders come when your working day begins.
quiet-always = These always come, for somebody relies on them: { $kinds }.
quiet-how = Write /quiet until 15:00, /quiet 13-15 for every day, or /quiet off.
quiet-unclear = I cannot read a time in “{ $text }”.
quiet-too-long = That is more than 24 hours. For days off write /dayoff.
quiet-all-day = That is your whole working day, { $start } to { $end }: nothing would ever reach you. Leave some of it.
quiet-saved = Saved.
quiet-ended = The quiet is over.
quiet-do-end = End the quiet
quiet-kind =
    { $kind ->
        [absence] hand-overs of absences
        [alarm] alarms
        [answer] messages of colleagues
        [applicant] next steps of applicants
        [assignment] overdue tasks of colleagues
        [attestation] coming attestations
        [bill] suppliers’ bills
        [birthday] birthdays
        [briefing] the market briefing
        [cards] changed client cards
        [catchup] gathered reminders
        [claim] expense claims
        [complaint] complaints
        [contract] ends of contracts
        [digest] the daily digest
        [evening] the result of the day
        [event] closing registrations
        [expense] expense claims
        [gate] questions to you
        [goods] late goods
        [handover] work handed over
        [invitation] unanswered invitations
        [letter] letters to answer
        [meeting] meetings
        [message] telephone messages
        [monthly] the monthly report
        [monthly_late] late monthly reports
        [morning] the plan of the day
        [move] the welcome of the first day
        [norm] changed norms
        [obligation] obligations
        [overdue] overdue payments
        [papers] missing documents
        [profession] professional holidays of clients
        [promise] promises to pay
        [reconciliation] reconciliations
        [reliability] reliability of new clients
        [rush] alarms of the rush
        [showroom] the round of the salon
        [staffstep] checklists of joining and leaving
        [standard] standards to read
        [statistics] the statistics of a month
        [task] your own reminders
        [tender] closing tenders
        [touch] keeping in touch with clients
        [training] trainings
        [workplan] work plans
       *[other] other duties
    }
quiet-do-on = On: { $what }
quiet-do-off = Off: { $what }
quiet-mail-subject = Backdesk, messages for you: { $count }
quiet-mail-why = They do not reach you in the chat, for you have blocked me there.
quiet-mail-more = … and more: { $count }
quiet-mail-back = Unblock me and write anything there: then you can open each of them whole.

phrases-none = There are no lines to judge.
phrases-left =
    { $count ->
        [one] { $count } line that I did not understand for sure:
       *[other] { $count } lines that I did not understand for sure. The oldest:
    }
phrases-line = “{ $text }”
phrases-from = { $person } · { $at } · { $language }
phrases-meant = Chosen meaning: { $intent }
phrases-not-said = Nobody has said what it means.
phrases-accept = Accept
phrases-reject = Reject
phrases-other = Another meaning
phrases-later = Later
phrases-back = Back
phrases-accepted = Accepted: { $intent }. From now on I understand such lines.
phrases-rejected = Rejected, and its text is deleted.

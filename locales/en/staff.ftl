staff-list = Who works here:
staff-row = { $name } ({ $login }), { $role }
staff-row-left = { $name } ({ $login }), no longer here
staff-by-name = Not everybody fits on the buttons: type /staff and a name.
staff-none = Nobody here is called “{ $text }”.
staff-language = Language: { $language }
staff-timezone = Time zone: { $zone }
staff-head = Head: { $name }
staff-no-head = No head
staff-linked = Writes to me on: { $platforms }
staff-not-linked = Not linked yet: send an invitation
staff-do-invite = Invite
staff-do-role = Role
staff-do-head = Head
staff-do-off = Cut off access
staff-do-on = Let in again
staff-invitation =
    { $days ->
        [one] Send this to { $name } only. It works once, within { $days } day:
       *[other] Send this to { $name } only. It works once, within { $days } days:
    }
staff-invitation-slack = On Slack, { $name } sends me this code: { $code }
staff-ask-role = { $name } is { $role }. What from now on?
staff-own-role = You cannot change your own role. Ask another administrator.
staff-ask-head = Who is the head of { $name }?
staff-nobody = Nobody
staff-saved = Saved.
staff-not-oneself = You cannot cut off yourself. Ask another administrator.
staff-off = { $name } is cut off and can no longer write to me.
staff-clients =
    { $count ->
        [one] { $count } client is still in the name of { $name }: hand it over to a colleague.
       *[other] { $count } clients are still in the name of { $name }: hand them over to a colleague.
    }
staff-on = { $name } may come back: send an invitation.
staff-new-title = New member of staff
staff-ask-login = Which login? Small letters and figures, for instance ana.k
staff-ask-name = What is the name?
staff-ask-new-role = In which role?
staff-ask-language = In which language shall I write?
staff-ask-new-head = Who is the head?
staff-login = Login
staff-name = Name
staff-role = Role
staff-language-label = Language
staff-head-label = Head
staff-bad-login = “{ $text }” will not do as a login: 2 to 40 small letters and figures, a letter first.
staff-login-taken = Somebody has the login { $login } already. Please choose another one.
staff-added = Added. Press Invite and send the invitation on.

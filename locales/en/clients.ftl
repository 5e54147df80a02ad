clients-which = Which client do you mean by “{ $text }”?
clients-none = No client of yours is called “{ $text }”. Check the spelling, or register the client first with /newclient.
clients-likely = I know no client “{ $text }”. Did you mean one of these?
clients-none-yet = You have no clients yet. Register the first with /newclient.
clients-ask-which = Which client? Type a name, a phone number or a tax id.
clients-client = Client
clients-register = Register a new client
clients-page = Your clients { $first }–{ $last }, by name:
clients-more = More
clients-back = Back

clients-title = { $name } · { $kind } · #{ $id }
clients-archived = In the archive since { $day }.
clients-owner = Owner: { $owner }
clients-no-owner = Owner: nobody yet
clients-people = Contact persons:
clients-last-call = Last call: { $at } · { $outcome } · { $person }
clients-never-called = No calls yet.
clients-contracts = Open contracts: { $count }
clients-owed = Owed: { $owed }
clients-owed-overdue = Owed: { $owed }, of which overdue: { $overdue }
clients-amount = { $amount }
clients-task = To do { $day }: { $text }
clients-more-tasks =
    { $count ->
        [one] … and { $count } more task.
       *[other] … and { $count } more tasks.
    }
clients-card = Card
clients-log-call = Log a call
clients-reached = Reached
clients-no-answer = No answer
clients-calls = Calls
clients-contract-list = Contracts
clients-email-offer = E-mail offer
clients-edit = Edit
clients-contacts = Contacts
clients-history = History
clients-hand-over = Hand over
clients-archive = Archive
clients-restore = Bring back

clients-owner-label = Owner
clients-name = Name
clients-kind = Kind
clients-contact = Contact
clients-phone = Phone
clients-email = E-mail
clients-birthday = Birthday
clients-tax-id = Tax id
clients-iban = IBAN
clients-city = City
clients-country = Country
clients-district = District
clients-source = Source
clients-ask-name = What is the client called?
clients-ask-kind = A company or a person?
clients-ask-contact = Who is your contact there?
clients-ask-phone = Which phone number?
clients-ask-email = Which e-mail address?
clients-ask-birthday = When is the birthday? The year may be left out.
clients-ask-tax-id = Which tax id?
clients-ask-iban = Which IBAN?
clients-ask-city = Which town?
clients-ask-country = Which country?
clients-ask-district = Which district?
clients-ask-source = How did the client find us: an advert, a fair, a recommendation?

clients-bad-phone =
    { $reason ->
        [length] “{ $text }” has too many or too few digits for a phone number.
        [country] I cannot tell the country of “{ $text }”. Begin with + and the country’s code, for instance +36 20 123 4567.
       *[format] “{ $text }” is no phone number. Write it with the country’s code, for instance +36 20 123 4567.
    }
clients-bad-email =
    { $reason ->
        [length] This e-mail address is too long.
       *[format] “{ $text }” is no e-mail address. It should look like name@company.com.
    }
clients-bad-tax-id =
    { $reason ->
        [length] “{ $text }” has too many or too few digits for a tax id.
        [checksum] One character of “{ $text }” is wrong: the check digit does not fit. Please compare it with the paper.
        [country] “{ $text }” belongs to another country than the client’s, or I cannot check numbers of that country.
       *[format] “{ $text }” is not written like a tax id.
    }
clients-bad-iban =
    { $reason ->
        [length] “{ $text }” has too many or too few characters for an IBAN of that country.
        [checksum] One character of “{ $text }” is wrong: the check digits do not fit. Please compare it with the paper.
        [country] No country’s IBAN begins like “{ $text }”.
       *[format] “{ $text }” is no IBAN. It begins with two letters and two digits, for instance HU42 1177 3016 …
    }
clients-bad-birthday =
    { $reason ->
        [future] “{ $text }” is still to come; nobody is born then.
        [age] “{ $text }” would make the client older than anybody.
       *[date] “{ $text }” is no birthday I can read. Try 29 February or 12.05.1980.
    }
clients-bad-country = I know no country “{ $text }”. Type its name, or its two letters such as HU.
clients-ask-language = In which language are they written to?
clients-language = Language
clients-relations = Client care
clients-level = Level
clients-segment = Segment
clients-profession = Profession
clients-needs = Needs
clients-ask-level = How important is the client: key, regular, small, or a prospect?
clients-ask-segment = Which line of business?
clients-ask-profession = Which profession? On its holiday I remind you, with a greeting ready.
clients-ask-needs = What does the client need?
clients-no-filter = I know no level, line of business, profession or source “{ $text }”. Write for instance: /clients key, construction
clients-none-such = None of your clients is like that.

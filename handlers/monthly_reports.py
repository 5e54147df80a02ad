"""The monthly report: it writes itself, asks for the gaps, is signed and frozen, accepted or returned (S4 3.1, 5.5)."""

from dataclasses import replace

from bot.reading.words import tag_of
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.monthly_reports import KIND, asked, authors, by_team, chase_of, chases, led, told_late
from bot.talk.post import Post
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import Reader
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers import monthly_report_card as cards
from handlers.month_figures import counted, named_month
from handlers.reports import FILES
from office.expenses import deciders
from office.monthly_reports import ALWAYS, ReportState
from office.periods import Period, Span, period_before, period_of, read_code
from office.rights import Right
from office.staff import Person
from storage.monthly_reports import GAPS, MonthlyReport, subject_of

feature = Feature("monthly")

LONGEST = 1000
LONGEST_WORD = 500
MOST_BUTTONS = 24


@feature.command("monthly", Right.SEE_CLIENTS)
def monthly(turn: Turn) -> Reply:
    """`/monthly [MONTH] [NAME] [xlsx|pdf]`, `/monthly late`: the own report, for a leader those of the people."""
    words = turn.text.split()
    endings = [each for each in FILES if each in (one.lower().strip(".") for one in words)]
    words = [one for one in words if one.lower().strip(".") not in FILES]
    late = [one for one in words if tag_of(one, "monthly") == "late"]
    month, rest = named_month(turn, [one for one in words if one not in late])
    if month is not None and month.first > turn.today:
        return Reply(t("reports-future", period=month))
    people = led(turn.store, turn.person)
    if rest:
        return _named(turn, rest, people, month, endings)
    if people or turn.person.role not in ALWAYS:
        month = month or period_before(period_of(Span.MONTH, turn.today))
        if not people:
            return Reply(t("monthly-not-you"))
        return (
            (told_late(turn.store, turn.person, month, turn.today) or Reply(t("monthly-none-late")))
            if late
            else (_overview(turn, month, people))
        )
    return _opened(turn, turn.person.id, month or _present(turn, turn.person.id), endings)


def _named(turn: Turn, name: str, people: list[Person], month: Period | None, endings: list[str]) -> Reply:
    try:
        one = read.one_of(turn, name, _able(turn, people), t("monthly-nobody", text=name[:60]))
    except Unclear as why:
        code = (month or period_before(period_of(Span.MONTH, turn.today))).code
        return Reply(why.why, column(*(Button(c.label, "monthly.show", f"{c.value}.{code}") for c in why.choices)))
    return _opened(turn, one, month or _present(turn, one), endings)


def _able(turn: Turn, people: list[Person]) -> list[Person]:
    return [*([turn.person] if turn.person.role in ALWAYS else []), *(one for one in people if one.role in ALWAYS)]


def _present(turn: Turn, person_id: int) -> Period:
    """The one that is owed, else the one that runs."""
    ended = period_before(period_of(Span.MONTH, turn.today))
    one = turn.store.monthly_reports.latest(person_id, ended)
    owed = any(each.id == person_id for each in authors(turn.store, ended)) and not (one and one.signed)
    return ended if owed or person_id != turn.person.id else period_of(Span.MONTH, turn.today)


def _opened(turn: Turn, person_id: int, month: Period, endings: list[str]) -> Reply:
    author = _read(turn, person_id)
    if author is None:
        return Reply(t("errors-old-button"))
    one = _standing(turn, author, month)
    return cards.files(turn, author, month, one, endings) if endings else cards.card(turn, author, month, one)


def _read(turn: Turn, person_id: int) -> Person | None:
    """The author whose report this person reads: the own, or one of the people's. Who owes none may write one."""
    if person_id == turn.person.id:
        return turn.person
    return next((one for one in led(turn.store, turn.person) if one.id == person_id and one.role in ALWAYS), None)


def _standing(turn: Turn, author: Person, month: Period) -> MonthlyReport | None:
    """The newest version; of another's what was signed: a draft is its author's alone."""
    one = turn.store.monthly_reports.latest(author.id, month)
    if one is not None and one.state is ReportState.DRAFT and author.id != turn.person.id:
        return turn.store.monthly_reports.version(author.id, month, one.version - 1)
    return one


# What leaders see


def _overview(turn: Turn, month: Period, people: list[Person]) -> Reply:
    """Everybody's state by team, a button for each report."""
    mine = {one.id for one in people}
    owing = [one for one in authors(turn.store, month) if one.id in mine]
    if not owing:
        return Reply(t("monthly-nobody-owes", month=month))
    newest, due = turn.store.monthly_reports.of_month(month), chases(turn.store, owing, month)
    rows: list[Text] = [t("monthly-overview", month=month)]
    for head, team in by_team(turn.store, owing):
        rows.append(t("monthly-head", head=head) if head else t("monthly-no-head"))
        for one in team:
            report = newest.get(one.id)
            state = cards.state_word(report)
            if report is None or not report.signed:
                ended = due[one.id].due < turn.today
                state = t("monthly-is-late", state=state, day=due[one.id].due) if ended else state
            rows.append(t("reports-figure", label=one.name, value=state))
    buttons = [Button(one.name, "monthly.show", f"{one.id}.{month.code}") for one in owing[:MOST_BUTTONS]]
    return Reply(lines(*rows), grid(buttons))


@feature.press("monthly.overview", Right.LEAD)
def overview(turn: Turn) -> Reply:
    month = _code(turn, turn.arg)
    return _overview(turn, month, led(turn.store, turn.person)) if month else Reply(t("errors-old-button"))


@feature.press("monthly.nudge", Right.LEAD)
def nudge(turn: Turn) -> Reply:
    """Everybody of the own people who is late is asked once more, by name of who asks."""
    month = _code(turn, turn.arg)
    if month is None:
        return Reply(t("errors-old-button"))
    mine = {one.id for one in led(turn.store, turn.person)}
    newest = turn.store.monthly_reports.of_month(month)
    owing = [one for one in authors(turn.store, month) if one.id in mine]
    due = chases(turn.store, owing, month)
    told = []
    for one in owing:
        report = newest.get(one.id)
        if due[one.id].due > turn.today or (report is not None and report.signed):
            continue
        question = asked(one, month, due[one.id], one.today(turn.now))
        turn.tell(one, replace(question, text=lines(t("monthly-asks", person=turn.person.name), question.text)))
        told.append(one.name)
    return Reply(t("monthly-nudged", names=", ".join(told)) if told else t("monthly-none-late"))


# One report


@feature.press("monthly.show", Right.SEE_CLIENTS)
def show(turn: Turn) -> Reply:
    """`person.month[.version]`"""
    author, month, more = _place(turn)
    if author is None or month is None:
        return Reply(t("errors-old-button"))
    one = _version(turn, author, month, more) if more else _standing(turn, author, month)
    return cards.card(turn, author, month, one) if one or not more else Reply(t("errors-old-button"))


@feature.press("monthly.file", Right.SEE_CLIENTS)
def file(turn: Turn) -> Reply:
    """`person.month.version.ending`; version 0 is of the facts alone."""
    author, month, more = _place(turn)
    if author is None or month is None or len(more) != 2 or more[1] not in FILES:
        return Reply(t("errors-old-button"))
    one = _version(turn, author, month, more[:1])
    if one is None and more[0] != "0":
        return Reply(t("errors-old-button"))
    return cards.files(turn, author, month, one, more[1:])


def _place(turn: Turn) -> tuple[Person | None, Period | None, list[str]]:
    digits, _, rest = turn.arg.partition(".")
    code, *more = rest.split(".")
    known = digits.isascii() and digits.isdecimal() and len(digits) < 10
    return (_read(turn, int(digits)) if known else None), _code(turn, code), more


def _code(turn: Turn, code: str) -> Period | None:
    """A month that has begun."""
    month = read_code(code)
    return month if month is not None and month.month is not None and month.first <= turn.today else None


def _version(turn: Turn, author: Person, month: Period, more: list[str]) -> MonthlyReport | None:
    """A version that this person may read."""
    number = more[0] if more else ""
    if not (number.isascii() and number.isdecimal() and len(number) < 4):
        return None
    one = turn.store.monthly_reports.version(author.id, month, int(number))
    drafted = one is not None and one.state is ReportState.DRAFT and author.id != turn.person.id
    return None if drafted else one


# Filling and signing


def save(turn: Turn, given: Answers) -> Reply:
    month = _code(turn, str(given["month"]))
    if month is None or not _may_write(turn, month):
        return Reply(t("errors-old-button"))
    words = {name: given[name] for name in GAPS}
    one = turn.store.monthly_reports.draft(turn.person.id, month, **words)
    return cards.card(turn, turn.person, month, one, t("monthly-saved"))


def _may_write(turn: Turn, month: Period) -> bool:
    one = turn.store.monthly_reports.latest(turn.person.id, month)
    return not (one and one.signed)


def _known(name: str) -> Step:
    return Step(name, t("monthly-form"), t("monthly-form"), read.plain, read.plain, listed=False, asked=False)


def _words(name: str, *, optional: bool = False) -> Step:
    key = name.replace("_", "-")
    needed = None if optional or name == "next_plan" else (lambda turn, given: name in str(given.get("gaps")))
    return Step(
        name,
        t(f"monthly-ask-{key}"),
        t(f"monthly-{key}"),
        read.a_line(LONGEST),
        read.plain,
        optional=optional,
        when=needed,
        kind=FieldKind.TEXT,
    )


FORM = feature.form(
    Form(
        "monthly.gaps",
        t("monthly-form"),
        save,
        (
            _known("month"),
            _known("gaps"),
            _words("missed"),
            _words("silent"),
            _words("difficulties", optional=True),
            _words("proposals", optional=True),
            _words("next_plan"),
        ),
        Right.SEE_CLIENTS,
    )
)


@feature.press("monthly.fill", Right.SEE_CLIENTS)
def fill(turn: Turn) -> Reply:
    """The gaps one after the other; where all are answered, a card on which each can be changed."""
    month = _code(turn, turn.arg)
    return _ask(turn, month) if month and _may_write(turn, month) else Reply(t("errors-old-button"))


def _ask(turn: Turn, month: Period, *, signing: bool = False) -> Reply:
    turn.dialog.drop(FORM.name)
    one, found = turn.store.monthly_reports.latest(turn.person.id, month), counted(turn.store, turn.person, month)
    left = cards.gaps(one, found)
    needed = [name for name, facts in (("missed", found.missed), ("silent", found.silent)) if facts]
    given: Answers = {"month": month.code, "gaps": " ".join(needed)}
    given |= {name: said for name in GAPS if one is not None and (said := getattr(one, name)) is not None}
    if one is not None and not left:
        given = dict.fromkeys(GAPS) | given
    first = t("monthly-first-gaps") if signing else None
    why = Unclear(lines(first, *cards.open_gaps(one, found)))
    return FORM.begin(turn, given, ask=left[0] if left else None, why=why)


@feature.press("monthly.sign", Right.SEE_CLIENTS)
def sign(turn: Turn) -> Reply:
    """The figures of this moment are kept; the leader gets the report."""
    month = _code(turn, turn.arg)
    if month is None:
        return Reply(t("errors-old-button"))
    if month.last >= turn.today:
        return Reply(t("monthly-not-over", day=month.last))
    one, found = turn.store.monthly_reports.latest(turn.person.id, month), counted(turn.store, turn.person, month)
    if one is not None and one.signed:
        return cards.card(turn, turn.person, month, one)
    if one is None or cards.gaps(one, found):
        return _ask(turn, month, signing=True)
    if one.state is ReportState.RETURNED:
        words = {name: getattr(one, name) for name in GAPS}
        one = turn.store.monthly_reports.draft(turn.person.id, month, **words)
    one = turn.store.monthly_reports.sign(one, found.figures)
    pressed = turn.pressed()
    take_back(turn.store, KIND, subject_of(turn.person.id, month), t("monthly-signed-at", at=turn.now))
    turn.store.occurrences.unplan(subject_of(turn.person.id, month), KIND)
    readers = deciders(turn.person, turn.store.staff.all())
    for leader in readers:
        _hand_in(turn, leader, month, one)
    note = t("monthly-handed-in", names=", ".join(each.name for each in readers)) if readers else t("monthly-kept")
    reply = cards.card(turn, turn.person, month, one, note)
    return replace(reply, replace=pressed is not None)


def _hand_in(turn: Turn, leader: Person, month: Period, one: MonthlyReport) -> None:
    """The whole report, in the leader's language, with what is to be decided."""
    late = chase_of(turn.store, turn.person, month).due < turn.today
    note = t("monthly-came-late" if late else "monthly-came", person=turn.person.name, month=month)
    as_leader = replace(turn, person=leader)
    turn.tell(leader, cards.card(as_leader, turn.person, month, one, note))


# Deciding


def _to_decide(turn: Turn) -> tuple[Person | None, MonthlyReport | None]:
    author, month, more = _place(turn)
    if author is None or month is None or author.id == turn.person.id:
        return None, None
    return author, _version(turn, author, month, more)


@feature.press("monthly.accept", Right.LEAD)
def accept(turn: Turn) -> Reply:
    author, one = _to_decide(turn)
    if author is None or one is None:
        return Reply(t("errors-old-button"))
    if one.state is ReportState.SIGNED:
        one = turn.store.monthly_reports.accept(one)
        _told_author(turn, author, one, t("monthly-was-accepted", person=turn.person.name, month=one.month))
    return replace(cards.card(turn, author, one.month, one), replace=True)


@feature.press("monthly.return", Right.LEAD)
def send_back(turn: Turn) -> Reply:
    author, one = _to_decide(turn)
    if author is None or one is None:
        return Reply(t("errors-old-button"))
    if one.state is not ReportState.SIGNED:
        return replace(cards.card(turn, author, one.month, one), replace=True)
    turn.dialog.drop(BACK.name)
    return BACK.begin(turn, {"report": turn.arg})


def returned(turn: Turn, given: Answers) -> Reply:
    turn.arg = str(given["report"])
    author, one = _to_decide(turn)
    if author is None or one is None or one.state is not ReportState.SIGNED:
        return Reply(t("errors-old-button"))
    one = turn.store.monthly_reports.send_back(one, given["word"])
    told = t("monthly-was-returned", person=turn.person.name, month=one.month, word=one.word)
    _told_author(turn, author, one, told)
    return cards.card(turn, author, one.month, one)


BACK = feature.form(
    Form(
        "monthly.back",
        t("monthly-do-return"),
        returned,
        (
            Step("report", t("monthly-form"), t("monthly-form"), read.plain, read.plain, listed=False, asked=False),
            Step(
                "word",
                t("monthly-ask-word"),
                t("monthly-word"),
                read.a_line(LONGEST_WORD),
                read.plain,
                kind=FieldKind.TEXT,
            ),
        ),
        Right.LEAD,
        card=False,
    )
)


def _told_author(turn: Turn, author: Person, one: MonthlyReport, note: Text) -> None:
    """With the report, and where it was returned, the buttons to change and sign it; others' cards lose theirs."""
    if author.active:
        as_author = replace(turn, person=author)
        turn.tell(author, cards.card(as_author, author, one.month, one, note))
    subject = subject_of(author.id, one.month)
    pressed = turn.pressed()
    for message in turn.store.outbox.about(subject):
        other = turn.store.staff.get(message.person_id) if message.person_id else None
        if other is None or other.id in (author.id, turn.person.id) or (pressed and message.id == pressed.id):
            continue
        reader = Reader(other.language, other.timezone)
        Post(turn.store).over(message, reader, Reply(lines(note, message.text), subject=subject))

"""Who reads which monthly report, and which one a button names."""

from bot.talk.monthly_reports import led
from bot.talk.turn import Turn
from office.monthly_reports import ALWAYS, ReportState
from office.periods import Period, read_code
from office.staff import Person
from storage.monthly_reports import MonthlyReport


def author_of(turn: Turn, person_id: int) -> Person | None:
    """The author whose report this person reads: the own, or one of the people's. Who owes none may write one."""
    if person_id == turn.person.id:
        return turn.person
    return next((one for one in led(turn.store, turn.person) if one.id == person_id and one.role in ALWAYS), None)


def standing(turn: Turn, author: Person, month: Period) -> MonthlyReport | None:
    """The newest version; of another's what was signed: a draft is its author's alone."""
    one = turn.store.monthly_reports.latest(author.id, month)
    if one is not None and one.state is ReportState.DRAFT and author.id != turn.person.id:
        return turn.store.monthly_reports.version(author.id, month, one.version - 1)
    return one


def pressed(turn: Turn) -> tuple[Person | None, Period | None, list[str]]:
    digits, _, rest = turn.arg.partition(".")
    code, *more = rest.split(".")
    known = digits.isascii() and digits.isdecimal() and len(digits) < 10
    return (author_of(turn, int(digits)) if known else None), month_of_code(turn, code), more


def month_of_code(turn: Turn, code: str) -> Period | None:
    """A month that has begun."""
    month = read_code(code)
    return month if month is not None and month.month is not None and month.first <= turn.today else None


def version_of(turn: Turn, author: Person, month: Period, more: list[str]) -> MonthlyReport | None:
    """A version that this person may read."""
    number = more[0] if more else ""
    if not (number.isascii() and number.isdecimal() and len(number) < 4):
        return None
    one = turn.store.monthly_reports.version(author.id, month, int(number))
    drafted = one is not None and one.state is ReportState.DRAFT and author.id != turn.person.id
    return None if drafted else one

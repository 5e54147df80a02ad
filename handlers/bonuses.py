"""Bonuses of sales staff: computed from what was collected, granted with a press; each sees the own only."""

from datetime import date
from decimal import Decimal

from bot.reading.periods import read_period
from bot.talk.feature import Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.amounts import sums
from office.bonuses import bonus_of, read_rate, show_rate
from office.money import Money, totals
from office.periods import Period, month_of
from office.rights import Right, Role
from office.staff import Person
from storage.bonuses import Bonus

feature = Feature("bonuses")

MOST_ROWS = 30


def _month(turn: Turn) -> Period | None:
    """The month that the text names; without a text the one before this. None for anything else."""
    if not turn.text:
        year, month = turn.today.year, turn.today.month
        return month_of(year - (month == 1), (month - 2) % 12 + 1)
    found = read_period(turn.text, turn.languages, turn.today)
    return found if found and found.month is not None else None


# The rate


@feature.command("bonusrate", Right.KEEP_BOOKS)
def bonusrate(turn: Turn) -> Reply:
    """`/bonusrate 2.5 [NAME]`: from this month on, of one seller or of everybody."""
    first, _, name = turn.text.partition(" ")
    name = name.strip().removeprefix("%").strip()
    points = read_rate(first)
    if points is None:
        return Reply(t("bonuses-how-rate"))
    try:
        person_id = read.one_of(turn, name, turn.store.staff.all(), t("bonuses-nobody", name=name)) if name else None
    except Unclear as why:
        return Reply(why.why)
    person = turn.store.staff.get(person_id) if person_id else None
    if person is not None and person.id == turn.person.id:
        return Reply(t("bonuses-own"))
    month = turn.today.replace(day=1)
    turn.store.bonuses.set_rate(points, month, person_id)
    whose = person.name if person else t("bonuses-everybody")
    period = month_of(month.year, month.month)
    return Reply(t("bonuses-rate-set", rate=_percent(points), whose=whose, period=period))


# Computing and granting


@feature.command("bonuses", Right.KEEP_BOOKS)
def bonuses(turn: Turn) -> Reply:
    """`/bonuses [MONTH]`: of all sellers, with a button that grants each."""
    period = _month(turn)
    return _of_all(turn, period) if period else Reply(t("bonuses-which-month"))


def _of_all(turn: Turn, period: Period, told: Text | None = None) -> Reply:
    bases = turn.store.bonuses.bases(period.first)
    text: list[Text] = []
    buttons: list[Button] = []
    for person in turn.store.staff.all(active=False):
        if person.id == turn.person.id or not (person.id in bases or (person.role is Role.REP and person.active)):
            continue
        granted = turn.store.bonuses.granted(period.first, person.id)
        for one in granted:
            text.append(_granted(one, person.name))
            buttons.append(Button(t("bonuses-do-reverse", person=person.name), "bonuses.undo", one.id))
        for base in _left(bases.get(person.id, []), granted):
            line, able = _computed(turn, person, period, base)
            text.append(line)
            if able:
                label = t("bonuses-do-grant", person=person.name, currency=base.currency)
                buttons.append(Button(label, "bonuses.grant", f"{person.id}.{period.code}.{base.currency}"))
    if not text:
        return Reply(lines(told, t("bonuses-none", period=period)), replace=True)
    return Reply(lines(told, t("bonuses-headline", period=period), *text), column(*buttons), replace=True)


def _left(bases: list[Money], granted: list[Bonus]) -> list[Money]:
    """Those in whose currency nothing has been granted."""
    done = {one.amount.currency for one in granted}
    return [base for base in bases if base.currency not in done]


def _computed(turn: Turn, person: Person, period: Period, base: Money) -> tuple[Text, bool]:
    """The line of a seller in one currency, and whether there is something to grant."""
    points = turn.store.bonuses.rate(person.id, period.first)
    if points is None:
        mine = person.id == turn.person.id
        unset = t("bonuses-no-rate-yours", base=base) if mine else t("bonuses-no-rate", person=person.name, base=base)
        return unset, False
    amount = bonus_of(base, points)
    line = t("bonuses-row", person=person.name, base=base, rate=_percent(points), amount=amount)
    return line, amount.minor > 0


def _percent(points: int) -> Decimal:
    """Written as the reader's language does."""
    return Decimal(show_rate(points))


def _granted(one: Bonus, person: str) -> Text:
    return t("bonuses-row-granted", person=person, base=one.base, rate=_percent(one.basis_points), amount=one.amount)


@feature.press("bonuses.grant", Right.KEEP_BOOKS)
def grant(turn: Turn) -> Reply:
    """`PERSON.MONTH.CURRENCY`: computed anew at the press; once a month and currency, and never one's own."""
    digits, _, rest = turn.arg.partition(".")
    iso, _, currency = rest.partition(".")
    known = digits.isascii() and digits.isdecimal() and len(digits) < 10
    period = read_period(iso, turn.languages, turn.today)
    person = turn.store.staff.get(int(digits)) if known else None
    if person is None or period is None or period.month is None or person.id == turn.person.id:
        return Reply(t("errors-old-button"))
    granted = turn.store.bonuses.granted(period.first, person.id)
    bases = _left(turn.store.bonuses.bases(period.first).get(person.id, []), granted)
    base = next((one for one in bases if one.currency == currency), None)
    points = turn.store.bonuses.rate(person.id, period.first)
    if base is None or points is None or not bonus_of(base, points).minor:
        return _of_all(turn, period, t("bonuses-changed"))
    amount = bonus_of(base, points)
    turn.store.bonuses.grant(person.id, period.first, base, points, amount)
    if person.active:
        turn.tell(person, Reply(t("bonuses-yours", period=period, amount=amount)))
    return _of_all(turn, period, t("bonuses-granted", person=person.name, amount=amount))


@feature.press("bonuses.undo", Right.KEEP_BOOKS)
def undo(turn: Turn) -> Reply:
    """The bonus's reversal; nobody touches the own."""
    one = turn.store.bonuses.any(turn.number)
    if one is None or one.person_id == turn.person.id:
        return Reply(t("errors-old-button"))
    period = month_of(one.month.year, one.month.month)
    if one.reversed:
        return _of_all(turn, period, t("bonuses-reversed-already"))
    turn.store.bonuses.reverse(one)
    person = turn.store.staff.get(one.person_id)
    if person is not None and person.active:
        turn.tell(person, Reply(t("bonuses-yours-reversed", period=period, amount=one.amount)))
    name = person.name if person else "–"
    return _of_all(turn, period, t("bonuses-reversed", person=name, amount=one.amount))


# The own


@feature.command("bonus", Right.TALK)
def bonus(turn: Turn) -> Reply:
    """`/bonus [MONTH]`: the own only: base, rate, amount, and the payments it came from."""
    period = _month(turn)
    if period is None:
        return Reply(t("bonuses-which-month"))
    granted = turn.store.bonuses.granted(period.first, turn.person.id)
    bases = _left(turn.store.bonuses.bases(period.first).get(turn.person.id, []), granted)
    if not (granted or bases):
        return Reply(t("bonuses-none-of-yours", period=period))
    rows = [_granted(one, turn.person.name) for one in granted]
    rows += [_computed(turn, turn.person, period, base)[0] for base in bases]
    return Reply(lines(t("bonuses-own-headline", period=period), *rows, *_payments(turn, period.first)))


def _payments(turn: Turn, month: date) -> list[Text]:
    """What the bases are made of; of a client whom the person does not see any more, too: it was the own work."""
    found = turn.store.bonuses.payments(turn.person.id, month)
    if not found:
        return []
    more = len(found) - MOST_ROWS
    rows = [t("bonuses-payment", day=one.paid_on, client=one.client, amount=one.amount) for one in found[:MOST_ROWS]]
    whole = sums(sorted(totals(one.amount for one in found).values(), key=lambda one: one.currency))
    hidden = [t("bonuses-more", count=more)] if more > 0 else []
    return [t("bonuses-from"), *rows, *hidden, t("bonuses-together", sums=whole)]

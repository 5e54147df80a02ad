"""Plans of selling, collecting and spending: `/plan collect March 20000 EUR Sarajevo`, and the fact against them."""

from collections.abc import Sequence
from datetime import timedelta
from hashlib import sha256

from bot.reading.periods import leading_period, read_period
from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.amounts import amount_step, money_of, settled, sums, taken_out
from office.money import Money, totals
from office.names import fold
from office.periods import Period, Span, of_code, period_of, read_code, year_of
from office.plans import PlanKind, bar, percent, planned
from office.rights import Right
from storage.plans import Fact, Plan

feature = Feature("plans")

MOST_ROWS = 30
MOST_PLACES = 12


# Setting


def save(turn: Turn, given: Answers) -> Reply:
    where = given.get("where")
    plan_id = turn.store.plans.set(
        PlanKind(given["kind"]),
        of_code(given["period"]),
        money_of(given["amount"]),
        district=where if isinstance(where, str) else None,
        person_id=where if isinstance(where, int) else None,
    )
    one = turn.store.plans.any(plan_id)
    assert one is not None
    turn.made = one.subject
    undo = Button(t("plans-undo"), "plans.undo", one.id)
    return Reply(lines(t("plans-set"), _described(turn, one)), ((undo,),), subject=one.subject)


def _described(turn: Turn, one: Plan) -> Text:
    where = _place(turn, one.district, one.person_id)
    return t("plans-what", kind=one.kind, period=one.period, where=where, amount=one.amount)


def _place(turn: Turn, district: str | None, person_id: int | None) -> Text:
    person = turn.store.staff.get(person_id) if person_id else None
    return person.name if person else district or t("plans-company")


def _a_period(turn: Turn, text: str) -> str:
    found = read_period(text, turn.languages, turn.today)
    if found is None:
        raise Unclear(t("plans-bad-period", text=text[:60]))
    return found.code


def _periods(turn: Turn, given: Answers) -> Sequence[Choice]:
    month = period_of(Span.MONTH, turn.today)
    following = period_of(Span.MONTH, month.last + timedelta(days=1))
    return [Choice(t("plans-period", period=one), one.code) for one in (month, following, year_of(month.year))]


def _a_place(turn: Turn, text: str) -> str | int:
    """A district of the clients by its name, else a colleague by id."""
    same = [one for one in turn.store.plans.districts() if fold(one) == fold(text)]
    if same:
        return same[0]
    unknown = t("plans-no-place", text=text[:60])
    return read.one_of(turn, text, turn.store.staff.all(), unknown)


def _places(turn: Turn, given: Answers) -> Sequence[Choice]:
    return [Choice(one, one) for one in turn.store.plans.districts()[:MOST_PLACES]]


def _show_place(turn: Turn, value: str | int) -> Text:
    return value if isinstance(value, str) else _place(turn, None, value)


KIND = read.pick("kind", t("plans-ask-kind"), t("plans-kind"), PlanKind, words="plankinds")
PERIOD = Step(
    "period",
    t("plans-ask-period"),
    t("plans-when"),
    _a_period,
    lambda turn, value: t("plans-period", period=of_code(value)),
    _periods,
)
AMOUNT = amount_step(t("plans-ask-amount"), t("plans-amount"))
WHERE = Step("where", t("plans-ask-where"), t("plans-where"), _a_place, _show_place, _places, optional=True)
FORM = feature.form(Form("plans.new", t("plans-title"), save, (KIND, PERIOD, AMOUNT, WHERE), Right.PLAN_MONEY))


@feature.command("plan", Right.SEE_CLIENTS)
def plan(turn: Turn) -> Reply:
    """`/plan KIND PERIOD AMOUNT [DISTRICT or NAME]` sets one; `/plan [PERIOD]` shows plan against fact."""
    turn.dialog.drop(FORM.name)
    words = turn.text.split()
    kind = told(words[0], "plankinds", turn.languages).clear if words else None
    if kind is None:
        period = read_period(turn.text, turn.languages, turn.today) if words else None
        if words and period is None:
            return Reply(t("plans-how"))
        return _against_fact(turn, period or period_of(Span.MONTH, turn.today))
    if not turn.person.may(Right.PLAN_MONEY):
        return Reply(t("errors-no-right"))
    return _stated(turn, kind, words[1:])


def _stated(turn: Turn, kind: str, words: list[str]) -> Reply:
    given: Answers = {"kind": kind}
    unclear: list[tuple[str, Unclear]] = []
    period, length = leading_period(words, turn.today, turn.languages)
    if period is not None:
        given["period"] = period.code
    written, amounts, where = taken_out(turn, " ".join(words[length:]))
    try:
        if amounts is not None:
            given["amount"] = settled(written, amounts)
    except Unclear as why:
        unclear.append(("amount", why))
    try:
        if amounts is not None:
            given["where"] = _a_place(turn, where) if where else None
    except Unclear as why:
        unclear.append(("where", why))
    if given.keys() >= {"period", "amount", "where"}:
        return save(turn, given)
    ask, reason = unclear[0] if unclear else (None, None)
    return FORM.begin(turn, given, ask=ask, why=reason)


@feature.press("plans.undo", Right.PLAN_MONEY)
def undo(turn: Turn) -> Reply:
    """The plan before it counts again."""
    one = turn.store.plans.any(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if not turn.store.plans.take_back(one):
        return Reply(t("plans-later-one"))
    return Reply(lines(t("plans-undone"), _described(turn, one)), replace=True)


# Plan against fact


def _against_fact(turn: Turn, period: Period) -> Reply:
    """Of the company and its districts and sellers for who plans and leads; of the own for everybody else."""
    whole = turn.person.may(Right.PLAN_MONEY)
    plans = turn.store.plans.of_year(period.year)
    text: list[Text] = []
    buttons: list[Button] = []
    for kind in PlanKind:
        own = [one for one in plans if one.kind is kind]
        rows = _company(turn, kind, period, own) if whole else []
        sellers = sorted({one.person_id for one in own if one.person_id and (whole or one.person_id == turn.person.id)})
        for seller in sellers:
            facts = [each for found in turn.store.plans.sums(kind, period, seller).values() for each in found]
            rows += _rows(turn, kind, period, _planned(own, period, seller=seller), facts, seller=seller)
        if rows:
            text.append(t("plans-of-kind", kind=kind))
            text += [row for row, _ in rows]
            buttons += [button for _, button in rows]
    if not text:
        return Reply(t("plans-none" if whole else "plans-none-of-yours", period=period))
    return Reply(lines(t("plans-headline", period=period), *text), column(*{one.data: one for one in buttons}.values()))


Row = tuple[Text, Button]


def _company(turn: Turn, kind: PlanKind, period: Period, plans: Sequence[Plan]) -> list[Row]:
    """The company's row, and one of each district that has a plan or a fact.

    Where the company has no plan of its own, those of its districts together are.
    """
    facts = turn.store.plans.sums(kind, period)
    everything = [each for found in facts.values() for each in found]
    by_district = {one.district for one in plans if one.district}
    of_each = {one: _planned(plans, period, district=one) for one in by_district}
    of_all = _planned(plans, period) or tuple(totals(each for one in of_each.values() for each in one).values())
    rows = _rows(turn, kind, period, of_all, everything)
    districts = by_district | {one for one in facts if one}
    for district in sorted(districts):
        rows += _rows(turn, kind, period, of_each.get(district, ()), facts.get(district, []), district=district)
    if districts and None in facts:
        rows += _rows(turn, kind, period, (), facts[None], nowhere=True)
    return rows


def _planned(
    plans: Sequence[Plan], period: Period, *, district: str | None = None, seller: int | None = None
) -> tuple[Money, ...]:
    of_it = [one for one in plans if (one.district, one.person_id) == (district, seller)]
    return planned({one.period: one.amount for one in of_it}, period)


def _rows(
    turn: Turn,
    kind: PlanKind,
    period: Period,
    amounts: Sequence[Money],
    facts: Sequence[Money],
    *,
    district: str | None = None,
    seller: int | None = None,
    nowhere: bool = False,
) -> list[Row]:
    """One for each currency of the plan, `amounts`, and one for what was done without a plan."""
    where = t("plans-nowhere") if nowhere else _place(turn, district, seller)
    mark = "none" if nowhere else f"s{seller}" if seller else _mark(district) if district else "all"
    button = Button(
        Joined((t("plans-kind-label", kind=kind), where), " · "), "plans.rows", f"{kind}.{period.code}.{mark}"
    )
    done = totals(facts)
    rows: list[Row] = []
    for amount in amounts:
        fact = done.pop(amount.currency, Money(0, amount.currency))
        share = percent(fact, amount)
        rows.append((t("plans-row", where=where, bar=bar(share), percent=share, fact=fact, plan=amount), button))
    rest = sorted((one for one in done.values() if one.minor), key=lambda one: one.currency)
    if rest:
        rows.append((t("plans-row-unplanned", where=where, sums=sums(rest)), button))
    return rows


def _mark(district: str) -> str:
    """Short enough for a button."""
    return "d" + sha256(district.encode()).hexdigest()[:10]


@feature.press("plans.rows", Right.SEE_CLIENTS)
def rows(turn: Turn) -> Reply:
    """`KIND.PERIOD.WHERE`: the rows that a figure is made of."""
    kind, _, rest = turn.arg.partition(".")
    iso, _, mark = rest.partition(".")
    own = mark == f"s{turn.person.id}"
    if kind not in list(PlanKind) or not (own or turn.person.may(Right.PLAN_MONEY)):
        return Reply(t("errors-old-button"))
    period = read_code(iso)
    if period is None:
        return Reply(t("errors-old-button"))
    found = _found(turn, PlanKind(kind), period, mark)
    if found is None:
        return Reply(t("errors-old-button"))
    where, facts = found
    headline = t("plans-rows", kind=PlanKind(kind), period=period, where=where)
    if not facts:
        return Reply(lines(headline, t("plans-no-rows")))
    more = len(facts) - MOST_ROWS
    whole = sums(sorted(totals(one.amount for one in facts).values(), key=lambda one: one.currency))
    return Reply(
        lines(
            headline,
            *(_fact(one) for one in facts[:MOST_ROWS]),
            t("plans-more", count=more) if more > 0 else None,
            t("plans-together", sums=whole),
        )
    )


def _found(turn: Turn, kind: PlanKind, period: Period, mark: str) -> tuple[Text, list[Fact]] | None:
    """Of where the mark stands for, and its rows."""
    facts = turn.store.plans.facts
    if mark == "all":
        return t("plans-company"), facts(turn.person, kind, period, everywhere=True)
    if mark == "none":
        return t("plans-nowhere"), facts(turn.person, kind, period)
    if mark.startswith("s") and mark[1:].isdecimal() and len(mark) < 10:
        seller = int(mark[1:])
        return _place(turn, None, seller), facts(turn.person, kind, period, everywhere=True, seller_id=seller)
    planned_for = [one.district for one in turn.store.plans.of_year(period.year) if one.district]
    known = (*turn.store.plans.districts(), *planned_for)
    district = next((one for one in known if _mark(one) == mark), None)
    return (district, facts(turn.person, kind, period, district=district)) if district else None


def _fact(one: Fact) -> Text:
    name = one.name or t("plans-hidden")
    return t("plans-fact", day=one.day, name=Joined((name, one.number)) if one.number else name, amount=one.amount)

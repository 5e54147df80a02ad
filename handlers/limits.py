"""Limits of a month for a kind of expenses, such as representation (S0 5), of everybody or of one person."""

from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Reply, Text, lines, t
from handlers import answers as read
from handlers.amounts import money_of, settled, taken_out
from office.expenses import ExpenseKind
from office.rights import Right

feature = Feature("limits")


@feature.command("limit", Right.PLAN_MONEY)
def limit(turn: Turn) -> Reply:
    """`/limit KIND AMOUNT[ NAME]`: `/limit representation 200 EUR`; alone it shows those that hold."""
    if not turn.text:
        return _all(turn)
    first, _, rest = turn.text.partition(" ")
    kind = told(first, "expensekinds", turn.languages).clear
    written, amounts, name = taken_out(turn, rest)
    if kind is None or amounts is None:
        return Reply(t("limits-how"))
    try:
        amount = money_of(settled(written, amounts))
        person_id = read.one_of(turn, name, turn.store.staff.all(), t("limits-nobody", name=name)) if name else None
    except Unclear as why:
        return Reply(why.why)
    before = turn.store.expenses.limit(ExpenseKind(kind), person_id or 0)
    turn.store.expenses.set_limit(ExpenseKind(kind), amount, person_id)
    person = turn.store.staff.get(person_id) if person_id else None
    whose = person.name if person else t("limits-everybody")
    return Reply(
        lines(
            t("limits-set", kind=word(ExpenseKind(kind)), amount=amount, whose=whose),
            t("limits-before", amount=before) if before else None,
        )
    )


def _all(turn: Turn) -> Reply:
    """Everybody's, and the own of single people where they differ."""
    rows: list[Text] = []
    for kind in ExpenseKind:
        common = turn.store.expenses.limit(kind, 0)
        if common is not None:
            rows.append(t("limits-row", kind=kind, amount=common, whose=t("limits-everybody")))
        for person in turn.store.staff.all():
            own = turn.store.expenses.limit(kind, person.id)
            if own is not None and own != common:
                rows.append(t("limits-row", kind=kind, amount=own, whose=person.name))
    return Reply(lines(t("limits-title"), *rows) if rows else t("limits-how"))

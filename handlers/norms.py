"""Norms, set by leaders from a month on: `/norm calls 25 Ana from May`; shown with what held before (S4 3.1, 3.2)."""

from datetime import date

from bot.reading.leads import led
from bot.reading.periods import read_period
from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.own_day import listed
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.unclear import explained, offered
from office.norms import MOST, Norm, NormRule
from office.periods import Period, Span, period_of
from office.rights import Right, Role
from office.staff import Person
from storage.norms import KeptNorm

feature = Feature("norms")

SHOWN = 12
"""Lines of a history."""


# Setting


@feature.command("norm", Right.LEAD)
def norm(turn: Turn) -> Reply:
    """`/norm KIND COUNT [WHO] [from MONTH]` sets one; `/norm` shows the team's, `/norm NAME` one person's with history.

    Without a name it is for all reps when a director says it, for those of the own team when a head does.
    """
    words = turn.text.split()
    at = next((place for place, one in enumerate(words) if one.isascii() and one.isdecimal()), None)
    if at is None:
        return _of_name(turn) if words else _of_team(turn)
    kind = told(" ".join(words[:at]), "norms", turn.languages).clear if at else None
    if kind is None:
        return Reply(t("norms-how"))
    if (count := int(words[at][:6])) > MOST:
        return Reply(t("norms-too-many", most=MOST))
    try:
        who, since = _who_and_since(turn, words[at + 1 :])
        rule = _rule(turn, Norm(kind), count, who, since)
    except Unclear as why:
        return Reply(why.why)
    before = _counts(turn, since)
    one = turn.store.norms.set(rule)
    _tell(turn, one, before)
    undo = Button(t("norms-undo"), "norms.undo", one.id)
    return Reply(lines(t("norms-saved"), _described(turn, one.rule)), ((undo,),), subject=one.subject)


def _who_and_since(turn: Turn, words: list[str]) -> tuple[str, date]:
    """Whose it is as it was written, and the first day of the month; raises Unclear for a month that is over."""
    for first in range(max(0, len(words) - 4), len(words)):
        said = " ".join(words[first:])
        month = _month(turn, led(said, "since") or said)
        if month is not None:
            if month.last < turn.today:
                raise Unclear(t("norms-past", period=month))
            return " ".join(words[:first]), month.first
    return " ".join(words), turn.today.replace(day=1)


def _month(turn: Turn, text: str) -> Period | None:
    found = read_period(text, turn.languages, turn.today)
    return found if found and found.span is Span.MONTH else None


def _rule(turn: Turn, kind: Norm, count: int, who: str, since: date) -> NormRule:
    """Raises Unclear where nobody of the speaker's people is named, or a role by whom does not lead the company."""
    company = _leads_company(turn)
    if not who:
        whole = NormRule(kind, count, since, role=Role.REP)
        return whole if company else NormRule(kind, count, since, team_id=_leaders(turn)[0].id)
    try:
        person_id = read.one_of(turn, who, led_by(turn), t("norms-nobody", name=who[:60]))
    except Unclear as why:
        role = told(who, "roles", turn.languages).clear
        if role is None or why.choices:
            raise
        if not company:
            raise Unclear(t("norms-role-of-director")) from None
        return NormRule(kind, count, since, role=Role(role))
    return NormRule(kind, count, since, person_id=person_id)


def led_by(turn: Turn) -> list[Person]:
    """Whose work the leader, or who stands in, sees: the team's, of a director everybody's."""
    if _leads_company(turn):
        return turn.store.staff.all()
    people = (turn.person, *_leaders(turn), *turn.store.staff.team(turn.person))
    return list({one.id: one for one in people}.values())


def _leaders(turn: Turn) -> list[Person]:
    """This person as a leader, before those for whom they stand in."""
    return [one for one in turn.person.acts_for if one.holds(Right.LEAD)]


def _leads_company(turn: Turn) -> bool:
    return any(one.role is Role.DIRECTOR for one in _leaders(turn))


def _described(turn: Turn, rule: NormRule) -> Text:
    if not rule.count:
        return t("norms-none-of", norm=rule.norm, who=_who(turn, rule), since=period_of(Span.MONTH, rule.since))
    return t(
        "norms-of",
        norm=rule.norm,
        count=rule.count,
        who=_who(turn, rule),
        since=period_of(Span.MONTH, rule.since),
    )


def _who(turn: Turn, rule: NormRule) -> Text:
    if rule.role is not None:
        return t("norms-role", role=rule.role)
    person = turn.store.staff.get(rule.person_id or rule.team_id or 0)
    name = person.name if person else "–"
    return name if rule.person_id is not None else t("norms-team", name=name)


def _counts(turn: Turn, since: date) -> dict[int, dict[Norm, int]]:
    return turn.store.norms.of_people(turn.store.staff.all(), max(since, turn.today))


def _tell(turn: Turn, one: KeptNorm, before: dict[int, dict[Norm, int]], undone: Text | None = None) -> None:
    """Everybody whose norm is another one now."""
    after = _counts(turn, one.rule.since)
    for person in turn.store.staff.all():
        if person.id != turn.person.id and after[person.id] != before.get(person.id):
            text = lines(undone or t("norms-told", name=turn.person.name), _described(turn, one.rule))
            turn.tell(person, Reply(text, column(Button(t("norms-mine"), "talk.command", "norms")), kind="norm"))


@feature.press("norms.undo", Right.LEAD)
def undo(turn: Turn) -> Reply:
    """What held before holds again; only by whom it could have been set."""
    one = turn.store.norms.get(turn.number)
    if one is None or not _may_set(turn, one.rule):
        return Reply(t("errors-old-button"))
    if one.undone_at is not None:
        return Reply(t("norms-undone-already"))
    if one.rule.since < turn.today.replace(day=1):
        return Reply(t("norms-past", period=period_of(Span.MONTH, one.rule.since)))
    before = _counts(turn, one.rule.since)
    turn.store.norms.undo(one)
    _tell(turn, one, before, t("norms-undone"))
    return Reply(lines(t("norms-undone"), _described(turn, one.rule)), replace=True)


def _may_set(turn: Turn, rule: NormRule) -> bool:
    if _leads_company(turn):
        return True
    return turn.person.acts_as(rule.team_id) or rule.person_id in {one.id for one in led_by(turn)}


# Shown


def _of_team(turn: Turn) -> Reply:
    people = led_by(turn)
    counts = turn.store.norms.of_people(people, turn.today)
    normed = [person for person in people if counts[person.id]]
    rows = [t("norms-row", name=person.name, norms=listed(counts[person.id])) for person in normed]
    buttons = [Button(person.name, "norms.history", person.id) for person in normed]
    return Reply(lines(t("norms-title"), *rows, t("norms-how")), column(*buttons[:SHOWN]))


def _of_name(turn: Turn) -> Reply:
    try:
        person_id = read.one_of(turn, turn.text, led_by(turn), t("norms-nobody", name=turn.text[:60]))
    except Unclear as why:
        return offered(why, "norms.history") if why.choices else explained(why, t("norms-how"))
    return _history(turn, person_id)


@feature.press("norms.history", Right.LEAD)
def history(turn: Turn) -> Reply:
    return _history(turn, turn.number)


def _history(turn: Turn, person_id: int) -> Reply:
    """What holds today, and all that was set, the latest first."""
    person = next((one for one in led_by(turn) if one.id == person_id), None)
    if person is None:
        return Reply(t("errors-old-button"))
    counts = turn.store.norms.of(person, turn.today)
    now = t("norms-row", name=person.name, norms=listed(counts)) if counts else t("norms-has-none", name=person.name)
    kept = turn.store.norms.history(person)[:SHOWN]
    rows = [t("norms-set-by", what=_described(turn, one.rule), name=one.by or "–", at=one.created_at) for one in kept]
    return Reply(lines(now, *(rows or [t("norms-never-set")])))

"""Visitors: `/visitor Weber, Acme, for Ivan`. The host is told at once, the reception sees who is in the house, and
counts who came, from where."""

from collections import Counter
from contextlib import suppress
from datetime import date, timedelta

from bot.reading.leads import led
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.form_steps import colleague_step
from handlers.line_parts import Parts
from office.periods import Span, period_of
from office.rights import Right
from office.worktime import local_day_bounds
from storage.visits import Visit

feature = Feature("visits")

LONGEST = 200
PAGE = 10
FROM = 10
"""So many companies are counted by name."""


def _named(one: Visit) -> Text:
    if one.company is None:
        return t("visits-alone", visitor=one.visitor, host=one.host)
    return t("visits-named", visitor=one.visitor, company=one.company, host=one.host)


def save(turn: Turn, given: Answers) -> Reply:
    host = read.still_here(turn, given["host"])
    if host is None:
        return Reply(t("errors-old-button"))
    one = turn.store.visits.add(given["visitor"], given.get("company"), host, turn.person)
    turn.made = one.subject
    if host.id != turn.person.id:
        coming = Button(t("visits-do-come"), "visits.met", one.id)
        turn.tell(host, Reply(lines(t("visits-for-you"), _named(one)), column(coming), subject=one.subject))
    text = lines(t("visits-saved", host=host.name), _named(one))
    return Reply(text, ((_left(one), Button(t("contracts-undo"), "visits.undo", one.id)),), subject=one.subject)


def _left(one: Visit) -> Button:
    return Button(t("visits-do-left", visitor=one.visitor[:40]), "visits.left", one.id)


FORM = feature.form(
    Form(
        "visits.new",
        t("visits-title"),
        save,
        (
            Step("visitor", t("visits-ask-visitor"), t("visits-visitor"), read.a_line(LONGEST), read.plain),
            Step(
                "company",
                t("visits-ask-company"),
                t("visits-company"),
                read.a_line(LONGEST),
                read.plain,
                optional=True,
            ),
            colleague_step("host", t("visits-ask-host"), t("visits-host")),
        ),
        Right.SERVE_REQUESTS,
    )
)


@feature.command("visitor", Right.SERVE_REQUESTS)
def visitor(turn: Turn) -> Reply:
    """`/visitor NAME[, company], for COLLEAGUE`; a third part that names a colleague is the host without a word."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    parts, given = Parts(turn), Answers()
    said = next((rest for part in parts.left if (rest := led(part, "host")) is not None), None)
    parts.taken(lambda part: led(part, "host"))
    if said is None and len(parts.left) > 2:
        with suppress(Unclear):
            given["host"] = read.a_colleague(turn, parts.left[-1])
            parts.left.pop()
    step = "visitor"
    try:
        given["visitor"] = read.a_line(LONGEST)(turn, parts.first())
        step = "company"
        company = parts.rest()
        given["company"] = read.a_line(LONGEST)(turn, company) if company else None
        step = "host"
        if said is not None:
            given["host"] = read.a_colleague(turn, said)
    except Unclear as why:
        return FORM.begin(turn, given, ask=step, why=why)
    return save(turn, given) if "host" in given else FORM.begin(turn, given)


@feature.command("visitors", Right.SERVE_REQUESTS)
def visitors(turn: Turn) -> Reply:
    """Who is in the house, and how many came today and this month, from where; with a day, of that day and month."""
    day = turn.today
    if turn.text:
        try:
            day = date.fromisoformat(read.a_day(turn, turn.text, past=True))
        except Unclear as why:
            return Reply(why.why)
    inside = turn.store.visits.inside()[:PAGE]
    month = period_of(Span.MONTH, day)
    of_month = _came(turn, month.first, month.last)
    from_where = Counter(one.company for one in of_month if one.company).most_common(FROM)
    text = lines(
        t("visits-inside") if inside else t("visits-nobody"),
        *(t("visits-row", who=_named(one), at=one.came_at) for one in inside),
        t("visits-of-day", day=day, count=len(_came(turn, day, day))),
        t("visits-of-month", count=len(of_month)),
        *(t("visits-from", company=company, count=count) for company, count in from_where),
    )
    return Reply(text, column(*map(_left, inside)))


def _came(turn: Turn, first: date, last: date) -> list[Visit]:
    """Of these local days, both included."""
    start, _ = local_day_bounds(first, turn.person.timezone)
    _, end = local_day_bounds(last, turn.person.timezone)
    return turn.store.visits.between(start, end)


@feature.press("visits.met", Right.TALK)
def met(turn: Turn) -> Reply:
    """The host, or who stands in, comes; who noted the visitor hears it."""
    one = turn.store.visits.get(turn.number)
    if one is None or not turn.person.acts_as(one.host_id):
        return Reply(t("errors-old-button"))
    if one.met_at is None:
        one = turn.store.visits.mark(one, "met_at")
        reception = turn.store.staff.get(one.noted_by)
        if reception is not None and not turn.person.acts_as(reception.id):
            turn.tell(reception, Reply(t("visits-host-comes", host=turn.person.name, visitor=one.visitor)))
    return Reply(lines(_named(one), t("visits-you-come")), replace=True, subject=one.subject)


@feature.press("visits.left", Right.SERVE_REQUESTS)
def left(turn: Turn) -> Reply:
    one = turn.store.visits.get(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.left_at is None:
        one = turn.store.visits.mark(one, "left_at")
    assert one.left_at is not None
    stayed = int((one.left_at - one.came_at) / timedelta(minutes=1))
    return Reply(lines(_named(one), t("visits-has-left", at=one.left_at, minutes=stayed)))


@feature.press("visits.undo", Right.SERVE_REQUESTS)
def undo(turn: Turn) -> Reply:
    """By who noted it."""
    one = turn.store.visits.get(turn.number)
    if one is None or one.noted_by not in turn.person.desks:
        return Reply(t("errors-old-button"))
    one = turn.store.visits.mark(one, "undone_at")
    host = turn.store.staff.get(one.host_id)
    if host is not None and host.id != turn.person.id:
        turn.tell(host, Reply(lines(t("visits-undone"), _named(one)), subject=one.subject))
    return Reply(lines(t("visits-undone"), _named(one)), replace=True, subject=one.subject)

"""Meetings with the heads of clients: `/meeting Acme, Thursday 10:00, their office`. What came of it is the client's
record, as a call of the kind 'meeting'."""

from dataclasses import replace

from bot.reading.durations import UnreadableDuration, read_minutes
from bot.reading.leads import is_together
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.meetings import about
from bot.talk.refusals import nothing
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from handlers import answers as read
from handlers.calls import logged
from handlers.form_steps import client_step, colleague_step, record_step, text_step
from handlers.line_parts import Parts
from office.calls import CallKind, Outcome
from office.meetings import MINUTES, Attendance
from office.rights import Right
from office.staff import Person
from office.worktime import local_to_utc
from storage.meetings import Meeting

feature = Feature("meetings")

LONGEST = 200
LONGEST_RESULT = 500


def card(turn: Turn, one: Meeting, note: Text | None = None) -> Reply:
    state = t("meetings-cancelled") if one.cancelled_at else t("meetings-held") if one.call_id else None
    return Reply(lines(note, about(turn.store, one), state), _buttons(turn, one), replace=True, subject=one.subject)


def _buttons(turn: Turn, one: Meeting) -> Rows:
    if one.cancelled_at is not None or one.call_id is not None:
        return ()
    if not turn.person.acts_as(one.person_id):
        return _answers(one)
    along = Button(t("meetings-do-along"), "meetings.along", one.id)
    result = Button(t("meetings-do-result"), "meetings.result", one.id) if one.starts_at <= turn.now else None
    return column(result, along, Button(t("meetings-do-cancel"), "meetings.undo", one.id))


def _answers(one: Meeting) -> Rows:
    yes = Button(t("meetings-do-come"), "meetings.yes", one.id)
    return ((yes, Button(t("meetings-do-not"), "meetings.no", one.id)),)


# Agreeing on one


def save(turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    day, at = read.day_and_time(given["when"])
    if client is None or day is None:
        return Reply(t("errors-old-button"))
    why = Unclear(t("meetings-no-time")) if at is None else read.over(turn, day, at)
    if why is not None or at is None:
        return FORM.begin(turn, {name: value for name, value in given.items() if name != "when"}, ask="when", why=why)
    one = turn.store.meetings.add(
        turn.person,
        client.id,
        local_to_utc(day, at, turn.person.timezone),
        given.get("minutes") or MINUTES,
        place=given.get("place"),
        with_whom=given.get("whom"),
    )
    turn.made = one.subject
    colleague = read.still_here(turn, given.get("along"))
    if colleague is not None and colleague.id != turn.person.id:
        _ask_along(turn, one, colleague)
    clashes = turn.store.meetings.clashing(one)
    said = [t("meetings-clash", client=each.client, at=each.starts_at) for each in clashes]
    return card(turn, one, lines(t("meetings-saved"), *said))


def _a_moment(turn: Turn, text: str) -> str:
    """A meeting has its hour."""
    moment = read.a_coming_moment(turn, text)
    if "T" not in moment:
        raise Unclear(t("meetings-no-time"))
    return moment


def _line(name: str, ask: Text, label: Text) -> Step:
    return Step(name, ask, label, read.a_line(LONGEST), read.plain, optional=True)


FORM = feature.form(
    Form(
        "meetings.new",
        t("meetings-title"),
        save,
        (
            client_step(t("meetings-ask-client")),
            Step(
                "when",
                t("meetings-ask-when"),
                t("meetings-when"),
                _a_moment,
                read.show_moment,
                kind=FieldKind.MOMENT,
            ),
            _line("place", t("meetings-ask-place"), t("meetings-place")),
            _line("whom", t("meetings-ask-whom"), t("meetings-whom")),
            Step(
                "minutes",
                t("meetings-ask-minutes"),
                t("meetings-minutes"),
                read.minutes,
                read.show_minutes,
                optional=True,
                asked=False,
            ),
            colleague_step("along", t("meetings-ask-along"), t("meetings-along"), optional=True, asked=False),
        ),
        Right.LOG_CALLS,
    )
)


@feature.command("meeting", Right.LOG_CALLS)
def meeting(turn: Turn) -> Reply:
    """`/meeting CLIENT, moment[, minutes][, with whom][, along COLLEAGUE][, place]`"""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    parts, given = Parts(turn), Answers()
    step = "client"
    try:
        given["client"] = read.a_client(turn, parts.first())
        step = "when"
        if (moment := parts.moment("when")) is not None:
            given["when"] = moment if "T" in moment else _a_moment(turn, moment)
        step = "along"
        if (along := parts.led("along")) is not None:
            given["along"] = read.a_colleague(turn, along)
        lengths = parts.taken(lambda part: _minutes(turn, part))
        given["minutes"] = _minutes(turn, lengths[0]) if lengths else None
        whom = parts.led("whom") or ", ".join(parts.taken(lambda part: is_together(part, turn.person.language)))
        given["whom"] = _short(whom)
        given["place"] = _short(parts.rest())
    except Unclear as why:
        return FORM.begin(turn, given, ask=step, why=why, unclear=(step,))
    return save(turn, given) if "when" in given else FORM.begin(turn, given)


def _minutes(turn: Turn, text: str) -> int | None:
    try:
        return read_minutes(text, turn.languages)
    except UnreadableDuration:
        return None


def _short(text: str | None) -> str | None:
    if text and len(text) > LONGEST:
        raise Unclear(t("forms-too-long", longest=LONGEST, length=len(text)))
    return text or None


@feature.command("meetings", Right.TALK)
def meetings(turn: Turn) -> list[Reply]:
    """The coming ones, and those I am asked to."""
    found = turn.store.meetings.coming(turn.person)
    return [card(turn, one) for one in found[:5]] or [nothing(turn.person, t("meetings-none"))]


@feature.press("meetings.show", Right.TALK)
def show(turn: Turn) -> Reply:
    """From a list, which stays."""
    one = turn.store.meetings.get(turn.person, turn.number)
    return replace(card(turn, one), replace=False) if one else Reply(t("errors-old-button"))


def _mine(turn: Turn, meeting_id: int) -> Meeting | None:
    """The meeting where this person, or somebody for whom they stand in, holds it, and it stands."""
    one = turn.store.meetings.get(turn.person, meeting_id)
    return one if one and turn.person.acts_as(one.person_id) and not one.cancelled_at else None


@feature.press("meetings.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    one = _mine(turn, turn.number)
    if one is None or one.call_id is not None:
        return Reply(t("errors-old-button"))
    one = turn.store.meetings.cancel(one)
    for each in turn.store.meetings.participants(one):
        person = turn.store.staff.get(each.person_id)
        if person is not None and each.answer is not Attendance.DECLINES:
            turn.tell(person, Reply(lines(t("meetings-cancelled"), about(turn.store, one)), subject=one.subject))
    return card(turn, one)


# Colleagues


def _ask_along(turn: Turn, one: Meeting, person: Person) -> None:
    if turn.store.meetings.ask_along(one, person):
        text = lines(t("meetings-asked", person=turn.person.name), about(turn.store, one))
        turn.tell(person, Reply(text, _answers(one), subject=one.subject))


def along_asked(turn: Turn, given: Answers) -> Reply:
    one, person = _mine(turn, given["record"] or 0), read.still_here(turn, given["person"])
    if one is None or one.call_id is not None or person is None:
        return Reply(t("errors-old-button"))
    _ask_along(turn, one, person)
    return card(turn, one)


ALONG = feature.form(
    Form(
        "meetings.along",
        t("meetings-title"),
        along_asked,
        (
            record_step("record", t("meetings-title")),
            colleague_step("person", t("meetings-ask-along"), t("tasks-person")),
        ),
        Right.LOG_CALLS,
        card=False,
    )
)


@feature.press("meetings.along", Right.LOG_CALLS)
def along(turn: Turn) -> Reply:
    one = _mine(turn, turn.number)
    return ALONG.begin(turn, {"record": one.id}) if one and not one.call_id else Reply(t("errors-old-button"))


def _answered(turn: Turn, answer: Attendance) -> Reply:
    one = turn.store.meetings.get(turn.person, turn.number)
    if one is None or turn.person.acts_as(one.person_id) or one.cancelled_at is not None:
        return Reply(t("errors-old-button"))
    holder = turn.store.staff.get(one.person_id)
    if turn.store.meetings.answer(one, turn.person, answer) and holder is not None:
        text = lines(t("meetings-answer", person=turn.person.name, answer=answer), about(turn.store, one))
        turn.tell(holder, Reply(text, subject=one.subject))
    return card(turn, one)


@feature.press("meetings.yes", Right.TALK)
def yes(turn: Turn) -> Reply:
    return _answered(turn, Attendance.COMES)


@feature.press("meetings.no", Right.TALK)
def no(turn: Turn) -> Reply:
    return _answered(turn, Attendance.DECLINES)


# What came of it


def result_said(turn: Turn, given: Answers) -> Reply:
    """It becomes the client's record, and is undone like any."""
    one = _mine(turn, given["record"] or 0)
    client = turn.store.clients.get(turn.person, one.client_id) if one else None
    if one is None or client is None or one.call_id is not None:
        return Reply(t("errors-old-button"))
    call_id = turn.store.calls.add(
        person_id=turn.person.id,
        client_id=client.id,
        outcome=Outcome.REACHED,
        minutes=one.minutes,
        note=given["result"],
        kind=CallKind.MEETING,
        at=min(one.starts_at, turn.now),
    )
    turn.store.meetings.held(one, call_id)
    call = turn.store.calls.get(call_id)
    assert call is not None
    turn.made = call.subject
    return logged(turn, call)


RESULT = feature.form(
    Form(
        "meetings.result",
        t("meetings-title"),
        result_said,
        (
            record_step("record", t("meetings-title")),
            text_step("result", t("meetings-ask-result"), t("meetings-result"), LONGEST_RESULT),
        ),
        Right.LOG_CALLS,
        card=False,
    )
)


@feature.press("meetings.result", Right.LOG_CALLS)
def result(turn: Turn) -> Reply:
    one = _mine(turn, turn.number)
    if one is None or one.call_id is not None:
        return card(turn, one) if one else Reply(t("errors-old-button"))
    return RESULT.begin(turn, {"record": one.id})

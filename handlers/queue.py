"""Serving the queues: what is due first stands first; taken, done, refused or given back with one press."""

from datetime import timedelta

from bot.reading.words import told
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.requests import headline
from bot.talk.steps import Answers
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from handlers.form_steps import record_step, text_step
from handlers.rush import tell_asker
from office.calls import MOST_MINUTES
from office.queue import Queue, RequestState
from office.rights import Right
from storage.requests import Request

feature = Feature("queue")

PAGE = 8
_FEW_MINUTES = 120
"""More are told as the moment itself."""
LONGEST_REASON = 500
RUSH = "rush"
"""Of the alarms about a request; see scheduler/rush.py."""


@feature.command("queue", Right.SERVE_REQUESTS)
def queue(turn: Turn) -> Reply:
    """What waits or is being served, of the clients whom this person sees."""
    found = turn.store.requests.open(turn.person)
    if not found:
        return Reply(t("queue-empty"))
    mine = [one for one in found if turn.person.acts_as(one.taken_by)]
    waiting = [one for one in found if one.state is RequestState.WAITING][:PAGE]
    others = len(found) - len(mine) - len(waiting)
    text = lines(
        t("queue-open", count=len(found)),
        *(row(turn, one) for one in (*mine, *waiting)),
        t("queue-others", count=others) if others else None,
    )
    shown = [Button(t("queue-do-show", number=_numbered(one)), "rush.show", one.id) for one in mine]
    take = [Button(t("queue-do-take", number=_numbered(one)), "rush.take", one.id) for one in waiting]
    return Reply(text, column(*shown, *take))


def _numbered(one: Request) -> Text:
    if one.client is None:
        return headline(one)
    return t("queue-numbered", queue=one.queue, number=str(one.number), client=one.client[:24])


def row(turn: Turn, one: Request) -> Text:
    """In one line, with the minutes until it is due; where those are many, with the moment."""
    left = int((one.due_at - turn.now) / timedelta(minutes=1))
    due = t("queue-left", minutes=left) if left >= 0 else t("queue-past", minutes=-left)
    if left > _FEW_MINUTES:
        due = t("queue-by", at=one.due_at)
    return t("queue-row", number=_numbered(one), text=one.text[:60], due=due)


def card(turn: Turn, one: Request, note: Text | None = None) -> Reply:
    """One request to who serves it."""
    person = turn.store.staff.get(one.taken_by)
    text = lines(
        note,
        headline(one),
        one.text,
        t("queue-asked-by", person=one.asker, at=one.asked_at),
        t("rush-for-event", event=one.event, at=one.closes_at) if one.event else None,
        t("queue-event-over") if one.closes_at and one.closes_at <= turn.now and one.is_open else None,
        t("queue-due", at=one.due_at) if one.is_open else t("queue-state", state=one.state),
        t("rush-taken", person=person.name) if person and one.state is RequestState.TAKEN else None,
    )
    return Reply(text, _buttons(turn, one), replace=True)


def _buttons(turn: Turn, one: Request) -> Rows:
    photo = Button(t("queue-do-photo"), "rush.photo", one.id) if one.file_id else None
    if one.state is RequestState.WAITING:
        return column(photo, Button(t("rush-do-take"), "rush.take", one.id))
    if one.state is not RequestState.TAKEN or not turn.person.acts_as(one.taken_by):
        return column(photo)
    done = t("queue-do-accept") if one.queue is Queue.LATE else t("queue-do-done")
    ends = (Button(done, "rush.done", one.id), Button(t("queue-do-refuse"), "rush.refuse", one.id))
    return (*column(photo), ends, (Button(t("queue-do-back"), "rush.back", one.id),))


def _pressed(turn: Turn) -> Request | None:
    """The request, where this person may serve it."""
    return turn.store.requests.served(turn.person, turn.number)


@feature.press("rush.show", Right.SERVE_REQUESTS)
def show(turn: Turn) -> Reply:
    one = _pressed(turn)
    return card(turn, one) if one else Reply(t("errors-old-button"))


@feature.press("rush.photo", Right.SERVE_REQUESTS)
def photo(turn: Turn) -> Reply:
    """The payment order."""
    one = _pressed(turn)
    if one is None or one.file_id is None:
        return Reply(t("errors-old-button"))
    return Reply(headline(one), files=(one.file_id,))


@feature.press("rush.take", Right.SERVE_REQUESTS)
def take(turn: Turn) -> Reply:
    """Of two who take it one gets it; the other reads who."""
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    got = turn.store.requests.take(one, turn.person)
    one = turn.store.requests.any(one.id)
    if got:
        _alarms_over(turn, one)
        tell_asker(turn, one)
    return card(turn, one, t("queue-yours") if got else t("queue-not-yours"))


def _mine(turn: Turn, request_id: int) -> Request | None:
    """The request, where this person has it."""
    one = turn.store.requests.get(turn.person, request_id)
    return one if one and one.state is RequestState.TAKEN and turn.person.acts_as(one.taken_by) else None


def _ended(turn: Turn, one: Request, state: RequestState, reason: str | None = None) -> Answer:
    """Done with: the asker is told, the alarms say so, and the next one stands under it."""
    turn.store.requests.end(one, state, reason)
    one = turn.store.requests.any(one.id)
    _alarms_over(turn, one)
    tell_asker(turn, one)
    ended = card(turn, one)
    following = next(
        (each for each in turn.store.requests.open(turn.person) if each.state is RequestState.WAITING), None
    )
    return [ended, card(turn, following, t("queue-next"))] if following else ended


def _alarms_over(turn: Turn, one: Request) -> None:
    pressed = turn.pressed()
    take_back(
        turn.store, RUSH, one.subject, t("queue-alarm-over", state=one.state), but=pressed.id if pressed else None
    )


@feature.press("rush.done", Right.SERVE_REQUESTS)
def done(turn: Turn) -> Answer:
    one = _mine(turn, turn.number)
    return _ended(turn, one, RequestState.DONE) if one else _not_mine(turn)


@feature.press("rush.back", Right.SERVE_REQUESTS)
def back(turn: Turn) -> Answer:
    """Given back: it waits for anybody again, in its old place."""
    one = _mine(turn, turn.number)
    if one is None:
        return _not_mine(turn)
    turn.store.requests.give_back(one)
    one = turn.store.requests.any(one.id)
    tell_asker(turn, one)
    return card(turn, one)


def _not_mine(turn: Turn) -> Reply:
    one = _pressed(turn)
    return card(turn, one, t("queue-not-yours")) if one else Reply(t("errors-old-button"))


def refused(turn: Turn, given: Answers) -> Reply:
    one = _mine(turn, given["record"] or 0)
    if one is None:
        turn.arg = str(given["record"] or 0)
        return _not_mine(turn)
    turn.store.requests.end(one, RequestState.REFUSED, given["reason"])
    one = turn.store.requests.any(one.id)
    _alarms_over(turn, one)
    tell_asker(turn, one)
    return card(turn, one, t("rush-refused", reason=one.answer))


_RECORD = record_step("record", t("rush-title"))
REFUSAL = feature.form(
    Form(
        "rush.refuse",
        t("rush-title"),
        refused,
        (
            _RECORD,
            text_step("reason", t("queue-ask-reason"), t("queue-reason"), LONGEST_REASON),
        ),
        Right.SERVE_REQUESTS,
        card=False,
    )
)


@feature.press("rush.refuse", Right.SERVE_REQUESTS)
def refuse(turn: Turn) -> Reply:
    one = _mine(turn, turn.number)
    return REFUSAL.begin(turn, {"record": one.id}) if one else _not_mine(turn)


# The target


@feature.command("queuetime", Right.APPROVE)
def queuetime(turn: Turn) -> Reply:
    """`/queuetime QUEUE, MINUTES` sets how long a request may wait from now on; alone it shows what holds."""
    if turn.text:
        *said, minutes = turn.text.replace(",", " ").split() or [""]
        named = told(" ".join(said), "queues", turn.languages).clear
        if named is None or not minutes.isdecimal() or not 0 < int(minutes[:9]) <= MOST_MINUTES:
            return Reply(t("queue-bad-target", most=MOST_MINUTES))
        turn.store.requests.set_target(Queue(named), int(minutes))
    rows = [t("queue-target", queue=each, minutes=turn.store.requests.target(each)) for each in Queue]
    return Reply(lines(*rows))

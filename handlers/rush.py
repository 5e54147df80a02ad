"""Asking in a queue: before an event, and late registrations against the photo of a payment order.

The asker's message says how it stands, and is written over at each step.
"""

from collections.abc import Sequence

from bot.reading.words import tag_of
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.incoming import Attachment
from bot.talk.post import Post
from bot.talk.requests import headline
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.wording import Reader
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from handlers import answers as read
from handlers import documents
from handlers.form_steps import client_step, text_step
from handlers.line_parts import Parts
from office.queue import DEPARTMENTS, Queue, RequestState, serving, waiting_time
from office.rights import Right
from office.worktime import WorkTime
from storage.requests import Request

feature = Feature("rush")

LONGEST_TEXT = 500


# How it stands


def standing(turn: Turn, one: Request) -> Text:
    """What the asker reads: the number, how long it will take, who has it, what became of it."""
    return lines(
        headline(one),
        one.text,
        t("rush-for-event", event=one.event, at=one.closes_at) if one.event else None,
        t("queue-due", at=one.due_at) if one.due_by and one.is_open else None,
        _state(turn, one),
    )


def _state(turn: Turn, one: Request) -> Text:
    match one.state:
        case RequestState.WANTING:
            return t("rush-send-order")
        case RequestState.WAITING:
            return wait_in_words(turn, one)
        case RequestState.TAKEN:
            person = turn.store.staff.get(one.taken_by)
            return t("rush-taken", person=person.name if person else "–")
        case RequestState.REFUSED:
            return t("rush-refused", reason=one.answer)
        case RequestState.DONE:
            return t("rush-done")
        case RequestState.WITHDRAWN:
            return t("rush-withdrawn")


def wait_in_words(turn: Turn, one: Request) -> Text:
    """The waiting time, or that it is not known; the target in any case."""
    requests = turn.store.requests
    wait = waiting_time(requests.ahead_of(one), requests.serving(one.queue), requests.measured(one.queue))
    if wait.minutes is None:
        return t("rush-wait-unknown", ahead=wait.ahead, target=one.target_minutes)
    return t("rush-wait", minutes=wait.minutes, ahead=wait.ahead)


def asker_buttons(one: Request) -> Rows:
    if one.state is RequestState.DONE and one.queue in DEPARTMENTS:
        return column(Button(t("rush-do-reopen"), "rush.reopen", one.id))
    going = one.is_open or one.state is RequestState.WANTING
    return column(Button(t("rush-do-withdraw"), "rush.undo", one.id)) if going else ()


def tell_asker(turn: Turn, one: Request) -> None:
    """Write over the asker's message; an end is told in a message of its own as well, for an edit is not heard."""
    asker = turn.store.staff.get(one.asked_by)
    if asker is None or asker.id == turn.person.id:
        return
    reply = Reply(standing(turn, one), asker_buttons(one), subject=one.subject)
    first = next((m for m in turn.store.outbox.about(one.subject) if m.person_id == asker.id), None)
    if first is not None:
        Post(turn.store).over(first, Reader(asker.language, asker.timezone), reply)
    if (first is None or not one.is_open) and not turn.person.acts_as(asker.id):
        buttons = () if one.is_open else asker_buttons(one)
        turn.tell(asker, Reply(standing(turn, one), buttons, subject=one.subject))


# Asking


def save(turn: Turn, given: Answers) -> Reply:
    return _asked(turn, Queue.RUSH, given)


def save_late(turn: Turn, given: Answers) -> Reply:
    return _asked(turn, Queue.LATE, given)


def _asked(turn: Turn, queue: Queue, given: Answers, file_id: int | None = None) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    event = turn.store.events.get(given.get("event") or 0)
    one = turn.store.requests.add(
        queue,
        client.id,
        given["text"],
        turn.person.id,
        event_id=event.id if event and event.closes_at > turn.now else None,
        file_id=file_id,
    )
    if file_id is not None:
        _keep_with_client(turn, one)
    return entered(turn, one)


def entered(turn: Turn, one: Request) -> Reply:
    """Of a new request: who serves is called, and who asked has its number."""
    turn.made = one.subject
    call_for(turn, one)
    return Reply(standing(turn, one), asker_buttons(one), subject=one.subject)


def call_for(turn: Turn, one: Request) -> None:
    """Where nothing else waits, who serves is told that the queue has begun; what follows is found in it."""
    if one.state is not RequestState.WAITING or turn.store.requests.ahead_of(one):
        return
    for person in serving(turn.store.staff.all(), one.queue):
        if person.id != turn.person.id and turn.store.requests.served(person, one.id):
            take = Button(t("rush-do-take"), "rush.take", one.id)
            turn.tell(person, Reply(lines(t("rush-new"), headline(one), one.text), column(take)))


def _events(turn: Turn, given: Answers) -> Sequence[Choice]:
    return [Choice(one.name[:60], one.id) for one in turn.store.events.coming()]


def _an_event(turn: Turn, text: str) -> int:
    one = turn.store.events.named(text)
    if one is None:
        raise Unclear(t("rush-no-event", text=text[:60]))
    return one.id


def _show_event(turn: Turn, value: object) -> Text:
    one = turn.store.events.get(int(str(value)))
    return one.name if one else "–"


def _steps(ask: Text) -> tuple[Step, ...]:
    return (
        client_step(t("rush-ask-client")),
        text_step("text", ask, t("rush-what"), LONGEST_TEXT),
        Step(
            "event",
            t("rush-ask-event"),
            t("rush-event"),
            _an_event,
            _show_event,
            _events,
            optional=True,
            when=lambda turn, given: bool(turn.store.events.coming()),
            width=1,
        ),
    )


FORM = feature.form(Form("rush.new", t("rush-title"), save, _steps(t("rush-ask-what")), Right.LOG_CALLS))
LATE = feature.form(Form("rush.late", t("rush-late-title"), save_late, _steps(t("rush-ask-whom")), Right.LOG_CALLS))


@feature.command("rush", Right.LOG_CALLS)
def rush(turn: Turn) -> Reply:
    """`/rush CLIENT, what[, EVENT]` has its number at once."""
    return _line(turn, Queue.RUSH)


@feature.command("late", Right.LOG_CALLS)
def late(turn: Turn) -> Reply:
    """`/late CLIENT, whom[, EVENT]`, under the photo of the payment order, or before it."""
    return _line(turn, Queue.LATE)


def _line(turn: Turn, queue: Queue, file_id: int | None = None) -> Reply:
    form = FORM if queue is Queue.RUSH else LATE
    turn.dialog.drop(form.name)
    if not turn.text:
        return form.begin(turn)
    parts, given = Parts(turn), Answers()
    try:
        given["client"] = read.a_client(turn, parts.first())
        named = parts.taken(turn.store.events.named)
        coming = turn.store.events.coming()
        if named:
            given["event"] = _an_event(turn, named[0])
        elif len(coming) <= 1:
            given["event"] = coming[0].id if coming else None
        if text := parts.rest():
            given["text"] = read.a_line(LONGEST_TEXT)(turn, text)
    except Unclear as why:
        return form.begin(turn, given | _text_of(parts), ask="text" if "client" in given else "client", why=why)
    if {"text", "event"} <= given.keys():
        return _asked(turn, queue, given, file_id)
    return form.begin(turn, given)


def _text_of(parts: Parts) -> Answers:
    text = parts.rest()
    return {"text": text} if 0 < len(text) <= LONGEST_TEXT else {}


@feature.press("rush.undo", Right.TALK)
def undo(turn: Turn) -> Reply:
    """Withdrawn by who asked or stands in, as long as it is open."""
    one = turn.store.requests.get(turn.person, turn.number)
    if one is None or one.asked_by not in turn.person.desks:
        return Reply(t("errors-old-button"))
    if one.is_open or one.state is RequestState.WANTING:
        turn.store.requests.end(one, RequestState.WITHDRAWN)
        one = turn.store.requests.any(one.id)
        taker = turn.store.staff.get(one.taken_by)
        if taker is not None and taker.id != turn.person.id:
            turn.tell(taker, Reply(lines(headline(one), t("rush-withdrawn")), subject=one.subject))
    return Reply(standing(turn, one), replace=_is_its_own(turn, one), subject=one.subject)


def _is_its_own(turn: Turn, one: Request) -> bool:
    """Whether the pressed message is about this request alone, as the end of an event is not."""
    pressed = turn.pressed()
    return pressed is None or pressed.subject == one.subject


@feature.press("rush.reopen", Right.TALK)
def reopen(turn: Turn) -> Reply:
    """What was done for a colleague is not done after all: its queue and who had it are told."""
    one = turn.store.requests.get(turn.person, turn.number)
    if one is None or one.asked_by not in turn.person.desks or one.queue not in DEPARTMENTS:
        return Reply(t("errors-old-button"))
    had = turn.store.staff.get(one.taken_by)
    if turn.store.requests.reopen(one, hours_of(turn, one.queue)):
        one = turn.store.requests.any(one.id)
        take = column(Button(t("rush-do-take"), "rush.take", one.id))
        called = {person.id: person for person in (*serving(turn.store.staff.all(), one.queue), had) if person}
        for person in called.values():
            if person.id != turn.person.id:
                turn.tell(person, Reply(lines(t("rush-reopened"), headline(one), one.text), take))
    return Reply(standing(turn, one), asker_buttons(one), replace=_is_its_own(turn, one), subject=one.subject)


def hours_of(turn: Turn, queue: Queue) -> WorkTime:
    """The working hours of who serves the queue; where nobody does, of who asks."""
    return next(iter(serving(turn.store.staff.all(), queue)), turn.person).worktime


@feature.press("rush.go_on", Right.LOG_CALLS)
def go_on(turn: Turn) -> Reply:
    """The event is over: the asker wants it all the same."""
    one = turn.store.requests.get(turn.person, turn.number)
    if one is None or one.asked_by not in turn.person.desks:
        return Reply(t("errors-old-button"))
    if one.is_open and one.event_id is not None and one.closes_at is not None and one.closes_at <= turn.now:
        turn.store.requests.without_event(one)
        one = turn.store.requests.any(one.id)
    return Reply(standing(turn, one), asker_buttons(one), replace=_is_its_own(turn, one), subject=one.subject)


# The payment order of a late registration


def received(turn: Turn) -> Answer:
    """A photo under `/late …`, or after it; none where the file is something else."""
    if not turn.person.may(Right.LOG_CALLS):
        return None
    photo = _photo(turn.heard.files)
    if (line := _captioned(turn)) is not None:
        turn.text = line
        return _line(turn, Queue.LATE, documents.keep_file(turn, photo)) if photo else Reply(t("rush-no-photo"))
    one = turn.store.requests.wanting(turn.person)
    if one is None or turn.text or photo is None:
        return None
    file_id = documents.keep_file(turn, photo)
    yes = Button(t("rush-is-order"), "rush.order", f"{one.id}.{file_id}")
    return Reply(
        lines(t("rush-which-photo"), headline(one)), column(yes, Button(t("rush-is-other"), "files.keep", file_id))
    )


def _photo(files: Sequence[Attachment]) -> Attachment | None:
    return files[0] if len(files) == 1 and files[0].mime.startswith("image/") else None


def _captioned(turn: Turn) -> str | None:
    """What stands behind the command's name in the caption, in any language."""
    words = turn.text.removeprefix("/").split()
    for length in (3, 2, 1):
        if len(words) > length and tag_of(" ".join(words[:length]), "commands") == "late":
            return " ".join(words[length:])
    return None


@feature.press("rush.order", Right.LOG_CALLS)
def order(turn: Turn) -> Reply:
    """`request.file`: the photo is its payment order; from now on it waits to be served."""
    digits, _, number = turn.arg.partition(".")
    known = (digits + number).isascii() and (digits + number).isdecimal() and max(len(digits), len(number)) < 10
    one = turn.store.requests.get(turn.person, int(digits)) if known and digits and number else None
    file = turn.store.files.sent_by(int(number), turn.person.id) if one else None
    if one is None or file is None or one.asked_by not in turn.person.desks:
        return Reply(t("errors-old-button"))
    if turn.store.requests.order_came(one, file.id):
        one = turn.store.requests.any(one.id)
        _keep_with_client(turn, one)
        call_for(turn, one)
    return Reply(standing(turn, one), asker_buttons(one), replace=True, subject=one.subject)


def _keep_with_client(turn: Turn, one: Request) -> None:
    file = turn.store.files.get(one.file_id or 0)
    if file is not None and one.client_id is not None:
        turn.store.files.attach(file.id, one.client_id)
        turn.store.audit.add(f"client:{one.client_id}", "file", None, file.name)

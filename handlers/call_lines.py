"""A call in one line: `/call client, minutes, outcome, note`, or as one would tell it to a colleague."""

from contextlib import suppress
from datetime import datetime

from bot.talk.feature import Feature
from bot.talk.steps import Answers, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Reply, t
from bot.understanding.meaning import Certainty, Entry, Intent, Meaning, Moment
from handlers import answers as read
from handlers.call_form import LONGEST_NOTE, STEPS
from handlers.calls import FORM, form_of, save
from handlers.line_parts import DAY_ALONE
from office.calls import MOST_MINUTES, CallKind, Direction, Outcome
from office.rights import Right

feature = Feature("call_lines")

Problem = tuple[str, Unclear]
"""The step that must be asked, and why."""


# Parts with commas between


def read_line(turn: Turn, text: str) -> tuple[Answers, str | None, Unclear | None]:
    """What `client, minutes, outcome, note` says: the answers, and the step that must be asked, with the reason.

    The first three, and the day of a call that was not today, stand in any order; the note is all that comes after the
    outcome.
    """
    given: Answers = {}
    unread: list[str] = []
    problem: tuple[str, Unclear] | None = None
    parts = [part.strip() for part in text.split(",")]
    for position, part in enumerate(parts):
        if (outcome := read.in_words(part, "outcomes", Outcome)) is not None:
            given["outcome"] = str(outcome)
            rest = parts[position + 1 :]
            if "on" not in given and (said := next((one for one in rest if _day_behind(turn, one)), None)):
                given["on"] = _day_behind(turn, said)
                rest.remove(said)
            given["note"] = ", ".join(rest).strip() or None
            break
        if (day := _day_behind(turn, part, past=True)) is not None:
            given["on"] = day
        elif (direction := read.in_words(part, "directions", Direction)) is not None:
            given["direction"] = str(direction)
        elif part[:1].isdecimal() or part[:1] in "-+−":
            try:
                given["minutes"] = read.minutes(turn, part)
            except Unclear as why:
                problem = problem or ("minutes", why)
        elif part:
            unread.append(part)
    problem = _client_of(turn, unread, given) or problem
    note = given.get("note")
    if note and len(note) > LONGEST_NOTE:
        given.pop("note")
        problem = problem or ("note", Unclear(t("forms-too-long", longest=LONGEST_NOTE, length=len(note))))
    return (given, *problem) if problem else (given, _missing(given), None)


def _day_behind(turn: Turn, part: str, *, past: bool = False) -> str | None:
    """A day before today, where the part is nothing else. `past`: today too, and a weekday is the last one; in a note
    it may be any.
    """
    if not DAY_ALONE.search(part):
        return None
    with suppress(Unclear):
        day = read.a_day(turn, part, past=past)
        today = turn.today.isoformat()
        return day if day < today or (past and day == today) else None
    return None


def _client_of(turn: Turn, unread: list[str], given: Answers) -> tuple[str, Unclear] | None:
    """Take the client from the parts that are nothing else; what is still unread then is asked."""
    if not unread:
        return None
    try:
        given["client"] = read.a_client(turn, " ".join(unread))
        return None
    except Unclear as why:
        clear = [(part, hit.clear) for part in unread if (hit := turn.store.clients.look_up(turn.person, part)).clear]
        if len(unread) == 1 or len(clear) != 1:
            return "client", why
    part, client = clear[0]
    assert client is not None
    rest = ", ".join(other for other in unread if other != part)
    unclear = t("calls-unread", text=rest[:100])
    missing = next((name for name in ("minutes", "outcome") if name not in given), None)
    if missing is None:
        # Everything else is there, so the rest speaks of the client: which one is for the person to say.
        return "client", Unclear(unclear, read.client_choices([client]))
    given["client"] = client.id
    return missing, Unclear(unclear)


def _missing(given: Answers) -> str | None:
    for name in ("client", "outcome"):
        if name not in given:
            return name
    if "minutes" not in given and given["outcome"] == Outcome.REACHED:
        return "minutes"
    return None


@feature.command("call", Right.LOG_CALLS)
def call(turn: Turn) -> Reply:
    """`/call client, minutes, outcome[, note]` is saved at once when every part is clear; else the form asks."""
    turn.dialog.drop(FORM.name)  # a new line replaces one that was left half said
    if not turn.text:
        return FORM.begin(turn)
    given, ask, why = read_line(turn, turn.text)
    if ask is None:
        return save(turn, given)
    return _asked(turn, given, ask, why)


def _asked(turn: Turn, given: Answers, ask: str | None, why: Unclear | None, *, beside: bool = False) -> Reply:
    # What a line leaves out is optional; only what is unclear or needed is asked.
    known = {step.name: None for step in STEPS if step.name not in ("client", "outcome", "minutes")} | given
    known.pop(ask or "", None)
    return FORM.begin(turn, known, ask=ask, why=why, beside=beside)


@feature.phrase("call", Right.LOG_CALLS, intent=Intent.LOG_CALL)
def call_in_words(turn: Turn) -> Reply | None:
    """The same line without the slash is free text: what was understood is shown, and saved when confirmed.

    None where the line only begins like one.
    """
    if not turn.text:
        return FORM.begin(turn, beside=True)
    named = turn.store.clients.look_up(turn.person, turn.text).clear
    if named is not None:
        return _asked(turn, {"client": named.id}, "outcome", None, beside=True)
    assert turn.meaning is not None
    guess = turn.meaning.guess
    given, ask, why = read_line(turn, turn.text)
    if ask is None or guess.intents[:1] == (Intent.LOG_CALL,):
        return _card(turn, CallKind.CALL, given if ask is None else {})
    if guess.certainty is Certainty.SURE or "," not in turn.text:
        return None
    return _asked(turn, given, ask, why)


# Free text


@feature.intent(Intent.LOG_CALL, Right.LOG_CALLS)
def told(turn: Turn) -> Reply:
    assert turn.meaning is not None
    given, ask, _ = read_line(turn, turn.meaning.text)
    return _card(turn, CallKind.CALL, given if ask is None else {})


@feature.intent(Intent.LOG_MEETING, Right.LOG_CALLS)
def met(turn: Turn) -> Reply:
    return _card(turn, CallKind.MEETING)


def _card(turn: Turn, kind: CallKind, parts: Answers | None = None) -> Reply:
    """What was understood, to be saved; what is missing or unclear is asked first, one question after another.

    `parts`: what the parts between commas say, such as a bare number of minutes.
    """
    assert turn.meaning is not None
    given, problems, unclear = understood(turn, turn.meaning, kind)
    for name in ("client", "outcome", "minutes"):
        if parts and given.get(name) is None and name not in unclear and name in parts:
            given[name] = parts[name]
            given["note"] = _without_numbers(given.get("note")) if name == "minutes" else given.get("note")
    waiting = turn.dialog.open
    if waiting is not None and waiting.answers.get("text") == turn.meaning.text:
        turn.dialog.pop()  # the same line once more is the same card
    first = next(((step.name, problems[step.name]) for step in STEPS if step.name in problems), None)
    ask, why = first or (None, None)
    return form_of(kind).begin(turn, given, ask=ask, why=why, unclear=unclear, beside=True)


def _without_numbers(note: str | None) -> str | None:
    """The note without the bare number that has become the minutes."""
    return ", ".join(part for part in (note or "").split(", ") if not part.isdecimal()) or None


def understood(turn: Turn, meaning: Meaning, kind: CallKind) -> tuple[Answers, dict[str, Unclear], list[str]]:
    """The answers that a line gives, what is wrong with some of them, and the steps that are to be asked."""
    entry = meaning.entry
    given: Answers = {
        "outcome": _text(entry.outcome),
        "minutes": entry.minutes,
        "direction": _text(entry.direction),
        "kind": str(kind) if kind is CallKind.MEETING else None,
        "offer": None,
        "on": _iso(entry.on),
        "note": entry.rest.strip() or None,
        "next_step": _text(entry.next),
        "next_on": _iso(entry.due),
        "remind": _iso(entry.remind),
        "text": meaning.text,
        "new_client": entry.new_client,
    }
    problems = _over(turn, entry) | _out_of_bounds(given)
    client, why = _client(turn, entry)
    if client is not None:
        given["client"] = client
    if why is not None:
        problems["client"] = why
    unclear = [name for field in entry.unclear for name in _FIELDS.get(field, ())] + list(problems)
    if given["outcome"] is None:
        del given["outcome"]
    return {name: value for name, value in given.items() if name not in unclear}, problems, unclear


_FIELDS = {
    "client": ("client",),
    "direction": ("direction",),
    "minutes": ("minutes",),
    "outcome": ("outcome",),
    "next": ("next_step",),
    "due": ("next_on",),
    "remind": ("remind",),
    "on": ("on",),
}
"""The steps that ask for what an entry calls unclear."""


def _client(turn: Turn, entry: Entry) -> tuple[int | None, Unclear | None]:
    """The clear client; of several the choice, of none the question."""
    mention = entry.mention
    if mention is None:
        return None, Unclear(t("calls-new-client", client=entry.new_client[:60])) if entry.new_client else None
    given, why = read.client_of_line(turn)
    return given.get("client"), why


def _over(turn: Turn, entry: Entry) -> dict[str, Unclear]:
    """Days and moments that have passed."""
    said = {"next_on": read.day_and_time(_iso(entry.due)), "remind": read.day_and_time(_iso(entry.remind))}
    found = {name: read.over(turn, day, at) for name, (day, at) in said.items() if day is not None}
    return {name: why for name, why in found.items() if why is not None}


def _out_of_bounds(given: Answers) -> dict[str, Unclear]:
    found: dict[str, Unclear] = {}
    note, minutes = given["note"], given["minutes"]
    if note and len(note) > LONGEST_NOTE:
        found["note"] = Unclear(t("forms-too-long", longest=LONGEST_NOTE, length=len(note)), said=note)
    if minutes is not None and not 0 < minutes <= MOST_MINUTES:
        found["minutes"] = Unclear(t("forms-bad-minutes", text=str(minutes)))
    return found


def _text(value: str | None) -> str | None:
    return str(value) if value is not None else None


def _iso(moment: Moment | None) -> str | None:
    """A day, or a moment of it, as the form keeps it."""
    if isinstance(moment, datetime):
        return read.iso_moment(moment.date(), moment.time())
    return read.iso_moment(moment, None)

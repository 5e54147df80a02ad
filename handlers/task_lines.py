"""A reminder or task in one line: `remind me thursday 10:00 to call acme`, `Maria should send the offer by friday`."""

from datetime import datetime

from bot.talk.feature import Feature
from bot.talk.steps import Answers, Choice, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Reply, t
from bot.understanding.meaning import Intent, Meaning
from handlers import answers as read
from handlers import reminder_lines, repeats
from handlers.reminder_lines import Said
from handlers.tasks import FORM, LONGEST_TEXT, save
from office.names import name_forms, query_words
from office.rights import Right
from office.staff import Person

feature = Feature("task_lines")

Problem = tuple[str, Unclear]
"""The step that must be asked, and why."""


def understood(turn: Turn, said: Said) -> tuple[Answers, Problem | None, bool]:
    """What a line says; the step that must be asked first, with the reason; and whether all of it is clear."""
    given: Answers = {"repeat": said.rule, "client": _client(turn, said.text)}
    problem: Problem | None = None
    if len(said.text) > LONGEST_TEXT:
        problem = "text", Unclear(t("forms-too-long", longest=LONGEST_TEXT, length=len(said.text)))
    elif said.text:
        given["text"] = said.text
    day = repeats.first_day(turn, said.rule, said.at) if said.rule else said.day
    if said.rule and day is not None:
        given["repeat"] = repeats.anchored(said.rule, day)
    over = read.over(turn, day, said.at) if day else None
    if day is not None and day >= turn.today:
        given["day"] = day.isoformat()
    if over is not None and day is not None:
        problem = problem or ("time" if day == turn.today else "day", over)
    # "Today" without a time would be at once: the time is asked.
    if day != turn.today or (said.at is not None and over is None):
        given["time"] = f"{said.at:%H:%M}" if said.at else None
    if said.rule is None and (odd := reminder_lines.odd_day(said.text)) is not None:
        given.pop("day", None)
        problem = problem or ("day", Unclear(t("forms-bad-date", text=odd)))
    elif (odd := reminder_lines.odd_time(said.text)) is not None:
        given.pop("time", None)
        problem = problem or ("time", Unclear(t("tasks-bad-time", text=odd)))
    clear = problem is None and {"text", "day", "time"} <= given.keys() and not said.several
    return given, problem, clear


def _client(turn: Turn, text: str) -> int | None:
    if turn.meaning is not None and turn.meaning.entry.mention is not None:
        return read.client_of_line(turn)[0].get("client")
    found = turn.store.clients.mentioned(turn.person, text)
    return found.id if found else None


@feature.command("remind", Right.TALK)
def remind(turn: Turn) -> Reply:
    """`/remind thursday 10:00 call acme` is saved at once when it is clear; else the form asks."""
    turn.dialog.drop(FORM.name)
    return _begin(turn, at_once=True)


@feature.phrase("remind", Right.TALK, intent=Intent.REMIND_ADD)
def remind_me(turn: Turn) -> Reply:
    """`remind me thursday 10:00 to call acme`: the card, to be confirmed."""
    return _begin(turn, at_once=False)


@feature.intent(Intent.REMIND_ADD, Right.TALK)
@feature.intent(Intent.TASK_ADD, Right.TALK)
def told(turn: Turn) -> Reply:
    """The card of a line that says in other words what to be reminded of."""
    assert turn.meaning is not None
    return _card(turn, *understood(turn, _said(turn, turn.meaning))[:2])


@feature.intent(Intent.TASK_ASSIGN, Right.TALK)
def assigned(turn: Turn) -> Reply:
    """A task for a colleague: whom the line names, else who is asked."""
    assert turn.meaning is not None
    given, problem, _ = understood(turn, _said(turn, turn.meaning))
    named = _colleagues(turn, turn.meaning.text)
    if len(named) == 1:
        return _card(turn, given | {"person": named[0].id}, problem, likely=False)
    choices = [Choice(one.name, one.id) for one in named[: read.MOST_COLLEAGUES]]
    return _card(turn, given, ("person", Unclear(t("tasks-which-colleague"), choices)), likely=not named)


def _colleagues(turn: Turn, line: str) -> list[Person]:
    """The colleagues of whose names the most words stand in the line."""
    said = set(query_words(line))
    others = [one for one in turn.store.staff.all() if one.id != turn.person.id]
    borne = {one: len(said & (name_forms(one.name) | set(query_words(one.name)))) for one in others}
    most = max(borne.values(), default=0)
    return [one for one, words in borne.items() if words == most > 0]


def _said(turn: Turn, meaning: Meaning) -> Said:
    """The day, time and rule of the line, and its other words: what to be reminded of."""
    entry = meaning.entry
    moment = entry.remind or entry.due
    if moment is None and entry.rule is None and not entry.unclear:
        line = reminder_lines.without_asking(meaning.text, meaning.language)
        return reminder_lines.read_line(line, (meaning.language,), turn.local.replace(tzinfo=None))
    spans = [span for field in ("remind", "due", "rule") if (span := entry.spans.get(field))]
    taken = {at for start, end in spans for at in range(start, end)}
    text = "".join(" " if at in taken else letter for at, letter in enumerate(meaning.text))
    text = reminder_lines.without_asking(text, meaning.language)
    if moment is None or "remind" in entry.unclear or "due" in entry.unclear:
        said = Said(text, rule=entry.rule)
    elif isinstance(moment, datetime):
        said = Said(text, moment.date(), moment.time(), entry.rule)
    else:
        said = Said(text, moment, rule=entry.rule)
    return reminder_lines.with_hour(said, meaning.language, turn.local.replace(tzinfo=None))


def _card(turn: Turn, given: Answers, problem: Problem | None, *, likely: bool = True) -> Reply:
    """`likely`: words that only resemble a client's name are asked about; a colleague's name would."""
    mention = turn.meaning.entry.mention if turn.meaning else None
    asks = turn.person.may(Right.SEE_CLIENTS) and (likely or mention is None or not mention.likely)
    why = read.client_of_line(turn)[1] if asks else None
    if why is not None:
        given.pop("client", None)
        problem = problem or ("client", why)
    ask, reason = problem or (None, None)
    return FORM.begin(turn, given, ask=ask, why=reason, unclear=(ask,) if ask else (), beside=True)


def _begin(turn: Turn, *, at_once: bool) -> Reply:
    if not turn.text:
        return FORM.begin(turn, {"repeat": None, "client": None})
    said = reminder_lines.read_line(turn.text, turn.languages, turn.local.replace(tzinfo=None))
    given, problem, clear = understood(turn, said)
    if clear and at_once:
        return save(turn, given)
    return _card(turn, given, problem)

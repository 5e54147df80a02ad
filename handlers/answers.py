"""How the steps of forms read an answer: a client, a choice, minutes, a date, a line; in any of the six languages."""

from collections.abc import Callable, Sequence
from datetime import date, time
from enum import StrEnum
from typing import Any, TypeVar

from bot.reading.dates import AmbiguousDate, UnreadableDate, read_date, read_moment
from bot.reading.durations import UnreadableDuration, read_minutes
from bot.reading.words import is_word, tag_of
from bot.talk.form import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Text, t
from office.calls import MOST_MINUTES
from office.names import name_forms, query_words
from office.worktime import local_to_utc
from storage.client import Client
from storage.mentions import Mention

E = TypeVar("E", bound=StrEnum)

MOST_CANDIDATES = 6
MOST_COLLEAGUES = 24
"""So many are offered; the others are typed."""


def in_words(text: str, kind: str, enum: type[E]) -> E | None:
    """The member whose word, in any language, this is; `kind` names the word lists."""
    members = {str(member): member for member in enum}
    return members.get(tag_of(text, kind) or text.strip().lower())


def pick(
    name: str,
    ask: Text,
    label: Text,
    enum: type[E],
    *,
    words: str,
    optional: bool = False,
    default: E | None = None,
) -> Step:
    """One of an enum's members, pressed or typed."""

    def read(turn: Turn, text: str) -> str:
        member = in_words(text, words, enum)
        if member is None:
            raise Unclear(t("forms-pick-one", text=text[:60]))
        return str(member)

    def choices(turn: Turn, answers: Answers) -> Sequence[Choice]:
        return [Choice(word(member), str(member)) for member in enum]

    return Step(name, ask, label, read, lambda turn, value: word(enum(value)), choices, optional)


def a_line(longest: int) -> Callable[[Turn, str], str]:
    """Any text of one line or more, up to so many characters."""

    def read(turn: Turn, text: str) -> str:
        text = text.strip()
        if not text:
            raise Unclear(t("forms-empty"))
        if len(text) > longest:
            raise Unclear(t("forms-too-long", longest=longest, length=len(text)))
        return text

    return read


def plain(turn: Turn, value: Any) -> Text:
    return str(value)


def minutes(turn: Turn, text: str) -> int:
    try:
        value = read_minutes(text, turn.languages)
    except UnreadableDuration:
        raise Unclear(t("forms-bad-minutes", text=text[:60])) from None
    if not 0 < value <= MOST_MINUTES:
        raise Unclear(t("forms-bad-minutes", text=text[:60]))
    return value


def show_minutes(turn: Turn, value: Any) -> Text:
    return t("forms-minutes", minutes=int(value))


def a_day(turn: Turn, text: str) -> str:
    """A local date as ISO text."""
    try:
        return read_date(text, turn.languages, turn.today).isoformat()
    except UnreadableDate:
        raise Unclear(t("forms-bad-date", text=text[:60])) from None
    except AmbiguousDate as error:
        choices = [Choice(t("forms-day", day=day), day.isoformat()) for day in error.candidates]
        raise Unclear(t("forms-which-date"), choices) from None


def a_coming_day(turn: Turn, text: str) -> str:
    """Today or later."""
    iso = a_day(turn, text)
    if date.fromisoformat(iso) < turn.today:
        raise Unclear(t("forms-date-past", day=date.fromisoformat(iso)), read=True)
    return iso


def show_day(turn: Turn, value: Any) -> Text:
    return t("forms-day", day=date.fromisoformat(value))


def over(turn: Turn, day: date, at: time | None) -> Unclear | None:
    """Why a day, or a moment of it, cannot be meant: it is over for this person."""
    if day < turn.today:
        return Unclear(t("forms-date-past", day=day), read=True)
    if at is not None and local_to_utc(day, at, turn.person.timezone) <= turn.now:
        return Unclear(t("tasks-over", day=day, time=at), read=True)
    return None


def a_coming_moment(turn: Turn, text: str) -> str:
    """A coming day, or a moment of it, as ISO text in local time."""
    try:
        moment = read_moment(text, turn.languages, turn.local.replace(tzinfo=None))
    except UnreadableDate:
        return a_coming_day(turn, text)
    if why := over(turn, moment.date(), moment.time()):
        raise why
    return f"{moment:%Y-%m-%dT%H:%M}"


def day_and_time(iso: Any) -> tuple[date | None, time | None]:
    """Of a day or a moment as ISO text; nothing of nothing."""
    day, _, at = (iso or "").partition("T")
    return (date.fromisoformat(day) if day else None), (time.fromisoformat(at) if at else None)


def iso_moment(day: date | None, at: time | None) -> str | None:
    """A day, or a moment of it, as ISO text."""
    if day is None:
        return None
    return day.isoformat() if at is None else f"{day.isoformat()}T{at:%H:%M}"


def show_moment(turn: Turn, value: Any) -> Text:
    return moment_in_words(*day_and_time(value))


def moment_in_words(day: date | None, at: time | None) -> Text:
    return t("tasks-on", day=day) if at is None else t("tasks-at", day=day, time=at)


def a_client(turn: Turn, text: str) -> int:
    """The one client whom every typed word names; several are offered, a stranger never taken."""
    found = turn.store.clients.look_up(turn.person, text)
    if found.clear is not None:
        return found.clear.id
    if found.candidates:
        raise Unclear(t("clients-which", text=text[:60]), client_choices(found.candidates))
    raise Unclear(t("clients-none", text=text[:60]))


def whom_of(turn: Turn) -> Unclear:
    """The question which client a line of free text is about: of those that it may name, else of the last ones."""
    mention = turn.meaning.entry.mention if turn.meaning else None
    if turn.meaning is None or mention is None:
        return Unclear(t("clients-ask-which"), likely_clients(turn, {}))
    return which_client(turn.meaning.text[mention.start : mention.end], mention)


def client_of_line(turn: Turn) -> tuple[Answers, Unclear | None]:
    """The answer `client` that a line of free text gives, or why it gives none."""
    mention = turn.meaning.entry.mention if turn.meaning else None
    if mention is not None and mention.client is not None:
        return {"client": mention.client.id}, None
    return {}, (whom_of(turn) if mention is not None else None)


def which_client(said: str, mention: Mention) -> Unclear:
    """The question which of the clients is meant whom a sentence may name."""
    key = t("clients-likely", text=said[:60]) if mention.likely else t("clients-which-more", text=said[:60])
    return Unclear(key, client_choices(mention.candidates[:MOST_CANDIDATES]))


def client_choices(clients: Sequence[Client]) -> list[Choice]:
    return [Choice(client.name, client.id) for client in clients]


def show_client(turn: Turn, value: Any) -> Text:
    return turn.store.clients.any(int(value)).name


def likely_clients(turn: Turn, answers: Answers) -> Sequence[Choice]:
    """The clients of the last calls: mostly it is one of them again."""
    recent = turn.store.calls.of_person(turn.person, 12)
    ids = list(dict.fromkeys(call.client_id for call in recent))[:4]
    seen = [client for one in ids if (client := turn.store.clients.get(turn.person, one))]
    return client_choices(seen)


def colleagues(turn: Turn, answers: Answers) -> Sequence[Choice]:
    others = [one for one in turn.store.staff.all() if one.id != turn.person.id]
    return [Choice(one.name, one.id) for one in others[:MOST_COLLEAGUES]]


def a_colleague(turn: Turn, text: str) -> int:
    """Another member of staff, by name or a part of it in any of its case forms."""
    said = set(query_words(text))
    named = [
        one
        for one in turn.store.staff.all()
        if one.id != turn.person.id and said and said <= name_forms(one.name) | set(query_words(one.name))
    ]
    if len(named) == 1:
        return named[0].id
    why = t("changes-which-colleague", text=text[:60]) if named else t("tasks-no-colleague", text=text[:60])
    raise Unclear(why, [Choice(one.name, one.id) for one in named[:MOST_COLLEAGUES]])


def show_colleague(turn: Turn, value: Any) -> Text:
    person = turn.store.staff.get(value)
    return person.name if person else "–"


def yes_no(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [Choice(t("forms-yes"), True), Choice(t("forms-no"), False)]


def read_yes_no(turn: Turn, text: str) -> bool:
    for tag, value in (("yes", True), ("no", False)):
        if is_word(text, "phrases", tag):
            return value
    raise Unclear(t("forms-pick-one", text=text[:60]))


def show_yes_no(turn: Turn, value: Any) -> Text:
    return t("forms-yes") if value else t("forms-no")

"""How the steps of forms read an answer: a client, a choice, minutes, a date, a line; in any of the six languages."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from bot.reading.dates import AmbiguousDate, UnreadableDate, read_date
from bot.reading.durations import UnreadableDuration, read_minutes
from bot.reading.words import is_word, tag_of
from bot.talk.form import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Text, t
from office.calls import MOST_MINUTES
from storage.client import Client

E = TypeVar("E", bound=StrEnum)


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
        raise Unclear(t("forms-date-past", day=date.fromisoformat(iso)))
    return iso


def show_day(turn: Turn, value: Any) -> Text:
    return t("forms-day", day=date.fromisoformat(value))


def a_client(turn: Turn, text: str) -> int:
    """The one client whom every typed word names; several are offered, a stranger never taken."""
    found = turn.store.clients.look_up(turn.person, text)
    if found.clear is not None:
        return found.clear.id
    if found.candidates:
        raise Unclear(t("clients-which", text=text[:60]), client_choices(found.candidates))
    raise Unclear(t("clients-none", text=text[:60]))


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


def yes_no(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [Choice(t("forms-yes"), True), Choice(t("forms-no"), False)]


def read_yes_no(turn: Turn, text: str) -> bool:
    for tag, value in (("yes", True), ("no", False)):
        if is_word(text, "phrases", tag):
            return value
    raise Unclear(t("forms-pick-one", text=text[:60]))


def show_yes_no(turn: Turn, value: Any) -> Text:
    return t("forms-yes") if value else t("forms-no")

"""How the steps of forms read an answer: a client, a choice, minutes, a date, a line; in any of the six languages."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from bot.reading.dates import AmbiguousDate, UnreadableDate, find_dates, read_date, read_moment
from bot.reading.durations import UnreadableDuration, find_duration, read_minutes
from bot.reading.words import is_word, tag_of, told
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import word
from bot.talk.words import Text, t
from office.calls import MOST_MINUTES
from office.names import fold, likeness, name_forms, name_words, query_words
from office.staff import Person
from office.worktime import local_to_utc, workday_on_or_after
from storage.client import Client
from storage.mentions import Mention

E = TypeVar("E", bound=StrEnum)

MOST_CANDIDATES = 6
MOST_COLLEAGUES = 24
"""So many are offered; the others are typed."""
MOST_IN_WINDOW = 100
"""So many clients can be listed there."""
LONGEST_NAME = 200
_LONGEST_SENTENCE = 20
"""Words."""
_BARE_HOUR = re.compile(r"\s*\d{1,2}\s*")
_ALIKE = 78.0
_MOST_NAMES = 5
_DAY = timedelta(days=1)
_MOST_DAYS = 5
LONGER_THAN_A_DAY = frozenset({"week", "month", "quarter", "year"})
_LONGEST_LEAD = 3
"""Letters of a word that may stand before a name: to, для, lui."""


def in_words(text: str, kind: str, enum: type[E]) -> E | None:
    """The member whose word, in any language, this is; `kind` names the word lists."""
    members = {str(member): member for member in enum}
    return members.get(tag_of(text, kind) or text.strip().lower())


def chosen(turn: Turn, text: str, enum: type[E], *lists: str) -> E:
    """The member that the words name; those that they only resemble are offered. A list serves after those before."""
    said = in_words(text, lists[0], enum)
    if said is not None and tag_of(text, lists[0]) is None:
        return said  # the value itself, as in tables
    likely: tuple[str, ...] = ()
    for kind in lists:
        found = told(text, kind, turn.languages)
        if found.clear is not None:
            return enum(found.clear)
        likely = likely or found.likely
    if likely:
        choices = [Choice(word(enum(tag)), tag) for tag in likely]
        raise Unclear(t("forms-did-you-mean", text=text[:60]), choices, read=True)
    raise Unclear(t("forms-pick-one", text=text[:60]))


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
    """One of an enum's members, pressed or typed; `words` names its lists, the chief one first."""

    def read(turn: Turn, text: str) -> str:
        return str(chosen(turn, text, enum, *words.split()))

    def choices(turn: Turn, answers: Answers) -> Sequence[Choice]:
        return [Choice(word(member), str(member)) for member in enum]

    return Step(name, ask, label, read, lambda turn, value: word(enum(value)), choices, optional, kind=FieldKind.CHOICE)


def a_line(longest: int) -> Callable[[Turn, str], str]:
    """Any text that says something, up to so many characters."""

    def read(turn: Turn, text: str) -> str:
        text = text.strip()
        if not any(map(str.isalnum, text)):
            raise Unclear(t("forms-empty"))
        if len(text) > longest:
            raise Unclear(t("forms-too-long", longest=longest, length=len(text)))
        return text

    return read


def plain(turn: Turn, value: Any) -> Text:
    return str(value)


def minutes(turn: Turn, text: str) -> int:
    """The whole answer, or the one length of time in a sentence: 'it took a quarter of an hour'."""
    try:
        value = read_minutes(text, turn.languages)
    except UnreadableDuration:
        lengths = {found[0] for language in turn.languages if (found := find_duration(text, language)) is not None}
        value = lengths.pop() if len(lengths) == 1 else 0
    if not 0 < value <= MOST_MINUTES:
        raise Unclear(t("forms-bad-minutes", text=text[:60]))
    return value


def show_minutes(turn: Turn, value: Any) -> Text:
    return t("forms-minutes", minutes=int(value))


def a_day(turn: Turn, text: str, *, past: bool = False) -> str:
    """A local date as ISO text; the days that a sentence names are asked about. `past`: the latest that fits."""
    try:
        return read_date(text, turn.languages, turn.today, past=past).isoformat()
    except UnreadableDate:
        if days := _days_within(turn, text, past=past):
            raise Unclear(t("forms-did-you-mean", text=text[:60]), day_choices(days)) from None
        raise Unclear(t("forms-bad-date", text=text[:60])) from None
    except AmbiguousDate as error:
        raise Unclear(t("forms-which-date"), day_choices(error.candidates), read=True) from None


def _days_within(turn: Turn, text: str, *, past: bool) -> list[date]:
    """The days that a sentence names, in the language that reads the most of it."""
    now = turn.local.replace(tzinfo=None)
    readings = [find_dates(text, language, now, past=past) for language in turn.languages]
    best = max(readings, key=lambda found: sum(one.end - one.start for one in found))
    days = [as_day(one.value) for one in best if one.grain not in LONGER_THAN_A_DAY]
    return list(dict.fromkeys(days))[:_MOST_DAYS]


def as_day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def day_choices(days: Sequence[date]) -> list[Choice]:
    return [Choice(t("forms-day", day=day), day.isoformat()) for day in days]


def coming_days(turn: Turn, answers: Answers) -> Sequence[Choice]:
    """Today, tomorrow, and the next day of work after them."""
    days = (turn.today, turn.today + _DAY, workday_on_or_after(turn.today + 2 * _DAY, turn.person.worktime))
    return day_choices(days)


def a_coming_day(turn: Turn, text: str) -> str:
    """Today or later; of several that may be meant only those are offered."""
    try:
        day = date.fromisoformat(a_day(turn, text))
    except Unclear as why:
        days = [date.fromisoformat(choice.value) for choice in why.choices]
        if not days or (ahead := [day for day in days if day >= turn.today]):
            raise Unclear(why.why, day_choices(ahead) if days else (), read=why.read) from None
        day = max(days)
    if day < turn.today:
        raise Unclear(t("forms-date-past", day=day), read=True)
    return day.isoformat()


def a_time(turn: Turn, text: str) -> str:
    """A time of day; a bare hour from one to seven is of the afternoon."""
    text = f"{text.strip()}:00" if _BARE_HOUR.fullmatch(text) else text
    midnight = datetime.combine(turn.today, time())
    try:
        return f"{read_moment(text, turn.languages, midnight):%H:%M}"
    except UnreadableDate:
        raise Unclear(t("tasks-bad-time", text=text[:60])) from None


def check_no_other_day(turn: Turn, text: str, moment: datetime) -> None:
    """Raises Unclear where a moment of one language is a day of another: "4 mai" is 4 o'clock today in Hungarian."""
    with suppress(UnreadableDate, AmbiguousDate):
        day = read_date(text, turn.languages, turn.today)
        if day != moment.date():
            at = t("tasks-row", when=t("forms-day", day=moment.date()), what=t("tasks-hours", time=moment.time()))
            choices = [*day_choices([day]), Choice(at, f"{moment:%Y-%m-%dT%H:%M}")]
            raise Unclear(t("forms-which-date"), choices, read=True)


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
    check_no_other_day(turn, text, moment)
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
    if (mention := turn.store.clients.mention(turn.person, text)) is not None:
        named = mention.candidates if mention.client is None else (mention.client,)
        raise Unclear(t("clients-which", text=text[:60]), client_choices(named[:MOST_CANDIDATES]))
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
    key = t("clients-likely", text=said[:60]) if mention.likely else t("clients-which", text=said[:60])
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


def answered(turn: Turn, name: str) -> Any:
    """What the open form holds of another step."""
    frame = turn.dialog.open
    return frame.answers.get(name) if frame else None


def find_clients(turn: Turn, answers: Answers, text: str) -> Sequence[Choice]:
    """For a window: all that the person sees where they are few, else the likeliest before the others."""
    if text:
        hits = turn.store.clients.look_up(turn.person, text, MOST_IN_WINDOW)
        return _told_apart(hits.candidates)
    seen = turn.store.clients.page(turn.person, 0, MOST_IN_WINDOW + 1)
    if len(seen) <= MOST_IN_WINDOW:
        return _told_apart(seen)
    likely = [choice.value for choice in likely_clients(turn, answers)]
    first = [client for one in likely if (client := turn.store.clients.get(turn.person, one))]
    return _told_apart([*first, *(client for client in seen if client.id not in likely)])


def _told_apart(clients: Sequence[Client]) -> list[Choice]:
    """Those of the same name with their towns."""
    times = Counter(client.name for client in clients)
    return [
        Choice(f"{client.name}, {client.city}" if times[client.name] > 1 and client.city else client.name, client.id)
        for client in clients
    ]


def one_of(turn: Turn, text: str, able: Sequence[Person], nobody: Text) -> int:
    """The one of `able` whom the words name: by a part of the name in any script and case, by login, by 'me'.

    Raises Unclear: with those that may be meant, or with `nobody` where there is none.
    """
    if any(one.id == turn.person.id for one in able) and is_word(text, "replies", "me"):
        return turn.person.id
    by_login = [one for one in able if text.strip().casefold().removeprefix("@") == one.login.casefold()]
    named = by_login or _named(text, able)
    if len(named) == 1:
        return named[0].id
    likely = named or _resembling(text, able)
    raise Unclear(
        t("changes-which-colleague", text=text[:60]) if likely else nobody,
        [Choice(one.name, one.id) for one in likely[:MOST_COLLEAGUES]],
    )


def _named(text: str, able: Sequence[Person]) -> list[Person]:
    """Those whose name has a form of every typed word; a short word before the name, such as 'to', says nothing."""
    said = fold(text).split()[:_LONGEST_SENTENCE]
    known = {one.id: name_forms(one.name) | set(fold(one.name).split()) for one in able}
    telling = [word for word in said if len(word) > _LONGEST_LEAD or any(word in forms for forms in known.values())]
    return [one for one in able if telling and known[one.id].issuperset(telling)]


def _resembling(text: str, able: Sequence[Person]) -> list[Person]:
    """Whose name begins so, or is spelt nearly so; only to be asked about."""
    typed = query_words(text[:LONGEST_NAME])
    scores = {one: likeness(typed, name_words(one.name)) for one in able} if typed else {}
    return sorted((one for one in able if scores.get(one, 0) >= _ALIKE), key=lambda one: -scores[one])[:_MOST_NAMES]


def colleagues(turn: Turn, answers: Answers) -> Sequence[Choice]:
    others = [one for one in turn.store.staff.all() if one.id != turn.person.id]
    return [Choice(one.name, one.id) for one in others[:MOST_COLLEAGUES]]


def find_colleagues(turn: Turn, answers: Answers, text: str) -> Sequence[Choice]:
    """For a window, where all can be listed; of a big office those whose name has the text in it."""
    others = [one for one in turn.store.staff.all() if one.id != turn.person.id]
    said = fold(text)
    return [Choice(one.name, one.id) for one in others if text == f"#{one.id}" or said in fold(one.name)]


def a_colleague(turn: Turn, text: str) -> int:
    """Another member of staff."""
    others = [one for one in turn.store.staff.all() if one.id != turn.person.id]
    return one_of(turn, text, others, t("tasks-no-colleague", text=text[:60]))


def still_here(turn: Turn, person_id: int | None) -> Person | None:
    """Who was named when a form began; None where they have left since."""
    person = turn.store.staff.get(person_id)
    return person if person is not None and person.active else None


def show_colleague(turn: Turn, value: Any) -> Text:
    person = turn.store.staff.get(value)
    return person.name if person else "–"


def yes_no(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [Choice(t("forms-yes"), True), Choice(t("forms-no"), False)]


def read_yes_no(turn: Turn, text: str) -> bool:
    """A word for yes or no, alone, or in a sentence that does not say the other as well."""
    both = ("yes", "no")
    words = text.replace(",", " ").split()[:_LONGEST_SENTENCE]
    said = {tag for tag in both for one in words if is_word(one, "phrases", tag)}
    heads = [tag for tag in both if words and is_word(words[0], "phrases", tag)]
    found = told(text, "phrases", turn.languages, both).clear or (heads[0] if len(heads) == 1 else None)
    if found is None or not (said <= {found} or is_word(text, "phrases", found)):
        raise Unclear(t("forms-pick-one", text=text[:60]))
    return found == "yes"


def show_yes_no(turn: Turn, value: Any) -> Text:
    return t("forms-yes") if value else t("forms-no")

"""What each may set about oneself: language, time zone, working time, hour of the digest, notice of birthdays."""

from contextlib import suppress
from functools import cache
from typing import Any

from babel import Locale

from bot.reading.durations import UnreadableDuration, find_durations, read_minutes
from bot.reading.hours import read_hours, read_time
from bot.reading.lexicon import tagged
from bot.reading.weekdays import read_weekdays
from bot.reading.words import told
from bot.reading.zones import zone_named, zones_like, zones_of
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear, leaves_out
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import BABEL
from bot.talk.words import Button, Joined, Reply, Text, grid, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from locales import LANGUAGES
from office.names import fold
from office.rights import LEADERS, Right
from office.staff import Person
from storage.exchange.countries import country_code

feature = Feature("profile")

MOST_BIRTHDAY_DAYS = 30

_MOST_ZONES = 8
_DAY = 24 * 60
"""Minutes."""

# The card


def card(person: Person, note: Text | None = None) -> Reply:
    digest = person.role in LEADERS
    text = lines(
        note,
        t("profile-name", name=person.name, role=person.role),
        t("profile-language", language=native_name(person.language)),
        t("profile-timezone", zone=person.timezone),
        t("profile-days", days=_shown_days(person)),
        t("profile-hours", start=person.work_start, end=person.work_end),
        t("profile-digest", time=person.digest_at) if digest else None,
        t("profile-birthdays", count=person.birthday_days),
        t("profile-email", address=person.email) if person.email else None,
    )
    buttons = [
        Button(t("profile-do-language"), "profile.language"),
        Button(t("profile-do-timezone"), "profile.timezone"),
        Button(t("profile-do-days"), "profile.days"),
        Button(t("profile-do-hours"), "profile.hours"),
        *([Button(t("profile-do-digest"), "profile.digest")] if digest else []),
        Button(t("profile-do-birthdays"), "profile.birthdays"),
        Button(t("profile-do-email"), "profile.email"),
        Button(t("accounts-do-show"), "accounts.show"),
    ]
    return Reply(text, grid(buttons), replace=True)


@feature.command("profile", Right.TALK)
def profile(turn: Turn) -> Reply:
    return card(turn.person)


def _set(turn: Turn, **values: Any) -> Reply:
    """Write it and show the card; set twice, it is the same."""
    return card(turn.store.staff.change(turn.person, **values), t("profile-saved"))


# Language


def native_name(language: str) -> str:
    """As its speakers call it."""
    locale = Locale.parse(BABEL[language])
    return str(locale.languages[language]).capitalize()


def language_named(text: str) -> str | None:
    """By its code, or its name in any of the six languages."""
    said = fold(text)
    return next((code for code in LANGUAGES if said and said in _language_names(code)), None)


@cache
def _language_names(code: str) -> frozenset[str]:
    names = (Locale.parse(BABEL[other]).languages[code] for other in LANGUAGES)
    return frozenset((code, *map(fold, names)))


# Working days


_WEEKDAYS = (
    t("profile-monday"),
    t("profile-tuesday"),
    t("profile-wednesday"),
    t("profile-thursday"),
    t("profile-friday"),
    t("profile-saturday"),
    t("profile-sunday"),
)


def _shown_days(person: Person) -> Text:
    return Joined(tuple(_WEEKDAYS[int(day) - 1] for day in person.work_days))


@feature.press("profile.days", Right.TALK)
def days(turn: Turn) -> Reply:
    DAYS.begin(turn)
    return _days(turn.person)


def _days(person: Person, note: Text | None = None) -> Reply:
    """A button says what pressing makes of its day, so that pressing it twice is pressing it once."""
    buttons = [
        Button(t("profile-works", day=name), "profile.day", f"{number}.off")
        if str(number) in person.work_days
        else Button(name, "profile.day", f"{number}.on")
        for number, name in enumerate(_WEEKDAYS, 1)
    ]
    rows = (*grid(buttons, 4), (Button(t("profile-back"), "profile.card"),))
    return Reply(lines(note, t("profile-ask-days")), rows, replace=True)


@feature.press("profile.day", Right.TALK)
def day(turn: Turn) -> Reply:
    number, _, wish = turn.arg.partition(".")
    if number not in tuple("1234567") or wish not in ("on", "off"):
        return Reply(t("errors-old-button"))
    _wait_for_days(turn)
    kept = set(turn.person.work_days) - {number} | ({number} if wish == "on" else set())
    if not kept:
        return _days(turn.person, t("profile-one-day"))
    return _days(turn.store.staff.change(turn.person, work_days="".join(sorted(kept))))


def _wait_for_days(turn: Turn) -> None:
    """The buttons of the days stay; the question under them, open for what is typed, is not said again."""
    if turn.dialog.open is not None and turn.dialog.open.form == DAYS.name:
        turn.dialog.ask("days", [])


@feature.press("profile.card", Right.TALK)
def back(turn: Turn) -> Reply:
    turn.dialog.drop(DAYS.name)
    return card(turn.person)


# What is typed: one question each


def a_language(turn: Turn, text: str) -> str:
    if (language := language_named(text)) is not None:
        return language
    found = told(text, "languages", turn.languages)
    if found.clear is None:
        likely = [Choice(native_name(each), each) for each in found.likely]
        raise Unclear(t("profile-no-language", text=text.strip()[:40]), likely)
    return found.clear


def languages(turn: Turn, given: Answers) -> list[Choice]:
    return [Choice(native_name(each), each) for each in LANGUAGES]


def _a_zone(turn: Turn, text: str) -> str:
    zone = zone_named(text)
    if zone is None:
        country = country_code(text)
        of_country = zones_of(country) if country else []
        if len(of_country) == 1:
            return of_country[0]
        likely = [Choice(name, name) for name in of_country[:_MOST_ZONES] or zones_like(text)]
        said = text.strip()[:40]
        raise Unclear(t("profile-which-zone", text=said) if likely else t("profile-no-zone", text=said), likely)
    return zone


def _some_hours(turn: Turn, text: str) -> str:
    if (hours := read_hours(text)) is None:
        raise Unclear(t("profile-bad-hours", text=text.strip()[:40]))
    start, end = hours
    return f"{start:%H:%M}-{end:%H:%M}"


def _a_time(turn: Turn, text: str) -> str:
    if (wall := read_time(text, turn.languages)) is None:
        raise Unclear(t("profile-bad-time", text=text.strip()[:40]))
    return f"{wall:%H:%M}"


def _some_days(turn: Turn, text: str) -> int:
    """A figure, or whole days in words; 'none' is on the day itself."""
    said = text.strip()
    if leaves_out(said):
        return 0
    days = int(said) if said.isascii() and said.isdecimal() and len(said) < 4 else _whole_days(turn, said)
    if days is None or not 0 <= days <= MOST_BIRTHDAY_DAYS:
        raise Unclear(t("profile-bad-birthdays", text=said[:40], most=MOST_BIRTHDAY_DAYS))
    return days


def _whole_days(turn: Turn, text: str) -> int | None:
    """'three', 'a week', 'за пять дней', '5 days before'."""
    for said in (text, text.partition(" ")[2]):  # за неделю: the word before the length says nothing more
        if text.replace(" ", "").isalpha() or text[:1].isdecimal():
            with suppress(UnreadableDuration):
                return _days_of(read_minutes(said, turn.languages))
    for language in turn.languages:
        numbers = [token.tags["NUM"] for token in tagged(text, language) if "NUM" in token.tags]
        spans = find_durations(text, language)
        if len(spans) == 1 and len(numbers) <= 1:
            return _days_of(spans[0].minutes)
        if len(numbers) == 1 and text.replace("-", "").isalpha():
            return int(numbers[0])
    return None


def _days_of(minutes: int) -> int | None:
    return minutes // _DAY if minutes % _DAY == 0 else None


def _work_days(turn: Turn, text: str) -> str:
    if (days := read_weekdays(text, turn.languages)) is None:
        raise Unclear(t("profile-bad-days", text=text.strip()[:40]))
    return days


def _set_days(turn: Turn, given: Answers) -> Reply:
    return _set(turn, work_days=given["days"])


def _set_language(turn: Turn, given: Answers) -> Reply:
    return _set(turn, language=given["language"])


def _set_zone(turn: Turn, given: Answers) -> Reply:
    return _set(turn, timezone=given["timezone"])


def _set_hours(turn: Turn, given: Answers) -> Reply:
    hours = read_hours(given["hours"])
    assert hours is not None
    return _set(turn, work_start=hours[0], work_end=hours[1])


def _set_digest(turn: Turn, given: Answers) -> Reply:
    return _set(turn, digest_at=read_time(given["time"]))


def _set_birthdays(turn: Turn, given: Answers) -> Reply:
    return _set(turn, birthday_days=given["days"])


def _offered(*values: str | int) -> Any:
    return lambda turn, given: [Choice(str(value), value) for value in values]


def _question(name: str, step: Step, done: Any, right: Right = Right.TALK) -> Form:
    return feature.form(Form(f"profile.{name}", step.label, done, (step,), right, card=False))


LANGUAGE = _question(
    "language",
    Step(
        "language",
        t("profile-ask-language"),
        t("profile-do-language"),
        a_language,
        read.plain,
        languages,
        width=3,
        kind=FieldKind.CHOICE,
    ),
    _set_language,
)
ZONE = _question(
    "zone", Step("timezone", t("profile-ask-zone"), t("profile-do-timezone"), _a_zone, read.plain, width=1), _set_zone
)
DAYS = _question("days", Step("days", t("profile-ask-days"), t("profile-do-days"), _work_days, read.plain), _set_days)
HOURS = _question(
    "hours",
    Step(
        "hours",
        t("profile-ask-hours"),
        t("profile-do-hours"),
        _some_hours,
        read.plain,
        _offered("08:00-16:00", "08:30-17:00", "09:00-17:00", "09:00-18:00"),
    ),
    _set_hours,
)
DIGEST = _question(
    "digest",
    Step(
        "time",
        t("profile-ask-digest"),
        t("profile-do-digest"),
        _a_time,
        read.plain,
        _offered("16:30", "17:00", "17:30", "18:00"),
        width=4,
        kind=FieldKind.TIME,
    ),
    _set_digest,
    Right.SEE_DIGEST,
)
BIRTHDAYS = _question(
    "birthdays",
    Step(
        "days",
        t("profile-ask-birthdays"),
        t("profile-do-birthdays"),
        _some_days,
        read.plain,
        _offered(0, 1, 2, 3, 5, 7),
        width=6,
    ),
    _set_birthdays,
)


@feature.command("language", Right.TALK)
@feature.intent(Intent.SET_LANGUAGE, Right.TALK)
def language(turn: Turn) -> Reply:
    """`/language`, or with a name or a code: `/language español`."""
    return _begin(turn, LANGUAGE)


@feature.command("timezone", Right.TALK)
@feature.intent(Intent.SET_TIMEZONE, Right.TALK)
def timezone(turn: Turn) -> Reply:
    """`/timezone Europe/Madrid`, or a city; anything unclear is asked."""
    return _begin(turn, ZONE)


@feature.command("hours", Right.TALK)
def hours(turn: Turn) -> Reply:
    """`/hours 9-18`"""
    return _begin(turn, HOURS)


def _begin(turn: Turn, form: Form) -> Reply:
    """What was typed behind the command answers the form's one question, where it can."""
    (step,) = form.steps
    if not turn.text:
        return form.begin(turn)
    try:
        return form.begin(turn, {step.name: step.read(turn, turn.text)})
    except Unclear as why:
        return form.begin(turn, ask=step.name, why=why)


@feature.press("profile.language", Right.TALK)
def change_language(turn: Turn) -> Reply:
    return LANGUAGE.begin(turn)


@feature.press("profile.timezone", Right.TALK)
def change_timezone(turn: Turn) -> Reply:
    return ZONE.begin(turn)


@feature.press("profile.hours", Right.TALK)
def change_hours(turn: Turn) -> Reply:
    return HOURS.begin(turn)


@feature.press("profile.digest", Right.SEE_DIGEST)
def change_digest(turn: Turn) -> Reply:
    return DIGEST.begin(turn)


@feature.press("profile.birthdays", Right.TALK)
def change_birthdays(turn: Turn) -> Reply:
    return BIRTHDAYS.begin(turn)

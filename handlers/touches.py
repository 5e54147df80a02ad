"""Keeping in touch with a client: how often is said in one line, for one client or for a level, and by when it is time.

Any call in which somebody was spoken to, meeting, offer or letter counts; see storage/touches.py.
"""

from collections.abc import Sequence

from bot.reading.recurrences import find_recurrence
from bot.reading.words import is_word, tag_of
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Choice, Step, Unclear, leaves_out
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers import clients
from handlers.form_steps import client_step
from handlers.relation_lines import rhythm, touch_line
from office.clients import Level
from office.rights import Right
from office.touches import MOST_DAYS, SNOOZE
from storage.client import Client
from storage.touches import Touch

feature = Feature("touches")

TOUCH = "touch"
"""Of the reminders; see scheduler/touches.py."""
OFF = 0
BY_LEVEL = "level"
"""Of an undo: as the level has it."""
USUAL = (7, 14, 30, 90)
PAGE = 10
_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 30, "YEARLY": 365}


# How often


def split(turn: Turn, text: str) -> tuple[str, int | None]:
    """A line as whom it is about and how many days it says; None where it says none. Raises Unclear for too many."""
    words = text.split()
    for length in (3, 2, 1):
        if len(words) >= length and is_word(" ".join(words[-length:]), "touches", "off"):
            return " ".join(words[:-length]).strip(" ,"), OFF
    now = turn.local.replace(tzinfo=None)
    for language in turn.languages:
        if (found := find_recurrence(text, language, now)) is not None:
            parts = dict(part.split("=", 1) for part in found.rule.split(";"))
            if parts.keys() <= {"FREQ", "INTERVAL"}:
                days = _DAYS[parts["FREQ"]] * int(parts.get("INTERVAL", 1))
                return (text[: found.start] + text[found.end :]).strip(" ,"), _checked(days)
    return text.strip(), None


def _checked(days: int) -> int:
    if not 0 < days <= MOST_DAYS:
        raise Unclear(t("touches-too-long", most=MOST_DAYS), read=True)
    return days


def a_rhythm(turn: Turn, text: str) -> int:
    """`every 14 days`, `14`, `off`."""
    bare = text.strip()
    if bare.isascii() and bare.isdecimal() and len(bare) < 6:
        return _checked(int(bare)) if int(bare) else OFF
    rest, days = ("", OFF) if leaves_out(bare) else split(turn, bare)
    if days is None or rest:
        raise Unclear(t("touches-bad-rhythm", text=bare[:60]))
    return days


def show_rhythm(turn: Turn, days: int) -> Text:
    return rhythm(days)


def _rhythms(turn: Turn, given: Answers) -> Sequence[Choice]:
    return [Choice(rhythm(days), days) for days in (*USUAL, OFF)]


# Saying it


def save(turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    return _set(turn, client, given["days"]) if client else Reply(t("errors-old-button"))


def _set(turn: Turn, client: Client, days: int | None) -> Reply:
    before = BY_LEVEL if client.touch_days is None else client.touch_days
    client = turn.store.clients.change(client, touch_days=days, touch_on=None)
    pressed = turn.pressed()
    take_back(turn.store, TOUCH, client.subject, t("touches-gone-changed"), but=pressed.id if pressed else None)
    undo = Button(t("touches-undo"), "touches.undo", f"{client.id}.{before}")
    return Reply(
        lines(client.name, touch_line(turn, client) or t("touches-none")),
        ((undo, clients.card_button(client)),),
        replace=True,
        subject=client.subject,
    )


FORM = feature.form(
    Form(
        "touches.new",
        t("touches-title"),
        save,
        (
            client_step(t("clients-ask-which")),
            Step("days", t("touches-ask-days"), t("touches-days"), a_rhythm, show_rhythm, _rhythms),
        ),
        Right.LOG_CALLS,
        card=False,
    )
)


@feature.command("touch", Right.LOG_CALLS)
def touch(turn: Turn) -> Reply:
    """`/touch CLIENT every 14 days|off`, `/touch LEVEL every 30 days`; alone: with whom it is time, and next."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return _listed(turn)
    try:
        name, days = split(turn, turn.text)
    except Unclear as why:
        return Reply(why.why)
    level = tag_of(name, "levels")
    if level is not None:
        return _of_level(turn, Level(level), days)
    given: Answers = {} if days is None else {"days": days}
    try:
        given["client"] = read.a_client(turn, name)
    except Unclear as why:
        return FORM.begin(turn, given, ask="client", why=why)
    return save(turn, given) if days is not None else FORM.begin(turn, given)


def _of_level(turn: Turn, level: Level, days: int | None) -> Reply:
    """The rule of all clients of a level that have none of their own: a leader's to set."""
    if days is not None and not turn.person.may(Right.LEAD):
        return Reply(t("errors-no-right"))
    if days is not None:
        turn.store.touches.set_days(level, days)
    kept = turn.store.touches.days_of()[level]
    return Reply(t("touches-of-level", level=level, every=rhythm(kept)))


def _listed(turn: Turn) -> Reply:
    """The own clients, those with whom it is time first."""
    zone = turn.person.timezone
    found = sorted(turn.store.touches.watched(turn.person.id), key=lambda one: (one.due_on(zone), one.client.id))
    if not found:
        return Reply(t("touches-nobody"))
    rows = [_row(turn, one) for one in found[:PAGE]]
    more = len(found) - PAGE
    return Reply(
        lines(t("touches-listed"), *rows, t("goods-more", count=more) if more > 0 else None),
        column(*(clients.name_button(one.client) for one in found[:PAGE])),
    )


def _row(turn: Turn, one: Touch) -> Text:
    due = one.due_on(turn.person.timezone)
    late = (turn.today - due).days
    if late > 0:
        return t("touches-row-late", client=one.client.name, every=rhythm(one.every), day=due, days=late)
    return t("touches-row", client=one.client.name, every=rhythm(one.every), day=due)


# Pressed


def _pressed(turn: Turn) -> tuple[Client | None, str]:
    """`client.rest`"""
    turn.arg, _, rest = turn.arg.partition(".")
    return turn.store.clients.get(turn.person, turn.number), rest


@feature.press("touches.ask", Right.LOG_CALLS)
def ask(turn: Turn) -> Reply:
    client, _ = _pressed(turn)
    return FORM.begin(turn, {"client": client.id}) if client else Reply(t("errors-old-button"))


@feature.press("touches.off", Right.LOG_CALLS)
def off(turn: Turn) -> Reply:
    """Not any more."""
    client, _ = _pressed(turn)
    return _set(turn, client, OFF) if client else Reply(t("errors-old-button"))


@feature.press("touches.week", Right.LOG_CALLS)
def week(turn: Turn) -> Reply:
    """In a week again."""
    client, _ = _pressed(turn)
    if client is None:
        return Reply(t("errors-old-button"))
    day = turn.today + SNOOZE
    client = turn.store.clients.change(client, touch_on=day)
    pressed = turn.pressed()
    take_back(turn.store, TOUCH, client.subject, t("touches-gone-later", day=day), but=pressed.id if pressed else None)
    return Reply(t("touches-later", client=client.name, day=day), column(clients.card_button(client)), replace=True)


@feature.press("touches.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    client, before = _pressed(turn)
    known = before == BY_LEVEL or (before.isascii() and before.isdecimal() and len(before) < 4)
    if client is None or not known:
        return Reply(t("errors-old-button"))
    return _set(turn, client, None if before == BY_LEVEL else int(before))

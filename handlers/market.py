"""Notes of the market: competitors' policy, prices, demand, laws; taken down in one line, found by word and period.

They are the company's market strategy (S4 5.6): whoever logs calls writes and reads them, and never in a group.
"""

from dataclasses import replace
from datetime import date, datetime

from bot.reading.dates import AmbiguousDate, UnreadableDate, read_date
from bot.reading.periods import read_period
from bot.reading.words import tag_of
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.form_steps import client_step, text_step
from office.market import NoteKind
from office.rights import Right
from office.worktime import local_day_bounds
from storage.market_notes import MarketNote

feature = Feature("market")

LONGEST = 500
PAGE = 15
_LONGEST_PERIOD = 3
"""Words."""


def card(one: MarketNote, note: Text | None = None) -> Reply:
    text = lines(note, *told(one))
    return Reply(text, column(Button(t("market-do-undo"), "market.undo", one.id)), subject=one.subject)


def told(one: MarketNote) -> tuple[Text, ...]:
    client = (t("market-client-is", client=one.client),) if one.client else ()
    return (t("market-row", kind=one.kind, text=one.text, person=one.person, at=one.at), *client)


# Taking down


def save(turn: Turn, given: Answers) -> Reply:
    """Kept, with Undo; it goes into the next briefing."""
    client = turn.store.clients.get(turn.person, given.get("client") or 0)
    one = turn.store.market_notes.add(
        turn.person, NoteKind(given["kind"]), given["text"], client.id if client else None
    )
    turn.made = one.subject
    return card(one, t("market-saved"))


FORM = feature.form(
    Form(
        "market.new",
        t("market-title"),
        save,
        (
            read.pick("kind", t("market-ask-kind"), t("market-kind"), NoteKind, words="notekinds"),
            text_step("text", t("market-ask-text"), t("market-text"), LONGEST),
            replace(client_step(t("market-ask-client")), optional=True),
        ),
        Right.LOG_CALLS,
    )
)


@feature.command("note", Right.LOG_CALLS)
def note(turn: Turn) -> Reply:
    """`/note competitor Globex cut prices by 5 %, Acme told`; without its kind, or where the client is one of several,
    that is asked.
    """
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    first, _, rest = turn.text.partition(" ")
    kind = tag_of(first.rstrip(":,"), "notekinds")
    said = rest if kind else turn.text
    given: Answers = {"kind": kind} if kind else {}
    try:
        if said:
            given["text"] = read.a_line(LONGEST)(turn, said)
    except Unclear as why:
        return FORM.begin(turn, given, ask="text", why=why)
    named = turn.store.clients.mention(turn.person, said) if said else None
    if named is not None and named.client is None and not named.likely:
        return FORM.begin(turn, given, ask="client", why=read.which_client(said[named.start : named.end], named))
    given |= {"client": named.client.id if named and named.client else None}
    return save(turn, given) if {"kind", "text"} <= given.keys() else FORM.begin(turn, given)


@feature.phrase("market_note", Right.LOG_CALLS)
def in_words(turn: Turn) -> Reply:
    """`Market note: …` is free text: its card is shown before it is kept."""
    said = turn.text.strip(" :,")[:LONGEST]
    client = turn.store.clients.mentioned(turn.person, said) if said else None
    known: Answers = {"text": said, "client": client.id if client else None} if said else {}
    return FORM.begin(turn, known, beside=True)


@feature.press("market.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    """By who wrote it."""
    one = turn.store.market_notes.get(turn.person, turn.number)
    if one is None or one.person_id != turn.person.id:
        return Reply(t("errors-old-button"))
    if one.undone_at is None:
        turn.store.market_notes.undo(one)
    return Reply(t("market-undone"), replace=True, subject=one.subject)


# Found again


@feature.command("notes", Right.LOG_CALLS)
def notes(turn: Turn) -> Reply:
    """`/notes [kind] [words] [, period or day]`: without any the newest."""
    return _listed(turn, turn.text)


def _listed(turn: Turn, text: str) -> Reply:
    kind, said = _kind(text)
    bounds, words = _when(turn, said)
    since, until = bounds or (None, None)
    found = turn.store.market_notes.found(turn.person, words, since, until, kind)
    if not found:
        return Reply(t("market-none") if text else t("market-none-yet"))
    more = len(found) - PAGE
    rows = [row for one in found[:PAGE] for row in told(one)]
    return Reply(lines(*rows, t("market-more", count=str(more)) if more > 0 else None))


@feature.press("market.notes", Right.LOG_CALLS)
def newest(turn: Turn) -> Reply:
    return _listed(turn, "")


def _kind(text: str) -> tuple[NoteKind | None, str]:
    first, _, rest = text.partition(" ")
    tag = tag_of(first, "notekinds")
    return (NoteKind(tag), rest) if tag else (None, text)


def _when(turn: Turn, text: str) -> tuple[tuple[datetime, datetime] | None, str]:
    """The UTC bounds of the period or day that the line ends with, and the words before it."""
    words = text.replace(",", " ").split()
    for length in range(min(_LONGEST_PERIOD, len(words)), 0, -1):
        last = " ".join(words[-length:])
        if (days := _days(turn, last)) is not None:
            start, _ = local_day_bounds(days[0], turn.person.timezone)
            _, end = local_day_bounds(days[1], turn.person.timezone)
            return (start, end), " ".join(words[:-length])
    return None, " ".join(words)


def _days(turn: Turn, text: str) -> tuple[date, date] | None:
    if text.isdecimal() and len(text) < len("2026"):
        return None  # a figure of the note
    if (period := read_period(text, turn.languages, turn.today)) is not None:
        return period.first, period.last
    try:
        day = read_date(text, turn.languages, turn.today, past=True)
    except (UnreadableDate, AmbiguousDate):
        return None
    return (day, day) if day <= turn.today else None

"""One message instead of many, after nothing ran for a while: its rows, a number each, and the one whole at a press."""

from bot.talk.adapter import typed_before
from bot.talk.incoming import Place
from bot.talk.post import Post, rendered
from bot.talk.wording import Reader, render
from bot.talk.words import Button, Reply, Rows, Text, grid, lines, t
from office.staff import Person
from storage.outbox import Message
from storage.store import Store

KIND = "catchup"

MOST = 20
"""Rows on one page."""

LONGEST = 120
"""Characters of a row; the message itself is shown whole."""

PER_LINE = 5
"""Numbers in one line of buttons."""


def back(store: Store, person: Person, place: Place) -> None:
    """The person writes again where nothing got through: what was for them meanwhile is told here, mailed or not."""
    missed = store.unread.missed(person)
    if not missed:
        return
    reader = Reader(person.language, person.timezone, typed_before(place.platform))
    gathered = Post(store).to_place(place, reader, Reply("", kind=KIND), person)
    store.outbox.fold_edits([message.id for message in missed])
    store.unread.gather([message.id for message in missed], gathered, (place.platform, place.chat))
    reply = listed(store.outbox.merged_in(gathered), 0, gathered, t("catchup-back"))
    store.outbox.replace(gathered, render(reply.text, reader), rendered(reply.buttons, reader))


def page(store: Store, message_id: int, start: int) -> Reply:
    """The messages that this one tells, from number `start` (0 is the first) on."""
    merged = store.outbox.merged_in(message_id)
    return listed(merged, start, message_id)


def listed(merged: list[Message], start: int, message_id: int, *above: Text | None) -> Reply:
    """The rows of one page under what stands `above` them."""
    shown = list(enumerate(merged, 1))[start : start + MOST]
    left = len(merged) - start - len(shown)
    text = lines(
        *above,
        *(t("catchup-row", number=str(number), text=headline(message)) for number, message in shown),
        t("catchup-press", count=len(shown)) if shown else None,
    )
    numbers = [Button(str(number), "catchup.show", message.id) for number, message in shown]
    following = Button(t("catchup-next", count=left), "catchup.page", f"{message_id}.{start + len(shown)}")
    rows: Rows = grid(numbers, PER_LINE)
    return Reply(text, (*rows, (following,)) if left > 0 else rows, kind=KIND)


def headline(message: Message) -> str:
    first = next(iter(message.text.split("\n")), "")
    return first if len(first) <= LONGEST else f"{first[: LONGEST - 1].rstrip()}…"

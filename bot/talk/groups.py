"""Where others read along: the bot speaks only when it is spoken to, and what is secret it says in private.

Who speaks to it in a group is heard as if in the private chat, where the dialog goes on. There goes every reply that is
not declared `public`; the group reads that it went there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.talk.adapter import may_write_first
from bot.talk.incoming import Incoming, Place
from bot.talk.post import Post
from bot.talk.turn import Turn
from bot.talk.wording import Reader
from bot.talk.words import Reply, Typed, lines, t
from office.staff import Person
from storage.store import Store


def is_for_others(heard: Incoming) -> bool:
    """Said among people and not to the bot: nothing is done about it, and nothing written."""
    return is_in_group(heard) and not heard.addressed and heard.press is None


def is_in_group(heard: Incoming) -> bool:
    return heard.place.group and not heard.apart


def in_private(heard: Incoming, chat: str) -> Incoming:
    """The same as if it had been said in that private chat; its message bears the group's name, for each chat numbers
    its own.
    """
    place = replace(heard.place, chat=chat, group=False)
    if heard.apart or heard.message is None:
        return replace(heard, place=place)
    return replace(heard, place=place, message=f"{heard.place.chat}:{heard.message}")


def turn_away(store: Store, heard: Incoming, reader: Reader, reply: Reply) -> None:
    """A stranger is told once how to be invited, in private where the platform lets the bot write first."""
    place = heard.place
    at = replace(place, chat=place.user, group=False) if may_write_first(place.platform) else place
    if not heard.edited and store.heard.first_time(place.platform, f"stranger:{at.chat}:{place.user}"):
        Post(store).to_place(at, reader, reply)


def answer(turn: Turn, group: Place, replies: Sequence[Reply], reader: Reader, person: Person, *, shut: bool) -> None:
    """In the group what all may read, in private the rest; `shut`: the person let nothing through there of late."""
    post, private = Post(turn.store), turn.heard.place
    for reply in replies:
        if reply.public:
            post.to_place(group, reader, _without_buttons(reply))
    rows = [post.to_place(private, reader, reply, person) for reply in replies if not reply.public]
    if rows and len(rows) == len(replies):
        told = t("errors-in-private") if shut else t("errors-sent-privately")
        post.to_place(group, reader, Reply(told, subject=_answered_by(rows[0])))


def say_shut(store: Store, person: Person, rows: Iterable[int]) -> None:
    """These answers could not be delivered in private: the groups that were told of them learn what to do."""
    reader = Reader(person.language, person.timezone)
    for notice in (notice for row in rows for notice in store.outbox.about(_answered_by(row))):
        Post(store).over(notice, reader, Reply(t("errors-in-private")))


def _answered_by(row: int) -> str:
    return f"private:{row}"


def _without_buttons(reply: Reply) -> Reply:
    """What they press would be done for whoever presses; commands are named instead."""
    commands = [button.label for row in reply.buttons for button in row if isinstance(button.label, Typed)]
    return replace(reply, text=lines(reply.text, *commands), buttons=())

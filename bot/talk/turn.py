"""All that a handler may touch while it answers one event."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.talk.adapter import typed_before
from bot.talk.dialog import Dialog
from bot.talk.incoming import Incoming, Place
from bot.talk.post import Post
from bot.talk.window import NOTHING, Response
from bot.talk.wording import Reader
from bot.talk.words import Reply
from bot.understanding.meaning import Meaning
from locales import LANGUAGES
from office.company import Company
from office.rights import Right
from office.staff import Person
from storage.outbox import Message
from storage.store import Store


@dataclass(slots=True)
class Turn:
    heard: Incoming
    person: Person
    store: Store
    company: Company
    dialog: Dialog
    text: str = ""
    """What was typed, a command's own name left out."""
    spoken: str = ""
    """Words that came with a file, to be answered as if they were typed once the file is."""
    arg: str = ""
    """Of a pressed button."""
    meaning: Meaning | None = None
    """Of a line of free text: what was understood of it."""
    group: Place | None = None
    """Where others read along, and this was said; the turn itself is held in the person's private chat."""
    made: str | None = None
    """The record this event made, `noun:id`: an edit of the same message finds it."""
    response: Response = NOTHING
    """What the event is answered with at once, beside its messages."""

    @property
    def now(self) -> datetime:
        """UTC."""
        return self.store.now

    @property
    def local(self) -> datetime:
        """The person's wall time, with its zone."""
        return self.person.local(self.now)

    @property
    def today(self) -> date:
        return self.local.date()

    @property
    def languages(self) -> tuple[str, ...]:
        """In which languages to read what was typed: the person's own first, then all others."""
        mine = self.person.language
        return (mine, *(language for language in LANGUAGES if language != mine))

    @property
    def number(self) -> int:
        """The button's arg as an id; 0 where it is none."""
        return int(self.arg) if self.arg.isascii() and self.arg.isdecimal() and len(self.arg) < 10 else 0

    @property
    def reader(self) -> Reader:
        return Reader(self.person.language, self.person.timezone, typed_before(self.heard.place.platform))

    def may(self, right: Right) -> bool:
        """Whether the person may do what this event asks for; with that right it sees, and changes, what it may."""
        self.store.audit.right = right
        self.person = self.person.asking(right)
        return self.person.may(right)

    def tell(self, person: Person, reply: Reply, *, personal: bool = False) -> int:
        """Speak to somebody else, in that person's language and on that person's platform.

        Whoever stands in for one who is away is told instead, unless it is `personal`.
        """
        return Post(self.store).to_person(person, reply, personal=personal)

    def pressed(self) -> Message | None:
        """The message whose button was pressed."""
        place = self.heard.place
        if self.heard.press is None or self.heard.message is None:
            return None
        return self.store.outbox.sent_as(place.platform, place.chat, self.heard.message)

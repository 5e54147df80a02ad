"""Replies become rows of the outbox: rendered for the person who reads them, split to what the platform takes."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.talk.adapter import text_length, text_limit, typed_before
from bot.talk.incoming import Place
from bot.talk.split import split_text
from bot.talk.wording import Reader, render
from bot.talk.words import Reply, Rows, lines, t
from office.clients import language_of
from office.company import Company
from office.staff import Person
from storage.client import Client
from storage.outbox import DEAD, HELD, Buttons, Message
from storage.store import Store

MAIL = "mail"
"""The platform of e-mails, and their kind."""


class Post:
    """Writes replies into one transaction's outbox."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def to_place(self, place: Place, reader: Reader, reply: Reply, person: Person | None = None) -> int:
        """Answer where somebody spoke; the id of the row that bears the buttons."""
        return self._add(place.platform, place.chat, reader, reply, person)

    def to_person(
        self,
        person: Person,
        reply: Reply,
        *,
        not_after: datetime | None = None,
        dedup: str | None = None,
        personal: bool = False,
    ) -> int:
        """Tell somebody on the platform used last, in that person's language; who has left hears nothing, and it is 0.

        Whoever stands in for one who is away gets it instead, unless it is `personal`. `not_after`, UTC: later it is of
        no use; `dedup`: said once, however often it is written.
        """
        if not person.active:
            return 0
        acting = self._store.staff.get(person.away.stand_in_id) if person.away and not personal else None
        if acting is not None:
            reply = replace(reply, text=lines(t("absences-for", person=person.name), reply.text))
            person = acting
        platform, chat = self._store.staff.reach(person)
        reader = Reader(person.language, person.timezone)
        return self._add(platform, chat, reader, reply, person, not_after, dedup)

    def to_mail(self, address: str, reader: Reader, reply: Reply, by: Person) -> int:
        """E-mail to somebody outside, once `Company.mails`; `reader` as `reader_of` gives it.

        The first line of the text is the subject, one file goes along. `by` is told if it does not arrive.
        """
        return self._store.outbox.add(
            kind=MAIL,
            platform=MAIL,
            chat=address,
            text=render(reply.text, reader),
            person_id=by.id,
            file_id=reply.files[0] if reply.files else None,
            subject=reply.subject,
        )

    def over(self, message: Message, reader: Reader, reply: Reply) -> int:
        """Write over a message that went out, or is about to.

        One that another message tells too, or that was never delivered, is changed where it lies.
        """
        reader = _typing(message.platform, reader)
        if message.merged_into is not None or message.state in (HELD, DEAD):
            shown = split_for(message.platform, render(reply.text, reader))[0]
            self._store.outbox.replace(message.id, shown, rendered(reply.buttons, reader))
            return message.id
        return self._store.outbox.add(
            kind="edit" if reply.kind == "answer" else reply.kind,
            platform=message.platform,
            chat=message.chat,
            text=split_for(message.platform, render(reply.text, reader))[0],
            buttons=rendered(reply.buttons, reader),
            person_id=message.person_id,
            edit_of=message.id,
            subject=reply.subject,
        )

    def _add(
        self,
        platform: str,
        chat: str,
        reader: Reader,
        reply: Reply,
        person: Person | None,
        not_after: datetime | None = None,
        dedup: str | None = None,
    ) -> int:
        reader = _typing(platform, reader)
        parts = split_for(platform, render(reply.text, reader))
        row = 0
        for number, part in enumerate(parts, 1):
            row = self._store.outbox.add(
                kind=reply.kind,
                platform=platform,
                chat=chat,
                text=part,
                buttons=rendered(reply.buttons, reader) if number == len(parts) else [],
                person_id=person.id if person else None,
                subject=reply.subject,
                not_after=not_after,
                dedup=dedup if number == 1 else None,
            )
            if not row:
                return row
        for file_id in reply.files:
            self._store.outbox.add(
                kind=reply.kind,
                platform=platform,
                chat=chat,
                text="",
                person_id=person.id if person else None,
                file_id=file_id,
                not_after=not_after,
            )
        return row


def reader_of(client: Client, company: Company) -> Reader:
    """In which language a client is written to."""
    return Reader(language_of(client.language, client.country, company.language), company.timezone)


def _typing(platform: str, reader: Reader) -> Reader:
    """The same who types commands as on this platform."""
    return replace(reader, typed=typed_before(platform))


def split_for(platform: str, text: str) -> list[str]:
    """The text in messages that the platform takes."""
    return split_text(text, text_limit(platform), partial(text_length, platform))


def rendered(rows: Rows, reader: Reader) -> Buttons:
    return [[[render(button.label, reader), button.data] for button in row] for row in rows]

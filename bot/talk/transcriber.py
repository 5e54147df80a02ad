"""What listens to voice notes, where the operator has installed something that does. Backdesk itself does not."""

from collections.abc import Sequence
from typing import Protocol

from bot.talk.incoming import Incoming
from locales import LANGUAGES
from office.rights import Right
from storage.store import Store

LONGEST = 4096
"""Characters of what was heard; the rest is cut off."""


class NotTranscribed(Exception):
    """The voice note could not be put into words; the message says why and quotes nothing of it."""


class Transcriber(Protocol):
    async def transcribe(self, content: bytes, mime: str, languages: Sequence[str]) -> str:
        """What is said, in one line, never empty, of at most LONGEST characters.

        `languages`: codes of two letters, the likeliest first. Raises NotTranscribed.
        """
        ...


def languages_of_speaker(store: Store, heard: Incoming) -> tuple[str, ...]:
    """In which languages to listen, the speaker's own first.

    Empty where it is not to be listened to: strangers, who may not log calls, and what was answered before.
    """
    place = heard.place
    known = store.staff.on(place.platform, place.user)
    if known is None or not known.person.active or not known.person.may(Right.LOG_CALLS):
        return ()
    if store.heard.knows(place.platform, heard.event):
        return ()
    return tuple(sorted(LANGUAGES, key=lambda language: language != known.person.language))

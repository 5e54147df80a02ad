"""What comes in from a platform, in one shape for all of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath

SOUNDS = {
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".wav": "audio/wav",
}
"""Kinds of files that are voice notes, by the ends of their names."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody speaks; enough to answer there next week."""

    platform: str
    chat: str
    user: str
    group: bool = False
    """Others read along: what is secret is answered in private. The chat may be a thread, `CHANNEL:THREAD` on Slack."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was sent, fetched before the turn begins."""

    name: str
    mime: str
    content: bytes
    voice: bool = False
    """Somebody speaks in it."""


@dataclass(frozen=True, slots=True)
class Incoming:
    place: Place
    event: str
    """The platform's own id: a repeated event is answered once."""
    text: str = ""
    press: str | None = None
    """The data of a pressed button."""
    message: str | None = None
    """The platform's id of the message: the one written, edited, or pressed upon."""
    edited: bool = False
    files: tuple[Attachment, ...] = ()
    not_fetched: str | None = None
    """Name of a file that the platform did not give out."""
    too_large: str | None = None
    """Name of a file that was too large to fetch."""
    spoken: str | None = None
    """What a transcriber heard in the voice note; none where there is no transcriber, or it heard nothing."""
    language: str | None = None
    """What the platform says of the person's language."""
    addressed: bool = False
    """In a group: the bot was spoken to, by its name, in answer to it, or by a command that is its own."""
    apart: bool = False
    """Said outside the private chat, and seen by nobody else: a slash command in a channel, a page's button. It is
    answered in private; the chat of the place may be the person's id then, where the private chat is not known."""
    subcommand: bool = False
    """Typed behind the one command that the platform has: its first words may name a command, in any language."""
    purpose: str | None = None
    """What the text is meant as, an Intent's value, where the person said so by a shortcut."""
    opens: bool = False
    """The platform can open a window in answer to this event."""
    fields: Mapping[str, str | None] | None = None
    """What stands in the fields of a window, by their names; see bot/talk/window.py."""
    search: str | None = None
    """What is typed into the search field that `press` names, `form.search:SERIAL.FIELD`: only options are wanted."""

    @property
    def voice(self) -> Attachment | None:
        """The voice note, where it is one."""
        return next((file for file in self.files if file.voice), None)

    def readable(self) -> "Incoming":
        """The same without what no database keeps, such as NUL and half a letter."""
        files = tuple(replace(file, name=_kept(file.name), mime=_kept(file.mime)) for file in self.files)
        press = _kept(self.press) if self.press is not None else None
        not_fetched = _kept(self.not_fetched) if self.not_fetched is not None else None
        too_large = _kept(self.too_large) if self.too_large is not None else None
        spoken = _kept(self.spoken) if self.spoken is not None else None
        search = _kept(self.search) if self.search is not None else None
        fields = self.fields
        if fields is not None:
            fields = {name: _kept(value) if value is not None else None for name, value in fields.items()}
        return replace(
            self,
            text=_kept(self.text),
            press=press,
            files=files,
            not_fetched=not_fetched,
            too_large=too_large,
            spoken=spoken,
            fields=fields,
            search=search,
        )


def sound(name: str) -> str | None:
    """The MIME type of a sound with such a name; none where it is no sound."""
    return SOUNDS.get(PurePath(name).suffix.lower())


def suffix_of(mime: str) -> str:
    """The end of a voice note's name: programs that listen look at it."""
    others = {"video/mp4": ".mp4", "audio/x-m4a": ".m4a", "audio/mp3": ".mp3", "audio/x-wav": ".wav"}
    return {kind: suffix for suffix, kind in reversed(SOUNDS.items())}.get(mime) or others.get(mime, ".ogg")


def _kept(text: str) -> str:
    return text.replace("\0", "").encode(errors="ignore").decode()

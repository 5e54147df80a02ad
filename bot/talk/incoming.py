"""What comes in from a platform, in one shape for all of them."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody speaks; enough to answer there next week."""

    platform: str
    chat: str
    user: str
    group: bool = False
    """Others read along: nothing but 'write to me in private' is said here."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was sent, fetched before the turn begins."""

    name: str
    mime: str
    content: bytes


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
    language: str | None = None
    """What the platform says of the person's language."""

    def readable(self) -> "Incoming":
        """The same without what no database keeps, such as NUL and half a letter."""
        files = tuple(replace(file, name=_kept(file.name), mime=_kept(file.mime)) for file in self.files)
        press = _kept(self.press) if self.press is not None else None
        too_large = _kept(self.too_large) if self.too_large is not None else None
        return replace(self, text=_kept(self.text), press=press, files=files, too_large=too_large)


def _kept(text: str) -> str:
    return text.replace("\0", "").encode(errors="ignore").decode()

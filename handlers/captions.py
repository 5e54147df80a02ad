"""What the caption of a file says it is."""

from bot.reading.words import tag_of
from bot.talk.turn import Turn
from handlers import documents

_PICTURES = ("image/", "application/pdf")
_LONGEST_COMMAND = 3
"""Words of a command's name."""


def after_command(turn: Turn, command: str) -> str | None:
    """The rest of a caption that begins with the command's name in any language; none where it does not."""
    words = turn.text.removeprefix("/").split()
    for length in range(min(_LONGEST_COMMAND, len(words)), 0, -1):
        named = tag_of(" ".join(words[:length]), "commands")
        if named is not None:
            return " ".join(words[length:]) if named == command else None
    return None


def keep_picture(turn: Turn) -> int | None:
    """The id of the photo or PDF that came, now kept; none, and nothing is kept, where it is not exactly one."""
    files = turn.heard.files
    if len(files) != 1 or not files[0].mime.startswith(_PICTURES):
        return None
    return documents.keep_file(turn, files[0])

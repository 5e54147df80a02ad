"""Long texts in several messages: split at line ends, then at spaces, never cut."""

from collections.abc import Callable


def length(text: str) -> int:
    """In UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def split_text(text: str, limit: int, measure: Callable[[str], int] = length) -> list[str]:
    """Parts of at most `limit`: in UTF-16 units, which is how Telegram counts, or as `measure` does.

    What it says of a text is the sum of what it says of the characters.
    """
    parts: list[str] = []
    current = ""
    for line in _pieces(text, limit, measure):
        joined = f"{current}\n{line}" if current else line
        if measure(joined) <= limit:
            current = joined
        else:
            parts.append(current)
            current = line
    if current or not parts:
        parts.append(current)
    return parts


def _pieces(text: str, limit: int, measure: Callable[[str], int]) -> list[str]:
    """The lines; one that is too long for a message of its own is broken at spaces, else anywhere."""
    pieces: list[str] = []
    for line in text.split("\n"):
        while measure(line) > limit:
            head = _fitting(line, limit, measure)
            space = head.rfind(" ")
            cut = space if space > 0 else len(head)
            pieces.append(line[:cut])
            line = line[cut:].lstrip(" ")
        pieces.append(line)
    return pieces


def _fitting(line: str, limit: int, measure: Callable[[str], int]) -> str:
    units = 0
    for position, character in enumerate(line):
        units += measure(character)
        if units > limit:
            return line[:position]
    return line

"""Draws docs/conversation.svg from the talk in README.md: `python docs/conversation.py`; a test holds the two equal."""

import re
import textwrap
from html import escape
from pathlib import Path

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "conversation.svg"
WIDTH, LINE, PAD, COLUMNS = 720, 22, 14, 62


def talk() -> str:
    """The ```chat block of the README."""
    found = re.search(r"```chat\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    return found.group(1)


def turns() -> list[tuple[bool, list[str]]]:
    """Who speaks (true: the rep), and the lines."""
    spoken: list[tuple[bool, list[str]]] = []
    for line in talk().splitlines():
        mine = line.startswith("> ")
        if mine or not spoken or spoken[-1][0]:
            spoken.append((mine, []))
        spoken[-1][1].extend(textwrap.wrap(line.removeprefix("> "), COLUMNS) or [""])
    return spoken


def picture() -> str:
    """The talk as bubbles: the rep's on the right."""
    shapes, y = [], PAD
    for mine, text in turns():
        width = min(WIDTH - 80, 24 + max(len(line) for line in text) * 9)
        height, x = len(text) * LINE + 16, WIDTH - width - PAD if mine else PAD
        colour = "#d9f2d0" if mine else "#ffffff"
        shapes.append(f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="12" fill="{colour}"/>')
        for number, line in enumerate(text, 1):
            shapes.append(f'<text x="{x + 12}" y="{y + number * LINE + 2}">{escape(line)}</text>')
        y += height + 10
    style = "<style>text{font:15px ui-monospace,Menlo,Consolas,monospace;fill:#1c2733;white-space:pre}</style>"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + PAD}" width="{WIDTH}">'
    return f'{head}\n{style}\n<rect width="100%" height="100%" fill="#dfe7ef"/>\n' + "\n".join(shapes) + "\n</svg>\n"


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")

"""Draws docs/slack.svg from the blocks that Backdesk sends: `python -m docs.slack_preview`; a test holds the two equal.

A rep of the sample company, on a fixed day, opens the Home tab, writes a line, saves its card, and opens the form of a
call by its shortcut. Slack's own look differs: fonts, icons, and dates, which it words for each reader.
"""

import asyncio
import tempfile
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from bot.app import App
from bot.service import Service
from bot.settings import Settings
from storage.sample.filling import fill
from storage.schema import upgrade
from storage.store import Store
from tests.fakes.slack import BotMessage, FakeSlack

PICTURE = Path(__file__).parent / "slack.svg"
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ANA = "U0ANA"
LINE = "called harbour 15 min, wants the offer by Friday, remind me Thursday 10:00"

WIDTH, PAD, ROW = 400, 16, 19
"""Of a panel, its margin, and a line of text; pixels."""
LETTER, BOLD = 7.0, 7.6
"""The width of a letter, about."""
TEXT, FAINT, BORDER, GREEN = "#1d1c1d", "#616061", "#bbbabb", "#007a5a"

Block = Mapping[str, Any]
Panel = tuple[str, Sequence[Block]]
"""What it is, and the blocks that it shows."""


async def panels() -> list[Panel]:
    """What Ana sees: her Home tab, the talk, the form."""
    async with FakeSlack() as slack, _backdesk(slack):
        slack.open_home(ANA)
        home = await slack.wait_for(lambda: slack.home(ANA), 60)
        slack.say(ANA, LINE)
        card = await slack.wait_for(lambda: _bearing(slack, "Save"), 60)
        slack.press(ANA, card, "Save")
        logged = await slack.wait_for(lambda: _bearing(slack, "Undo"), 60)
        said = [{"type": "person", "text": LINE}, *card.raw["blocks"]]
        said += [{"type": "person", "text": "[Save]"}, *logged.raw["blocks"]]
        slack.shortcut(ANA, "log_call")
        form = await slack.wait_for(lambda: slack.view(ANA), 60)
        buttons = [{"type": "closing", "close": form.raw["close"]["text"], "submit": form.raw["submit"]["text"]}]
        return [
            ("Home", home.view["blocks"]),
            ("Messages", said),
            (form.title, [*form.raw["blocks"], *buttons]),
        ]


def _bearing(slack: FakeSlack, button: str) -> BotMessage | None:
    """The message with that button."""
    return next((one for one in slack.messages(ANA) if any(button in dict(row) for row in one.rows)), None)


@asynccontextmanager
async def _backdesk(slack: FakeSlack) -> Any:
    """Running on the sample company of that Monday."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            database=f"sqlite:///{folder}/backdesk.db",
            slack_bot_token=slack.bot_token,
            slack_app_token=slack.app_token,
            slack_api=slack.address,
            http="127.0.0.1:0",
        )
        app = App(settings, lambda: MONDAY)
        upgrade(app.database)
        app.write(lambda store: _staff(store, slack.dm(ANA)))
        service = Service(app)
        stop = asyncio.Event()
        running = asyncio.create_task(service.run(stop))
        try:
            await slack.wait_for(lambda: slack.sockets, 60)
            yield
        finally:
            stop.set()
            await running
            app.close()


def _staff(store: Store, chat: str) -> None:
    fill(store, "Europe/London")
    ana = store.staff.by_login("ana")
    assert ana is not None
    store.staff.link(ana, "slack", ANA, chat)


# The drawing


class Drawing:
    """One panel, from top to bottom."""

    def __init__(self, left: int) -> None:
        self.shapes: list[str] = []
        self._left, self.y = left, PAD

    def title(self, text: str) -> None:
        self._text(self._left + PAD, text, "font-weight:bold;font-size:15px")
        self.y += 8

    def blocks(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            getattr(self, f"_{block['type']}")(block)

    def _section(self, block: Block) -> None:
        for line in _wrapped(_plain(block["text"])):
            self._text(self._left + PAD, line)
        self.y += 6

    def _person(self, block: Block) -> None:
        lines = _wrapped(block["text"], 40)
        self.y += 6
        for line in lines:
            self._text(self._left + WIDTH - PAD - 8 - max(map(len, lines)) * LETTER, line, f"fill:{FAINT}")
        self.y += 10

    def _divider(self, _block: Block) -> None:
        ends = f'x1="{self._left + PAD}" y1="{self.y}" x2="{self._left + WIDTH - PAD}" y2="{self.y}"'
        self.shapes.append(f'<line {ends} stroke="#dddddd"/>')
        self.y += 8

    def _actions(self, block: Block) -> None:
        x = self._left + PAD
        for element in block["elements"]:
            label = _plain(element["text"]) if "text" in element else f"{_plain(element['placeholder'])}  ▾"
            width = 22 + len(label) * BOLD
            if x > self._left + PAD and x + width > self._left + WIDTH - PAD:
                x, self.y = self._left + PAD, self.y + 34
            self._button(x, width, label, primary=element.get("style") == "primary")
            x += int(width) + 8
        self.y += 38

    def _closing(self, block: Block) -> None:
        right = self._left + WIDTH - PAD
        submit, close = (22 + len(block[name]) * BOLD for name in ("submit", "close"))
        self._button(right - submit, submit, block["submit"], primary=True)
        self._button(right - submit - close - 8, close, block["close"], primary=False)
        self.y += 38

    def _input(self, block: Block) -> None:
        optional = " (optional)" if block.get("optional") else ""
        for line in _wrapped(_plain(block["label"]) + optional):
            self._text(self._left + PAD, line, "font-weight:bold")
        element = block["element"]
        height = 46 if element.get("multiline") else 26
        self._box(self._left + PAD, WIDTH - 2 * PAD, height)
        shown, style = _entered(element), ""
        if shown is None:
            shown, style = _plain(element.get("placeholder") or {"text": ""}), f"fill:{FAINT}"
        self._text(self._left + PAD + 8, _wrapped(shown, 48)[0], style, self.y + 18)
        if element["type"] != "plain_text_input":
            self._text(self._left + WIDTH - PAD - 18, "▾", "", self.y + 18)
        self.y += height + 4
        for line in _wrapped(_plain(block["hint"])) if "hint" in block else ():
            self._text(self._left + PAD, line, f"font-size:11px;fill:{FAINT}")
        self.y += 6

    def _button(self, x: float, width: float, label: str, *, primary: bool) -> None:
        self._box(x, width, 28, GREEN if primary else "#ffffff")
        self._text(x + 11, label, "fill:#ffffff;font-weight:bold" if primary else "font-weight:bold", self.y + 19)

    def _box(self, x: float, width: float, height: int, colour: str = "#ffffff") -> None:
        size = f'x="{x:.0f}" y="{self.y}" width="{width:.0f}" height="{height}"'
        self.shapes.append(f'<rect {size} rx="4" fill="{colour}" stroke="{BORDER}"/>')

    def _text(self, x: float, text: str, style: str = "", y: float | None = None) -> None:
        if y is None:
            self.y += ROW
            y = self.y - 4
        styled = f' style="{style}"' if style else ""
        self.shapes.append(f'<text x="{x:.0f}" y="{y}"{styled}>{escape(text)}</text>')


def _plain(text: Block) -> str:
    """As people read it: Slack unescapes."""
    shown: str = text["text"]
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _wrapped(text: str, columns: int = 52) -> list[str]:
    return [part for line in text.split("\n") for part in textwrap.wrap(line, columns) or [""]]


def _entered(element: Block) -> str | None:
    if "initial_option" in element:
        return _plain(element["initial_option"]["text"])
    values = (element.get(name) for name in ("initial_value", "initial_date", "initial_time"))
    return next((str(value) for value in values if value), None)


def picture(shown: Sequence[Panel]) -> str:
    """The panels beside each other."""
    drawings = list(_drawn(shown))
    height = max(drawing.y for drawing in drawings) + PAD
    width = len(drawings) * (WIDTH + PAD) + PAD
    style = (
        f"<style>text{{font:13px system-ui,Segoe UI,Helvetica,Arial,sans-serif;fill:{TEXT};white-space:pre}}</style>"
    )
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height + PAD}" width="{width}">', style]
    parts.append('<rect width="100%" height="100%" fill="#e8e4ec"/>')
    for number, drawing in enumerate(drawings):
        left = PAD + number * (WIDTH + PAD)
        parts.append(f'<rect x="{left}" y="{PAD // 2}" width="{WIDTH}" height="{height}" rx="8" fill="#ffffff"/>')
        parts += drawing.shapes
    return "\n".join([*parts, "</svg>", ""])


def _drawn(shown: Sequence[Panel]) -> Iterator[Drawing]:
    for number, (title, blocks) in enumerate(shown):
        drawing = Drawing(PAD + number * (WIDTH + PAD))
        drawing.title(title)
        drawing.blocks(blocks)
        yield drawing


if __name__ == "__main__":
    PICTURE.write_text(picture(asyncio.run(panels())), encoding="utf-8")

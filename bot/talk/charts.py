"""Pictures of figures, sized for a phone, in light or dark: a title over panels (bot.talk.panels) one below the other.

A pure function from figures to a PNG: all texts come in the reader's language already. matplotlib is loaded with the
first picture; its object interface keeps no state between two of them.
"""

import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

WIDTH = 1080
MARGIN = 56
INNER = WIDTH - 2 * MARGIN
_DPI = 150
_HEADING, _FOOTER = 92, 48
"""Pixels."""

TITLE, TEXT = 22.5, 18.7
"""Points. The smallest text is 14 pixels high where a phone shows the picture 390 pixels wide."""

LINE = 50
_TITLE_LINE = 62
"""Pixels from a line of text to the next."""

_LONGEST_NAME = 80
"""Characters."""

_TITLE_LINES, _SUBTITLE_LINES = (33, 2), (42, 3)
"""Characters of a line, and how many lines at most; a line of wide letters is written smaller."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours that those who see red and green alike tell apart, too."""

    paper: str
    ink: str
    soft: str
    track: str
    """What a bar could fill."""
    faded: str
    """What is over."""
    met: str
    on: str
    behind: str
    scale: tuple[str, str, str, str, str]
    """From harmless to bad."""


LIGHT = Palette(
    "#ffffff",
    "#1f2933",
    "#6b7785",
    "#e6eaef",
    "#a9c4e2",
    "#147a5c",
    "#2f6fb5",
    "#b95410",
    ("#7fb3d9", "#f2c14e", "#e8953a", "#d1602b", "#9b2f1f"),
)
DARK = Palette(
    "#15202b",
    "#eef2f6",
    "#9aa8b6",
    "#2b3947",
    "#3d5f82",
    "#3fc79a",
    "#5b9fe3",
    "#f08c45",
    ("#4f8fbf", "#f7e09a", "#eda04a", "#dd6a35", "#b8432f"),
)


class Panel(Protocol):
    """A dataclass, for it is kept until it is drawn (bot.talk.pictures)."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def title(self) -> str: ...

    @property
    def height(self) -> int:
        """Pixels below the title."""
        ...

    def draw(self, pen: "Pen", top: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Picture:
    title: str
    subtitle: str
    panels: Sequence[Panel]
    dark: bool = False


def draw(picture: Picture) -> bytes:
    """A PNG, 1080 pixels wide and as high as it needs to be (about 1600 for eight people). Takes some 0.3 s of CPU."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    colours = DARK if picture.dark else LIGHT
    title, subtitle = wrapped(begun(picture.title), *_TITLE_LINES), wrapped(begun(picture.subtitle), *_SUBTITLE_LINES)
    top = float(36 + _TITLE_LINE * len(title) + LINE * len(subtitle) + 24)
    height = top + _FOOTER + sum(_heading(panel) + panel.height for panel in picture.panels)
    figure = Figure(figsize=(WIDTH / _DPI, height / _DPI), dpi=_DPI, facecolor=colours.paper)
    canvas: Any = FigureCanvasAgg(figure)
    # One set of axes over the whole picture, in pixels from the upper left.
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
    axes.set_axis_off()
    pen = Pen(axes, colours)
    for number, line in enumerate(title):
        pen.write(MARGIN, 66 + _TITLE_LINE * number, line, TITLE, bold=True, within=INNER)
    for number, line in enumerate(subtitle):
        pen.write(MARGIN, 64 + _TITLE_LINE * len(title) + LINE * number, line, TEXT, colours.soft, within=INNER)
    for panel in picture.panels:
        pen.write(MARGIN, top + 48, begun(panel.title), TEXT, bold=True, within=INNER)
        panel.draw(pen, top + _heading(panel))
        top += _heading(panel) + panel.height
    written = io.BytesIO()
    canvas.print_png(written)
    return written.getvalue()


def _heading(panel: Panel) -> int:
    return _HEADING if panel.title else 0


def begun(text: str) -> str:
    """As a line of its own: a capital first, whatever the words were taken from."""
    return text[:1].upper() + text[1:]


def wrapped(text: str, width: int, most: int) -> list[str]:
    """In lines of so many characters, at most so many of them."""
    return textwrap.wrap(text, width, max_lines=most, placeholder="…")


class Pen:
    """Rectangles, lines and text on matplotlib's axes, in pixels."""

    def __init__(self, axes: Any, colours: Palette) -> None:
        self._axes = axes
        self.colours = colours

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        from matplotlib.patches import Rectangle

        if width > 0 and height > 0:
            self._axes.add_patch(Rectangle((x, y), width, height, facecolor=colour, linewidth=0))

    def line(self, points: Sequence[tuple[float, float]], colour: str, width: float, *, dashed: bool = False) -> None:
        """`width` in points."""
        from matplotlib.lines import Line2D

        xs, ys = [x for x, _ in points], [y for _, y in points]
        style: Any = (0, (4, 3)) if dashed else "solid"
        self._axes.add_line(Line2D(xs, ys, color=colour, linewidth=width, linestyle=style))

    def write(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: str | None = None,
        *,
        bold: bool = False,
        right: bool = False,
        centre: bool = False,
        within: float | None = None,
    ) -> float:
        """How wide it is. `size` in points, less where the line would be wider than `within` pixels; `y` is the middle
        of the line.

        A name with a dollar sign is no formula. What lies behind a letter, a bar for instance, keeps clear of it.
        """
        from matplotlib.patheffects import withStroke

        line = self._axes.text(
            x,
            y + 0.36 * size * _DPI / 72,  # half the height of a capital letter
            text,
            fontsize=size,
            color=colour or self.colours.ink,
            fontfamily="DejaVu Sans",
            fontweight="bold" if bold else "normal",
            horizontalalignment="right" if right else "center" if centre else "left",
            verticalalignment="baseline",
            parse_math=False,
            path_effects=[withStroke(linewidth=2.5, foreground=self.colours.paper)],
        )
        # A smaller font is not narrower in proportion: its letters end on whole pixels.
        renderer = self._axes.figure.canvas.get_renderer()
        while (width := line.get_window_extent(renderer).width) > (within or width):
            line.set_fontsize(line.get_fontsize() * min(0.98, within / width))
        return float(width)

    def name(self, x: float, y: float, text: str, within: float) -> None:
        """A name, cut where it is wider than `within` pixels."""
        renderer = self._axes.figure.canvas.get_renderer()
        kept = text[:_LONGEST_NAME]
        shown = kept if kept == text else f"{kept}…"
        line = self._axes.text(0, 0, shown, fontsize=TEXT, fontfamily="DejaVu Sans", parse_math=False)
        while kept and line.get_window_extent(renderer).width > within:
            kept = kept[:-1].rstrip()
            shown = f"{kept}…"
            line.set_text(shown)
        line.remove()
        self.write(x, y, shown, TEXT)

"""Pictures of figures, sized for a phone, in light or dark: a title over panels (bot.talk.panels) one below the other.

A pure function from figures to a PNG: all texts come in the reader's language already. matplotlib is loaded with the
first picture; its object interface keeps no state between two of them.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

WIDTH = 1080
MARGIN = 56
_DPI = 150
_HEADER, _HEADING, _FOOTER = 150, 84, 56
"""Pixels."""

_LONGEST_TITLE, _LONGEST_LINE = 60, 90
"""Characters; what is too wide for the picture is written smaller."""


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
    "#1b8a6b",
    "#2f6fb5",
    "#d9702a",
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
    ("#4f8fbf", "#f2cc6b", "#f0a24e", "#e87943", "#d9543f"),
)


class Panel(Protocol):
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
    """A PNG, 1080 pixels wide and as high as it needs to be (about 1350 for eight people). Takes some 0.3 s of CPU."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    colours = DARK if picture.dark else LIGHT
    height = _HEADER + _FOOTER + sum(_HEADING + panel.height for panel in picture.panels)
    figure = Figure(figsize=(WIDTH / _DPI, height / _DPI), dpi=_DPI, facecolor=colours.paper)
    canvas: Any = FigureCanvasAgg(figure)
    # One set of axes over the whole picture, in pixels from the upper left.
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
    axes.set_axis_off()
    pen = Pen(axes, colours)
    pen.write(MARGIN, 62, cut(picture.title, _LONGEST_TITLE), 19, bold=True, within=WIDTH - 2 * MARGIN)
    pen.write(MARGIN, 114, cut(picture.subtitle, _LONGEST_LINE), 13, colours.soft, within=WIDTH - 2 * MARGIN)
    top = float(_HEADER)
    for panel in picture.panels:
        pen.write(MARGIN, top + 46, panel.title, 14.5, bold=True)
        panel.draw(pen, top + _HEADING)
        top += _HEADING + panel.height
    written = io.BytesIO()
    canvas.print_png(written)
    return written.getvalue()


def cut(text: str, longest: int = 46) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


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
    ) -> None:
        """`size` in points, less where the line would be wider than `within` pixels; `y` is the middle of the line.

        A name with a dollar sign is no formula.
        """
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
        )
        # A smaller font is not narrower in proportion: its letters end on whole pixels.
        renderer = self._axes.figure.canvas.get_renderer()
        while within is not None and (width := line.get_window_extent(renderer).width) > within:
            line.set_fontsize(line.get_fontsize() * min(0.98, within / width))

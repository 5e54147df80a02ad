"""The picture under a digest: each one's calls against the norm, and the calls of the last days, sized for a phone.

A pure function from figures to a PNG: all texts come in the reader's language already. matplotlib is loaded with the
first picture; its object interface keeps no state between two of them.
"""

import io
from dataclasses import dataclass
from typing import Any

_WIDTH = 1080
_DPI = 150
_MARGIN = 56
_HEADER, _ROW, _HEADING, _DAYS, _FOOTER = 150, 88, 84, 300, 118
"""Pixels."""

_INK, _SOFT, _TRACK, _PAPER = "#1f2933", "#6b7785", "#e6eaef", "#ffffff"
_MET, _ON, _BEHIND = "#1b8a6b", "#2f6fb5", "#d9702a"
"""Told apart by those who see red and green alike, too."""

_LONGEST_NAME = 46


@dataclass(frozen=True, slots=True)
class Bar:
    name: str
    done: int
    target: int
    """0: no norm that day."""
    behind: bool = False


@dataclass(frozen=True, slots=True)
class ChartFigures:
    title: str
    subtitle: str
    bars_title: str
    bars: tuple[Bar, ...]
    days_title: str
    days: tuple[tuple[str, int], ...]
    """A label of one or two lines, and the calls of that day; the last one is the day itself."""
    more: str = ""
    """What is said in place of the bars that were left out."""


def draw(figures: ChartFigures) -> bytes:
    """A PNG, 1080 pixels wide and as high as it needs to be (about 1350 for eight people). Takes some 0.3 s of CPU."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    rows = len(figures.bars) * _ROW + (_ROW // 2 if figures.more else 0)
    height = _HEADER + _HEADING + rows + _HEADING + _DAYS + _FOOTER
    figure = Figure(figsize=(_WIDTH / _DPI, height / _DPI), dpi=_DPI, facecolor=_PAPER)
    canvas: Any = FigureCanvasAgg(figure)
    # One set of axes over the whole picture, in pixels from the upper left.
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, _WIDTH), ylim=(height, 0))
    axes.set_axis_off()
    pen = _Pen(axes)
    pen.write(_MARGIN, 62, figures.title, 19, bold=True)
    pen.write(_MARGIN, 114, figures.subtitle, 13, _SOFT)
    top = _HEADER
    pen.write(_MARGIN, top + 46, figures.bars_title, 14.5, bold=True)
    _draw_bars(pen, top + _HEADING, figures)
    top += _HEADING + rows
    pen.write(_MARGIN, top + 46, figures.days_title, 14.5, bold=True)
    _draw_days(pen, top + _HEADING, figures.days)
    picture = io.BytesIO()
    canvas.print_png(picture)
    return picture.getvalue()


def _draw_bars(pen: "_Pen", top: float, figures: ChartFigures) -> None:
    """The name above its bar: a long name takes nothing from the bar. The grey track is the norm."""
    width = _WIDTH - 2 * _MARGIN
    longest = max((max(bar.done, bar.target) for bar in figures.bars), default=0) or 1
    for number, bar in enumerate(figures.bars):
        y = top + number * _ROW
        pen.write(_MARGIN, y + 22, _cut(bar.name), 13)
        count = f"{bar.done}/{bar.target}" if bar.target else str(bar.done)
        pen.write(_WIDTH - _MARGIN, y + 22, count, 13, _BEHIND if bar.behind else _INK, right=True, bold=bar.behind)
        pen.bar(_MARGIN, y + 44, width * bar.target / longest, 24, _TRACK)
        pen.bar(_MARGIN, y + 44, width * bar.done / longest, 24, _colour(bar))
        if bar.target:
            pen.bar(_MARGIN + width * bar.target / longest - 4, y + 38, 4, 36, _INK)
    if figures.more:
        pen.write(_MARGIN, top + len(figures.bars) * _ROW + 22, figures.more, 13, _SOFT)


def _draw_days(pen: "_Pen", top: float, days: tuple[tuple[str, int], ...]) -> None:
    """A column a day with its count above; the last one stands out."""
    base = top + _DAYS
    step = (_WIDTH - 2 * _MARGIN) / max(len(days), 1)
    most = max((count for _, count in days), default=0) or 1
    for number, (label, count) in enumerate(days):
        last = number == len(days) - 1
        high = (_DAYS - 46) * count / most
        x = _MARGIN + number * step
        pen.bar(x + step * 0.16, base - high, step * 0.68, high, _ON if last else "#a9c4e2")
        pen.write(x + step / 2, base - high - 18, str(count), 11.5, _INK if last else _SOFT, centre=True, bold=last)
        for row, line in enumerate(label.split("\n")):
            pen.write(x + step / 2, base + 32 + 26 * row, line, 10.5, _INK if last else _SOFT, centre=True)
    pen.bar(_MARGIN, base, _WIDTH - 2 * _MARGIN, 2, _SOFT)


def _colour(bar: Bar) -> str:
    if bar.behind:
        return _BEHIND
    return _MET if 0 < bar.target <= bar.done else _ON


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


class _Pen:
    """Rectangles and lines of text on matplotlib's axes, in pixels."""

    def __init__(self, axes: Any) -> None:
        self._axes = axes

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        from matplotlib.patches import Rectangle

        if width > 0 and height > 0:
            self._axes.add_patch(Rectangle((x, y), width, height, facecolor=colour, linewidth=0))

    def write(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: str = _INK,
        *,
        bold: bool = False,
        right: bool = False,
        centre: bool = False,
    ) -> None:
        """`size` in points; `y` is the middle of the line. A name with a dollar sign is no formula."""
        self._axes.text(
            x,
            y + 0.36 * size * _DPI / 72,  # half the height of a capital letter
            text,
            fontsize=size,
            color=colour,
            fontfamily="DejaVu Sans",
            fontweight="bold" if bold else "normal",
            horizontalalignment="right" if right else "center" if centre else "left",
            verticalalignment="baseline",
            parse_math=False,
        )

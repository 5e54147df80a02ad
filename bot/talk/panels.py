"""What a picture is made of: bars against a norm, columns over time, a sum against its plan, shares, a funnel."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.talk.charts import MARGIN, WIDTH, Palette, Pen, cut

_INNER = WIDTH - 2 * MARGIN
_ROW = 88
_COLUMNS = 300
_LINES = 340
_LABEL = 26
"""Pixels."""

_FEW = 14
"""Columns, above which figures stand at full size."""


@dataclass(frozen=True, slots=True)
class Bar:
    name: str
    done: int
    target: int
    """0: no norm."""
    behind: bool = False
    text: str = ""
    """What stands at its end; without one, the figures."""

    @property
    def shown(self) -> str:
        return self.text or (f"{self.done}/{self.target}" if self.target else str(self.done))


@dataclass(frozen=True, slots=True)
class Bars:
    """The name above its bar: a long name takes nothing from the bar. The grey track is the norm."""

    title: str
    bars: Sequence[Bar]
    more: str = ""
    """What is said in place of the bars that were left out."""

    @property
    def height(self) -> int:
        return len(self.bars) * _ROW + (_ROW // 2 if self.more else 0)

    def draw(self, pen: Pen, top: float) -> None:
        longest = max((max(bar.done, bar.target) for bar in self.bars), default=0) or 1
        for number, bar in enumerate(self.bars):
            y = top + number * _ROW
            pen.write(MARGIN, y + 22, cut(bar.name), 13)
            colour = pen.colours.behind if bar.behind else pen.colours.ink
            pen.write(WIDTH - MARGIN, y + 22, bar.shown, 13, colour, right=True, bold=bar.behind)
            pen.bar(MARGIN, y + 44, _INNER * bar.target / longest, 24, pen.colours.track)
            pen.bar(MARGIN, y + 44, _INNER * max(bar.done, 0) / longest, 24, _colour(bar, pen.colours))
            if bar.target:
                pen.bar(MARGIN + _INNER * bar.target / longest - 4, y + 38, 4, 36, pen.colours.ink)
        if self.more:
            pen.write(MARGIN, top + len(self.bars) * _ROW + 22, self.more, 13, pen.colours.soft)


def _colour(bar: Bar, colours: Palette) -> str:
    if bar.behind:
        return colours.behind
    return colours.met if 0 < bar.target <= bar.done else colours.on


@dataclass(frozen=True, slots=True)
class Column:
    label: str
    """Of one or two lines."""
    value: int
    target: int = 0
    """0: no norm."""
    text: str = ""
    """What stands above it; without one, the value."""


@dataclass(frozen=True, slots=True)
class Columns:
    """A column a day or month with its figure above; the last one stands out. The dashes are the norm."""

    title: str
    columns: Sequence[Column]

    @property
    def height(self) -> int:
        lines = max((column.label.count("\n") + 1 for column in self.columns), default=0)
        return _COLUMNS + 22 + _LABEL * lines

    def draw(self, pen: Pen, top: float) -> None:
        base = top + _COLUMNS
        step = _INNER / max(len(self.columns), 1)
        most = max((max(column.value, column.target) for column in self.columns), default=0) or 1
        for number, column in enumerate(self.columns):
            last = number == len(self.columns) - 1
            high = (_COLUMNS - 46) * max(column.value, 0) / most
            x = MARGIN + number * step
            ink = pen.colours.ink if last else pen.colours.soft
            pen.bar(x + step * 0.16, base - high, step * 0.68, high, pen.colours.on if last else pen.colours.faded)
            goal = (_COLUMNS - 46) * column.target / most
            if column.target:
                pen.bar(x + step * 0.06, base - goal - 2, step * 0.88, 4, pen.colours.behind)
            size = 11.5 if len(self.columns) <= _FEW else 9
            above = _clear_of(high + 18, goal)
            pen.write(x + step / 2, base - above, column.text or str(column.value), size, ink, centre=True, bold=last)
            for row, line in enumerate(column.label.split("\n")):
                pen.write(x + step / 2, base + 32 + _LABEL * row, line, 10.5, ink, centre=True)
        pen.bar(MARGIN, base, _INNER, 2, pen.colours.soft)


def _clear_of(height: float, goal: float) -> float:
    """Where a figure stands so that the dash of the norm does not go through it."""
    return goal + 20 if goal and abs(height - goal) < 16 else height


@dataclass(frozen=True, slots=True)
class Course:
    """A sum as it grows over the days of a period, against the straight way to its plan."""

    title: str
    values: Sequence[int]
    """Of each day that has been, the sum up to it."""
    days: int
    """Of the whole period."""
    plan: int
    """0: none."""
    plan_text: str
    now_text: str
    ends: tuple[str, str]
    """The first day and the last."""

    @property
    def height(self) -> int:
        return _LINES

    def draw(self, pen: Pen, top: float) -> None:
        high, base = _LINES - 70, top + _LINES - 40
        most = max(self.plan, *self.values, 1)

        def point(day: int, value: int) -> tuple[float, float]:
            return MARGIN + _INNER * day / max(self.days, 1), base - high * max(value, 0) / most

        pen.bar(MARGIN, base, _INNER, 2, pen.colours.soft)
        if self.plan:
            pen.line([point(0, 0), point(self.days, self.plan)], pen.colours.soft, 1.6, dashed=True)
            x, y = point(self.days, self.plan)
            pen.write(x, y - 20, self.plan_text, 11.5, pen.colours.soft, right=True)
        course = [point(0, 0), *(point(day, value) for day, value in enumerate(self.values, 1))]
        behind = self.plan * len(self.values) > (self.values[-1] if self.values else 0) * self.days
        colour = pen.colours.behind if self.plan and behind else pen.colours.met if self.plan else pen.colours.on
        pen.line(course, colour, 3.2)
        # Beside the title, for at the end of the line it would lie on the line.
        pen.write(WIDTH - MARGIN, top - 38, self.now_text, 14.5, colour, bold=True, right=True)
        pen.write(MARGIN, base + 30, self.ends[0], 10.5, pen.colours.soft)
        pen.write(WIDTH - MARGIN, base + 30, self.ends[1], 10.5, pen.colours.soft, right=True)


@dataclass(frozen=True, slots=True)
class Share:
    label: str
    value: int
    text: str


@dataclass(frozen=True, slots=True)
class Shares:
    """One bar cut into what it is made of, from harmless to bad, and a line for each part. At most five parts."""

    title: str
    parts: Sequence[Share]

    @property
    def height(self) -> int:
        return 76 + 50 * len(self.parts)

    def draw(self, pen: Pen, top: float) -> None:
        whole = sum(max(part.value, 0) for part in self.parts) or 1
        x = float(MARGIN)
        pen.bar(MARGIN, top, _INNER, 52, pen.colours.track)
        for number, part in enumerate(self.parts):
            width = _INNER * max(part.value, 0) / whole
            pen.bar(x, top, width, 52, pen.colours.scale[number])
            x += width
            y = top + 96 + 50 * number
            pen.bar(MARGIN, y - 14, 28, 28, pen.colours.scale[number])
            pen.write(MARGIN + 46, y, part.label, 13)
            pen.write(WIDTH - MARGIN, y, part.text, 13, right=True)


@dataclass(frozen=True, slots=True)
class Funnel:
    """Steps that ever fewer take, the widest above; beside each how many of those before it came so far."""

    title: str
    steps: Sequence[Share]

    @property
    def height(self) -> int:
        return 128 * len(self.steps)

    def draw(self, pen: Pen, top: float) -> None:
        most = max((step.value for step in self.steps), default=0) or 1
        for number, step in enumerate(self.steps):
            y = top + 128 * number
            width = max(_INNER * step.value / most, 4 if step.value else 0)
            pen.write(MARGIN, y + 20, step.label, 13)
            pen.write(WIDTH - MARGIN, y + 20, step.text, 13, bold=True, right=True)
            pen.bar(MARGIN, y + 44, _INNER, 56, pen.colours.track)
            pen.bar(MARGIN + (_INNER - width) / 2, y + 44, width, 56, pen.colours.on if number else pen.colours.faded)

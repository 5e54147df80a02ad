"""What a picture is made of: bars against a norm, people compared, columns over time, a sum against its plan, shares, a
funnel.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.talk.charts import INNER, LINE, MARGIN, TEXT, WIDTH, Palette, Pen, wrapped

_ROW = 100
_COMPARED = 122
_COLUMNS = 320
_LINES = 400
_LABEL = 46
_STEP = 140
"""Pixels."""

_GAP = 24
"""Pixels at least between two texts beside each other."""

_NOTE = (42, 4)
"""Characters of a line, and how many lines at most."""


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
        return len(self.bars) * _ROW + LINE * len(wrapped(self.more, *_NOTE))

    def draw(self, pen: Pen, top: float) -> None:
        longest = _longest(self.bars)
        for number, bar in enumerate(self.bars):
            y = top + number * _ROW
            wide = pen.write(WIDTH - MARGIN, y + 24, bar.shown, TEXT, _ink(bar, pen), right=True, bold=bar.behind)
            pen.name(MARGIN, y + 24, bar.name, INNER - wide - _GAP)
            _draw_bar(pen, bar, longest, (MARGIN, y + 54), INNER, 24)
        _note(pen, self.more, top + len(self.bars) * _ROW)


def _longest(bars: Sequence[Bar]) -> int:
    return max((max(bar.done, bar.target) for bar in bars), default=0) or 1


def _ink(bar: Bar, pen: Pen) -> str:
    return pen.colours.behind if bar.behind else pen.colours.ink


def _draw_bar(pen: Pen, bar: Bar, longest: int, at: tuple[float, float], width: float, high: float) -> None:
    x, y = at
    pen.bar(x, y, width * bar.target / longest, high, pen.colours.track)
    pen.bar(x, y, width * max(bar.done, 0) / longest, high, _colour(bar, pen.colours))
    if bar.target:
        pen.bar(x + width * bar.target / longest - 4, y - 5, 4, high + 10, pen.colours.ink)


def _colour(bar: Bar, colours: Palette) -> str:
    if bar.behind:
        return colours.behind
    return colours.met if 0 < bar.target <= bar.done else colours.on


def _note(pen: Pen, text: str, top: float) -> None:
    for number, line in enumerate(wrapped(text, *_NOTE)):
        pen.write(MARGIN, top + 24 + LINE * number, line, TEXT, pen.colours.soft, within=INNER)


@dataclass(frozen=True, slots=True)
class Compared:
    name: str
    bars: Sequence[Bar]
    """One of each measure; they bear no names."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """People by several measures: a row each, with the bars of a measure under one another. At most three measures."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Compared]
    more: str = ""
    """What is said of those who were left out."""

    @property
    def height(self) -> int:
        return 2 * LINE + 12 + len(self.rows) * _COMPARED + LINE * len(wrapped(self.more, *_NOTE))

    def draw(self, pen: Pen, top: float) -> None:
        width = (INNER - _GAP * (len(self.heads) - 1)) / max(len(self.heads), 1)
        for place, head in enumerate(self.heads):
            x = MARGIN + (width + _GAP) * place
            for number, line in enumerate(wrapped(head, 12, 2)):
                pen.write(x, top + 20 + LINE * number, line, TEXT, pen.colours.soft, within=width)
            longest = _longest([row.bars[place] for row in self.rows])
            for number, row in enumerate(self.rows):
                y, bar = top + 2 * LINE + 12 + number * _COMPARED, row.bars[place]
                pen.write(x, y + 66, bar.shown, TEXT, _ink(bar, pen), bold=bar.behind, within=width)
                _draw_bar(pen, bar, longest, (x, y + 92), width, 12)
        for number, row in enumerate(self.rows):
            pen.name(MARGIN, top + 2 * LINE + 32 + number * _COMPARED, row.name, INNER)
        _note(pen, self.more, top + 2 * LINE + 12 + len(self.rows) * _COMPARED)


@dataclass(frozen=True, slots=True)
class Column:
    label: str
    """Of one or two lines."""
    value: int
    target: int = 0
    """0: no norm."""
    text: str = ""
    """What stands above it; without one, the value."""

    @property
    def shown(self) -> str:
        return self.text or str(self.value)


@dataclass(frozen=True, slots=True)
class Columns:
    """A column a day or month; the last one stands out. The dashes are the norm.

    Figures and labels stand at the last column and, counted back from it, at as many as there is room for.
    """

    title: str
    columns: Sequence[Column]

    @property
    def height(self) -> int:
        lines = max((column.label.count("\n") + 1 for column in self.columns), default=0)
        return _COLUMNS + 22 + _LABEL * lines

    def draw(self, pen: Pen, top: float) -> None:
        base = top + _COLUMNS
        step = INNER / max(len(self.columns), 1)
        most = max((max(column.value, column.target) for column in self.columns), default=0) or 1
        figures = _every([column.shown for column in self.columns], step)
        labels = _every([line for column in self.columns for line in column.label.split("\n")], step)
        for back, column in enumerate(reversed(self.columns)):
            x = WIDTH - MARGIN - (back + 1) * step
            ink = pen.colours.soft if back else pen.colours.ink
            high = (_COLUMNS - 56) * max(column.value, 0) / most
            pen.bar(x + step * 0.16, base - high, step * 0.68, high, pen.colours.faded if back else pen.colours.on)
            goal = (_COLUMNS - 56) * column.target / most
            if column.target:
                pen.bar(x + step * 0.06, base - goal - 2, step * 0.88, 4, pen.colours.behind)
            if back % figures == 0:
                above = _clear_of(high + 26, goal)
                pen.write(x + step / 2, base - above, column.shown, TEXT, ink, centre=True, bold=not back)
            if back % labels == 0:
                for row, line in enumerate(column.label.split("\n")):
                    pen.write(x + step / 2, base + 36 + _LABEL * row, line, TEXT, ink, centre=True)
        pen.bar(MARGIN, base, INNER, 2, pen.colours.soft)


def _every(texts: Sequence[str], step: float) -> int:
    """At every so many columns there is room for the longest of these texts."""
    longest = max(map(len, texts), default=0)
    return max(1, -int(-(longest * 25 + 8) // step))


def _clear_of(height: float, goal: float) -> float:
    """Where a figure stands so that the dash of the norm does not go through it."""
    return goal + 28 if goal and abs(height - goal) < 24 else height


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
    ends: Sequence[str]
    """The first day and the last."""

    @property
    def height(self) -> int:
        return _LINES

    def draw(self, pen: Pen, top: float) -> None:
        high, base = _LINES - 170, top + _LINES - 60
        most = max(self.plan, *self.values, 1)

        def point(day: int, value: int) -> tuple[float, float]:
            return MARGIN + INNER * day / max(self.days, 1), base - high * max(value, 0) / most

        pen.bar(MARGIN, base, INNER, 2, pen.colours.soft)
        course = [point(0, 0), *(point(day, value) for day, value in enumerate(self.values, 1))]
        behind = self.plan * len(self.values) > (self.values[-1] if self.values else 0) * self.days
        colour = pen.colours.behind if self.plan and behind else pen.colours.met if self.plan else pen.colours.on
        pen.line(course, colour, 3.2)
        pen.write(MARGIN, top + 8, self.now_text, TEXT, colour, bold=True, within=INNER)
        if self.plan:
            pen.line([point(0, 0), point(self.days, self.plan)], pen.colours.soft, 1.6, dashed=True)
            x, y = point(self.days, self.plan)
            pen.write(x, y - 30, self.plan_text, TEXT, pen.colours.soft, right=True)
        pen.write(MARGIN, base + 34, self.ends[0], TEXT, pen.colours.soft)
        pen.write(WIDTH - MARGIN, base + 34, self.ends[1], TEXT, pen.colours.soft, right=True)


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
        return 80 + 58 * len(self.parts)

    def draw(self, pen: Pen, top: float) -> None:
        whole = sum(max(part.value, 0) for part in self.parts) or 1
        x = float(MARGIN)
        pen.bar(MARGIN, top, INNER, 52, pen.colours.track)
        for number, part in enumerate(self.parts):
            width = INNER * max(part.value, 0) / whole
            pen.bar(x, top, width, 52, pen.colours.scale[number])
            # Neighbours are told apart without their colours.
            pen.bar(x + width - 2, top, 4, 52, pen.colours.paper)
            x += width
            y = top + 100 + 58 * number
            pen.bar(MARGIN, y - 16, 32, 32, pen.colours.scale[number])
            wide = pen.write(WIDTH - MARGIN, y, part.text, TEXT, right=True)
            pen.write(MARGIN + 50, y, part.label, TEXT, within=INNER - 50 - wide - _GAP)


@dataclass(frozen=True, slots=True)
class Funnel:
    """Steps that ever fewer take, the widest above; beside each how many of those before it came so far."""

    title: str
    steps: Sequence[Share]

    @property
    def height(self) -> int:
        return _STEP * len(self.steps)

    def draw(self, pen: Pen, top: float) -> None:
        most = max((step.value for step in self.steps), default=0) or 1
        for number, step in enumerate(self.steps):
            y = top + _STEP * number
            width = max(INNER * step.value / most, 4 if step.value else 0)
            wide = pen.write(WIDTH - MARGIN, y + 22, step.text, TEXT, bold=True, right=True)
            pen.write(MARGIN, y + 22, step.label, TEXT, within=INNER - wide - _GAP)
            pen.bar(MARGIN, y + 52, INNER, 56, pen.colours.track)
            pen.bar(MARGIN + (INNER - width) / 2, y + 52, width, 56, pen.colours.on if number else pen.colours.faded)

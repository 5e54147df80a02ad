"""Reports of a month, a quarter or a year: figures that open their rows with a press, and the same as xlsx and pdf."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from bot.reading.dates import find_dates
from bot.reading.periods import with_quarters
from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.report import Figure, Report, Section, shown
from bot.talk.report_pdf import pdf
from bot.talk.report_xlsx import xlsx
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Rows, Text, grid, lines, t
from handlers.report_figures import compose
from office.money import Money
from office.periods import Period, Span, period_before, period_of, read_code
from office.reports import ReportKind
from office.rights import Right

feature = Feature("reports")

FILES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
}
MOST_FIGURES = 12
"""Of one section, in the chat; the files have them all."""
MOST_BUTTONS = 24
ROWS = 10
"""On one page of a figure's rows."""
_YEAR = re.compile(r"(?<!\d)((?:19|20|21)\d\d)(?!\d)")


@feature.command("report", Right.SEE_CONTRACTS)
def report(turn: Turn) -> Reply:
    """`/report [contracts|money|receivables|expenses|collections] [month|quarter|year [which]] [xlsx|pdf]`"""
    words = turn.text.split()
    endings = [each for each in FILES if each in (one.lower().strip(".") for one in words)]
    text = " ".join(one for one in words if one.lower().strip(".") not in FILES)
    kind, period = _kind(turn, text), _period(turn, text)
    if text and kind is None and period is None:
        return Reply(t("reports-unknown", text=text[:60]), _kinds(period_of(Span.MONTH, turn.today)))
    kind, period = kind or ReportKind.MONTHLY, period or period_of(Span.MONTH, turn.today)
    if period.first > turn.today:
        return Reply(t("reports-future", period=period))
    return _files(turn, kind, period, endings) if endings else _overview(turn, kind, period)


def _kind(turn: Turn, text: str) -> ReportKind | None:
    clear = told(text, "reports", turn.languages).clear
    return ReportKind(clear) if clear else None


def _period(turn: Turn, text: str) -> Period | None:
    """What the words say: a month by its name, 'last quarter', 'Q2 2025', a year; a length alone is the present one.

    One that is named without its year and has not begun is the last one.
    """
    year = _YEAR.search(text)
    if (found := _said(turn, text)) is not None:
        period = period_of(*found)
        if period.first > turn.today and year is None:
            return period_of(period.span, date(period.first.year - 1, period.first.month, 1))
        return period
    length = told(text, "spans", turn.languages).clear
    if year is not None and length in (None, Span.YEAR):
        return period_of(Span.YEAR, date(int(year[1]), 1, 1))
    return period_of(Span(length), turn.today) if length else None


def _said(turn: Turn, text: str) -> tuple[Span, date] | None:
    now = turn.local.replace(tzinfo=None)
    for language in turn.languages:
        for one in find_dates(with_quarters(text), language, now, past=True):
            if one.grain in list(Span):
                day = one.value.date() if isinstance(one.value, datetime) else one.value
                return Span(one.grain), day
    return None


def _kinds(period: Period) -> Rows:
    return grid([Button(word(kind), "reports.show", f"{kind}.{period.code}") for kind in ReportKind])


# In the chat


def _overview(turn: Turn, kind: ReportKind, period: Period) -> Reply:
    made = compose(turn, kind, period)
    told_lines: list[Text] = [made.title, made.subtitle]
    for section in made.sections:
        told_lines.append(t("reports-section", title=section.title))
        figures = _told(section)
        told_lines += [t("reports-figure", label=one.label, value=shown(one.value, turn.reader)) for one in figures]
        if not section.figures:
            told_lines.append(t("reports-nothing"))
        if (more := len(section.figures) - len(figures)) > 0:
            told_lines.append(t("reports-more", count=more))
    earlier = period_before(period)
    before = Button(t("reports-period", period=earlier), "reports.show", f"{kind}.{earlier.code}")
    files = tuple(Button(ending, "reports.file", f"{kind}.{period.code}.{ending}") for ending in FILES)
    return Reply(lines(*told_lines), (*_openers(turn, made, kind, period), (*files, before)))


def _told(section: Section) -> Sequence[Figure]:
    """The figures that the chat shows: of many, the largest."""
    many = len(section.figures) > MOST_FIGURES
    return sorted(section.figures, key=_weight)[:MOST_FIGURES] if many else section.figures


def _weight(one: Figure) -> int:
    """The largest come first; amounts of two currencies are not compared in earnest."""
    match one.value:
        case Money(minor=size) | int(size):
            return -size
        case length:
            return -int(length.total_seconds())


def _openers(turn: Turn, made: Report, kind: ReportKind, period: Period) -> Rows:
    """A button under the figures for each that has rows."""
    figures = [one for each in made.sections for one in _told(each) if one.rows][:MOST_BUTTONS]
    return grid(
        [
            Button(
                Joined((one.label, shown(one.value, turn.reader)), ": "),
                "reports.rows",
                f"{kind}.{period.code}.{one.key}.0",
            )
            for one in figures
        ]
    )


@feature.press("reports.show", Right.SEE_CONTRACTS)
def show(turn: Turn) -> Reply:
    asked = _asked(turn)
    return _overview(turn, *asked[:2]) if asked and not asked[2] else Reply(t("errors-old-button"))


@feature.press("reports.rows", Right.SEE_CONTRACTS)
def rows(turn: Turn) -> Reply:
    """A page of the rows that a figure is made of."""
    asked = _asked(turn)
    if asked is None or len(asked[2]) != 2 or not (asked[2][1].isdecimal() and len(asked[2][1]) < 6):
        return Reply(t("errors-old-button"))
    kind, period, (key, page) = asked
    figure = compose(turn, kind, period).figure(key)
    if figure is None:
        return Reply(t("reports-gone"))
    start = int(page) * ROWS
    part = figure.rows[start : start + ROWS]
    head = t("reports-figure", label=figure.label, value=shown(figure.value, turn.reader))
    told_rows = [" · ".join(filter(None, (shown(cell, turn.reader) for cell in row))) for row in part]
    place = t("reports-page", first=start + 1, last=start + len(part), count=len(figure.rows))
    following = Button(t("reports-next"), "reports.rows", f"{kind}.{period.code}.{key}.{int(page) + 1}")
    more = start + ROWS < len(figure.rows)
    return Reply(lines(head, *told_rows, place if len(figure.rows) > ROWS else None), ((following,),) if more else ())


def _asked(turn: Turn) -> tuple[ReportKind, Period, Sequence[str]] | None:
    kind, _, rest = turn.arg.partition(".")
    code, *more = rest.split(".")
    period = read_code(code)
    if kind not in list(ReportKind) or period is None or period.first > turn.today:
        return None
    return ReportKind(kind), period, more


# Files


@feature.press("reports.file", Right.SEE_CONTRACTS)
def file(turn: Turn) -> Reply:
    asked = _asked(turn)
    if asked is None or len(asked[2]) != 1 or asked[2][0] not in FILES:
        return Reply(t("errors-old-button"))
    return _files(turn, asked[0], asked[1], asked[2])


def _files(turn: Turn, kind: ReportKind, period: Period, endings: Sequence[str]) -> Reply:
    made = compose(turn, kind, period)
    contents = {ending: xlsx(made, turn.reader) if ending == "xlsx" else pdf(made, turn.reader) for ending in endings}
    name = f"{kind}-{period.code}"
    ids = [
        turn.store.files.add(f"{name}.{ending}", FILES[ending], content, person_id=None)
        for ending, content in contents.items()
    ]
    return Reply(t("reports-here", title=made.title), files=tuple(ids))

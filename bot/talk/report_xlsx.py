"""A report as a spreadsheet: figures on the first sheet, each linked to its rows on the sheet of its section."""

import io
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from bot.talk.report import Cell, Figure, Report, Section, shown
from bot.talk.wording import Reader, render
from office.money import Money, minor_digits

_DIGITS = 15
"""What a spreadsheet keeps of a number; a longer amount is written as text."""
_WIDTHS = (14, 30, 30, 18, 18, 18, 18)


def xlsx(report: Report, reader: Reader) -> bytes:
    """Amounts are numbers, with their currency in their format; days are days, lengths of time hours and minutes."""
    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        _Book(book, report, reader).write()
    return file.getvalue()


def _hours(value: time | timedelta) -> str:
    """A length of time may be longer than a day."""
    return "hh:mm" if isinstance(value, time) else "[h]:mm"


class _Book:
    def __init__(self, book: Any, report: Report, reader: Reader) -> None:
        self._book, self._report, self._reader = book, report, reader
        self._bold = book.add_format({"bold": True})
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._link = {"font_color": "#2f6fb5", "underline": 1}
        self._formats: dict[tuple[str, bool], Any] = {}

    def write(self) -> None:
        summary = self._book.add_worksheet(self._name(render(self._report.title, self._reader), 0))
        summary.set_column(0, 0, 60)
        summary.set_column(1, 1, 22)
        summary.write_string(0, 0, render(self._report.title, self._reader), self._bold)
        summary.write_string(1, 0, render(self._report.subtitle, self._reader))
        line = 3
        for number, section in enumerate(self._report.sections, 1):
            places = self._rows(section, number)
            summary.write_string(line, 0, render(section.title, self._reader), self._head)
            for line, figure in enumerate(section.figures, line + 1):  # noqa: B020 - the next section goes on below
                summary.write_string(line, 0, render(figure.label, self._reader))
                self._value(summary, line, figure.value, places[figure.key])
            line += 2

    def _rows(self, section: Section, number: int) -> dict[str, str]:
        """The sheet of a section; by figure, where its rows stand."""
        name = self._name(render(section.title, self._reader), number)
        sheet = self._book.add_worksheet(name)
        for place, width in enumerate(_WIDTHS):
            sheet.set_column(place, place, width)
        places: dict[str, str] = {}
        line = 0
        for figure in section.figures:
            places[figure.key] = f"internal:'{name}'!A{line + 1}"
            line = self._block(sheet, line, figure) + 2
        return places

    def _block(self, sheet: Any, line: int, figure: Figure) -> int:
        sheet.write_string(line, 0, render(figure.label, self._reader), self._bold)
        for place, column in enumerate(figure.columns):
            sheet.write_string(line + 1, place, render(column, self._reader), self._head)
        line += 1
        for row in figure.rows:
            line += 1
            for place, cell in enumerate(row):
                self._cell(sheet, line, place, cell)
        return line

    def _cell(self, sheet: Any, line: int, place: int, cell: Cell) -> None:
        if isinstance(cell, Money | int):
            self._number(sheet, line, place, cell)
        elif isinstance(cell, time | timedelta):
            sheet.write_datetime(line, place, cell, self._format(_hours(cell), False))
        elif isinstance(cell, date):
            sheet.write_datetime(line, place, datetime.combine(cell, time()), self._format("yyyy-mm-dd", False))
        elif cell is not None:
            sheet.write_string(line, place, shown(cell, self._reader))

    def _value(self, sheet: Any, line: int, value: Money | int | timedelta, link: str) -> None:
        """Of a figure, linked to its rows."""
        if isinstance(value, timedelta):
            kind = self._format(_hours(value), True)
            sheet.write_url(line, 1, link, kind, shown(value, self._reader))
            sheet.write_datetime(line, 1, value, kind)
        else:
            self._number(sheet, line, 1, value, link)

    def _number(self, sheet: Any, line: int, place: int, value: Money | int, link: str | None = None) -> None:
        digits = minor_digits(value.currency) if isinstance(value, Money) else 0
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        pattern += f' "{value.currency}"' if isinstance(value, Money) else ""
        kind = self._format(pattern, link is not None)
        minor = value.minor if isinstance(value, Money) else value
        text = shown(value, self._reader)
        if link is not None:
            sheet.write_url(line, place, link, kind, text)
        if len(str(abs(minor))) > _DIGITS:
            sheet.write_string(line, place, text, kind)
        else:
            sheet.write_number(line, place, Decimal(minor).scaleb(-digits), kind)

    def _format(self, pattern: str, linked: bool) -> Any:
        if (pattern, linked) not in self._formats:
            look = self._link if linked else {}
            self._formats[pattern, linked] = self._book.add_format({"num_format": pattern, **look})
        return self._formats[pattern, linked]

    def _name(self, title: str, number: int) -> str:
        """A sheet's name takes 31 characters, some signs not, and stands once."""
        plain = re.sub(r"[\[\]:*?/\\']", " ", title).strip()
        return f"{number} {plain}"[:31].strip() if number else plain[:31].strip()

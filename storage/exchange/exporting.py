"""An export: a whole table as csv or xlsx, in the form that an import takes back without a change."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from office.company import Company
from storage.exchange.format import TableKind
from storage.exchange.importing import FORMATS
from storage.exchange.sheet import FORMULA_SIGNS
from storage.store import Store

ENDINGS = ("csv", "xlsx")
MIMES = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

_NUMBERS = frozenset({"id", "amount", "paid", "minutes"})
_EXACT = 15  # digits of a number that a spreadsheet keeps
_HARMLESS = re.compile(r"[+-]?[0-9][0-9 .]*(;ext=[0-9]+)?|--[0-9-]+")  # amounts, phones, birthdays without year


def exported(store: Store, kind: TableKind, company: Company, ending: str) -> bytes:
    """The file's content; `ending` is one of ENDINGS."""
    fields, rows = FORMATS[kind].fields, FORMATS[kind].rows(store, company)
    return _xlsx(kind, fields, rows) if ending == "xlsx" else _csv(fields, rows)


def _csv(fields: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(fields)
    writer.writerows([_no_formula(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _no_formula(cell: str) -> str:
    """A text that a spreadsheet would compute gets a mark before it, which an import takes off again."""
    return f"'{cell}" if cell.startswith(FORMULA_SIGNS) and not _HARMLESS.fullmatch(cell) else cell


def _xlsx(kind: TableKind, fields: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    from xlsxwriter import Workbook

    content = io.BytesIO()
    with Workbook(content, {"constant_memory": True}) as book:
        sheet = book.add_worksheet(kind)
        bold = book.add_format({"bold": True})
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(fields):
            sheet.write_string(0, column, name, bold)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                if cell and fields[column] in _NUMBERS and len(cell) <= _EXACT:
                    sheet.write_number(number, column, float(cell))
                elif cell:
                    sheet.write_string(number, column, cell)
    return content.getvalue()

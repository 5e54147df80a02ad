"""A csv or xlsx file as headings and rows of text, whatever program wrote it."""

import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from itertools import groupby, islice

from storage.exchange.reasons import Reason, Refused

BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
CODEPAGES = {
    # The letters of our languages that each of them has; what else comes out of it is a sign of the wrong one.
    "cp1250": "áéíóöúüőűăâîşţčćđšžäß",
    "cp1251": "абвгдежзийклмнопрстуфхцчшщъыьэюяёђјљњћџѓќіїєґў",
    "cp1252": "áéíóúüñçàèìòùâêîôûëïäößãõªº",
}
DELIMITERS = (";", ",", "\t")
SPREADSHEETS = (".xlsx", ".xlsm")
TEXTS = (".csv", ".tsv", ".txt")

_SEEN = 50  # so many rows tell the delimiter
_DIGITS = 15  # what a spreadsheet keeps of a number


class BadSheet(Refused):
    """The file cannot be read as a table."""


@dataclass(frozen=True, slots=True)
class Line:
    """`number` is where the row begins in the file: a line of csv, a row of a spreadsheet."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    """Those with at least one filled cell, as wide as the headings, or wider where the file is."""
    delimiter: str = ","
    others: tuple[str, ...] = ()
    """Names of further sheets in the file; they are not read."""


def is_table(name: str) -> bool:
    """Whether a file of that name is one that `read_sheet` reads."""
    return name.lower().endswith((*SPREADSHEETS, *TEXTS))


def read_sheet(name: str, content: bytes) -> Sheet:
    """The table in a file; dates of spreadsheet cells come out as ISO 8601. Raises BadSheet."""
    lower = name.lower()
    if content.startswith(b"PK\x03\x04"):
        return _xlsx(content)
    if lower.endswith(".xls") or content.startswith(b"\xd0\xcf\x11\xe0"):
        raise BadSheet(Reason.OLD_XLS)
    if not is_table(name):
        raise BadSheet(Reason.NO_TABLE)
    return _csv(decoded(content))


def _sheet(rows: Iterator[Line], delimiter: str, others: tuple[str, ...] = ()) -> Sheet:
    filled = (line for line in rows if any(line.cells))
    first = next(filled, None)
    if first is None:
        raise BadSheet(Reason.EMPTY)
    headings = first.cells
    while headings and not headings[-1]:
        headings = headings[:-1]
    width = len(headings)
    return Sheet(headings, tuple(_fitted(line, width) for line in filled), delimiter, others)


def _fitted(line: Line, width: int) -> Line:
    """Short rows are filled up; what stands beyond the headings stays where it is not empty."""
    cells = line.cells
    while len(cells) > width and not cells[-1]:
        cells = cells[:-1]
    return Line(line.number, cells + ("",) * (width - len(cells)))


# csv


def decoded(content: bytes) -> str:
    """The text of a csv file: by its byte order mark, as UTF-8, or in the code page whose letters make sense."""
    for bom, encoding in BOMS.items():
        if content.startswith(bom):
            return _strictly(content, encoding)
    low, high = content[::2].count(0), content[1::2].count(0)
    if bool(low) != bool(high) and len(content) % 2 == 0:  # the zeros of ASCII letters are all on one side
        return _strictly(content, "utf-16-le" if high else "utf-16-be")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(_codepage(content), errors="replace")


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise BadSheet(Reason.UNREADABLE_LETTERS) from None


def _codepage(content: bytes) -> str:
    scores = {name: _sense(content.decode(name, errors="replace"), letters) for name, letters in CODEPAGES.items()}
    best = [name for name, score in scores.items() if score == max(scores.values())]
    if len(best) == 1:
        return best[0]
    from charset_normalizer import from_bytes

    guess = from_bytes(content, cp_isolation=best).best()
    return guess.encoding if guess and guess.encoding in best else best[0]


def _sense(text: str, letters: str) -> int:
    """How many letters beyond ASCII belong to the languages, those that do not counting against.

    In a word that mixes scripts every Cyrillic letter is a wrong one: such a word is Latin in another code page.
    """
    score = 0
    for is_word, group in groupby(text, str.isalpha):
        word = "".join(group).lower()
        if not is_word or word.isascii():
            continue
        beyond = [letter for letter in word if not letter.isascii()]
        mixed = len(beyond) < len(word) and any("\u0400" <= letter <= "\u04ff" for letter in beyond)
        score += sum(-1 if mixed or letter not in letters else 1 for letter in beyond)
    return score


def _csv(text: str) -> Sheet:
    if "\0" in text:
        raise BadSheet(Reason.NO_TEXT)
    skipped = 0
    delimiter = ""
    if text[:4].lower() == "sep=" and text[5:6] in ("\r", "\n"):  # Excel's own hint in the first line
        delimiter, text, skipped = text[4], text[5:].lstrip("\r\n"), 1
    delimiter = delimiter or _delimiter(text)
    try:
        return _sheet(_csv_lines(text, delimiter, skipped), delimiter)
    except csv.Error as error:
        raise BadSheet(Reason.BROKEN_CSV, error=str(error)) from None


def _csv_lines(text: str, delimiter: str, skipped: int) -> Iterator[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    begins, before = 1, 1
    for cells in reader:
        begins, before = before, reader.line_num + 1
        yield Line(begins + skipped, tuple(_plain(cell) for cell in cells))
    _require_closed(text, delimiter, begins)


def _require_closed(text: str, delimiter: str, begins: int) -> None:
    """A quotation mark that is never closed would swallow all rows after it: the last row tells."""
    last = "".join(islice(io.StringIO(text, newline=""), begins - 1, None))
    try:
        list(csv.reader(io.StringIO(last, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise BadSheet(Reason.OPEN_QUOTATION, line=begins) from None


def _delimiter(text: str) -> str:
    """The one under which the first rows are as wide as their headings, and wide."""

    def fit(delimiter: str) -> tuple[float, int]:
        reader = csv.reader(io.StringIO(text[: _SEEN * 4000], newline=""), delimiter=delimiter)
        widths = [len(cells) for cells in islice((cells for cells in reader if cells), _SEEN)]
        if not widths or widths[0] < 2:
            return 0.0, 0
        return widths.count(widths[0]) / len(widths), widths[0]

    try:
        best = max(DELIMITERS, key=fit)
        return best if fit(best)[1] else ","
    except csv.Error:
        return ","


def _plain(cell: str) -> str:
    """Without spaces around, and without the mark that keeps a text from being taken for a formula."""
    cell = cell.strip().replace("\r\n", "\n")
    return cell[1:] if cell[:1] == "'" and cell[1:2] in FORMULA_SIGNS else cell


FORMULA_SIGNS = ("=", "+", "-", "@")


# xlsx


def _xlsx(content: bytes) -> Sheet:
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheets = book.worksheets
        if not sheets:
            raise BadSheet(Reason.NO_CELLS)
        sheets[0].reset_dimensions()  # programs write wrong ones
        sheet = _sheet(_xlsx_lines(sheets[0].iter_rows(values_only=True)), ",", tuple(s.title for s in sheets[1:]))
        book.close()
        return sheet
    except BadSheet:
        raise
    except Exception as error:
        # The reader of a broken archive raises whatever its zip and XML parsers do.
        raise BadSheet(Reason.BROKEN_SPREADSHEET, error=type(error).__name__) from None


def _xlsx_lines(rows: Iterator[Sequence[object]]) -> Iterator[Line]:
    for number, row in enumerate(rows, 1):
        yield Line(number, tuple(_shown(cell) for cell in row))


def _shown(cell: object) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float():
            # As the spreadsheet shows it: 0.1 + 0.2 is 0.3, and 4.2E+11 a phone.
            return f"{Decimal(f'{cell:.{_DIGITS}g}'):f}"
        case datetime():
            return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "seconds")
        case date() | time():
            return cell.isoformat()
        case _:
            return _plain(unicodedata.normalize("NFC", str(cell)))

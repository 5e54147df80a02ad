"""Tables as files: whatever encoding, delimiter and program; headings in six languages; dates and amounts told."""

import io
from datetime import UTC, date, datetime

import pytest
from openpyxl import Workbook

from office.birthdays import Birthday
from storage.exchange.columns import BadDate, Order, Told, read_birthday, read_day, read_moment, told_order, told_point
from storage.exchange.countries import country_code, country_of_zone
from storage.exchange.headings import BadMapping, told_columns
from storage.exchange.importing import FORMATS
from storage.exchange.sheet import BadSheet, read_sheet

HUNGARIAN = "név;város\nKőszegi Győző;Székesfehérvár\nÁrvíztűrő Kft.;Pécs\n"
BOSNIAN = "naziv;grad\nŠehović Đorđe;Goražde\nĆevapdžinica Željo;Čapljina\n"
ROMANIAN = "denumire;oraş\nTănase Şerban;Bârlad\nŢigla SRL;Iaşi\n"
RUSSIAN = "название;город\nООО Рассвет;Нижний Новгород\nИП Щукин;Ейск\n"
SPANISH = "nombre;población\nMuñoz e Hijos;Logroño\nÑandú S.L.;Cádiz\n"


def rows(name: str, content: bytes) -> list[tuple[str, ...]]:
    sheet = read_sheet(name, content)
    return [sheet.headings, *(line.cells for line in sheet.lines)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (HUNGARIAN, "cp1250"),
        (BOSNIAN, "cp1250"),
        (ROMANIAN, "cp1250"),
        (RUSSIAN, "cp1251"),
        (SPANISH, "cp1252"),
        *(
            (text, encoding)
            for text in (HUNGARIAN, RUSSIAN)
            for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le")
        ),
        ("naziv;grad\nŽ;Banja\n", "cp1250"),
        ("имя\nЯ\n", "cp1251"),
    ],
)
def test_the_encoding_is_told_from_the_letters(text: str, encoding: str) -> None:
    assert rows("a.csv", text.encode(encoding)) == [tuple(line.split(";")) for line in text.splitlines()]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_is_told_and_quoted_newlines_stay(delimiter: str) -> None:
    text = f'name{delimiter}note\nAcme{delimiter}"first, second; third\nline"\n'
    assert rows("a.csv", text.encode()) == [("name", "note"), ("Acme", "first, second; third\nline")]


def test_decimal_commas_do_not_hide_the_semicolons() -> None:
    text = "client;amount\nAcme;1,50\nBeta;2,25\n"
    assert rows("a.csv", text.encode())[1:] == [("Acme", "1,50"), ("Beta", "2,25")]


def test_rows_know_their_line_and_empty_ones_are_left_out() -> None:
    sheet = read_sheet("a.csv", b'name,note\n\nAcme,"a\nb"\n,\nBeta,c\n')
    assert [(line.number, line.cells[0]) for line in sheet.lines] == [(3, "Acme"), (6, "Beta")]


def test_the_hint_of_excel_is_no_heading() -> None:
    sheet = read_sheet("a.csv", b"sep=;\r\nname;city\r\nAcme;Bonn\r\n")
    assert (sheet.headings, sheet.lines[0].number) == (("name", "city"), 3)


def test_a_quotation_mark_never_closed_loses_no_row_in_silence() -> None:
    with pytest.raises(BadSheet, match="line 3 is never closed"):
        read_sheet("a.csv", b'name\nAcme\n"Beta\nGamma\n')


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.csv", b""), ("a.xls", b"x"), ("a.pdf", b"%PDF"), ("a.xlsx", b"PK\x03\x04broken"), ("a.csv", b"GIF\0\0\1" * 9)],
)
def test_what_is_no_table_is_said(name: str, content: bytes) -> None:
    with pytest.raises(BadSheet):
        read_sheet(name, content)


def test_cells_of_a_spreadsheet_read_as_they_show() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["phone", "day", "at", "amount", "yes", "text"])
    day, moment = (datetime.fromisoformat(text) for text in ("2026-03-11", "2026-03-11 14:30"))  # cells know no zone
    sheet.append([421234567.0, day, moment, 0.1 + 0.2, True, "  x "])
    sheet.append([4.2e11, date(2026, 3, 12), None, 1200.5, False, "'=1"])
    book.create_sheet("Other")
    content = io.BytesIO()
    book.save(content)
    read = read_sheet("a.xlsx", content.getvalue())
    assert [line.cells for line in read.lines] == [
        ("421234567", "2026-03-11", "2026-03-11 14:30:00", "0.3", "yes", "x"),
        ("420000000000", "2026-03-12", "", "1200.5", "no", "=1"),
    ]
    assert read.others == ("Other",)


@pytest.mark.parametrize(
    ("kind", "headings", "fields"),
    [
        ("clients", "Name|E-Mail|TAX_ID|Date of Birth", "name|email|tax_id|birthday"),
        ("clients", "Razón social|Teléfono|Población", "name|phone|city"),
        ("clients", "Denumire|Județ|Țară", "name|district|country"),
        ("clients", "Название|ИНН|День рождения", "name|tax_id|birthday"),
        ("clients", "UGYFEL NEVE|Adoszam|város", "name|tax_id|city"),
        ("clients", "Naziv klijenta|Broj telefona|Datum rođenja", "name|phone|birthday"),
        ("invoices", "Ügyfél|Számla száma|Fizetési határidő|Összeg", "client|number|due|amount"),
        ("invoices", "Клиент|Номер счёта|Срок оплаты|Сумма|Оплачено", "client|number|due|amount|paid"),
        ("payments", "Cliente|Fecha de pago|Importe", "client|date|amount"),
        ("calls", "Klijent|Datum poziva|Ishod", "client|at|outcome"),
        ("contracts", "Client|Nr. contract|Data semnării|Valoare", "client|number|signed|amount"),
        ("staff", "Felhasználónév|Név|Szerepkör", "login|name|role"),
    ],
)
def test_headings_in_any_language(kind: str, headings: str, fields: str) -> None:
    format_ = {str(one): form for one, form in FORMATS.items()}[kind]
    columns = told_columns(headings.split("|"), kind, format_.fields)
    assert columns.places == {field: (place,) for place, field in enumerate(fields.split("|"))}
    assert columns.unread == ()


def test_mapped_headings_go_before_known_ones_and_join() -> None:
    columns = told_columns(
        ["Name", "First", "Last", "Shoe"], "clients", ("id", "name"), [("first", "name"), ("Last", "name")]
    )
    assert columns.unread == ("Name", "Shoe")
    assert columns.cells(["x", "Ada", "Ray", "9"]) == {"name": "Ada Ray"}
    with pytest.raises(BadMapping, match="no column 'Nobody'"):
        told_columns(["Name"], "clients", ("name",), [("Nobody", "name")])
    with pytest.raises(BadMapping, match="no field 'shoe'"):
        told_columns(["Name"], "clients", ("name",), [("Name", "shoe")])


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (["1/2/2013", "1/26/2013"], Told(Order.MDY, True)),
        (["1/2/2013", "26/1/2013"], Told(Order.DMY, True)),
        (["1.2.2013", "3.4.2013"], Told(None, True)),
        (["2013-01-02", "5.5.2013"], Told(None, False)),
        (["13.1.2013", "14.1.2013", "1/13/2013"], Told(Order.DMY, False)),
    ],
)
def test_the_whole_column_tells_the_order(cells: list[str], told: Told) -> None:
    assert told_order(cells) == told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-12", date(2026, 3, 12)),
        ("2026.03.12.", date(2026, 3, 12)),
        ("12. 3. 2026.", date(2026, 3, 12)),
        ("12/3/26", date(2026, 3, 12)),
        ("12-3-75", date(1975, 3, 12)),
        ("20260312", date(2026, 3, 12)),
        ("2026-03-12 00:00:00", date(2026, 3, 12)),
        ("12-Mar-26", date(2026, 3, 12)),
        ("May 8, 2014", date(2014, 5, 8)),
        ("8 de mayo de 2014", date(2014, 5, 8)),
        ("8 мая 2014", date(2014, 5, 8)),
        ("2014. május 8.", date(2014, 5, 8)),
    ],
)
def test_dates_as_tables_write_them(text: str, day: date) -> None:
    assert read_day(text, Order.DMY) == day


@pytest.mark.parametrize("text", ["31.02.2026", "0214-01-01", "perpetual", "[]/[]/2014", "12.03.", "13/13/2026"])
def test_dates_that_are_none(text: str) -> None:
    with pytest.raises(BadDate):
        read_day(text, Order.DMY)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-11T14:00:00+01:00", datetime(2026, 3, 11, 13, tzinfo=UTC)),
        ("2026-03-11 14:00:59Z", datetime(2026, 3, 11, 14, 0, 59, tzinfo=UTC)),
        ("11.3.2026, 14:00", datetime(2026, 3, 11, 13, tzinfo=UTC)),
        ("11/3/2026 2:00 PM", datetime(2026, 3, 11, 13, tzinfo=UTC)),
        ("2026-07-11 14:00", datetime(2026, 7, 11, 12, tzinfo=UTC)),
    ],
)
def test_moments_are_the_companys_where_no_offset_stands(text: str, moment: datetime) -> None:
    assert read_moment(text, Order.DMY, "Europe/Madrid") == moment


@pytest.mark.parametrize(
    ("text", "birthday"),
    [
        ("1980-03-12", Birthday(3, 12, 1980)),
        ("--03-12", Birthday(3, 12)),
        ("12.03.", Birthday(3, 12)),
        ("12.03.45", Birthday(3, 12, 1945)),
        ("29.2.", Birthday(2, 29)),
    ],
)
def test_birthdays_with_and_without_year(text: str, birthday: Birthday) -> None:
    assert read_birthday(text, Order.DMY, date(2026, 3, 11)) == birthday


def test_the_decimal_sign_is_told_from_the_column() -> None:
    assert told_point(["1.234", "1.234,50"]) == ","
    assert told_point(["1,234", "1,234.50"]) == "."
    assert told_point(["1.234", "2.500"]) is None


def test_countries_by_name_and_by_zone() -> None:
    assert [country_code(name) for name in ("es", "España", "Мађарска", "Magyarország", "391")] == [
        "ES",
        "ES",
        None,
        "HU",
        None,
    ]
    assert country_of_zone("Europe/Budapest") == "HU"
    assert country_of_zone("UTC") is None

"""Files in the chat: tables are counted and imported, all others kept with a client; exports come as files."""

import csv
import io

import pytest

from office.rights import Role
from storage.exchange.sheet import read_sheet
from tests.desk import Chat, Desk

CLIENTS = b"name;birthday;shoe\nBorealis Kft.;13.02.1980;9\nGood Ltd;31.02.1980;8\n"


@pytest.fixture
def cleo(desk: Desk) -> Chat:
    """A clerk, who may import."""
    desk.person("cleo", Role.CLERK)
    desk.client("Acme GmbH")
    return desk.chat("cleo")


def files_of(desk: Desk, client_id: int = 1) -> list[str]:
    return [name for _, name, _ in desk.read(lambda store: store.files.of_client(client_id))]


def names(desk: Desk, chat: Chat) -> list[str]:
    person = desk.read(lambda store: store.staff.by_login(chat.login))
    return [one.name for one in desk.read(lambda store: store.clients.page(person, 0, 50))]


def test_a_table_is_counted_and_imported_by_its_first_button(desk: Desk, cleo: Chat) -> None:
    (asked,) = cleo.sends("new.csv", CLIENTS)
    assert asked.text.splitlines() == [
        "new.csv – table: clients",
        "An import would add 1, update 0, leave 0 as they are and reject 1 of 2 rows.",
        "Line 3: “31.02.1980” in “birthday” is a date that does not exist",
        "Columns not read: shoe",
    ]
    assert asked.labels[:2] == ["Import", "Cancel"]
    assert names(desk, cleo) == ["Acme GmbH"]
    before, done, file = cleo.presses("Import")
    assert (before.edit_of, before.labels) == (asked.id, [])
    assert done.text.startswith("Imported new.csv: 1 added, 0 updated, 0 the same, 1 rejected of 2 rows.")
    assert names(desk, cleo) == ["Acme GmbH", "Borealis Kft."]
    kept = desk.read(lambda store: store.files.get(file.file_id))
    assert kept.name == "new.csv.rejected.csv"
    (row,) = csv.DictReader(io.StringIO(kept.content.decode("utf-8-sig"), newline=""), delimiter=";")
    assert row["reason"].startswith("line 3: bad-date")


def test_a_second_press_imports_nothing(desk: Desk, cleo: Chat) -> None:
    (asked,) = cleo.sends("new.csv", CLIENTS)
    data = asked.buttons[0][0][1]
    cleo.presses_data(data, str(asked.id))
    assert [one.text for one in cleo.presses_data(data, str(asked.id))] == [
        "That was done already, with the first press."
    ]


def test_cancel_changes_nothing(desk: Desk, cleo: Chat) -> None:
    cleo.sends("new.csv", CLIENTS)
    assert "nothing was changed" in cleo.presses("Cancel")[0].text
    assert names(desk, cleo) == ["Acme GmbH"]


def test_a_table_that_may_be_anything_is_asked_about(cleo: Chat) -> None:
    (asked,) = cleo.sends("prices.csv", b"product,price\nChair,5\n")
    assert asked.text == "prices.csv: what is in this table?"
    assert "staff" not in asked.labels
    (told,) = cleo.presses("payments")
    assert "I find no column for client, date, payment amount; the file has: product, price" in told.text
    assert "--map" not in told.text


def test_reasons_and_remarks_are_in_the_readers_language(desk: Desk) -> None:
    desk.person("vera", Role.CLERK, language="ru")
    vera = desk.chat("vera")
    content = b"login,,name,tax_id,kind,birthday\n,x,,1,person,01.02.1980\n,,Beta,1,animal,\n,,Gamma,77,company,\n"
    (asked,) = vera.sends("new.csv", content)
    assert asked.text.splitlines()[2:] == [
        "Строка 2: не заполнено «имя»",
        "Строка 3: «animal» в столбце «вид» не подходит; бывает: компания, частное лицо",
        "Не прочитаны столбцы: login, столбец 2",
        "Даты в столбце «день рождения» можно прочитать двояко; считаю, что сначала день.",
        "Столбец «ИНН»: 1 значение не прошло проверку, оставляю как есть.",
    ]
    _, _, file = vera.presses("Загрузить")
    kept = desk.read(lambda store: store.files.get(file.file_id))
    assert "line 2: missing: the name is empty" in kept.content.decode("utf-8-sig")


def test_payments_that_an_opening_payment_may_contain_are_told(desk: Desk, cleo: Chat) -> None:
    cleo.sends("a.csv", b"client,number,due,amount,paid\nAcme GmbH,A-1,2026-03-01,100,60\n")
    cleo.presses("Import")
    (fits,) = cleo.sends("b.csv", b"client,invoice,date,amount\nAcme GmbH,A-1,2026-03-12,40\n")
    assert "which may contain" not in fits.text
    (asked,) = cleo.sends("b.csv", b"client,invoice,date,amount\nAcme GmbH,A-1,2026-03-12,60\n")
    assert "1 payment goes beyond what its invoice comes to." in asked.text


def test_a_table_with_a_clients_name_is_kept_with_the_client(desk: Desk, cleo: Chat) -> None:
    cleo.sends("prices.csv", CLIENTS, "acme")
    assert files_of(desk) == ["prices.csv"]


@pytest.mark.parametrize("name", ["scan.pdf", "broken.xlsx"])
def test_a_file_with_a_clear_caption_is_kept_at_once_and_undone(desk: Desk, cleo: Chat, name: str) -> None:
    (kept,) = cleo.sends(name, b"PK\x03\x04 or not", "acme", mime="application/pdf")
    assert kept.text == f"{name} is kept with Acme GmbH."
    assert files_of(desk) == [name]
    assert cleo.presses("Undo")[0].text == f"Undone: {name} is no longer kept with Acme GmbH."
    assert files_of(desk) == []
    assert cleo.presses_data(kept.buttons[0][0][1])[0].text == f"{name} is kept with no client."


def test_a_file_without_caption_is_asked_about_and_comes_back(desk: Desk, cleo: Chat) -> None:
    (asked,) = cleo.sends("photo.jpg", b"jpeg", mime="image/jpeg")
    assert asked.text == "Which client does it belong to?"
    assert cleo.answer("acme") == "photo.jpg is kept with Acme GmbH."
    (listed,) = cleo.presses("Files")
    assert listed.text.splitlines()[0] == "Files of Acme GmbH, the latest first:"
    _, file = cleo.presses("photo.jpg")
    assert desk.read(lambda store: store.files.get(file.file_id)).content == b"jpeg"


def test_an_unclear_caption_is_asked_about(desk: Desk, cleo: Chat) -> None:
    desk.client("Acme Trade")
    (asked,) = cleo.sends("scan.pdf", b"pdf", "acme")
    assert asked.labels[:2] == ["Acme GmbH", "Acme Trade"]
    cleo.presses("Acme Trade")
    assert files_of(desk, 2) == ["scan.pdf"]


@pytest.mark.parametrize("role", [Role.HR, Role.HELPER])
def test_who_may_not_leaves_nothing(desk: Desk, role: Role) -> None:
    desk.client("Acme")
    desk.person("hal", role)
    assert "Your role does not include this" in desk.chat("hal").sends("a.csv", CLIENTS, "acme")[0].text
    assert desk.read(lambda store: store.files.get(1)) is None


def test_a_rep_sends_a_table_and_keeps_it_with_an_own_client(desk: Desk) -> None:
    ana, ben = desk.person("ana"), desk.person("ben")
    own, others = desk.client("Acme", ana), desk.client("Secret Ltd", ben)
    chat = desk.chat("ana")
    (asked,) = chat.sends("new.csv", CLIENTS, "secret")
    assert "No client of yours" in asked.text
    chat.says("acme")
    assert (files_of(desk, own), files_of(desk, others)) == (["new.csv"], [])


def test_files_of_others_clients_are_not_shown(desk: Desk) -> None:
    ana, ben = desk.person("ana"), desk.person("ben")
    desk.client("Acme", ana)
    desk.chat("ana").sends("scan.pdf", b"pdf", "acme")
    bens = desk.chat("ben")
    for data in ("files.of:1", "files.get:1", "files.undo:1.1", "files.keep:1", "exchange.import:1.clients"):
        (answer,) = bens.presses_data(data)
        assert "Acme" not in answer.text
        assert answer.file_id is None
    assert ben.active
    assert files_of(desk) == ["scan.pdf"]


def test_a_clerk_cannot_make_an_admin_by_a_file(desk: Desk, cleo: Chat) -> None:
    (asked,) = cleo.sends("staff.csv", b"login,name,role\ncleo,Cleo,admin\n")
    assert asked.text == "staff.csv: what is in this table?"
    assert "staff" not in asked.labels
    cleo.presses_data("exchange.as:1.staff")
    cleo.presses_data("exchange.import:1.staff")
    assert desk.read(lambda store: store.staff.by_login("cleo")).role is Role.CLERK
    assert "Your role does not include this" in cleo.answer("/export staff")


def test_exports_come_as_files(desk: Desk, cleo: Chat) -> None:
    _, file = cleo.says("/export clientes csv")
    kept = desk.read(lambda store: store.files.get(file.file_id))
    assert kept.name == "clients-2026-03-11.csv"
    assert read_sheet(kept.name, kept.content).lines[0].cells[1] == "Acme GmbH"
    cleo.says("/export")
    _, file = cleo.presses("invoices (xlsx)")
    assert desk.read(lambda store: store.files.get(file.file_id)).name == "invoices-2026-03-11.xlsx"
    assert "is none of the tables" in cleo.answer("/export shoes")


def test_import_says_how(cleo: Chat) -> None:
    assert "clients, contracts, invoices, payments, calls." in cleo.answer("/import")


def test_a_rep_imports_and_exports_nothing(desk: Desk) -> None:
    desk.person("ana")
    chat = desk.chat("ana")
    for line in ("/import", "/export clients"):
        assert "Your role does not include this" in chat.answer(line)

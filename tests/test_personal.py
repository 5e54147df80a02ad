"""A client's personal data is given out whole, and erased for good; the accounts stay."""

import json
from datetime import date

import pytest

from office.money import Money
from office.rights import Role
from storage.metadata import metadata
from storage.store import Store
from tests.desk import Chat, Desk


@pytest.fixture
def cy(desk: Desk) -> Chat:
    desk.person("cy", Role.DIRECTOR)
    rep = desk.person("ana")
    known = {"phone": "+34600111222", "email": "erika@acme.example", "birth_month": 3, "birth_day": 12}
    desk.client("Acme GmbH", rep, needs="rebar", **known)
    ana = desk.chat("ana")
    ana.says("/call Acme, 5, reached, Erika is getting married")
    desk.write(lambda s: s.contacts.add(1, "Erika Muster", phone="+34600111333"))
    desk.write(lambda s: s.invoices.add(client_id=1, number="F-1", due_on=date(2026, 3, 1), amount=Money(10000, "EUR")))
    return desk.chat("cy")


def test_given_out_then_erased_and_the_accounts_stay(desk: Desk, cy: Chat) -> None:
    shown = cy.says("/clientdata Acme")
    (file_id,) = [one.file_id for one in shown if one.file_id]
    given = json.loads(desk.read(lambda s: s.files.get(file_id)).content)
    assert given["client"]["phone"] == "+34600111222"
    assert given["contact persons"] == [{"name": "Erika Muster", "phone": "+34600111333"}]
    assert "getting married" in json.dumps(given["calls"])
    assert "Contracts, invoices and payments stay." in cy.presses("Erase personal data")[0].text
    assert cy.presses("Yes, erase")[0].text == "Erased. The accounts stay under the client number 1."
    assert cy.answer("acme").startswith("I did not understand that.")
    assert "GmbH" not in cy.answer("#1")
    client = desk.read(lambda s: s.clients.any(1))
    assert (client.name, client.phone, client.email, client.birthday, client.needs) == ("№ 1", None, None, None, None)
    assert [one.open for one in desk.read(lambda s: s.invoices.open_of_client(1))] == [Money(10000, "EUR")]
    again = json.dumps(desk.read(lambda s: s.personal.of(client)), ensure_ascii=False)
    assert not any(word in again for word in ("Erika", "married", "+34", "rebar"))
    history = [(one.field, one.before, one.after) for one in desk.read(lambda s: s.audit.of("client:1", 100))]
    assert history[0] == ("erased", None, None)
    assert all(before is None and after is None for _, before, after in history)


def test_in_russian(desk: Desk, cy: Chat) -> None:
    desk.person("rita", Role.ADMIN, language="ru")
    rita = desk.chat("rita")
    assert "Acme GmbH" in rita.says("/личные данные Acme")[0].text
    rita.presses("Удалить личные данные")
    rita.presses("Нет")
    assert desk.read(lambda s: s.clients.any(1)).name == "Acme GmbH"


def test_nobody_else_gives_out_or_erases(desk: Desk, cy: Chat) -> None:
    for login, role in (("ana2", Role.REP), ("hana", Role.HEAD), ("cora", Role.CLERK), ("acc", Role.ACCOUNTANT)):
        desk.person(login, role)
        chat = desk.chat(login)
        assert chat.answer("/clientdata Acme").startswith("Your role does not include this.")
        assert chat.presses_data("personal.erased:1")[0].text.startswith("Your role does not include this.")
    assert desk.read(lambda s: s.clients.any(1)).name == "Acme GmbH"


def test_nothing_of_what_was_said_with_the_client_is_left(desk: Desk, cy: Chat) -> None:
    """In no record, nor in its history, nor in the messages about it."""
    ana = desk.chat("ana")
    for line in (
        "/meeting Acme, 12.3.2026 10:00, with Erika Muster, Erika's home",
        "/objection Acme, too expensive, Erika has no money, helped: Erika got a discount",
        "/note competitor Globex courts Erika, Acme told",
        "/complaint Acme, Erika got the wrong colour, 20.3.2026",
        "/offer Acme, for Erika",
        "/request office, nothing of any client",
        "/matter Acme, office: Erika needs the papers",
    ):
        ana.says(line)
        ana.says("/cancel")
    cy.presses_data("personal.erased:1")

    def texts(store: Store) -> list[tuple[str, str]]:
        return [
            (table.name, str(value))
            for table in metadata.sorted_tables
            for row in store.connection.execute(table.select()).mappings()
            for value in row.values()
            if "Erika" in str(value) and table.name != "outbox"
        ]

    assert desk.read(texts) == []
    left = desk.read(lambda s: [s.outbox.about(f"{noun}:1") for noun in ("call", "meeting", "objection", "complaint")])
    assert "Erika" not in "".join(message.text for messages in left for message in messages)
    (asked,) = desk.read(lambda s: s.requests.asked_by(s.staff.by_login("ana")))[:1]
    assert asked.text == "nothing of any client"

"""What is secret about a client: how reliable it is, which special terms it has; who reads it stands on record."""

import pytest

from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told

REFUSED = "Your role does not include this."


@pytest.fixture
def hana(desk: Desk) -> Chat:
    head = desk.person("hana", Role.HEAD)
    desk.client("Acme GmbH", desk.person("ana", head=head))
    return desk.chat("hana")


@pytest.mark.duty(13, says="/reliability Acme, low, trade register: two unpaid judgments")
def test_a_contract_asks_for_the_check_and_the_judgement_ends_it(desk: Desk, hana: Chat) -> None:
    desk.write(lambda s: s.contracts.add(client_id=1, number="K-1", currency="EUR", stage="draft"))
    tick(desk, 2026, 3, 11, 12, 1)
    (check,) = told(desk, "hana", "reliability")
    assert check.text == "🔎 Before contract K-1 is signed: nobody has said yet how reliable Acme GmbH is."
    assert "Judged" not in hana.answer("/reliability Acme, the press: a new warehouse is built")
    assert hana.answer("/reliability Acme, low, trade register: two unpaid judgments").splitlines() == [
        "It is on record.",
        "How reliable is Acme GmbH",
        "Judged: low",
        "– Wed 11 Mar 2026, trade register: two unpaid judgments (low)",
        "– Wed 11 Mar 2026, the press: a new warehouse is built",
    ]
    tick(desk, 2026, 3, 11, 12, 5)
    assert any("✔ Done: Acme GmbH was judged." in one.text for one in hana.messages()) or edits(desk, "hana")
    assert "Nobody has judged it yet." in hana.presses("Undo")[0].text


def test_signed_or_known_clients_are_not_asked_about(desk: Desk, hana: Chat) -> None:
    desk.write(lambda s: s.contracts.add(client_id=1, number="K-1", currency="EUR", stage="draft"))
    hana.says("/reliability Acme, high, bank: pays on time")
    assert tick(desk, 2026, 3, 11, 12, 1) == 0


@pytest.mark.duty(19, says="/special Acme: 7%, special price, 30 days, free delivery")
def test_terms_are_granted_read_by_the_owner_and_every_reading_is_on_record(desk: Desk, hana: Chat) -> None:
    card = hana.says("/special Acme: 7%, special price, 30 days, free delivery")[-1]
    assert "Discount: 7%" in card.text
    assert "Conditions: free delivery" in card.text
    hana.presses("Save")
    ana = desk.chat("ana")
    (news,) = ana.reads()
    assert news.text == "Hana has set special terms for Acme GmbH. They are secret."
    assert "7%" not in news.text
    shown = ana.presses("Show")[0]
    assert "Discount: 7%" in shown.text
    assert "Who read it" not in shown.labels
    hana.says("/special Acme")
    record = hana.presses("Who read it")[0].text.splitlines()
    assert [line.split(", ")[-1] for line in record[1:]] == ["Hana: read", "Ana: read", "Hana: read", "Hana: granted"]
    hana.says("/special Acme")
    hana.presses("Change terms")
    for answer in ("10%", "-", "-", "-"):
        hana.says(answer)
    hana.presses("Save")
    assert "Discount: 7%" in hana.presses("Undo")[0].text


def test_in_russian_and_bosnian(desk: Desk) -> None:
    for login, language, note, judged in (
        ("rita", "ru", "/надёжность Дон, низкая, реестр: два долга", "Оценка: низкая"),
        ("bojan", "bs", "/pouzdanost Dunav, visoka, banka: plaća na vrijeme", "Ocjena: visoka"),
    ):
        desk.client("Дон" if language == "ru" else "Dunav", desk.person(login, Role.HEAD, language=language))
        assert judged in desk.chat(login).answer(note)
    assert "Скидка: 5%" in desk.chat("rita").says("/особые Дон: 5%")[-1].text


@pytest.mark.refused(13, 19)
def test_nobody_else_reads_it_and_no_table_or_history_shows_it(desk: Desk, hana: Chat) -> None:
    hana.says("/reliability Acme, low, trade register: two unpaid judgments")
    hana.says("/special Acme: 7%, free delivery")
    hana.presses("Save")
    for login, role in (("cora", Role.CLERK), ("dan", Role.ADMIN), ("acc", Role.ACCOUNTANT)):
        desk.person(login, role)
        chat = desk.chat(login)
        assert chat.answer("/special Acme").startswith("Special terms are read by the client’s owner")
        assert chat.answer("/reliability Acme").startswith(REFUSED)
        assert chat.presses_data("secrets.readers:special.1")[0].text.startswith(REFUSED)
        assert "7%" not in chat.presses_data("changes.history:1")[0].text
    ana = desk.chat("ana")
    ana.reads()
    assert ana.answer("/reliability Acme").startswith(REFUSED)
    assert ana.answer("/special Acme: 9%").startswith(REFUSED)
    desk.person("otto", Role.HEAD)
    assert "No client of yours" in desk.chat("otto").answer("/special Acme")
    assert desk.chat("otto").presses_data("secrets.readers:special.1")[0].text == "That button is out of date."
    desk.person("cy", Role.DIRECTOR)
    table = desk.chat("cy").says("/export clients csv")[-1]
    assert table.file_id is not None
    content = desk.read(lambda s: s.files.get(table.file_id)).content.decode("utf-8-sig")
    assert "Acme" in content
    assert "free delivery" not in content
    assert "unpaid" not in content


def test_a_group_reads_none_of_it(desk: Desk, hana: Chat) -> None:
    hana.says("/special Acme: 7%, free delivery")
    hana.presses("Save")
    hana.reads()
    group = desk.chat("hana", group=True)
    assert all("7%" not in one.text for one in group.says("/special Acme", addressed=True))


def test_an_undo_takes_back_its_own_terms_alone(desk: Desk, hana: Chat) -> None:
    """Pressed twice it does not reach for what was granted before."""
    for said in ("7%", "10%"):
        hana.says(f"/special Acme: {said}")
        hana.presses("Save")
    (undo,) = (data for row in hana.messages()[-1].buttons for label, data in row if label == "Undo")
    assert "Discount: 7%" in hana.presses_data(undo)[0].text
    assert "Discount: 7%" in hana.presses_data(undo)[0].text

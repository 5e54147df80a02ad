"""The state of a contract, sent to the client: shown first, in the client's language, sent once, and on record."""

import pytest

from office.rights import Role
from tests.books import Books, days, shown
from tests.desk import Chat, Clock, Desk
from tests.platforms import Platform

pytestmark = pytest.mark.sqlite

MAILS = {"smtp": "smtp://127.0.0.1:25", "mail_from": "office@sample.example"}


@pytest.fixture
def books(new_database, clock: Clock, people_on: Platform | None):  # type: ignore[no-untyped-def]
    desk = Desk(new_database(), clock, people_on, **MAILS)
    yield Books(desk)
    desk.app.close()


@pytest.fixture
def klara(books: Books) -> Chat:
    one = books.contract(books.acme, "AC-12")
    books.oblige(one, "deliver the pump", days(2))
    acme = books.desk.read(lambda store: store.clients.any(books.acme))
    books.desk.write(lambda store: store.clients.change(acme, email="erika@acme.example", country="RU"))
    return books.desk.chat("klara")


def mails(desk: Desk) -> list[str]:
    return [m.text for m in desk.read(lambda store: store.outbox.of_chat("mail", "erika@acme.example"))]


@pytest.mark.duty(32, says="/contract AC-12")
def test_the_state_is_shown_then_mailed_once_and_on_record(books: Books, klara: Chat) -> None:
    klara.says("/contract AC-12")
    preview = klara.presses("Tell the client")[-1]
    assert preview.text.splitlines()[0] == "This is what Acme GmbH would read. Nothing has been sent yet."
    assert "Договор AC-12: состояние на ср 11 мар. 2026" in preview.text
    assert mails(books.desk) == []
    assert klara.presses("Send to erika@acme.example")[-1].text == (
        "The status of AC-12 goes to erika@acme.example by e-mail."
    )
    (mail,) = mails(books.desk)
    assert mail.splitlines()[0].startswith("Договор AC-12: состояние на")
    assert "– с нашей стороны: deliver the pump, срок пт 13 мар. 2026" in mail
    assert preview.text.endswith(mail)
    again = klara.presses_data("telling.show:1")[-1]
    assert klara.presses_data(again.buttons[0][0][1])[-1].text.startswith("Acme GmbH was told exactly this before (")
    assert len(mails(books.desk)) == 1
    told = books.desk.read(lambda store: store.audit.of("contract:1"))[0]
    assert (told.person, told.field, told.before, told.after) == ("Klara", "told by mail", "erika@acme.example", mail)


def test_what_changed_meanwhile_is_shown_anew_and_another_language_is_kept(books: Books, klara: Chat) -> None:
    klara.presses_data("telling.show:1")
    klara.presses_data("contracts.done:1")
    shown_anew = klara.presses("Send to erika@acme.example")[-1]
    assert shown_anew.text.startswith("It has changed since you saw it.")
    assert mails(books.desk) == []
    spanish = klara.presses("Español")[-1]
    assert "Contrato AC-12: estado al" in spanish.text
    assert klara.presses("Told by phone")[-1].text == "On record: Acme GmbH was told the status of AC-12 by phone."
    assert mails(books.desk) == []
    assert books.desk.read(lambda store: store.clients.any(books.acme)).language == "es"


def test_without_an_address_only_the_phone_is_left(books: Books, klara: Chat) -> None:
    one = books.contract(books.nova, "NO-1")
    labels = klara.presses_data(f"telling.show:{one}")[-1].labels
    assert "Told by phone" in labels
    assert not any(label.startswith("Send to") for label in labels)


@pytest.mark.refused(32)
@pytest.mark.parametrize("press", ["telling.show:1", "telling.mail:1.0", "telling.phone:1.0", "telling.language:1.es"])
def test_a_rep_and_another_team_tell_nobody(books: Books, klara: Chat, press: str) -> None:
    books.desk.person("petra", Role.HEAD)
    assert books.desk.chat("ana").presses_data(press)[0].text.startswith("Your role does not include this.")
    assert books.desk.chat("petra").presses_data(press)[0].text == "That button is out of date."
    assert mails(books.desk) == []
    assert shown(klara.says("/contract AC-12"))[1] == "Status: signed"

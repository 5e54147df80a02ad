"""An exhibition: clients are put on its list, invited in their language, answer, come; and what has to stand there."""

from collections.abc import Callable, Iterator

import pytest

from office.rights import Role
from storage.store import Store
from tests.desk import Clock, Desk
from tests.fakes.smtp import MailServer
from tests.platforms import Platform
from tests.test_mail import FROM, delivered
from tests.test_reminders import edits, tick, told


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


@pytest.fixture
def fair(
    new_database: Callable[..., str], clock: Clock, people_on: Platform | None, server: MailServer
) -> Iterator[Desk]:
    desk = Desk(new_database(), clock, people_on, smtp=server.address, mail_from=FROM)
    head = desk.person("hana", Role.HEAD)
    rep = desk.person("ana", head=head)
    desk.client("Acme GmbH", rep, level="key", email="erika@acme.example", contact="Erika", country="HU")
    desk.client("Borealis Kft.", rep, level="key")
    desk.client("Corvus d.o.o.", rep)
    hana = desk.chat("hana")
    hana.says("/event Metal Expo, closes 20 March 18:00")
    shown = hana.answer("/fair Metal Expo, 25 March, Sarajevo, hall 3")
    assert "When: Wed 25 Mar 2026\nWhere: Sarajevo, hall 3" in shown
    yield desk
    desk.app.close()


@pytest.mark.sqlite
@pytest.mark.duty(20, says="/invitation Metal Expo: key")
async def test_invited_by_level_mailed_answered_and_come(fair: Desk, server: MailServer) -> None:
    ana = fair.chat("ana")
    assert "2 clients are new on the list." in ana.answer("/invitation Metal Expo: key")
    assert "1 client is new on the list." in ana.answer("/invitation metal: Corvus, Acme")
    shown = ana.presses("E-mail the invitations")[-1]
    assert "Meghívó: Metal Expo" in shown.text
    assert "Hol: Sarajevo, hall 3" in shown.text
    assert ana.presses("Send to all: 1")[-1].text.startswith("1 invitation goes out by e-mail.")
    await delivered(fair, server)
    (taken,) = server.taken
    assert (taken["To"], taken["Subject"]) == ("erika@acme.example", "Meghívó: Metal Expo")
    assert ana.presses("E-mail the invitations")[-1].text.startswith("There is nobody to mail to")
    tick(fair, 2026, 3, 20, 9, 0)
    (reminder,) = told(fair, "ana", "invitation")
    assert reminder.labels == ["Acme GmbH", "Borealis Kft.", "Corvus d.o.o."]
    for client, answer in (("Acme GmbH", "comes"), ("Borealis Kft.", "perhaps"), ("Corvus d.o.o.", "does not come")):
        ana.presses_data(next(data for row in reminder.buttons for label, data in row if label == client))
        ana.presses(answer)
    tick(fair, 2026, 3, 20, 9, 5)
    assert any(text.startswith("✔ Done: all have answered.") for text in edits(fair, "ana"))
    assert "Comes: 1 · perhaps: 1 · no: 1 · no answer: 0" in ana.answer("/fair Metal Expo")
    fair.clock.forward(days=5)
    ana.presses_data("invitations.of:1")
    ana.presses("Came")
    ana.presses("Result")
    assert "Result: wants an offer for 20 t" in ana.answer("wants an offer for 20 t")
    assert "Came: 1" in ana.answer("/fair Metal Expo")


@pytest.mark.duty(74, says="/preparations Metal Expo: material 200 brochures")
def test_the_checklist_is_worked_off_and_who_is_on_duty_is_told(fair: Desk) -> None:
    hana, ana = fair.chat("hana"), fair.chat("ana")
    assert "☐ material: 200 brochures" in hana.answer("/preparations Metal Expo: material 200 brochures")
    assert "☐ stand: 12 m², corner" in hana.answer("/preparations Metal Expo: stand 12 m², corner")
    assert "☐ on duty: ana (Ana)" in hana.answer("/preparations Metal Expo: duty ana")
    assert ana.reads()[0].text == "Hana has put you on duty at Metal Expo."
    ana.presses("The exhibition")
    assert "☑ material: 200 brochures" in ana.presses("Done: 200 brochures")[-1].text
    ana.presses("Done: 12 m², corner")
    text = ana.presses("Done: ana")[-1]
    assert "☐" not in text.text
    assert f"Write it like: {fair.typed('preparations')}" in hana.answer("/preparations Metal Expo")


def test_in_russian_and_spanish_by_hand(fair: Desk) -> None:
    for login, language, line, label, said in (
        ("rita", "ru", "/пригласить клиента Metal Expo: Дон", "Текст для копирования", "Приглашение: Metal Expo"),
        ("eva", "es", "/invitar clientes Metal Expo: Ebro", "Texto para copiar", "Invitación: Metal Expo"),
    ):
        own = fair.person(login, language=language)
        fair.client("Дон" if language == "ru" else "Ebro", own, language=language)
        chat = fair.chat(login)
        chat.says(line)
        number = fair.read(lambda s, who=own: [one.id for one in s.exhibitions.of_event(1, who)])[0]
        chat.presses_data(f"invitations.of:{number}")
        assert chat.presses(label)[-1].text.startswith(said)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/invitation Metal Expo: Nobody Ltd", "Nobody was put on the list."),
        ("/invitation Metal Expo", "Whom? Write it like"),
        ("/invitation Zebra: Acme", "Which event do you mean by “Zebra”?"),
        ("/fair", "Which event?"),
    ],
)
def test_what_is_unclear_is_asked_and_nobody_invited(fair: Desk, line: str, answer: str) -> None:
    assert answer in fair.chat("ana").answer(line)
    assert fair.read(lambda s: s.exhibitions.of_event(1)) == []


@pytest.mark.refused(20, 74)
def test_the_clients_of_others_are_neither_invited_nor_seen(fair: Desk) -> None:
    fair.chat("ana").says("/invitation Metal Expo: key")
    fair.person("bela")
    bela = fair.chat("bela")
    assert "On the list: 0" in bela.answer("/fair Metal Expo")
    assert "No client of yours" in bela.answer("/invitation Metal Expo: Acme")
    for press in ("invitations.of:1", "invitations.answer:1.no", "invitations.came:1.1", "invitations.result:1"):
        assert bela.presses_data(press)[0].text == "That button is out of date."
    fair.person("hugo", Role.HR)
    for line in ("/invitation Metal Expo: Acme", "/preparations Metal Expo: stand", "/fair Metal Expo"):
        assert fair.chat("hugo").answer(line).startswith("Your role does not include this.")


def test_nobody_is_invited_to_what_is_called_off_or_over(fair: Desk) -> None:
    ana = fair.chat("ana")
    ana.says("/invitation Metal Expo: key")
    over = "The event is over or was called off; nobody is invited to it."
    presses = ("invitations.all:1", "invitations.sent:1", "invitations.mail:1", "invitations.hand:1")
    fair.clock.forward(days=15)
    assert [ana.presses_data(press)[-1].text for press in presses] == [over] * 4
    fair.clock.forward(days=-15)
    fair.person("clerk", Role.CLERK)
    fair.chat("clerk").presses_data("events.undo:1")
    fair.chat("hana").presses_data("events.undo:1")
    assert fair.read(lambda s: s.events.get(1)).undone_at is not None
    assert [ana.presses_data(press)[-1].text for press in presses] == [over] * 4
    assert fair.read(lambda s: s.outbox.of_chat("mail", "erika@acme.example")) == []


def test_of_a_level_all_are_invited_however_many(fair: Desk) -> None:
    def add(store: Store) -> None:
        owner = store.staff.by_login("ana")
        for number in range(210):
            store.clients.add(f"Client {number}", owner_id=owner.id, level="key")

    fair.write(add)
    assert fair.chat("ana").answer("/invitation Metal Expo: key").startswith("212 clients are new on the list.")


def test_after_a_long_outage_the_reminder_still_comes(fair: Desk) -> None:
    fair.chat("ana").says("/invitation Metal Expo: key")
    tick(fair, 2026, 3, 17, 9, 0)
    tick(fair, 2026, 3, 23, 9, 0)
    assert len(told(fair, "ana", "invitation")) == 1

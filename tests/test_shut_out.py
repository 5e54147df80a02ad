"""Who blocked the bot is mailed what is for them, and finds all of it in the chat on coming back."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.talk.own_day import EVENING, MORNING
from office.rights import Role
from office.staff import Person
from scheduler.refusals import shut_out
from scheduler.shut_out import mail_shut_out
from storage.store import Store
from tests.desk import Desk
from tests.test_reminders import invoice, tick

pytestmark = pytest.mark.console

ADDRESS = "ana@sample.example"


@pytest.fixture
def mailing(new_database: Any, clock: Any) -> Any:
    desk = Desk(new_database(), clock, smtp="smtp://127.0.0.1:25", mail_from="office@sample.example")
    yield desk
    desk.app.close()


def block(desk: Desk, ana: Person) -> None:
    """A message to Telegram is refused, for the person has blocked the bot."""

    def refuse(store: Store) -> None:
        store.outbox.add(kind="task", platform="telegram", chat="ana", text="⏰ the first", person_id=ana.id)
        (message,) = store.deliveries.claim("telegram", "p", 1, chat="ana")
        shut_out(store, message, "blocked", "p")

    desk.write(refuse)


def mails(desk: Desk) -> list[str]:
    desk.write(lambda s: mail_shut_out(s, desk.app.company))
    return [m.text for m in desk.read(lambda s: s.outbox.of_chat("mail", ADDRESS))]


def on_telegram(desk: Desk, language: str = "en") -> Person:
    def add(store: Store) -> Person:
        ana = store.staff.add("ana", "Ana", Role.REP, language=language, timezone="UTC")
        store.staff.link(ana, "telegram", "ana", "ana")
        for kind in (MORNING, EVENING):
            store.quiet.switch(ana, kind, on=False)
        return store.staff.change(ana, email=ADDRESS)

    desk.person("root", Role.ADMIN, language=language)
    return desk.write(add)


@pytest.mark.parametrize(
    ("language", "alarm", "subject", "unblock", "returned"),
    [
        (
            "en",
            "Ana has blocked me on Telegram, or the account is gone. Nothing more reaches them there.",
            "Backdesk, messages for you: 3",
            "Unblock me and write anything there: then you can open each of them whole.",
            "While nothing reached you here",
        ),
        (
            "ro",
            "Ana m-a blocat pe Telegram sau contul nu mai există. Acolo nu mai ajunge nimic.",
            "Backdesk, mesaje pentru dvs.: 3",
            "Deblocați-mă și scrieți orice acolo: atunci puteți deschide fiecare mesaj întreg.",
            "Cât timp aici nu v-a ajuns nimic",
        ),
    ],
)
def test_what_is_for_them_is_mailed_once_and_goes_on_in_the_chat(
    mailing: Desk, language: str, alarm: str, subject: str, unblock: str, returned: str
) -> None:
    ana = on_telegram(mailing, language)
    chat = mailing.chat("ana", "telegram")
    chat.place = type(chat.place)("telegram", "ana", "ana")
    block(mailing, ana)
    assert [m.text for m in mailing.chat("root").reads()] == [alarm]
    mailing.write(lambda s: s.tasks.add(ana, "call the bank", date(2026, 3, 12)))
    client = mailing.client("Acme GmbH", ana)
    invoice(mailing, client, "F-1", date(2026, 3, 11))
    assert mails(mailing) == []  # it waits for others
    tick(mailing, 2026, 3, 12, 9, 0)
    mailing.clock.now = datetime(2026, 3, 12, 10, tzinfo=UTC)
    (mail,) = mails(mailing)
    assert (mail.splitlines()[0], mail.splitlines()[-1]) == (subject, unblock)
    assert "1. ⏰ the first" in mail
    assert "call the bank" in mail
    assert "Acme" not in mail  # sums and debts are for the chat
    assert len(mails(mailing)) == 1
    back = chat.says("/help")
    assert any(returned in shown.text and "2. ⏰ call the bank" in shown.text for shown in back)
    assert chat.presses("2")[-1].text == "⏰ call the bank"
    mailing.clock.forward(hours=5)
    assert len(mails(mailing)) == 1
    assert not any(returned in shown.text for shown in chat.says("/help"))


def test_without_an_address_nothing_is_mailed_and_nothing_lost(mailing: Desk) -> None:
    ana = on_telegram(mailing)
    mailing.write(lambda s: s.staff.change(ana, email=None))
    chat = mailing.chat("ana", "telegram")
    chat.place = type(chat.place)("telegram", "ana", "ana")
    block(mailing, ana)
    mailing.clock.forward(hours=2)
    assert mails(mailing) == []
    assert any("⏰ the first" in shown.text for shown in chat.says("/help"))

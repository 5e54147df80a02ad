"""Messages that did not arrive: /undelivered, send again and drop, and what was told in one message shown whole."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.talk.catchup import KIND as CATCHUP
from office.rights import Right, Role, may
from scheduler import doubt
from storage.outbox import MERGED, Message
from storage.store import Store
from tests.desk import Chat, Desk

OLD_BUTTON = "That button is out of date."
NO_RIGHT = "Your role does not include this."


@pytest.fixture
def boss(desk: Desk) -> Chat:
    desk.person("boss", Role.ADMIN)
    return desk.chat("boss")


@pytest.fixture
def ana(desk: Desk) -> Chat:
    """Ana, on Telegram."""
    person = desk.person("ana")
    desk.clock.forward(seconds=1)  # used later than the console
    desk.write(lambda store: store.staff.link(person, "telegram", "70", "70"))
    return desk.chat("70", "telegram")


Given = Callable[..., int]


@pytest.fixture
def given(desk: Desk) -> Given:
    """A message to Ana that was refused, or with `held` is in doubt."""

    def add(text: str = "secret words", kind: str = "task", *, held: bool = False) -> int:
        def write(store: Store) -> int:
            ana = store.staff.by_login("ana")
            assert ana is not None
            message = store.outbox.add(kind=kind, platform="telegram", chat="70", text=text, person_id=ana.id)
            row = store.outbox.get(message)
            assert row is not None
            assert store.deliveries.hold(row) if held else store.deliveries.bury(message, "Bad Request: no such chat")
            return message

        return int(desk.write(write))

    return add


def kept(desk: Desk, message: int) -> Message:
    found: Message = desk.read(lambda store: store.outbox.get(message))
    return found


# The list


def test_nothing_to_decide(boss: Chat) -> None:
    assert boss.answer("/undelivered") == (
        "There is nothing to decide: no message was refused, and none is in doubt.\nWaiting: none"
    )


def test_what_was_refused_or_is_in_doubt_is_listed_without_its_text(ana: Chat, boss: Chat, given: Given) -> None:
    given()
    given(kind="digest", held=True)
    (shown,) = boss.says("/undelivered")
    assert shown.text.splitlines() == [
        "Refused for good: 1",
        "May not have arrived: 1",
        "Waiting: none",
        "",
        "1. Ana · the digest · Wed 11 Mar 2026, 12:00 · Telegram",
        "Nobody knows whether it arrived.",
        "2. Ana · a reminder · Wed 11 Mar 2026, 12:00 · Telegram",
        "The platform says: Bad Request: no such chat",
    ]
    assert shown.labels == ["1 · Send again", "1 · Drop", "2 · Send again", "2 · Drop"]


def test_the_list_in_another_language(desk: Desk, ana: Chat, given: Given) -> None:
    desk.person("jefa", Role.ADMIN, language="es")
    desk.person("shef", Role.ADMIN, language="ru")
    given()
    assert desk.chat("jefa").answer("/undelivered").splitlines() == [
        "Rechazados definitivamente: 1",
        "En espera: ninguno",
        "",
        "1. Ana · un recordatorio · mié 11 mar 2026, 12:00 · Telegram",
        "La plataforma dice: Bad Request: no such chat",
    ]
    assert desk.chat("shef").answer("/undelivered").splitlines() == [
        "Отклонено окончательно: 1",
        "Ждёт отправки: ничего",
        "",
        "1. Ana · напоминание · ср 11 мар. 2026, 12:00 · Telegram",
        "Ответ платформы: Bad Request: no such chat",
    ]


def test_what_waits_is_counted_but_not_in_the_console(desk: Desk, ana: Chat, boss: Chat, given: Given) -> None:
    def wait(store: Store) -> None:
        for platform in ("telegram", "console"):
            store.outbox.add(kind="task", platform=platform, chat="70", text="waits")

    desk.write(wait)
    desk.clock.forward(minutes=30)
    assert "Waiting: 1, the oldest since Wed 11 Mar 2026, 12:00" in boss.answer("/undelivered")


def test_a_long_list_says_how_many_more(boss: Chat, ana: Chat, given: Given) -> None:
    for _ in range(12):
        given()
    (shown,) = boss.says("/undelivered")
    assert shown.text.endswith("… and 2 more")
    assert len(shown.labels) == 20


def test_a_message_to_nobody_we_know(desk: Desk, boss: Chat) -> None:
    def refuse(store: Store) -> None:
        store.deliveries.bury(store.outbox.add(kind="answer", platform="telegram", chat="9", text="hello"), "blocked")

    desk.write(refuse)
    assert "1. somebody unknown · an answer" in boss.answer("/undelivered")


# Deciding


def test_one_after_the_other_is_decided_on_the_same_list(desk: Desk, ana: Chat, boss: Chat, given: Given) -> None:
    first, second, third = given("first"), given("second"), given("third")
    (listed,) = boss.says("/undelivered")
    (again,) = boss.presses("1 · Send again")
    assert again.edit_of == listed.id
    assert again.text.splitlines()[0] == "On its way to Ana again: a reminder."
    (again,) = boss.presses("1 · Send again")
    (dropped,) = boss.presses("1 · Drop")
    assert dropped.text.splitlines()[:2] == [
        "Dropped, for Ana: a reminder.",
        "There is nothing to decide: no message was refused, and none is in doubt.",
    ]
    assert dropped.edit_of == listed.id
    assert [shown.text for shown in ana.reads()] == ["second", "third"]
    assert kept(desk, first).state == "dropped"
    assert {kept(desk, second).state, kept(desk, third).state} == {"sent"}


@pytest.mark.parametrize("do", ["delivery.resend", "delivery.drop"])
def test_a_second_press_changes_nothing(desk: Desk, ana: Chat, boss: Chat, given: Given, do: str) -> None:
    message = given()
    (listed,) = boss.says("/undelivered")
    boss.presses_data(f"{do}:{message}", str(listed.id))
    before = kept(desk, message)
    (second,) = boss.presses_data(f"{do}:{message}", str(listed.id))
    assert second.text.startswith("That has been settled already.")
    assert kept(desk, message) == before
    assert boss.presses_data(f"{do}:99999")[0].text == OLD_BUTTON


def test_it_goes_where_the_person_is_reached_by_now(desk: Desk, ana: Chat, boss: Chat, given: Given) -> None:
    message = given()
    person = desk.read(lambda store: store.staff.by_login("ana"))
    desk.clock.forward(minutes=1)
    desk.write(lambda store: store.staff.link(person, "telegram", "71", "71"))
    boss.says("/undelivered")
    boss.presses("1 · Send again")
    assert kept(desk, message).chat == "71"


@pytest.mark.parametrize("role", [role for role in Role if not may(role, Right.MANAGE_DELIVERY)])
def test_only_who_manages_delivery_may(desk: Desk, ana: Chat, given: Given, role: Role) -> None:
    message = given()
    desk.person("other", role)
    other = desk.chat("other")
    assert other.answer("/undelivered").startswith(NO_RIGHT)
    for do in ("delivery.resend", "delivery.drop"):
        assert other.presses_data(f"{do}:{message}")[0].text.startswith(NO_RIGHT)
    assert other.presses_data(f"delivery.again:{message}")[0].text == OLD_BUTTON
    assert kept(desk, message).state == "dead"


def test_admins_alone_may() -> None:
    assert [role for role in Role if may(role, Right.MANAGE_DELIVERY)] == [Role.ADMIN]


# Whom it is for


def test_who_was_asked_has_it_sent_again(desk: Desk, ana: Chat, given: Given) -> None:
    """From the doubt on: the message is held, its person asked, the button sends it."""

    def in_doubt(store: Store) -> int:
        person = store.staff.by_login("ana")
        assert person is not None
        store.staff.change(person, language="es")
        message = store.outbox.add(kind="digest", platform="telegram", chat="70", text="figures", person_id=person.id)
        (row,) = store.deliveries.claim("telegram", "run:dead", 1)
        doubt.settle(store, row, desk.app.settings.policies)
        return message

    message = desk.write(in_doubt)
    (asked,) = ana.reads()
    assert asked.text == "No sé si esto te llegó: el resumen (mié 11 mar 2026, 12:00)."
    answered = ana.presses("Enviar otra vez")
    assert [(shown.text, shown.edit_of) for shown in answered] == [
        ("figures", None),
        ("Ahí va otra vez.", asked.id),
    ]
    (second,) = ana.presses_data(f"delivery.again:{message}", str(asked.id))
    assert second.text == "Eso ya está resuelto."


@pytest.mark.parametrize("arg", ["", "x", "99999", "1.2", "99999999999999999999"])
def test_a_forged_id_is_an_old_button(ana: Chat, arg: str) -> None:
    assert ana.presses_data(f"delivery.again:{arg}")[0].text == OLD_BUTTON


def test_an_admin_may_for_another(desk: Desk, ana: Chat, boss: Chat, given: Given) -> None:
    message = given(held=True)
    assert boss.presses_data(f"delivery.again:{message}")[0].text == "Here it comes again."
    assert kept(desk, message).state == "pending"


# What was told in one message


@pytest.fixture
def merged(desk: Desk, ana: Chat) -> list[int]:
    """The catch-up message to Ana, then what it tells: a reminder of an occurrence, and a second one."""

    def write(store: Store) -> list[int]:
        person = store.staff.by_login("ana")
        assert person is not None
        places: dict[str, Any] = {"platform": "telegram", "chat": "70", "person_id": person.id}
        told = [
            store.outbox.add(kind="task", text=text, buttons=[[["Done", "tasks.done:1"]]], subject=subject, **places)
            for text, subject in (("call Harbour", "task:1"), ("visit Vega", "task:2"))
        ]
        store.occurrences.plan("task", "task:1", person.id, store.now.date(), "day", store.now - timedelta(hours=3))
        (one,) = store.occurrences.due(store.now)
        store.occurrences.settle(one, "fired", told[0])
        gathered = store.outbox.add(kind=CATCHUP, text="down", **places)
        store.outbox.merge(told, gathered)
        return [gathered, *told]

    found: list[int] = desk.write(write)
    ana.reads()
    return found


def test_a_merged_message_is_shown_as_it_would_have_come(desk: Desk, ana: Chat, merged: list[int]) -> None:
    (shown,) = ana.presses_data(f"catchup.show:{merged[1]}")
    assert (shown.text, shown.labels, shown.kind, shown.edit_of) == ("call Harbour", ["Done"], "task", None)
    (second,) = ana.presses_data(f"catchup.show:{merged[1]}")
    assert second.text == "That was done already, with the first press."


def test_what_becomes_of_its_reason_is_written_over_the_shown_one(desk: Desk, ana: Chat, merged: list[int]) -> None:
    (shown,) = ana.presses_data(f"catchup.show:{merged[1]}")
    told = desk.read(lambda store: store.occurrences.standing("task", "task:1"))
    assert [one.outbox_id for one in told] == [shown.id]
    assert kept(desk, merged[1]).state == MERGED


def test_nobody_else_is_shown_it(desk: Desk, ana: Chat, boss: Chat, merged: list[int]) -> None:
    for chat in (boss, ana):
        for arg in ("99999", "x", merged[0]):
            assert chat.presses_data(f"catchup.show:{arg}")[0].text == "That one is not there any more."
    assert boss.presses_data(f"catchup.show:{merged[1]}")[0].text == "That one is not there any more."


def test_pages_of_it(ana: Chat, boss: Chat, merged: list[int]) -> None:
    (page,) = ana.presses_data(f"catchup.page:{merged[0]}.1")
    assert "2. visit Vega" in page.text
    for data in (f"{merged[0]}", f"{merged[0]}.x", f"{merged[1]}.0", "x.0", ".", "99999.0"):
        assert ana.presses_data(f"catchup.page:{data}")[0].text == OLD_BUTTON
    assert boss.presses_data(f"catchup.page:{merged[0]}.0")[0].text == OLD_BUTTON


def test_a_press_in_the_middle_of_a_form_asks_on(desk: Desk, ana: Chat, merged: list[int]) -> None:
    ana.says("/remind")
    shown = ana.presses_data(f"catchup.show:{merged[1]}")
    assert shown[0].text == "call Harbour"
    assert len(shown) == 2

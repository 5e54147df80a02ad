"""Events of a platform: handled once; after a crash one by one, until one that always ends the process is put away."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.app import MOST_TRIES, TRIED_FOR
from bot.talk.incoming import Incoming
from office.rights import Role
from storage.store import Store
from tests.desk import Desk


def calls_of(desk: Desk) -> int:
    return int(desk.read(lambda s: s.connection.exec_driver_sql("select count(*) from call").scalar()))


async def test_a_careful_turn_is_handled_once_like_any_other(desk: Desk) -> None:
    desk.client("Acme", desk.person("ana"))
    heard = Incoming(desk.place("ana"), "1", "/call acme, 5, reached")
    for _ in range(3):
        await desk.app.hear(heard, careful=True)
    assert calls_of(desk) == 1


async def test_a_careful_search_takes_as_many_letters_as_are_typed(desk: Desk) -> None:
    desk.person("ana")
    for letters in range(1, MOST_TRIES + 3):
        desk.clock.forward(seconds=TRIED_FOR.total_seconds())
        typed = Incoming(desk.place("ana"), "V1:hash", press="form.search:1.client", search="a" * letters)
        with capture_logs() as said:
            await desk.app.hear(typed, careful=True)
        assert not said


async def test_an_event_that_always_ends_the_process_is_put_away_and_the_person_told(desk: Desk) -> None:
    desk.person("ana")
    heard = Incoming(desk.place("ana"), "1", "/norms")
    for _ in range(MOST_TRIES):  # a process begins with it, and is no more
        await desk.app.write_async(lambda s: s.heard.tried(desk.platform.name, "1"))
    desk.clock.forward(seconds=TRIED_FOR.total_seconds())
    await desk.app.hear(heard, careful=True)
    (told,) = desk.chat("ana").reads()
    assert "Something went wrong" in told.text
    await desk.app.hear(Incoming(desk.place("ana"), "2", "/norms"), careful=True)
    (answered,) = desk.chat("ana").reads()
    assert "Today" in answered.text, "and the next one is answered"


async def test_a_process_that_is_killed_again_and_again_makes_no_event_guilty(desk: Desk) -> None:
    desk.person("ana")
    for _ in range(MOST_TRIES + 5):
        await desk.app.write_async(lambda s: s.heard.tried(desk.platform.name, "1"))
        desk.clock.forward(seconds=1)
    await desk.app.hear(Incoming(desk.place("ana"), "1", "/norms"), careful=True)
    (answered,) = desk.chat("ana").reads()
    assert "Today" in answered.text


async def test_a_database_that_is_away_makes_no_apology(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.person("ana")
    hear: Any = desk.app.conversation.hear

    def away(store: Store, heard: Incoming) -> bool:
        hear(store, heard)
        raise OperationalError("COMMIT", {}, Exception("the server closed the connection"))

    monkeypatch.setattr(desk.app.conversation, "hear", away)
    heard = Incoming(desk.place("ana"), "1", "/norms")
    with pytest.raises(OperationalError):
        await desk.app.hear(heard)
    assert desk.chat("ana").reads() == [], "nothing is said"
    monkeypatch.undo()
    await desk.app.hear(heard)
    assert len(desk.chat("ana").reads()) == 1, "and the platform's repetition is handled"


def test_the_last_message_of_each_private_chat_is_known(desk: Desk) -> None:
    """Where to begin to read what was missed; what is too old, and whoever left, is none of it."""
    since = desk.clock.now

    def write(store: Store) -> None:
        people = {login: store.staff.add(login, login, Role.REP, language="en", timezone="UTC") for login in "abc"}
        for login, person in people.items():
            store.staff.link(person, "slack", f"U{login}", f"D{login}")
        store.staff.change(people["c"], active=False)
        for event, message in (
            ("1", "Da:9.000001"),
            ("2", "Da:9.000003"),
            ("3", "C1:9.000001:9.000009"),
            ("4", None),
        ):
            store.heard.first_time("slack", event, message)
        store.heard.first_time("telegram", "5", "Db:9.000009")

    desk.write(write)
    assert sorted(desk.read(lambda store: store.heard.last_messages("slack", since))) == [
        ("Ua", "Da", "9.000003"),
        ("Ub", "Db", None),
    ]
    later = since + timedelta(seconds=1)
    assert all(last is None for _, _, last in desk.read(lambda store: store.heard.last_messages("slack", later)))

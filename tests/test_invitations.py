"""Invitations: one use by whoever opens it, a new one ends the old ones, nobody is let in twice."""

from storage.store import Store
from tests.desk import Desk


def code_for(desk: Desk, login: str) -> str:
    def make(store: Store) -> str:
        return store.staff.invite(next(person for person in store.staff.all() if person.login == login))

    return str(desk.write(make))


def is_let_in(desk: Desk, user: str, code: str) -> bool:
    desk.chat(user, "telegram").says(f"/start {code}")
    return desk.read(lambda store: store.staff.on("telegram", user)) is not None


def test_it_is_good_for_one_use(desk: Desk) -> None:
    desk.person("ana")
    code = code_for(desk, "ana")
    assert is_let_in(desk, "7", code)
    assert not is_let_in(desk, "8", code)


def test_opened_by_the_person_it_is_for_it_is_used_up_too(desk: Desk) -> None:
    desk.person("ana")
    assert is_let_in(desk, "7", code_for(desk, "ana"))
    second = code_for(desk, "ana")
    desk.chat("7", "telegram").says(f"/start {second}")
    assert not is_let_in(desk, "8", second)


def test_a_new_one_ends_those_before_it(desk: Desk) -> None:
    desk.person("ana")
    old, new = code_for(desk, "ana"), code_for(desk, "ana")
    assert not is_let_in(desk, "8", old)
    assert is_let_in(desk, "7", new)


def test_one_for_somebody_else_changes_nothing_for_who_is_in(desk: Desk) -> None:
    desk.person("ana")
    desk.person("bob")
    assert is_let_in(desk, "7", code_for(desk, "ana"))
    desk.chat("7", "telegram").says(f"/start {code_for(desk, 'bob')}")
    known = desk.read(lambda store: store.staff.on("telegram", "7"))
    assert known is not None
    assert known.person.login == "ana"

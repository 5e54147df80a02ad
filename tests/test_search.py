"""The client search: whom a name, a number or a line of free text means, at once after every change."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from office.rights import Role
from office.staff import Person
from storage.client import Client
from storage.database import Database
from storage.mentions import Mention
from storage.names import Names
from storage.search import Lookup
from storage.store import Store
from storage.throwaway import throwaway
from tests.desk import NOON, Desk

NAMES = (
    "Иванов Сергей",
    "Иванова Мария",
    "Ивановский Пётр",
    "Кузнецов Дмитрий",
    "ООО «СтройТех»",
    "Harbour Hotels Ltd",
    "Miller & Sons Ltd",
    "O'Neill Patrick",
    "Smith John",
    "Smith Jane",
    "Petrov Invest",
    "Price Walter",
    "García Luis",
    "Núñez Clara",
    "Kovács Péter",
    "Nagy István",
    "Zöld Kft.",
    "Hadžić Amra",
    "Drina Trans d.o.o.",
    "Matei Sorin",
    "Li Wei",
    "Franco Mandy",
    "Norman Carol",
    "Mailer Norman",
)


@pytest.fixture(scope="module")
def office() -> Iterator[tuple[Store, Person]]:
    with throwaway(NAMES, NOON) as (database, person), database.reading() as connection:
        yield Store(connection, NOON), person


def names(clients: tuple[Client, ...]) -> set[str]:
    return {one.name for one in clients}


@pytest.fixture
def look_up(office: tuple[Store, Person]) -> Callable[[str], Lookup]:
    store, person = office
    return lambda text: store.clients.look_up(person, text)


@pytest.fixture
def mention(office: tuple[Store, Person]) -> Callable[..., Mention | None]:
    store, person = office
    return lambda text, governed={}: store.clients.mention(person, text, governed)


# A text that is only a client


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ivanovski", "Ивановский Пётр"),
        ("Kuznetsova", "Кузнецов Дмитрий"),
        ("Sergey Ivanov", "Иванов Сергей"),
        ("стройтех", "ООО «СтройТех»"),
        ("nunez", "Núñez Clara"),
        ("Kováccsal", "Kovács Péter"),
        ("Хаџић", "Hadžić Amra"),
        ("#3", "Ивановский Пётр"),
    ],
)
def test_one_is_clear(look_up: Callable[[str], Lookup], typed: str, name: str) -> None:
    found = look_up(typed).clear
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("harb", "Harbour Hotels Ltd"),
        ("harbuor hotels", "Harbour Hotels Ltd"),
        ("Stroy Tekh", "ООО «СтройТех»"),
        ("Stroy Tech", "ООО «СтройТех»"),
        ("Kovats", "Kovács Péter"),
        ("Kuznecv Dimitry", "Кузнецов Дмитрий"),
        ("hadizc", "Hadžić Amra"),
        ("Oneil", "O'Neill Patrick"),
    ],
)
def test_what_only_resembles_is_suggested(look_up: Callable[[str], Lookup], typed: str, name: str) -> None:
    found = look_up(typed)
    assert (found.clear, found.likely) == (None, True)
    assert found.candidates[0].name == name


DIGRAPHS = {
    "Kronteih": "Krontech Kft.",
    "Briahtdent": "Brightdent GmbH",
    "Aguietzo": "Aguitezo Adela",
    "Nággoh": "Nággog Imre",
    "Bioflel": "Bioflex",
    "Яклиев": "Яклищев Иван",
    "Модсхов": "Модихов Иван",
    "modshov": "Модихов Иван",
}


@pytest.fixture(scope="module")
def written_with_digraphs() -> Iterator[Callable[[str], Lookup]]:
    with throwaway(DIGRAPHS.values(), NOON) as (database, person), database.reading() as connection:
        yield lambda text: Store(connection, NOON).clients.look_up(person, text)


@pytest.mark.parametrize(("typed", "name"), DIGRAPHS.items())
def test_a_typo_that_makes_or_breaks_a_digraph_is_one_typo(
    written_with_digraphs: Callable[[str], Lookup], typed: str, name: str
) -> None:
    found = written_with_digraphs(typed)
    assert (found.clear, found.likely) == (None, True)
    assert [one.name for one in found.candidates][:1] == [name]


def test_several_are_candidates_and_nothing_is_nothing(look_up: Callable[[str], Lookup]) -> None:
    assert names(look_up("smith").candidates) == {"Smith John", "Smith Jane"}
    assert look_up("smith").clear is None
    assert look_up("zxqv") == Lookup(likely=True)


# A line of free text


@pytest.mark.parametrize(
    ("line", "said", "name"),
    [
        ("called Miller and Sons, no answer", "Miller and Sons", "Miller & Sons Ltd"),
        ("missed call from o'neill", "o'neill", "O'Neill Patrick"),
        ("lunch at García's office", "García's", "García Luis"),
        ("hablé con la Sra. Núñez", "Núñez", "Núñez Clara"),
        ("felhívtam a Zöld kft-t ajánlat", "Zöld kft-t", "Zöld Kft."),
        ("zvao Drina Transa u vezi cijene", "Drina Transa", "Drina Trans d.o.o."),
        ("vb cu domnul Matei", "Matei", "Matei Sorin"),
        ("hívtam Nagyot", "Nagyot", "Nagy István"),
        ("pozvonil Kuznetsovu naschet dogovora", "Kuznetsovu", "Кузнецов Дмитрий"),
        ("зове Хаџићу сутра", "Хаџићу", "Hadžić Amra"),
        ("Иванова Сергея", "Иванова Сергея", "Иванов Сергей"),
        ("spoke to smith jane today", "smith jane", "Smith Jane"),
        ("called Smith John about the price", "Smith John", "Smith John"),
        ("met Li at noon", "Li", "Li Wei"),
        ("called Sergey, no answer", "Sergey", "Иванов Сергей"),
    ],
)
def test_a_line_names_one_client(mention: Callable[..., Mention | None], line: str, said: str, name: str) -> None:
    found = mention(line)
    assert found is not None
    assert found.client is not None
    assert (line[found.start : found.end], found.client.name) == (said, name)
    assert (found.candidates, found.likely) == ((), False)


@pytest.mark.parametrize(
    ("line", "several"),
    [
        ("called smith 15 min", {"Smith John", "Smith Jane"}),
        ("набрал Иванову", {"Иванов Сергей", "Иванова Мария"}),
        ("called Norman", {"Norman Carol", "Mailer Norman"}),  # a surname of one, a given name of one
        ("Kovács and later Nagy", {"Kovács Péter", "Nagy István"}),
    ],
)
def test_several_are_asked(mention: Callable[..., Mention | None], line: str, several: set[str]) -> None:
    found = mention(line)
    assert found is not None
    assert (found.client, found.likely) == (None, False)
    assert names(found.candidates) == several


@pytest.mark.parametrize(
    ("line", "case", "name"),
    [
        ("позвонил Иванову", "d", "Иванов Сергей"),
        ("набрал Иванову", "a", "Иванова Мария"),
        ("от Иванова", "g", "Иванов Сергей"),
        ("звонила Иванова", "n", "Иванова Мария"),
        ("с Ивановой", "i", "Иванова Мария"),
        ("позвонил Кузнецов", "d", "Кузнецов Дмитрий"),  # that case leaves nobody
    ],
)
def test_the_case_that_a_word_demands_chooses(
    mention: Callable[..., Mention | None], line: str, case: str, name: str
) -> None:
    found = mention(line, {line.rindex(" ") + 1: case})
    assert found is not None
    assert found.client is not None
    assert found.client.name == name


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("Mandy Franc's", "Franco Mandy"),
        ("mandyfranco", "Franco Mandy"),
        ("Norman Caro", "Norman Carol"),
        ("called Kovcs about it", "Kovács Péter"),
        ("Kuznecv", "Кузнецов Дмитрий"),
        ("Smith Johhn", "Smith John"),
    ],
)
def test_a_typo_is_only_suggested(mention: Callable[..., Mention | None], line: str, first: str) -> None:
    found = mention(line)
    assert found is not None
    assert (found.client, found.likely) == (None, True)
    assert found.candidates[0].name == first


@pytest.mark.parametrize(
    "line",
    [
        "Иванова Амра",  # nobody has both names
        "Smith Walter",
        "Norman Cladwell",
        "cladwell norman",
    ],
)
def test_a_stranger_is_not_taken_for_a_client(mention: Callable[..., Mention | None], line: str) -> None:
    found = mention(line)
    assert found is None or (found.client is None and found.likely)


@pytest.mark.parametrize("line", ["", "   ", "will think about it", "wants the offer by friday", "🙂", "15 000"])
def test_ordinary_words_name_nobody(mention: Callable[..., Mention | None], line: str) -> None:
    assert mention(line) is None


def test_the_client_comes_before_an_ordinary_word_that_is_a_name_too(
    mention: Callable[..., Mention | None],
) -> None:
    found = mention("Called Nagy about the price list")
    assert found is not None
    assert found.client is not None
    assert found.client.name == "Nagy István"


HOSTILE = (
    st.text(max_size=200)
    | st.text("ИвановIvanovSmith '’-.&\u200f\u202e\u0301аеоcph\n1", max_size=120)
    | st.lists(st.sampled_from([*NAMES, "Иванову", "\u202e", "ООО", "and", "&"]), max_size=40).map(" ".join)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(HOSTILE, st.dictionaries(st.integers(-1, 50), st.text("ngdailvx", max_size=3), max_size=3))
@example("Smith " * 682, {})
@example("a" * 4096, {0: "d"})
@example("x" + "\n" * 3900 + "A B C D E F " * 15, {})
@example("9" * 1000, {})
@example("Ѕmіth Јоhn", {})
@example("%_\\'\";--\0", {0: ""})
def test_any_line_can_be_asked(office: tuple[Store, Person], line: str, governed: dict[int, str]) -> None:
    store, person = office
    found = store.clients.mention(person, line, governed)
    assert found is None or (0 <= found.start < found.end <= len(line) and (found.client or found.candidates))
    looked_up = store.clients.look_up(person, line)
    assert len(looked_up.candidates) <= 6
    assert len(store.clients.duplicates(line)) <= 5


# Numbers


@pytest.fixture
def ana(desk: Desk) -> Person:
    return desk.person("ana")


def find(desk: Desk, person: Person, text: str) -> list[str]:
    found: Lookup = desk.read(lambda store: store.clients.look_up(person, text))
    return [one.name for one in ((found.clear,) if found.clear else found.candidates)]


@pytest.mark.parametrize("typed", ["4567", "1234567", "+36 20 123 4567", "06 20 123 4567", "(20) 123-4567"])
def test_the_last_digits_of_a_phone_find_a_client(desk: Desk, ana: Person, typed: str) -> None:
    desk.client("Acme GmbH", ana, phone="+36201234567")
    desk.client("Borealis", ana, phone="+36201234568")
    assert find(desk, ana, typed) == ["Acme GmbH"]


def test_so_do_those_of_the_people_there_and_the_tax_id(desk: Desk, ana: Person) -> None:
    one = desk.client("Acme GmbH", ana, tax_id="12892312242")
    desk.write(lambda store: store.contacts.add(one, "Vera Novak", phone="+387 61 555 777;ext=12"))
    assert find(desk, ana, "555777") == ["Acme GmbH"]
    assert find(desk, ana, "12892312-2-42") == ["Acme GmbH"]
    assert find(desk, ana, "55577") == []


def test_a_changed_phone_is_found_and_the_former_is_not(desk: Desk, ana: Person) -> None:
    one = desk.client("Acme GmbH", ana, phone="+36201234567")
    desk.write(lambda store: store.clients.change(store.clients.any(one), phone="+36209999888"))
    assert find(desk, ana, "9888") == ["Acme GmbH"]
    assert find(desk, ana, "234567") == []


# Changes


def test_every_change_is_followed_at_once(desk: Desk, ana: Person) -> None:
    one = desk.client("Borealis Kft.", ana)
    assert find(desk, ana, "borealisszal") == ["Borealis Kft."]
    desk.write(lambda store: store.clients.change(store.clients.any(one), name="Aurora Bt."))
    assert find(desk, ana, "aurorával") == ["Aurora Bt."]
    assert find(desk, ana, "borealis") == []
    desk.write(lambda store: store.clients.change(store.clients.any(one), archived_at=NOON))
    assert find(desk, ana, "aurora") == []
    desk.write(lambda store: store.clients.change(store.clients.any(one), archived_at=None))
    assert find(desk, ana, "aurora") == ["Aurora Bt."]


def test_so_is_a_change_by_another_process(desk: Desk, ana: Person, new_database: Any) -> None:
    desk.client("Acme GmbH", ana)
    assert find(desk, ana, "acme") == ["Acme GmbH"]
    address = desk.app.settings.database
    with closing(Database(address)) as other:

        def rename(connection: Any) -> None:
            clients = Store(connection, NOON.astimezone(UTC)).clients
            clients.change(clients.any(1), name="Zenith Ltd")
            clients.add("Acme Foods", owner_id=ana.id)

        other.run(rename)
        assert find(desk, ana, "acme") == ["Acme Foods"]
        assert find(desk, ana, "zenit") == ["Zenith Ltd"]


def test_only_what_the_person_sees_is_found(desk: Desk, ana: Person) -> None:
    bela = desk.person("bela")
    desk.client("Kovács Péter", ana)
    desk.client("Kovács Pál", bela)
    desk.client("Kovács Éva", None)
    clara = desk.person("clara", Role.CLERK)
    for person, seen in ((ana, {"Kovács Péter"}), (bela, {"Kovács Pál"})):
        assert set(find(desk, person, "kovacs")) == set(find(desk, person, "kovaccs")) == seen
        found: Mention = desk.read(lambda store, who=person: store.clients.mention(who, "hívtam Kovácsot"))
        assert found.client is not None
        assert {found.client.name} == seen
    assert len(find(desk, clara, "kovacs")) == 3


def test_the_index_can_be_made_anew_from_the_names(desk: Desk, ana: Person) -> None:
    for name in ("Acme GmbH", "Иванов Сергей", "Zöld Kft."):
        desk.client(name, ana)

    def whole(store: Store) -> list[Any]:
        tables = ("word_form", "word_near", "client_word")
        return [sorted(map(tuple, store.connection.exec_driver_sql(f"select * from {table}"))) for table in tables]

    before = desk.read(whole)
    desk.write(lambda store: Names(store.connection).rebuild())
    assert [len(rows) for rows in desk.read(whole)] == [len(rows) for rows in before]
    assert find(desk, ana, "ivanovu") == ["Иванов Сергей"]


# Who is there already


@pytest.mark.parametrize(
    ("name", "other", "hinted"),
    [
        ("Acme", "Acme Holding GmbH", True),
        ("Stroy Tekh", "ООО «СтройТех»", True),
        ("Sergey Ivanov", "Иванов Сергей", True),
        ("Kovcs Péter", "Kovács Péter", True),
        ("Kovács Petra", "Kovács Péter", False),
        ("Иванова Ольга", "Иванов Олег", False),
        ("Smith Jane", "Smith John", False),
        ("Baltic Trading", "Adriatic Trading", False),
        ("Studio 54", "Studio 55", False),
    ],
)
def test_who_may_be_there_already(desk: Desk, ana: Person, name: str, other: str, hinted: bool) -> None:
    desk.client(other, ana)
    found = desk.read(lambda store: store.clients.duplicates(name))
    assert [one.name for one, _ in found] == ([other] if hinted else [])

"""Registering a client: step by step, by one line, with checks at entry and a look for who is there already."""

import pytest

from office.birthdays import Birthday
from office.monthly_reports import Measure
from office.periods import month_of
from office.rights import Role
from office.work_plans import Goal
from office.worktime import local_day_bounds
from storage.client import Client
from storage.store import Store
from tests.desk import Chat, Desk


@pytest.fixture
def ana(desk: Desk) -> Chat:
    desk.person("ana", country="HU")
    return desk.chat("ana")


def kept(desk: Desk, client_id: int = 1) -> Client:
    found: Client = desk.read(lambda store: store.clients.any(client_id))
    return found


def count(desk: Desk) -> int:
    return len(desk.read(lambda store: store.clients.exact("Joan Example")))


def test_a_person_is_registered_step_by_step(desk: Desk, ana: Chat) -> None:
    ana.says("/newclient")
    ana.says("Joan Example")
    assert ana.presses("person")[0].text == "Which phone number?"
    ana.says("06 20 123 4567")
    ana.says("joan@Example.COM")
    ana.says("29 February")
    (card,) = ana.presses("That is all")
    assert card.text.splitlines() == [
        "New client",
        "Name: Joan Example",
        "Kind: person",
        "Phone: +36 20 123 4567",
        "E-mail: joan@example.com",
        "Birthday: 29 February",
    ]
    assert card.labels[0] == "Save"
    assert count(desk) == 0
    shown = ana.presses("Save")[-1]
    assert shown.text.startswith("Registered.\n\nJoan Example · person · #1\n")
    assert shown.labels[0] == "Undo"
    assert kept(desk).birthday == Birthday(2, 29)
    assert kept(desk).phone == "+36201234567"
    assert kept(desk).owner_id == 1


def test_that_is_all_waits_for_what_is_needed(ana: Chat) -> None:
    assert "That is all" not in ana.says("/newclient Joan Example")[0].labels
    assert "That is all" not in ana.presses("person")[0].labels
    assert "That is all" in ana.presses("Skip")[0].labels


@pytest.mark.parametrize("typed", ["skip", "No sé", "sari peste", "не знаю", "kihagyom", "preskoci"])
def test_skip_may_be_typed_in_any_language_where_it_may_be_pressed(ana: Chat, typed: str) -> None:
    ana.says("/newclient Joan Example")
    assert ana.presses("person")[0].text == "Which phone number?"
    assert ana.says(typed)[-1].text == "Which e-mail address?"


def test_what_is_needed_is_not_skipped_by_a_word(ana: Chat) -> None:
    ana.says("/newclient Joan Example")
    assert "Skip" not in ana.says("skip")[-1].labels


def test_all_steps_of_a_company_and_the_last_has_nothing_to_leave_out(ana: Chat) -> None:
    asked = [ana.says("/newclient Acme GmbH")[0]]
    while "Skip" in asked[-1].labels:
        asked.append(ana.presses("Skip")[0])
    assert [shown.text for shown in asked[:-1]] == [
        "Which phone number?",
        "Which e-mail address?",
        "Who is your contact there?",
        "Which tax id?",
        "Which IBAN?",
        "Which town?",
        "Which country?",
        "Which district?",
        "How did the client find us: an advert, a fair, a recommendation?",
    ]
    assert asked[-2].labels[-2:] == ["Skip", "Cancel"]


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        (
            "Acme, Inc., +36 20 123 4567, info@acme.hu",
            ["Name: Acme, Inc.", "Kind: company", "Phone: +36 20 123 4567", "E-mail: info@acme.hu"],
        ),
        (
            "Joan Example, 12.05.1980, person",
            ["Name: Joan Example", "Kind: person", "Birthday: 12 May 1980"],
        ),
        (
            "Joan Example, osoba, 29. februar",
            ["Name: Joan Example", "Kind: person", "Birthday: 29 February"],
        ),
        (
            "Duna Kft., HU42 1177 3016 1111 1018 0000 0000, 12892312-2-42",
            ["Name: Duna Kft.", "Kind: company", "Tax id: 12892312242", "IBAN: HU42117730161111101800000000"],
        ),
    ],
)
def test_a_line_fills_in_what_is_clear_by_its_looks(ana: Chat, line: str, fields: list[str]) -> None:
    ana.says(f"/newclient {line}")
    while "That is all" not in ana.messages()[-1].labels:
        ana.presses("Skip")
    assert ana.presses("That is all")[0].text.splitlines()[1:] == fields


def test_what_could_not_be_placed_is_said(ana: Chat) -> None:
    (shown,) = ana.says("/newclient Acme GmbH, somewhere, info@acme.hu, second@acme.hu")
    assert shown.text.splitlines() == ["I could not place “somewhere, second@acme.hu”.", "Which phone number?"]


@pytest.mark.parametrize("said", ["new client Acme GmbH", "Nuevo cliente Acme GmbH", "Новый клиент Acme GmbH"])
def test_free_words_begin_it_too(ana: Chat, said: str) -> None:
    assert ana.answer(said) == "Which phone number?"


@pytest.mark.parametrize(
    ("steps", "typed", "why"),
    [
        ("phone", "123", "has too many or too few digits for a phone number"),
        ("phone", "hello", "is no phone number"),
        ("email", "joan@", "is no e-mail address"),
        ("contact", "x" * 201, "That is 201 characters; at most 200 fit"),
        ("tax_id", "12892312-9-42", "is not written like a tax id"),
        ("tax_id", "12892313", "the check digit does not fit"),
        ("iban", "HU42 1177 3016 1111 1018 0000 0001", "the check digits do not fit"),
        ("iban", "HU42 1177", "has too many or too few characters"),
        ("iban", "QQ42 1177 3016 1111 1018 0000 0001", "No country’s IBAN begins like"),
        ("country", "Atlantis", "I know no country “Atlantis”"),
    ],
)
def test_a_wrong_answer_is_explained_and_asked_again(ana: Chat, steps: str, typed: str, why: str) -> None:
    ana.says("/newclient Acme GmbH")
    order = ["phone", "email", "contact", "tax_id", "iban", "city", "country"]
    for _ in order[: order.index(steps)]:
        ana.presses("Skip")
    question = ana.messages()[-1].text
    (shown,) = ana.says(typed)
    assert why in shown.text
    assert shown.text.splitlines()[-1] == question.splitlines()[-1]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("30 February", "is no birthday I can read"),
        ("29.02.1999", "is no birthday I can read"),
        ("tomorrow", "is no birthday I can read"),
        ("1.1.2090", "is still to come"),
        ("1.1.1901", "older than anybody"),
    ],
)
def test_a_birthday_is_checked(ana: Chat, typed: str, why: str) -> None:
    ana.says("/newclient Joan Example")
    ana.presses("person")
    ana.presses("Skip")
    ana.presses("Skip")
    assert why in ana.answer(typed)


def test_a_foreign_tax_id_is_taken_where_the_country_was_only_guessed(ana: Chat) -> None:
    ana.says("/newclient Acme GmbH, +49 30 901820")
    for _ in range(2):
        ana.presses("Skip")
    assert ana.answer("DE136695976") == "Which IBAN?"


# Who is there already


def test_a_likely_duplicate_is_shown_first_and_may_be_opened(desk: Desk, ana: Chat) -> None:
    ana_id = desk.read(lambda store: store.staff.by_login("ana"))
    desk.client("Acme GmbH", ana_id)
    (shown,) = ana.says("/newclient Acme Ltd")
    assert shown.text == "We may have this client already. Is it one of these?"
    assert shown.labels == ["Acme GmbH · Ana", "No, it is a new client", "Cancel"]
    assert ana.presses("Acme GmbH · Ana")[0].text.startswith(
        "Nothing was registered: this is the client’s card.\n\nAcme GmbH · company · #1"
    )
    assert ana.answer("/cancel").startswith("Nothing is open")


def test_of_a_colleagues_client_only_the_owner_is_told(desk: Desk, ana: Chat) -> None:
    desk.client("Acme Holding GmbH", desk.person("bela"), phone="+36201234567", email="boss@acme.hu")
    (shown,) = ana.says("/newclient Acme")
    assert shown.labels == ["A client of a colleague · Bela", "No, it is a new client", "Cancel"]
    (shown,) = ana.presses("A client of a colleague · Bela")
    assert shown.text.endswith("please speak to your colleague: Bela")
    assert "Holding" not in shown.text


def test_a_typed_id_at_the_hint_tells_nothing(desk: Desk, ana: Chat) -> None:
    bela = desk.person("bela")
    desk.client("Acme GmbH", bela)
    desk.client("Secret Ltd", bela)
    ana.says("/newclient Acme")
    assert ana.answer("#2").startswith("“#2” is none of the answers.")


def test_a_known_phone_is_hinted_at_once_it_is_known(desk: Desk, ana: Chat) -> None:
    desk.client("Borealis Kft.", desk.person("bela"), phone="+36201234567")
    ana.says("/newclient Acme GmbH")
    (shown,) = ana.says("06 20 123 4567")
    assert shown.text == "This phone number is on a card already. Is it the same client?"
    assert shown.labels == ["A client of a colleague · Bela", "No, it is a new client", "Cancel"]
    assert ana.presses("No, it is a new client")[0].text == "Which e-mail address?"


# Owner and Undo


def test_others_than_sales_say_whose_the_client_is(desk: Desk) -> None:
    desk.person("clara", Role.CLERK)
    desk.person("bela")
    clara, bela = desk.chat("clara"), desk.chat("bela")
    clara.says("/newclient Acme GmbH")
    assert clara.presses("Skip")[0].text == "Who looks after the client?"
    assert clara.answer("zebulon").startswith("Nobody called “zebulon” can take the client.")
    clara.says("bela")
    clara.presses("That is all")
    clara.presses("Save")
    assert [shown.text for shown in bela.reads()] == ["Clara registered a client for you: Acme GmbH"]
    assert bela.presses("Card")[0].text.startswith("Acme GmbH · company · #1")


def test_undo_moves_it_to_the_archive(desk: Desk, ana: Chat) -> None:
    ana.says("/newclient Acme GmbH")
    ana.presses("Skip")
    ana.presses("That is all")
    ana.presses("Save")
    shown = ana.messages()[-1]
    data = shown.buttons[0][0][1]
    assert ana.presses_data(data, str(shown.id))[0].text == "Undone: Acme GmbH is in the archive."
    assert ana.presses_data(data, str(shown.id))[0].text == "Acme GmbH is in the archive already."
    assert kept(desk).archived_at is not None


def new_clients(desk: Desk, login: str) -> list[int]:
    """What the digest, the chart, the plan, the scorecard, the monthly report and the sources say."""

    def counted(store: Store) -> list[int]:
        person = store.staff.by_login(login)
        day, month = person.today(store.now), month_of(2026, 3)
        start, end = local_day_bounds(day, person.timezone)
        return [
            store.figures.of_people([person.id], day, person.timezone)[person.id].new_clients,
            *store.trends.new_clients(person, [(day, day)]),
            len(store.deeds.of(Goal.NEW_CLIENTS, [person], day, day)),
            len(store.deeds.cards(person, day, day)),
            store.month_facts.counts(person, month)[Measure.NEW_CLIENTS],
            sum(one.clients for one in store.sources.of(person, start, end).values()),
        ]

    return desk.read(counted)


def test_who_was_registered_by_mistake_is_no_new_client(desk: Desk, ana: Chat) -> None:
    ana.says("/newclient Acme GmbH")
    ana.presses("Skip")
    ana.presses("That is all")
    ana.presses("Save")
    assert new_clients(desk, "ana") == [1] * 6
    ana.presses("Undo")
    assert new_clients(desk, "ana") == [0] * 6
    assert "registration taken back" in ana.presses_data("changes.history:1")[0].text
    ana.presses_data("changes.restored:1")
    desk.clock.forward(minutes=1)
    ana.presses_data("changes.archived:1")
    assert new_clients(desk, "ana") == [1] * 6, "put away later is another matter"


@pytest.mark.parametrize("line", ["/call acme, 5, reached", "/meeting acme, tomorrow 10:00", "/objection acme, price"])
def test_undo_keeps_a_client_with_whom_there_was_something(desk: Desk, ana: Chat, line: str) -> None:
    ana.says("/newclient Acme GmbH")
    ana.presses("Skip")
    ana.presses("That is all")
    ana.presses("Save")
    ana.says(line)
    data = next(d for shown in ana.messages() for row in shown.buttons for _, d in row if d == "registration.undo:1")
    assert ana.presses_data(data)[0].text.startswith("Acme GmbH has calls, contracts, money or tasks by now")
    assert kept(desk).archived_at is None


def test_save_pressed_twice_registers_one(desk: Desk, ana: Chat) -> None:
    ana.says("/newclient Joan Example, person")
    ana.presses("Skip")
    (card,) = ana.presses("That is all")
    save = card.buttons[0][0][1]
    ana.presses_data(save)
    assert ana.presses_data(save)[0].text == "That button is out of date."
    assert count(desk) == 1


def test_the_logistics_may_not_register(desk: Desk) -> None:
    desk.person("luka", Role.LOGISTICS)
    assert desk.chat("luka").answer("/newclient Acme").startswith("Your role does not include this.")
    assert desk.chat("luka").answer("new client Acme").startswith("Your role does not include this.")

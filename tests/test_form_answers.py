"""Every question of every form takes free text in the six languages, whatever language the profile says.

The table `ANSWERS` of `form_rows` has a row for every step of the menu; a step without one fails a test here.
"""

from collections.abc import Iterator
from typing import Any

import pytest

from bot.reading.words import is_word, told
from bot.talk.dialog import Dialog
from bot.talk.form import Form
from bot.talk.incoming import Incoming
from bot.talk.steps import Step
from bot.talk.turn import Turn
from bot.talk.wording import Reader, render, word
from handlers import menu
from locales import LANGUAGES
from office.calls import Direction, Outcome
from office.clients import Kind
from office.contracts import PriceType, Side, Stage
from office.products import ProductKind
from office.rights import Role
from office.staff import Person
from storage.store import Store
from tests.databases import Databases
from tests.desk import Chat, Clock, Desk
from tests.form_answers import PREFILLED
from tests.form_rows import ANSWERS
from tests.platforms import Platform
from tests.test_conversation import records

MENU = menu()
STEPS = [(form, step) for form in MENU.forms.values() for step in form.steps]
ASKED = [(form, step) for form, step in STEPS if ANSWERS.get(form.name, {}).get(step.name) != PREFILLED]
UNREAD = "unread"


def named(value: Any) -> str | None:
    return value.name if isinstance(value, Form | Step) else None


@pytest.fixture(scope="module")
def office(databases: Databases, people_on: Platform | None) -> Iterator[Desk]:
    """Somebody for each language, a few colleagues and clients."""
    desk = Desk(databases.new(), Clock(), people_on)
    for language in LANGUAGES:
        desk.person(language, Role.ADMIN, language=language, country="BA", name=f"Person {language.upper()}")
    desk.person("maria", Role.HEAD, name="Maria Kovacs")
    desk.person("petr", Role.HEAD, name="Петр Сидоров")
    owner = desk.read(lambda store: store.staff.by_login("petr"))
    for name, values in {"Acme GmbH": {}, "Ромашка ООО": {}, "Twin Ltd": TWIN}.items():
        desk.client(name, owner, **values)
    desk.write(
        lambda store: store.contracts.add(client_id=client_named(store, "Acme GmbH"), number="D-1", currency="EUR")
    )
    desk.write(lambda store: store.products.add(ProductKind.PROMO, "CAT-1", "Catalogue"))
    yield desk
    desk.app.close()


TWIN = {"phone": "+38761999999", "email": "twin@example.com", "tax_id": "12892312"}


class _TakenBack(Exception):
    """So that nothing of a try stays."""


def client_named(store: Store, name: str) -> int:
    admin = store.staff.by_login("en")
    assert isinstance(admin, Person)
    return next(one.id for one in store.clients.page(admin, 0, 10) if one.name == name)


def known_before(store: Store, form: Form, step: Step) -> dict[str, Any]:
    """What has been answered when the step is asked."""
    acme = client_named(store, "Acme GmbH")
    prefilled: dict[str, Any] = {
        "call": 1,
        "contract": 0,
        "task": "0.x",
        "files": [],
        "expense": 1,
        "record": 0,
        "bill": 1,
        "entry": "payment.1",
        "discrepancy": 1,
        "document": 0,
        "month": "2026-02",
        "gaps": "missed silent",
        "report": "1.2026-02.1",
    }
    given = {one.name: prefilled[one.name] for one in form.steps if one.name in prefilled}
    if step.name != "client" and form.step("client"):
        given["client"] = acme
    if step.name.startswith("twin_"):
        given |= {"name": "Twin Ltd", **TWIN}
    return given


def answered(desk: Desk, person: str, form: Form, step: Step, text: str) -> Any:
    """The value that the step takes for a text, or UNREAD; nothing of it is kept."""
    found: list[Any] = []

    def work(store: Store) -> None:
        place = desk.place(person)
        one = store.staff.by_login(person)
        assert isinstance(one, Person)
        turn = Turn(Incoming(place, "e", text), one, store, desk.app.company, Dialog(store, place), text=text.strip())
        form.begin(turn, known_before(store, form, step), ask=step.name)
        frame = turn.dialog.open
        assert frame is not None
        assert not is_word(turn.text, "phrases", "cancel"), "it would close the form"
        hit = MENU.phrase(turn.text)
        assert hit is None or hit[1] or form.answers_to(turn, turn.text), "it would be a command"
        form.answer(turn, turn.text)
        found.append(frame.answers.get(step.name, UNREAD))
        raise _TakenBack

    with pytest.raises(_TakenBack):
        desk.write(work)
    return found[0]


def meant(desk: Desk, value: Any) -> Any:
    """The ids behind `@login` and `#client`."""
    if isinstance(value, str) and value.startswith("@"):
        return desk.read(lambda store: store.staff.by_login(value[1:]).id)
    if isinstance(value, str) and value.startswith("#"):
        return desk.read(lambda store: client_named(store, value[1:]))
    return value


def other_language(language: str) -> str:
    return LANGUAGES[(LANGUAGES.index(language) + 2) % len(LANGUAGES)]


def test_every_step_has_its_row() -> None:
    rows = {(form, step) for form, steps in ANSWERS.items() for step in steps}
    assert rows == {(form.name, step.name) for form, step in STEPS}
    assert [
        (form.name, step.name)
        for form, step in STEPS
        if ANSWERS[form.name][step.name] == PREFILLED and step.listed and not form.free
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("form", "step"), ASKED, ids=named)
def test_an_answer_in_another_language_than_the_profile(office: Desk, form: Form, step: Step, language: str) -> None:
    rows = ANSWERS[form.name][step.name][language]
    assert rows, "an answer in every language"
    person = other_language(language)
    taken = {text: answered(office, person, form, step, text) for text, _ in rows}
    assert taken == {text: meant(office, value) for text, value in rows}


HOSTILE = (
    " ",
    "…",
    "?!",
    "😀😀😀",
    "👍",
    "\u202e\u200f\u200b",
    "x" * 4096,
    "нет" * 1300,
    "9" * 400,
    "'; drop table client; --" * 20,
)


def opened(desk: Desk, person: str, form: Form, step: Step) -> Chat:
    """A chat in which just this question is open."""

    def work(store: Store) -> None:
        place = desk.place(person)
        one = store.staff.by_login(person)
        assert isinstance(one, Person)
        dialog = Dialog(store, place)
        dialog.clear()
        turn = Turn(Incoming(place, "e"), one, store, desk.app.company, dialog)
        form.begin(turn, known_before(store, form, step), ask=step.name)
        dialog.save()

    desk.write(work)
    return desk.chat(person)


@pytest.mark.parametrize(("form", "step"), ASKED, ids=named)
def test_a_hostile_answer_is_answered_and_writes_nothing(office: Desk, form: Form, step: Step) -> None:
    before = office.read(records)
    for text in HOSTILE:
        chat = opened(office, LANGUAGES[0], form, step)
        answer = chat.answer(text)
        assert answer.strip(), text[:20]
        assert "Something went wrong" not in answer, text[:20]
    assert office.read(records) == before


# The words of the lists

LISTS = {
    "outcomes": Outcome,
    "directions": Direction,
    "kinds": Kind,
    "stages": Stage,
    "sides": Side,
    "roles": Role,
    "pricetypes": PriceType,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LISTS)
def test_what_stands_on_a_button_may_be_typed_by_anybody(kind: str, language: str) -> None:
    for member in LISTS[kind]:
        label = render(word(member), Reader(language, "UTC"))
        for profile in LANGUAGES:
            assert told(label, kind, (profile,)).clear == member, (label, profile)


@pytest.mark.parametrize(
    ("kind", "text", "likely"),
    [
        ("outcomes", "buzy", ("busy",)),
        ("outcomes", "refusd", ("refused",)),
        ("outcomes", "ocupdo", ("busy",)),
        ("outcomes", "отказлся", ("refused",)),
        ("outcomes", "not busy", ("busy",)),
        ("outcomes", "was busy, call back later", ("busy", "call_back")),
        ("directions", "they called and I called", ("in", "out")),
        ("stages", "half done", ("executed",)),
        ("stages", "not signed", ("signed",)),
        ("stages", "почти подписан", ("signed",)),
        ("kinds", "compny", ("company",)),
    ],
)
def test_what_only_resembles_an_answer_is_never_taken(kind: str, text: str, likely: tuple[str, ...]) -> None:
    found = told(text, kind)
    assert found.clear is None
    assert set(likely) <= set(found.likely)


@pytest.mark.parametrize("text", ["", "?", "hello world", "qwerty", "x" * 5000, "будьте добры"])
def test_what_resembles_nothing_is_nothing(text: str) -> None:
    found = told(text, "stages")
    assert (found.clear, found.likely) == (None, ())


# A conversation


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana", language="en")
    desk.client("Acme GmbH", person)
    return desk.chat("ana")


def test_a_near_word_is_asked_about_in_the_persons_language(ana: Chat) -> None:
    ana.says("/call acme")
    (question,) = ana.says("ocupdo")
    assert question.text.startswith("Did you mean one of these by “ocupdo”?")
    assert question.labels == ["busy", "Cancel"]
    assert ana.answer("да") == "Call\nClient: Acme GmbH\nOutcome: busy"


def test_no_to_a_suggestion_asks_again_with_all_choices(ana: Chat) -> None:
    ana.says("/call acme")
    ana.says("ocupdo")
    (question,) = ana.says("nem")
    assert question.text == "How did it go?"
    assert len(question.labels) == len(Outcome) + 1


def test_a_figure_is_the_button_of_that_place(ana: Chat) -> None:
    for text in ("/call", "acme", "4", "2", "2.", "-"):  # the second 2 is of minutes: that question reads figures
        ana.says(text)
    (card,) = ana.says("-")
    assert "Outcome: call back\nMinutes: 2 minutes\nDirection: incoming" in card.text


@pytest.mark.parametrize(
    ("text", "labels"),
    [("Mraia", ["Maria Kovacs"]), ("Sidorow", ["Петр Сидоров"]), ("Kovac", ["Maria Kovacs"]), ("Zebulon", None)],
)
def test_a_colleague_who_is_only_nearly_named_is_asked_about(desk: Desk, text: str, labels: list[str] | None) -> None:
    desk.person("maria", name="Maria Kovacs")
    desk.person("petr", Role.HEAD, name="Петр Сидоров")
    desk.person("clara", Role.CLERK)
    desk.client("Acme GmbH")
    clara = desk.chat("clara")
    (question,) = clara.says(f"/handover Acme, {text}")
    assert question.labels[:-1] == (labels or ["Maria Kovacs", "Петр Сидоров"])


def test_back_asks_the_question_before_and_keeps_the_rest(ana: Chat) -> None:
    ana.says("/call acme")
    ana.says("reached")
    assert ana.answer("назад").startswith("How did it go?")
    assert ana.answer("vissza").startswith("Which client?")
    assert ana.answer("acme") == "How many minutes?"


def test_that_is_all_in_words(desk: Desk) -> None:
    desk.person("clara", Role.CLERK)
    desk.person("bela")
    clara = desk.chat("clara")
    clara.says("/newclient Acme GmbH, +36201234567")
    clara.says("bela")
    (card,) = clara.says("eso es todo")
    assert card.labels[0] == "Save"


def test_the_card_is_saved_and_changed_by_words(desk: Desk, ana: Chat) -> None:
    ana.says("/call acme")
    ana.says("no contesta")
    (card,) = ana.says("skip")
    assert card.labels[0] == "Save"
    assert ana.answer("eredmény") == "How did it go?"
    ana.says("zauzeto")
    assert desk.read(records)["call"] == 0
    assert ana.answer("sačuvaj").startswith("Logged")
    assert desk.read(records)["call"] == 1


@pytest.mark.parametrize("text", ["zvao sam", "felhívtam", "звонил я", "called"])
def test_an_answer_that_begins_a_line_elsewhere_answers_the_open_question(ana: Chat, text: str) -> None:
    for before in ("/call", "acme", "busy", "-"):
        ana.says(before)
    shown = ana.says(text)
    assert len(shown) == 1
    assert "Back to" not in shown[0].text


def test_hours_of_today_that_are_over_are_not_offered(ana: Chat) -> None:
    ana.says("/remind")
    ana.says("write to Acme")
    (question,) = ana.says("today")
    assert question.labels[:3] == ["14:00", "16:00", "18:00"]

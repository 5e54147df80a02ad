"""Every form of the menu as a window: built for each role in each language, filled in, sent to its end."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from bot.slack import views
from bot.talk import windows
from bot.talk.dialog import Dialog
from bot.talk.fields import LONGEST_OPTION, MOST_OPTIONS
from bot.talk.form import Form
from bot.talk.incoming import Incoming, Place
from bot.talk.tasks import stamp
from bot.talk.turn import Turn
from bot.talk.window import Field, FieldKind, Response, Window
from bot.talk.wording import Reader, render
from bot.talk.words import t
from handlers import menu
from locales import LANGUAGES
from office.calls import Direction, Outcome
from office.contracts import Stage
from office.documents import Paper
from office.expenses import ExpenseKind
from office.goods import Details
from office.ledger import Misfit
from office.market import Objection
from office.money import Money
from office.periods import month_of
from office.personnel import ConductKind, Decision, TraineeState
from office.products import Move, ProductKind
from office.queue import Queue
from office.rights import Role
from office.staff import Person
from office.work_plans import WorkPlanKind, WorkPlanState
from storage.bank.camt import read_camt
from storage.store import Store
from tests.camt import Entry, Stmt, Tx, camt
from tests.databases import Databases
from tests.desk import NOON, Clock, Desk
from tests.fakes.slack_blocks import check_view
from tests.form_rows import ANSWERS

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""

MENU = menu()
FORMS = [form for form in MENU.forms.values() if not form.free]
PAST, COMING = "2026-03-10", "2026-03-13"
LONGEST_TITLE = 24
"""What every platform shows of the name of a window."""
MOST_ROUNDS = 4
HOSTILE = ("x" * 4096, "\u202e\u200f\u200b", "'; drop table client; --", '{"end":"#1"}', "2026-99-99T25:61")


@pytest.fixture(scope="module")
def office(databases: Databases) -> Iterator[Desk]:
    """Somebody of each role, whom a head and clients belong to."""
    desk = Desk(databases.new(), Clock())
    head = desk.person("petr", Role.HEAD, name="Петр Сидоров")
    desk.person("maria", Role.HEAD, name="Maria Kovacs")
    for role in Role:
        person = desk.person(f"the.{role}", role, country="BA", head=head)
        desk.client("Acme GmbH", person)
        desk.client("Ромашка ООО", person)
    desk.write(lambda store: store.bookings.add_resource("blue room"))
    yield desk
    desk.app.close()


class _TakenBack(Exception):
    """So that nothing of a try stays."""


def known_before(store: Store, person: Person, form: Form) -> dict[str, Any]:
    """What its button gives the form."""
    client = store.clients.page(person, 0, 1)
    client_id = client[0].id if client else store.clients.exact("Acme GmbH")[0].id
    match form.name:
        case "workplans.new":
            return {"kind": "personal", "month": "2026-03-01"}
        case "workplans.word":
            rep = store.staff.add("nina", "Nina", Role.REP, language="en", timezone="UTC", head_id=person.id)
            plan = store.work_plans.make(WorkPlanKind.PERSONAL, rep.id, NOON.date().replace(day=1))
            return {"plan": store.work_plans.become(plan, WorkPlanState.PROPOSED).id}
        case "calls.correct":
            return {
                "call": store.calls.add(
                    person_id=person.id, client_id=client_id, outcome=Outcome.BUSY, direction=Direction.OUTGOING
                ),
                "client": client_id,
                "outcome": str(Outcome.BUSY),
            }
        case "calls.note":
            store.calls.add(
                person_id=person.id, client_id=client_id, outcome=Outcome.BUSY, direction=Direction.OUTGOING
            )
            return {"said": "two pallets"}
        case "ledger.reverse":
            one = store.payments.add(client_id=client_id, paid_on=NOON.date(), amount=Money(100, "EUR"))
            return {"entry": f"payment.{one}"}
        case "discrepancies.settle" | "discrepancies.owner":
            amount = Money(100, "EUR")
            return {"discrepancy": store.discrepancies.add(Misfit.RETURNED, amount, owner_id=person.id)}
        case "reconciliation.differs":
            store.invoices.add(client_id=client_id, due_on=NOON.date(), amount=Money(500, "EUR"))
            return {"act": f"{client_id}.202602.EUR"}
        case "monthly.gaps":
            return {"month": "2026-02", "gaps": "missed silent"}
        case "monthly.back":
            author = store.staff.add("author", "Author", Role.REP, language="en", timezone="UTC", head_id=person.id)
            one = store.monthly_reports.draft(author.id, month_of(2026, 2))
            store.monthly_reports.sign(one, ())
            return {"report": f"{author.id}.2026-02.1"}
        case "contracts.obligation" | "contracts.sign" | "contracts.terms" | "disagreements.new":
            return {"contract": a_contract(store, client_id)}
        case "obligations.day":
            contract = a_contract(store, client_id)
            return {"obligation": store.obligations.add(contract, side="ours", what="deliver", due_on=None)}
        case "complaints.cause" | "complaints.measure" | "complaints.owner":
            return {
                "complaint": store.complaints.add(
                    client_id=client_id, what="late", raised_on=NOON.date(), due_on=None, owner_id=person.id
                )
            }
        case "disagreements.settle":
            return {"disagreement": store.disagreements.add(a_contract(store, client_id), "60 days", NOON.date())}
        case "tasks.later":
            task = store.tasks.add(person, "write", NOON.date(), None)
            return {"task": f"{task.id}.{stamp(task)}"}
        case "drafts.edit":
            document = store.documents.add(Paper.OFFER, client_id=client_id, made_on=NOON.date(), number="1/2026")
            return {"document": document, "kind": str(Paper.OFFER)}
        case "papers.file":
            store.contracts.add(client_id=client_id, number="1/26", currency="EUR", stage=Stage.EXECUTED)
            return {"files": [store.files.add("act.jpg", "image/jpeg", b"JPEG", person_id=person.id)]}
        case "files.attach":
            return {"files": [store.files.add("offer.pdf", "application/pdf", b"%PDF", person_id=person.id)]}
        case "statements.assign":
            (statement,) = read_camt(camt(Stmt((Entry((Tx("55.00", "hello", "Nobody Known"),)),))))
            line_id = store.statements.add_line(store.statements.add(statement, None), statement.lines[0])
            unknown = Misfit.UNKNOWN_PAYER
            return {"discrepancy": store.discrepancies.add(unknown, Money(5500, "EUR"), statement_line_id=line_id)}
        case "bills.part":
            return {"bill": store.bills.add(supplier="Print", amount=Money(500000, "EUR"), due_on=NOON.date())}
        case "claims.refusal":
            team = store.staff.add("claimant", "Claimant", Role.REP, language="en", timezone="UTC", head_id=person.id)
            return {
                "expense": store.expenses.add(
                    person_id=team.id, kind=ExpenseKind.OTHER, spent_on=NOON.date(), amount=Money(100, "EUR")
                )
            }
        case "promo.give":
            catalogue = store.products.add(ProductKind.PROMO, "CAT-1", "Catalogue")
            store.stock.add(catalogue, "office", 100, Move.ARRIVED)
            return {}
        case name if name.startswith("changes."):
            return {"client": client_id}
        case name if form.step("record"):
            return {"record": _record(store, person, client_id, name.partition(".")[0])}
        case _:
            return {}


def a_contract(store: Store, client_id: int) -> int:
    return store.contracts.add(
        client_id=client_id,
        number="1/26",
        signed_on=None,
        ends_on=None,
        amount=None,
        currency="EUR",
        stage=Stage.DRAFT,
    )


def _record(store: Store, person: Person, client_id: int, noun: str) -> int:
    """Of what the form is about."""
    if noun == "conduct":
        one = store.conduct.add(ConductKind.WARNING, person, NOON.date(), "late", by=person)
        return store.conduct.decide(one, Decision.APPROVED).id
    if noun == "cases":
        return store.cases.add("a case", person, None).id
    if noun == "training":
        held = store.training.add("Sales", NOON.date(), [person])
        seat = store.training.seats(held)[0]
        store.training.change(seat, state=TraineeState.CAME)
        return seat.id
    match noun:
        case "absences":
            deputy = next(one for one in store.staff.all() if one.id != person.id)
            return store.absences.add(person, NOON.date(), NOON.date() + timedelta(days=9), deputy).id
        case "assignments":
            task = store.tasks.add(person, "call Acme", NOON.date())
            return store.assignments.add(task, person, ordered=False).id
        case "gate":
            asker = store.staff.by_login("asker") or store.staff.add(
                "asker", "Asker", Role.REP, language="en", timezone="UTC"
            )
            return store.questions.add(person, asker, "may we?", None).id
        case "goods":
            return store.goods.add(client_id, person.id, Details("pump")).id
        case "invitations":
            event = store.events.add("Expo", NOON + timedelta(days=3))
            store.exhibitions.invite(event, [client_id])
            return store.exhibitions.of_event(event.id)[0].id
        case "meetings":
            return store.meetings.add(person, client_id, NOON, 60).id
        case "purchases":
            return store.purchases.add("Pump Works", "pumps").id
        case "objections":
            return store.objections.add(person, Objection.LATER, client_id).id
        case "inventory":
            count = store.stock.begin(person, "salon", [store.products.add(ProductKind.GOODS, "W-1", "Widget")])
            return store.stock.lines(count)[0].id
        case "products":
            return store.products.add(ProductKind.GOODS, "W-1", "Widget").id
        case "rush":
            one = store.requests.add(Queue.RUSH, client_id, "a stand", person.id)
            store.requests.take(one, person)
            return one.id
        case "tenders":
            return store.tenders.add("Bridge lights", NOON.date() + timedelta(days=9), person.id).id
        case _:
            return store.events.add("Expo", NOON + timedelta(days=3)).id


CALLS = ("calls.new", "calls.meeting", "calls.correct")
BEHIND = ("signed_on", "paid_on", "spent_on", "ordered_on", "dated")
"""Days that lie behind."""


def filled(form: Form, field: Field, language: str, options: list[str]) -> str | None:
    """A good answer to a field."""
    match field.kind:
        case FieldKind.CHOICE | FieldKind.SEARCH:
            return options[-1]
        case FieldKind.DAY:
            behind = field.name in BEHIND or form.name in ("obligations.day", *CALLS)
            return PAST if behind else COMING
        case FieldKind.MOMENT:
            return f"{COMING}T10:00"
        case FieldKind.TIME:
            return "17:00"
        case _ if (form.name, field.name) == ("registration.new", "country"):
            return None  # the tax numbers of the table are of different countries
        case _:
            return ANSWERS[form.name][field.name][language][0][0]


def check(window: Window, language: str) -> None:
    """It fits, Slack takes it, and it is filled in without knowing more than it says."""
    check_view(views.modal(window, Place("slack", "D1", "U1")))
    assert 0 < len(window.title) <= LONGEST_TITLE
    assert 0 < len(window.submit) <= LONGEST_TITLE
    assert 0 < len(window.close) <= LONGEST_TITLE
    assert window.fields
    names = [field.name for field in window.fields]
    labels = [field.label for field in window.fields]
    assert len(set(names)) == len(names)
    assert len(set(labels)) == len(labels), labels
    for field in window.fields:
        assert field.label.strip()
        assert "\n" not in field.label
        options = [option.label for option in field.options]
        assert len(set(options)) == len(options) <= MOST_OPTIONS, options
        assert all(0 < len(option) <= LONGEST_OPTION for option in options)
        assert all(len(option.value) <= LONGEST_OPTION for option in field.options)
        assert (field.kind is FieldKind.CHOICE) == bool(field.options)
        assert field.kind is FieldKind.SEARCH or field.chosen is None or field.chosen in field.options


def in_its_window(desk: Desk, form: Form, role: Role, language: str) -> tuple[list[str], list[str]]:
    """What is said at the end, and the forms that are open then; nothing of it is kept."""
    said: list[str] = []
    still_open: list[str] = []

    def work(store: Store) -> None:
        person, place = somebody(store, role, language)
        response = begun(desk, store, person, place, form)
        for number in range(MOST_ROUNDS):
            assert not response.errors, response.errors
            if response.window is None:
                break
            check(response.window, language)
            response = sent(desk, store, place, form, response.window, language, number)
        assert response.window is None
        said.extend(message.text for message in store.outbox.of_chat(place.platform, place.chat))
        still_open.extend(frame.form for frame in Dialog(store, place).clear())
        raise _TakenBack

    with pytest.raises(_TakenBack):
        desk.write(work)
    return said, still_open


def somebody(store: Store, role: Role, language: str) -> tuple[Person, Place]:
    person = store.staff.by_login(f"the.{role}")
    assert person is not None
    place = Place("slack", "D1", f"U{role}")
    store.staff.link(person, place.platform, place.user, place.chat)
    return store.staff.change(person, language=language), place


def begun(desk: Desk, store: Store, person: Person, place: Place, form: Form) -> Response:
    dialog = Dialog(store, place)
    turn = Turn(Incoming(place, "begun", opens=True), person, store, desk.app.company, dialog)
    store.by = person.id
    assert windows.instead(turn, MENU.forms, form.begin(turn, known_before(store, person, form))) == []
    dialog.save()
    assert turn.response.window is not None
    return turn.response


def sent(desk: Desk, store: Store, place: Place, form: Form, window: Window, language: str, number: int) -> Response:
    hear = desk.app.conversation.hear
    values = {}
    for field in window.fields:
        options = [option.value for option in field.options]
        values[field.name] = field.value or filled(form, field, language, options)
    heard = Incoming(place, f"sent {number}", press=f"form.submit:{window.serial}", opens=True, fields=values)
    return hear(store, heard)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_form_is_filled_in_and_sent_in_one_window(office: Desk, form: Form, language: str) -> None:
    roles = [role for role in Role if form.right in desk_rights(office, role)]
    assert roles
    refused = {render(t(key), Reader(language, "UTC")) for key in ("errors-old-button", "errors-no-right")}
    for role in roles:
        said, still_open = in_its_window(office, form, role, language)
        assert said, role
        assert not refused & set(said), role
        if form.name != "calls.note":  # it goes on with the form of the call
            assert still_open == [], role


def desk_rights(desk: Desk, role: Role) -> set[Any]:
    person = desk.read(lambda store: store.staff.by_login(f"the.{role}"))
    return {form.right for form in FORMS if person.may(form.right)}


@pytest.mark.parametrize("do", ["submit", "redraw", "submit late"])
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_whatever_stands_in_the_fields_is_answered(office: Desk, form: Form, do: str) -> None:
    """As a form answers what is typed; a window that no longer stands answers by message."""
    for text in HOSTILE:

        def work(store: Store, text: str = text) -> None:
            person, place = somebody(store, Role.ADMIN, "en")
            window = begun(office, store, person, place, form).window
            assert window is not None
            press = f"form.{do.partition(' ')[0]}:{window.serial}"
            fields = {field.name: text for field in window.fields} | {"nothing": text}
            heard = Incoming(place, "sent", press=press, opens=not do.endswith("late"), fields=fields)
            response = office.app.conversation.hear(store, heard)
            said = store.outbox.of_chat(place.platform, place.chat)
            assert response.errors or response.window or said, text[:20]
            assert all(why.strip() for why in response.errors.values())
            assert response.errors.keys() <= {field.name for field in window.fields}
            if response.window is not None:
                check(response.window, "en")
            raise _TakenBack

        with pytest.raises(_TakenBack):
            office.write(work)

"""What lies on the sample company's desks today: an exhibition to come, meetings, requests, letters, market notes."""

from datetime import time, timedelta

from office.calls import Direction
from office.exhibitions import ExhibitionItem, InvitationAnswer, Sent
from office.goods import Details
from office.market import NoteKind, Objection
from office.money import Money
from office.queue import Queue
from office.surveys import read_question
from office.work_plans import Goal, WorkGoal, WorkPlanKind, WorkPlanState
from office.worktime import workday_on_or_after
from storage.sample.scene import Scene

_FAIR = "Interiors Fair"

_REQUESTS = (
    ("ana", Queue.IT, "oscar", "the screen at my desk flickers"),
    ("igor", Queue.RECEPTION, "oscar", "карточка посетителя на четверг"),
    ("klara", Queue.LOGISTICS, "nina", "10 doboz az irattárba"),
    ("carmen", Queue.HR, "lidia", "un certificado de empresa para el banco"),
    ("florin", Queue.OFFICE, "klara", "două exemplare ștampilate ale contractului nou"),
    ("dragan", Queue.ACCOUNTING, "mihai", "kopija zadnje fakture za klijenta"),
)
"""Who asks, where, who serves it, and what."""

_QUESTIONS = ("How satisfied are you with our deliveries? 1-5", "How do you like to order? phone / e-mail / visit")


def lay_on_desk(scene: Scene) -> None:
    _prepare_fair(scene)
    _meet(scene)
    _ask_each_other(scene)
    _hear_clients(scene)
    _correspond(scene)


def _prepare_fair(scene: Scene) -> None:
    """In four weeks; papers are taken until a week before."""
    store, hana = scene.store, scene.acting("hana")
    held_on = workday_on_or_after(scene.today + timedelta(days=28), hana.worktime)
    fair = store.events.add(_FAIR, scene.at("hana", held_on - timedelta(days=7), time(17)))
    fair = store.events.change(fair, held_on=held_on, place="Hall 4, stand 12")
    for kind, text, login in (
        (ExhibitionItem.STAND, "book the stand and the light", "klara"),
        (ExhibitionItem.MATERIAL, "200 catalogues and the box of samples", "nina"),
        (ExhibitionItem.DUTY, "first day at the stand", "ana"),
        (ExhibitionItem.DUTY, "second day at the stand", "carmen"),
    ):
        item = store.exhibitions.add_item(fair, kind, text, scene.people[login].id)
        if kind is ExhibitionItem.STAND:
            store.exhibitions.done(item)
    guests = [scene.client(login, place).id for login in ("ana", "carmen", "boris") for place in (0, 1, 2)]
    store.exhibitions.invite(fair, guests)
    first, second, *_ = store.exhibitions.of_event(fair.id)
    sent = {"sent_how": Sent.HAND, "sent_at": store.now}
    store.exhibitions.change(first, **sent, answer=InvitationAnswer.COMES, answered_at=store.now)
    store.exhibitions.change(second, **sent)
    plan = store.work_plans.make(WorkPlanKind.EXHIBITION, hana.id, event_id=fair.id)
    store.work_plans.set(plan, [WorkGoal(Goal.NEW_CLIENTS, 10), WorkGoal(Goal.MEET, 1, client_id=guests[0])])
    scene.acting("dora")
    store.work_plans.become(store.work_plans.become(plan, WorkPlanState.PROPOSED), WorkPlanState.AGREED)


def _meet(scene: Scene) -> None:
    """With clients, and a room booked."""
    for login, along in (("ana", "dragan"), ("boris", "florin")):
        person, client = scene.acting(login), scene.client(login, 0)
        starts_at = scene.at(login, scene.workday(login, 3), time(11))
        meeting = scene.store.meetings.add(person, client.id, starts_at, 60, with_whom=client.contact)
        scene.store.meetings.ask_along(meeting, scene.people[along])
    hana, day = scene.acting("hana"), scene.workday("hana", 2)
    room, *_ = scene.store.bookings.resources()
    starts_at = scene.at("hana", day, time(10))
    scene.store.bookings.add(room, hana, starts_at, starts_at + timedelta(hours=1), "the team's week")


def _ask_each_other(scene: Scene) -> None:
    """Requests in the queues, goods that are out of stock, a telephone message."""
    store = scene.store
    for asker, queue, server, text in _REQUESTS:
        worktime = scene.people[server].worktime
        store.requests.add(queue, None, text, scene.acting(asker).id, worktime=worktime)
    klara, ana = scene.acting("klara"), scene.people["ana"]
    store.phone_messages.add(ana, klara, f"{scene.client('ana', 1).name} asks for a call back", urgent=False)
    scene.acting("ana")
    wanted = Details("Ceiling lamp 40 W", "12 pcs", "warm light", scene.workday("ana", 12), "the client’s shop")
    store.goods.add(scene.client("ana", 0).id, ana.id, wanted)
    scene.acting("nina")
    amount, day = Money(486_00, "EUR"), scene.workday("nina", 10)
    store.purchases.add("Lumen Works", "Ceiling lamp 40 W", quantity="30 pcs", amount=amount, expected_on=day)


def _hear_clients(scene: Scene) -> None:
    store = scene.store
    for login, kind, text, place in (
        ("ana", NoteKind.COMPETITOR, "Plainboard sells oak shelves 8 % cheaper until the end of the month", 0),
        ("carmen", NoteKind.DEMAND, "piden más lámparas para techos altos", 1),
        ("boris", NoteKind.PRICE, "дуб у поставщиков подорожал на 4 %", 0),
    ):
        store.market_notes.add(scene.acting(login), kind, text, scene.client(login, place).id)
    ana = scene.acting("ana")
    said, answer = "8 % more than elsewhere", "delivery and mounting are in the price"
    store.objections.add(ana, Objection.EXPENSIVE, scene.client("ana", 0).id, said, answer)
    due_on = scene.workday("ana", 6)
    late = scene.client("ana", 2).id
    store.complaints.add(
        client_id=late, what="one shelf came scratched", raised_on=scene.today, due_on=due_on, owner_id=ana.id
    )
    scene.acting("hana")
    store.surveys.add("Deliveries", [read_question(line) for line in _QUESTIONS])


def _correspond(scene: Scene) -> None:
    store, klara = scene.store, scene.acting("klara")
    client = scene.client("ana", 0)
    values = {"client_id": client.id, "answer_by": scene.workday("klara", 9)}
    store.letters.add(Direction.INCOMING, scene.today, client.name, "terms for the next year", **values)
    closes_on = scene.workday("klara", 14)
    store.tenders.add("Furnishing of the town library", closes_on, klara.id, amount=Money(38_000_00, "EUR"))

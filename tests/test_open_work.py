"""All that somebody is responsible for: listed, and handed over with its history."""

from datetime import date

from office.open_work import Work
from office.queue import Queue
from office.rights import Role
from office.tenders import TenderState
from storage.store import Store
from tests.desk import Desk


def test_all_that_is_open_is_listed_and_goes_to_the_other(desk: Desk) -> None:
    head = desk.person("hana", Role.HEAD)
    ana, ivan = desk.person("ana", head=head), desk.person("ivan", head=head)
    acme = desk.client("Acme GmbH", ana)
    done = desk.client("Closed Ltd", ana)

    def fill(store: Store) -> None:
        store.clients.change(store.clients.any(done), archived_at=store.now)
        store.contracts.add(client_id=acme, number="A-1", currency="EUR", ends_on=date(2026, 5, 1))
        store.tasks.add(ana, "call the warehouse", date(2026, 3, 20))
        store.tasks.finish(store.tasks.add(ana, "done already", date(2026, 3, 20)))
        store.requests.add(Queue.RUSH, acme, "papers", ana.id)
        store.promises.add(person_id=ana.id, client_id=acme, pay_on=date(2026, 3, 30))
        store.complaints.add(
            client_id=acme, what="late", raised_on=date(2026, 3, 1), due_on=date(2026, 3, 14), owner_id=ana.id
        )
        lost = store.tenders.add("lost one", date(2026, 4, 1), ana.id)
        store.tenders.change(lost, state=TenderState.LOST)
        store.tenders.add("roads", date(2026, 4, 1), ana.id)

    desk.write(fill)
    expected = [
        (Work.CLIENT, "Acme GmbH", None),
        (Work.CONTRACT, "Acme GmbH: A-1", date(2026, 5, 1)),
        (Work.PROMISE, "Acme GmbH", date(2026, 3, 30)),
        (Work.COMPLAINT, "Acme GmbH: late", date(2026, 3, 14)),
        (Work.TASK, "call the warehouse", date(2026, 3, 20)),
        (Work.REQUEST, "Acme GmbH: papers", None),
        (Work.TENDER, "roads", date(2026, 4, 1)),
    ]
    items = desk.read(lambda s: s.open_work.of(ana))
    assert [(one.noun, one.text, one.due) for one in items] == expected
    assert desk.write(lambda s: s.open_work.hand_over(ana, ivan)) == items
    assert desk.read(lambda s: s.open_work.of(ana)) == []
    assert desk.read(lambda s: s.open_work.of(ivan)) == items
    change = desk.read(lambda s: s.audit.of(f"client:{acme}", 1))[0]
    assert (change.field, change.before, change.after) == ("owner_id", str(ana.id), str(ivan.id))
    assert desk.read(lambda s: s.clients.any(done).owner_id) == ana.id

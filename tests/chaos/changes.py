"""Things that change between plan and message: done, paid, dismissed (F20)."""

import time
from datetime import UTC, datetime

from storage.store import Store
from storage.tasks import Task
from tests.chaos.accounts import arrivals
from tests.chaos.kills import people
from tests.chaos.workload import BIRTHDAY, Expected
from tests.chaos.world import World


def stale(world: World) -> None:
    """F20: done, paid, moved or dismissed shortly before it was due: what no longer holds is told to nobody."""
    people(world, 12)
    world.start_all()
    reps = world.work.reps
    due = world.soon(world.scale.of(8, 12, 12))
    tasks = world.work.remind(world.scale.of(20, 60, 200), due, 6, reps[:6])
    begun = len(world.work.expected)
    world.work.birthdays(reps[6:10], due)
    told = world.work.expected[begun:]
    paid = [one for one in told if one.kind != BIRTHDAY][:2]
    gone = [*tasks[::2], *paid, *[one for one in told if one.chat == reps[9]]]

    def change(store: Store) -> None:
        for one in tasks[::2]:
            store.tasks.finish(_task(store, one, world))
        for one in paid:
            _pay(store, one)
        store.staff.change(world.work.person(reps[9]), active=False)

    time.sleep(2)
    world.app.write(change)
    changed_in_time = datetime.now(UTC) < due
    world.check(changed_in_time, "the changes came too late to mean anything")
    world.work.withdraw(gone)
    world.row.seen = len(gone)
    world.settle(60)
    arrived = arrivals(world.site)
    wrong = [one for one in gone if (one.chat, one.mark) in arrived]
    world.note(f"{len(gone)} done, paid or dismissed before they were due")
    world.check(not wrong, f"{len(wrong)} were told though their reason was gone")


def _task(store: Store, one: Expected, world: World) -> Task:
    return next(task for task in store.tasks.open_of(world.work.person(one.chat)) if one.mark in task.text)


def _pay(store: Store, one: Expected) -> None:
    for invoices in store.invoices.overdue(one.due.date()).values():
        for invoice in invoices:
            if invoice.number == one.mark:
                store.payments.add(
                    client_id=invoice.client_id, invoice_id=invoice.id, paid_on=one.due.date(), amount=invoice.open
                )

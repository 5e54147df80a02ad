"""A rolling deploy (F21): the tables grow first, then one process after the other is replaced, under load."""

from datetime import UTC, datetime

from sqlalchemy import text

from tests.chaos.kills import people
from tests.chaos.world import World

UNKNOWN = "of a version to come"


def rolling(world: World) -> None:
    """F21: old processes go on beside new tables; what only a newer version knows is left for it."""
    people(world, 20)
    world.start_all()
    world.work.said(40)
    world.until(lambda: world.arrived() > 10, 40, "for messages")
    _grow(world)
    for _ in range(world.scale.of(1, 2, 5)):
        for old in list(world.running):
            world.work.remind(10, world.soon(4), 6)
            world.work.said(20)
            world.start()  # the new one is up before the old one goes
            world.end(old)
            world.row.seen += 1
    world.heal()
    world.settle(60)
    world.made_once()
    left = world.count("select count(*) from occurrence where kind = :kind and state = 'due'", kind=UNKNOWN)
    world.check(left == 1, "a reminder of an unknown kind was not left alone")
    world.check(world.row.twice == 0, "something came twice, though every process ended in order")


def _grow(world: World) -> None:
    """What the migration of a newer version does, beside running processes: it only adds."""
    person = world.rows("select min(id) from staff")[0][0]
    world.app.write(lambda store: store.connection.execute(text("ALTER TABLE outbox ADD COLUMN newer VARCHAR(20)")))
    world.app.write(lambda store: store.connection.execute(text("CREATE TABLE newer (id INTEGER PRIMARY KEY)")))
    world.app.write(
        lambda store: store.occurrences.plan(
            UNKNOWN, "newer:1", int(str(person)), datetime.now(UTC).date(), "day", datetime.now(UTC)
        )
    )

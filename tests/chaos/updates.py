"""Updates that come more than once: again and again (F10a), and pushed to two replicas at the same moment (F10b)."""

import time

from tests.chaos.databases import Postgres
from tests.chaos.kills import people
from tests.chaos.proxy import proxy
from tests.chaos.world import World

SLOW_COMMITS = """
CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF random() < 0.2 THEN PERFORM pg_sleep(0.5); END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER slow AFTER INSERT ON heard FOR EACH ROW EXECUTE FUNCTION slow()
"""
"""One of five turns takes half a second longer, and holds up the others."""


def repeated(world: World) -> None:
    """F10a: each update comes one to four times; it is handled once."""
    people(world, 10)
    world.start_all()
    said: list[int] = []
    for _ in range(world.scale.of(20, 100, 500)):
        said.append(world.work.say_as_update())
        # The oldest that is not confirmed, or one before it: Telegram's order is kept.
        oldest = min((update["update_id"] for update in world.server.pending()), default=said[-1])
        for _ in range(world.work.chance.randrange(4)):
            world.server.repeat(world.work.chance.choice([one for one in said if one <= oldest][-5:]))
            world.row.seen += 1
        time.sleep(world.work.chance.uniform(0, 0.08))
    world.settle(90)
    world.made_once()
    world.check(world.row.twice == 0, "an answer came twice")


def pushed_to_two(world: World) -> None:
    """F10b: each update is posted to two replicas at the same moment, one to four times to each, on a slow database."""
    assert isinstance(world.databases, Postgres)
    people(world, 10)
    world.databases.server.execute(SLOW_COMMITS, world.address.rpartition("/")[2])
    with proxy(world.work.chance) as between:
        world.webhook = between.address
        two = [world.start(), world.start()]
        world.until(lambda: all(one.ready for one in two), 30, "for two replicas")
        between.ports = [one.port for one in two]
        for _ in range(world.scale.of(20, 100, 500)):
            world.work.say()
            time.sleep(world.work.chance.uniform(0, 0.08))
        world.until(lambda: not world.server.pending(), 120, "for all updates to be confirmed")
        world.row.seen, acks = between.again, sorted(between.acks)
        world.settle(90)
    slow = acks[int(len(acks) * 0.99)]
    world.note(f"one of five commits slowed by 500 ms: confirmed within {slow:.2f} s (p99 of {len(acks)})")
    world.made_once()
    world.check(world.row.twice == 0, "an answer came twice")

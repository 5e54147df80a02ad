"""How much waits in the outbox, for those who look after a running Backdesk. Numbers only, nothing of any person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, func, or_, select, text

from storage.outbox import UNSENT
from storage.processes import Processes
from storage.tables import outbox

STATES = ("pending", "sending", "held", "dead")

# Two questions, in the words of the two partial indexes: what was sent long ago is not looked at.
_OPEN, _UNDELIVERED = text("state IN ('pending', 'sending')"), text("state IN ('dead', 'held')")

_SENT_OUT = outbox.c.platform.not_in(UNSENT)
"""Who is in the console comes for it, some day."""


@dataclass(frozen=True, slots=True)
class Backlog:
    messages: Mapping[str, int]
    """By state, of those that have not arrived."""
    oldest_seconds: float
    """The age of the oldest message that could have gone by now; 0 where there is none."""
    replicas: int
    """How many processes on this database beat."""


def backlog(connection: Connection, now: datetime) -> Backlog:
    """As of `now` (UTC)."""
    messages = dict.fromkeys(STATES, 0)
    for those in (_OPEN, _UNDELIVERED):
        by_state = select(outbox.c.state, func.count()).where(those, _SENT_OUT).group_by(outbox.c.state)
        messages |= {row[0]: row[1] for row in connection.execute(by_state)}
    # One that failed has been put off, and has waited all the same.
    could_go = or_(outbox.c.not_before <= now, outbox.c.attempts > 0)
    oldest = connection.execute(select(func.min(outbox.c.created_at)).where(and_(_OPEN, _SENT_OUT, could_go))).scalar()
    age = max(0.0, (now - oldest).total_seconds()) if oldest else 0.0
    return Backlog(messages, age, Processes(connection, now).alive())

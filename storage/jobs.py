"""The queue of a PostgreSQL database, procrastinate: one job for each row of the outbox, written with the row.

A job is a pointer, made in the transaction that makes the row; it wakes a worker of any process. The row decides.
"""

from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any

from procrastinate import App, PsycopgConnector, SyncPsycopgConnector
from procrastinate.exceptions import ProcrastinateException
from procrastinate.schema import SchemaManager
from procrastinate.tasks import Task
from psycopg import Error
from psycopg_pool import PoolTimeout
from sqlalchemy import Connection, text

from storage.database import Database

QueueAway = (Error, PoolTimeout, ProcrastinateException, OSError)
"""What a worker raises when it has lost the database."""

JobGone = ProcrastinateException
"""What is raised for a job that another worker has finished."""

QUEUE = "outbox"
TASK = "deliver"
TABLES = "procrastinate_"
"""All of its tables begin so."""


def exist(connection: Connection) -> bool:
    """Whether this database has a queue: SQLite has none."""
    return connection.dialect.name == "postgresql"


def install(connection: Connection) -> None:
    """Make the queue's own tables, in the transaction of a migration."""
    connection.exec_driver_sql(SchemaManager.get_schema().replace("%", "%%"))


def remove(connection: Connection) -> None:
    """Drop all that `install` made."""
    for kind, statement in (
        ("TABLE", "select relname from pg_class where relkind = 'r' and relname like 'procrastinate\\_%'"),
        ("FUNCTION", "select oid::regprocedure::text from pg_proc where proname like 'procrastinate\\_%'"),
        ("TYPE", "select typname from pg_type where typtype in ('e', 'c') and typname like 'procrastinate\\_%'"),
    ):
        for (name,) in connection.execute(text(statement)).all():
            connection.execute(text(f"DROP {kind} IF EXISTS {name} CASCADE"))


def forget(connection: Connection) -> None:
    """Of rows that are no more; delivery points to the open ones of the others by itself."""
    connection.execute(text("DELETE FROM procrastinate_jobs"))


def defer(connection: Connection, message_id: int, platform: str, chat: str, *, waited_for: bool) -> None:
    """Point to a row of the outbox, in the row's own transaction; `waited_for`: before what comes by itself."""
    own = connection.connection.driver_connection
    _pointer().configure(connection=own, priority=1 if waited_for else 0).defer(
        message_id=message_id, platform=platform, chat=chat
    )


@cache
def _pointer() -> Task[Any, Any, Any]:
    """The task as whoever defers it knows it. Its connector is never opened: the connection is the transaction's."""

    def deliver(message_id: int, platform: str, chat: str) -> None:
        """Done by the workers, see `worker`."""

    return App(connector=SyncPsycopgConnector()).task(name=TASK, queue=QUEUE)(deliver)


def worker(database: Database, deliver: Callable[[str, str], Awaitable[None]], connections: int) -> App:
    """An app whose worker calls `deliver(platform, chat)` for each job; to be opened and run by the caller."""
    app = App(connector=PsycopgConnector(conninfo=database.conninfo, min_size=1, max_size=connections, timeout=5))

    @app.task(name=TASK, queue=QUEUE)
    async def task(message_id: int, platform: str, chat: str) -> None:
        await deliver(platform, chat)

    return app

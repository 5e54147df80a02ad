"""An address becomes an engine: SQLite in a file, or PostgreSQL. How each begins its transactions stands here alone."""

from enum import Enum
from types import MappingProxyType
from typing import Any

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

ADDRESSES = "sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"
"""What an address may look like."""

POSTGRESQL = ("postgresql", "postgres", "postgresql+psycopg")


class BadDatabaseAddress(ValueError):
    """The address is not one that Backdesk can open; the message is its scheme, for the rest may hold a password."""


class Begins(Enum):
    """What a transaction is for; the execution option `begins` of its connection."""

    TURN = "turn"
    """In turn with all others, of every process."""
    BESIDE = "beside"
    """Beside the turns; it takes the rows it needs."""
    READING = "reading"
    """One view of everything, as of its beginning."""


_ON_SQLITE = MappingProxyType({Begins.READING: ("BEGIN",)})

# The schema is in the lock: two companies may share a database. Where a process is stopped in the middle of a turn,
# the server ends its transaction after `_IDLE`, and the others go on.
_ON_POSTGRESQL = MappingProxyType(
    {
        Begins.TURN: ("SELECT pg_advisory_xact_lock(1111838571, hashtext(coalesce(current_schema(), '')))",),
        Begins.BESIDE: ("SELECT 1",),  # finds out here, and not in the middle, that the connection is broken
        Begins.READING: (
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
            "SET LOCAL idle_in_transaction_session_timeout = '1h'",  # an export writes its file meanwhile
        ),
    }
)

_IDLE = "10s"
_LOCKED = "30s"
"""As on SQLite: whoever cannot have its turn for so long fails, and is tried again."""

# What the address says itself comes first.
_CONNECT = MappingProxyType(
    {
        "application_name": "backdesk",
        "connect_timeout": "5",
        "keepalives": "1",
        "keepalives_idle": "5",
        "keepalives_interval": "5",
        "keepalives_count": "2",
    }
)

_SESSION = f"SET timezone = 'UTC'; SET idle_in_transaction_session_timeout = '{_IDLE}'; SET lock_timeout = '{_LOCKED}'"


def engine_for(address: str) -> Engine:
    """`address`: `sqlite:///FILE`, or `postgresql://…` in every form that libpq reads; raises BadDatabaseAddress."""
    scheme = _scheme(address)
    if scheme in POSTGRESQL:
        return _postgresql(address)
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise BadDatabaseAddress(scheme) from None
    if url.get_backend_name() == "sqlite":
        return _sqlite(url)
    raise BadDatabaseAddress(scheme)


def conninfo_for(address: str) -> str:
    """What libpq connects with, the password too; raises BadDatabaseAddress for what is none of PostgreSQL."""
    return make_conninfo("", **_parameters(address))


def _parameters(address: str) -> dict[str, Any]:
    try:
        given = conninfo_to_dict(f"postgresql://{address.partition('://')[2]}")
    except ProgrammingError:
        raise BadDatabaseAddress(_scheme(address)) from None
    return {**_CONNECT, **given}


def _scheme(address: str) -> str:
    scheme, colon, _ = address.partition("://")
    return scheme if colon else ""


def _sqlite(url: URL) -> Engine:
    engine = create_engine(url, connect_args={"timeout": 30}, pool_size=4, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        # The driver's own BEGIN loses updates silently (275 of 400, measured): Backdesk begins by itself.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        for statement in _ON_SQLITE.get(_begins(connection), ("BEGIN IMMEDIATE",)):
            connection.exec_driver_sql(statement)

    return engine


def _postgresql(address: str) -> Engine:
    engine = create_engine(
        "postgresql+psycopg://",  # libpq reads the address itself
        connect_args=_parameters(address),
        pool_size=4,
        pool_pre_ping=True,
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        connection.execute(_SESSION)
        connection.commit()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        for statement in _ON_POSTGRESQL.get(_begins(connection), ()):
            connection.exec_driver_sql(statement)

    return engine


def _begins(connection: Connection) -> Begins:
    begins: Begins = connection.get_execution_options().get("begins", Begins.BESIDE)
    return begins

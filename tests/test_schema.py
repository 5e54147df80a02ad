"""The migrations make exactly the tables of the code; an older database is refused with the way out."""

import subprocess
import sys
from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, column, inspect, table

from bot.app import App
from bot.commands.failure import Failure
from bot.commands.schema import require_current
from bot.settings import Settings
from office.calls import CallKind
from office.money import Money
from office.rights import Role
from storage.database import Database
from storage.jobs import TABLES
from storage.schema import FOLDER, State, state, upgrade
from storage.store import Store
from storage.tables import metadata
from tests.desk import NOON

ROOT = Path(__file__).parents[1]


def test_the_migrations_make_the_tables_of_the_code(new_database: Callable[..., str]) -> None:
    database = Database(new_database(tables=False))
    assert state(database) is State.EMPTY
    upgrade(database)
    assert state(database) is State.CURRENT
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts={"include_name": _is_ours}), metadata) == []
    upgrade(database)
    database.close()


def _is_ours(name: str | None, kind: str, parents: object) -> bool:
    """The queue's tables are made by procrastinate's own script."""
    return not (kind == "table" and (name or "").startswith(TABLES))


def migrate(database: Database, step: Callable[[Config, str], None], to: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        step(config, to)


def test_an_older_database_is_refused_until_it_is_upgraded(new_database: Callable[..., str]) -> None:
    app = App(Settings(database=new_database(tables=False)))
    migrate(app.database, command.upgrade, "0001")
    with pytest.raises(Failure, match="backdesk db upgrade"):
        require_current(app)
    upgrade(app.database)
    require_current(app)
    app.close()


def test_clients_of_an_older_database_are_found_and_go_back(new_database: Callable[..., str]) -> None:
    database = Database(new_database(tables=False))
    migrate(database, command.upgrade, "0003")
    values = {"kind": "company", "created_at": NOON, "touched_at": NOON, "name_key": "", "phone": "+36201234567"}
    old = table("client", *(column(name) for name in ("name", *values)))
    rows = [{"name": name, **values} for name in ("Иванов Сергей", "Acme GmbH")]
    database.run(lambda connection: connection.execute(old.insert(), rows))
    upgrade(database)
    admin = database.run(
        lambda connection: Store(connection, NOON).staff.add("a", "A", Role.ADMIN, language="en", timezone="UTC")
    )
    with database.reading() as connection:
        clients = Store(connection, NOON).clients
        assert [clients.look_up(admin, typed).clear for typed in ("Ivanovu", "acme")] == [
            clients.any(1),
            clients.any(2),
        ]
        assert clients.look_up(admin, "4567").candidates == (clients.any(1), clients.any(2))
    migrate(database, command.downgrade, "0003")
    with database.reading() as connection:
        forms = connection.exec_driver_sql("select count(*) from client_form where form = 'ivanovu'").scalar()
    assert forms == 1
    database.close()


def put(connection: Connection, name: str, row: dict[str, object]) -> None:
    """A row of a table as it was: only these columns."""
    kinds = metadata.tables[name].c
    connection.execute(table(name, *(column(key, kinds[key].type) for key in row)).insert(), row)


_ANA: dict[str, object] = {
    "login": "ana",
    "name": "Ana",
    "role": "rep",
    "language": "en",
    "timezone": "UTC",
    "work_days": "12345",
    "work_start": time(9),
    "work_end": time(18),
    "digest_at": time(17),
    "birthday_days": 3,
    "active": True,
    "created_at": NOON,
}


def test_calls_and_tasks_of_an_older_database_stay_what_they_were(new_database: Callable[..., str]) -> None:
    database = Database(new_database(tables=False))
    migrate(database, command.upgrade, "0003")
    own = {"name": "Acme", "name_key": "acme", "kind": "company", "created_at": NOON, "touched_at": NOON}
    said = {"direction": "out", "outcome": "reached", "offer": False, "next_step": "send_offer", "next_on": NOON.date()}
    dated = {"text": "bring the car", "on_day": NOON.date(), "created_at": NOON}

    def fill(connection: Connection) -> None:
        for name, row in {
            "staff": _ANA,
            "client": own,
            "call": {"person_id": 1, "client_id": 1, "at": NOON, **said},
            "task": {"person_id": 1, "client_id": 1, "call_id": 1, **dated},
        }.items():
            put(connection, name, row)

    database.run(fill)
    upgrade(database)
    with database.reading() as connection:
        store = Store(connection, NOON)
        call, (task,) = store.calls.get(1), store.tasks.of_call(1)
        assert call is not None
        assert (call.kind, call.next_step, call.next_on, call.next_time) == (
            CallKind.CALL,
            "send_offer",
            NOON.date(),
            None,
        )
        assert (task.text, task.beside, call.voice, store.calls.text(1)) == ("bring the car", False, None, None)
    database.close()


def test_payments_of_an_older_database_are_for_their_invoices(new_database: Callable[..., str]) -> None:
    """Up to what was open; another currency pays nothing, and what was given back was what had come too much."""
    database = Database(new_database(tables=False))
    migrate(database, command.upgrade, "0007")
    day, paid = NOON.date(), {"paid_on": NOON.date(), "opening": False, "created_at": NOON}
    own = {"name": "Acme", "name_key": "acme", "kind": "company", "created_at": NOON, "touched_at": NOON}

    def fill(connection: Connection) -> None:
        put(connection, "client", own)
        for number in ("A-1", "A-2"):
            bill = {"client_id": 1, "number": number, "due_on": day, "amount": 100, "currency": "EUR"}
            put(connection, "invoice", {**bill, "created_at": NOON})
        for invoice, amount, currency in ((1, 100, "EUR"), (1, 50, "EUR"), (1, -60, "EUR"), (2, 100, "HUF")):
            put(
                connection,
                "payment",
                {"client_id": 1, "invoice_id": invoice, "amount": amount, "currency": currency, **paid},
            )

    def one_more(connection: Connection) -> None:
        bill = {"client_id": 1, "number": "A-3", "due_on": day, "amount": 100, "currency": "EUR"}
        put(connection, "invoice", {**bill, "created_at": NOON})

    database.run(fill)
    upgrade(database)
    with database.reading() as connection:
        store = Store(connection, NOON)
        assert [(one.number, one.open.minor) for one in store.invoices.open_of_client(1)] == [("A-1", 10), ("A-2", 100)]
        assert [left for _, left in store.payments.with_rest(1)] == [Money(100, "HUF")]
    migrate(database, command.downgrade, "0007")
    database.run(one_more)
    upgrade(database)
    database.run(lambda connection: Store(connection, NOON).invoices.reverse(3, day, None))
    database.close()


def test_what_was_switched_off_in_the_settings_stays_off_and_goes_back(new_database: Callable[..., str]) -> None:
    database = Database(new_database(tables=False))
    migrate(database, command.upgrade, "0020")
    values = {"off.morning.1": "1", "off.evening.1": "", "off.evening.2": "1", "off.morning.99": "1", "public": "x"}

    def fill(connection: Connection) -> None:
        for login in ("ana", "bela"):
            put(connection, "staff", {**_ANA, "login": login})
        put(connection, "switched_off", {"person_id": 1, "kind": "birthday"})
        for key, value in values.items():
            put(connection, "setting", {"key": key, "value": value})

    database.run(fill)
    for _ in range(2):
        upgrade(database)
        with database.reading() as connection:
            store = Store(connection, NOON)
            off = {one.login: store.quiet.without(one) for one in store.staff.all()}
            assert off == {"ana": {"birthday", "morning"}, "bela": {"evening"}}
            assert {key: store.settings.get(key) for key in values} == {**dict.fromkeys(values), "public": "x"}
        migrate(database, command.downgrade, "0020")
    with database.reading() as connection:
        settings = Store(connection, NOON).settings
        kept = {key: value for key in values if (value := settings.get(key)) is not None}
    assert kept == {"off.morning.1": "1", "off.evening.2": "1", "public": "x"}
    database.close()


def test_the_way_back_leaves_nothing(new_database: Callable[..., str]) -> None:
    database = Database(new_database(tables=False))
    upgrade(database)
    migrate(database, command.downgrade, "base")
    assert set(inspect(database.engine).get_table_names()) == {"alembic_version"}
    database.close()


def test_the_files_are_named_by_their_revisions() -> None:
    script = ScriptDirectory(str(FOLDER))
    names = sorted(path.stem.partition("_")[0] for path in (FOLDER / "versions").glob("*.py"))
    assert names == sorted(revision.revision for revision in script.walk_revisions())
    assert script.get_current_head() == names[-1]


@pytest.fixture
def beyond(new_database: Callable[..., str]) -> str:
    """A database of a version that this program does not know."""
    address = new_database()
    database = Database(address)
    database.run(lambda connection: connection.exec_driver_sql("update alembic_version set version_num = 'beyond'"))
    database.close()
    return address


def test_a_newer_database_is_refused(beyond: str) -> None:
    app = App(Settings(database=beyond))
    with pytest.raises(Failure, match="newer"):
        require_current(app)
    app.close()


@pytest.mark.slow
def test_run_refuses_it_in_one_line(beyond: str) -> None:
    """One line on stderr, exit status 2."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=ROOT,
        env={"BACKDESK_DATABASE": beyond, "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("backdesk: the database is")


def test_people_and_their_accounts_survive_the_way_up_and_down(new_database: Callable[..., str]) -> None:
    database = Database(new_database(tables=False))
    migrate(database, command.upgrade, "0006")
    linked = {"platform": "telegram", "user": "7", "chat": "7", "staff_id": 1, "last_at": NOON}

    def fill(connection: Connection) -> None:
        for name, row in {"staff": _ANA, "account": linked}.items():
            put(connection, name, row)

    database.run(fill)
    for _ in range(2):
        upgrade(database)
        with database.reading() as connection:
            store = Store(connection, NOON)
            known = store.staff.on("telegram", "7")
            assert known is not None
            ana = known.person
            assert (ana.login, known.chat, ana.reach_on, store.staff.pages("telegram")) == ("ana", "7", None, [])
        migrate(database, command.downgrade, "0006")
    database.close()

"""`backdesk db upgrade`, `backdesk backup FILE`, `backdesk restore FILE`."""

import argparse
from pathlib import Path
from typing import Any

from bot.app import App
from bot.commands.failure import Failure
from storage.backup import BackupError, back_up
from storage.backup import restore as put_back
from storage.schema import State, upgrade


def declare(commands: Any) -> None:
    db = commands.add_parser("db", help="the database's tables").add_subparsers(metavar="ACTION", required=True)
    parser = db.add_parser("upgrade", help="bring the tables to this version")
    parser.set_defaults(do=upgrade_tables)
    parser = commands.add_parser("backup", help="copy the database to a file, beside a running bot")
    parser.add_argument("file", metavar="FILE")
    parser.set_defaults(do=backup)
    parser = commands.add_parser("restore", help="put a backup in the database's place")
    parser.add_argument("file", metavar="FILE")
    parser.set_defaults(do=restore)


def upgrade_tables(app: App, options: argparse.Namespace) -> int:
    upgrade(app.database)
    print("The database is up to date.")
    return 0


def backup(app: App, options: argparse.Namespace) -> int:
    to = Path(options.file)
    try:
        back_up(app.database, to)
    except BackupError as error:
        raise Failure(f"{error}.") from None
    print(f"Backed up to {to}, {to.stat().st_size} bytes.")
    return 0


def restore(app: App, options: argparse.Namespace) -> int:
    source = Path(options.file)
    try:
        kept, found = put_back(source, app.database)
    except BackupError as error:
        raise Failure(f"{error}.") from None
    aside = f" The database that was there is kept as {kept}." if kept else ""
    older = " It is older than this version: run 'backdesk db upgrade'." if found is State.OLDER else ""
    print(f"Restored from {source}.{aside}{older}")
    return 0

"""`backdesk db upgrade`, `backdesk backup FILE`, `backdesk restore FILE`."""

import argparse
from typing import Any

from bot.app import App
from storage.schema import upgrade


def declare(commands: Any) -> None:
    db = commands.add_parser("db", help="the database's tables").add_subparsers(metavar="ACTION", required=True)
    parser = db.add_parser("upgrade", help="bring the tables to this version")
    parser.set_defaults(do=upgrade_tables)


def upgrade_tables(app: App, options: argparse.Namespace) -> int:
    upgrade(app.database)
    print("The database is up to date.")
    return 0

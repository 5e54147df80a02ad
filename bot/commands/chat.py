"""`backdesk chat --as LOGIN`: talk to the bot in the terminal."""

import argparse
import sys
from typing import Any

from bot.app import App
from bot.commands.failure import Failure
from bot.commands.schema import require_current
from bot.console import Console
from office.staff import Person


def declare(commands: Any) -> None:
    parser = commands.add_parser("chat", help="talk to the bot in the terminal as a member of staff")
    parser.add_argument("--as", dest="login", required=True, metavar="LOGIN")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(do=chat)


def chat(app: App, options: argparse.Namespace) -> int:
    require_current(app)
    talk(app, options.login, as_json=options.json)
    return 0


def talk(app: App, login: str, *, as_json: bool = False) -> None:
    """Until the input ends; raises Failure where there is no such person."""
    person = member(app, login)
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    Console(app.database, app.hear_now, app.clock, person, sys.stdout, as_json=as_json).run(sys.stdin)


def member(app: App, login: str) -> Person:
    person = app.write(lambda store: store.staff.by_login(login))
    if person is None or not person.active:
        raise Failure(f"nobody of the staff has the login '{login}'; 'backdesk staff list' shows who is there.")
    return person

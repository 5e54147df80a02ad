"""The command line: `backdesk COMMAND …`. Errors are one line on stderr that says what to do, exit status 2."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from types import MappingProxyType
from typing import NoReturn

from bot.app import App, Clock, system_clock
from bot.commands.failure import Failure
from bot.settings import BadSetting, load
from storage.database import ADDRESSES, BadDatabaseAddress, DatabaseError

COMMANDS = MappingProxyType(
    {
        "run": "run",
        "demo": "demo",
        "chat": "chat",
        "due": "due",
        "staff": "staff",
        "import": "exchange",
        "export": "exchange",
        "understand": "understand",
        "check": "check",
        "db": "database",
        "backup": "database",
        "restore": "database",
    }
)
"""The module of `bot.commands` that each command stands in."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; argparse would print the usage first."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"backdesk: {message}; '{self.prog} --help' shows how to write it.\n")


def run(arguments: Sequence[str], clock: Clock = system_clock) -> int:
    """The exit status; `clock` gives aware UTC moments."""
    parser = _Parser(prog="backdesk", description="The back office in a chat.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in _modules(arguments):
        import_module(f"bot.commands.{name}").declare(commands)
    options = parser.parse_args(arguments)
    app: App | None = None
    try:
        app = App(load(), clock)
        return int(options.do(app, options))
    except (Failure, BadSetting) as error:
        return _fail(str(error))
    except BadDatabaseAddress as error:
        return _fail(f"BACKDESK_DATABASE must be {ADDRESSES}; '{error}' is not a database Backdesk knows.")
    except DatabaseError as error:
        reason = str(getattr(error, "orig", None) or type(error).__name__).splitlines()[0]
        return _fail(f"The database cannot be used: {reason}. 'backdesk check' tells more.")
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    finally:
        if app is not None:
            app.close()


def _modules(arguments: Sequence[str]) -> list[str]:
    """What a command needs is imported when it is called; all are for the help."""
    wanted = COMMANDS.get(arguments[0]) if arguments else None
    return [wanted] if wanted is not None else list(dict.fromkeys(COMMANDS.values()))


def _fail(line: str) -> int:
    print(f"backdesk: {line}", file=sys.stderr)
    return 2

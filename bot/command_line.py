"""The command line: `backdesk COMMAND …`. Errors are one line on stderr that says what to do, exit status 2."""

import argparse
import sys
from collections.abc import Sequence

from bot.app import App
from bot.commands import chat, check, database, demo, due, exchange, staff
from bot.commands import run as run_command
from bot.commands.failure import Failure
from bot.settings import BadSetting, load
from storage.database import BadDatabaseAddress, DatabaseError

COMMANDS = (run_command, demo, chat, due, staff, exchange, check, database)


def run(arguments: Sequence[str]) -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(prog="backdesk", description="The back office in a chat.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.declare(commands)
    options = parser.parse_args(arguments)
    app: App | None = None
    try:
        app = App(load())
        return int(options.do(app, options))
    except (Failure, BadSetting) as error:
        return _fail(str(error))
    except BadDatabaseAddress as error:
        return _fail(f"BACKDESK_DATABASE must be sqlite:///FILE; '{error}' is not a database Backdesk knows.")
    except DatabaseError as error:
        reason = str(getattr(error, "orig", None) or type(error).__name__).splitlines()[0]
        return _fail(f"The database cannot be used: {reason}. 'backdesk check' tells more.")
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    finally:
        if app is not None:
            app.close()


def _fail(line: str) -> int:
    print(f"backdesk: {line}", file=sys.stderr)
    return 2

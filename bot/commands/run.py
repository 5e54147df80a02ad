"""`backdesk run`: every platform that has a token, the scheduler, delivery and the HTTP port, until told to end."""

import argparse
import asyncio
import os
import signal
from typing import Any

from bot.app import App
from bot.commands.failure import Failure
from bot.commands.schema import require_current
from bot.logs import configure
from bot.service import Service
from scheduler.supervisor import Supervisor
from storage.lock import FileLock, Held


def declare(commands: Any) -> None:
    parser = commands.add_parser("run", help="run the bot")
    parser.add_argument(
        "--trust-clock", action="store_true", help="the clock of this machine is right, however long nothing ran"
    )
    parser.set_defaults(do=run)


def run(app: App, options: argparse.Namespace) -> int:
    require_current(app)
    configure()
    lock = FileLock(app.database.file) if app.database.file else None
    try:
        if lock is not None:
            lock.take()
        asyncio.run(_serve(app, vouched=options.trust_clock))
    except Held:
        raise Failure("another 'backdesk run' holds this database; end that one first.") from None
    except OSError as error:
        raise Failure(
            f"the address {app.settings.http} cannot be used ({error.strerror}); set BACKDESK_HTTP."
        ) from None
    finally:
        if lock is not None:
            lock.release()
    return 0


async def _serve(app: App, *, vouched: bool) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    await Service(app, supervisor=Supervisor(os.environ), vouched=vouched).run(stop)

"""`backdesk due --at TIME`: one round of the scheduler with the clock set to TIME, and what was sent, line by line."""

import argparse
import asyncio
import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.app import App
from bot.commands.failure import Failure
from bot.commands.schema import require_current
from bot.console import PLATFORM
from bot.service import deliver_now
from scheduler import reminders
from storage.outbox import Message
from storage.store import Store, transact

ON_TIME = timedelta(hours=24)
"""What fell due so long before TIME is done as if on time."""

Line = dict[str, Any]


class _NotMeant(Exception):
    """Carries the lines of a dry run out of the transaction, which is rolled back."""

    def __init__(self, lines: list[Line]) -> None:
        super().__init__("dry run")
        self.lines = lines


def declare(commands: Any) -> None:
    parser = commands.add_parser("due", help="do everything that is due up to a time, print it, and stop")
    parser.add_argument("--at", required=True, metavar="TIME", help="ISO 8601, such as 2026-03-12T09:00")
    parser.add_argument("--dry-run", action="store_true", help="print the same and write nothing")
    parser.set_defaults(do=due)


def due(app: App, options: argparse.Namespace) -> int:
    at = moment(options.at, app.company.timezone)
    require_current(app)

    def work(store: Store) -> list[Line]:
        lines = one_round(store, app)
        if options.dry_run:
            raise _NotMeant(lines)
        return lines

    try:
        lines = transact(app.database, lambda: at, work).result()
    except _NotMeant as dry:
        lines = dry.lines
    for line in lines:
        print(json.dumps(line, ensure_ascii=False), flush=True)
    if not options.dry_run:
        asyncio.run(deliver_now(app))
    return 0


def moment(text: str, zone: str) -> datetime:
    """UTC; without an offset it is the company's wall time. Raises Failure."""
    try:
        at = datetime.fromisoformat(text.strip())
        at = at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))
        # The scheduler looks some weeks to both sides.
        if not 1970 <= at.year <= 9000:
            raise ValueError(text)
        return at.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Failure(f"'{text}' is no time; write it as 2026-03-12T09:00, or with an offset as +01:00.") from None


def one_round(store: Store, app: App) -> list[Line]:
    """Plan, fire and reconcile; what that wrote is answered, and counts as sent where it went to the console."""
    before = store.outbox.last_id()
    reminders.plan(store, store.now)
    while reminders.fire(store, app.company, store.now, grace=ON_TIME):
        continue
    reminders.reconcile(store, store.now)
    written = store.outbox.after(before)
    for message in written:
        if message.platform == PLATFORM:
            store.deliveries.sent(message.id, str(message.edit_of or message.id))
    # TIME may lie ahead of the clock that the delivery goes by.
    store.outbox.allow(before, app.clock())
    return list(_lines(store, written))


def _lines(store: Store, written: Iterable[Message]) -> Iterable[Line]:
    """One for each message; its files belong to it."""
    last: Line | None = None
    for message in written:
        kept = store.files.get(message.file_id) if message.file_id else None
        if kept is not None and last is not None and not message.text:
            last.setdefault("files", []).append(kept.name)
            continue
        if last is not None:
            yield last
        last = _line(store, message)
        if kept is not None:
            last["files"] = [kept.name]
    if last is not None:
        yield last


def _line(store: Store, message: Message) -> Line:
    person = store.staff.get(message.person_id)
    original = store.outbox.get(message.edit_of) if message.edit_of else None
    line: Line = {
        "at": (person.local(message.created_at) if person else message.created_at).isoformat(timespec="seconds"),
        "to": person.login if person else message.chat,
        "kind": (original or message).kind,
        "text": message.text,
    }
    return line | {"edit": True} if message.edit_of else line

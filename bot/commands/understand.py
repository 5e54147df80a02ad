"""`backdesk understand`: what the bot makes of lines, as JSON; for translators, and for checking."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.app import App
from bot.commands.chat import member
from bot.commands.failure import Failure
from bot.commands.schema import require_current
from bot.reading.amounts import FoundAmount, find_amounts
from bot.reading.phones import FoundPhone, find_phones
from bot.talk.understood import learned
from bot.understanding.line import prepare, understand
from bot.understanding.meaning import Intent, Meaning
from locales import LANGUAGES
from office.money import plain
from office.rights import Role
from office.staff import Person
from office.worktime import to_local
from storage.client import Client
from storage.database import Database
from storage.exchange.headings import told_columns
from storage.exchange.sheet import BadSheet, read_sheet
from storage.store import Store
from storage.throwaway import throwaway

CALLS = (Intent.LOG_CALL, Intent.LOG_MEETING)

NEIGHBOURS = {"hr": "bs", "sr": "bs", "sr-Latn": "bs", "mo": "ro"}
"""Languages that are read as one of ours."""


def declare(commands: Any) -> None:
    parser = commands.add_parser("understand", help="show what is understood of lines of free text")
    parser.add_argument("--json", action="store_true", help='lines are objects {"text","lang","ref","tz"}')
    parser.add_argument("--as", dest="login", metavar="LOGIN", help="as this member of staff")
    parser.add_argument("--now", metavar="TIME", help="local time YYYY-MM-DDTHH:MM instead of the clock")
    parser.add_argument("--clients", metavar="FILE", help="a table with the column 'name', instead of the database")
    parser.set_defaults(do=understand_lines)


def understand_lines(app: App, options: argparse.Namespace) -> int:
    person = _person(app, options.login)
    now = _moment(options.now) if options.now else to_local(app.clock(), person.timezone).replace(tzinfo=None)
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    prepare(LANGUAGES)
    with _clients(app, options.clients) as database:
        for number, line in enumerate(sys.stdin, 1):
            line = line.rstrip("\r\n")
            if line.strip():
                asked = _asked(line, number) if options.json else {"text": line}
                print(json.dumps(_answer(app, database, person, now, asked), ensure_ascii=False), flush=True)
    return 0


@contextmanager
def _clients(app: App, file: str | None) -> Iterator[Database]:
    """The company's database, or one of the names in a file."""
    if file is None:
        require_current(app)
        yield app.database
        return
    with throwaway(_names(Path(file)), app.clock()) as (database, _):
        yield database


def _names(path: Path) -> list[str]:
    try:
        sheet = read_sheet(path.name, path.read_bytes())
    except OSError as error:
        raise Failure(f"'{path}' cannot be read: {error.strerror}.") from None
    except BadSheet as error:
        raise Failure(f"'{path}' cannot be read as a list of clients: {error}.") from None
    columns = told_columns(sheet.headings, "clients", ("name",))
    if "name" not in columns.places:
        raise Failure(f"'{path}' has no column 'name'.")
    return [name for line in sheet.lines if (name := columns.cells(line.cells)["name"].strip())]


def _person(app: App, login: str | None) -> Person:
    """Who writes; without a login somebody who sees every client, with the company's language and zone."""
    if login is not None:
        require_current(app)
        return member(app, login)
    return Person(
        id=0,
        login="",
        name="",
        role=Role.ADMIN,
        language=app.company.language,
        timezone=app.company.timezone,
        country=None,
        head_id=None,
        work_days="12345",
        work_start=time(9),
        work_end=time(18),
        digest_at=time(18),
        birthday_days=0,
    )


def _asked(line: str, number: int) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except ValueError:
        asked = None
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise Failure(f'line {number} is no object with a text: write {{"text": "called Acme 10 min", "lang": "en"}}.')
    return asked


def _moment(text: str, zone: str | None = None) -> datetime:
    """Local wall time; a moment with an offset is turned into the zone's. Raises Failure."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Failure(f"'{text}' is no time: write it as 2026-03-11T09:30.") from None
    if moment.tzinfo is not None and zone is not None:
        moment = moment.astimezone(_zone(zone))
    return moment.replace(tzinfo=None)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Failure(f"'{name}' is no time zone: write it as Europe/Madrid.") from None


def _answer(app: App, database: Database, person: Person, now: datetime, asked: dict[str, Any]) -> dict[str, Any]:
    language = str(asked.get("lang") or person.language)
    language = NEIGHBOURS.get(language, language)
    zone = asked.get("tz") and str(asked["tz"])
    here = _zone(zone or person.timezone)
    if asked.get("ref"):
        now = _moment(str(asked["ref"]), zone)
    with database.reading() as connection:
        store = Store(connection, app.clock())
        meaning = understand(
            asked["text"],
            language=language if language in LANGUAGES else person.language,
            now=now,
            find=lambda text, governed: store.clients.mention(person, text, governed),
            zone=here,
            learned=learned(store),
        )
    amounts = find_amounts(meaning.text, meaning.language, app.company.currency)
    return _shown(meaning, amounts, find_phones(meaning.text, person.country))


def _shown(meaning: Meaning, amounts: Sequence[FoundAmount], phones: Sequence[FoundPhone]) -> dict[str, Any]:
    """The words of `quick_entry.jsonl`; see shared/data/README.md."""
    entry, intents = meaning.entry, meaning.guess.intents
    mention = entry.mention
    told = any(intent in CALLS for intent in intents[:1])
    return {
        "text": meaning.text,
        "lang": meaning.language,
        "intent": intents[0] if intents else None,
        "intents": list(intents),
        "certainty": meaning.guess.certainty,
        "client": _name(mention.client if mention else None),
        "candidates": [one.name for one in mention.candidates] if mention else [],
        "new_client": entry.new_client,
        "direction": entry.direction if told else None,
        "duration_min": entry.minutes,
        "outcome": entry.outcome if told else None,
        "next": entry.next,
        "due": _written(entry.due),
        "remind": _written(entry.remind),
        "rule": entry.rule,
        "unclear": list(entry.unclear),
        "note": entry.rest or None,
        "dates": [
            {"text": meaning.text[one.start : one.end], "value": _written(one.value), "grain": one.grain}
            for one in entry.dates
        ],
        "amounts": [
            {
                "text": meaning.text[one.start : one.end],
                "values": [f"{plain(amount)} {amount.currency}" for amount in one.candidates],
            }
            for one in amounts
        ],
        "phones": [{"text": meaning.text[one.start : one.end], "value": one.e164} for one in phones],
    }


def _name(client: Client | None) -> str | None:
    return client.name if client else None


def _written(value: date | datetime | None) -> str | None:
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if value else None

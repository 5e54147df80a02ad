"""`backdesk check`: what is right and what is wrong with this installation, a line each; no secret is shown."""

import argparse
import asyncio
import smtplib
import socket
import ssl
from collections.abc import Iterator
from typing import Any

import aiohttp

from bot.app import App
from bot.settings import Settings
from bot.transcription import TranscriberCommand
from storage.backup import problem
from storage.database import ADDRESSES, OLDEST_SERVER, BadDatabaseAddress, DatabaseError
from storage.schema import State, state

PATIENCE = 5.0
"""Seconds for each platform and server to answer."""

Finding = tuple[bool, str]
"""Whether it is right, and the line about it: where it is wrong, with what to do."""


def declare(commands: Any) -> None:
    parser = commands.add_parser("check", help="what is right and what is wrong with this installation")
    parser.set_defaults(do=check)


def check(app: App, options: argparse.Namespace) -> int:
    """Exit status 1 where anything is wrong."""
    wrong = 0
    for right, line in findings(app):
        wrong += not right
        print(f"{'ok' if right else 'wrong'} {line}", flush=True)
    return 1 if wrong else 0


def findings(app: App) -> Iterator[Finding]:
    # Settings that cannot be read end the program before, with a line of their own.
    yield True, f"settings: {app.settings.company}, {app.settings.language}, {app.settings.timezone}"
    yield from _database(app)
    yield asyncio.run(_telegram(app.settings))
    yield asyncio.run(_slack(app.settings))
    yield asyncio.run(_port(app.settings))
    yield _mail(app.settings)
    yield _transcriber(app.settings)


def _database(app: App) -> Iterator[Finding]:
    try:
        file = app.database.file
        if file is not None and not file.parent.is_dir():
            yield False, f"database: there is no folder {file.parent}: make it, or set BACKDESK_DATABASE"
            return
        if file is not None and not file.exists():
            yield True, f"database: {file} is made by the first command that needs it"
            return
        damage = problem(file) if file is not None else None
        if damage is not None:
            yield False, f"database: {file} is damaged ({damage}): put a backup back with 'backdesk restore FILE'"
            return
        found = state(app.database)
        server = app.database.server_version() if app.database.is_server else None
    except BadDatabaseAddress:
        yield False, f"database: BACKDESK_DATABASE is no address that Backdesk knows: write {ADDRESSES}"
        return
    except DatabaseError as error:
        reason = type(getattr(error, "orig", None) or error).__name__
        yield False, f"database: it cannot be reached ({reason}): see that BACKDESK_DATABASE is right and the server up"
        return
    if server is not None and server < OLDEST_SERVER:
        yield False, f"database: PostgreSQL {server} is too old: use {OLDEST_SERVER} or newer"
        return
    yield True, f"database: reachable, PostgreSQL {server}" if server is not None else "database: reachable and whole"
    match found:
        case State.OLDER:
            yield False, "migrations: the tables are older than this version: run 'backdesk db upgrade'"
        case State.NEWER:
            yield False, "migrations: the tables are newer than this version: install the newer Backdesk"
        case State.EMPTY:
            yield True, "migrations: no tables yet, the first command that needs them makes them"
        case State.CURRENT:
            yield True, "migrations: current"


class NotReached(Exception):
    """Telegram did not tell the bot's name; the message says why and what to do, without the token."""


async def bot_name(settings: Settings) -> str:
    """The bot's name on Telegram, of which the token is set. Raises NotReached."""
    address = f"{settings.telegram_api}/bot{settings.telegram_token}/getMe"
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as session,
            session.get(address) as response,
        ):
            answer = await response.json(content_type=None)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        reason = type(error).__name__  # the message would quote the address, and with it the token
        what = f"{settings.telegram_api} does not answer ({reason})"
        raise NotReached(f"{what}: see the network, or set BACKDESK_TELEGRAM_API") from None
    if isinstance(answer, dict) and answer.get("ok") and isinstance(answer.get("result"), dict):
        return str(answer["result"].get("username"))
    raise NotReached("the token is refused: copy it anew from BotFather to BACKDESK_TELEGRAM_TOKEN")


async def _telegram(settings: Settings) -> Finding:
    if settings.telegram_token is None:
        return True, "telegram: not set"
    try:
        return True, f"telegram: @{await bot_name(settings)}"
    except NotReached as error:
        return False, f"telegram: {error}"


async def _slack(settings: Settings) -> Finding:
    if settings.slack_bot_token is None:
        return True, "slack: not set"
    from bot.slack import SlackRefused, probe  # its libraries take half a second that nobody else needs

    try:
        name = await probe(settings.slack_bot_token, settings.slack_app_token, settings.slack_api)
    except SlackRefused as error:
        return False, f"slack: {error}"
    ways = {"Socket Mode": settings.slack_app_token, "HTTP events at /slack/events": settings.slack_signing_secret}
    return True, f"slack: {name}, {' and '.join(way for way, secret in ways.items() if secret is not None)}"


async def _port(settings: Settings) -> Finding:
    """Free, or in use by a Backdesk that runs."""
    host, port = settings.http_address
    if port == 0:
        return True, "http: any free port"
    if _is_free(host, port):
        return True, f"http: {settings.http} is free"
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as session,
            session.get(f"http://{settings.http}/healthz") as response,
        ):
            answer = await response.json(content_type=None)
            if response.status == 200 and isinstance(answer, dict) and answer.get("status") == "ok":
                return True, f"http: {settings.http} is used by a running Backdesk"
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        pass
    return False, f"http: {settings.http} is taken by another program: set BACKDESK_HTTP to another port"


def _is_free(host: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host.strip("[]"), port))
        except OSError:
            return False
    return True


def _mail(settings: Settings) -> Finding:
    if settings.smtp is None:
        return True, "mail: not set"
    if settings.mail_from is None:
        return False, "mail: set BACKDESK_MAIL_FROM too, the address that mails come from"
    from bot.mail import server_of  # its library is for those who set it

    set_to = server_of(settings.smtp)
    connect = smtplib.SMTP_SSL if set_to.tls else smtplib.SMTP
    try:
        with connect(set_to.host, set_to.port, timeout=PATIENCE) as server:
            server.ehlo()
            if server.has_extn("starttls"):
                server.starttls(context=ssl.create_default_context())
            if set_to.user is not None:
                server.login(set_to.user, set_to.password or "")
    except smtplib.SMTPAuthenticationError:
        return False, "mail: the server refuses the name or password: correct BACKDESK_SMTP"
    except (OSError, smtplib.SMTPException, ValueError) as error:
        return (
            False,
            f"mail: the server of BACKDESK_SMTP does not answer ({type(error).__name__}): see its host and port",
        )
    return True, f"mail: {set_to.host}:{set_to.port} answers"


def _transcriber(settings: Settings) -> Finding:
    if settings.transcriber is None:
        return True, "transcriber: not set, so voice notes are kept and the bot asks what they say"
    command = TranscriberCommand(settings.transcriber)
    if not command.is_found():
        return False, f"transcriber: there is no program {command.program}: install it, or correct BACKDESK_TRANSCRIBER"
    return True, f"transcriber: {command.program} is found"

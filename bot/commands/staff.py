"""`backdesk staff add|invite|list`: the operator's way to the staff; so the first admin is made here."""

import argparse
import asyncio
import re
from typing import Any
from zoneinfo import available_timezones

from babel import Locale

from bot.app import App
from bot.commands.chat import member
from bot.commands.failure import Failure
from bot.commands.schema import require_current
from locales import LANGUAGES
from office.identifiers import InvalidIdentifier, check_email
from office.rights import Role
from storage.staff import LoginTaken
from storage.store import Store

LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")
LONGEST_NAME = 120


def declare(commands: Any) -> None:
    staff = commands.add_parser("staff", help="members of staff").add_subparsers(metavar="ACTION", required=True)
    parser = staff.add_parser("add", help="add a member of staff")
    parser.add_argument("login", metavar="LOGIN")
    parser.add_argument("--name", required=True)
    parser.add_argument("--role", required=True)
    parser.add_argument("--language")
    parser.add_argument("--timezone")
    parser.add_argument("--country", help="picks the public holidays, such as ES")
    parser.add_argument("--head", metavar="LOGIN")
    parser.add_argument("--email", metavar="ADDRESS", help="where the daily briefing goes")
    parser.set_defaults(do=add)
    parser = staff.add_parser("invite", help="a link, or a code for Slack, that makes whoever uses it this person")
    parser.add_argument("login", metavar="LOGIN")
    parser.set_defaults(do=invite)
    parser = staff.add_parser("list", help="who is there")
    parser.set_defaults(do=list_all)


def add(app: App, options: argparse.Namespace) -> int:
    require_current(app)
    login = options.login.lower()
    if not LOGIN.fullmatch(login):
        raise Failure(f"'{options.login}' cannot be a login: use letters a-z, digits, '.', '_' and '-', at most 40.")
    if not options.name.strip():
        raise Failure("--name is empty; write the person's name.")
    if len(options.name.strip()) > LONGEST_NAME:
        raise Failure(f"--name has more than {LONGEST_NAME} characters; shorten it.")
    if options.role not in list(Role):
        raise Failure(f"'{options.role}' is no role; the roles are: {', '.join(Role)}.")
    language = options.language or app.settings.language
    if language not in LANGUAGES:
        raise Failure(f"'{language}' is not spoken here; the languages are: {', '.join(LANGUAGES)}.")
    timezone = options.timezone or app.settings.timezone
    if timezone not in available_timezones():
        raise Failure(f"'{timezone}' is no time zone; write one such as Europe/Madrid.")
    country = options.country.upper() if options.country else None
    if country is not None and (len(country) != 2 or country not in Locale("en").territories):
        raise Failure(f"'{options.country}' is no country; write its two letters such as ES.")
    head = member(app, options.head) if options.head else None
    try:
        email = check_email(options.email) if options.email else None
    except InvalidIdentifier:
        raise Failure(f"'{options.email}' is no e-mail address; write one such as maria@example.com.") from None

    def write(store: Store) -> None:
        person = store.staff.add(
            login,
            options.name.strip(),
            Role(options.role),
            language=language,
            timezone=timezone,
            country=country,
            head_id=head.id if head else None,
        )
        store.staff.change(person, email=email)

    try:
        app.write(write)
    except LoginTaken:
        raise Failure(f"the login '{login}' is taken; 'backdesk staff list' shows by whom.") from None
    print(f"Added {login}. Invite: backdesk staff invite {login}")
    return 0


def invite(app: App, options: argparse.Namespace) -> int:
    require_current(app)
    person = member(app, options.login)
    link = ""
    if app.settings.telegram_token is not None:
        # Its HTTP client costs more than the rest of a short command.
        from bot.commands.check import NotReached, bot_name

        try:
            link = f"https://t.me/{asyncio.run(bot_name(app.settings))}?start="
        except NotReached as error:
            raise Failure(f"Telegram does not tell the bot's name for the link: {error}.") from None
    code = app.write(lambda store: store.staff.invite(person))
    print(f"{link}{code}")
    if link and app.settings.slack_bot_token is not None:
        print(f"On Slack, write this to the bot: {code}")
    return 0


def list_all(app: App, options: argparse.Namespace) -> int:
    require_current(app)
    for person in app.write(lambda store: store.staff.all(active=False)):
        print(person.login, person.role, person.language, person.timezone, person.name, sep="\t")
    return 0

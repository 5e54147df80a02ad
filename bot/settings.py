"""Settings: the environment (`BACKDESK_…`) over `backdesk.toml` in the working folder over the defaults."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.transcription import BadCommand, TranscriberCommand
from locales import LANGUAGES
from office.doubt import BadPolicy, Policies, policies
from office.identifiers import InvalidIdentifier, check_iban, check_tax_id
from office.money import UnknownCurrency, minor_digits

FILE = "backdesk.toml"
USUAL_PACE = 20
_WEBHOOK = r"https://|http://(127\.0\.0\.1|localhost)(:|/|$)"
"""Telegram calls https only; plain http is for a proxy or a test on the same machine."""

_SENDER = r"[^<>@\r\n]*<[!-~]+@[!-~]+\.?[!-~]*>|[!-~]+@[!-~]+"
"""One address, with a name before it or without."""


class BadSetting(ValueError):
    """A setting that cannot be used; the message says which and what it may be, never a secret's value."""


@dataclass(frozen=True, slots=True)
class Settings:
    database: str = field(default="sqlite:///backdesk.db", repr=False)
    """`sqlite:///FILE`, or `postgresql://USER:PASSWORD@HOST/NAME` in every form that libpq reads."""
    telegram_token: str | None = field(default=None, repr=False)
    telegram_api: str = "https://api.telegram.org"
    telegram_webhook: str | None = None
    telegram_pace: str = str(USUAL_PACE)
    """Messages a second to all chats together; 0: no pace, and only Telegram's own refusals are obeyed."""
    slack_bot_token: str | None = field(default=None, repr=False)
    slack_app_token: str | None = field(default=None, repr=False)
    slack_signing_secret: str | None = field(default=None, repr=False)
    slack_api: str | None = None
    http: str = "127.0.0.1:8080"
    public_url: str | None = None
    """Where the HTTP port is reached from outside, such as https://desk.example.com: the calendars are read there."""
    smtp: str | None = field(default=None, repr=False)
    """`smtp://USER:PASSWORD@HOST:PORT`; `smtps://` where TLS begins with the first byte."""
    mail_from: str | None = None
    """The address that mails come from, with or without a name: `Sample Ltd <office@example.com>`."""
    transcriber: str | None = None
    """A command that prints what is said in a voice note: `whisper-cli -nt -np -l {language} {file}`.

    `{file}` stands for the voice note, `{language}` for the speaker's language, such as `ro`; no shell reads the line.
    """
    company: str = "My company"
    company_tax_id: str | None = None
    company_iban: str | None = None
    company_address: str | None = None
    language: str = "en"
    timezone: str = "UTC"
    currency: str = "EUR"
    in_doubt: str = ""
    """What becomes of a message that may have arrived, by kind: `digest=repeat, task=hold`; see office/doubt.py."""

    @property
    def policies(self) -> Policies:
        return policies(self.in_doubt)

    @property
    def http_address(self) -> tuple[str, int]:
        host, _, port = self.http.rpartition(":")
        return host, int(port)


def load(environment: Mapping[str, str] = os.environ, folder: Path = Path()) -> Settings:
    """Raises BadSetting with one line that says what is wrong and what to write."""
    values: dict[str, str] = {}
    known = {setting.name for setting in fields(Settings)}
    for name, value in _file(folder / FILE).items():
        if name not in known:
            raise BadSetting(f"{FILE} has no setting '{name}'; the names are: {', '.join(sorted(known))}.")
        values[name] = str(value)
    for name in known:
        if (text := environment.get(f"BACKDESK_{name.upper()}", "").strip()) != "":
            values[name] = text
    settings = Settings(**values)
    _check(settings)
    return settings


def _file(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSetting(f"{FILE} cannot be read: {error}.") from None


def _check(settings: Settings) -> None:
    if settings.language not in LANGUAGES:
        raise BadSetting(f"BACKDESK_LANGUAGE must be one of {', '.join(LANGUAGES)}.")
    try:
        ZoneInfo(settings.timezone)
    except (KeyError, ValueError, OSError):
        raise BadSetting("BACKDESK_TIMEZONE must be a zone's name such as Europe/Madrid.") from None
    _check_requisites(settings)
    try:
        minor_digits(settings.currency)
    except UnknownCurrency:
        raise BadSetting("BACKDESK_CURRENCY must be a currency's code such as EUR.") from None
    host, _, port = settings.http.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65535:
        raise BadSetting("BACKDESK_HTTP must be an address and a port such as 127.0.0.1:8080.")
    if settings.telegram_webhook is not None and not re.match(_WEBHOOK, settings.telegram_webhook):
        raise BadSetting(
            "BACKDESK_TELEGRAM_WEBHOOK must be the public https address, such as https://desk.example.com."
        )
    if settings.public_url is not None and not re.match(_WEBHOOK, settings.public_url):
        raise BadSetting("BACKDESK_PUBLIC_URL must be the public https address, such as https://desk.example.com.")
    if not re.fullmatch(r"[0-9]{1,4}", settings.telegram_pace):
        raise BadSetting(
            "BACKDESK_TELEGRAM_PACE must be a whole number of messages a second, such as 20; 0 for no pace."
        )
    try:
        if settings.transcriber is not None:
            TranscriberCommand(settings.transcriber)
    except BadCommand as error:
        raise BadSetting(
            f"BACKDESK_TRANSCRIBER is no command to listen with, {error}; write PROGRAM … {{file}}."
        ) from None
    try:
        policies(settings.in_doubt)
    except BadPolicy as error:
        raise BadSetting(
            f"BACKDESK_IN_DOUBT says '{error}'; write KIND=resend, KIND=repeat or KIND=hold, with commas between."
        ) from None
    _check_slack(settings)
    _check_mail(settings)
    if settings.telegram_token is not None and ":" not in settings.telegram_token:
        raise BadSetting("BACKDESK_TELEGRAM_TOKEN does not look like a token: BotFather gives 123456:letters.")


def _check_mail(settings: Settings) -> None:
    if settings.smtp is not None:
        try:
            parts = urlsplit(settings.smtp)
            right = parts.scheme in ("smtp", "smtps") and parts.hostname and parts.path in ("", "/")
            right = right and parts.port != 0
        except ValueError:
            right = False
        if not right:
            raise BadSetting("BACKDESK_SMTP must be a server's address, such as smtp://user:password@host:25.")
    if settings.mail_from is not None and not re.fullmatch(_SENDER, settings.mail_from):
        raise BadSetting("BACKDESK_MAIL_FROM must be an address such as office@example.com.")


def _check_requisites(settings: Settings) -> None:
    """They stand on what clients get."""
    try:
        if settings.company_tax_id is not None:
            check_tax_id(settings.company_tax_id, None)
        if settings.company_iban is not None:
            check_iban(settings.company_iban)
    except InvalidIdentifier as error:
        name = "BACKDESK_COMPANY_TAX_ID" if error.kind == "tax_id" else "BACKDESK_COMPANY_IBAN"
        raise BadSetting(f"{name} cannot be right: the {error.reason} is wrong.") from None


def _check_slack(settings: Settings) -> None:
    if settings.slack_api is not None and not re.match(r"https?://", settings.slack_api):
        raise BadSetting("BACKDESK_SLACK_API must be the Web API's address, such as https://slack.com/api/.")
    for name, value, prefix in (
        ("BOT", settings.slack_bot_token, "xoxb-"),
        ("APP", settings.slack_app_token, "xapp-"),
    ):
        if value is not None and not value.startswith(prefix):
            raise BadSetting(f"BACKDESK_SLACK_{name}_TOKEN does not look like a token: Slack's begin with {prefix}.")
    ways_in = (settings.slack_app_token, settings.slack_signing_secret)
    if settings.slack_bot_token is not None and ways_in == (None, None):
        raise BadSetting(
            "BACKDESK_SLACK_BOT_TOKEN alone hears nothing: set BACKDESK_SLACK_APP_TOKEN too (Socket Mode), "
            "or BACKDESK_SLACK_SIGNING_SECRET (HTTP events)."
        )
    if settings.slack_bot_token is None and ways_in != (None, None):
        raise BadSetting("Slack needs BACKDESK_SLACK_BOT_TOKEN too, the bot token of 'OAuth & Permissions'.")

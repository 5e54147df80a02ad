"""Sends the outbox's mails over SMTP. A chat is an address; the first line of the text is the subject.

What the server says decides: 4xx is 'not now', 5xx is 'never', and an answer that was lost after the mail had gone out
leaves it in doubt (RFC 5321, 4.2 and 4.5.3.2). Neither a password nor an address is ever in an error's text.
"""

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP as WIRE
from email.utils import formataddr, parseaddr
from urllib.parse import unquote, urlsplit

import aiosmtplib

from bot.talk.adapter import Hear, InDoubt, Never, NotNow, Outgoing

PATIENCE = 60.0
"""Seconds for each answer of the server."""

PLAIN_PORT, TLS_PORT = 25, 465

FAREWELL = 5.0

SIGN_IN = (530, 535)
"""Who has to sign in, or does so wrongly: no fault of the mail, which waits until the setting is right."""

LONGEST_SUBJECT = 200

_ADDRESS = re.compile(r"[!-?A-~]+@[!-?A-~]+")


@dataclass(frozen=True, slots=True)
class MailServer:
    host: str
    port: int
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    tls: bool = False
    """From the first byte; without it TLS is begun where the server offers it."""


def server_of(address: str) -> MailServer:
    """Of `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`; raises ValueError for anything else."""
    parts = urlsplit(address)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path not in ("", "/"):
        raise ValueError("no address of a mail server")
    tls = parts.scheme == "smtps"
    user = unquote(parts.username) if parts.username else None
    password = unquote(parts.password) if parts.password else None
    return MailServer(parts.hostname, parts.port or (TLS_PORT if tls else PLAIN_PORT), user, password, tls)


def is_address(text: str) -> bool:
    """Whether a mail can go there: one address, without a name before it. Raises nothing."""
    return _ADDRESS.fullmatch(text) is not None and text.count("@") == 1


class Mail:
    """An Adapter that hears nothing."""

    name = "mail"

    def __init__(self, server: MailServer, sender: str) -> None:
        """`sender`: an address, with or without a name: `Sample Ltd <office@example.com>`."""
        self._server = server
        self._name, self._address = parseaddr(sender)

    async def start(self, hear: Hear) -> None:
        """Nothing is heard."""

    async def stop_hearing(self) -> None:
        """Nothing was."""

    async def stop(self) -> None:
        """Each mail has a connection of its own."""

    async def reachable(self) -> bool:
        try:
            async with self._connection():
                return True
        except (aiosmtplib.SMTPException, OSError):
            return False

    async def send(self, message: Outgoing) -> str:
        """The mail's Message-ID."""
        if not is_address(message.chat):
            raise Never("no address that a mail can go to")
        mail = self._mail(message)
        try:
            await self._hand_over(message.chat, mail.as_bytes(policy=WIRE))
        except aiosmtplib.SMTPResponseException as error:
            if 500 <= error.code < 600 and error.code not in SIGN_IN:
                raise Never(f"the mail server refuses it with {error.code}") from None
            raise NotNow(f"the mail server says {error.code}") from None
        except (aiosmtplib.SMTPException, OSError) as error:
            raise _unreached(error) from None
        return str(mail["Message-ID"])

    async def _hand_over(self, address: str, content: bytes) -> None:
        """Until the server says that it has it; what it refuses is a SMTPResponseException."""
        smtp = self._connection()
        try:
            await smtp.connect()
        except (aiosmtplib.SMTPException, OSError) as error:  # whatever it is, it is no fault of this mail
            raise _unreached(error) from None
        try:
            await smtp.mail(self._address)
            await smtp.rcpt(address)
            await _data(smtp, content)
            with suppress(aiosmtplib.SMTPException, OSError):
                await smtp.quit(timeout=FAREWELL)
        finally:
            smtp.close()

    def _connection(self) -> aiosmtplib.SMTP:
        server = self._server
        return aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            timeout=PATIENCE,
            use_tls=server.tls,
        )

    def _mail(self, message: Outgoing) -> EmailMessage:
        subject, _, body = message.text.partition("\n")
        mail = EmailMessage(policy=WIRE)
        mail["Subject"] = "".join(filter(str.isprintable, subject))[:LONGEST_SUBJECT]
        mail["From"] = formataddr((self._name, self._address))
        mail["To"] = message.chat
        mail["Message-ID"] = self._id(message)
        mail.set_content(body.strip("\n") or subject, cte="quoted-printable")
        if (file := message.file) is not None:
            main, _, sub = file.mime.partition("/")
            if not sub or main in ("multipart", "message"):
                main, sub = "application", "octet-stream"
            mail.add_attachment(file.content, maintype=main, subtype=sub, filename=file.name)
        return mail

    def _id(self, message: Outgoing) -> str:
        """The same for the same row however often it goes, so that a mailbox can drop the second one.

        Rows of another database bear the same numbers: what is said tells them apart.
        """
        said = hashlib.sha256(f"{message.chat}\n{message.text}".encode()).hexdigest()[:16]
        return f"<backdesk.{message.row}.{said}@{self._address.rpartition('@')[2]}>"


def _unreached(error: Exception) -> NotNow:
    """By its kind only: what the server answered may quote an address."""
    return NotNow(f"the mail server cannot be reached: {type(error).__name__}")


async def _data(smtp: aiosmtplib.SMTP, content: bytes) -> None:
    """Once the content is on its way, an answer that does not come leaves it in doubt."""
    try:
        await smtp.data(content)
    except aiosmtplib.SMTPResponseException as error:
        if error.code == -1:  # the connection broke in the middle of an answer
            raise InDoubt("the mail server's answer was cut off") from None
        raise
    except (aiosmtplib.SMTPException, OSError) as error:
        raise InDoubt(f"the mail server did not answer: {type(error).__name__}") from None

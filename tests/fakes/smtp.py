"""A real SMTP server on a free port of this machine, that keeps what it takes and answers as it is told."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

LOST = "lost"
"""Takes the mail and breaks the connection off before it says so."""


class _AnyPort(Controller):
    def _trigger_server(self) -> None:
        assert self.server is not None
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


class MailServer:
    """`says`: to each address what it answers, 250 where nothing stands; `taken`: the mails, in order."""

    def __init__(self, **settings: Any) -> None:
        self.taken: list[EmailMessage] = []
        self.envelopes: list[Envelope] = []
        self.says: dict[str, str] = {}
        self._controller = _AnyPort(self, hostname="127.0.0.1", port=0, **settings)

    def __enter__(self) -> "MailServer":
        self._controller.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._controller.stop()

    @property
    def port(self) -> int:
        return int(self._controller.port)

    @property
    def address(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        said = self.says.get(address, "")
        if said.startswith("rcpt "):
            return said.removeprefix("rcpt ")
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        said = self.says.get(envelope.rcpt_tos[0], "250 OK")
        if said.startswith(("250", LOST)):
            mail = message_from_bytes(envelope.content or b"", policy=default)
            assert isinstance(mail, EmailMessage)
            self.taken.append(mail)
            self.envelopes.append(envelope)
        if said == LOST:
            assert server.transport is not None
            server.transport.abort()
        return said


class OnePassword:
    """Lets in whoever has it."""

    def __init__(self, password: str) -> None:
        self._password = password.encode()

    def __call__(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        right = isinstance(data, LoginPassword) and data.password == self._password
        return AuthResult(success=right, handled=False)

"""E-mail: what goes out, what the server's answers lead to, and that nothing of it comes twice or anywhere else."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot.app import App
from bot.command_line import run as command
from bot.mail import Mail, server_of
from bot.settings import BadSetting, Settings, load
from bot.talk.adapter import InDoubt, Never, NotNow, Outgoing, OutgoingFile
from bot.talk.post import Post, reader_of
from bot.talk.words import Reply, t
from office.clients import language_of
from office.company import Company
from office.rights import Role
from scheduler.delivery import Delivery
from scheduler.dispatch import Embedded
from storage.store import Store
from tests.desk import Desk
from tests.fakes.smtp import LOST, MailServer, OnePassword
from tests.running import service_of

FROM = "Sample Ltd <office@sample.example>"
TO = "erika@acme.example"
SECRET = "a-secret-of-letters"


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


@pytest.fixture
def mail(server: MailServer) -> Mail:
    return Mail(server_of(server.address), FROM)


def outgoing(text: str = "Договор 17\n\nСтатус: подписан", **more: Any) -> Outgoing:
    return Outgoing(TO, text, row=7, **more)


async def test_the_first_line_is_the_subject_and_a_file_goes_along(server: MailServer, mail: Mail) -> None:
    file = OutgoingFile("акт.pdf", "application/pdf", b"%PDF-1.7 \x00\xff")
    sent_id = await mail.send(outgoing(file=file))
    (taken,) = server.taken
    assert (taken["Subject"], taken["From"], taken["To"]) == ("Договор 17", FROM, TO)
    assert taken["Message-ID"] == sent_id
    body, attached = taken.get_body(), list(taken.iter_attachments())
    assert body is not None
    assert body.get_content().strip() == "Статус: подписан"
    assert [(each.get_filename(), each.get_content()) for each in attached] == [("акт.pdf", b"%PDF-1.7 \x00\xff")]


async def test_the_same_row_bears_the_same_id_and_another_text_another(server: MailServer, mail: Mail) -> None:
    ids = [await mail.send(outgoing(text)) for text in ("Hello\n.", "Hello\n.", "Hello\n..")]
    assert ids[0] == ids[1] != ids[2]
    assert [taken.get_content().strip() for taken in server.taken] == [".", ".", ".."]


async def test_no_line_of_a_text_becomes_a_header(server: MailServer, mail: Mail) -> None:
    await mail.send(outgoing("Hello\rBcc: eve@evil.example\x00\nand more"))
    assert server.envelopes[0].rcpt_tos == [TO]
    assert server.taken[0]["Bcc"] is None


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ("rcpt 450 try later", NotNow),
        ("rcpt 550 nobody of that name", Never),
        ("451 try later", NotNow),
        ("552 too big", Never),
        (LOST, InDoubt),
    ],
)
async def test_what_the_server_says_decides(server: MailServer, mail: Mail, said: str, error: type[Exception]) -> None:
    server.says[TO] = said
    with pytest.raises(error) as raised:
        await mail.send(outgoing())
    assert TO not in str(raised.value)


@pytest.mark.parametrize("chat", ["", "acme", "a b@c", "a@b\nRCPT TO:<eve@evil.example>", "a@b@c", "é@acme.example"])
async def test_what_is_no_address_goes_nowhere(server: MailServer, mail: Mail, chat: str) -> None:
    with pytest.raises(Never):
        await mail.send(Outgoing(chat, "Hello"))
    assert server.taken == []


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
async def test_a_server_that_is_away_or_wants_another_password_is_for_later() -> None:
    with MailServer() as server:
        away = Mail(server_of(server.address), FROM)
    assert not await away.reachable()
    with pytest.raises(NotNow):
        await away.send(outgoing())
    with MailServer(authenticator=OnePassword("right"), auth_required=True, auth_require_tls=False) as locked:
        wrong, right = (
            Mail(server_of(f"smtp://ana:{password}@127.0.0.1:{locked.port}"), FROM) for password in (SECRET, "right")
        )
        with pytest.raises(NotNow) as refused:
            await wrong.send(outgoing())
        assert SECRET not in f"{refused.value!r}"
        assert await right.reachable()
        assert await right.send(outgoing())


# In a whole Backdesk


def posted(store: Store, **more: Any) -> int:
    """A mail that Klara's press wrote."""
    klara = store.staff.by_login("klara")
    assert klara is not None
    company = Company("Sample Ltd", "en", "UTC", "EUR", mails=True)
    client = store.clients.add("Acme GmbH", owner_id=None, country="RU")
    return Post(store).to_mail(TO, reader_of(client, company), Reply(t("contracts-signed"), **more), klara)


async def test_a_posted_mail_is_sent_by_the_running_service(
    server: MailServer, new_database: Callable[..., str]
) -> None:
    settings = Settings(database=new_database(), http="127.0.0.1:0", smtp=server.address, mail_from=FROM)
    app = App(settings)
    async with service_of(app) as service:
        await app.write_async(
            lambda store: store.staff.add("klara", "Klara", Role.CLERK, language="en", timezone="UTC")
        )

        def post(store: Store) -> int:
            file = store.files.add("act.txt", "text/plain", b"act", person_id=None)
            return posted(store, files=(file,))

        row = await app.write_async(post)
        service.ring()
        async with asyncio.timeout(20):
            while not server.taken:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.2)
        message = await app.write_async(lambda store: store.outbox.get(row))
        assert message is not None
        assert (message.state, message.sent_id) == ("sent", server.taken[0]["Message-ID"])
        assert server.taken[0]["Subject"] == "Подписан"
        assert [each.get_content() for each in server.taken[0].iter_attachments()] == ["act"]


async def delivered(desk: Desk, server: MailServer) -> None:
    adapter = Mail(server_of(server.address), FROM)
    await Embedded(Delivery(desk.app.database, [adapter], desk.clock, "test")).drain(5)


async def test_a_refused_mail_is_told_to_whoever_sent_it(server: MailServer, desk: Desk) -> None:
    desk.person("klara", Role.CLERK)
    row = desk.write(posted)
    server.says[TO] = "rcpt 550 nobody of that name"
    with structlog.testing.capture_logs() as logs:
        await delivered(desk, server)
    (told,) = desk.chat("klara").reads()
    assert told.text.startswith("The e-mail “Подписан” to erika@acme.example was refused: the mail server refuses")
    assert TO not in str(logs)
    assert desk.read(lambda store: store.outbox.get(row)).state == "dead"


async def test_a_mail_in_doubt_is_held_and_goes_again_only_to_the_client(server: MailServer, desk: Desk) -> None:
    desk.person("klara", Role.CLERK)
    desk.write(posted)
    server.says[TO] = LOST
    await delivered(desk, server)
    await delivered(desk, server)
    assert len(server.taken) == 1
    klara = desk.chat("klara")
    (told,) = klara.reads()
    assert told.text.startswith("I cannot tell whether the e-mail “Подписан” reached erika@acme.example")
    server.says.clear()
    klara.presses("Send it again")
    await delivered(desk, server)
    first, second = server.taken
    assert first["Message-ID"] == second["Message-ID"]
    assert not any("Подписан\n" in shown.text for shown in klara.messages())


# Settings


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_check_signs_in(
    new_database: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BACKDESK_DATABASE", new_database())
    monkeypatch.setenv("BACKDESK_HTTP", "127.0.0.1:0")
    monkeypatch.setenv("BACKDESK_MAIL_FROM", FROM)
    with MailServer(authenticator=OnePassword("right"), auth_required=True, auth_require_tls=False) as locked:
        monkeypatch.setenv("BACKDESK_SMTP", f"smtp://ana:{SECRET}@127.0.0.1:{locked.port}")
        assert command(["check"]) == 1
        said = capsys.readouterr().out
        assert "mail: the server refuses the name or password" in said
        assert SECRET not in said
        monkeypatch.setenv("BACKDESK_SMTP", f"smtp://ana:right@127.0.0.1:{locked.port}")
        assert command(["check"]) == 0
        assert f"ok mail: 127.0.0.1:{locked.port} answers" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SMTP", "mail.example.com"),
        ("SMTP", "http://mail.example.com"),
        ("SMTP", "smtp://mail.example.com:port"),
        ("SMTP", "smtp://ana:letters@"),
        ("MAIL_FROM", "office"),
        ("MAIL_FROM", "a@b.example\nBcc: c@d.example"),
    ],
)
def test_a_setting_that_cannot_be_used_is_said(name: str, value: str, tmp_path: Path) -> None:
    with pytest.raises(BadSetting, match=f"BACKDESK_{name} must be") as wrong:
        load({f"BACKDESK_{name}": value}, tmp_path)
    assert "letters" not in str(wrong.value)


@pytest.mark.parametrize(
    ("own", "country", "language"),
    [(None, "HU", "hu"), (None, "MX", "es"), ("en", "HU", "en"), (None, "DE", "ro"), (None, None, "ro")],
)
def test_a_client_is_written_to_in_the_own_language(own: str | None, country: str | None, language: str) -> None:
    assert language_of(own, country, "ro") == language

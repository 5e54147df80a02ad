"""`backdesk check`: each line right or wrong with what to do, no secret shown."""

import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bot.command_line import run as command
from storage.database import Database
from tests.fakes.slack import FakeSlack

ROOT = Path(__file__).parents[1]
TOKEN = "123456:a-secret-of-letters"


@contextmanager
def answering(status: int, body: bytes, **headers: str) -> Iterator[tuple[str, list[str]]]:
    """A server that always answers so: its address, and the paths asked for."""
    asked: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def database(tmp_path: Path, new_database: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> str:
    address = new_database()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BACKDESK_DATABASE", address)
    monkeypatch.setenv("BACKDESK_HTTP", "127.0.0.1:0")
    return address


@pytest.fixture
def file(database: str) -> Path:
    return Path(database.removeprefix("sqlite:///"))


def said(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """The lines by their subject."""
    out = capsys.readouterr()
    assert TOKEN not in out.out + out.err
    assert "letters" not in out.out + out.err
    return {line.split(" ", 1)[1].split(":")[0]: line for line in out.out.splitlines()}


def test_all_is_well(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["check"]) == 0
    lines = said(capsys)
    assert all(line.startswith("ok ") for line in lines.values())
    assert lines["database"].startswith("ok database: reachable")
    assert lines["migrations"] == "ok migrations: current"
    assert (lines["telegram"], lines["slack"], lines["mail"]) == (
        "ok telegram: not set",
        "ok slack: not set",
        "ok mail: not set",
    )


LOADED = """
import asyncio, sys
from bot.app import App
from bot.command_line import run
from bot.service import Service
from bot.settings import load
assert run(["check"]) == 0
app, stop = App(load()), asyncio.Event()
asyncio.run(Service(app).run(stop, stop.set))
print("loaded:", *sys.modules.keys() & {"slack_bolt", "slack_sdk", "telegram"})
"""
"""Checks, runs until it has started, and says whose libraries were loaded for it."""


@pytest.mark.parametrize("platforms", [[], ["slack_bolt", "slack_sdk"]])
def test_a_platform_that_is_not_set_costs_no_time(
    database: str, monkeypatch: pytest.MonkeyPatch, platforms: list[str]
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    with FakeSlack.in_thread() as slack:
        if platforms:
            monkeypatch.setenv("BACKDESK_SLACK_BOT_TOKEN", slack.bot_token)
            monkeypatch.setenv("BACKDESK_SLACK_APP_TOKEN", slack.app_token)
            monkeypatch.setenv("BACKDESK_SLACK_API", slack.address)
        child = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=120)
    assert child.returncode == 0, child.stderr
    assert sorted(child.stdout.rpartition("loaded:")[2].split()) == platforms


def test_telegram_answers(database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("BACKDESK_TELEGRAM_TOKEN", TOKEN)
    with answering(200, b'{"ok": true, "result": {"id": 1, "username": "sample_bot"}}') as (address, asked):
        monkeypatch.setenv("BACKDESK_TELEGRAM_API", f"http://{address}")
        assert command(["check"]) == 0
    assert said(capsys)["telegram"] == "ok telegram: @sample_bot"
    assert asked == [f"/bot{TOKEN}/getMe"]


def test_telegram_refuses_the_token(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BACKDESK_TELEGRAM_TOKEN", TOKEN)
    with answering(401, b'{"ok": false, "error_code": 401, "description": "Unauthorized"}') as (address, _):
        monkeypatch.setenv("BACKDESK_TELEGRAM_API", f"http://{address}")
        assert command(["check"]) == 1
    assert "the token is refused" in said(capsys)["telegram"]


def test_telegram_is_not_reached(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BACKDESK_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("BACKDESK_TELEGRAM_API", "http://127.0.0.1:1")
    assert command(["check"]) == 1
    assert said(capsys)["telegram"].startswith("wrong telegram: http://127.0.0.1:1 does not answer")


@pytest.fixture
def slack(database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeSlack]:
    """A Slack that the environment names, with its tokens."""
    with FakeSlack.in_thread() as server:
        monkeypatch.setenv("BACKDESK_SLACK_API", server.address)
        monkeypatch.setenv("BACKDESK_SLACK_BOT_TOKEN", server.bot_token)
        monkeypatch.setenv("BACKDESK_SLACK_APP_TOKEN", server.app_token)
        yield server


def test_slack_answers(slack: FakeSlack, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["check"]) == 0
    line = said(capsys)["slack"]
    assert line.startswith("ok slack: @")
    assert line.endswith(", Socket Mode")
    assert slack.bot_token not in line


def test_slack_by_http(slack: FakeSlack, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("BACKDESK_SLACK_APP_TOKEN")
    monkeypatch.setenv("BACKDESK_SLACK_SIGNING_SECRET", slack.signing_secret)
    assert command(["check"]) == 0
    assert said(capsys)["slack"].endswith(", HTTP events at /slack/events")


def test_a_token_that_slack_revoked_is_said_with_what_to_do(
    slack: FakeSlack, capsys: pytest.CaptureFixture[str]
) -> None:
    slack.revoke()
    assert command(["check"]) == 1
    line = said(capsys)["slack"]
    assert line.startswith("wrong slack: the bot token is refused (token_revoked): install the app again")
    assert "BACKDESK_SLACK_BOT_TOKEN" in line


def test_an_app_token_that_slack_refuses(slack: FakeSlack, capsys: pytest.CaptureFixture[str]) -> None:
    slack.refuse("apps.connections.open", "not_allowed_token_type")
    assert command(["check"]) == 1
    line = said(capsys)["slack"]
    assert line.startswith("wrong slack: the app token is refused (not_allowed_token_type): make one with")
    assert "BACKDESK_SLACK_APP_TOKEN" in line


def test_slack_is_not_reached(slack: FakeSlack, capsys: pytest.CaptureFixture[str]) -> None:
    slack.down()
    assert command(["check"]) == 1
    line = said(capsys)["slack"]
    assert line.startswith(f"wrong slack: {slack.address} does not answer")
    assert line.endswith("BACKDESK_SLACK_API")


@pytest.mark.usefixtures("slack")
def test_slack_allows_too_little(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    body = b'{"ok": true, "user": "backdesk", "team": "Acme"}'
    with answering(200, body, x_oauth_scopes="chat:write,commands,im:write") as (address, _):
        monkeypatch.setenv("BACKDESK_SLACK_API", f"http://{address}/api/")
        assert command(["check"]) == 1
    line = said(capsys)["slack"]
    assert "the app lacks app_mentions:read, channels:history, files:read" in line
    assert "commands" not in line


@pytest.mark.usefixtures("slack")
def test_what_answers_is_no_slack(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with answering(404, b"{}") as (address, _):
        monkeypatch.setenv("BACKDESK_SLACK_API", f"http://{address}/api/")
        assert command(["check"]) == 1
    assert "does not answer as Slack does: see BACKDESK_SLACK_API" in said(capsys)["slack"]


@pytest.mark.parametrize(
    ("setting", "value", "line"),
    [
        ("BACKDESK_SLACK_APP_TOKEN", "", "BACKDESK_SLACK_BOT_TOKEN alone hears nothing: set BACKDESK_SLACK_APP_TOKEN"),
        ("BACKDESK_SLACK_BOT_TOKEN", "", "Slack needs BACKDESK_SLACK_BOT_TOKEN too"),
        ("BACKDESK_SLACK_BOT_TOKEN", "some letters", "BACKDESK_SLACK_BOT_TOKEN does not look like a token"),
        ("BACKDESK_SLACK_APP_TOKEN", "some letters", "BACKDESK_SLACK_APP_TOKEN does not look like a token"),
        ("BACKDESK_SLACK_API", "slack.com", "BACKDESK_SLACK_API must be the Web API's address"),
    ],
)
@pytest.mark.usefixtures("slack")
def test_settings_of_slack_that_cannot_be_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], setting: str, value: str, line: str
) -> None:
    monkeypatch.setenv(setting, value)
    assert command(["check"]) != 0
    out = capsys.readouterr()
    assert line in out.err
    assert "letters" not in out.err


@pytest.mark.parametrize(
    ("body", "status", "line"),
    [
        (b'{"status": "ok"}', 0, "is used by a running Backdesk"),
        (b"<html>", 1, "is taken by another program"),
    ],
)
def test_the_port_is_a_running_backdesk_or_taken(
    database: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    body: bytes,
    status: int,
    line: str,
) -> None:
    with answering(200, body) as (address, _):
        monkeypatch.setenv("BACKDESK_HTTP", address)
        assert command(["check"]) == status
    assert line in said(capsys)["http"]


@pytest.mark.sqlite
def test_a_damaged_database(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(b"no database " * 1000)
    assert command(["check"]) == 1
    assert "backdesk restore FILE" in said(capsys)["database"]


def test_a_newer_database(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    opened = Database(database)
    opened.run(lambda connection: connection.exec_driver_sql("update alembic_version set version_num = '9999'"))
    opened.close()
    assert command(["check"]) == 1
    assert "newer than this version" in said(capsys)["migrations"]


@pytest.mark.sqlite
def test_no_database_yet_is_nothing_wrong(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.unlink()
    assert command(["check"]) == 0
    assert "is made by the first command" in said(capsys)["database"]
    assert not file.exists()


def test_mail_needs_its_sender_and_a_server(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(socket.socket()) as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    monkeypatch.setenv("BACKDESK_SMTP", f"smtp://ana:letters@127.0.0.1:{port}")
    assert command(["check"]) == 1
    assert "BACKDESK_MAIL_FROM" in said(capsys)["mail"]
    monkeypatch.setenv("BACKDESK_MAIL_FROM", "office@sample.example")
    assert command(["check"]) == 1
    assert "does not answer" in said(capsys)["mail"]


def test_an_invitation_is_a_link_where_telegram_is_set_up(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(["staff", "add", "ana", "--name", "Ana", "--role", "rep"]) == 0
    capsys.readouterr()
    assert command(["staff", "invite", "ana"]) == 0
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}\n", capsys.readouterr().out)
    monkeypatch.setenv("BACKDESK_TELEGRAM_TOKEN", TOKEN)
    with answering(200, b'{"ok": true, "result": {"id": 1, "username": "sample_bot"}}') as (address, _):
        monkeypatch.setenv("BACKDESK_TELEGRAM_API", f"http://{address}")
        assert command(["staff", "invite", "ana"]) == 0
    assert re.fullmatch(r"https://t\.me/sample_bot\?start=[A-Za-z0-9_-]{22}\n", capsys.readouterr().out)


def test_an_invitation_is_a_code_for_slack_beside_the_link_too(
    slack: FakeSlack, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(["staff", "add", "ana", "--name", "Ana", "--role", "rep"]) == 0
    capsys.readouterr()
    assert command(["staff", "invite", "ana"]) == 0
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}\n", capsys.readouterr().out), "Slack alone"
    monkeypatch.setenv("BACKDESK_TELEGRAM_TOKEN", TOKEN)
    with answering(200, b'{"ok": true, "result": {"id": 1, "username": "sample_bot"}}') as (address, _):
        monkeypatch.setenv("BACKDESK_TELEGRAM_API", f"http://{address}")
        assert command(["staff", "invite", "ana"]) == 0
    link, told = capsys.readouterr().out.splitlines()
    assert told == f"On Slack, write this to the bot: {link.removeprefix('https://t.me/sample_bot?start=')}"


def test_no_invitation_is_made_where_telegram_does_not_answer(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(["staff", "add", "ana", "--name", "Ana", "--role", "rep"]) == 0
    capsys.readouterr()
    monkeypatch.setenv("BACKDESK_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("BACKDESK_TELEGRAM_API", "http://127.0.0.1:1")
    assert command(["staff", "invite", "ana"]) == 2
    out = capsys.readouterr()
    assert out.out == ""
    assert "http://127.0.0.1:1 does not answer" in out.err
    assert TOKEN not in out.err


def test_a_member_of_staff_has_a_name(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["staff", "add", "ana", "--name", " ", "--role", "rep"]) == 2
    assert capsys.readouterr().err == "backdesk: --name is empty; write the person's name.\n"
    assert command(["staff", "add", "ana", "--name", "Ana", "--role", "rep", "--email", "nobody"]) == 2
    assert "'nobody' is no e-mail address" in capsys.readouterr().err


def test_a_transcriber_is_looked_for(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command(["check"])
    assert said(capsys)["transcriber"].startswith("ok transcriber: not set")
    monkeypatch.setenv("BACKDESK_TRANSCRIBER", "sh listen {file}")
    assert command(["check"]) == 0
    assert said(capsys)["transcriber"] == "ok transcriber: sh is found"
    monkeypatch.setenv("BACKDESK_TRANSCRIBER", "no-such-program {file}")
    assert command(["check"]) == 1
    assert said(capsys)["transcriber"].startswith("wrong transcriber: there is no program no-such-program:")

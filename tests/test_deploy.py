"""docs/deploy.md, docs/slack.md and deploy/ are true: commands, options, settings, paths and metrics exist; a backup
restores. What needs systemd, nginx or a container is tried by hand.
"""

import argparse
import re
import shlex
from collections.abc import Callable, Iterator
from configparser import RawConfigParser
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.command_line import COMMANDS
from bot.command_line import run as command
from bot.service import GRACE
from bot.settings import Settings, load
from bot.slack import Slack
from bot.telegram import Telegram
from office.doubt import CHOICES, DEFAULTS, Policy
from storage.database import Database
from storage.sample.filling import fill
from storage.tables import metadata
from tests.desk import Clock, Desk

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
SLACK = (ROOT / "docs" / "slack.md").read_text(encoding="utf-8")
UNIT = (ROOT / "deploy" / "backdesk.service").read_text(encoding="utf-8")
NGINX = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
CONTAINER = (ROOT / "deploy" / "Containerfile").read_text(encoding="utf-8")
SETTINGS = {f"BACKDESK_{setting.name.upper()}" for setting in fields(Settings)}


def parser() -> argparse.ArgumentParser:
    """Of the whole command line."""
    whole = argparse.ArgumentParser(prog="backdesk", exit_on_error=False)
    commands = whole.add_subparsers(required=True)
    for name in dict.fromkeys(COMMANDS.values()):
        import_module(f"bot.commands.{name}").declare(commands)
    return whole


def command_lines(page: str) -> Iterator[list[str]]:
    """What stands behind `backdesk` in the page's blocks and between backquotes."""
    blocks = re.findall(r"^ *```\n(.*?)^ *```", page, re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    lines += re.findall(r"`(backdesk [^`]*)`", page)
    for line in (re.sub(r"\$\([^)]*\)", "DATE", line) for line in lines):
        for said in re.findall(r"(?:^|[/ ])(?:backdesk|-m bot) ((?:[a-z]+)\b[^#;&|]*)", line):
            words = shlex.split(said)
            if words[0] in COMMANDS:
                yield words


# The unit


def test_the_unit_names_a_command_and_gives_it_time() -> None:
    unit = RawConfigParser(strict=True)
    unit.optionxform = str  # type: ignore[assignment, method-assign]
    unit.read_string(UNIT)
    service = unit["Service"]
    program, *words = shlex.split(service["ExecStart"])
    assert program.endswith("/.venv/bin/backdesk")
    assert parser().parse_args(words).do is not None
    assert (service["Restart"], service["Type"], service["NotifyAccess"]) == ("always", "notify", "main")
    assert int(service["TimeoutStopSec"]) > GRACE
    assert int(service["WatchdogSec"]) > 0
    name, _, value = service["Environment"].partition("=")
    assert load({name: value}, ROOT / "deploy").http_address[1] == 8080


# The page


def test_the_commands_of_the_page_are_there_with_their_options() -> None:
    lines = list(command_lines(PAGE))
    assert {words[0] for words in lines} >= {"check", "staff", "db", "backup", "restore"}
    to_slack = list(command_lines(SLACK))
    assert {words[0] for words in to_slack} == {"check", "run", "staff"}
    for words in lines + to_slack:
        if words not in (["export"], ["import"]):
            assert parser().parse_args(words).do is not None, words


def test_every_setting_that_is_named_exists() -> None:
    for text in (PAGE, SLACK, UNIT, CONTAINER):
        assert set(re.findall(r"BACKDESK_[A-Z_]+", text)) <= SETTINGS


def test_the_defaults_are_those_of_the_code() -> None:
    settings = Settings()
    for name, default in re.findall(r"^\| `BACKDESK_(\w+)` \| `([^`]+)` \|", PAGE, re.MULTILINE):
        assert str(getattr(settings, name.lower())) == default, name


def test_the_policies_are_those_of_the_code() -> None:
    said = dict(re.findall(r"^\| `(resend|repeat|hold)` \|[^|]*\| (.*) \|$", PAGE, re.MULTILINE))
    assert said.keys() == {str(policy) for policy in CHOICES}
    for kind, policy in DEFAULTS.items():
        assert (f"`{kind}`" if kind != "*" else "all others") in said[policy]
    (example,) = re.findall(r'`BACKDESK_IN_DOUBT="([^"]*)"`', PAGE)
    assert load({"BACKDESK_IN_DOUBT": example}, ROOT / "deploy").policies["digest"] is Policy.REPEAT


def test_the_metrics_are_counted() -> None:
    """All names of the page stand in the code; `_total` is added by the library."""
    code = (ROOT / "bot" / "metrics.py").read_text(encoding="utf-8")
    for name in set(re.findall(r"`(backdesk_[a-z_]+)", PAGE)):
        assert f'"{name.removesuffix("_total")}"' in code, name


# nginx


def test_nginx_passes_on_what_the_code_serves_and_nothing_else() -> None:
    telegram = Telegram("1:x", "http://127.0.0.1:1", webhook="https://desk.example.com")
    slack = Slack("-".join(("xoxb", "1")), "http://127.0.0.1:1/api/", signing_secret="1")
    served = {route.path for adapter in (telegram, slack) for route in adapter.routes()}
    passed = re.findall(r"location = (\S+) \{[^}]*proxy_pass http://(\w+);", NGINX)
    assert {path for path, _ in passed} == served
    assert re.findall(r"location (?!=)(\S+) \{\s*return 404;", NGINX) == ["/"]
    assert NGINX.count("proxy_pass") == len(passed)
    assert {upstream for _, upstream in passed} == set(re.findall(r"^upstream (\w+)", NGINX, re.MULTILINE))


def test_nginx_knows_both_replicas() -> None:
    ports = set(re.findall(r"server 127\.0\.0\.1:(\d+)", NGINX))
    assert ports == set(re.findall(r"BACKDESK_HTTP=127\.0\.0\.1:(\d+)", PAGE + UNIT))
    assert len(ports) == 2


def test_an_event_may_go_to_the_other_replica() -> None:
    """A POST is passed on only where that is said; that an event is heard once is proved by tests/test_telegram.py."""
    upstreams = re.findall(r"proxy_next_upstream (.*);", NGINX)
    assert len(upstreams) == NGINX.count("proxy_pass")
    for upstream in upstreams:
        assert {"error", "timeout", "http_500", "http_503", "non_idempotent"} <= set(upstream.split())


# The container


def test_what_the_container_copies_is_there() -> None:
    copied = {line.split()[1] for line in CONTAINER.splitlines() if line.startswith("COPY ")}
    assert all((ROOT / source).exists() for source in copied)
    packages = re.search(r"^packages = \[(.*)\]", (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert packages is not None
    assert {name.strip('" ') for name in packages[1].split(",")} | {"requirements.txt"} == copied
    assert "--require-hashes -r /app/requirements.txt" in CONTAINER
    assert re.search(r"^USER (?!root)", CONTAINER, re.MULTILINE)


# The rehearsal


def rows_by_table(address: str) -> dict[str, int]:
    database = Database(address)
    with database.reading() as connection:
        counted = {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
        }
    database.close()
    return counted


def test_a_backup_restores_to_the_same_counts(
    new_database: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page's own steps, on whichever database is tested: backup, more work, restore, upgrade."""
    address, copy = new_database(), str(tmp_path / "copy.db")
    monkeypatch.setenv("BACKDESK_DATABASE", address)
    monkeypatch.chdir(tmp_path)  # what was there before is kept in the working folder
    desk = Desk(address, Clock())
    desk.write(lambda store: fill(store, "Europe/London"))
    before = rows_by_table(address)
    assert min(before[name] for name in ("client", "contract", "invoice", "call", "staff")) > 0
    assert command(["backup", copy]) == 0
    desk.client("Written after the backup")
    desk.app.close()
    assert rows_by_table(address)["client"] == before["client"] + 1
    assert command(["restore", copy]) == 0
    assert command(["db", "upgrade"]) == 0
    assert rows_by_table(address) == before

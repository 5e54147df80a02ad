"""docs/slack.md is true: its way leads to the first logged call, its messages and figures are those of the code."""

import asyncio
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.command_line import run as command
from bot.slack import hearing, missed
from bot.slack.calls import REFUSED_PAUSE
from docs.slack_preview import PICTURE, panels, picture
from storage.staff import INVITE_DAYS
from tests.fakes.slack import FakeSlack
from tests.test_slack import ANA, beside, running

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "slack.md").read_text(encoding="utf-8")
CODE = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "bot").glob("**/*.py")) + (
    ROOT / "scheduler" / "delivery.py"
).read_text(encoding="utf-8")
CHECKED = (ROOT / "tests" / "test_check.py").read_text(encoding="utf-8")


def first_column(heading: str) -> list[str]:
    """What stands between backquotes in the first cells of the table with that heading."""
    table = PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0]
    cells = [line.split(" | ")[0] for line in table.splitlines()[2:]]
    return [said for cell in cells for said in re.findall(r"`([^`]+)`", cell)]


async def test_its_way_leads_to_the_first_logged_call(
    new_database: Callable[..., str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The page's own commands, the code sent as a message, its own line, and Save."""
    (add,) = re.findall(r"`backdesk (staff add [^`]*)`", PAGE)
    (line,) = re.findall(r"She writes `([^`]*)`", PAGE)
    words = re.findall(r'"[^"]*"|\S+', add)
    address = new_database()
    async with FakeSlack() as slack:
        monkeypatch.setenv("BACKDESK_DATABASE", address)
        monkeypatch.setenv("BACKDESK_SLACK_BOT_TOKEN", slack.bot_token)
        monkeypatch.setenv("BACKDESK_SLACK_APP_TOKEN", slack.app_token)
        monkeypatch.setenv("BACKDESK_SLACK_API", slack.address)
        assert await asyncio.to_thread(command, ["check"]) == 0
        assert "ok slack: @" in capsys.readouterr().out
        assert await asyncio.to_thread(command, [word.strip('"') for word in words]) == 0
        capsys.readouterr()
        assert await asyncio.to_thread(command, ["staff", "invite", "maria"]) == 0
        code = capsys.readouterr().out.strip()
        assert re.fullmatch(r"[A-Za-z0-9_-]{22}", code)
        async with beside(slack, address) as bot:
            slack.say(ANA, code)
            await bot.answer(ANA)
            maria = bot.app.write(lambda store: store.staff.by_login("maria"))
            assert maria is not None
            bot.client("Harbour Lane Bakery Ltd", maria)
            slack.say(ANA, line)
            card = await bot.until(lambda: [one for one in slack.messages(ANA) if "Harbour" in one.text])
            slack.press(ANA, card[-1], "Guardar")
            await bot.until(lambda: bot.calls() == 1)


async def test_its_commands_do_what_they_say(new_database: Callable[..., str]) -> None:
    """In a channel: they are answered in private."""
    logs, llamada, owes, accounts = re.findall(r"`/backdesk ([a-z][^`]*)`", PAGE)
    async with running(new_database()) as bot:
        ana = bot.person(ANA)
        bot.client("Acme GmbH", ana)
        channel = bot.server.channel("sales")
        for number, line in enumerate((logs, llamada), 1):
            bot.server.command(ANA, line, channel=channel)
            await bot.until(lambda number=number: bot.calls() == number)
        bot.server.command(ANA, owes, channel=channel)
        await bot.until(lambda: any("owes" in one.text for one in bot.server.messages(ANA)))
        bot.server.command(ANA, accounts, channel=channel)
        await bot.until(lambda: any("Slack, last used" in one.text for one in bot.server.messages(ANA)))
        assert bot.server.messages(channel) == []


@pytest.mark.sqlite
async def test_the_picture_is_what_the_bot_sends() -> None:
    """`python -m docs.slack_preview` draws it anew."""
    assert PICTURE.read_text(encoding="utf-8") == picture(await panels())


def test_the_messages_are_those_of_the_code() -> None:
    logged = first_column("`event`")
    assert len(logged) >= 5
    for said in logged:
        assert said in CODE, said
    checked = first_column("it says")
    assert len(checked) >= 4
    for said in checked:
        assert re.search(re.escape(said).replace("files:write", ".*"), CHECKED), said
    assert "BACKDESK_SLACK_BOT_TOKEN alone hears nothing" in CODE


def test_the_figures_are_those_of_the_code() -> None:
    assert f"after {hearing.PATIENCE:.0f} seconds at the latest" in PAGE
    assert missed.BACK.days == 1
    assert "up to a day back" in PAGE
    assert f"every {REFUSED_PAUSE / 60:.0f} minutes" in PAGE
    assert f"for one use within {INVITE_DAYS} days" in PAGE

"""The operator's command that listens: real programs, quick and slow, right and wrong."""

import asyncio
import os
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.settings import BadSetting, load
from bot.talk.transcriber import LONGEST, NotTranscribed
from bot.transcription import BadCommand, TranscriberCommand


def command(program: str, *more: str, patience: float = 60) -> TranscriberCommand:
    """A program of Python's; `sys.argv[1]` is the voice note."""
    return TranscriberCommand(shlex.join([sys.executable, "-c", program, "{file}", *more]), patience)


async def test_its_output_is_the_text_in_one_line() -> None:
    told = command("import sys; print('\\n ', open(sys.argv[1]).read(), sys.argv[2], '\\n')", "{language}")
    assert await told.transcribe("звонил\nв Acme".encode(), "audio/ogg", ("ru", "en")) == "звонил в Acme ru"


async def test_the_file_is_gone_afterwards_and_its_name_tells_its_kind() -> None:
    program = "import sys, pathlib; p = pathlib.Path(sys.argv[1]); print(p, p.parent.stat().st_mode & 0o77)"
    name, folder_mode = (await command(program).transcribe(b"x", "audio/mpeg", ("en",))).split()
    assert name.endswith(".mp3")
    assert folder_mode == "0", "nobody else reads it"
    assert not Path(name).parent.exists()


async def test_no_shell_reads_the_line(tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    told = command("import sys; print(sys.argv[2:])", f"; touch {witness}", "$HOME", "{language}")
    assert "$HOME" in await told.transcribe(b"x", "audio/ogg", ("en",))
    assert not witness.exists()


async def test_settings_are_not_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKDESK_TELEGRAM_TOKEN", "1:secret")
    monkeypatch.setenv("PGPASSWORD", "secret")
    program = "import os; print('names', *[name for name in os.environ if name.startswith(('BACKDESK', 'PG'))])"
    assert await command(program).transcribe(b"x", "audio/ogg", ("en",)) == "names"


@pytest.mark.parametrize("size", [LONGEST + 1, 10_000_000])
async def test_what_is_too_long_is_cut(size: int) -> None:
    assert await command(f"print('ж' * {size})").transcribe(b"x", "audio/ogg", ("en",)) == "ж" * LONGEST


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ("import sys; print('secret'); sys.exit(3)", "status 3"),
        ("print()", "printed nothing"),
        ("import os; os.abort()", "status -6"),
    ],
)
async def test_a_failure_is_named_without_what_was_said(program: str, why: str) -> None:
    with pytest.raises(NotTranscribed, match=why) as told:
        await command(program).transcribe(b"x", "audio/ogg", ("en",))
    assert "secret" not in str(told.value)


async def test_a_program_that_is_not_there_is_a_failure() -> None:
    missing = TranscriberCommand("/nowhere/whisper {file}")
    assert not missing.is_found()
    with pytest.raises(NotTranscribed, match="FileNotFoundError"):
        await missing.transcribe(b"x", "audio/ogg", ("en",))


OVERLAPS = """
import pathlib, sys, time
folder = pathlib.Path(sys.argv[2])
mine = folder / str(time.monotonic_ns())
mine.touch()
print(len(list(folder.iterdir())))
time.sleep(0.3)
mine.unlink()
"""


async def test_not_all_are_listened_to_at_once(tmp_path: Path) -> None:
    told = command(OVERLAPS, str(tmp_path))
    counts = await asyncio.gather(*(told.transcribe(b"x", "audio/ogg", ("en",)) for _ in range(5)))
    assert set(counts) <= {"1", "2"}
    assert len(counts) == 5


SLEEPS = """
import pathlib, subprocess, sys
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
pathlib.Path(sys.argv[2]).write_text(str(child.pid))
child.wait()
"""


def runs(pid: str) -> bool:
    """False for one that is gone, or waits only for its parent to look."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def until(predicate: Callable[[], object]) -> None:
    async with asyncio.timeout(30):
        while not predicate():  # noqa: ASYNC110 - it looks at another process
            await asyncio.sleep(0.02)


needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at /proc")


@needs_proc
async def test_one_that_takes_too_long_is_ended_with_all_it_started(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    with pytest.raises(NotTranscribed, match="more than 5 seconds"):
        await command(SLEEPS, str(pid), patience=5).transcribe(b"x", "audio/ogg", ("en",))
    await until(lambda: not runs(pid.read_text()))


@needs_proc
async def test_it_is_ended_when_backdesk_ends(tmp_path: Path) -> None:
    """And meanwhile the event loop is free."""
    pid = tmp_path / "pid"
    listening = asyncio.create_task(command(SLEEPS, str(pid)).transcribe(b"x", "audio/ogg", ("en",)))
    await until(lambda: pid.exists() and pid.read_text())
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
    await until(lambda: not runs(pid.read_text()))


@pytest.mark.parametrize("line", ["whisper", "{file}", "whisper '{file}", ""])
def test_a_line_that_cannot_be_one_is_refused(line: str) -> None:
    with pytest.raises(BadCommand):
        TranscriberCommand(line)


def test_a_bad_setting_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(BadSetting, match=r"BACKDESK_TRANSCRIBER .* it lacks \{file\}"):
        load({"BACKDESK_TRANSCRIBER": "whisper-cli -l {language}", "PATH": os.defpath}, tmp_path)

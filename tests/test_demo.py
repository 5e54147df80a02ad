"""`backdesk demo` as a real process: the banner's own lines work, in every language, and it ends as it should."""

import json
import os
import signal
import socket
import subprocess
import sys
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.settings import Settings
from bot.talk.wording import Reader, render
from bot.talk.words import t
from office.rights import Right
from office.staff import Person
from storage.store import Store

ROOT = Path(__file__).parents[1]

pytestmark = [pytest.mark.slow, pytest.mark.sqlite]


def _environment(folder: Path, **more: str) -> dict[str, str]:
    never = {"BACKDESK_DATABASE": f"sqlite:///{folder / 'never.db'}", "BACKDESK_HTTP": "127.0.0.1:0"}
    clean = {name: value for name, value in os.environ.items() if not name.startswith("BACKDESK_")}
    return {**clean, "PYTHONPATH": str(ROOT), **never, **more}


def _run(folder: Path, lines: list[str], *options: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", "demo", *options],
        cwd=folder,
        env=_environment(folder, **more),
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        text=True,
        timeout=120,
    )


def _talk(folder: Path, lines: list[str], login: str) -> list[dict[str, Any]]:
    done = _run(folder, lines, "--json", "--as", login)
    assert (done.returncode, done.stderr) == (0, "")
    assert not (folder / "never.db").exists()
    return [json.loads(line) for line in done.stdout.splitlines()]


def _examples(banner: str) -> list[str]:
    return [line.partition(" → ")[0] for line in banner.splitlines() if " → " in line]


@pytest.mark.parametrize("login", ["ana", "carmen", "florin", "boris", "eszter", "dragan", "hana", "dora"])
def test_every_line_of_the_banner_works(tmp_path: Path, login: str) -> None:
    (banner,) = _talk(tmp_path, [], login)
    examples = _examples(banner["text"])
    assert len(examples) == 8
    assert len(banner["text"].splitlines()) <= 12

    answers = _talk(tmp_path, examples, login)[1:]

    app = App(Settings(database=f"sqlite:///{tmp_path / 'demo' / 'backdesk.db'}"))
    person, facts = app.write(lambda store: _facts(store, login))
    app.close()
    reader = Reader(person.language, person.timezone)
    texts = [answer["text"] for answer in answers]
    for key in ("start-not-understood", "errors-old-button", "errors-no-right"):
        assert render(t(key), reader) not in texts
    number = next(line.split()[1] for line in examples if line.startswith("/contract"))
    assert any(number in text for text in texts)
    assert any(answer["files"] for answer in answers) == person.may(Right.SEE_DIGEST)
    # The call is kept, and so is the reminder that button 1 saved; both of the client that the card showed.
    client, minutes, reminded = facts
    assert minutes == 15
    assert reminded == [(client, time(10))]
    assert any(text.startswith(f"{client} · ") for text in texts)


@pytest.mark.parametrize("login", ["lidia", "nina"])
def test_who_logs_no_calls_is_shown_what_they_may_do(tmp_path: Path, login: str) -> None:
    (banner,) = _talk(tmp_path, [], login)
    examples = _examples(banner["text"])
    assert len(banner["text"].splitlines()) <= 12

    answers = [answer["text"] for answer in _talk(tmp_path, examples, login)[1:]]

    app = App(Settings(database=f"sqlite:///{tmp_path / 'demo' / 'backdesk.db'}"))
    person = app.write(lambda store: store.staff.by_login(login))
    app.close()
    assert person is not None
    reader = Reader(person.language, person.timezone)
    for key in ("start-not-understood", "errors-old-button", "errors-no-right"):
        assert render(t(key), reader) not in answers
    assert len(answers) >= len(examples)


def _facts(store: Store, login: str) -> tuple[Person, tuple[str, int | None, list[tuple[str | None, time | None]]]]:
    person = store.staff.by_login(login)
    assert person is not None
    (call,) = store.calls.of_person(person, 1)
    tasks = [(task.client, task.at_time) for task in store.tasks.open_of(person) if task.at_time == time(10)]
    return person, (call.client, call.minutes, tasks)


def test_a_dunning_letter_can_be_drafted(tmp_path: Path) -> None:
    ended = _run(tmp_path, ["/draft dunning, Lipa"], "--as", "mihai")
    assert "dunning-1-" in ended.stdout, ended.stdout


def test_it_is_made_anew_each_time(tmp_path: Path) -> None:
    (first,) = _talk(tmp_path, [], "ana")
    said = _talk(tmp_path, ["/norms", _examples(first["text"])[0], "/norms"], "ana")
    again = _talk(tmp_path, ["/norms"], "ana")
    assert said[0] == again[0] == first
    counts = [line["text"] for line in (*said, *again) if line["text"].startswith("Today")]
    assert counts[0] == counts[-1] != counts[1]


def test_a_busy_port_is_passed_over(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = _run(tmp_path, ["/help"], BACKDESK_HTTP=f"127.0.0.1:{taken.getsockname()[1]}")
    assert (done.returncode, done.stderr) == (0, "")
    assert "/call" in done.stdout
    assert "started" in (tmp_path / "demo" / "backdesk.log").read_text(encoding="utf-8")


def test_an_unknown_login_is_one_line(tmp_path: Path) -> None:
    done = _run(tmp_path, [], "--as", "nobody")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "hana" in done.stderr


def _heeds_ctrl_c() -> None:
    """Also where the tests run in a shell's background, whose children are born deaf to it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_ends_it_cleanly_and_a_second_demo_is_refused_meanwhile(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--json"],
        cwd=tmp_path,
        env=_environment(tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_heeds_ctrl_c,
    )
    assert child.stdout is not None
    try:
        assert _examples(json.loads(child.stdout.readline())["text"])
        assert _run(tmp_path, []).returncode == 2
        child.send_signal(signal.SIGINT)
        assert child.wait(timeout=120) == 0
        assert child.stderr is not None
        assert child.stderr.read() == ""
    finally:
        child.kill()
        child.communicate()
    assert "stopped" in (tmp_path / "demo" / "backdesk.log").read_text(encoding="utf-8")

"""The console: lines, presses by number, files, JSON; what waited is told first, once."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.console import Console
from tests.desk import Desk


def talk(desk: Desk, *lines: str, as_json: bool = True) -> list[dict[str, Any]]:
    person = desk.read(lambda store: store.staff.by_login("ana"))
    output = io.StringIO()
    app = desk.app
    Console(app.database, app.hear_now, desk.clock, person, output, as_json=as_json).run(lines)
    return [json.loads(line) for line in output.getvalue().splitlines()] if as_json else [{"text": output.getvalue()}]


@pytest.fixture
def acme(desk: Desk) -> int:
    return desk.client("Acme GmbH", desk.person("ana"))


def test_one_object_a_message_with_the_promised_keys(desk: Desk, acme: int) -> None:
    (shown,) = talk(desk, "/call acme, 15, reached")
    assert shown["to"] == "ana"
    assert shown["text"].startswith("Logged: Acme GmbH")
    assert shown["buttons"] == [["Undo", "Change"]]
    assert shown["files"] == []


def test_a_press_counts_over_the_last_message_with_buttons_of_an_earlier_chat_too(desk: Desk, acme: int) -> None:
    talk(desk, "/call acme, 15, reached")
    (shown,) = talk(desk, "!1")
    assert shown["edit"] is True
    assert shown["text"].startswith("Undone")


@pytest.mark.parametrize("line", ["!9", "!0", "!", "!x", "!-1"])
def test_a_number_that_is_not_there_is_answered(desk: Desk, acme: int, line: str) -> None:
    *_, shown = talk(desk, "/call acme, 15, reached", line)
    assert shown["text"].startswith("There is no button")


def test_what_waited_is_told_first_and_once(desk: Desk, acme: int) -> None:
    desk.write(lambda store: store.outbox.add(kind="task", platform="console", chat="ana", text="waiting"))
    assert [shown["text"] for shown in talk(desk)] == ["waiting"]
    assert talk(desk) == []


@pytest.mark.parametrize("name", ["note.ogg", "note.OGA", "note.opus", "note.mp3", "note.m4a", "note.wav"])
def test_a_sound_is_a_voice_note(desk: Desk, acme: int, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"spoken")
    shown = talk(desk, f"!file {path}", "/call acme, 15, reached", "!3")
    assert shown[0]["text"].startswith("I cannot listen to voice notes here.")
    assert shown[1]["buttons"] == [["Undo", "Change"], ["Listen"]]
    assert Path(shown[-1]["files"][0]["path"]).read_bytes() == b"spoken"


def test_a_file_is_kept_and_comes_back(desk: Desk, acme: int, tmp_path: Path) -> None:
    path = tmp_path / "an offer.pdf"
    path.write_bytes(b"%PDF-1.4")
    talk(desk, f'!file "{path}" acme')
    ((file_id, name, _),) = desk.read(lambda store: store.files.of_client(acme))
    assert name == "an offer.pdf"
    desk.write(lambda store: store.outbox.add(kind="x", platform="console", chat="ana", text="", file_id=file_id))
    (shown,) = talk(desk)
    (file,) = shown["files"]
    assert file["name"] == "an offer.pdf"
    assert Path(file["path"]).read_bytes() == b"%PDF-1.4"


def test_a_file_that_is_not_there_is_answered(desk: Desk, acme: int) -> None:
    (shown,) = talk(desk, "!file /no/such/file.pdf")
    assert "/no/such/file.pdf" in shown["text"]


def test_for_a_person_the_buttons_are_numbered(desk: Desk, acme: int) -> None:
    (shown,) = talk(desk, "/call acme, 15, reached", as_json=False)
    assert "[1] Undo   [2] Change" in shown["text"]

"""`backdesk understand`: lines in, JSON out; an empty database, a file of names, bad input."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.command_line import run as command
from bot.settings import Settings
from bot.understanding.meaning import Intent
from office.rights import Role
from storage.store import Store

NOW = "2026-03-11T09:30"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BACKDESK_DATABASE", f"sqlite:///{tmp_path / 'office.db'}")
    (tmp_path / "clients.csv").write_text("name\nIvanov Sergey\nIvanova Olga\nKovács Péter\n", encoding="utf-8")
    return tmp_path


def understood(monkeypatch: pytest.MonkeyPatch, capsys: Any, lines: str, *options: str) -> list[dict[str, Any]]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    assert command(["understand", *options]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_call_line(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    line = "called Ivanov 15 min, wants the offer by Friday, remind me Thursday 10:00\n"
    (found,) = understood(monkeypatch, capsys, line, "--clients", "clients.csv", "--now", NOW)
    assert found["intent"] == found["intents"][0] == "log_call"
    assert (found["client"], found["candidates"]) == ("Ivanov Sergey", [])
    assert (found["direction"], found["duration_min"], found["outcome"]) == ("out", 15, "reached")
    assert (found["next"], found["due"], found["remind"]) == ("send_offer", "2026-03-13", "2026-03-12T10:00")
    assert [(one["value"], one["grain"]) for one in found["dates"]] == [
        ("2026-03-13", "day"),
        ("2026-03-12T10:00", "minute"),
    ]


def test_json_lines_bring_their_language_time_and_zone(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    asked = [
        {
            "text": "felhívtam Kovácsot 15 perc, ajánlatot kér péntekig",
            "lang": "hu",
            "ref": NOW,
            "tz": "Europe/Budapest",
        },
        {"text": "sutra u 9", "lang": "hr", "ref": "2026-03-11T23:30:00+00:00", "tz": "Europe/Sarajevo"},
    ]
    lines = "\n".join(json.dumps(one) for one in asked)
    first, second = understood(monkeypatch, capsys, lines, "--json", "--clients", "clients.csv")
    assert (first["lang"], first["client"], first["due"]) == ("hu", "Kovács Péter", "2026-03-13")
    assert [one["value"] for one in second["dates"]] == ["2026-03-13T09:00"]
    assert (second["direction"], second["outcome"]) == (None, None)


def test_an_empty_database_will_do(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    first, second = understood(monkeypatch, capsys, "who owes us\n\nqwrtz sdfgh\n")
    assert (first["intent"], first["client"]) == ("invoices_unpaid", None)
    assert (second["intent"], second["intents"]) == (None, [])


def test_a_line_that_an_admin_accepted_is_understood(
    monkeypatch: pytest.MonkeyPatch, capsys: Any, folder: Path
) -> None:
    understood(monkeypatch, capsys, "")  # makes the tables
    app = App(Settings(database=f"sqlite:///{folder / 'office.db'}"))

    def teach(store: Store) -> None:
        admin = store.staff.add("root", "Root", Role.ADMIN, language="en", timezone="UTC")
        one = store.phrases.get(store.phrases.keep(admin.id, "qwrtz sdfgh", "en"))
        assert one is not None
        store.phrases.accept(one, Intent.MY_STATS)

    app.write(teach)
    app.close()
    (found,) = understood(monkeypatch, capsys, "qwrtz sdfgh")
    assert (found["intent"], found["certainty"]) == ("my_stats", "sure")


def test_amounts_are_exact(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    (found,) = understood(monkeypatch, capsys, "Ivanov paid 12,5k EUR", "--clients", "clients.csv")
    assert found["amounts"] == [{"text": "12,5k EUR", "values": ["12500.00 EUR"]}]


def test_phones_are_international(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    (found,) = understood(monkeypatch, capsys, "new contact for Ivanov: Anna, +387 61 123 456\n")
    assert found["phones"] == [{"text": "+387 61 123 456", "value": "+38761123456"}]


@pytest.mark.parametrize(
    ("lines", "options", "said"),
    [
        ("called Acme", ["--json"], "line 1 is no object with a text"),
        ('{"text": 5}', ["--json"], "line 1 is no object with a text"),
        ('{"text": "a", "ref": "soon"}', ["--json"], "'soon' is no time"),
        ('{"text": "a", "tz": "Nowhere"}', ["--json"], "'Nowhere' is no time zone"),
        ("a", ["--clients", "nothing.csv"], "'nothing.csv' cannot be read"),
        ("a", ["--clients", "office.txt"], "has no column 'name'"),
        ("a", ["--as", "nobody"], "nobody of the staff has the login 'nobody'"),
        ("a", ["--now", "noon"], "'noon' is no time"),
    ],
)
def test_bad_input_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: Any, folder: Path, lines: str, options: list[str], said: str
) -> None:
    (folder / "office.txt").write_text("city\nSarajevo\n", encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    assert command(["understand", *options]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1

"""`backdesk due --at TIME`: one round with the clock set to TIME, printed as JSON lines."""

import argparse
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.commands.due import due
from bot.commands.failure import Failure
from office.money import Money
from office.rights import Role
from tests.desk import Desk
from tests.fakes.slack import FakeSlack

Run = Callable[..., list[dict[str, object]]]


@pytest.fixture
def run(desk: Desk, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(at: str, *, dry_run: bool = False) -> list[dict[str, object]]:
        capsys.readouterr()
        assert due(desk.app, argparse.Namespace(at=at, dry_run=dry_run)) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


@pytest.fixture
def acme(desk: Desk) -> int:
    ana = desk.person("ana", timezone="Europe/Madrid")
    client = desk.client("Acme GmbH", ana, birth_month=3, birth_day=19)
    desk.write(
        lambda s: s.invoices.add(client_id=client, number="R-1", due_on=date(2026, 3, 18), amount=Money(10_000, "EUR"))
    )
    return client


def test_what_was_due_in_the_day_before_is_done_as_if_on_time(desk: Desk, run: Run, acme: int) -> None:
    lines = run("2026-03-19T23:30:00+01:00")
    assert [(line["at"], line["to"], line["kind"]) for line in lines] == [
        ("2026-03-19T09:00:00+01:00", "ana", "birthday"),
        ("2026-03-19T09:00:00+01:00", "ana", "overdue"),
    ]
    assert lines[0]["text"] == "🎂 Birthday today: Acme GmbH (Thu 19 Mar 2026)"


def test_the_second_time_prints_nothing(run: Run, acme: int) -> None:
    assert run("2026-03-19T12:00") != []
    assert run("2026-03-19T12:00") == []


def test_a_dry_run_prints_the_same_and_writes_nothing(desk: Desk, run: Run, acme: int) -> None:
    dry = run("2026-03-19T12:00", dry_run=True)
    assert desk.chat("ana").messages() == []
    assert run("2026-03-19T12:00") == dry != []


def test_a_payment_is_an_edit_of_the_kind_of_the_original(desk: Desk, run: Run, acme: int) -> None:
    run("2026-03-19T12:00")
    desk.write(
        lambda s: s.payments.add(client_id=acme, invoice_id=1, paid_on=date(2026, 3, 20), amount=Money(10_000, "EUR"))
    )
    (line,) = run("2026-03-20T12:00")
    assert (line["kind"], line["edit"]) == ("overdue", True)
    assert str(line["text"]).startswith("✔ Paid: Acme GmbH")


@pytest.mark.console
def test_what_went_to_the_console_is_not_said_again_and_bears_its_buttons(desk: Desk, run: Run, acme: int) -> None:
    run("2026-03-19T12:00")
    assert desk.chat("ana").reads() == []
    last = desk.read(lambda store: store.outbox.effective_buttons("console", "ana"))
    labels = [label for row in last[1] for label, _ in row]
    assert labels == ["Card", "Log a call", "Promised to pay", "✓ payment reminder"]


def test_another_platforms_messages_are_printed_and_wait_for_delivery(desk: Desk, run: Run, acme: int) -> None:
    desk.clock.forward(minutes=1)
    desk.write(lambda s: s.staff.link(s.staff.by_login("ana"), "telegram", "77", "77"))
    assert [line["to"] for line in run("2027-03-19T12:00")] != []
    assert len(desk.chat("77", "telegram").reads()) > 0


def test_what_was_due_goes_out_on_slack(desk: Desk, run: Run, acme: int) -> None:
    with FakeSlack.in_thread() as server:
        desk.clock.forward(days=10)
        chat = server.dm("U0ANA")
        desk.write(lambda s: s.staff.link(s.staff.by_login("ana"), "slack", "U0ANA", chat))
        desk.app.settings = replace(
            desk.app.settings,
            slack_bot_token=server.bot_token,
            slack_app_token=server.app_token,
            slack_api=server.address,
        )
        assert [line["to"] for line in run("2026-03-19T12:00")] != []
        assert server.messages("U0ANA")[0].text.startswith("🎂")
        assert not server.calls("apps.connections.open"), "a command that ends hears nothing"


def test_a_digest_names_its_picture(desk: Desk, run: Run) -> None:
    desk.person("ana", head=desk.person("hanna", Role.HEAD))
    (line,) = run("2026-03-19T23:00")
    assert (line["at"], line["to"], line["kind"]) == ("2026-03-19T17:30:00+00:00", "hanna", "digest")
    assert len(line["files"]) == 1


def test_a_task_set_in_the_chat_is_told(desk: Desk, run: Run, acme: int) -> None:
    desk.chat("ana").says("/remind thursday 22:15 call acme")
    lines = run("2026-03-12T23:59:00+01:00")
    assert [(line["at"], line["kind"]) for line in lines] == [("2026-03-12T22:15:00+01:00", "task")]


@pytest.mark.parametrize("at", ["soon", "", "2026-13-01T00:00", "0001-01-01T00:00"])
def test_a_bad_time_is_refused(run: Run, at: str) -> None:
    with pytest.raises(Failure, match="is no time"):
        run(at)

"""Quiet: many reminders as one message, kinds switched off, hours in which nothing comes that can wait."""

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module

import pytest

from bot.talk.wording import Reader, render
from bot.talk.words import Reply, t
from locales import LANGUAGES
from office.quiet import Quiet
from office.rights import Role
from scheduler import reminders
from storage.store import Store
from tests.catalogues import ROOT
from tests.desk import Desk
from tests.test_reminders import tick, told


def gathered(desk: Desk, *moment: int) -> None:
    """One round of the running bot at that UTC moment."""
    desk.clock.now = datetime(*moment, tzinfo=UTC)

    def work(store: Store) -> None:
        reminders.plan(store, store.now)
        while reminders.fire(store, desk.app.company, store.now, gathers=True):
            continue

    desk.write(work)


def three_tasks(desk: Desk, language: str = "en") -> None:
    desk.person("ana", language=language)
    for what in ("call the bank", "water the plants", "write to Boris"):
        desk.write(lambda s, w=what: s.tasks.add(s.staff.by_login("ana"), w, date(2026, 3, 12)))
    at_nine = desk.read(lambda s: s.staff.by_login("ana")).work_start
    desk.write(lambda s: s.tasks.add(s.staff.by_login("ana"), "the fixed hour", date(2026, 3, 12), at_nine))


def test_three_that_come_together_are_one_message_and_each_opens(desk: Desk) -> None:
    three_tasks(desk)
    gathered(desk, 2026, 3, 12, 9, 0)
    one, fixed = sorted(desk.chat("ana").reads(), key=lambda shown: shown.kind)
    assert fixed.text == "⏰ the fixed hour"  # what has a time comes by itself
    assert one.text.splitlines()[:2] == ["Reminders: 3", "1. ⏰ call the bank"]
    shown = desk.chat("ana").presses("2")
    assert shown[0].text == "⏰ water the plants"
    assert "Done" in shown[0].labels
    gathered(desk, 2026, 3, 12, 9, 1)
    assert desk.chat("ana").reads() == []


def test_quiet_until_a_time_holds_what_can_wait_and_nothing_is_lost(desk: Desk) -> None:
    three_tasks(desk, "ru")
    desk.clock.now = datetime(2026, 3, 12, 8, tzinfo=UTC)
    ana = desk.chat("ana")
    assert "Тишина до" in ana.answer("/quiet до 11:00")
    gathered(desk, 2026, 3, 12, 9, 0)
    assert [m.text for m in ana.reads()] == ["⏰ the fixed hour"]
    gathered(desk, 2026, 3, 12, 11, 0)
    assert ana.reads()[0].text.startswith("Напоминания: 3")


def test_a_kind_is_switched_off_and_on_again_and_duties_are_not(desk: Desk) -> None:
    ana = desk.person("ana")
    desk.client("Boris", ana, birth_month=3, birth_day=12)
    chat = desk.chat("ana")
    text = chat.answer("/quiet")
    assert "These always come, for somebody relies on them: your own reminders." in text
    assert "On: birthdays" in chat.presses("Off: birthdays")[-1].labels
    tick(desk, 2026, 3, 12, 9, 0)
    assert told(desk, "ana", "birthday") == []
    chat.presses("On: birthdays")
    tick(desk, 2026, 3, 12, 9, 1)
    assert len(told(desk, "ana", "birthday")) == 1
    assert chat.presses_data("quiet.switch:task.off")[0].text == "That button is out of date."
    desk.person("bela", Role.REP, own_day=True)
    assert desk.read(lambda s: s.quiet.without(s.staff.by_login("bela"))) == frozenset()


def test_the_day_and_the_briefing_are_switched_in_the_same_place(desk: Desk) -> None:
    head = desk.person("hana", Role.HEAD, language="es", own_day=True)
    desk.person("ana", head=head, own_day=True)
    ana, hana = desk.chat("ana"), desk.chat("hana")
    ana.says("/quiet")
    assert "On: the plan of the day" in ana.presses("Off: the plan of the day")[-1].labels
    assert "Every morning" in ana.says("/morning")[-1].labels
    ana.says("/evening")
    ana.presses("Not every evening")
    assert "On: the result of the day" in ana.says("/quiet")[-1].labels
    hana.says("/quiet")
    hana.presses("Quitar: el informe del mercado")
    for hour in (9, 16, 18):
        ana.says(f"/note law VAT rules as of {hour}")
        tick(desk, 2026, 3, 12, hour, 0)
    assert {m.kind for m in ana.reads()} & {"morning", "evening"} == set()
    assert told(desk, "hana", "briefing") == []
    assert "no llega solo" in hana.answer("/briefing")
    hana.presses("Activar: el informe del mercado")
    tick(desk, 2026, 3, 13, 16, 0)
    assert "VAT rules as of 18" in told(desk, "hana", "briefing")[0].text


def test_a_deputy_hears_what_the_deputys_own_switches_let_through(desk: Desk) -> None:
    ana, bela = desk.person("ana"), desk.person("bela")
    desk.client("Boris", ana, birth_month=3, birth_day=12)
    desk.client("Cecil", ana, birth_month=3, birth_day=13)
    desk.write(lambda s: s.absences.add(ana, date(2026, 3, 12), date(2026, 3, 20), bela))
    desk.write(lambda s: s.quiet.switch(ana, "birthday", on=False))
    tick(desk, 2026, 3, 12, 9, 0)
    (one,) = told(desk, "bela", "birthday")
    assert "Boris" in one.text, "Ana's wish is about Ana's chat"
    desk.write(lambda s: s.quiet.switch(bela, "birthday", on=False))
    tick(desk, 2026, 3, 13, 9, 0)
    assert told(desk, "bela", "birthday") == []
    assert told(desk, "ana", "birthday") == []


def _written(module: str, tree: ast.AST) -> Iterator[str]:
    """The kinds of the replies that a file makes, where they are said by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == Reply.__name__:
            for keyword in node.keywords:
                if keyword.arg == "kind" and isinstance(keyword.value, ast.Constant):
                    yield str(keyword.value.value)
                if keyword.arg == "kind" and isinstance(keyword.value, ast.Name):
                    yield getattr(import_module(module), keyword.value.id)


def test_every_kind_of_message_has_a_name_in_every_language() -> None:
    kinds = {Reply("").kind, *(kind.name for kind in reminders.KINDS)}
    for folder in ("bot/talk", "handlers", "scheduler"):
        for path in (ROOT / folder).glob("*.py"):
            module = f"{folder.replace('/', '.')}.{path.stem}"
            kinds.update(_written(module, ast.parse(path.read_text(encoding="utf-8"))))
    kinds -= {"notice"}  # that a mail was refused: told in the chat alone
    for language in LANGUAGES:
        reader = Reader(language, "UTC")
        other = render(t("quiet-kind", kind="a kind that is none"), reader)
        assert [kind for kind in sorted(kinds) if render(t("quiet-kind", kind=kind), reader) == other] == [], language


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/quiet until tomorrow", "quiet until 15:00, "),
        ("/quiet until 20 March at 10:00", "more than 24 hours"),
        ("/quiet 8-19", "your whole working day"),
        ("/quiet blue", "quiet until 15:00, "),
    ],
)
def test_bad_input_says_what_to_do(desk: Desk, line: str, answer: str) -> None:
    desk.person("ana")
    assert answer in desk.chat("ana").answer(line)
    assert "No quiet hours" in desk.chat("ana").answer("/quiet")


def test_hours_of_every_day(desk: Desk) -> None:
    three_tasks(desk)
    assert "Quiet every day from" in desk.chat("ana").answer("/quiet 8-10")
    gathered(desk, 2026, 3, 12, 9, 30)
    assert [m.text for m in desk.chat("ana").reads()] == ["⏰ the fixed hour"]
    gathered(desk, 2026, 3, 12, 10, 0)
    assert desk.chat("ana").reads()[0].text.startswith("Reminders: 3")
    assert "No quiet hours" in desk.chat("ana").answer("/quiet off")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quiet_ends_by_the_words_that_are_said_how(desk: Desk, language: str) -> None:
    """The last word of the usage, in each language."""
    desk.person("ana", language=language)
    ana = desk.chat("ana")
    said = ana.answer("/quiet").splitlines()[-1].rstrip(".").rpartition(" ")[2]
    ana.says("/quiet 8-10")
    assert desk.read(lambda s: s.quiet.of(s.staff.by_login("ana"))).start is not None
    ana.says(f"/quiet {said}")
    assert desk.read(lambda s: s.quiet.of(s.staff.by_login("ana"))) == Quiet()

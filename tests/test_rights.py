"""Every command, press, form step and typed id × every role and a stranger, against the one table of rights."""

import re
from pathlib import Path

import pytest

from bot.talk.form import Form
from bot.talk.wording import Reader, render
from bot.talk.words import t
from handlers import menu
from office.rights import RIGHTS, SCOPES, Right, Role, Scope
from tests.desk import Desk, Shown

NO_RIGHT = render(t("errors-no-right"), Reader("en", "UTC"))
MENU = menu()
SECRET = "Zanzibar Holdings"
"""The name of a client that a rep and a head of another team may never read."""


def texts(shown: list[Shown]) -> str:
    return "\n".join(one.text + " ".join(one.labels) for one in shown)


@pytest.fixture
def office(desk: Desk) -> Desk:
    """One person of each role, and a client with contract, invoice, call and task of somebody else's team."""
    other_head = desk.person("otherhead", Role.HEAD)
    owner = desk.person("owner", Role.REP, head=other_head)
    for role in Role:
        desk.person(f"x{role}", role)
    client = desk.client(SECRET, owner, phone="+34600000001")
    desk.write(lambda store: store.contracts.add(client_id=client, number="ZH-1", currency="EUR", amount=100))
    desk.write(lambda store: store.calls.add(person_id=owner.id, client_id=client, outcome="reached", minutes=5))
    desk.write(lambda store: store.tasks.add(owner, f"visit {SECRET}", store.now.date(), client_id=client))
    return desk


@pytest.mark.parametrize("role", Role)
def test_commands(office: Desk, role: Role) -> None:
    chat = office.chat(f"x{role}")
    for name, command in MENU.commands.items():
        answer = texts(chat.says(f"/{name}"))
        refused = NO_RIGHT in answer
        assert refused is (command.right not in RIGHTS[role]), (name, answer)
        chat.says("/cancel")


@pytest.mark.parametrize("role", Role)
def test_presses(office: Desk, role: Role) -> None:
    chat = office.chat(f"x{role}")
    for name, press in MENU.presses.items():
        answer = texts(chat.presses_data(f"{name}:1", f"m-{name}"))
        refused = NO_RIGHT in answer
        assert refused is (press.right not in RIGHTS[role]), (name, answer)
        chat.says("/cancel")


@pytest.mark.parametrize("role", Role)
def test_steps(office: Desk, role: Role) -> None:
    """A form that stands open for a role that lost its right takes no answer and no press."""
    chat = office.chat(f"x{role}")
    for form in MENU.forms.values():
        for step in form.steps:
            _open(office, f"x{role}", form, step.name)
            answer = texts(chat.presses_data("form.skip:5"))
            assert (NO_RIGHT in answer) is (form.right not in RIGHTS[role]), (form.name, step.name, answer)
            if form.right not in RIGHTS[role]:
                _open(office, f"x{role}", form, step.name)
                chat.says("an answer")
                assert office.write(lambda store: store.dialogs.get(*office.dialog(f"x{role}")))[0] == []


def _open(office: Desk, login: str, form: Form, step: str) -> None:
    frame = {"form": form.name, "answers": {}, "asking": step, "offered": [], "once": []}
    office.write(lambda store: store.dialogs.set(*office.dialog(login), [frame], 5))


@pytest.mark.parametrize("role", [role for role in Role if SCOPES[role] is not Scope.ALL])
def test_a_foreign_record_is_reached_by_no_id_name_or_press(office: Desk, role: Role) -> None:
    chat = office.chat(f"x{role}")
    lines = [SECRET, "zanzibar", "#1", "+34600000001", "600000001", "ZH-1"]
    lines += [f"/{name} {typed}" for name in MENU.commands for typed in ("#1", "zanzibar", "ZH-1")]
    for line in lines:
        answer = texts(chat.says(line)).replace("“", "").lower()
        assert "zanzibar holdings" not in answer.replace(line.lower(), ""), line
        if "cancel" in answer:
            chat.says("/cancel")
    for name in MENU.presses:
        for arg in ("1", "1.reached", "1.name"):
            answer = texts(chat.presses_data(f"{name}:{arg}", f"{name}{arg}"))
            assert SECRET not in answer, (name, arg)
    chat.says("/cancel")


@pytest.mark.parametrize("role", [role for role in Role if SCOPES[role] is Scope.ALL])
def test_who_sees_all_clients_sees_this_one(office: Desk, role: Role) -> None:
    assert SECRET in texts(office.chat(f"x{role}").says("zanzibar"))


def test_a_client_without_owner_is_seen_by_all_but_reps(office: Desk) -> None:
    office.client("Orphan Ltd")
    for role in Role:
        seen = "Orphan Ltd" in texts(office.chat(f"x{role}").says("orphan"))
        assert seen is (SCOPES[role] in (Scope.ALL, Scope.TEAM)), role


def test_a_stranger_reaches_nothing(office: Desk) -> None:
    stranger = office.chat("stranger")
    invited = texts(stranger.says("hello"))
    assert "invitation" in invited
    for name in MENU.commands:
        assert texts(stranger.says(f"/{name} 1")) == invited
    for name in [*MENU.presses, "form.save", "form.pick", "talk.command"]:
        assert texts(stranger.presses_data(f"{name}:1", name)) == invited


def test_the_table_in_the_docs_is_the_table_of_the_code() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \|(.*)\|$", Path("docs/rights.md").read_text(), re.MULTILINE)
    documented = {role: (scope, [cell.strip() == "yes" for cell in cells.split("|")]) for role, scope, cells in rows}
    expected = {str(role): (str(SCOPES[role]), [right in RIGHTS[role] for right in Right]) for role in Role}
    assert documented == expected

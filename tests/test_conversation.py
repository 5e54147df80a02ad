"""Bad input of every kind: a helpful answer, nothing written. And forms that survive whatever comes between."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.talk.incoming import Incoming
from office.rights import Role
from storage.store import Store
from storage.tables import metadata
from tests.databases import Databases
from tests.desk import Chat, Clock, Desk
from tests.platforms import Platform

TALK = {"heard", "dialog", "phrase", "outbox", "account", "alembic_version"}
"""Tables of the talk itself; all others are the office's records."""


def records(store: Store) -> dict[str, int]:
    names = [table.name for table in metadata.sorted_tables if table.name not in TALK]
    return {name: store.connection.exec_driver_sql(f'select count(*) from "{name}"').scalar() or 0 for name in names}


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Somebody Else Ltd", desk.person("ben"))
    return desk.chat("ana")


BAD = [
    "/nosuchcommand",
    "/call@otherbot",
    "/",
    "//",
    "qwertyuiop",
    "😀😀😀",
    "\u202e\u200b\u200f",
    "ааа" * 100,
    "x" * 4096,
    "9" * 1000,
    "/call " + "x" * 4000,
    "/call acme, 15, reached, " + "n" * 4000,
    "/call ,,,,,",
    "/call #2, 15, reached",
    "/call #999999999999, 15, reached",
    "/client #2",
    "/remind 31.02.2026 pay",
    "/remind yesterday 10:00 pay",
    "/contract nothing-like-this",
    "'; drop table client; --",
    "{ $name } %s {0} \\",
    "/start nonsense",
]


@pytest.mark.parametrize("line", BAD, ids=lambda line: line[:24])
def test_a_bad_line_is_answered_and_writes_nothing(desk: Desk, ana: Chat, line: str) -> None:
    before = desk.read(records)
    with capture_logs() as logs:
        answer = ana.answer(line)
    assert answer.strip(), "an answer"
    assert "Something went wrong" not in answer
    assert desk.read(records) == before
    assert len(logs) <= 1


FORGED = [
    pytest.param("", marks=pytest.mark.console),  # Slack has no button without a value
    ":", "nosuch:1", "form.save:1", "form.pick:0.0", "form.pick:9.-1", "form.edit:1.nosuch", "form.skip:x",
    "calls.undo:1", "calls.undo:-1", "calls.undo:1e9", "calls.undo:²", "calls.outcome:2.reached",
    "calls.outcome:1.nosuch", "calls.outcome:99999999999999999999999999999999999999.reached",
    "calls.outcome:x.y.z", "talk.command:nosuch", "talk.command:", "calls.new:2", "calls.change:99999999999999999999",
]  # fmt: skip


@pytest.mark.parametrize("data", FORGED)
def test_a_forged_button_is_answered_and_writes_nothing(desk: Desk, ana: Chat, data: str) -> None:
    before = desk.read(records)
    with capture_logs() as logs:
        shown = ana.presses_data(data, "12345")
    assert shown, "an answer"
    assert "Something went wrong" not in shown[-1].text
    assert desk.read(records) == before
    assert logs == []


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=60), data=st.text(min_size=1, max_size=40))
def test_no_text_and_no_press_ever_breaks_a_turn(empty_desk: Desk, text: str, data: str) -> None:
    chat = empty_desk.chat("ana")
    for shown in (*chat.says(text), *chat.says(f"/call {text}"), *chat.says(text), *chat.presses_data(data)):
        assert "Something went wrong" not in shown.text
    chat.says("/cancel")


@pytest.fixture(scope="module")
def empty_desk(databases: Databases, people_on: Platform | None) -> Iterator[Desk]:
    desk = Desk(databases.new(), Clock(), people_on)
    desk.client("Acme GmbH", desk.person("ana"))
    yield desk
    desk.app.close()


def test_a_repeated_event_is_answered_once(desk: Desk, ana: Chat) -> None:
    assert ana.says("/call acme, 15, reached", event="same")
    assert ana.says("/call acme, 15, reached", event="same") == []
    assert desk.read(records)["call"] == 1


def test_old_buttons_are_out_of_date(ana: Chat) -> None:
    first = ana.says("/call")[0]
    (_, skip), *_ = first.buttons[-1]
    ana.says("acme")
    assert ana.presses_data(skip, str(first.id))[0].text == "That button is out of date."


def test_a_command_in_the_middle_of_a_form_is_answered_and_the_form_goes_on(ana: Chat) -> None:
    ana.says("/call")
    answer, question = ana.says("/norms")
    assert answer.text.startswith("Today:")
    assert question.text.startswith("Still open: Call\nWhich client?")
    assert ana.says("acme")[-1].text.startswith("How did it go?")


def test_a_whole_phrase_is_no_answer_and_the_question_waits(ana: Chat) -> None:
    ana.says("/call")
    answer, question = ana.says("who is next?")
    assert "Acme GmbH" in answer.text
    assert question.text.startswith("Still open: Call")


def test_a_new_line_replaces_the_one_left_half_said(ana: Chat) -> None:
    ana.says("/call acme, reached")
    shown = ana.says("/call acme, 15, reached")
    assert [message.text.splitlines()[0] for message in shown] == ["Logged: Acme GmbH, reached, 15 minutes."]
    assert ana.answer("acme").startswith("Acme GmbH · company")


def test_a_form_survives_a_restart(desk: Desk, ana: Chat) -> None:
    ana.says("/call")
    ana.says("acme")
    desk.app.close()
    assert ana.says("reached")[-1].text.startswith("How many minutes?")


def test_a_form_that_a_deploy_removed_ends_and_says_so(desk: Desk, ana: Chat) -> None:
    gone = {"form": "no.such", "answers": {}, "asking": "x", "offered": [], "once": []}
    desk.write(lambda store: store.dialogs.set(*desk.dialog("ana"), [gone], 3))
    assert "no longer exists" in ana.answer("acme")
    assert "Acme GmbH" in ana.answer("acme")


def test_a_step_that_a_deploy_added_is_asked(desk: Desk, ana: Chat) -> None:
    """The form goes on at its first unanswered step."""
    half = {"form": "calls.new", "answers": {"outcome": "busy"}, "asking": "removed step", "offered": [], "once": []}
    desk.write(lambda store: store.dialogs.set(*desk.dialog("ana"), [half], 3))
    assert "Which client?" in ana.answer("hm")


def test_who_left_reaches_nothing_from_that_moment(desk: Desk, ana: Chat) -> None:
    desk.write(lambda store: store.staff.change(store.staff.by_login("ana"), active=False))
    assert "invitation" in ana.answer("acme")


def test_a_failed_turn_gives_a_number_and_the_log_no_words(
    desk: Desk, ana: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(turn: object) -> None:
        raise RuntimeError("a secret about Acme GmbH")

    monkeypatch.setattr(desk.app.conversation.menu, "unknown", broken)
    with capture_logs() as logs:
        answer = ana.answer("something")
    assert answer.startswith("Something went wrong here and nothing was saved.")
    assert len(logs) == 1
    assert logs[0]["reference"] in answer
    assert "secret" not in str(logs)
    assert "Acme" not in str(logs)


@pytest.mark.parametrize("role", Role)
def test_help_shows_only_what_the_role_may(desk: Desk, role: Role) -> None:
    desk.person("zed", role)
    chat = desk.chat("zed")
    for line in chat.answer("/help").splitlines():
        if line.startswith("/"):
            assert "Your role does not include this" not in chat.answer(line.split()[0])
            chat.says("/cancel")


HALF = pytest.param("acme \ud83d", marks=pytest.mark.console)
"""Half a letter; JSON of UTF-8 carries none."""


@pytest.mark.parametrize(
    "text",
    ["/client #99999999999", "/client 9999999999", "/contract 99999999999", "/client acme\0", "\0", HALF],
)
def test_what_no_database_keeps_is_answered_all_the_same(ana: Chat, text: str) -> None:
    (answer,) = ana.says(text)
    assert "Something went wrong" not in answer.text


def test_a_files_name_that_no_database_keeps_is_said_all_the_same(ana: Chat) -> None:
    ana.desk.app.hear_now(Incoming(ana.place, ana.desk.event(), not_fetched="a\0.pdf", too_large="b\0.pdf"))
    assert [said.text for said in ana.reads()] == [
        "I could not get a.pdf. Please send it again.",  # from whatever platform
        "b.pdf is larger than 20 MB, so I did not get it. Please send it in a smaller form.",
    ]


def test_a_name_that_grows_in_small_letters_is_kept_and_found(desk: Desk, ana: Chat) -> None:
    long = "ß" * 200
    desk.client(long)
    assert [one.name for one in desk.read(lambda store: store.clients.exact(long))] == [long]

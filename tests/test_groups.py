"""Groups: the bot speaks only when it is spoken to, and what is secret it says to the person alone."""

import re

import pytest

from bot.talk.incoming import Incoming, Place
from bot.talk.wording import Reader, render
from bot.talk.words import t
from handlers import menu
from locales import LANGUAGES
from office.rights import Role
from office.staff import Person
from scheduler.refusals import shut_out
from storage.store import Store
from tests.desk import Desk, Shown
from tests.test_conversation import records

PRIVATELY = "Sent to you privately."
pytestmark = [pytest.mark.console, pytest.mark.sqlite]
WHERE = pytest.mark.parametrize("platform", ["telegram", "slack"])


class Group:
    """A person of the company who writes in a group, and what everybody there and the person alone reads."""

    def __init__(self, desk: Desk, person: Person, platform: str) -> None:
        self.desk, self.person = desk, person
        user, private, shared = ("1001", "1001", "-500") if platform == "telegram" else ("U1", "D1", "C1:1700000000.1")
        desk.write(lambda store: store.staff.link(person, platform, user, private))
        self.alone, self.all = desk.chat(user, platform, "en"), desk.chat(user, platform, "en")
        self.alone.place = Place(platform, private, user)
        self.all.place = Place(platform, shared, user, group=True)

    def says(self, text: str, *, addressed: bool = True) -> tuple[list[str], list[str]]:
        """What the group reads, and what the person alone."""
        return self.heard(self.all.says(text, addressed=addressed))

    def heard(self, shown: list[Shown]) -> tuple[list[str], list[str]]:
        """After something was done in the group."""
        return [one.text for one in shown], [one.text for one in self.alone.reads()]


@pytest.fixture(params=["telegram", "slack"])
def group(desk: Desk, request: pytest.FixtureRequest) -> Group:
    ana = desk.person("ana", name="Ana Anić")
    desk.client("Acme GmbH", ana)
    return Group(desk, ana, request.param)


def test_what_is_said_among_people_is_not_heard_and_nothing_written(desk: Desk, group: Group) -> None:
    def rows(store: Store) -> list[int]:
        tables = ("heard", "outbox", "dialog", "phrase", "file", "event_try")
        return [store.connection.exec_driver_sql(f"select count(*) from {name}").scalar() or 0 for name in tables]

    before = desk.read(rows), desk.read(records)
    for text in ("acme", "/call acme, 15, reached", "thanks", "cancel", ""):
        assert group.says(text, addressed=False) == ([], [])
    assert group.heard(group.all.edits("e1", "/call acme")) == ([], [])
    assert group.heard(group.all.sends("offer.pdf", b"x")) == ([], [])
    assert (desk.read(rows), desk.read(records)) == before


def test_a_card_is_shown_to_who_asked_alone(group: Group) -> None:
    told, alone = group.says("acme")
    assert told == [PRIVATELY]
    assert "Acme GmbH" in alone[0]


def test_a_call_is_logged_and_taken_back_in_private(desk: Desk, group: Group) -> None:
    told, alone = group.says("/call acme, 15, reached")
    assert told == [PRIVATELY]
    assert alone[0].startswith("Logged: Acme GmbH")
    assert group.alone.presses("Undo")[0].text.startswith("Undone")
    assert group.all.reads() == []


def test_a_form_begun_in_the_group_goes_on_in_private_and_in_the_group(group: Group) -> None:
    told, alone = group.says("/call")
    assert told == [PRIVATELY]
    assert "Which client?" in alone[0]
    told, alone = group.says("acme")
    assert told == [PRIVATELY]
    assert alone[0].startswith("How did it go?")
    assert group.alone.says("reached")[-1].text.startswith("How many minutes?")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/start", "Hello Ana Anić. I keep the books of Sample Ltd for you: calls, clients, contracts, reminders."),
        ("hello", "Hello Ana Anić! What can I do for you?"),
        ("thanks", "You are welcome!"),
        ("yes", "I have not asked anything just now. What would you like to do?"),
        ("/cancel", "Nothing is open, so there is nothing to cancel."),
        ("/addstaff", "Your role does not include this. If you need it, ask your head or the administrator."),
        ("x" * 4097, "That is longer than I can take. Please send it in smaller parts."),
    ],
)
def test_what_is_no_secret_is_said_where_it_was_asked(group: Group, line: str, answer: str) -> None:
    told, alone = group.says(line)
    assert (told, alone) == ([answer], [])
    assert group.all.messages()[-1].buttons == []


def test_help_and_what_was_not_understood_bear_no_buttons(group: Group) -> None:
    for line, begins in (("/help", "This is what I understand:"), ("qwertyuiop", "I did not understand that.")):
        (told,), alone = group.says(line)
        assert told.startswith(begins)
        assert alone == []
        assert group.all.messages()[-1].buttons == []


def test_an_unknown_command_names_those_that_are_near(group: Group) -> None:
    (told,), alone = group.says("/cals")
    sign = "/backdesk " if group.all.platform == "slack" else "/"
    assert told.splitlines()[0].startswith("I do not know /cals. Did you mean one of these?")
    assert {f"{sign}calls", f"{sign}call"} <= set(told.splitlines()[1:])
    assert (alone, group.all.messages()[-1].buttons) == ([], [])


def test_help_in_the_middle_of_a_form_lets_it_go_on_in_private(group: Group) -> None:
    group.says("/call")
    told, alone = group.says("/help")
    assert len(told) == 1
    assert told[0].startswith("This is what I understand")
    assert alone[0].startswith("Still open: Call")
    group.alone.says("acme")
    assert group.alone.says("reached")[-1].text.startswith("How many minutes?")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_in_the_group_is_in_the_persons_language(desk: Desk, language: str) -> None:
    bo = desk.person("bo", language=language)
    desk.client("Acme GmbH", bo)
    told, _ = Group(desk, bo, "telegram").says("acme")
    assert told == [render(t("errors-sent-privately"), Reader(language, "UTC"))]


def test_a_repeated_event_is_answered_once(desk: Desk, group: Group) -> None:
    assert group.all.says("/call acme, 15, reached", event="same", addressed=True)
    group.alone.reads()
    assert group.heard(group.all.says("/call acme, 15, reached", event="same", addressed=True)) == ([], [])
    assert desk.read(records)["call"] == 1


def test_an_edit_finds_what_the_message_made_and_is_answered_in_private(group: Group) -> None:
    group.all.says("/call acme, 15, reached", message="7", addressed=True)
    group.alone.reads()
    assert group.heard(group.all.edits("7", "/call acme, 20, reached")) == ([], [])
    told, alone = group.heard(group.all.edits("7", "/call acme, 20, reached", addressed=True))
    assert told == [PRIVATELY]
    assert "20 minutes" in alone[0]


def test_a_message_of_the_same_number_in_private_is_another_one(group: Group) -> None:
    """Each chat numbers its own messages."""
    group.all.says("/call acme, 15, reached", message="7", addressed=True)
    group.alone.reads()
    group.alone.says("hello", message="7")
    assert "Acme" not in group.alone.edits("7", "hello you")[0].text


def test_a_press_on_a_message_of_the_group_is_answered_in_private(group: Group) -> None:
    client = group.desk.read(lambda store: store.clients.exact("Acme GmbH"))[0]
    told, alone = group.heard(group.all.presses_data(f"clients.card:{client.id}", "9"))
    assert told == [PRIVATELY]
    assert "Acme GmbH" in alone[0]
    told, alone = group.heard(group.all.presses_data("no.such:1", "9"))
    assert (told, alone) == (["That button is out of date."], [])


def test_a_press_writes_over_no_private_message_of_the_same_number(group: Group) -> None:
    (card,) = group.alone.says("acme")
    client = group.desk.read(lambda store: store.clients.exact("Acme GmbH"))[0]
    group.all.presses_data(f"changes.edit:{client.id}", str(card.id))
    assert [one.edit_of for one in group.alone.reads()] == [None]


def test_a_file_is_kept_privately_when_it_was_for_the_bot(desk: Desk, group: Group) -> None:
    told, alone = group.heard(group.all.sends("offer.pdf", b"x", "acme", addressed=True))
    assert told == [PRIVATELY]
    assert "offer.pdf" in alone[0]
    assert desk.read(records)["file"] == 1


def test_a_failure_in_a_group_gives_a_number(group: Group, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(turn: object) -> None:
        raise RuntimeError("a secret")

    monkeypatch.setattr(group.desk.app.conversation.menu, "unknown", broken)
    (told,), alone = group.says("something")
    assert told.startswith("Something went wrong here and nothing was saved.")
    assert alone == []


# Who cannot be reached in private


def shut(group: Group) -> None:
    """As when the platform refuses to deliver in private."""

    def refuse(store: Store) -> None:
        (message,) = store.deliveries.claim(group.alone.platform, "test", 1, chat=group.alone.place.chat)
        shut_out(store, message, "Forbidden: bot was blocked by the user", "test")

    def leave_console(store: Store) -> None:
        console = next(one for one in store.staff.accounts(group.person) if one.platform == "console")
        store.staff.unlink(group.person, console)

    group.desk.write(leave_console)
    group.desk.write(refuse)


def test_who_cannot_be_reached_is_told_so_in_the_group_and_loses_nothing(group: Group) -> None:
    group.all.says("/call acme, 15, reached", addressed=True)
    shut(group)
    (now,) = [one.text for one in group.all.messages()]
    group.all.reads()
    assert now == "Please write to me in private first. My answer waits for you there."
    assert group.all.says("/norms", addressed=True)[0].text == now, "known by now"
    group.desk.write(lambda store: store.deliveries.close(group.alone.platform, group.alone.place.chat, "blocked"))
    answers = [one.text for one in group.alone.says("hello")]
    assert [answer.partition(" ")[0] for answer in answers] == ["Logged:", "Today:", "Hello"]


# Strangers


@WHERE
def test_a_stranger_is_told_once_how_to_be_invited(desk: Desk, platform: str) -> None:
    everybody = Place(platform, "-500", "U9", group=True)
    before = desk.read(records)
    for text in ("acme", "/help", "/start 1234567890123456789012", "thanks"):
        desk.app.hear_now(Incoming(everybody, desk.event(), text, addressed=True, language="es"))
    desk.app.hear_now(Incoming(everybody, desk.event(), press="clients.card:1", message="1"))
    told = [one.text for one in desk.read(lambda store: store.outbox.of_chat(platform, "-500"))]
    alone = [one.text for one in desk.read(lambda store: store.outbox.of_chat(platform, "U9"))]
    (invited,) = told + alone
    assert invited.startswith("Solo trabajo") or "Sample Ltd" in invited
    assert bool(alone) == (platform == "slack"), "Telegram lets no bot write first"
    assert desk.read(records) == before


def test_an_invitation_that_others_read_links_nobody(desk: Desk) -> None:
    code = desk.write(
        lambda store: store.staff.invite(store.staff.add("x", "X", Role.REP, language="en", timezone="UTC"))
    )
    desk.app.hear_now(
        Incoming(Place("telegram", "-500", "9", group=True), desk.event(), f"/start {code}", addressed=True)
    )
    assert desk.read(lambda store: store.staff.on("telegram", "9")) is None
    desk.app.hear_now(Incoming(Place("telegram", "9", "9"), desk.event(), f"/start {code}"))
    assert desk.read(lambda store: store.staff.on("telegram", "9")) is not None, "it is good for the private chat"


# Every command


def office(desk: Desk, role: Role, platform: str) -> Group:
    """A company with clients, calls, contracts, debts and people whose names stand nowhere in the catalogues."""
    boss = desk.person("boss", role, name="Zdravka Qvist")
    desk.person("lou", name="Ludovik Wexel", head=boss)
    client = desk.client("Zyxwell Kft", boss, phone="+36301234567", email="office@zyxwell.example")

    def fill(store: Store) -> None:
        today = store.now.date()
        store.contracts.add(client_id=client, number="ZX-7781", currency="EUR", amount=98765400, signed_on=today)
        store.tasks.add(boss, "Pay Zyxwell", today, client_id=client)

    desk.write(fill)
    return Group(desk, boss, platform)


SAID = re.compile(r"zyxwell|zx-?7781|98[ .,\u202f\xa0]?765|qvist|wexel|36301234567|\+36", re.IGNORECASE)
"""What stands in the company's records and in no text of ours."""


@WHERE
@pytest.mark.parametrize("role", [Role.ADMIN, Role.DIRECTOR, Role.REP])
def test_no_command_tells_a_group_of_clients_money_or_people(desk: Desk, role: Role, platform: str) -> None:
    group = office(desk, role, platform)
    secrets = 0
    for command in (c.name for c in menu().commands.values() if c.listed):
        for rest in ("", " zyxwell", " zyxwell, 15, reached", " ZX-7781", " wexel", " tomorrow 10:00 pay zyxwell"):
            told, alone = group.says(f"/{command}{rest}")
            assert told, command
            assert not [text for text in told if SAID.search(text.replace("Zdravka Qvist", ""))], command
            assert len([text for text in told if text == PRIVATELY]) <= 1
            assert not set(told) & set(alone)
            secrets += sum(bool(SAID.search(text)) for text in alone)
            group.says("/cancel")
    assert secrets > 20, "there was something to tell"
    assert not any(one.buttons for one in group.all.messages())

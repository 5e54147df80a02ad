"""One person on several platforms: linking, unlinking, where reminders go, and where a dialog lives."""

import pytest

from bot.talk.incoming import Incoming, Place
from office.rights import Role
from office.staff import Person
from scheduler import reminders
from storage.store import Store
from tests.desk import Chat, Desk

pytestmark = pytest.mark.console

OLD = "That button is out of date."


@pytest.fixture
def ana(desk: Desk) -> Person:
    """She is on Telegram and on Slack; on Slack last."""

    def add(store: Store) -> Person:
        person = store.staff.add("ana", "Ana", Role.CLERK, language="en", timezone="UTC")
        store.staff.link(person, "telegram", "7", "7")
        return person

    person: Person = desk.write(add)
    desk.clock.forward(minutes=1)
    desk.write(lambda store: store.staff.link(person, "slack", "U7", "U7"))
    return person


@pytest.fixture
def telegram(desk: Desk, ana: Person) -> Chat:
    return desk.chat("7", "telegram")


@pytest.fixture
def slack(desk: Desk, ana: Person) -> Chat:
    return desk.chat("U7", "slack")


def now(desk: Desk, person: Person) -> Person:
    found = desk.read(lambda store: store.staff.get(person.id))
    assert isinstance(found, Person)
    return found


def reached(desk: Desk, person: Person) -> str:
    return str(desk.read(lambda store: store.staff.reach(store.staff.get(person.id)))[0])


def linked(desk: Desk, person: Person) -> list[str]:
    return [one.platform for one in desk.read(lambda store: store.staff.accounts(person))]


def code_in(text: str) -> str:
    return next(line for line in text.splitlines() if len(line) == 22 and " " not in line)


# Linking


def test_a_code_for_oneself_links_the_other_platform_once(desk: Desk) -> None:
    ana = desk.person("ana")
    code = code_in(desk.chat("ana").presses_data("accounts.link")[0].text)
    slack = desk.chat("U7", "slack")
    assert slack.says(code)[0].text.startswith("Hello Ana.")
    assert linked(desk, ana) == ["console", "slack"]
    assert "I work for the staff of Sample Ltd only." in desk.chat("U8", "slack").answer(code)


def test_the_person_hears_of_it_where_they_were_before(desk: Desk) -> None:
    desk.person("ana")
    console = desk.chat("ana")
    desk.chat("U7", "slack").says(code_in(console.presses_data("accounts.link")[0].text))
    (told,) = console.reads()
    assert told.text.startswith("Your account was linked on Slack as well.")
    assert told.labels == ["My platforms"]


def test_a_first_account_is_told_nowhere_else(desk: Desk) -> None:
    def add(store: Store) -> str:
        return store.staff.invite(store.staff.add("ana", "Ana", Role.REP, language="en", timezone="UTC"))

    code = desk.write(add)
    desk.chat("7", "telegram").says(f"/start {code}")
    assert desk.chat("ana").reads() == []


def test_on_telegram_a_link_is_enough(desk: Desk) -> None:
    desk.person("ana")
    console = desk.chat("ana")
    assert "t.me" not in console.presses_data("accounts.link")[0].text
    desk.write(lambda store: store.settings.set("telegram_name", "backdesk_bot"))
    text = console.presses_data("accounts.link")[0].text
    assert f"https://t.me/backdesk_bot?start={code_in(text)}" in text


def test_a_new_code_ends_the_one_before(desk: Desk) -> None:
    desk.person("ana")
    console = desk.chat("ana")
    old, new = (code_in(console.presses_data("accounts.link")[0].text) for _ in "12")
    assert "I work for the staff" in desk.chat("U7", "slack").answer(old)
    assert "Hello Ana." in desk.chat("U7", "slack").answer(new)


def test_a_code_lasts_seven_days(desk: Desk) -> None:
    desk.person("ana")
    code = code_in(desk.chat("ana").presses_data("accounts.link")[0].text)
    desk.clock.forward(days=7)
    assert "I work for the staff" in desk.chat("U7", "slack").answer(code)


def test_ones_own_code_where_one_is_linked_is_used_up(desk: Desk, slack: Chat, ana: Person) -> None:
    code = code_in(slack.presses_data("accounts.link")[0].text)
    assert slack.answer(code) == "You are linked here already, as Ana; this code is used up now."
    assert "I work for the staff" in desk.chat("U8", "slack").answer(code)
    assert linked(desk, ana) == ["slack", "telegram"]


@pytest.mark.parametrize("line", ["{}", "/start {}", "start {}"])
def test_somebody_elses_code_is_refused_and_stays_good(desk: Desk, slack: Chat, ana: Person, line: str) -> None:
    bob = desk.person("bob")
    code = desk.write(lambda store: store.staff.invite(bob))
    said = slack.answer(line.format(code))
    assert said == (
        "That code is for somebody else. You are linked here as Ana, and nothing was changed; the code stays good."
    )
    assert (linked(desk, ana), linked(desk, bob)) == (["slack", "telegram"], ["console"])
    assert "Hello Bob." in desk.chat("U8", "slack").answer(code)


def test_a_line_as_long_as_a_code_is_a_line(slack: Chat) -> None:
    line = "who shall I call first"
    assert len(line) == 22
    assert "code" not in slack.answer(line)


# The card


def test_the_card_says_where_one_is_known_and_where_reminders_go(desk: Desk, telegram: Chat) -> None:
    (card,) = telegram.says("/accounts")
    assert card.text.splitlines() == [
        "I know you here:",
        "• Telegram, last used Wed 11 Mar 2026, 12:01",
        "• Slack, last used Wed 11 Mar 2026, 12:01",
        "Reminders go to the platform you used last, now Telegram.",
    ]
    assert card.labels == [
        "Reminders to Telegram",
        "Reminders to Slack",
        "Link another",
        "Unlink Telegram",
        "Unlink Slack",
    ]


def test_it_opens_from_the_profile_and_by_its_words(slack: Chat) -> None:
    slack.says("/profile")
    assert slack.presses("My platforms")[0].text.startswith("I know you here:")
    for line in ("link Telegram", "vincular Slack", "conectare Telegram", "подключить Slack", "Slack összekapcsolása"):
        assert "I know you here:" in slack.answer(line), line
    assert "I know you here:" in slack.answer("poveži Slack")


def test_with_one_platform_there_is_nothing_to_choose_or_unlink(desk: Desk) -> None:
    desk.person("ana")
    (card,) = desk.chat("ana").says("/accounts")
    assert card.labels == ["Link another"]


def test_the_administrator_sees_where_a_member_is(desk: Desk, ana: Person) -> None:
    desk.person("root", Role.ADMIN)
    desk.person("newcomer")
    desk.write(lambda store: store.staff.block("slack", "U7"))
    root = desk.chat("root")
    assert "Writes to me on: Slack ⛔, Telegram" in root.answer("/staff ana")
    newcomer = desk.write(lambda store: store.staff.by_login("newcomer"))
    for one in desk.read(lambda store: store.staff.accounts(newcomer)):
        desk.write(lambda store, one=one: store.staff.unlink(newcomer, one))
    assert "Not linked yet" in root.answer("/staff newcomer")


# Where reminders go


def test_reminders_go_to_the_platform_used_last(desk: Desk, ana: Person, telegram: Chat) -> None:
    assert reached(desk, ana) == "slack"
    desk.clock.forward(minutes=1)
    telegram.says("/help")
    assert reached(desk, ana) == "telegram"


def test_or_to_the_one_that_was_chosen(desk: Desk, ana: Person, telegram: Chat, slack: Chat) -> None:
    telegram.says("/accounts")
    (card,) = telegram.presses("Reminders to Telegram")
    assert "Reminders go to Telegram." in card.text
    assert card.labels[:2] == ["Reminders to Slack", "Reminders to the one used last"]
    desk.clock.forward(minutes=1)
    slack.says("/help")
    assert reached(desk, ana) == "telegram"
    telegram.presses("Reminders to the one used last")
    desk.clock.forward(minutes=1)
    slack.says("/help")
    assert (reached(desk, ana), now(desk, ana).reach_on) == ("slack", None)


def test_one_that_shut_the_bot_out_is_passed_over_and_said_so(desk: Desk, ana: Person, slack: Chat) -> None:
    slack.says("/accounts")
    slack.presses("Reminders to Telegram")
    desk.write(lambda store: store.staff.block("telegram", "7"))
    assert reached(desk, ana) == "slack"
    assert slack.answer("/accounts").splitlines()[-2:] == [
        "• Telegram, last used Wed 11 Mar 2026, 12:00 ⛔ I cannot write to you there",
        "You chose Telegram for reminders, but I cannot write to you there; they go to Slack.",
    ]
    desk.write(lambda store: store.staff.block("slack", "U7"))
    assert reached(desk, ana) == "console"


def test_a_platform_where_one_is_not_linked_cannot_be_chosen(desk: Desk, ana: Person, slack: Chat) -> None:
    assert slack.presses_data("accounts.reach:console")[0].text == OLD
    assert now(desk, ana).reach_on is None


# Unlinking


def test_unlinking_is_asked_first_and_on_record(desk: Desk, ana: Person, telegram: Chat, slack: Chat) -> None:
    slack.says("/accounts")
    (question,) = slack.presses("Unlink Telegram")
    assert question.text.startswith("Unlink Telegram?")
    assert linked(desk, ana) == ["slack", "telegram"]
    (card,) = slack.presses("Unlink Telegram")
    assert card.text.startswith("Telegram is unlinked.")
    assert linked(desk, ana) == ["slack"]
    assert "I work for the staff" in telegram.answer("/help")
    record = desk.read(lambda store: store.audit.of(f"staff:{ana.id}"))[0]
    assert (record.field, record.before, record.after, record.person_id) == ("account", "telegram", None, ana.id)


def test_asked_it_can_be_kept(desk: Desk, ana: Person, slack: Chat) -> None:
    slack.says("/accounts")
    slack.presses("Unlink Telegram")
    assert slack.presses("Keep it")[0].text.startswith("I know you here:")
    assert linked(desk, ana) == ["slack", "telegram"]


def test_one_can_unlink_where_one_is_writing(desk: Desk, ana: Person, slack: Chat) -> None:
    slack.says("/accounts")
    assert "where you are writing now" in slack.presses("Unlink Slack")[0].text
    assert slack.presses("Unlink Slack")[0].text.startswith("Slack is unlinked.")
    assert "I work for the staff" in slack.answer("/help")


def test_the_last_one_stays(desk: Desk, ana: Person, telegram: Chat, slack: Chat) -> None:
    slack.says("/accounts")
    slack.presses("Unlink Telegram")
    slack.presses("Unlink Telegram")
    only = desk.read(lambda store: store.staff.accounts(ana))[0]
    assert slack.presses_data(f"accounts.unlinked:{only.id}")[0].text.startswith("This is your only account")
    assert linked(desk, ana) == ["slack"]


def test_somebody_elses_account_cannot_be_unlinked(desk: Desk, ana: Person, slack: Chat) -> None:
    bob = desk.person("bob")
    desk.write(lambda store: store.staff.link(bob, "slack", "U8", "U8"))
    for one in desk.read(lambda store: store.staff.accounts(bob)):
        assert slack.presses_data(f"accounts.unlink:{one.id}")[0].text == OLD
        assert slack.presses_data(f"accounts.unlinked:{one.id}")[0].text == OLD
    assert len(linked(desk, bob)) == 2


def test_what_was_chosen_and_what_waits_leave_with_it(desk: Desk, ana: Person, telegram: Chat, slack: Chat) -> None:
    desk.write(lambda store: store.staff.change(ana, reach_on="telegram"))
    telegram.says("/addclient")
    telegram.says("/remind")
    desk.write(lambda s: s.outbox.add(kind="task", platform="telegram", chat="7", text="waits", person_id=ana.id))
    slack.says("/accounts")
    slack.presses("Unlink Telegram")
    slack.presses("Unlink Telegram")
    assert now(desk, ana).reach_on is None
    assert "waits" in [m.text for m in slack.messages()]
    assert telegram.reads() == []
    assert desk.read(lambda store: store.dialogs.get("telegram", "7", "7"))[0] == []


# A dialog lives where it was begun


def test_a_form_is_not_answered_on_another_platform(desk: Desk, ana: Person, telegram: Chat, slack: Chat) -> None:
    telegram.says("/remind")
    assert "On which day?" not in slack.answer("buy paper")
    assert "On which day?" in telegram.answer("buy paper")
    assert slack.answer("/cancel").startswith("Nothing is open")
    assert "On which day?" in telegram.answer("no such day")


def test_a_reminders_button_works_where_it_was_sent(desk: Desk, ana: Person, telegram: Chat, slack: Chat) -> None:
    slack.says("/remind tomorrow 10:00 buy paper")
    _at_ten_tomorrow(desk)
    (told,) = slack.reads()
    assert told.text == "⏰ buy paper"
    telegram.says("/help")
    (done,) = slack.presses("Done")
    assert (done.text.splitlines()[0], done.edit_of) == ("✔ Done: buy paper", told.id)


def test_a_reminder_is_taken_back_on_the_platform_where_it_was_told(
    desk: Desk, ana: Person, telegram: Chat, slack: Chat
) -> None:
    slack.says("/remind tomorrow 10:00 buy paper")
    _at_ten_tomorrow(desk)
    (told,) = slack.reads()
    desk.clock.forward(minutes=1)
    telegram.says("/reminders")
    telegram.presses_number(1)
    telegram.presses("Delete")
    assert reached(desk, ana) == "telegram"
    (edited,) = slack.reads()
    assert (edited.edit_of, edited.buttons) == (told.id, [])
    assert "buy paper" in edited.text


def _at_ten_tomorrow(desk: Desk) -> None:
    desk.clock.forward(hours=22)

    def fire(store: Store) -> None:
        reminders.plan(store, store.now)
        assert reminders.fire(store, desk.app.company, store.now) == 1

    desk.write(fire)


# Said apart: outside the private chat, and seen by nobody else


def apart(desk: Desk, chat: str, **said: str | bool) -> str | None:
    heard = Incoming(Place("slack", chat, "U7"), desk.event(), apart=True, **said)  # type: ignore[arg-type]
    return desk.app.hear_now(heard).notice


@pytest.fixture
def in_dm(desk: Desk, ana: Person) -> Chat:
    """Her private chat on Slack has an id of its own."""
    chat = desk.chat("U7", "slack")
    chat.place = Place("slack", "D7", "U7")
    chat.says("/help")
    return chat


def test_what_is_said_apart_is_answered_in_private(desk: Desk, in_dm: Chat) -> None:
    assert apart(desk, "U7", text="/accounts", subcommand=True) == "Sent to you privately."
    (answer,) = in_dm.reads()
    assert answer.text.startswith("I know you here:")
    assert desk.read(lambda store: store.staff.on("slack", "U7"))[1] == "D7"


def test_a_pages_button_needs_no_such_line(desk: Desk, in_dm: Chat) -> None:
    assert apart(desk, "U7", press="talk.command:help") is None
    assert in_dm.reads()[0].text.startswith("This is what I understand:")


def test_a_stranger_is_answered_at_the_id_that_was_given(desk: Desk) -> None:
    heard = Incoming(Place("slack", "U9", "U9"), "e", "/help", apart=True, subcommand=True, language="es")
    assert desk.app.hear_now(heard).notice == "Te lo he enviado en privado."
    assert desk.chat("U9", "slack").reads()[0].text.startswith("Trabajo")


def test_a_repeated_event_says_nothing_more(desk: Desk, in_dm: Chat) -> None:
    heard = Incoming(Place("slack", "U7", "U7"), "same", "/help", apart=True, subcommand=True)
    assert [desk.app.hear_now(heard).notice for _ in "12"] == ["Sent to you privately.", None]


def test_who_linked_apart_goes_on_in_the_private_chat(desk: Desk) -> None:
    """Linked by a command in a channel, the private chat is known when the person first writes there."""
    bob = desk.person("bob")
    code = desk.write(lambda store: store.staff.invite(bob))
    desk.app.hear_now(Incoming(Place("slack", "U9", "U9"), "1", code, apart=True, subcommand=True))
    desk.app.hear_now(Incoming(Place("slack", "U9", "U9"), "2", "/remind", apart=True, subcommand=True))
    chat = desk.chat("U9", "slack")
    assert len(chat.reads()) == 2
    chat.place = Place("slack", "D9", "U9")
    assert "On which day?" in chat.answer("buy paper")
    assert desk.read(lambda store: store.staff.on("slack", "U9"))[1] == "D9"
    assert len(chat.messages()) == 3

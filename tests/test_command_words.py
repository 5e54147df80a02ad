"""Commands by their names in six languages: behind a slash, behind Slack's one command, and alone on a line."""

import re

import pytest

from bot.talk.adapter import typed_before
from bot.talk.incoming import Incoming, Place
from bot.talk.menu import LONGEST_COMMAND
from bot.talk.post import Post
from bot.talk.wording import Reader, render
from bot.talk.words import Reply, Say, t
from handlers import menu
from locales import LANGUAGES, catalogues, word_list
from office.names import fold
from office.names.folding import unmarked
from office.rights import Role
from office.staff import Person
from storage.store import Store
from tests.catalogues import catalogue
from tests.desk import Desk, Shown
from tests.test_conversation import records

pytestmark = [pytest.mark.console, pytest.mark.sqlite]

LISTED = sorted(c.name for c in menu().commands.values() if c.listed)
MENU = menu()


class OnSlack:
    """A person who types behind `/backdesk` in a channel of Slack, or in the direct messages."""

    def __init__(self, desk: Desk, person: Person) -> None:
        desk.write(lambda store: store.staff.link(person, "slack", "U1", "D1"))
        self.desk, self.direct = desk, desk.chat("U1", "slack")
        self.direct.place = Place("slack", "D1", "U1")

    def types(self, text: str) -> list[Shown]:
        place = Place("slack", "C1", "U1", group=True)
        self.desk.app.hear_now(Incoming(place, self.desk.event(), text, subcommand=True, apart=True))
        return self.direct.reads()

    def says(self, text: str) -> list[Shown]:
        return self.direct.says(text)


def somebody(desk: Desk, language: str = "en", role: Role = Role.ADMIN) -> OnSlack:
    person = desk.person("ana", role, language=language)
    desk.client("Acme GmbH", person)
    return OnSlack(desk, person)


def names(language: str) -> list[tuple[str, str]]:
    """(what it is called, the command)"""
    return [(words, name) for name, all_words in word_list(language, "commands").items() for words in all_words]


# The lists


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_command_has_several_names(language: str) -> None:
    few = {name: word_list(language, "commands").get(name, ()) for name in LISTED}
    assert {name for name, words in few.items() if len(words) < 3} == set()
    assert set(word_list(language, "commands")) == set(LISTED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_means_two_commands(language: str) -> None:
    meant: dict[str, set[str]] = {}
    for words, name in names(language):
        meant.setdefault(fold(words), set()).add(name)
        assert 1 <= len(fold(words).split()) <= LONGEST_COMMAND, words
    assert {words: commands for words, commands in meant.items() if len(commands) > 1} == {}
    assert [words for words, name in names(language) if words in MENU.commands and words != name] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_name_leads_to_its_command_whatever_the_persons_language(language: str) -> None:
    for own in LANGUAGES:
        order = (own, *(each for each in LANGUAGES if each != own))
        for words, name in names(language):
            for typed in (words, words.upper(), unmarked(words), words.title()):
                found = MENU.command(f"{typed} Rest of it,  15", order)
                assert found is not None, typed
                assert (found[0].name, found[1]) == (name, "Rest of it,  15"), (typed, own)


@pytest.mark.parametrize(
    "name",
    [
        "task tasks visit visits book bookings training trainings attestation attestations standard standards product",
        "products event events survey surveys applicant applicants reward rewards warning warnings penalty penalties",
        "ticket tickets message messages case cases deputy absence absences meeting meetings visitor visitors",
        "invitation invitations matter matters offer offers promise promises payment payments",
        "invoice invoices draft drafts template templates file files statement statements obligation obligations",
        "disagreement disagreements fair fairs",
    ],
)
def test_one_or_several_leads_somewhere(name: str) -> None:
    assert [one for one in name.split() if menu().command(one, ("en",)) is None] == []


def test_the_longest_name_is_the_one_that_is_meant() -> None:
    assert _named("client acme") == ("client", "acme")
    assert _named("client nou acme") == ("newclient", "acme")
    assert _named("contrato nuevo") == ("newcontract", "")
    assert _named("acme client") is None


def _named(text: str) -> tuple[str, str] | None:
    found = MENU.command(text, LANGUAGES)
    return (found[0].name, found[1]) if found else None


# Behind Slack's one command


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_answered_like_the_command(desk: Desk, language: str) -> None:
    """As `/name` answers at the console."""
    chat, console = somebody(desk, language), desk.chat("ana")
    for name in LISTED:
        wanted = [one.text for one in console.says(f"/{name}")]
        console.says("/cancel")
        for words in word_list(language, "commands")[name][:2]:
            for typed in (words, f"/{words}"):
                shown = chat.types(typed)
                if name not in ("accounts", "undelivered"):
                    assert [_with_slashes(one.text, language) for one in shown] == wanted, typed
                chat.types("cancel")


def _with_slashes(text: str, language: str) -> str:
    """Commands as they are written where a slash is typed before their names."""
    names = {words[0]: name for name, words in word_list(language, "commands").items()}
    first = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return re.sub(rf"{typed_before('slack')}({first})\b", lambda found: f"/{names[found[1]]}", text)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "call acme, 15, reached"),
        ("en", "/call acme, 15, reached"),
        ("en", "LOG CALL acme, 15, reached"),
        ("es", "llamada acme, 15, hablamos"),
        ("ro", "apel acme, 15, am vorbit"),
        ("ru", "звонок acme, 15, поговорили"),
        ("ru", "Звонок Acme, 15, поговорили"),
        ("hu", "HÍVÁS acme, 15, elértem"),
        ("hu", "hivas acme, 15, elértem"),
        ("bs", "poziv acme, 15, razgovarali"),
        ("es", "звонок acme, 15, reached"),
    ],
)
def test_a_call_is_logged_in_one_line(desk: Desk, language: str, line: str) -> None:
    chat = somebody(desk, language, Role.REP)
    shown = chat.types(line)
    assert desk.read(records)["call"] == 1, [one.text for one in shown]


def test_nothing_behind_it_is_answered_with_help(desk: Desk) -> None:
    chat = somebody(desk)
    for nothing in ("", "  ", "/help", "ayuda", "справка", "súgó", "pomoć", "ajutor"):
        (shown,) = chat.types(nothing)
        assert shown.text.startswith("This is what I understand:"), nothing


def test_signs_behind_a_name_are_its_rest_and_no_part_of_it(desk: Desk) -> None:
    assert somebody(desk).types("timezone 😀")[0].text.startswith("I know no time zone “😀”")


def test_what_names_no_command_is_taken_like_any_line(desk: Desk) -> None:
    chat = somebody(desk)
    assert "Acme GmbH" in chat.types("acme")[0].text
    assert chat.types("who is next?")[0].text.startswith("Next to call")
    assert chat.types("called acme 15 min, wants the offer by friday")[0].text.startswith("Call\n")
    chat.says("/cancel")
    chat.types("call")
    assert chat.types("acme")[-1].text.startswith("How did it go?"), "the answer to the open question"


def test_a_mistyped_name_is_offered_as_it_is_typed_there(desk: Desk) -> None:
    (shown,) = somebody(desk).types("handovr")
    assert shown.text == "I do not know handovr. Did you mean one of these? /backdesk help shows all."
    assert "/backdesk handover" in shown.labels
    assert shown.labels == [label for label in shown.labels if label.startswith("/backdesk ")]


@pytest.mark.parametrize(
    ("language", "typed", "near"), [("es", "plantlla", "staff"), ("ru", "/звоноок", "call"), ("hu", "híváss", "call")]
)
def test_a_mistyped_name_is_looked_for_in_the_persons_language(
    desk: Desk, language: str, typed: str, near: str
) -> None:
    (shown,) = somebody(desk, language).types(typed)
    assert f"/backdesk {word_list(language, 'commands')[near][0]}" in shown.labels


def test_a_right_that_is_missing_is_missing_in_every_language(desk: Desk) -> None:
    chat = somebody(desk, "es", Role.REP)
    assert chat.types("invitar")[0].text.startswith("Tu rol no incluye esto")


# Behind a slash, on every platform


@pytest.mark.parametrize("platform", ["telegram", "console"])
@pytest.mark.parametrize(
    "line", ["/llamada acme, 15, reached", "/звонок acme, 15, reached", "/HÍVÁS\nacme, 15, reached"]
)
def test_a_slash_takes_any_language(desk: Desk, platform: str, line: str) -> None:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.write(lambda store: store.staff.link(person, platform, "ana", "ana"))
    (shown,) = desk.chat("ana", platform).says(line)
    assert shown.text.startswith("Logged: Acme GmbH")


@pytest.mark.parametrize(
    ("language", "line", "command"),
    [("es", "/plan del mes", "/myplan"), ("ro", "/client nou", "/newclient"), ("bs", "/plan dana", "/morning")],
)
def test_a_name_may_begin_like_an_english_one(desk: Desk, language: str, line: str, command: str) -> None:
    desk.person("ana", language=language)
    chat = desk.chat("ana")
    shown = chat.answer(line)
    chat.says("/cancel")
    assert shown == chat.answer(command)
    desk.person("ben")
    assert desk.chat("ben").answer("/client nou").startswith("No client"), "in English these are words of a client"


def test_a_translated_call_can_be_corrected_by_an_edit(desk: Desk) -> None:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    chat = desk.chat("ana")
    chat.says("/llamada acme, 15, reached", message="7")
    assert "20 minutes" in chat.edits("7", "/llamada acme, 20, reached")[-1].text


# Alone on a line, and before anything where no slash can be typed


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_alone_on_a_line_is_the_command(desk: Desk, language: str) -> None:
    desk.person("ana", Role.ADMIN, language=language)
    chat = desk.chat("ana")
    for name in ("norms", "clients", "profile", "hours", "staff", "import", "undelivered"):
        wanted = chat.answer(f"/{name}")
        chat.says("/cancel")
        assert chat.answer(name) == wanted
        chat.says("/cancel")
        for words in word_list(language, "commands")[name][:2]:
            assert chat.answer(words) == wanted, words
            chat.says("/cancel")


def test_a_line_in_direct_messages_may_begin_with_a_command(desk: Desk) -> None:
    """Slack keeps the slash for itself."""
    chat = somebody(desk)
    desk.person("ben", name="Ben")
    assert chat.says("staff ben")[0].text.startswith("Ben (ben)")
    assert chat.says("handover acme, ben")[0].text.startswith("Acme GmbH has a new owner: Ben")
    chat.says("cancel")
    (card,) = chat.says("call acme, 15, reached")
    assert card.text.startswith("Call\nClient: Acme GmbH"), "a phrase, as on every platform: saved when pressed"
    assert "Save" in card.labels


def test_a_name_alone_that_is_no_answer_is_the_command_and_the_question_waits(desk: Desk) -> None:
    ana = somebody(desk)
    ana.says("/call acme, reached")
    shown = ana.says("norms")
    assert [shown[0].text[:6], shown[-1].text.startswith("Still open: Call")] == ["Today:", True]


def test_an_answer_stays_an_answer(desk: Desk) -> None:
    """A question that is open takes the words first."""
    chat = somebody(desk)
    chat.types("newclient")
    chat.says("Clients")
    shown = chat.says("skip")
    assert "Your clients" not in " ".join(one.text for one in shown)
    assert desk.read(lambda store: store.dialogs.get("slack", "D1", "U1"))[0][0]["answers"]["name"] == "Clients"


# How a command is written to who reads it


COMMAND = re.compile(r"(?<!\w)/([a-z]+)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slash_in_our_texts_is_a_command(language: str) -> None:
    found = {name for text in catalogues(language) for name in COMMAND.findall(text)}
    assert found <= set(LISTED)
    assert len(found) > 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_slack_our_texts_name_commands_as_they_are_typed_there(language: str) -> None:
    def own(found: re.Match[str]) -> str:
        return f"/backdesk {word_list(language, 'commands')[found[1]][0]}"

    plain, slack = Reader(language, "UTC"), Reader(language, "UTC", typed_before("slack"))
    changed = 0
    for key, message in catalogue(language)[0].items():
        args = dict.fromkeys(message.variables, "/call")
        if key.startswith("words-") or message.plurals:
            continue
        there = render(Say(key, args), slack)
        wanted = render(Say(key, dict.fromkeys(message.variables, "\x01")), plain)
        assert there == COMMAND.sub(own, wanted).replace("\x01", "/call"), key
        changed += there != render(Say(key, args), plain)
    assert changed > 8


def test_what_people_wrote_is_never_changed(desk: Desk) -> None:
    chat = somebody(desk)
    desk.client("A /call Ltd")

    def say(store: Store) -> None:
        Post(store).to_place(chat.direct.place, Reader("en", "UTC"), Reply(t("clients-none", text="/call Ltd")))
        Post(store).to_place(chat.direct.place, Reader("en", "UTC"), Reply("see /help"))

    desk.write(say)
    one, other = chat.direct.reads()
    assert "/call Ltd" in one.text
    assert "/backdesk call Ltd" not in one.text
    assert other.text == "see /help"
    assert "A /call Ltd" in "".join(label for shown in chat.says("/clients") for label in shown.labels)


def test_help_names_commands_as_they_are_typed(desk: Desk) -> None:
    chat = somebody(desk)
    assert "/backdesk call – log a call" in chat.types("help")[0].text
    assert "\n/call – log a call" in desk.chat("ana").answer("/help")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_that_help_shows_is_understood_as_it_stands(desk: Desk, language: str) -> None:
    chat = somebody(desk, language)
    shown = chat.types(word_list(language, "commands")["help"][0])[0].text
    explained = [re.split(" [–—] ", line)[0] for line in shown.splitlines() if line.startswith("/backdesk ")]
    named = [line.partition(": ")[2].split(", ") for line in shown.splitlines()[:-1] if ": /backdesk " in line]
    words = [*explained, *(word for names in named for word in names)]
    assert len(words) == len(set(words)) > 15
    admin = desk.read(lambda store: store.staff.by_login("ana"))
    meant = [_named(word.removeprefix("/backdesk ")) for word in words]
    assert sorted(meant) == sorted((c.name, "") for c in MENU.listed(admin))


@pytest.mark.parametrize(
    ("language", "said", "line", "asked"),
    [
        ("es", "llamé a acme 15 min, quiere la oferta", "nuevo cliente Pinos, teléfono +34 612 345 678", "¿Empresa"),
        ("ro", "am sunat la acme 15 min, vrea oferta", "client nou Brazii, telefon +40 721 234 567", "Firmă"),
        ("hu", "hívtam acme 15 perc, ajánlatot kér", "új ügyfél Fenyves Kft., telefon +36 30 123 4567", "Ki lesz"),
    ],
)
def test_a_card_that_is_open_is_not_in_the_way_of_a_command(
    desk: Desk, language: str, said: str, line: str, asked: str
) -> None:
    chat = somebody(desk, language)
    chat.says(said)
    assert asked in chat.says(line)[-1].text


def test_a_card_that_is_open_is_not_in_the_way_of_a_clients_name(desk: Desk) -> None:
    chat = somebody(desk)
    desk.client("Bolt Ltd", desk.read(lambda store: store.staff.by_login("ana")))
    chat.says("called acme 15 min, wants the offer by friday")
    card, resumed = chat.says("bolt")
    assert card.text.startswith("Bolt Ltd")
    assert resumed.text == "Still open: Call"
    assert chat.says("handovr")[0].text.startswith("Call\n"), "bare, it may be anything"
    assert chat.types("handovr")[0].text.startswith("I do not know handovr.")

"""Voice notes: put into words where somebody listens, asked about where nobody does; kept with their call."""

import shlex
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.talk.incoming import Attachment, Incoming
from office.rights import Role
from tests.desk import Chat, Clock, Desk
from tests.platforms import Platform

ECHO = shlex.join([sys.executable, "-c", "import sys; print(open(sys.argv[1]).read())", "{file}"])
"""Listens to voice notes that are texts."""

ASKED = (
    "What was it about? Write it in one line, for instance: called Acme 10 min, wants the offer by Friday. "
    "The voice note will be kept with the call."
)
LINE = "called acme 10 min, reached, wants the offer by Friday"


@pytest.fixture
def ana(desk: Desk) -> Chat:
    """A rep of a company that has no transcriber."""
    return rep(desk)


@pytest.fixture
def listening(new_database: Callable[..., str], clock: Clock, people_on: Platform | None) -> Iterator[Desk]:
    desk = Desk(new_database(), clock, people_on, transcriber=ECHO)
    yield desk
    desk.app.close()


def rep(desk: Desk) -> Chat:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Borealis Kft.", person)
    return desk.chat("ana")


def speaks(chat: Chat, said: str = "spoken", name: str = "voice-1.ogg", text: str = "") -> list[str]:
    return [shown.text for shown in chat.sends(name, said.encode(), text, "audio/ogg")]


def kept(desk: Desk, call: int = 1) -> list[str]:
    return [name for _, name in desk.read(lambda store: store.files.of_call(call))]


def content(desk: Desk, file: int = 1) -> bytes:
    return desk.read(lambda store: store.files.get(file)).content


def of_client(desk: Desk, client: int = 1) -> list[str]:
    return [name for _, name, _ in desk.read(lambda store: store.files.of_client(client))]


# Nobody listens


def test_without_a_transcriber_a_line_is_asked_for_and_the_note_is_kept_with_its_call(desk: Desk, ana: Chat) -> None:
    (asked,) = ana.sends("voice-1.ogg", b"OggS", mime="audio/ogg")
    assert asked.text == f"I cannot listen to voice notes here.\n{ASKED}"
    assert asked.labels == ["Cancel"]
    (card,) = ana.says(LINE)
    assert card.labels[0] == "Save"
    assert kept(desk) == [], "nothing before Save"
    logged = ana.presses("Save")[-1]
    assert logged.text.splitlines()[:3] == [
        "Logged: Acme GmbH, reached, 10 minutes.",
        "Next: send the offer, Fri 13 Mar 2026",
        "Voice note kept.",
    ]
    assert (kept(desk), of_client(desk)) == (["voice-1.ogg"], ["voice-1.ogg"])
    assert "Voice note kept." in ana.answer("/calls")
    assert "What was it about" not in ana.answer("/norms"), "nothing waits any more"


def test_it_can_be_heard_again(desk: Desk, ana: Chat) -> None:
    speaks(ana)
    ana.says("/call acme, 15, reached")
    told, file = ana.presses("Listen")
    assert told.text == "voice-1.ogg, kept with Acme GmbH:"
    assert content(desk, file.file_id or 0) == b"spoken"


def test_others_do_not_hear_it(desk: Desk, ana: Chat) -> None:
    desk.person("ben")
    speaks(ana)
    ana.says("/call acme, 15, reached")
    (answer,) = desk.chat("ben").presses_data("files.get:1")
    assert answer.file_id is None


def test_cancel_removes_it(desk: Desk, ana: Chat) -> None:
    speaks(ana)
    assert [shown.text for shown in ana.presses("Cancel")] == ["Cancelled: the voice note is not kept."]
    assert content(desk) == b""
    ana.says("/call acme, 15, reached")
    assert kept(desk) == []


@pytest.mark.parametrize("word", ["cancel", "/cancel"])
def test_cancel_can_be_typed(desk: Desk, ana: Chat, word: str) -> None:
    speaks(ana)
    assert "the voice note is not kept" in ana.answer(word)
    assert content(desk) == b""


def test_after_a_cancelled_card_it_waits_for_another_line(desk: Desk, ana: Chat) -> None:
    speaks(ana)
    ana.says(LINE)
    assert [shown.text for shown in ana.presses("Cancel")][-1] == f"Back to: Voice note\n{ASKED}"
    ana.says("called borealis, 5, busy")
    ana.presses("Save")
    assert of_client(desk, 2) == ["voice-1.ogg"]


def test_a_line_that_is_not_understood_loses_nothing(desk: Desk, ana: Chat) -> None:
    speaks(ana)
    *_, asked = ana.says("zzz qqq")
    assert asked.text == f"Still open: Voice note\n{ASKED}"
    ana.says(LINE)
    ana.presses("Save")
    assert kept(desk) == ["voice-1.ogg"]


def test_a_restart_loses_nothing(new_database: Callable[..., str], clock: Clock, people_on: Platform | None) -> None:
    address = new_database()
    before = Desk(address, clock, people_on)
    chat = rep(before)
    speaks(chat)
    before.app.close()
    after = chat.desk = Desk(address, clock, people_on)
    chat.says(LINE)
    chat.presses_data(next(data for row in chat.messages()[-1].buttons for label, data in row if label == "Save"))
    assert kept(after) == ["voice-1.ogg"]
    after.app.close()


def test_two_notes_belong_to_one_call(desk: Desk, ana: Chat) -> None:
    speaks(ana)
    speaks(ana, name="voice-2.ogg")
    ana.says("/call acme, 15, reached")
    assert kept(desk) == ["voice-1.ogg", "voice-2.ogg"]


def test_one_sent_while_a_call_is_written_down_belongs_to_it(desk: Desk, ana: Chat) -> None:
    ana.says("/call acme")
    told, asked = speaks(ana)
    assert told == "I cannot listen to voice notes here.\nThe voice note will be kept with this call."
    assert asked == "Still open: Call\nHow did it go?"
    ana.presses("reached")
    speaks(ana, name="voice-2.ogg")
    ana.says("20")
    assert "Voice note kept." in ana.presses("Save")[-1].text
    assert kept(desk) == ["voice-1.ogg", "voice-2.ogg"]


def test_one_sent_while_a_meeting_is_written_down_belongs_to_it(desk: Desk, ana: Chat) -> None:
    ana.says("met acme for an hour, they want the offer by friday")
    told, *_ = speaks(ana)
    assert told == "I cannot listen to voice notes here.\nThe voice note will be kept with this call."
    assert "Voice note kept." in ana.presses("Save")[-1].text


def test_one_sent_while_a_call_is_corrected_goes_to_that_call(desk: Desk, ana: Chat) -> None:
    ana.says("/call acme, 15, reached")
    ana.presses("Change")
    speaks(ana)
    ana.presses("Save")
    assert kept(desk) == ["voice-1.ogg"]


def test_it_follows_its_call_to_another_client(desk: Desk, ana: Chat) -> None:
    speaks(ana)
    ana.says("/call acme, 15, reached")
    ana.presses("Change")
    ana.presses("✎ Client")
    ana.says("borealis")
    assert "Voice note kept." in ana.presses("Save")[-1].text
    assert (of_client(desk, 1), of_client(desk, 2)) == ([], ["voice-1.ogg"])


def test_undo_erases_it(desk: Desk, ana: Chat) -> None:
    speaks(ana)
    ana.says("/call acme, 15, reached")
    ana.presses("Undo")
    assert (kept(desk), of_client(desk), content(desk)) == ([], [], b"")
    assert "is out of date" in ana.presses_data("files.get:1")[0].text


def test_it_may_be_about_the_call_of_just_now(desk: Desk, ana: Chat, clock: Clock) -> None:
    ana.says("/call acme, 15, reached")
    clock.forward(minutes=59)
    (asked,) = ana.sends("voice-1.ogg", b"OggS", mime="audio/ogg")
    assert asked.labels == ["Keep with the call: Acme GmbH, 12:00", "Cancel"]
    (told,) = ana.presses("Keep with the call: Acme GmbH, 12:00")
    assert "Voice note kept." in told.text
    assert kept(desk) == ["voice-1.ogg"]
    clock.forward(minutes=2)
    assert ana.sends("voice-2.ogg", b"OggS", mime="audio/ogg")[0].labels == ["Cancel"]


def test_a_call_undone_meanwhile_keeps_nothing_and_the_note_waits(desk: Desk, ana: Chat) -> None:
    ana.says("/call acme, 15, reached")
    undo = ana.messages()[-1].buttons[0][0][1]
    speaks(ana)
    ana.presses_data(undo)
    told = ana.presses("Keep with the call: Acme GmbH, 12:00")
    assert told[0].text.startswith("That button is out of date.")
    ana.says(LINE)
    ana.presses("Save")
    assert kept(desk, 2) == ["voice-1.ogg"]


def test_a_caption_is_the_line(desk: Desk, ana: Chat) -> None:
    told, card = ana.sends("voice-1.ogg", b"OggS", LINE, "audio/ogg")
    assert told.text == "The voice note will be kept with the call."
    assert card.labels[0] == "Save"
    ana.presses("Save")
    assert kept(desk) == ["voice-1.ogg"]


def test_inside_another_form_it_is_asked_first_and_the_form_goes_on(desk: Desk, ana: Chat) -> None:
    ana.says("/remind")
    open_question = ana.messages()[-1].text
    speaks(ana)
    ana.says(LINE)
    assert ana.presses("Save")[-1].text.endswith(open_question)
    assert kept(desk) == ["voice-1.ogg"]


# Somebody listens


def test_with_a_transcriber_what_was_heard_becomes_the_card(listening: Desk) -> None:
    ana = rep(listening)
    told, card = ana.sends("voice-1.ogg", LINE.encode(), mime="audio/ogg")
    assert told.text == f"I heard: “{LINE}”"
    assert card.labels[0] == "Save"
    assert "10 minutes" in card.text
    assert listening.read(lambda store: store.calls.get(1)) is None
    assert "Voice note kept." in ana.presses("Save")[-1].text
    assert (kept(listening), content(listening)) == (["voice-1.ogg"], LINE.encode())


def test_what_is_heard_but_not_understood_is_asked_about(listening: Desk) -> None:
    ana = rep(listening)
    heard, _, asked = speaks(ana, "zzz qqq")
    assert heard == "I heard: “zzz qqq”"
    assert asked == f"Back to: Voice note\n{ASKED}"


def test_what_is_about_no_call_is_done_and_the_note_is_not_kept(listening: Desk) -> None:
    ana = rep(listening)
    told, card = speaks(ana, "remind me tomorrow at 10 to call acme")
    assert told.splitlines() == [
        "I heard: “remind me tomorrow at 10 to call acme”",
        "The voice note itself is not kept: it is not about a call.",
    ]
    assert card.startswith("Reminder")
    assert "Still open" not in ana.presses("Save")[-1].text
    assert listening.read(lambda store: store.files.get(1)) is None


@pytest.mark.parametrize(
    ("language", "said", "save"),
    [
        ("en", "called Acme 10 min, wants the offer by Friday", "Save"),
        ("es", "llamé a Acme 10 min, quiere la oferta para el viernes", "Guardar"),
        ("ro", "am sunat la Acme 10 min, vrea oferta până vineri", "Salvare"),
        ("ru", "звонил в Acme 10 мин, хочет предложение до пятницы", "Сохранить"),
        ("hu", "felhívtam az Acme-t, 10 perc, péntekig kéri az ajánlatot", "Mentés"),
        ("bs", "zvao Acme 10 min, želi ponudu do petka", "Sačuvaj"),
    ],
)
def test_the_example_that_the_bot_gives_is_understood(desk: Desk, language: str, said: str, save: str) -> None:
    desk.client("Acme GmbH", desk.person("ana", language=language))
    ana = desk.chat("ana")
    assert said in speaks(ana)[0]
    assert "Acme GmbH" in ana.says(said)[0].text
    ana.presses(save)
    assert kept(desk) == ["voice-1.ogg"]
    call = desk.read(lambda store: store.calls.get(1))
    assert (call.minutes, str(call.next_on)) == (10, "2026-03-13")


def test_a_spoken_answer_to_a_forms_question_is_an_answer(listening: Desk) -> None:
    ana = rep(listening)
    ana.says("/call acme, 10")
    heard, asked = speaks(ana, "reached")
    assert heard == "I heard: “reached”\nThe voice note will be kept with this call."
    assert "Did you make an offer?" in asked or "Save" in ana.messages()[-1].labels


def test_a_spoken_slash_runs_no_command(listening: Desk) -> None:
    ana = rep(listening)
    speaks(ana, "/call acme, 15, reached")
    assert listening.read(lambda store: store.calls.get(1)) is None


def test_the_call_of_just_now_may_take_it_instead_of_the_card(listening: Desk) -> None:
    ana = rep(listening)
    ana.says("/call borealis, 15, reached")
    speaks(ana, LINE)
    (told,) = ana.presses("Keep with the call: Borealis Kft., 12:00")
    assert "Voice note kept." in told.text
    assert kept(listening) == ["voice-1.ogg"]
    assert "out of date" in ana.presses("Save")[0].text
    assert listening.read(lambda store: store.calls.get(2)) is None


def test_silence_is_as_without_a_transcriber(listening: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    ana = rep(listening)
    assert speaks(ana, "  ") == [f"I cannot listen to voice notes here.\n{ASKED}"]
    assert ana.answer("/norms")


def test_a_program_that_fails_is_as_none_and_is_told_in_the_log(
    new_database: Callable[..., str], clock: Clock, people_on: Platform | None, capsys: pytest.CaptureFixture[str]
) -> None:
    program = "import sys; print(open(sys.argv[1]).read()); sys.exit(1)"
    desk = Desk(new_database(), clock, people_on, transcriber=shlex.join([sys.executable, "-c", program, "{file}"]))
    assert speaks(rep(desk), "secret words")[0].startswith("I cannot listen")
    out = "".join(capsys.readouterr())
    assert "not put into words" in out
    assert "secret" not in out
    desk.app.close()


@pytest.fixture
def noting(
    new_database: Callable[..., str], clock: Clock, people_on: Platform | None, tmp_path: Path
) -> Iterator[tuple[Desk, Callable[[], list[str]]]]:
    """A desk whose transcriber writes down each language in which it listened."""
    log = tmp_path / "listened"
    program = "import sys; open(sys.argv[2], 'a').write(sys.argv[3] + chr(10)); print('called acme')"
    line = shlex.join([sys.executable, "-c", program, "{file}", str(log), "{language}"])
    desk = Desk(new_database(), clock, people_on, transcriber=line)

    yield desk, lambda: log.read_text().split() if log.exists() else []
    desk.app.close()


def test_it_listens_in_the_speakers_language_and_once(noting: tuple[Desk, Callable[[], list[str]]]) -> None:
    desk, listened = noting
    desk.client("Acme", desk.person("ion", language="ro"))
    chat = desk.chat("ion")
    heard = Incoming(chat.place, "1", message="1", files=(Attachment("voice-1.ogg", "audio/ogg", b"x", voice=True),))
    desk.app.hear_now(heard)
    desk.app.hear_now(heard)
    assert listened() == ["ro"]


def test_it_does_not_listen_to_strangers_groups_and_those_who_log_no_calls(
    noting: tuple[Desk, Callable[[], list[str]]],
) -> None:
    desk, listened = noting
    desk.person("hal", Role.HR)
    desk.person("ana")
    assert "Your role does not include this" in speaks(desk.chat("hal"))[0]
    assert "invitation" in speaks(desk.chat("nobody"))[0]
    assert speaks(desk.chat("ana", group=True)) == []
    assert listened() == []
    assert desk.read(lambda store: store.files.get(1)) is None


def test_who_logs_no_calls_keeps_it_as_a_file(desk: Desk) -> None:
    desk.client("Acme")
    desk.person("leo", Role.LOGISTICS)
    assert speaks(desk.chat("leo"), text="acme") == ["voice-1.ogg is kept with Acme."]

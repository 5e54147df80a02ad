"""Letters in and out: numbered without gaps, kept with their scan, answered, reminded of, found again."""

from datetime import date

import pytest

from office.letters import LetterNumber, read_number, reminded_on
from office.rights import Role
from office.worktime import WorkTime
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told

# The rule


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12/2026", LetterNumber(12, 2026)),
        (" № 12 ", LetterNumber(12, None)),
        ("12/26", None),
        ("the price", None),
        ("", None),
    ],
)
def test_a_number_is_read(text: str, number: LetterNumber | None) -> None:
    assert read_number(text) == number


def test_the_reminders_fall_on_working_days() -> None:
    days = reminded_on(date(2026, 3, 16), WorkTime("UTC"))  # a Monday
    assert days["before"] == date(2026, 3, 13)
    assert days["late0"] == date(2026, 3, 17)
    assert days["late1"] == date(2026, 3, 24)


# Conversations


@pytest.fixture
def clara(desk: Desk) -> Chat:
    desk.person("clara", Role.CLERK)
    rep = desk.person("ana")
    desk.client("Acme GmbH", rep)
    desk.client("Borealis Kft.", rep)
    desk.client("Borealis Trading Ltd", rep)
    return desk.chat("clara")


@pytest.mark.duty(43, says="/letter in Acme: about the price list, answer by 20 March")
def test_a_letter_comes_in_and_is_answered(desk: Desk, clara: Chat) -> None:
    text = clara.answer("/letter in Acme: about the price list, answer by 20 March")
    assert text.splitlines() == [
        "The letter is on record.",
        "Send the scan now, and it is kept with it.",
        "Letter in 1/2026, Wed 11 Mar 2026",
        "From: Acme GmbH",
        "About: the price list",
        "To be answered by Fri 20 Mar 2026",
    ]
    assert desk.chat("ana").reads()[0].text == "A letter has come in from Acme GmbH:\nthe price list"
    (question,) = clara.sends("scan.pdf", b"%PDF", mime="application/pdf")
    assert question.text.startswith("Is this the scan of this letter?\nLetter in 1/2026")
    assert "Scan" in clara.presses("Yes, the scan")[0].labels
    assert clara.presses("Scan")[-1].file_id is not None
    assert tick(desk, 2026, 3, 18, 9, 0) == 0
    tick(desk, 2026, 3, 19, 9, 0)
    assert told(desk, "clara", "letter")[0].text.startswith("✉ A letter is to be answered by Fri 20 Mar 2026:")
    tick(desk, 2026, 3, 23, 9, 0)
    (late,) = told(desk, "clara", "letter")
    assert late.text.startswith("✉ The answer is late, it was due on Fri 20 Mar 2026:\nLetter in 1/2026")
    assert "The letter is on record." in clara.answer("/letter out Acme: the new prices, answers 1/2026")
    assert any("✓ Answered by letter out 1/2026" in text for text in [*edits(desk, "clara"), clara.messages()[-2].text])
    assert tick(desk, 2026, 3, 30, 9, 0) == 0
    assert (
        "✓ Answered by letter out 1/2026, Mon 23 Mar 2026"
        in clara.answer("/letters 1/2026") + clara.presses_data("letters.show:1")[0].text
    )


def test_numbers_have_no_gaps_and_none_is_given_twice(desk: Desk, clara: Chat) -> None:
    assert "Letter in 1/2026" in clara.answer("/letter in Tax Office: audit")
    assert "✓ Undone; the number is not given again." in clara.presses("Undo")[0].text
    assert "Letter in 2/2026" in clara.answer("/letter in Tax Office: audit, once more")
    assert "Letter out 1/2026" in clara.answer("/letter out Tax Office: our books")
    desk.clock.forward(days=365)
    assert "Letter in 1/2027" in clara.answer("/letter in Tax Office: audit")
    numbers = desk.read(lambda s: [one.called for one in s.letters.containing(s.staff.by_login("clara"), "AUDIT")])
    assert numbers == ["1/2027", "2/2026", "1/2026"]


def test_found_by_word_client_and_number_and_answered_by_a_press(clara: Chat) -> None:
    clara.says("/letter in Acme: about the price list")
    clara.says("/letter out Borealis Kft.: reminder of the invoice")
    for line in ("/letters price", "/letters acme", "/letters PRICE list", "/letters 1/2026", "/letters"):
        assert "Letter in 1/2026, Wed 11 Mar 2026: Acme GmbH – the price list" in clara.answer(line), line
    assert "Borealis" not in clara.answer("/letters price")
    assert clara.answer("/letters zebra").startswith("No such letter.")
    clara.presses_data("letters.show:1")
    clara.presses("Answer")
    clara.says("prices of April")
    assert "Answers letter in 1/2026" in clara.presses("Save")[-1].text


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/letter", "In or out?"),
        ("/letter Acme: prices", "In or out?"),
        ("/letter in Borealis: prices", "Not a client: Borealis"),
        ("/letter in Acme", "What is it about?"),
        ("/letter in Acme: prices, answer by 1 March 2026", "is over"),
        ("/letter out Acme: prices, answers 7/2026", "There is no letter in 7/2026."),
        ("/letter in Acme: " + "x" * 301, "at most 300 fit"),
    ],
)
def test_bad_input_is_asked_about_and_writes_nothing(clara: Chat, line: str, answer: str) -> None:
    shown = clara.says(line)
    assert answer in shown[-1].text + " ".join(shown[-1].labels)
    clara.says("/cancel")
    assert clara.answer("/letters") == "There are no letters to show yet."


def test_a_scan_with_its_line_is_enough(desk: Desk, clara: Chat) -> None:
    shown = clara.sends("scan.jpg", b"\xff\xd8\xffx", "/letter in Acme: prices", mime="image/jpeg")
    assert shown[-1].text.startswith("The letter is on record.\nLetter in 1/2026")
    acme = desk.read(lambda s: s.letters.any(1).client_id)
    assert [name for _, name, _ in desk.read(lambda s: s.files.of_client(acme))] == ["scan.jpg"]


def test_in_russian_and_bosnian(desk: Desk, clara: Chat) -> None:
    for login, language, line, said in (
        (
            "rita",
            "ru",
            "/письмо вх Acme: тема цены, ответить до 20 марта",
            "Тема: цены\nОтветить до: пт 20 мар. 2026",
        ),
        ("bojan", "bs", "/dopis ulazni Acme: cijene, odgovoriti do 20. marta", "Odgovoriti do pet 20. 3. 2026."),
    ):
        desk.person(login, Role.CLERK, language=language)
        assert said in desk.chat(login).answer(line)


@pytest.mark.refused(43)
def test_who_keeps_no_letters_sees_those_of_the_own_clients_alone(desk: Desk, clara: Chat) -> None:
    ana, refusal = desk.chat("ana"), "Your role does not include this."
    clara.says("/letter in Acme: prices")
    clara.says("/letter in Tax Office: audit")
    ana.reads()
    assert ana.answer("/letter in Acme: prices").startswith(refusal)
    assert ana.presses_data("letters.undo:1")[0].text.startswith(refusal)
    assert "Tax Office" not in ana.answer("/letters")
    assert ana.presses_data("letters.show:2")[0].text == "That button is out of date."
    desk.person("bela")
    assert desk.chat("bela").answer("/letters") == "There are no letters to show yet."

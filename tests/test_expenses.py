"""Expense claims: entered in a line or under a photo, approved by the head, reimbursed, reversed."""

import pytest

from bot.talk.incoming import Incoming
from office.expenses import ClaimState, ExpenseKind
from office.money import Money
from office.rights import Role
from storage.store import Store
from tests.desk import Desk
from tests.test_reminders import tick, told

LINE = "/expense 45 EUR taxi, Acme"
PHOTO = b"\xff\xd8\xff receipt"


@pytest.fixture
def office(desk: Desk) -> Desk:
    desk.person("dora", Role.DIRECTOR)
    head = desk.person("hana", Role.HEAD)
    ana = desk.person("ana", Role.REP, head=head)
    desk.person("acc", Role.ACCOUNTANT)
    desk.person("olga", Role.HEAD, language="ru")
    desk.client("Acme GmbH", ana)
    return desk


def spent(desk: Desk) -> int:
    """Minor units of all rows of all expenses."""
    return desk.read(
        lambda store: sum(
            store.expenses.any(one).amount.minor for one in range(1, 20) if store.expenses.any(one) is not None
        )
    )


@pytest.mark.duty(46, 48, says="/expense 45 EUR taxi, Acme")
def test_entered_approved_reimbursed_reversed(office: Desk) -> None:
    ana, hana, acc = (office.chat(who) for who in ("ana", "hana", "acc"))
    assert ana.answer("/expense 45 EUR taxi, Acme").splitlines() == [
        "Entered.",
        "#1: €45.00, travel · Ana, Wed 11 Mar 2026",
        "Client: Acme GmbH",
        "For: taxi",
        "No receipt yet.",
        "Hana will decide on it.",
        "Please send me a photo of the receipt.",
    ]
    ana.sends("receipt.jpg", PHOTO, mime="image/jpeg")
    assert ana.presses("Yes, the receipt")[0].text == "The receipt is now with expense #1 of €45.00."
    assert any(one.file_id for one in hana.reads()), "the photo came with the card"
    assert hana.presses("Approve")[0].text.startswith("✔ Approved by Hana.")
    assert "Hana has approved your expense" in ana.reads()[-1].text
    assert acc.presses("Reimbursed")[-1].text.startswith("✔ Reimbursed to Ana.")
    assert "Acc has reimbursed your expense" in ana.reads()[-1].text
    assert ana.answer("/expenses").splitlines()[:2] == ["Mine:", "#1 · €45.00 · travel · Ana: reimbursed"]
    assert ana.presses("Undo")[0].text.startswith("It has been paid out already.")
    assert acc.presses("Reverse")[0].text.startswith("↩ Reversed: expense #1 of €45.00.")
    assert spent(office) == 0, "both rows stay, and add up to nothing"


def test_taken_back_at_once_and_the_head_is_not_asked_any_more(office: Desk) -> None:
    ana, hana = office.chat("ana"), office.chat("hana")
    ana.says(LINE)
    (card,) = hana.reads()
    assert card.labels == ["Approve", "Refuse"]
    assert ana.presses("Undo")[0].text.startswith("↩ Reversed")
    assert [one.labels for one in hana.messages()] == [[]]
    hana.reads()
    assert "State: reversed" in hana.presses_data("claims.approve:1", str(card.id))[0].text
    assert ana.presses_data("expenses.undo:1")[0].text == "The expense of €45.00 has been reversed already."


@pytest.mark.refused(46, 47, 48)
def test_refused_with_a_reason_and_by_nobody_else(office: Desk) -> None:
    ana, hana, olga, acc = (office.chat(who) for who in ("ana", "hana", "olga", "acc"))
    ana.says(LINE)
    no_right = "Your role does not include this."
    for press in ("approve", "refuse"):
        assert ana.presses_data(f"claims.{press}:1")[0].text.startswith(no_right)
        assert acc.presses_data(f"claims.{press}:1")[0].text.startswith(no_right)
        assert olga.presses_data(f"claims.{press}:1")[0].text == "Эта кнопка уже не действует."
    assert hana.presses_data("claims.reimburse:1")[-1].text.startswith(no_right)
    assert acc.presses_data("claims.reimburse:1")[0].text.startswith("State: waiting for approval")
    hana.presses("Refuse")
    hana.says("take the tram")
    assert ana.reads()[-1].text.startswith("✘ Hana has refused your expense: take the tram")
    assert office.read(lambda store: store.expenses.any(1).state) is ClaimState.REFUSED


def test_nobody_approves_the_own(office: Desk) -> None:
    hana, dora = office.chat("hana"), office.chat("dora")
    assert "Dora will decide on it." in hana.answer("/expense 30 EUR hotel")
    assert hana.presses_data("claims.approve:1")[0].text == "That button is out of date."
    assert "Nobody is there who could approve it" in dora.answer("/expense 30 EUR hotel")
    assert dora.presses_data("claims.approve:2")[0].text == "That button is out of date."
    assert dora.presses_data("claims.approve:1")[0].text.startswith("✔ Approved by Dora.")


def test_a_photo_with_the_line_as_its_caption(office: Desk) -> None:
    ana, hana = office.chat("ana"), office.chat("hana")
    (shown,) = ana.sends("r.jpg", PHOTO, LINE, mime="image/jpeg")
    assert shown.text.startswith("Entered.\n#1: €45.00, travel")
    assert "No receipt" not in shown.text
    assert [bool(one.file_id) for one in hana.reads()] == [False, True]
    assert ana.sends("r.zip", b"PK", LINE, mime="application/zip")[0].text.startswith("A receipt is one photo")
    assert office.read(lambda store: store.expenses.any(2)) is None


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("/expense", "How much did you spend?"),
        ("/expense taxi", "I see no amount at the beginning."),
        ("/expense 45 kr taxi", "In which currency is “45 kr”?"),
        ("/expense 45 $ taxi", "In which currency is “45 $”?"),
        ("/expense 45 din taxi", "In which currency is “45 din”?"),
        ("/expense 1.234 EUR taxi", "“1.234 EUR” can be read in more than one way."),
        ("/expense 45 EUR blob", "What kind of expense is it?"),
        ("/expense 45 EUR taxi, Zxqv", "No client of yours is called “Zxqv”."),
    ],
)
def test_what_is_not_clear_is_asked_and_nothing_written(office: Desk, line: str, asked: str) -> None:
    ana = office.chat("ana")
    assert asked in ana.answer(line)
    ana.says("/cancel")
    assert office.read(lambda store: store.expenses.of_person(store.staff.by_login("ana").id)) == []


def test_the_asked_currency_is_pressed(office: Desk) -> None:
    ana = office.chat("ana")
    ana.says("/expense 45 kr taxi")
    assert ana.presses_number(2)[0].text.splitlines() == [
        "Expense",
        "Amount: NOK\xa045.00",
        "Kind: travel",
        "For: taxi",
    ]
    assert "#1: NOK\xa045.00, travel" in ana.presses("Save")[-1].text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "I spent 45 EUR taxi, Acme"),
        ("es", "he gastado 45 € taxi, Acme"),
        ("ro", "am cheltuit 45 euro taxi, Acme"),
        ("ru", "потратил 45 евро такси, Acme"),
        ("hu", "elköltöttem 45 eurót taxi, Acme"),
        ("bs", "potrošio sam 45 eura taksi, Acme"),
    ],
)
def test_said_in_words_it_is_a_card_first(office: Desk, language: str, line: str) -> None:
    mia = office.person("mia", Role.REP, language=language)
    office.client("Acme Trading", mia)
    chat = office.chat("mia")
    shown = chat.says(line)[-1]
    assert "45" in shown.text
    assert office.read(lambda store: store.expenses.any(1)) is None
    chat.presses_number(1)
    one = office.read(lambda store: store.expenses.any(1))
    assert (one.amount, one.kind, one.client) == (Money(4500, "EUR"), ExpenseKind.TRAVEL, "Acme Trading")


def test_only_the_own_and_the_teams_are_seen(office: Desk) -> None:
    bela = office.person("bela", Role.REP)
    office.chat("ana").says(LINE)
    assert office.chat("bela").answer("/expenses").startswith("There are no expenses to show.")
    assert office.chat("bela").presses_data("claims.show:1")[0].text == "That button is out of date."
    assert office.chat("olga").answer("/expenses").startswith("Расходов нет.")
    office.chat("hana").reads()
    assert office.chat("hana").answer("/expenses").startswith("To decide:\n#1 · €45.00 · travel · Ana")
    assert bela.id


def test_the_ledger_of_expenses_after_reversals(office: Desk) -> None:
    def write(store: Store) -> int:
        ana = store.staff.by_login("ana")
        ids = [
            store.expenses.add(
                person_id=ana.id, kind=ExpenseKind.GOODS, spent_on=store.now.date(), amount=Money(100 * n, "EUR")
            )
            for n in (1, 2, 3)
        ]
        store.expenses.reverse(store.expenses.any(ids[1]), store.now.date())
        day = store.now.date()
        return store.expenses.spent(ana.id, ExpenseKind.GOODS, day, day, "EUR").minor

    assert office.write(write) == 400
    assert spent(office) == 400


def test_what_waits_is_told_every_morning_and_goes_to_the_director_after_three_days(office: Desk) -> None:
    office.chat("ana").says(LINE)
    assert tick(office, 2026, 3, 11, 13) == 0
    assert tick(office, 2026, 3, 12, 9, 30) == 1
    assert told(office, "hana", "expense")[0].text.startswith("⏳ This expense has waited for your decision for 1 day:")
    assert tick(office, 2026, 3, 13, 9, 30) == 1
    assert told(office, "dora", "expense") == []
    assert tick(office, 2026, 3, 16, 9, 30) == 2
    (asked,) = told(office, "dora", "expense")
    assert asked.text.startswith("⏳ Nobody has decided on this expense for 5 days; now it is for you:")
    office.chat("dora").presses("Approve")
    assert "✔ Approved by Dora." in office.chat("hana").messages()[-1].text
    assert tick(office, 2026, 3, 17, 9, 30) == 0


@pytest.mark.duty(47, says="/limit representation 100 EUR")
def test_over_the_limit_is_said_at_entry_and_to_the_approver(office: Desk) -> None:
    ana, hana = office.chat("ana"), office.chat("hana")
    assert hana.answer("/limit representation 100 EUR").startswith("From now on representation has a limit of €100.00")
    assert ana.answer("/limit representation 1000 EUR").startswith("Your role does not include this.")
    assert "limit" not in ana.answer("/expense 80 EUR lunch, Acme")
    over = "⚠ Over this month’s limit for representation (€100.00) by €10.00."
    assert over in ana.answer("/expense 30 EUR flowers, Acme")
    assert over in hana.reads()[-1].text
    hana.presses("Approve")
    office.clock.forward(days=30)
    assert "limit" not in ana.answer("/expense 90 EUR dinner, Acme"), "another month"
    assert hana.answer("/limit representation 500 EUR ana").splitlines()[-1] == "Before: €100.00"
    assert "representation, Ana: €500.00" in hana.answer("/limit")
    assert hana.answer("/limit blob").startswith("Write the kind, the amount")


@pytest.mark.console
def test_a_photo_of_20_mb_is_refused_clearly(office: Desk) -> None:
    heard = Incoming(office.place("ana"), office.event(), LINE, too_large="receipt.jpg")
    office.app.hear_now(heard)
    (shown,) = office.chat("ana").reads()
    assert shown.text.startswith("receipt.jpg is larger than 20 MB")
    assert office.read(lambda store: store.expenses.any(1)) is None


def test_the_teams_are_listed_for_a_month(office: Desk) -> None:
    office.chat("ana").says(LINE)
    hana = office.chat("hana")
    hana.presses("Approve")
    assert hana.answer("/expenses").splitlines()[:2] == ["My team’s, of late:", "#1 · €45.00 · travel · Ana: approved"]
    office.clock.forward(days=32)
    assert hana.answer("/expenses").startswith("There are no expenses to show.")


def test_the_receipt_is_asked_for_and_other_files_are_not_taken(office: Desk) -> None:
    ana = office.chat("ana")
    ana.says(LINE)
    office.clock.forward(hours=5)
    assert ana.presses("Add the receipt")[0].text == "Please send the photo of the receipt now."
    assert ana.sends("r.zip", b"PK", mime="application/zip")[0].text.startswith("A receipt is one photo or one PDF.")
    assert ana.sends("r.pdf", b"%PDF", mime="application/pdf")[0].text.startswith("The receipt is now with expense #1")
    assert ana.presses_data("expenses.receipt:1")[0].text == "This expense has its receipt already."
    assert office.read(lambda store: store.expenses.any(1).file_id) is not None


def test_who_does_not_decide_any_more_is_not_asked_again(office: Desk) -> None:
    office.chat("ana").says("/expense 45 EUR taxi")
    assert tick(office, 2026, 3, 11, 13) == 0
    office.write(lambda store: store.staff.change(store.staff.by_login("hana"), role=Role.REP))
    tick(office, 2026, 3, 12, 9, 30)
    assert told(office, "hana", "expense") == []

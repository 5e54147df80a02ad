"""Closing documents: a deal's pack by presses and by photos, undone; what is missing, asked for and each morning."""

from datetime import date, timedelta

import pytest

from bot.reading.papers import read_caption
from bot.talk.incoming import Incoming
from office.documents import Missing, Paper, PaperFacts, Progress, missing, next_number
from office.rights import Role
from scheduler import reminders
from storage.store import Store
from tests.desk import NOON, Chat, Desk

TODAY = NOON.date()
PHOTO = b"\xff\xd8\xff\xe0 a photo"


def days(count: int) -> date:
    return TODAY - timedelta(days=count)


# The rule


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("papers", "done", "wanted"),
    [
        ((), None, ()),
        ((), days(3), (("invoice", "made", 3), ("act", "made", 3), ("waybill", "made", 3))),
        ((), TODAY + timedelta(days=1), ()),
        ((PaperFacts(Paper.CONTRACT, days(9), days(8)),), None, (("contract", "delivered", 8),)),
        ((PaperFacts(Paper.CONTRACT, days(9), signed=days(2)),), None, ()),
        ((PaperFacts(Paper.INVOICE, days(9), delivered=days(2)),), None, ()),
        ((PaperFacts(Paper.ACT, days(9), delivered=days(2)),), None, (("act", "signed", 2),)),
        ((PaperFacts(Paper.ACT, days(9), needless=days(9)),), None, ()),
        (
            (PaperFacts(Paper.WAYBILL, days(9), needless=TODAY), PaperFacts(Paper.INVOICE, days(1))),
            days(4),
            (("invoice", "sent", 1), ("act", "made", 4)),
        ),
    ],
)
def test_what_a_pack_lacks(
    papers: tuple[PaperFacts, ...], done: date | None, wanted: tuple[tuple[str, str, int], ...]
) -> None:
    expected = tuple(Missing(Paper(kind), Progress(step), late) for kind, step, late in wanted)
    assert missing(papers, done, TODAY) == expected


@pytest.mark.sqlite
def test_numbers_count_per_year() -> None:
    assert next_number([], 2026) == "1/2026"
    assert next_number(["9/2026", "10/2026", "44/2025", None, "B-7"], 2026) == "11/2026"


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("caption", "paper", "progress", "rest"),
    [
        ("act 17 signed back", "act", "signed", "17"),
        ("Acta 17/2026 firmada", "act", "signed", "17/2026"),
        ("proces-verbal Acme întors semnat", "act", "signed", "Acme"),
        ("накладная №5 вернулась", "waybill", "signed", "5"),
        ("teljesítési igazolás Acme aláírva visszajött", "act", "signed", "Acme"),
        ("akt potpisan", "act", "signed", ""),
        ("invoice HL-1 sent", "invoice", "sent", "HL-1"),
        ("Acme GmbH", None, None, "Acme GmbH"),
    ],
)
def test_captions(caption: str, paper: str | None, progress: str | None, rest: str) -> None:
    said = read_caption(caption)
    assert (said.paper, said.progress, said.rest) == (paper, progress, rest)


# The pack


@pytest.fixture
def office(desk: Desk) -> Desk:
    """A clerk, a rep with a client and a contract that is done since Monday, and a rep of others."""
    desk.person("cleo", Role.CLERK)
    ana = desk.person("ana")
    desk.person("bela")
    client = desk.client("Acme GmbH", ana)

    def deal(store: Store) -> None:
        one = store.contracts.add(client_id=client, number="C-1", currency="EUR", signed_on=days(40))
        store.obligations.fulfil(store.obligations.add(one, side="ours", what="20 pallets", due_on=days(2)), days(2))

    desk.write(deal)
    return desk


@pytest.fixture
def cleo(office: Desk) -> Chat:
    return office.chat("cleo")


def facts(desk: Desk, kind: Paper) -> PaperFacts | None:
    return desk.read(lambda store: store.documents.pack(1).get(kind))


def kept_files(desk: Desk) -> list[str]:
    return [name for _, name, _ in desk.read(lambda store: store.files.of_client(1))]


@pytest.mark.duty(37, says="/pack C-1")
def test_from_made_to_signed_back_by_presses(office: Desk, cleo: Chat) -> None:
    assert cleo.answer("/pack C-1").splitlines() == [
        "Papers of C-1, Acme GmbH",
        "contract: not begun",
        "invoice: not begun",
        "act: not begun",
        "waybill: not begun",
    ]
    for step in ("made", "sent", "delivered", "signed back"):
        (shown,) = cleo.presses(f"act: {step}")
        assert shown.text.startswith(f"Noted – act: {step}.\n")
    assert "act: signed back, Wed 11 Mar 2026\n" in shown.text
    assert not any(label.startswith("act") for label in shown.labels)
    assert cleo.presses("Undo")[0].text.startswith("Undone – act: signed back no longer holds.")
    assert facts(office, Paper.ACT) == PaperFacts(Paper.ACT, TODAY, TODAY, TODAY)


@pytest.mark.duty(35, says="/missing")
def test_what_is_missing_until_all_is_there(office: Desk, cleo: Chat) -> None:
    assert cleo.answer("/missing").splitlines() == [
        "One deal lacks papers:",
        "C-1, Acme GmbH – invoice: not made for 2 days; act: not made for 2 days; waybill: not made for 2 days",
    ]
    cleo.presses("Papers of C-1")
    for paper, step in (("invoice", "delivered"), ("act", "signed back"), ("waybill", "not needed")):
        cleo.presses(f"{paper}: more …")
        cleo.presses(step)
    assert cleo.answer("/missing") == "No papers are missing."


def test_a_new_paper_undone_is_gone(office: Desk, cleo: Chat) -> None:
    cleo.says("/pack acme")
    (shown,) = cleo.presses("waybill: made")
    undo = next(data for row in shown.buttons for label, data in row if label == "Undo")
    cleo.presses_data(undo, str(shown.id))
    assert facts(office, Paper.WAYBILL) is None
    assert cleo.presses_data(undo, str(shown.id))[0].text == "That was undone before."


def test_a_step_that_was_taken_is_not_taken_again(office: Desk, cleo: Chat) -> None:
    cleo.presses_data("papers.mark:1.act.delivered")
    told = cleo.presses_data("papers.mark:1.act.sent")[0].text
    assert told.startswith("act: delivered already, Wed 11 Mar 2026. Nothing was changed.")
    assert facts(office, Paper.ACT) == PaperFacts(Paper.ACT, TODAY, delivered=TODAY)


# Photos


@pytest.mark.duty(37, says="act 17 signed back")
def test_a_photo_marks_the_paper_and_is_kept(office: Desk, cleo: Chat) -> None:
    office.write(
        lambda store: store.documents.add(
            Paper.ACT, client_id=1, contract_id=1, made_on=days(2), number=f"17/{TODAY.year}"
        )
    )
    (shown,) = cleo.sends("scan.jpg", PHOTO, "act 17 signed back", mime="image/jpeg")
    assert shown.text.startswith("Noted – act 17/2026: signed back.\nPapers of C-1, Acme GmbH\n")
    assert facts(office, Paper.ACT) == PaperFacts(Paper.ACT, days(2), signed=TODAY)
    assert kept_files(office) == ["scan.jpg"]
    cleo.presses("Undo")
    assert facts(office, Paper.ACT) == PaperFacts(Paper.ACT, days(2))
    assert kept_files(office) == []


def test_the_paper_is_chosen_where_the_caption_names_none(office: Desk, cleo: Chat) -> None:
    (asked,) = cleo.sends("scan.jpg", PHOTO, "akt potpisan", mime="image/jpeg")
    assert asked.labels == ["C-1 · Acme GmbH", "Cancel"]
    assert "Noted – act: signed back." in cleo.presses("C-1 · Acme GmbH")[-1].text
    cleo.sends("more.pdf", PHOTO, "acme", mime="application/pdf")
    for label in ("It is a paper of a deal", "waybill", "sent", "C-1 · Acme GmbH"):
        shown = cleo.presses(label)
    assert "Noted – waybill: sent." in shown[-1].text


def test_a_caption_that_names_nothing_known_marks_nothing(office: Desk, cleo: Chat) -> None:
    (asked,) = cleo.sends("scan.jpg", PHOTO, "act 99 signed back", mime="image/jpeg")
    assert asked.text.startswith("I find no “99” for this: act.")
    cleo.says("/cancel")
    assert facts(office, Paper.ACT) is None
    assert kept_files(office) == []


@pytest.mark.refused(37, 35)
def test_a_rep_marks_nothing_and_sees_the_own(office: Desk) -> None:
    ana, bela = office.chat("ana"), office.chat("bela")
    (refused,) = ana.sends("scan.jpg", PHOTO, "act C-1 signed back", mime="image/jpeg")
    assert refused.text.startswith("Your role does not include this.")
    (shown,) = ana.says("/pack C-1")
    assert shown.labels == []
    assert bela.answer("/pack C-1").startswith("I find no contract “C-1”")
    assert bela.answer("/missing") == "No papers are missing."
    assert facts(office, Paper.ACT) is None


# Each morning


def told(office: Desk) -> int:
    def due(store: Store) -> int:
        reminders.plan(store, office.clock.now)
        count = reminders.fire(store, office.app.company, office.clock.now)
        return count + reminders.reconcile(store, office.clock.now)

    return office.write(due)


def test_the_list_comes_in_the_morning_and_is_edited_when_all_is_there(office: Desk, cleo: Chat) -> None:
    ana, bela = office.chat("ana"), office.chat("bela")
    told(office)
    (mine,), (hers,) = cleo.reads(), ana.reads()
    assert mine.kind == "papers"
    assert mine.text == hers.text
    assert mine.text.startswith("One deal lacks papers:\nC-1, Acme GmbH – ")
    assert bela.reads() == []
    for paper in ("invoice", "act", "waybill"):
        cleo.presses_data(f"papers.mark:1.{paper}.needless")
    told(office)
    (edit,) = ana.reads()
    assert edit.edit_of == hers.id
    assert edit.text.startswith("✓ No papers are missing any more.")
    office.clock.forward(days=1)
    told(office)
    assert [one for one in cleo.reads() if one.kind == "papers"] == []


def test_a_photo_that_is_too_large_is_refused_and_nothing_is_written(office: Desk, cleo: Chat) -> None:
    heard = Incoming(cleo.place, office.event(), "act C-1 signed back", too_large="scan.jpg")
    office.app.hear_now(heard)
    assert [one.text for one in cleo.reads()][:1] == [
        "scan.jpg is larger than 20 MB, so I did not get it. Please send it in a smaller form."
    ]
    assert facts(office, Paper.ACT) is None
    assert kept_files(office) == []

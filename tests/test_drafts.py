"""Documents drafted from templates: each docx is opened, its figures are those of the ledger; sent, edited, gone."""

import io
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import docx
import pytest

from bot.drafting.docx import BadSyntax, NotADocument, UnknownNames, built_in, check, fill
from bot.drafting.figures import sample
from bot.talk.wording import money
from locales import LANGUAGES
from office.documents import DRAFTED, Paper
from office.money import Money
from office.rights import Role
from storage.store import Store
from tests.desk import NOON, Chat, Clock, Desk
from tests.platforms import Platform

TODAY = NOON.date()
OUR_TAX_ID, OUR_IBAN = "12892312", "GB82WEST12345698765432"
CLIENT_TAX_ID, CLIENT_IBAN = "B58378431", "ES9121000418450200051332"
OURS = {"company_tax_id": OUR_TAX_ID, "company_iban": OUR_IBAN, "company_address": "Mill Road 1"}
VALUE, FIRST, SECOND, PAID = (Money(minor, "EUR") for minor in (250_075, 120_050, 130_025, 20_049))


def days(count: int) -> date:
    return TODAY - timedelta(days=count)


@pytest.fixture
def office(new_database: Callable[..., str], clock: Clock, people_on: Platform | None) -> Iterator[Desk]:
    """A rep whose client has a contract that is done, two invoices of which one is paid in part, all exact."""
    desk = Desk(new_database(), clock, people_on, **OURS)
    ana = desk.person("ana")
    desk.person("bela")
    desk.person("cleo", Role.CLERK)
    requisites = {
        "tax_id": CLIENT_TAX_ID,
        "iban": CLIENT_IBAN,
        "city": "Bilbao",
        "country": "ES",
        "contact": "Eva Ruiz",
    }
    client = desk.client("Acme & Söhne", ana, **requisites)

    def deal(store: Store) -> None:
        one = store.contracts.add(
            client_id=client, number="C-1", currency="EUR", amount=VALUE.minor, signed_on=days(90)
        )
        kept = store.obligations.add(one, side="ours", what="steel", due_on=days(50), quantity="20 t")
        store.obligations.fulfil(kept, days(55))
        for number, amount, age in (("F-1", FIRST, 40), ("F-2", SECOND, 35)):
            issued = days(age + 20)
            values = {"client_id": client, "contract_id": one, "number": number, "issued_on": issued}
            store.invoices.add(**values, due_on=days(age), amount=amount)
        store.payments.add(client_id=client, paid_on=days(30), amount=PAID, invoice_id=1)

    desk.write(deal)
    yield desk
    desk.app.close()


@pytest.fixture
def cleo(office: Desk) -> Chat:
    return office.chat("cleo")


def change(desk: Desk, **values: Any) -> None:
    desk.write(lambda store: store.clients.change(store.clients.any(1), **values))


def drafted(desk: Desk, chat: Chat, line: str) -> list[list[str]]:
    """The rows of the tables of the docx that comes, and its paragraphs as rows of one."""
    shown = chat.says(line)
    assert shown[-1].file_id is not None, [one.text for one in shown]
    return rows(desk, shown[-1].file_id)


def rows(desk: Desk, file_id: int) -> list[list[str]]:
    content = desk.read(lambda store: store.files.get(file_id)).content
    opened = docx.Document(io.BytesIO(content))
    table_rows = [[cell.text for cell in row.cells] for table in opened.tables for row in table.rows]
    return [[paragraph.text] for paragraph in opened.paragraphs if paragraph.text] + table_rows


def said(found: list[list[str]]) -> str:
    return "\n".join(" | ".join(row) for row in found)


# The figures are the ledger's


@pytest.mark.duty(15, 49, says="/draft dunning acme")
@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_a_dunning_letter_states_what_is_open(office: Desk, cleo: Chat, language: str) -> None:
    change(office, language=language)
    found = drafted(office, cleo, "/draft dunning acme")
    invoices = {row[0]: row for row in found if row[0] in ("F-1", "F-2")}
    ledger = office.read(lambda store: store.invoices.open_of_client(1))
    assert len(ledger) == 2
    for one in ledger:
        assert invoices[one.number][3:] == [
            money(one.amount, language),
            money(one.paid, language),
            money(one.open, language),
            str((TODAY - one.due_on).days),
        ]
    total = sum(one.open.minor for one in ledger)
    assert total == FIRST.minor + SECOND.minor - PAID.minor
    assert money(Money(total, "EUR"), language) in said(found)
    assert OUR_IBAN in said(found)


@pytest.mark.parametrize("language", ["en", "hu"])
def test_an_act_states_what_was_done_and_the_invoices(office: Desk, cleo: Chat, language: str) -> None:
    change(office, language=language)
    found = drafted(office, cleo, "/draft act C-1")
    assert [row[:2] for row in found if row[0] == "steel"] == [["steel", "20 t"]]
    amounts = {row[0]: row[2] for row in found if row[0] in ("F-1", "F-2")}
    assert amounts == {"F-1": money(FIRST, language), "F-2": money(SECOND, language)}
    assert money(FIRST + SECOND, language) in said([row for row in found if len(row) == 1])
    assert f"1/{TODAY.year}" in found[0][0]


@pytest.mark.duty(15, says="/draft contract C-1")
@pytest.mark.parametrize("language", ["es", "bs"])
def test_a_contract_states_its_value_and_both_sides(office: Desk, cleo: Chat, language: str) -> None:
    change(office, language=language)
    found = drafted(office, cleo, "/draft contract C-1")
    assert "C-1" in found[0][0]
    assert money(VALUE, language) in said(found)
    for requisite in (OUR_TAX_ID, OUR_IBAN, CLIENT_TAX_ID, CLIENT_IBAN, "Acme & Söhne", "Eva Ruiz", "Sample Ltd"):
        assert requisite in said(found)


@pytest.mark.parametrize("language", ["ro", "ru"])
def test_a_reconciliation_act_states_both_balances(office: Desk, cleo: Chat, language: str) -> None:
    change(office, language=language)
    found = drafted(office, cleo, "/draft reconciliation acme")
    opening, closing = FIRST + SECOND, FIRST + SECOND - PAID  # both invoices are of January, the payment of February
    assert money(opening, language) in said(found)
    assert money(closing, language) in said(found)
    paid = [row for row in found if len(row) == 4 and row[3] == money(PAID, language)]
    assert len(paid) == 2, "the entry, and the turnover"


@pytest.mark.duty(14, says="/draft offer acme")
def test_an_offer_is_drafted_edited_and_sent(office: Desk) -> None:
    ana = office.chat("ana")
    change(office, language="ro")
    ana.says("/draft offer acme")
    assert "no price" in ana.says("20 t of steel")[0].text
    ana.says("20 t of steel, 1200.50 EUR; transport: 99.95 EUR")
    shown = ana.presses("Skip")
    assert shown[0].labels == ["Send", "Edit", "Cancel"]
    found = rows(office, shown[-1].file_id or 0)
    prices = [row for row in found if row[0] in ("20 t of steel", "transport")]
    assert prices == [
        ["20 t of steel", money(Money(120_050, "EUR"), "ro")],
        ["transport", money(Money(9_995, "EUR"), "ro")],
    ]
    assert money(Money(130_045, "EUR"), "ro") in said(found)
    ana.presses("Edit")
    ana.presses("✎ Note")
    ana.says("pret valabil la comanda")
    again = ana.presses("Save")
    assert "pret valabil la comanda" in said(rows(office, again[-1].file_id or 0))
    sent = ana.presses("Send")[-1]
    assert "Marked as sent." in sent.text
    assert sent.text.endswith("e-mail offers 1/50")
    assert office.read(lambda store: store.documents.get(store.staff.by_login("ana"), 1)).facts.sent == TODAY
    assert ana.presses("Undo")[-1].labels == ["Send", "Edit", "Cancel"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_kinds_are_written_in_every_language(office: Desk, cleo: Chat, language: str) -> None:
    change(office, language=language)
    for kind, about in (("contract", "C-1"), ("act", "C-1"), ("dunning", "acme"), ("reconciliation", "acme")):
        assert "{{" not in said(drafted(office, cleo, f"/draft {kind} {about}"))
    cleo.says("/draft offer acme")
    cleo.says("steel, 5 EUR")
    shown = cleo.presses("Skip")
    assert "{{" not in said(rows(office, shown[-1].file_id or 0))


# What is missing


@pytest.mark.duty(38, says="/draft act C-1")
def test_nothing_is_drafted_before_the_requisites_are_right(office: Desk, cleo: Chat) -> None:
    change(office, tax_id="B58378432", city=None)
    (told,) = cleo.says("/draft act C-1")
    assert told.text.splitlines() == [
        "act for Acme & Söhne is not drafted yet:",
        "– Tax id of the client has a wrong check digit",
        "– City of the client is missing",
    ]
    assert office.read(lambda store: store.documents.of_contract(1)) == {}
    cleo.presses("Tax id")
    cleo.says(CLIENT_TAX_ID)
    cleo.presses("City")
    cleo.says("Bilbao")
    assert cleo.presses("Try again")[-1].file_id is not None


def test_our_own_requisites_are_needed(desk: Desk) -> None:
    desk.person("cleo", Role.CLERK)
    desk.client("Acme GmbH")
    cleo = desk.chat("cleo")
    assert "BACKDESK_COMPANY_IBAN" in cleo.answer("/draft dunning acme")


def test_what_the_books_do_not_say_is_not_drafted(office: Desk, cleo: Chat) -> None:
    office.client("Borealis", tax_id=CLIENT_TAX_ID, city="Bilbao", country="ES")
    assert cleo.answer("/draft dunning borealis") == "Borealis owes nothing that is overdue."
    assert "nothing was open or moved" in cleo.answer("/draft reconciliation borealis")
    assert cleo.answer("/draft act borealis").startswith("There is no contract")
    cleo.says("/cancel")


@pytest.mark.refused(14, 15, 38)
def test_a_rep_drafts_offers_for_own_clients_only(office: Desk) -> None:
    ana, bela = office.chat("ana"), office.chat("bela")
    assert ana.answer("/draft act C-1").startswith("Your role drafts offers only")
    ana.says("/cancel")
    assert "Acme" not in bela.answer("/draft offer acme").replace("“acme”", "")
    bela.says("/cancel")
    assert ana.presses_data("drafts.again:act.c1")[0].text.startswith("Your role does not include this.")
    assert office.read(lambda store: store.documents.of_contract(1)) == {}


# Send, Cancel, corrected by hand


def test_cancelled_leaves_nothing_and_frees_its_number(office: Desk, cleo: Chat) -> None:
    cleo.says("/draft act C-1")
    assert "nothing of it is kept" in cleo.presses("Cancel")[0].text
    assert office.read(lambda store: store.documents.of_contract(1)) == {}
    assert f"act 1/{TODAY.year}" in cleo.says("/draft act C-1")[0].text


def test_drafted_again_it_is_the_same_act_until_it_was_sent(office: Desk, cleo: Chat) -> None:
    for _ in range(2):
        assert f"act 1/{TODAY.year}" in cleo.says("/draft act C-1")[0].text
    cleo.presses("Send")
    assert f"act 2/{TODAY.year}" in cleo.says("/draft act C-1")[0].text


def test_a_corrected_docx_comes_back(office: Desk, cleo: Chat) -> None:
    file_id = cleo.says("/draft act C-1")[-1].file_id
    kept = office.read(lambda store: store.files.get(file_id))
    content = fill(built_in(Paper.ACT), sample(Paper.ACT))
    (shown,) = cleo.sends(kept.name.replace(".docx", " (1).docx"), content, mime=kept.mime)
    assert "Your corrected file is the draft now." in shown.text
    document = office.read(lambda store: store.documents.of_contract(1))[Paper.ACT]
    assert office.read(lambda store: store.files.get(document.file_id)).content == content


# Templates


def template(*texts: str) -> bytes:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.mark.sqlite
@pytest.mark.parametrize("kind", DRAFTED)
def test_the_built_in_templates_know_their_names(kind: Paper) -> None:
    check(built_in(kind), sample(kind))


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("{{ client.nmae }}", UnknownNames),
        ("{% if False %}{{ nothing }}{% endif %}", UnknownNames),
        ("{{ client.name", BadSyntax),
        ("{% for x in %}", BadSyntax),
        ("{{ client.__class__.__mro__ }}", (BadSyntax, UnknownNames)),
        ("{{ 9 ** 9 }}", BadSyntax),
        ("{{ 'a' * 999999999 }}", BadSyntax),
        ("{% for x in range(99999) %}x{% endfor %}", (BadSyntax, UnknownNames)),
        ("{{ 'a'.center(999999999) }}", BadSyntax),
        ("{{ '{:999999999}'.format(number) }}", BadSyntax),
        ("{{ 'a'|center(999999999) }}", BadSyntax),
        ("{% set a = number ~ number %}{{ a }}", BadSyntax),
        ("".join(f"{{% for {x} in title %}}" for x in "abcd") + "x" + "{% endfor %}" * 4, BadSyntax),
    ],
)
def test_a_bad_template_is_refused(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        check(template(text), sample(Paper.ACT))


@pytest.mark.sqlite
def test_what_is_no_docx_is_refused() -> None:
    for content in (b"", b"PK", b"%PDF-1.7"):
        with pytest.raises(NotADocument):
            check(content, sample(Paper.ACT))


def test_the_company_sends_its_own_template(office: Desk, cleo: Chat) -> None:
    change(office, language="ru")
    (refused,) = cleo.sends("act.docx", template("{{ client.nmae }} {{ total }}"), "template act ru", mime="x/docx")
    assert refused.text.splitlines()[0] == "act.docx uses names that I do not know: client.nmae, total"
    (kept,) = cleo.sends("act.docx", template("АКТ {{ number }}: {{ client.name }}"), "шаблон акт ru", mime="x/docx")
    assert kept.text.startswith("From now on this is the template: act, Русский.")
    assert drafted(office, cleo, "/draft act C-1") == [[f"АКТ 1/{TODAY.year}: Acme & Söhne"]]
    assert "act, Русский: act.docx" in cleo.answer("/templates")
    cleo.sends("act.docx", template("{{ number }}"), "template act ru", mime="x/docx")
    cleo.presses("Undo")
    assert drafted(office, cleo, "/draft act C-1") == [[f"АКТ 1/{TODAY.year}: Acme & Söhne"]]


# Files, found again


@pytest.mark.duty(44, says="/files acme act")
@pytest.mark.refused(44)
def test_files_are_found_again(office: Desk, cleo: Chat) -> None:
    cleo.says("/draft act C-1")
    cleo.sends("фото.jpg", b"photo", "acme", mime="image/jpeg")
    name = f"act-1-{TODAY.year}-Acme-Söhne.docx"
    assert name in cleo.answer("/files acme act")
    for line in ("/files акт", "/files c-1", "/files act in march", "/files Söhne 11.03.2026"):
        assert name in cleo.answer(line), line
    assert "фото.jpg" in cleo.answer("/files ФОТО")
    assert cleo.answer("/files act february").startswith("I find no file")
    assert office.chat("bela").answer("/files acme act").startswith("I find no file")


@pytest.fixture
def mailing(new_database: Callable[..., str], clock: Clock, people_on: Platform | None) -> Iterator[Desk]:
    """Where e-mails can be sent."""
    desk = Desk(new_database(), clock, people_on, smtp="smtp://127.0.0.1:1", mail_from="office@example.com", **OURS)
    yield desk
    desk.app.close()


@pytest.mark.duty(14, says="/draft offer acme")
def test_an_offer_goes_by_e_mail_once_and_on_purpose(mailing: Desk) -> None:
    mailing.client("Acme GmbH", mailing.person("ana"), email="eva@example.com", language="es")
    ana = mailing.chat("ana")
    ana.says("/draft offer acme")
    ana.says("steel, 5 EUR")
    drafted_as = ana.presses("Skip")[-1].file_id
    assert mailing.read(lambda store: store.outbox.of_chat("mail", "eva@example.com")) == []
    (sent,) = ana.presses("Send")
    assert "Sent by e-mail to eva@example.com." in sent.text
    (mail,) = mailing.read(lambda store: store.outbox.of_chat("mail", "eva@example.com"))
    assert mail.text.startswith(f"oferta 1/{TODAY.year} – Sample Ltd\n")
    assert mail.file_id == drafted_as
    assert ana.presses_data("drafts.send:1")[0].text.startswith("offer: sent already")
    assert ana.presses_data("drafts.unsend:1.1")[0].text.startswith("offer: sent already")
    assert len(mailing.read(lambda store: store.outbox.of_chat("mail", "eva@example.com"))) == 1

"""Documents drafted from templates: the file with its figures comes into the chat, for one press Send, Edit or Cancel.

A rep drafts offers for the own clients; who keeps the documents drafts all of them.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.drafting.docx import MIME, BadTemplate, built_in, fill
from bot.drafting.figures import Matter, NothingToSay, figures, lacks
from bot.reading.papers import read_caption
from bot.talk.feature import Feature
from bot.talk.post import MAIL, Post, reader_of
from bot.talk.steps import Answers, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from handlers import draft_form
from handlers.amounts import sums
from handlers.client_fields import STEPS
from handlers.counter import counted
from handlers.profile import native_name
from office.clients import Field
from office.documents import Paper, Progress, next_number
from office.identifiers import InvalidIdentifier, check_email
from office.requisites import Lack
from office.rights import Right
from storage.client import Client
from storage.contracts import Contract
from storage.documents import Document

feature = Feature("drafts")

LONGEST_NAME = 80
"""Of a file."""


def _may(turn: Turn, kind: Paper) -> bool:
    return kind is Paper.OFFER or turn.person.may(Right.KEEP_DOCUMENTS)


# Drafting


@feature.command("draft", Right.LOG_CALLS)
def draft(turn: Turn) -> Reply:
    """`/draft KIND CLIENT|CONTRACT`; what the line does not say is asked."""
    turn.dialog.drop(FORM.name)
    said = read_caption(turn.text)
    given: Answers = {}
    if said.paper is not None:
        try:
            given["kind"] = draft_form.a_kind(turn, str(said.paper))
        except Unclear as why:
            return FORM.begin(turn, ask="kind", why=why)
    if said.rest:
        try:
            given["matter"] = draft_form.a_matter_of(turn, Paper(given["kind"]) if given else None, said.rest)
        except Unclear as why:
            return FORM.begin(turn, given, ask="matter", why=why)
    return FORM.begin(turn, given)


def made(turn: Turn, given: Answers) -> Reply:
    """The form is filled: the draft, or why there is none."""
    kind = Paper(given["kind"])
    client, contract = draft_form.matter(turn, given["matter"])
    if client is None:
        return Reply(t("errors-old-button"))
    fields: dict[str, Any] = {"lines": given["lines"], "valid": given["valid"]} if kind is Paper.OFFER else {}
    return _new(turn, kind, client, contract, fields)


def of_client(turn: Turn, kind: Paper, client: Client) -> Reply:
    """A draft at once, of a kind that needs no more than its client."""
    return _new(turn, kind, client, None, {})


def _new(turn: Turn, kind: Paper, client: Client, contract: Contract | None, fields: dict[str, Any]) -> Reply:
    if not _may(turn, kind):
        return Reply(t("errors-no-right"))
    earlier = turn.store.documents.of_contract(contract.id).get(kind) if contract else None
    if earlier is not None and (earlier.facts.reached is not Progress.MADE or kind not in (Paper.CONTRACT, Paper.ACT)):
        earlier = None
    number = earlier.number if earlier else None
    if number is None and kind is Paper.CONTRACT and contract is not None:
        number = contract.number
    number = number or next_number(turn.store.documents.numbers(kind, turn.today.year), turn.today.year)
    return _written(turn, Matter(kind, client, contract, number, turn.today, fields), earlier)


def _written(turn: Turn, matter: Matter, earlier: Document | None) -> Reply:
    """Fill the template and keep the file; an `earlier` draft is written anew."""
    lacking = lacks(turn.company, matter)
    if lacking:
        return _lacking(turn, matter, lacking)
    language = reader_of(matter.client, turn.company).language
    own = turn.store.templates.of(matter.kind, language)
    kept = turn.store.files.get(own.file_id) if own else None
    try:
        drafted = figures(turn.store, turn.company, turn.person, matter)
        content = fill(kept.content if kept else built_in(matter.kind), drafted.values)
    except NothingToSay as nothing:
        return Reply(nothing.why)
    except BadTemplate:
        return Reply(t("drafts-bad-template", paper=matter.kind, name=kept.name if kept else ""))
    file_id = turn.store.files.add(_file_name(matter), MIME, content, person_id=turn.person.id)
    turn.store.files.attach(file_id, matter.client.id)
    values: dict[str, Any] = {
        "number": matter.number,
        "made_on": matter.day,
        "file_id": file_id,
        "fields": dict(matter.fields),
    }
    if earlier is None:
        contract_id = matter.contract.id if matter.contract else None
        new = turn.store.documents.add(matter.kind, client_id=matter.client.id, contract_id=contract_id, **values)
    else:
        new = earlier.id
        if earlier.file_id:
            turn.store.files.detach(earlier.file_id)
        turn.store.documents.change(new, **values)
    document = turn.store.documents.get(turn.person, new)
    assert document is not None
    text = lines(
        _headline(document, language),
        t("drafts-sums", sums=sums(drafted.sums)) if drafted.sums else None,
        _way_out(turn, matter.client),
        t("drafts-send-back"),
    )
    return Reply(text, _presses(document), subject=document.subject, files=(file_id,))


def _headline(document: Document, language: str) -> Text:
    shown = native_name(language)
    return t("drafts-made", paper=document.kind, number=document.number, client=document.client, language=shown)


def _way_out(turn: Turn, client: Client) -> Text:
    address = _address(turn, client)
    return t("drafts-goes-to", address=address) if address else t("drafts-goes-nowhere")


def _address(turn: Turn, client: Client) -> str | None:
    """Where Send sends it: the client's e-mail address, where mails can be sent."""
    if not turn.company.mails or client.email is None:
        return None
    try:
        return check_email(client.email)
    except InvalidIdentifier:
        return None


def _presses(document: Document) -> Rows:
    return (
        (
            Button(t("drafts-do-send"), "drafts.send", document.id),
            Button(t("drafts-do-edit"), "drafts.edit", document.id),
            Button(t("drafts-do-cancel"), "drafts.cancel", document.id),
        ),
    )


def _file_name(matter: Matter) -> str:
    """Of letters, digits and hyphens: a platform changes nothing else, and it is found again when it comes back."""
    words = "".join(sign if sign.isalnum() else " " for sign in f"{matter.number} {matter.client.name}").split()
    return f"{matter.kind}-{'-'.join(words)[:LONGEST_NAME]}.docx"


# What is missing


def _lacking(turn: Turn, matter: Matter, found: tuple[Lack, ...]) -> Reply:
    """Each by its name, and a press to fill in what the client's card lacks; nothing is drafted."""
    client = matter.client
    may_edit = turn.person.may(Right.EDIT_CLIENTS)
    text = lines(
        t("drafts-lacking", paper=matter.kind, client=client.name),
        *(_lack(one) for one in found),
    )
    fields = [Field(str(one.requisite)) for one in found if not one.ours]
    buttons = [Button(STEPS[field].label, "changes.field", f"{client.id}.{field}") for field in fields]
    about = f"c{matter.contract.id}" if matter.contract else f"k{client.id}"
    again = Button(t("drafts-again"), "drafts.again", f"{matter.kind}.{about}")
    return Reply(text, column(*(buttons if may_edit else []), again))


def _lack(one: Lack) -> Text:
    label = STEPS[Field(str(one.requisite))].label
    if one.ours:
        return t(
            "drafts-lack-ours", label=label, fault=str(one.fault), setting=f"BACKDESK_COMPANY_{one.requisite.upper()}"
        )
    return t("drafts-lack", label=label, fault=str(one.fault))


@feature.press("drafts.again", Right.LOG_CALLS)
def again(turn: Turn) -> Reply:
    """`kind.matter`, after what was missing has been filled in."""
    kind, _, about = turn.arg.partition(".")
    client, contract = draft_form.matter(turn, about)
    if client is None or kind not in list(Paper):
        return Reply(t("errors-old-button"))
    if kind == Paper.OFFER:
        return FORM.begin(turn, {"kind": kind, "matter": about})
    return _new(turn, Paper(kind), client, contract, {})


# Send, Edit, Cancel


def _pressed(turn: Turn) -> Document | None:
    """The draft of the button, where it is still one and this person may touch it."""
    document = turn.store.documents.get(turn.person, turn.number)
    return document if document and document.file_id and _may(turn, document.kind) else None


def _too_late(document: Document) -> Reply:
    """It is a draft no longer."""
    facts = document.facts
    return Reply(t("papers-already", paper=facts.kind, progress=facts.reached, day=facts.since))


@feature.press("drafts.send", Right.LOG_CALLS)
def send(turn: Turn) -> Reply:
    """By e-mail where that is possible, else it is only marked: the person passes it on. A sent offer counts."""
    document = _pressed(turn)
    client = turn.store.clients.get(turn.person, document.client_id) if document else None
    if document is None or client is None or document.file_id is None:
        return Reply(t("errors-old-button"))
    if document.facts.reached is not Progress.MADE:
        return _too_late(document)
    turn.store.documents.mark(document, Progress.SENT, turn.today)
    is_offer = document.kind is Paper.OFFER
    offer_id = turn.store.offers.add(turn.person.id, client.id, document.number) if is_offer else 0
    address = _address(turn, client)
    if address is not None:
        _mail(turn, document, client, address)
        reply = Reply(_sent(document, t("drafts-sent", address=address)), replace=True, subject=document.subject)
    else:
        undo = Button(t("drafts-undo"), "drafts.unsend", f"{document.id}.{offer_id}")
        reply = Reply(_sent(document, t("drafts-marked-sent")), column(undo), replace=True, subject=document.subject)
    return counted(turn, reply) if offer_id else reply


def _mail(turn: Turn, document: Document, client: Client, address: str) -> None:
    reader = reader_of(client, turn.company)
    subject = t("drafts-mail-subject", paper=document.kind, number=document.number, ours=turn.company.name)
    body = t("drafts-mail-body", person=turn.person.name, ours=turn.company.name)
    letter = Reply(lines(subject, body), subject=document.subject, files=(document.file_id or 0,))
    Post(turn.store).to_mail(address, reader, letter, turn.person)


def _sent(document: Document, how: Text) -> Text:
    return lines(t("drafts-title", paper=document.kind, number=document.number, client=document.client), how)


@feature.press("drafts.unsend", Right.LOG_CALLS)
def unsend(turn: Turn) -> Reply:
    """`document.offer`, only marked and never mailed: it is a draft again."""
    turn.arg, _, offer = turn.arg.partition(".")
    document = _pressed(turn)
    if document is None:
        return Reply(t("errors-old-button"))
    mailed = any(message.platform == MAIL for message in turn.store.outbox.about(document.subject))
    if mailed:
        return _too_late(document)
    if document.facts.reached is not Progress.SENT:
        return Reply(t("papers-undone-already"))
    turn.store.documents.mark(document, Progress.SENT, None)
    made = turn.store.offers.get(int(offer)) if offer.isascii() and offer.isdecimal() and len(offer) < 10 else None
    reply = Reply(_sent(document, t("drafts-unsent")), _presses(document), replace=True, subject=document.subject)
    if made is None or made.person_id != turn.person.id or made.undone_at is not None:
        return reply
    turn.store.offers.undo(made)
    return counted(turn, reply)


@feature.press("drafts.cancel", Right.LOG_CALLS)
def cancel(turn: Turn) -> Reply:
    """Nothing of it stays."""
    document = _pressed(turn)
    if document is None or document.file_id is None:
        return Reply(t("errors-old-button"))
    if document.facts.reached is not Progress.MADE:
        return _too_late(document)
    turn.store.files.detach(document.file_id)
    turn.store.documents.discard(document)
    return Reply(_sent(document, t("drafts-cancelled")), replace=True)


@feature.press("drafts.edit", Right.LOG_CALLS)
def edit(turn: Turn) -> Reply:
    """The fields of the draft as a card."""
    document = _pressed(turn)
    if document is None or document.facts.made is None:
        return Reply(t("errors-old-button"))
    if document.facts.reached is not Progress.MADE:
        return _too_late(document)
    fields = {name: document.fields.get(name) for name in ("note", "lines", "valid")}
    own = {"number": document.number, "dated": document.facts.made.isoformat()}
    reply = EDIT.begin(turn, {"document": document.id, "kind": str(document.kind)} | own | fields)
    return replace(reply, replace=False)


def edited(turn: Turn, given: Answers) -> Reply:
    """Drafted anew with the fields as they are now."""
    document = turn.store.documents.get(turn.person, given["document"])
    client = turn.store.clients.get(turn.person, document.client_id) if document else None
    if document is None or client is None or document.facts.reached is not Progress.MADE:
        return Reply(t("errors-old-button"))
    if not _may(turn, document.kind):
        return Reply(t("errors-no-right"))
    contract = turn.store.contracts.get(turn.person, document.contract_id or 0)
    names = ("note", "lines", "valid") if document.kind is Paper.OFFER else ("note",)
    fields = {name: given[name] for name in names if given[name] is not None}
    day = date.fromisoformat(given["dated"])
    return _written(turn, Matter(document.kind, client, contract, given["number"], day, fields), document)


FORM = feature.form(draft_form.new(made))
EDIT = feature.form(draft_form.edit(edited))


def sent_back(turn: Turn, name: str, content: bytes) -> Document | None:
    """The unsent draft that a docx of this name is, corrected by hand; none where there is none."""
    if not name.lower().endswith(".docx") or turn.text:
        return None
    document = turn.store.documents.drafted_as(turn.person, draft_form.without_copy_number(name))
    return document if document and _may(turn, document.kind) and content.startswith(b"PK") else None


def corrected(turn: Turn, document: Document, file_id: int) -> Reply:
    """The docx that came back is the draft from now on; its figures are the person's own."""
    turn.store.files.attach(file_id, document.client_id)
    if document.file_id:
        turn.store.files.detach(document.file_id)
    turn.store.documents.keep_with(document, file_id)
    text = lines(
        t("drafts-title", paper=document.kind, number=document.number, client=document.client),
        t("drafts-corrected"),
    )
    return Reply(text, _presses(document), subject=document.subject)

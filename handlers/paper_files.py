"""Photos and scans of a deal's papers: `act 17 signed back` under one marks the paper and keeps the file with it."""

from collections.abc import Sequence

from bot.reading.papers import Said, read_caption
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import word
from bot.talk.words import Joined, Reply, Text, t
from handlers import answers as read
from handlers import papers
from office.documents import PACK, Paper, PaperFacts, Progress
from office.rights import Right
from storage.contracts import Contract
from storage.documents import Document

feature = Feature("paper_files")

MOST_CHOICES = 8


def about(said: Said) -> bool:
    """Whether a caption is about a paper of a deal: it says how far one is, or which one and of what."""
    return not said.template and said.paper in (*PACK, None) and said.progress is not None


def received(turn: Turn, file_ids: Sequence[int]) -> Reply:
    """The files lie with nobody yet; the caption is the turn's text."""
    if not turn.person.may(Right.KEEP_DOCUMENTS):
        return Reply(t("errors-no-right"))
    said = read_caption(turn.text)
    given: Answers = {"files": list(file_ids)}
    if said.paper is not None:
        given["kind"] = str(said.paper)
    if said.progress is not None:
        given["progress"] = str(said.progress)
    if said.paper is None or not said.rest:
        return FORM.begin(turn, given)
    try:
        given["deal"] = _find(turn, said.paper, said.rest)
    except Unclear as why:
        return FORM.begin(turn, given, ask="deal", why=why)
    return FORM.begin(turn, given)


# Which paper


def _kind(turn: Turn) -> Paper:
    """Of the open form; the first of the pack while nobody has said it."""
    frame = turn.dialog.open
    said = frame.answers.get("kind") if frame else None
    return Paper(said) if said in PACK else PACK[0]


def _a_deal(turn: Turn, text: str) -> str:
    return _find(turn, _kind(turn), text)


def _find(turn: Turn, kind: Paper, text: str) -> str:
    """`d` and a paper's id by its number, else `c` and a contract's id by its number or its client."""
    found = turn.store.documents.find(turn.person, kind, text)
    contracts = [] if found else _contracts(turn, text)
    choices = [*map(_of_document, found), *map(_of_contract, contracts)]
    if not choices:
        raise Unclear(t("papers-none-such", paper=kind, text=text[:60]))
    if len(choices) > 1:
        raise Unclear(t("papers-which", paper=kind, text=text[:60]), choices[:MOST_CHOICES])
    return str(choices[0].value)


def _contracts(turn: Turn, text: str) -> list[Contract]:
    numbered = turn.store.contracts.find(turn.person, text)
    whole = [one for one in numbered if one.number.casefold() == text.casefold()]
    client = None if whole else turn.store.clients.look_up(turn.person, text).clear
    return whole or (turn.store.contracts.of_client(client.id) if client else numbered)


def _of_document(one: Document) -> Choice:
    parts = tuple(part for part in (one.number, one.contract, one.client) if part)
    return Choice(Joined(parts, " · "), f"d{one.id}")


def _of_contract(one: Contract) -> Choice:
    return Choice(papers.deal_label(one), f"c{one.id}")


def _waiting(turn: Turn, given: Answers) -> Sequence[Choice]:
    """The deals whose paper of this kind is not where it has to be."""
    kind = _kind(turn)
    choices = []
    for deal in turn.store.documents.deals(turn.person):
        facts = {paper.kind: paper for paper in deal.papers}.get(kind, PaperFacts(kind))
        if facts.following is not None:
            choices.append(Choice(Joined((deal.number, deal.client), " · "), f"c{deal.contract_id}"))
    return choices[:MOST_CHOICES]


def _found(turn: Turn, answer: str) -> tuple[Contract | None, Document | None]:
    kind, digits = answer[:1], answer[1:]
    number = int(digits) if digits.isdecimal() and len(digits) < 10 else 0
    document = turn.store.documents.get(turn.person, number) if kind == "d" else None
    contract_id = document.contract_id if document else number if kind == "c" else None
    return turn.store.contracts.get(turn.person, contract_id or 0), document


def _show_deal(turn: Turn, value: object) -> Text:
    one, _ = _found(turn, str(value))
    return papers.deal_label(one) if one else "–"


def _find_deals(turn: Turn, given: Answers, text: str) -> Sequence[Choice]:
    """For a window."""
    if not text:
        return _waiting(turn, given)
    if text.startswith("#"):
        value = text.strip('#"')  # as JSON
        one, _ = _found(turn, value)
        return [Choice(papers.deal_label(one), value)] if one else []
    found = turn.store.documents.find(turn.person, _kind(turn), text)
    return [*map(_of_document, found), *map(_of_contract, _contracts(turn, text))][:MOST_CHOICES]


# Keeping


def keep(turn: Turn, given: Answers) -> Reply:
    """Mark the paper and keep the files with its client; the last of them is the paper."""
    one, document = _found(turn, given["deal"])
    files = [file for each in given["files"] if (file := turn.store.files.sent_by(each, turn.person.id))]
    if one is None or not files:
        return Reply(t("errors-old-button"))
    kind, step = Paper(given["kind"]), Progress(given["progress"])
    if document is None or document.kind is not kind:
        document = turn.store.documents.of_contract(one.id).get(kind)
    for file in files:
        turn.store.files.attach(file.id, one.client_id)
        turn.store.audit.add(f"client:{one.client_id}", "file", None, file.name)
    return papers.marked(turn, one, kind, step, document, files[-1].id)


def _pack_kind(turn: Turn, text: str) -> str:
    said = read_caption(text).paper
    if said not in PACK:
        raise Unclear(t("forms-pick-one", text=text[:60]))
    return str(said)


def _a_step(turn: Turn, text: str) -> str:
    said = read_caption(text).progress
    if said is None:
        raise Unclear(t("forms-pick-one", text=text[:60]))
    return str(said)


def _kinds(turn: Turn, given: Answers) -> Sequence[Choice]:
    return [Choice(word(kind), str(kind)) for kind in PACK]


FORM = feature.form(
    Form(
        "papers.file",
        t("papers-file-title"),
        keep,
        (
            Step("files", t("files-file"), t("files-file"), read.plain, read.plain, listed=False),
            Step(
                "kind",
                t("papers-ask-kind"),
                t("papers-kind"),
                _pack_kind,
                lambda turn, value: word(Paper(value)),
                _kinds,
                kind=FieldKind.CHOICE,
            ),
            Step(
                "progress",
                t("papers-ask-progress"),
                t("papers-progress"),
                _a_step,
                lambda turn, value: word(Progress(value)),
                lambda turn, given: [Choice(word(step), str(step)) for step in Progress],
                kind=FieldKind.CHOICE,
            ),
            Step(
                "deal",
                t("papers-ask-deal"),
                t("papers-deal"),
                _a_deal,
                _show_deal,
                _waiting,
                width=1,
                kind=FieldKind.CHOICE,
                find=_find_deals,
            ),
        ),
        Right.KEEP_DOCUMENTS,
        card=False,
    )
)


@feature.press("papers.of_file", Right.KEEP_DOCUMENTS)
def of_file(turn: Turn) -> Reply:
    """A file that was kept with a client is a paper of a deal."""
    file = turn.store.files.sent_by(turn.number, turn.person.id)
    return FORM.begin(turn, {"files": [file.id]}) if file else Reply(t("errors-old-button"))

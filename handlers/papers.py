"""The closing documents of a deal: its pack with a press for every step of each paper, and what is missing."""

from collections.abc import Sequence

from bot.talk.feature import Feature
from bot.talk.papers import missing_reply
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Rows, Text, column, grid, lines, t
from handlers import answers as read
from office.documents import PACK, Paper, PaperFacts, Progress, following
from office.rights import Right
from storage.contracts import Contract
from storage.documents import Document

feature = Feature("papers")

LONGEST_LABEL = 28


# Which deal


def named(turn: Turn, text: str, press: str) -> Contract | Reply:
    """The contract that a number, `#id` or a client names; else the question which, whose buttons do `press`."""
    asked = text.strip(" ?!.")
    if asked.startswith("#"):
        digits = asked[1:]
        one = turn.store.contracts.get(turn.person, int(digits)) if digits.isdecimal() and len(digits) < 10 else None
        return one or Reply(t("contracts-none", text=asked[:60]))
    numbered = turn.store.contracts.find(turn.person, asked)
    whole = [one for one in numbered if one.number.casefold() == asked.casefold()]
    if whole:
        return _which(whole, t("contracts-which", text=asked[:60]), press)
    try:
        client_id = read.a_client(turn, asked)
    except Unclear as why:
        if numbered:
            return _which(numbered, t("contracts-which", text=asked[:60]), press)
        return Reply(why.why) if why.choices else Reply(t("contracts-none", text=asked[:60]))
    client = turn.store.clients.any(client_id)
    found = turn.store.contracts.of_client(client_id)
    if not found:
        return Reply(t("contracts-none-with", client=client.name))
    return _which(found, t("contracts-of", client=client.name), press)


def _which(found: Sequence[Contract], question: Text, press: str) -> Contract | Reply:
    if len(found) == 1:
        return found[0]
    return Reply(question, column(*(Button(deal_label(one), press, one.id) for one in found)))


def deal_label(one: Contract) -> Text:
    return Joined((one.number[:LONGEST_LABEL], one.client[:LONGEST_LABEL]), " · ")


# The pack


@feature.command("pack", Right.SEE_CONTRACTS)
def pack(turn: Turn) -> Reply:
    """`/pack NUMBER`, or a client, shows the papers of the deal; alone, whose papers are missing."""
    if not turn.text:
        return _missing(turn)
    one = named(turn, turn.text, "papers.pack")
    return one if isinstance(one, Reply) else shown(turn, one)


@feature.press("papers.pack", Right.SEE_CONTRACTS)
def pack_of(turn: Turn) -> Reply:
    one = turn.store.contracts.get(turn.person, turn.number)
    return shown(turn, one) if one else Reply(t("errors-old-button"))


def shown(turn: Turn, one: Contract, note: Text | None = None, undo: Button | None = None) -> Reply:
    """How far each paper of the deal is; `note` says what has just been done, `undo` takes it back."""
    papers = turn.store.documents.pack(one.id)
    drafts = turn.store.documents.of_contract(one.id)
    rows = [_row(papers.get(kind, PaperFacts(kind)), drafts.get(kind)) for kind in PACK]
    text = lines(note, t("papers-pack", number=one.number, client=one.client), *rows)
    return Reply(text, (*column(undo), *_steps(turn, one, papers)), replace=True, subject=one.subject)


def _row(paper: PaperFacts, draft: Document | None) -> Text:
    name = _name(paper.kind, draft)
    if paper.reached is None:
        return t("papers-row-none", paper=name)
    if paper.following is None:
        return t("papers-row", paper=name, progress=paper.reached, day=paper.since)
    return t("papers-row-next", paper=name, progress=paper.reached, day=paper.since, following=paper.following)


def _name(kind: Paper, draft: Document | None) -> Text:
    return Joined((word(kind), draft.number), " ") if draft and draft.number and kind is draft.kind else word(kind)


def _steps(turn: Turn, one: Contract, papers: dict[Paper, PaperFacts]) -> Rows:
    """The next step of each paper by one press; every other step behind a second."""
    if not turn.person.may(Right.KEEP_DOCUMENTS):
        return ()
    rows: list[tuple[Button, ...]] = []
    for kind in PACK:
        coming = following(kind, papers.get(kind, PaperFacts(kind)).reached)
        others = Button(t("papers-do-other", paper=kind), "papers.steps", f"{one.id}.{kind}")
        if coming is None:
            continue
        do = Button(t("papers-do", paper=kind, progress=coming), "papers.mark", f"{one.id}.{kind}.{coming}")
        rows.append((do, others))
    return tuple(rows)


@feature.press("papers.steps", Right.KEEP_DOCUMENTS)
def steps(turn: Turn) -> Reply:
    """All steps that a paper can still take."""
    one, kind, _ = _pressed(turn)
    if one is None or kind is None:
        return Reply(t("errors-old-button"))
    paper = turn.store.documents.pack(one.id).get(kind, PaperFacts(kind))
    buttons = [
        Button(word(step), "papers.mark", f"{one.id}.{kind}.{step}")
        for step in Progress
        if paper.reached is None or _is_ahead(step, paper.reached)
    ]
    back = Button(t("papers-back"), "papers.pack", one.id)
    text = t("papers-ask-step", paper=kind, number=one.number, client=one.client)
    return Reply(text, grid(buttons) + column(back), replace=True, subject=one.subject)


def _is_ahead(step: Progress, reached: Progress) -> bool:
    order = list(Progress)
    return order.index(step) > order.index(reached) and reached is not Progress.SIGNED


@feature.press("papers.mark", Right.KEEP_DOCUMENTS)
def mark(turn: Turn) -> Reply:
    """`contract.kind.step`: today it got so far; pressed again it says so."""
    one, kind, step = _pressed(turn)
    if one is None or kind is None or step is None:
        return Reply(t("errors-old-button"))
    document = turn.store.documents.of_contract(one.id).get(kind)
    return marked(turn, one, kind, step, document)


def marked(
    turn: Turn, one: Contract, kind: Paper, step: Progress, document: Document | None, file_id: int | None = None
) -> Reply:
    """Write the step down, a paper that nobody had begun with it; the file is kept as the paper."""
    is_new = document is None
    if document is None:
        made = turn.store.documents.pack(one.id).get(kind, PaperFacts(kind)).made or turn.today
        new = turn.store.documents.add(kind, client_id=one.client_id, contract_id=one.id, made_on=made)
        document = turn.store.documents.get(turn.person, new)
        assert document is not None
    elif document.facts.reached is not None and not _is_ahead(step, document.facts.reached):
        already = t("papers-already", paper=kind, progress=document.facts.reached, day=document.facts.since)
        return shown(turn, one, already)
    if step is not Progress.MADE:
        turn.store.documents.mark(document, step, turn.today)
    if file_id is not None:
        turn.store.documents.keep_with(document, file_id)
    parts = (document.id, step, "new" if is_new else "old", file_id or 0)
    undo = Button(t("papers-undo"), "papers.back", ".".join(map(str, parts)))
    note = t("papers-marked", paper=_name(kind, document), progress=step)
    return shown(turn, one, note, undo)


@feature.press("papers.back", Right.KEEP_DOCUMENTS)
def back(turn: Turn) -> Reply:
    """`document.step.new.file`: as it was before; pressed again nothing more happens."""
    digits, _, rest = turn.arg.partition(".")
    step, _, rest = rest.partition(".")
    is_new, _, file_digits = rest.partition(".")
    document = turn.store.documents.get(turn.person, _id(digits))
    one = turn.store.contracts.get(turn.person, document.contract_id or 0) if document else None
    if document is None or one is None or step not in list(Progress):
        return Reply(t("papers-undone-already"))
    file_id = _id(file_digits)
    if file_id and document.file_id == file_id:
        turn.store.documents.keep_with(document, turn.store.documents.file_before(document))
        turn.store.files.detach(file_id)
    if step != Progress.MADE and document.facts.on(Progress(step)) is not None:
        turn.store.documents.mark(document, Progress(step), None)
    if is_new == "new":
        turn.store.documents.discard(document)
    return shown(turn, one, t("papers-undone", paper=document.kind, progress=Progress(step)))


def _pressed(turn: Turn) -> tuple[Contract | None, Paper | None, Progress | None]:
    """Of `contract.kind.step`; nothing where a part is none."""
    digits, _, rest = turn.arg.partition(".")
    kind, _, step = rest.partition(".")
    one = turn.store.contracts.get(turn.person, _id(digits))
    paper = Paper(kind) if kind in PACK else None
    return one, paper, Progress(step) if step in list(Progress) else None


def _id(digits: str) -> int:
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else 0


# What is missing


@feature.command("missing", Right.SEE_CONTRACTS)
def missing(turn: Turn) -> Reply:
    """The papers that are missing, of all deals that this person sees."""
    return _missing(turn)


def _missing(turn: Turn) -> Reply:
    return missing_reply(turn.store.documents.deals(turn.person), turn.today) or Reply(t("papers-none-missing"))

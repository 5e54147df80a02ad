"""Files that people send: statements and tables are offered for import, the rest is kept with a client, to be found."""

from collections.abc import Sequence
from datetime import datetime

from bot.reading.dates import find_dates
from bot.reading.papers import read_caption
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.incoming import Attachment
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers import drafts, exchange, paper_files, statements, templates
from handlers.form_steps import client_step
from office.names import fold
from office.reconciliation import end_of
from office.rights import Right
from office.worktime import local_day_bounds
from storage.client import Client
from storage.exchange.sheet import is_table
from storage.files import FoundFile, StoredFile

feature = Feature("files")

LONGEST_NAME = 200
"""Of a file, as it is kept."""
LONGEST_SEARCH = 200


def received(turn: Turn) -> Reply:
    """One or more files came in, with the caption as the turn's text."""
    if not turn.person.may(Right.SEE_CLIENTS):
        return Reply(t("errors-no-right"))
    first = turn.heard.files[0]
    said = read_caption(turn.text)
    if said.template:
        return templates.received(turn, said, keep_file(turn, first))
    draft = drafts.sent_back(turn, first.name, first.content)
    if draft is not None:
        return drafts.corrected(turn, draft, keep_file(turn, first))
    if paper_files.about(said) and turn.store.clients.look_up(turn.person, turn.text).clear is None:
        return paper_files.received(turn, [keep_file(turn, file) for file in turn.heard.files])
    client_id, why = _captioned(turn)
    alone = client_id is None and len(turn.heard.files) == 1
    if alone and turn.person.may(Right.KEEP_BOOKS) and statements.recognised(first):
        return statements.proposal(turn, keep_file(turn, first))
    if alone and turn.person.may(Right.EXCHANGE) and is_table(first.name):
        sheet = exchange.readable(first.name, first.content)
        if sheet is not None:
            return exchange.proposal(turn, keep_file(turn, first), sheet)
    ids = [keep_file(turn, file) for file in turn.heard.files]
    if client_id is None:
        return FORM.begin(turn, {"files": ids}, ask="client", why=why)
    return attach(turn, {"files": ids, "client": client_id})


def _captioned(turn: Turn) -> tuple[int | None, Unclear | None]:
    """The client that the caption names, or why it names none."""
    if not turn.text:
        return None, None
    try:
        return read.a_client(turn, turn.text), None
    except Unclear as why:
        return None, why


def keep_file(turn: Turn, file: Attachment) -> int:
    """Its id; it is with no client yet."""
    name = file.name if len(file.name) <= LONGEST_NAME else file.name[-LONGEST_NAME:]
    return turn.store.files.add(name, file.mime[:100], file.content, person_id=turn.person.id, caption=turn.text[:1024])


# Keeping


def attach(turn: Turn, given: Answers) -> Reply:
    """Put the files with the client, with Undo."""
    client = turn.store.clients.get(turn.person, given["client"])
    files = [file for one in given["files"] if (file := turn.store.files.sent_by(one, turn.person.id))]
    if client is None or not files:
        return Reply(t("errors-old-button"))
    for file in files:
        turn.store.files.attach(file.id, client.id)
        turn.store.audit.add(client.subject, "file", None, file.name)
    text = t("files-kept", count=len(files), name=files[0].name, client=client.name)
    undo = Button(t("files-undo"), "files.undo", f"{files[0].id}.{len(files)}")
    show = Button(t("files-show"), "files.of", client.id)
    paper = Button(t("files-is-paper"), "papers.of_file", files[0].id)
    is_paper = column(paper) if len(files) == 1 and turn.person.may(Right.KEEP_DOCUMENTS) else ()
    return Reply(text, ((undo, show), *is_paper), subject=client.subject)


def _names(turn: Turn, ids: object) -> Text:
    files = [turn.store.files.get(one) for one in ids] if isinstance(ids, list) else []
    return ", ".join(file.name for file in files if file)


FORM = feature.form(
    Form(
        "files.attach",
        t("files-file"),
        attach,
        (
            Step("files", t("files-file"), t("files-file"), read.plain, _names, listed=False),
            client_step(t("files-ask-client")),
        ),
        Right.SEE_CLIENTS,
        card=False,
    )
)


@feature.press("files.keep", Right.SEE_CLIENTS)
def keep(turn: Turn) -> Reply:
    """A table that is to be kept as a file, not imported."""
    file = turn.store.files.sent_by(turn.number, turn.person.id)
    return FORM.begin(turn, {"files": [file.id]}) if file else Reply(t("exchange-gone"))


@feature.press("files.undo", Right.SEE_CLIENTS)
def undo(turn: Turn) -> Reply:
    """Only who sent the files takes them back."""
    first, _, count = turn.arg.partition(".")
    if not (first + count).isdecimal() or len(first) > 9 or len(count) > 2 or not 0 < int(count or 0) <= 20:
        return Reply(t("errors-old-button"))
    ids = range(int(first), int(first) + int(count))
    files = [file for one in ids if (file := turn.store.files.sent_by(one, turn.person.id))]
    if not files:
        return Reply(t("errors-old-button"))
    told = [_take_back(turn, file) for file in files]
    return Reply(lines(*told), replace=True)


def _take_back(turn: Turn, file: StoredFile) -> Text:
    client_id = turn.store.files.client_of(file.id)
    client = turn.store.clients.get(turn.person, client_id) if client_id else None
    if client is None:
        return t("files-undone-already", name=file.name)
    turn.store.files.detach(file.id)
    turn.store.audit.add(client.subject, "file", file.name, None)
    return t("files-undone", name=file.name, client=client.name)


# Showing


@feature.command("files", Right.SEE_CLIENTS)
def search(turn: Turn) -> Reply:
    """`/files WORDS`: by name, caption, client, contract, kind of paper and day, among the clients one sees."""
    if not turn.text:
        found = turn.store.files.find(turn.person, ())
        return _hits(t("files-latest"), found) if found else Reply(t("files-how"))
    text = turn.text[:LONGEST_SEARCH]
    found = turn.store.files.find(turn.person, _words(text))
    if not found:  # perhaps a part of it is a day
        rest, day = _day_within(turn, text)
        found = turn.store.files.find(turn.person, _words(rest), day=day) if day else []
    return _hits(t("files-found", text=text[:60]), found) if found else Reply(t("files-found-none", text=text[:60]))


def _words(text: str) -> list[tuple[str, ...]]:
    """Each with the kind of paper that it names, in whichever language."""
    kinds = [(word, read_caption(word).paper) for word in text.split() if fold(word)]
    return [(word, str(kind)) if kind else (word,) for word, kind in kinds]


def _day_within(turn: Turn, text: str) -> tuple[str, tuple[datetime, datetime] | None]:
    """The text without the day or month that it names, and its first and last moment in the person's zone."""
    now = turn.local.replace(tzinfo=None)
    for language in turn.languages:
        for one in find_dates(text, language, now, past=True):
            if one.grain in ("day", "month"):
                first = one.value.date() if isinstance(one.value, datetime) else one.value
                last = first if one.grain == "day" else end_of(first.replace(day=1))
                start, _ = local_day_bounds(first if one.grain == "day" else first.replace(day=1), turn.person.timezone)
                _, end = local_day_bounds(last, turn.person.timezone)
                return f"{text[: one.start]} {text[one.end :]}", (start, end)
    return text, None


def _hits(headline: Text, found: Sequence[FoundFile]) -> Reply:
    rows = [t("files-hit", name=one.name, client=one.client, at=one.at) for one in found]
    return Reply(lines(headline, *rows), column(*(Button(one.name[:60], "files.get", one.id) for one in found)))


@feature.press("files.of", Right.SEE_CLIENTS)
def of_client(turn: Turn) -> Reply:
    """The client's files, each with a button that sends it."""
    client = turn.store.clients.get(turn.person, turn.number)
    return listed(turn, client) if client else Reply(t("errors-old-button"))


def listed(turn: Turn, client: Client) -> Reply:
    found = turn.store.files.of_client(client.id)
    if not found:
        return Reply(t("files-none", client=client.name))
    rows = [t("files-row", name=name, at=at) for _, name, at in found]
    buttons = column(*(Button(name[:60], "files.get", file_id) for file_id, name, _ in found))
    return Reply(lines(t("files-of-client", client=client.name), *rows), buttons)


@feature.press("files.get", Right.SEE_CLIENTS)
def get(turn: Turn) -> Reply:
    """A kept file of a client whom this person sees."""
    file = turn.store.files.get(turn.number)
    client_id = turn.store.files.client_of(turn.number)
    client = turn.store.clients.get(turn.person, client_id) if client_id else None
    if file is None or client is None:
        return Reply(t("errors-old-button"))
    return Reply(t("files-here", name=file.name, client=client.name), files=(file.id,))

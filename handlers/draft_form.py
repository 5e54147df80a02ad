"""What is asked before a document is drafted, and what of a draft can be changed."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from bot.reading.amounts import UnreadableAmount, WhichAmount, read_amount
from bot.reading.papers import read_caption
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import word
from bot.talk.words import Lines, Reply, Text, t
from handlers import answers as read
from handlers import papers
from handlers.form_steps import text_step
from office.documents import DRAFTED, Paper
from office.money import Money
from office.rights import Right
from storage.client import Client
from storage.contracts import Contract

LONGEST_NOTE = 500
LONGEST_NUMBER = 40
LONGEST_LINE = 200
MOST_LINES = 40
MOST_CHOICES = 6

OF_A_CONTRACT = (Paper.CONTRACT, Paper.ACT)
"""These need one; an overdue sum may be of one."""

_COPY = re.compile(r"\s*\(\d{1,3}\)(?=\.docx$)", re.IGNORECASE)

_PARTED = re.compile(r"\s*[,:=–—\t]\s+|\s+-\s+")
"""Between what is offered and its price."""

Done = Callable[[Turn, Answers], Reply]


def without_copy_number(name: str) -> str:
    """`act-1.docx` for `act-1 (2).docx`, as a computer calls what is downloaded again."""
    return _COPY.sub("", name)


# Which kind


def a_kind(turn: Turn, text: str) -> str:
    said = text if text in list(Paper) else read_caption(text).paper
    if said is None or said not in DRAFTED:
        raise Unclear(t("drafts-no-such-kind", text=text[:60]), _kinds(turn, {}))
    if said != Paper.OFFER and not turn.person.may(Right.KEEP_DOCUMENTS):
        raise Unclear(t("drafts-only-offers"), _kinds(turn, {}), read=True)
    return str(said)


def _kinds(turn: Turn, given: Answers) -> list[Choice]:
    kinds = DRAFTED if turn.person.may(Right.KEEP_DOCUMENTS) else (Paper.OFFER,)
    return [Choice(word(kind), str(kind)) for kind in kinds]


# About whom or what: `k` and a client's id, `c` and a contract's


def a_matter(turn: Turn, text: str) -> str:
    frame = turn.dialog.open
    said = frame.answers.get("kind") if frame else None
    return a_matter_of(turn, Paper(said) if said else None, text)


def a_matter_of(turn: Turn, kind: Paper | None, text: str) -> str:
    """A contract by its number, else a client; of one with a contract alone that contract, where one is needed."""
    numbered = [
        one for one in turn.store.contracts.find(turn.person, text) if one.number.casefold() == text.strip().casefold()
    ]
    if len(numbered) == 1:
        return f"c{numbered[0].id}"
    if numbered:
        raise Unclear(t("contracts-which", text=text[:60]), [_of_contract(one) for one in numbered])
    try:
        client_id = read.a_client(turn, text)
    except Unclear as why:
        raise Unclear(why.why, [Choice(one.label, f"k{one.value}") for one in why.choices]) from None
    if kind not in OF_A_CONTRACT:
        return f"k{client_id}"
    contracts = turn.store.contracts.of_client(client_id)
    if not contracts:
        raise Unclear(t("contracts-none-with", client=turn.store.clients.any(client_id).name), read=True)
    if len(contracts) > 1:
        client = turn.store.clients.any(client_id).name
        raise Unclear(t("contracts-of", client=client), [_of_contract(one) for one in contracts[:MOST_CHOICES]])
    return f"c{contracts[0].id}"


def _of_contract(one: Contract) -> Choice:
    return Choice(papers.deal_label(one), f"c{one.id}")


def matter(turn: Turn, value: str) -> tuple[Client | None, Contract | None]:
    """What it is about, as far as this person sees it."""
    digits = value[1:]
    number = int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else 0
    contract = turn.store.contracts.get(turn.person, number) if value[:1] == "c" else None
    client_id = contract.client_id if contract else number if value[:1] == "k" else 0
    return turn.store.clients.get(turn.person, client_id), contract


def _likely(turn: Turn, given: Answers) -> Sequence[Choice]:
    if given.get("kind") in OF_A_CONTRACT:
        return [_of_contract(one) for one in turn.store.contracts.open_of(turn.person, MOST_CHOICES)]
    return [Choice(one.label, f"k{one.value}") for one in read.likely_clients(turn, given)]


def _find(turn: Turn, given: Answers, text: str) -> Sequence[Choice]:
    """For a window."""
    if text.startswith("#"):
        value = text.strip('#"')  # as JSON
        client, contract = matter(turn, value)
        return [Choice(papers.deal_label(contract) if contract else client.name, value)] if client else []
    contracts = turn.store.contracts.find(turn.person, text) if text else []
    if not text:
        contracts = turn.store.contracts.open_of(turn.person, MOST_CHOICES)
    clients = read.find_clients(turn, given, text)
    return [*map(_of_contract, contracts), *(Choice(one.label, f"k{one.value}") for one in clients)]


def _show_matter(turn: Turn, value: Any) -> Text:
    client, contract = matter(turn, str(value))
    return papers.deal_label(contract) if contract else client.name if client else "–"


# The lines of an offer


def offered(turn: Turn, text: str) -> list[dict[str, Any]]:
    """What and for how much, a line each: `20 t of steel, 1200 EUR`."""
    rows = [row for part in text.splitlines() for row in part.split(";") if row.strip()]
    if len(rows) > MOST_LINES:
        raise Unclear(t("drafts-too-many-lines", most=MOST_LINES, count=len(rows)))
    if not rows:
        raise Unclear(t("forms-empty"))
    return [_priced(turn, row.strip()) for row in rows]


def _priced(turn: Turn, row: str) -> dict[str, Any]:
    """The price stands behind the last comma, colon or dash; without one, behind the last words that may be a price."""
    parts = _PARTED.split(row)
    places = [found.start() for found in _PARTED.finditer(row)]
    what, price = (row[: places[-1]], parts[-1]) if places else _last_words(turn, row)
    if not any(map(str.isalnum, what)) or len(what) > LONGEST_LINE:
        raise Unclear(t("drafts-bad-line", text=row[:60]))
    try:
        amount = read_amount(price, turn.company.currency, turn.languages)
    except UnreadableAmount:
        raise Unclear(t("drafts-bad-line", text=row[:60])) from None
    except WhichAmount:
        raise Unclear(t("amounts-which", text=price[:60])) from None
    return {"what": what.strip(), "minor": amount.minor, "currency": amount.currency}


def _last_words(turn: Turn, row: str) -> tuple[str, str]:
    """Where more than one beginning could be the price's, the person has to part them."""
    words = row.split()
    ways = []
    for place in range(1, len(words)):
        try:
            read_amount(" ".join(words[place:]), turn.company.currency, turn.languages)
        except UnreadableAmount:
            continue
        except WhichAmount:
            pass
        ways.append((" ".join(words[:place]), " ".join(words[place:])))
    if len(ways) != 1:
        raise Unclear(t("drafts-bad-line", text=row[:60]))
    return ways[0]


def _show_lines(turn: Turn, value: Any) -> Text:
    return Lines(
        tuple(
            t("drafts-line", what=one["what"], price=Money(one["minor"], one["currency"]))
            for one in (value if isinstance(value, list) else ())
        )
    )


def _a_coming_day(turn: Turn, text: str) -> str:
    return read.a_coming_day(turn, text)


def _a_paper_day(turn: Turn, text: str) -> str:
    """Of the document; none of the future."""
    day = date.fromisoformat(read.a_day(turn, text, past=True))
    if day > turn.today:
        raise Unclear(t("drafts-day-ahead", day=day), read=True)
    return day.isoformat()


def _is_offer(turn: Turn, given: Answers) -> bool:
    return given.get("kind") == Paper.OFFER


_LINES = Step(
    "lines",
    t("drafts-ask-lines"),
    t("drafts-lines"),
    offered,
    _show_lines,
    when=_is_offer,
    kind=FieldKind.TEXT,
)
_VALID = Step(
    "valid",
    t("drafts-ask-valid"),
    t("drafts-valid"),
    _a_coming_day,
    read.show_day,
    read.coming_days,
    optional=True,
    when=_is_offer,
    kind=FieldKind.DAY,
)


def new(done: Done) -> Form:
    """Of a new draft."""
    kind = Step(
        "kind",
        t("drafts-ask-kind"),
        t("drafts-kind"),
        a_kind,
        lambda turn, value: word(Paper(value)),
        _kinds,
        kind=FieldKind.CHOICE,
    )
    about = Step(
        "matter",
        t("drafts-ask-matter"),
        t("drafts-matter"),
        a_matter,
        _show_matter,
        _likely,
        width=1,
        kind=FieldKind.CHOICE,
        find=_find,
    )
    return Form("drafts.new", t("drafts-form-title"), done, (kind, about, _LINES, _VALID), Right.LOG_CALLS, card=False)


def edit(done: Done) -> Form:
    """Of a draft that was made."""
    title = t("drafts-form-title")
    number = Step("number", t("drafts-ask-number"), t("drafts-number"), read.a_line(LONGEST_NUMBER), read.plain)
    day = Step("dated", t("drafts-ask-day"), t("drafts-day"), _a_paper_day, read.show_day, kind=FieldKind.DAY)
    note = text_step("note", t("drafts-ask-note"), t("drafts-note"), LONGEST_NOTE, optional=True)
    known = tuple(Step(name, title, title, read.plain, read.plain, listed=False) for name in ("document", "kind"))
    return Form("drafts.edit", title, done, (*known, number, day, note, _LINES, _VALID), Right.LOG_CALLS)

"""What a document says: the figures of the ledger and the words around them, in the client's language.

Everything is text when it reaches a template: amounts are written from their integers, days as the language does.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_date

from bot.talk.post import reader_of
from bot.talk.wording import BABEL, Reader, money, render, word
from bot.talk.words import Text, t
from office.clients import Kind
from office.company import Company
from office.contracts import Side
from office.documents import Paper
from office.money import Money, totals
from office.reconciliation import act, end_of, month_before
from office.requisites import Lack, Requisite, lacking
from office.staff import Person
from storage.client import Client
from storage.contracts import Contract
from storage.store import Store

Values = dict[str, Any]

NONE = "–"


class NothingToSay(Exception):
    """The books have nothing that such a document would tell; `why` says so."""

    def __init__(self, why: Text) -> None:
        super().__init__("nothing to say")
        self.why = why


@dataclass(frozen=True, slots=True)
class Matter:
    """What a document is about."""

    kind: Paper
    client: Client
    contract: Contract | None
    number: str
    day: date
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Drafted:
    values: Values
    """Of the template."""
    sums: tuple[Money, ...]
    """What it comes to, one a currency."""


def lacks(company: Company, matter: Matter) -> tuple[Lack, ...]:
    """What of both sides is missing or wrong for this document."""
    client = {one: getattr(matter.client, one) for one in Requisite}
    if matter.client.kind is Kind.PERSON:
        client[Requisite.CONTACT] = matter.client.name
    ours = {Requisite.NAME: company.name, Requisite.TAX_ID: company.tax_id, Requisite.IBAN: company.iban}
    return lacking(matter.kind, client, matter.client.kind, matter.client.country, ours)


def figures(store: Store, company: Company, person: Person, matter: Matter) -> Drafted:
    """What the books say. Raises NothingToSay."""
    reader = reader_of(matter.client, company)
    writer = _Writer(store, company, person, matter, reader)
    own = {
        Paper.OFFER: writer.offer,
        Paper.CONTRACT: writer.contract,
        Paper.ACT: writer.act,
        Paper.DUNNING: writer.dunning,
        Paper.RECONCILIATION: writer.reconciliation,
    }[matter.kind]()
    return Drafted(writer.common() | own, tuple(writer.sums.values()))


class _Writer:
    def __init__(self, store: Store, company: Company, person: Person, matter: Matter, reader: Reader) -> None:
        self._store, self._company, self._person = store, company, person
        self.sums: dict[str, Money] = {}
        self._matter, self._reader = matter, reader

    # Written

    def _say(self, text: Text) -> str:
        return render(text, self._reader)

    def _money(self, amount: Money | None) -> str:
        return NONE if amount is None else money(amount, self._reader.language)

    def _day(self, day: date | None) -> str:
        if day is None:
            return NONE
        language = self._reader.language
        if language == "bs":  # its months would stay nominative
            return format_date(day, "d. M. y.", locale="bs")
        return format_date(day, "long", locale=BABEL[language])

    def _sums(self, amounts: Iterable[Money]) -> list[str]:
        """One a currency; they are what the document comes to."""
        self.sums = totals(amounts)
        return [self._money(each) for each in self.sums.values()]

    # What all documents have

    def common(self) -> Values:
        client, company, matter = self._matter.client, self._company, self._matter
        number, day = matter.number, self._day(matter.day)
        contract = matter.contract
        return {
            "number": number,
            "date": day,
            "note": matter.fields.get("note") or "",
            "words": {name: self._say(text) for name, text in _WORDS.items()},
            "title": self._say(_title(matter.kind, number, self._last_day())),
            "ours": {
                "name": company.name,
                "tax_id": company.tax_id or NONE,
                "iban": company.iban or NONE,
                "address": company.address or NONE,
            },
            "client": {
                "name": client.name,
                "contact": client.contact or NONE,
                "tax_id": client.tax_id or NONE,
                "iban": client.iban or NONE,
                "city": client.city or NONE,
                "phone": client.phone or NONE,
                "email": client.email or NONE,
            },
            "contract": {
                "number": contract.number if contract else NONE,
                "signed": self._day(contract.signed_on if contract else None),
                "ends": self._day(contract.ends_on if contract else None),
                "amount": self._money(contract.amount if contract else None),
            },
            "manager": self._person.name,
        }

    def _last_day(self) -> str:
        return self._day(end_of(month_before(self._matter.day)))

    # What each has of its own

    def offer(self) -> Values:
        lines = [(str(one["what"]), Money(one["minor"], one["currency"])) for one in self._matter.fields["lines"]]
        valid = self._matter.fields.get("valid")
        return {
            "intro": self._say(t("drafts-intro-offer")),
            "lines": [{"what": what, "price": self._money(price)} for what, price in lines],
            "totals": self._sums(price for _, price in lines),
            "valid": self._day(date.fromisoformat(valid)) if valid else NONE,
        }

    def contract(self) -> Values:
        contract = self._contract()
        kept = [one.terms for one in self._store.obligations.of(contract.id)]
        if not kept and contract.amount is None:
            raise NothingToSay(t("drafts-nothing-agreed", number=contract.number))
        sides = {
            Side.OURS: self._say(t("drafts-word-supplier")),
            Side.CLIENT: self._say(t("drafts-word-buyer")),
            Side.MANUFACTURER: self._say(word(Side.MANUFACTURER)),
        }
        intro = t("drafts-intro-contract", ours=self._company.name, client=self._matter.client.name)
        return {
            "intro": self._say(intro),
            "obligations": [
                {
                    "side": sides[one.side],
                    "what": one.what,
                    "quantity": one.quantity or NONE,
                    "due": self._day(one.due),
                    "amount": self._money(one.amount),
                }
                for one in kept
            ],
            "totals": self._sums([contract.amount] if contract.amount else []),
        }

    def act(self) -> Values:
        """What we have done, and its value: the contract's invoices, else the sums of what was done."""
        contract = self._contract()
        done = [
            one.terms
            for one in self._store.obligations.of(contract.id)
            if one.terms.side is Side.OURS and one.terms.done is not None
        ]
        if not done:
            raise NothingToSay(t("drafts-nothing-done", number=contract.number))
        invoices = self._store.invoices.of_contract(contract.id)
        amounts = [one.amount for one in invoices] or [one.amount for one in done if one.amount is not None]
        intro = t("drafts-intro-act", number=contract.number)
        return {
            "intro": self._say(intro),
            "works": [
                {
                    "what": one.what,
                    "quantity": one.quantity or NONE,
                    "done": self._day(one.done),
                    "amount": self._money(one.amount),
                }
                for one in done
            ],
            "invoices": [
                {
                    "number": one.receivable.number,
                    "issued": self._day(one.issued_on),
                    "amount": self._money(one.amount),
                }
                for one in invoices
            ],
            "totals": self._sums(amounts),
        }

    def dunning(self) -> Values:
        """What is overdue, of the contract where there is one."""
        matter = self._matter
        overdue = [
            one
            for one in self._store.invoices.open_of_client(matter.client.id)
            if one.due_on < matter.day and (matter.contract is None or one.contract_id == matter.contract.id)
        ]
        if not overdue:
            raise NothingToSay(t("drafts-nothing-overdue", client=matter.client.name))
        return {
            "intro": self._say(t("drafts-intro-dunning", iban=self._company.iban or NONE)),
            "invoices": [
                {
                    "number": one.receivable.number,
                    "issued": self._day(one.issued_on),
                    "due": self._day(one.due_on),
                    "amount": self._money(one.amount),
                    "paid": self._money(one.paid),
                    "open": self._money(one.open),
                    "days": str((matter.day - one.due_on).days),
                }
                for one in overdue
            ],
            "totals": self._sums(one.open for one in overdue),
        }

    def reconciliation(self) -> Values:
        """Last month's, a table for each currency."""
        client, month = self._matter.client, month_before(self._matter.day)
        rows = self._store.reconciliations.of_month(self._person, month, client.id)
        if not rows:
            raise NothingToSay(t("drafts-nothing-moved", client=client.name))
        entries = self._store.reconciliations.entries(client.id, month)
        acts = [act(month, row.ours.currency, entries) for row in rows]
        self.sums = {one.closing.currency: one.closing for one in acts}
        first, last = self._day(month), self._day(end_of(month))
        payment = self._say(t("drafts-word-payment"))
        return {
            "intro": self._say(t("drafts-intro-reconciliation", first=first, last=last)),
            "accounts": [
                {
                    "currency": one.closing.currency,
                    "opening": self._money(one.opening),
                    "entries": [
                        {
                            "date": self._day(each.day),
                            "what": f"{payment} {each.number}".strip() if each.payment else each.number,
                            "charged": NONE if each.payment else self._money(each.amount),
                            "paid": self._money(each.amount) if each.payment else NONE,
                        }
                        for each in one.entries
                    ],
                    "charged": self._money(one.invoiced),
                    "paid": self._money(one.paid),
                    "closing": self._money(one.closing),
                }
                for one in acts
            ],
        }

    def _contract(self) -> Contract:
        if self._matter.contract is None:
            raise NothingToSay(t("drafts-which-contract", client=self._matter.client.name))
        return self._matter.contract


def _title(kind: Paper, number: str, last_day: str) -> Text:
    match kind:
        case Paper.OFFER:
            return t("drafts-title-offer", number=number)
        case Paper.CONTRACT:
            return t("drafts-title-contract", number=number)
        case Paper.ACT:
            return t("drafts-title-act", number=number)
        case Paper.DUNNING:
            return t("drafts-title-dunning", number=number)
        case _:
            return t("drafts-title-reconciliation", day=last_day)


_WORDS: Mapping[str, Text] = {
    "date": t("drafts-word-date"),
    "supplier": t("drafts-word-supplier"),
    "buyer": t("drafts-word-buyer"),
    "tax_id": t("drafts-word-tax-id"),
    "iban": t("drafts-word-iban"),
    "address": t("drafts-word-address"),
    "contact": t("drafts-word-contact"),
    "what": t("drafts-word-what"),
    "quantity": t("drafts-word-quantity"),
    "price": t("drafts-word-price"),
    "side": t("drafts-word-side"),
    "due": t("drafts-word-due"),
    "done": t("drafts-word-done"),
    "invoice": t("drafts-word-invoice"),
    "issued": t("drafts-word-issued"),
    "amount": t("drafts-word-amount"),
    "paid": t("drafts-word-paid"),
    "open": t("drafts-word-open"),
    "days": t("drafts-word-days"),
    "total": t("drafts-word-total"),
    "valid": t("drafts-word-valid"),
    "contract": t("drafts-word-contract"),
    "ends": t("drafts-word-ends"),
    "opening": t("drafts-word-opening"),
    "turnover": t("drafts-word-turnover"),
    "closing": t("drafts-word-closing"),
    "charged": t("drafts-word-charged"),
    "signature": t("drafts-word-signature"),
}


def sample(kind: Paper) -> Values:
    """Values of every name that such a document has, to try a template with."""
    text = dict.fromkeys(_WORDS, "X")
    own: dict[Paper, Values] = {
        Paper.OFFER: {"lines": _entries("what price"), "valid": "X"},
        Paper.CONTRACT: {"obligations": _entries("side what quantity due amount")},
        Paper.ACT: {"works": _entries("what quantity done amount"), "invoices": _entries("number issued amount")},
        Paper.DUNNING: {"invoices": _entries("number issued due amount paid open days")},
        Paper.RECONCILIATION: {
            "accounts": [
                dict.fromkeys(["currency", "opening", "charged", "paid", "closing"], "X")
                | {"entries": _entries("date what charged paid")}
            ]
        },
    }
    common: Values = dict.fromkeys(("number", "date", "note", "title", "intro", "manager"), "X")
    if kind is not Paper.RECONCILIATION:
        common["totals"] = ["X"]
    blocks = {
        "ours": dict.fromkeys(["name", "tax_id", "iban", "address"], "X"),
        "client": dict.fromkeys(["name", "contact", "tax_id", "iban", "city", "phone", "email"], "X"),
        "contract": dict.fromkeys(["number", "signed", "ends", "amount"], "X"),
    }
    return common | {"words": text} | blocks | own[kind]


def _entries(names: str) -> Sequence[dict[str, str]]:
    return [dict.fromkeys(names.split(), "X")]

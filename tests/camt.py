"""CAMT.053 as banks write it, for the tests: entries from a few words, balances that add up unless told otherwise."""

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True)
class Tx:
    """One movement of a batch; `amount` with its sign."""

    amount: str
    text: str = ""
    party: str = ""
    iban: str = ""
    end_to_end: str = ""
    tax_id: str = ""

    @property
    def xml(self) -> str:
        value = Decimal(self.amount)
        side = "Dbtr" if value > 0 or "RETURN" in self.text else "Cdtr"
        ids = f"<Id><OrgId><Othr><Id>{self.tax_id}</Id></Othr></OrgId></Id>" if self.tax_id else ""
        party = f"<{side}><Pty><Nm>{self.party}</Nm>{ids}</Pty></{side}>" if self.party or ids else ""
        account = f"<{side}Acct><Id><IBAN>{self.iban}</IBAN></Id></{side}Acct>" if self.iban else ""
        refs = f"<Refs><EndToEndId>{self.end_to_end or 'NOTPROVIDED'}</EndToEndId></Refs>"
        return (
            f'<TxDtls>{refs}<Amt Ccy="CUR">{abs(value)}</Amt><CdtDbtInd>{_sign(value)}</CdtDbtInd>'
            f"<RltdPties>{party}{account}</RltdPties><RmtInf><Ustrd>{self.text}</Ustrd></RmtInf></TxDtls>"
        )


@dataclass(frozen=True)
class Entry:
    txs: tuple[Tx, ...]
    day: str = "2026-03-09"
    ref: str = ""
    reversal: bool = False
    status: str = "BOOK"

    @property
    def amount(self) -> Decimal:
        return sum((Decimal(tx.amount) for tx in self.txs), Decimal(0))

    @property
    def xml(self) -> str:
        reversal = "<RvslInd>true</RvslInd>" if self.reversal else ""
        ref = f"<AcctSvcrRef>{self.ref}</AcctSvcrRef>" if self.ref else ""
        return (
            f'<Ntry><Amt Ccy="CUR">{abs(self.amount)}</Amt><CdtDbtInd>{_sign(self.amount)}</CdtDbtInd>{reversal}'
            f"<Sts><Cd>{self.status}</Cd></Sts><BookgDt><Dt>{self.day}</Dt></BookgDt>{ref}"
            f"<NtryDtls>{''.join(tx.xml for tx in self.txs)}</NtryDtls></Ntry>"
        )


def one(amount: str, text: str = "", party: str = "", **more: str) -> Entry:
    """An entry of one movement."""
    of_tx = {name: value for name, value in more.items() if name in ("iban", "end_to_end", "tax_id")}
    of_entry = {name: value for name, value in more.items() if name in ("day", "ref", "status")}
    return Entry((Tx(amount, text, party, **of_tx),), **of_entry)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Stmt:
    entries: tuple[Entry, ...]
    account: str = "DE02120300000000202051"
    number: str = "2026-031"
    currency: str = "EUR"
    opening: str = "1000.00"
    closing: str | None = None
    balances: bool = field(default=True)

    @property
    def xml(self) -> str:
        booked = sum((each.amount for each in self.entries if each.status == "BOOK"), Decimal(0))
        closing = Decimal(self.closing) if self.closing else Decimal(self.opening) + booked
        bals = _bal("OPBD", Decimal(self.opening)) + _bal("CLBD", closing) if self.balances else ""
        text = (
            f"<Stmt><Id>{self.number}</Id><Acct><Id><IBAN>{self.account}</IBAN></Id><Ccy>CUR</Ccy></Acct>{bals}"
            + "".join(each.xml for each in self.entries)
            + "</Stmt>"
        )
        return text.replace("CUR", self.currency)


def camt(*statements: Stmt, version: str = "08") -> bytes:
    body = "".join(each.xml for each in statements)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}">'
        f"<BkToCstmrStmt><GrpHdr><MsgId>m1</MsgId></GrpHdr>{body}</BkToCstmrStmt></Document>"
    ).encode()


def _sign(value: Decimal) -> str:
    return "CRDT" if value >= 0 else "DBIT"


def _bal(code: str, value: Decimal) -> str:
    amount = f'<Amt Ccy="CUR">{abs(value)}</Amt><CdtDbtInd>{_sign(value)}</CdtDbtInd>'
    return f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>{amount}</Bal>"

"""CAMT.053 of ISO 20022, the statement that banks send as XML. Any version from 02: elements by their local names.

The sign of an entry is its CdtDbtInd, a reversal's too: a credit taken back is a debit (ISO 20022, ReversalIndicator).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from office.bank import MOST_LINES, BadStatement, BankLine, BankStatement, StatementFault, check
from office.money import Money, MoneyError, parse_amount
from storage.bank.keys import Keys

LARGEST = 20 * 1024 * 1024
"""Bytes."""

LONGEST_NUMBER = 120
"""Of a statement; ISO 20022 has 35."""

_MESSAGES = {"BkToCstmrAcctRpt", "BkToCstmrDbtCdtNtfctn"}
_OPENING, _CLOSING = ("OPBD", "PRCD"), ("CLBD",)
_NO_REFERENCE = {"NOTPROVIDED", "NONREF", "NOT PROVIDED"}
_SPACES = re.compile(r"\s+")


def is_xml(content: bytes) -> bool:
    """Whether it begins as XML does, in UTF-8 or UTF-16."""
    start = content[:64].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return start.startswith(b"<")


def read_camt(content: bytes) -> list[BankStatement]:
    """The statements of a file, balances checked. Raises BadStatement."""
    if len(content) > LARGEST:
        raise BadStatement(StatementFault.TOO_LARGE)
    if content.count(b"Ntry>") > 2 * MOST_LINES:  # without reading it all first
        raise BadStatement(StatementFault.TOO_LONG, most=MOST_LINES)
    try:
        root = fromstring(content)
    except DefusedXmlException:
        raise BadStatement(StatementFault.ENTITIES) from None
    except (ParseError, ValueError, LookupError):  # LookupError: an encoding that nobody knows
        raise BadStatement(StatementFault.NOT_WELL_FORMED) from None
    found = [each for each in root.iter() if _name(each) == "Stmt"]
    if not found:
        other = any(_name(each) in _MESSAGES for each in root.iter())
        raise BadStatement(StatementFault.OTHER_MESSAGE if other else StatementFault.NO_STATEMENT)
    keys = Keys()
    statements = [_statement(each, keys) for each in found]
    check(statements)
    return statements


def _statement(stmt: Element, keys: Keys) -> BankStatement:
    account = _compact(_text(stmt, "Acct/Id/IBAN") or _text(stmt, "Acct/Id/Othr/Id") or "")
    balances = {code: money for each in _all(stmt, "Bal") for code, money in _balance(each)}
    lines: list[BankLine] = []
    pending = 0
    for entry in _all(stmt, "Ntry"):
        if (_text(entry, "Sts/Cd") or _text(entry, "Sts") or "BOOK").upper() != "BOOK":
            pending += 1
            continue
        lines += _lines(entry, account, keys)
    currency = _text(stmt, "Acct/Ccy") or next(iter(_currencies(balances.values(), lines)), "")
    if any(other != currency for other in _currencies(balances.values(), lines)):
        raise BadStatement(StatementFault.BAD_ENTRY, entry=account)  # an account is kept in one currency
    return BankStatement(
        account,
        (_text(stmt, "Id") or _text(stmt, "ElctrncSeqNb") or "")[:LONGEST_NUMBER],
        currency,
        tuple(lines),
        next((balances[code] for code in _OPENING if code in balances), None),
        next((balances[code] for code in _CLOSING if code in balances), None),
        pending,
    )


def _currencies(balances: Iterable[Money], lines: Sequence[BankLine]) -> Iterator[str]:
    yield from (each.currency for each in balances)
    yield from (line.amount.currency for line in lines)


def _balance(bal: Element) -> Iterator[tuple[str, Money]]:
    code = _text(bal, "Tp/CdOrPrtry/Cd")
    if code in (*_OPENING, *_CLOSING):
        yield code, _signed(bal)


# Entries


@dataclass(frozen=True, slots=True)
class _Entry:
    element: Element
    account: str
    amount: Money
    day: date
    reversal: bool
    reference: str | None


def _lines(element: Element, account: str, keys: Keys) -> Iterator[BankLine]:
    entry = _Entry(
        element,
        account,
        _signed(element),
        _day(element),
        (_text(element, "RvslInd") or "").lower() in ("true", "1"),
        _reference(element, "AcctSvcrRef"),
    )
    details = [each for group in _all(element, "NtryDtls") for each in _all(group, "TxDtls")]
    amounts = [_detail_amount(each, entry.amount) for each in details]
    if len(details) > 1 and None not in amounts and sum(a.minor for a in amounts if a) == entry.amount.minor:
        for detail, amount in zip(details, amounts, strict=True):
            assert amount is not None
            yield _line(entry, (detail,), amount, keys)
    else:  # what the bank booked is the sum of the entry: parts that do not make it are not taken
        yield _line(entry, details, entry.amount, keys)


def _line(entry: _Entry, details: Sequence[Element], amount: Money, keys: Keys) -> BankLine:
    one = details[0] if len(details) == 1 else None
    returned = entry.reversal or any(_find(each, "RtrInf") is not None for each in details)
    party, account, ids = _party(one, entry.account, inward=(amount.minor > 0) is not returned)
    reference = " ".join(dict.fromkeys(text for each in details for text in _remittance(each)))
    reference = reference or _text(entry.element, "AddtlNtryInf") or ""
    said = _reference(one, "Refs/AcctSvcrRef") or (entry.reference if len(details) < 2 or one is None else None)
    end_to_end = _reference(one, "Refs/EndToEndId")
    key = keys.of(entry.account, said, entry.day, amount, returned, (party, account, reference, end_to_end))
    return BankLine(key, entry.day, amount, returned, party, account, ids, reference, end_to_end)


def _detail_amount(detail: Element, whole: Money) -> Money | None:
    """A part of a batch in the currency of the entry, with its own sign where it has one."""
    for path in ("Amt", "AmtDtls/TxAmt/Amt"):
        found = _find(detail, path)
        if found is not None and found.get("Ccy") == whole.currency:
            amount = _money(found)
            own = _text(detail, "CdtDbtInd")
            negative = own == "DBIT" if own else whole.minor < 0
            return Money(-amount.minor if negative else amount.minor, amount.currency)
    return None


def _party(detail: Element | None, own: str, *, inward: bool) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Name, account and ids of the other side: who paid us, or whom we paid."""
    if detail is None:
        return None, None, ()
    for side in ("Dbtr", "Cdtr") if inward else ("Cdtr", "Dbtr"):
        account = _text(detail, f"RltdPties/{side}Acct/Id/IBAN") or _text(detail, f"RltdPties/{side}Acct/Id/Othr/Id")
        compact = _compact(account) if account else None
        party = _find(detail, f"RltdPties/{side}")
        if compact == own or (party is None and compact is None):
            continue
        holder = _find(party, "Pty") if party is not None else None
        holder = party if holder is None else holder
        name = _text(holder, "Nm") if holder is not None else None
        ids = [each for each in (holder.iter() if holder is not None else ()) if _name(each) == "Othr"]
        known = (_text(each, "Id") for each in ids)
        ultimate = _text(detail, f"RltdPties/Ultmt{side}/Nm") or _text(detail, f"RltdPties/Ultmt{side}/Pty/Nm")
        return name or ultimate, compact, tuple(_compact(each) for each in known if each)
    return None, None, ()


def _remittance(detail: Element) -> Iterator[str]:
    """What the payer wrote: free lines, the creditor's reference, the numbers of the documents paid."""
    for info in _all(detail, "RmtInf"):
        paths = ("Ustrd", "Strd/CdtrRefInf/Ref", "Strd/RfrdDocInf/Nb", "Strd/AddtlRmtInf")
        yield from (text for path in paths for each in _every(info, path) if (text := _plain(each)))
    if (more := _text(detail, "AddtlTxInf")) is not None:
        yield more


# Values


def _signed(element: Element) -> Money:
    found = _find(element, "Amt")
    indicator = _text(element, "CdtDbtInd")
    if found is None or indicator not in ("CRDT", "DBIT"):
        raise BadStatement(StatementFault.BAD_ENTRY, entry=_called(element))
    amount = _money(found)
    return Money(-amount.minor if indicator == "DBIT" else amount.minor, amount.currency)


def _money(amt: Element) -> Money:
    try:
        return parse_amount(_plain(amt), amt.get("Ccy") or "", decimal=".")
    except MoneyError:
        raise BadStatement(StatementFault.BAD_ENTRY, entry=_plain(amt)[:60]) from None


def _day(entry: Element) -> date:
    """Of booking; of value where the bank leaves that out."""
    for path in ("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm"):
        text = _text(entry, path)
        if text:
            try:
                return date.fromisoformat(text[:10])
            except ValueError:
                break
    raise BadStatement(StatementFault.BAD_ENTRY, entry=_called(entry))


def _called(element: Element) -> str:
    return (_text(element, "AcctSvcrRef") or _text(element, "NtryRef") or _text(element, "Amt") or "?")[:60]


def _reference(element: Element | None, path: str) -> str | None:
    text = _text(element, path) if element is not None else None
    return None if text is None or text.upper() in _NO_REFERENCE else text[:80]


def _compact(text: str) -> str:
    return _SPACES.sub("", text).upper()[:60]


# Elements by local names


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _all(element: Element, name: str) -> list[Element]:
    return [each for each in element if _name(each) == name]


def _every(element: Element, path: str) -> list[Element]:
    found = [element]
    for name in path.split("/"):
        found = [child for each in found for child in _all(each, name)]
    return found


def _find(element: Element, path: str) -> Element | None:
    return next(iter(_every(element, path)), None)


def _plain(element: Element) -> str:
    return _SPACES.sub(" ", element.text or "").strip()


def _text(element: Element, path: str) -> str | None:
    """The text at the path; none where it is empty or not there."""
    found = _find(element, path)
    return (_plain(found) or None) if found is not None else None

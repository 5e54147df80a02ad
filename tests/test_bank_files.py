"""CAMT.053 of several versions and banks, and keys that let overlapping files be imported in any order."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.bank import BadStatement, StatementFault
from office.money import Money
from storage.bank.camt import is_xml, read_camt
from tests.camt import Entry, Stmt, Tx, camt, one

pytestmark = pytest.mark.sqlite

OLD = """<?xml version="1.0" encoding="{encoding}"?>
<c:Document xmlns:c="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><c:BkToCstmrStmt><c:Stmt><c:Id>7</c:Id>
<c:Acct><c:Id><c:Othr><c:Id>12345678-00000016</c:Id></c:Othr></c:Id><c:Ccy>HUF</c:Ccy></c:Acct>
<c:Bal><c:Tp><c:CdOrPrtry><c:Cd>PRCD</c:Cd></c:CdOrPrtry></c:Tp><c:Amt Ccy="HUF">100</c:Amt>
<c:CdtDbtInd>DBIT</c:CdtDbtInd></c:Bal>
<c:Bal><c:Tp><c:CdOrPrtry><c:Cd>CLBD</c:Cd></c:CdOrPrtry></c:Tp><c:Amt Ccy="HUF">900.50</c:Amt>
<c:CdtDbtInd>CRDT</c:CdtDbtInd></c:Bal>
<c:Ntry><c:Amt Ccy="HUF">1000.50</c:Amt><c:CdtDbtInd>CRDT</c:CdtDbtInd><c:Sts>BOOK</c:Sts>
<c:BookgDt><c:DtTm>2026-03-09T10:00:00+01:00</c:DtTm></c:BookgDt><c:NtryDtls>{parts}</c:NtryDtls></c:Ntry>
<c:Ntry><c:Amt Ccy="HUF">5</c:Amt><c:CdtDbtInd>CRDT</c:CdtDbtInd><c:Sts>INFO</c:Sts></c:Ntry>
</c:Stmt></c:BkToCstmrStmt></c:Document>"""
PART = """<c:TxDtls><c:Refs><c:EndToEndId>E{n}</c:EndToEndId></c:Refs>
<c:AmtDtls><c:TxAmt><c:Amt Ccy="HUF">{amount}</c:Amt>
</c:TxAmt></c:AmtDtls><c:RltdPties><c:Dbtr><c:Nm>Őrség {n}</c:Nm></c:Dbtr><c:DbtrAcct><c:Id><c:IBAN>HU42 1177 3016
1111 1018 0000 0000</c:IBAN></c:Id></c:DbtrAcct></c:RltdPties><c:RmtInf><c:Strd><c:RfrdDocInf><c:Nb>SZ-{n}</c:Nb>
</c:RfrdDocInf><c:CdtrRefInf><c:Ref>RF18{n}</c:Ref></c:CdtrRefInf></c:Strd></c:RmtInf></c:TxDtls>"""


def old(*amounts: str, encoding: str = "UTF-8") -> bytes:
    parts = "".join(PART.format(n=n, amount=amount) for n, amount in enumerate(amounts, 1))
    return OLD.format(parts=parts, encoding=encoding).encode(encoding)


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "ISO-8859-2"])
def test_an_old_version_with_prefixes_and_a_negative_opening_balance(encoding: str) -> None:
    content = old("1000.00", "0.50", encoding=encoding)
    assert is_xml(content)
    (statement,) = read_camt(content)
    assert (statement.account, statement.currency, statement.pending) == ("12345678-00000016", "HUF", 1)
    first, second = statement.lines
    assert (first.amount, second.amount) == (Money(100000, "HUF"), Money(50, "HUF"))
    assert (first.party, first.party_account, first.end_to_end_id) == ("Őrség 1", "HU42117730161111101800000000", "E1")
    assert first.reference == "RF181 SZ-1"


def test_parts_that_do_not_make_the_entry_are_not_taken() -> None:
    (statement,) = read_camt(old("1000.00", "0.40"))
    (line,) = statement.lines
    assert (line.amount, line.party, line.reference) == (Money(100050, "HUF"), None, "RF181 SZ-1 RF182 SZ-2")


def test_two_currencies_of_one_account_are_refused() -> None:
    mixed = camt(Stmt((one("5.00"),), balances=False)).replace(b'<Ntry><Amt Ccy="EUR">', b'<Ntry><Amt Ccy="USD">')
    with pytest.raises(BadStatement) as error:
        read_camt(mixed)
    assert error.value.fault is StatementFault.BAD_ENTRY


def test_a_reference_that_a_bank_gives_twice_still_tells_two_lines_apart() -> None:
    entries = (one("5.00", ref="SAME"), one("6.00", ref="SAME"), one("6.00", ref="SAME"))
    returned = Entry((Tx("-6.00"),), ref="SAME", reversal=True)
    (statement,) = read_camt(camt(Stmt((*entries, returned))))
    assert len({line.key for line in statement.lines}) == 4


PAYMENT = st.tuples(st.integers(1, 3), st.integers(9, 11), st.sampled_from(["", "R1", "R2"]))


@settings(max_examples=40)
@given(st.lists(PAYMENT, max_size=8))
def test_whole_days_in_any_overlapping_files_are_the_same_lines(payments: list[tuple[int, int, str]]) -> None:
    entries = [one(f"{amount}.00", day=f"2026-03-{day:02}", ref=ref) for amount, day, ref in sorted(payments)]

    def lines(*days: int) -> Counter[tuple[str, int]]:
        some = tuple(each for each in entries if int(each.day[-2:]) in days)
        (statement,) = read_camt(camt(Stmt(some)))
        return Counter((line.key, line.amount.minor) for line in statement.lines)

    whole = lines(9, 10, 11)
    assert set(whole.values()) <= {1}
    assert lines(9, 10) | lines(10, 11) == whole

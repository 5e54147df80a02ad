"""Real contracts (CUAD): their statuses, ends and yearly figures agree with those counted in the file itself."""

from collections import Counter
from datetime import date, datetime

import pytest

from bot.talk.statistics import figures
from office.contracts import status
from office.periods import Span, period_of
from office.rights import Role
from storage.exchange.format import TableKind
from storage.store import Store
from tests.desk import Desk
from tests.test_import_data import DATA, load, table

NAME = "cuad_master_clauses.csv"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the real data sets are not beside the project")


def day_of(cell: str) -> date | None:
    """Theirs is M/D/YYYY; no end may be said in words."""
    try:
        return datetime.strptime(cell, "%m/%d/%Y").date()  # noqa: DTZ007
    except ValueError:
        return None


def expected(signed: date | None, ends: date | None, day: date) -> str:
    """By hand: without obligations and invoices only the dates tell."""
    if ends is not None and ends < day:
        return "expired"
    if signed is None:
        return "draft"
    return "signed" if signed <= day else "agreed"


def test_their_statuses_are_those_of_the_file_on_any_day(desk: Desk) -> None:
    load(desk, TableKind.CLIENTS, NAME, name="Parties")
    contracts = load(
        desk,
        TableKind.CONTRACTS,
        NAME,
        client="Parties",
        number="Filename",
        signed="Agreement Date-Answer",
        starts="Effective Date-Answer",
        ends="Expiration Date-Answer",
    )
    rejected = {one.line.cells[0] for one in contracts.rejected}
    theirs = {
        row["Filename"]: (day_of(row["Agreement Date-Answer"]), day_of(row["Expiration Date-Answer"]))
        for row in table(NAME)
        if row["Filename"] not in rejected
    }
    person = desk.person("klara", Role.CLERK)

    def ours(store: Store, day: date) -> dict[str, str]:
        standing = store.contracts.standing(person, date(2100, 1, 1))
        facts = store.contract_history.facts_on(standing, day, person.today)
        return {one.number: str(status(facts[one.id], day)) for one in standing}

    for day in (date(2000, 1, 1), date(2010, 6, 30), date(2019, 2, 28), desk.clock().date()):
        by_hand = {number: expected(signed, ends, day) for number, (signed, ends) in theirs.items()}
        assert desk.read(lambda store, day=day: ours(store, day)) == by_hand
    ending = desk.read(lambda store: store.contracts.ending(date(2019, 1, 1), date(2019, 12, 31)))
    assert sorted(one.number for one in ending) == sorted(
        number for number, (_, ends) in theirs.items() if ends is not None and ends.year == 2019
    )
    years = Counter(signed.year for signed, _ in theirs.values() if signed is not None)
    for year in (1999, 2010, 2019):
        found = desk.read(lambda store, year=year: figures(store, person, period_of(Span.YEAR, date(year, 7, 1))))
        assert (found.signed, found.percent) == (years[year], None)
    assert len(theirs) > 300

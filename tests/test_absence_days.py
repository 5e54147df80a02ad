"""An absence holds from the first local midnight to the last, in every zone, over clock changes and leap days."""

from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from office.rights import Role
from office.worktime import local_to_utc
from storage.store import Store
from tests.desk import Desk

ZONES = ("Europe/Sarajevo", "America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Africa/Cairo", "UTC")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(ZONES),
    st.one_of(
        st.dates(date(2027, 1, 1), date(2027, 12, 31)),
        st.sampled_from([date(2027, 3, 28), date(2027, 10, 31), date(2028, 2, 29), date(2027, 12, 31)]),
    ),
    st.integers(0, 20),
)
def test_an_absence_holds_from_midnight_to_midnight(desk: Desk, zone: str, first: date, length: int) -> None:
    last = first + timedelta(days=length)

    def look(store: Store) -> list[bool]:
        person = store.staff.add("x", "X", Role.REP, language="en", timezone=zone)
        deputy = store.staff.add("y", "Y", Role.REP, language="en", timezone="UTC")
        store.absences.add(person, first, last, deputy)
        begin = local_to_utc(first, time(0), zone)
        end = local_to_utc(last + timedelta(days=1), time(0), zone)
        minute = timedelta(minutes=1)
        seen = []
        for moment in (begin - minute, begin, end - minute, end):
            found = Store(store.connection, moment).staff.get(person.id)
            acting = Store(store.connection, moment).staff.get(deputy.id)
            assert found is not None
            assert acting is not None
            assert (found.away is None) is (acting.standing_for == ())
            seen.append(found.away is not None)
        raise _Seen(seen)

    with pytest.raises(_Seen) as found:
        desk.write(look)
    assert found.value.seen == [False, True, True, False]


class _Seen(Exception):
    """So that nothing of a try stays."""

    def __init__(self, seen: list[bool]) -> None:
        super().__init__(seen)
        self.seen = seen

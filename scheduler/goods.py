"""Goods that should have been there: logistics and who asked are reminded the morning after, and each further week."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.goods import is_late
from office.rights import Role
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after
from scheduler.recipients import Recipients
from scheduler.subjects import kept
from storage.goods import GoodsRequest
from storage.occurrences import Occurrence
from storage.store import Store

WEEKS = 4
"""So often it is told again, once a week."""

_DAY = timedelta(days=1)
_LATEST = timedelta(days=7 * WEEKS)


class LateGoods:
    name = "goods"
    grace = timedelta(days=3)

    def plan(self, store: Store, now: datetime) -> None:
        recipients, today = Recipients(store), now.date()
        for one in store.goods.expected(today - _LATEST, today + _DAY):
            for person in _told(recipients, one):
                for slot, wanted, day in _mornings(one, person):
                    if timedelta(0) <= day - person.today(now) <= _DAY:
                        due = local_to_utc(day, person.work_start, person.timezone)
                        store.occurrences.plan(
                            self.name,
                            one.subject,
                            person.id,
                            _expected(one),
                            slot,
                            due,
                            meant_on=moved_from(wanted, day),
                        )

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = kept(store.goods.any, occurrence)
        person = store.staff.get(occurrence.person_id)
        if one is None or person is None or self.gone(store, occurrence) is not None:
            return None
        if not is_late(one.state, one.expected_on, person.today(store.now)):
            return None
        text = lines(
            t("goods-reminds"),
            t("goods-about", number=str(one.id), client=one.client, product=one.details.product),
            t("goods-late", day=one.expected_on),
        )
        return Reply(text, column(Button(t("goods-do-show"), "goods.show", one.id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.goods.any, occurrence)
        if one is None:
            return t("reminders-gone-removed")
        if one.expected_on != occurrence.local_date or not is_late(one.state, one.expected_on, date.max):
            return t("goods-gone-moved")
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _told(recipients: Recipients, one: GoodsRequest) -> dict[Person, None]:
    """Who handles it, and who asked."""
    people = (*recipients.of(one.handled_by, Role.LOGISTICS), *recipients.of(one.asked_by))
    return dict.fromkeys(people)


def _expected(one: GoodsRequest) -> date:
    assert one.expected_on is not None
    return one.expected_on


def _mornings(one: GoodsRequest, person: Person) -> Iterator[tuple[str, date, date]]:
    """Each slot with the morning after or a week later, and the day of work on which it is told."""
    for week in range(WEEKS):
        wanted = _expected(one) + _DAY + week * 7 * _DAY
        yield f"late{week}", wanted, workday_on_or_after(wanted, person.worktime)

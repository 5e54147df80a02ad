"""How delivery stands, in words: for an admin who asks, and as the message that begins an admin's working day."""

from datetime import date, timedelta

from bot.talk.digest import KIND
from bot.talk.words import Button, Reply, Text, column, lines, t
from office.staff import Person
from office.worktime import local_to_utc, workday_on_or_before
from storage.deliveries import Counts
from storage.figures import LATE
from storage.store import Store


def given_up(counts: Counts) -> list[Text]:
    """What somebody is to decide; empty where there is nothing."""
    dead = t("delivery-refused", count=counts.dead) if counts.dead else None
    held = t("delivery-in-doubt", count=counts.held) if counts.held else None
    return [line for line in (dead, held) if line is not None]


def waiting(counts: Counts) -> Text:
    if counts.oldest_at is None:
        return t("delivery-nothing-waits")
    return t("delivery-waiting", count=counts.open, since=counts.oldest_at)


def morning(store: Store, admin: Person, day: date) -> Reply:
    """How delivery has gone since the working day before began, in one line where all went well."""
    before = workday_on_or_before(day - timedelta(days=1), admin.worktime)
    since = local_to_utc(before, admin.work_start, admin.timezone)
    outages = store.processes.outages(since)
    told = store.figures.punctuality(since, outages)
    counts = store.deliveries.counts()
    stuck = counts.oldest_at is not None and store.now - counts.oldest_at > LATE
    amiss = [
        *given_up(counts),
        waiting(counts) if stuck else None,
        t("delivery-late", count=told.late) if told.late else None,
        t("delivery-expired", count=told.expired) if told.expired else None,
        *(t("delivery-outage", began=began, ended=ended) for began, ended in outages),
    ]
    if not any(amiss):
        return Reply(t("delivery-all-well", since=since), kind=KIND)
    show = Button(t("delivery-show"), "talk.command", "undelivered") if given_up(counts) else None
    return Reply(lines(t("delivery-since", since=since), *amiss), column(show), kind=KIND)

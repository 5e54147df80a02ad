"""The daily briefing (S0 11): each working day at the leader's hour, by e-mail and in the chat, once."""

from datetime import datetime, timedelta

from bot.talk.briefing import KIND, briefing_text, since_when
from bot.talk.post import Post
from bot.talk.wording import Reader
from bot.talk.words import Button, Reply, column, lines, t
from office.company import Company
from office.market import BRIEFED_WITHIN
from office.rights import Right
from office.worktime import is_workday, local_to_utc
from storage.briefings import Told
from storage.occurrences import Occurrence
from storage.store import Store

SLOT = "day"


class BriefingKind:
    """A scheduler.kinds.Kind."""

    name = KIND
    grace = BRIEFED_WITHIN

    def plan(self, store: Store, now: datetime) -> None:
        for person in store.staff.all():
            if not person.may(Right.SEE_DIGEST):
                continue
            today, hour = person.today(now), store.briefings.wish(person).at
            for day in (today - timedelta(days=1), today):
                if is_workday(day, person.worktime) and store.briefings.told(person, day) is None:
                    due = local_to_utc(day, hour, person.timezone)
                    store.occurrences.plan(KIND, f"staff:{person.id}", person.id, day, SLOT, due)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        """None on a day without notes, unless the leader wants to be told so; then no mail goes out."""
        person, day = store.staff.get(occurrence.person_id), occurrence.local_date
        if person is None or not person.may(Right.SEE_DIGEST) or store.briefings.told(person, day) is not None:
            return None
        since, until = since_when(store, person, day), store.now
        text = briefing_text(store, person, day, since, until)
        if text is None:
            store.briefings.keep(person, day, Told(since, until, mailed=False))
            return Reply(t("briefing-quiet", day=day)) if store.briefings.wish(person).quiet_days else None
        address = person.email if company.mails else None
        if address is not None:
            Post(store).to_mail(address, Reader(person.language, person.timezone), Reply(text), person)
        store.briefings.keep(person, day, Told(since, until, mailed=address is not None))
        how = t("briefing-mailed", address=address) if address else None
        return Reply(lines(text, how), column(Button(t("market-do-notes"), "market.notes")))

"""How a meeting is told: to who holds it, to who is asked along, before it and after it."""

from bot.talk.words import Text, lines, t
from storage.meetings import Meeting
from storage.store import Store


def about(store: Store, one: Meeting) -> Text:
    holder = store.staff.get(one.person_id)
    return lines(
        t("meetings-with", client=one.client),
        t("meetings-at", at=one.starts_at, minutes=one.minutes),
        t("meetings-place-is", place=one.place) if one.place else None,
        t("meetings-whom-is", whom=one.with_whom) if one.with_whom else None,
        t("meetings-holder", person=holder.name) if holder else None,
        *(t("meetings-along-is", person=each.name, answer=each.answer) for each in store.meetings.participants(one)),
    )

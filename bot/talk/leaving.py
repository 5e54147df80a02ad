"""The end of somebody's access, in one transaction: accounts, dialogs and invitations; open work is handed over."""

from collections import Counter

from bot.talk.open_work import LEFT, about, openers
from bot.talk.post import Post
from bot.talk.wording import word
from bot.talk.words import Reply, Text, column, lines, t
from office.staff import Person
from storage.staff_moves import Move
from storage.store import Store

SHOWN = 30
"""So many lines of the open work are listed to who gets it."""


def end(store: Store, one: Move) -> Text:
    """Carry it out; what was done, without any client's name. The successor gets the list."""
    person = store.staff.get(one.person_id)
    assert person is not None
    to = _active(store, one.successor_id, person) or _active(store, person.head_id, person)
    items = store.open_work.hand_over(person, to) if to else []
    for member in store.staff.team(person):
        store.staff.change(member, head_id=person.head_id)
    cut(store, person)
    store.moves.end(one)
    counts = Counter(item.noun for item in items)
    figures = [t("moves-count", noun=word(noun), count=count) for noun, count in counts.items()]
    if to is not None and items:
        listed: list[Text] = [t("moves-item", noun=item.noun, text=about(item)) for item in items[:SHOWN]]
        more = t("moves-more", count=len(items) - SHOWN) if len(items) > SHOWN else None
        text = lines(t("moves-yours-now", person=person.name), *listed, more)
        buttons = column(*openers((item.subject, item.text) for item in items))
        Post(store).to_person(to, Reply(text, buttons, kind=LEFT))
    return lines(
        t("moves-ended", person=person.name),
        t("moves-handed", person=to.name) if to and items else None,
        *figures,
    )


def _active(store: Store, person_id: int | None, leaver: Person) -> Person | None:
    """That person, or the nearest active head of one who has left meanwhile, or is the leaver."""
    seen = set[int]()
    while (person := store.staff.get(person_id)) is not None and person.id not in seen:
        if person.active and person.id != leaver.id:
            return person
        seen.add(person.id)
        person_id = person.head_id
    return None


def cut(store: Store, person: Person) -> None:
    """Nothing this person presses or writes is heard any more; no invitation and no calendar's address works."""
    for account in store.staff.accounts(person):
        store.dialogs.forget(account.platform, account.user)
        store.deliveries.forget(account.platform, account.chat)
        store.staff.unlink(person, account)
    store.staff.void_invites(person)
    store.feeds.end(person)
    store.staff.change(person, active=False)

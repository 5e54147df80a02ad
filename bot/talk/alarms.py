"""What the admins must know at once: said to each of them, once."""

from bot.talk.post import Post
from bot.talk.words import Reply, Text
from office.rights import Role
from storage.store import Store

KIND = "alarm"


def alarm(store: Store, key: str, text: Text) -> None:
    """Tell every admin; `key` names what happened, and the same is told once."""
    for person in store.staff.all():
        if person.role is Role.ADMIN:
            Post(store).to_person(person, Reply(text, kind=KIND), dedup=f"{KIND}:{key}:{person.id}")

"""Invitations: what becomes of a code, by who sends it."""

from bot.talk.incoming import Incoming
from bot.talk.post import Post
from bot.talk.words import Button, Reply, column, t
from office.staff import Person
from storage.store import Store

LENGTH = 22
"""Of a code, see `Staff.invite`."""


def code_of(heard: Incoming) -> str | None:
    """The text where it may be a code, with or without the command that a link of Telegram puts before it."""
    code = heard.text.strip().removeprefix("/").removeprefix("start").strip()
    return code if len(code) == LENGTH and not heard.edited else None


def accepted(store: Store, heard: Incoming) -> Person | None:
    """Who this stranger is from now on; none where it is no code that can be used."""
    code = code_of(heard)
    person = store.staff.accept(code) if code is not None else None
    if person is None:
        return None
    store.speaks(person)
    place = heard.place
    known_elsewhere = bool(store.staff.accounts(person))
    if known_elsewhere:  # to where nobody can be who only found the code
        told = t("accounts-linked-elsewhere", platform=t("accounts-platform", platform=place.platform))
        button = Button(t("accounts-do-show"), "accounts.show")
        Post(store).to_person(person, Reply(told, column(button)), personal=True)
    store.staff.link(person, place.platform, place.user, place.chat)
    return person


def sent_by(store: Store, heard: Incoming, person: Person) -> Reply | None:
    """The answer where the person, who is linked here, sent a code; one of somebody else's stays good."""
    code = code_of(heard)
    if code is None:
        return None
    if store.staff.for_another(person, code):
        return Reply(t("accounts-for-another", name=person.name))
    if not store.staff.invites(person, code):
        return None
    store.staff.accept(code)  # it is used up all the same
    return Reply(t("accounts-linked-already", name=person.name), column(Button(t("accounts-do-show"), "accounts.show")))

"""Who read what is secret about a client: each reading is on record, and leaders see the record (S4 5.1, 5.6)."""

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, lines, t
from office.rights import Right

feature = Feature("secrets")

READ = "read"
KINDS = ("special", "reliability")
"""The nouns of the subjects, `special:CLIENT` and `reliability:CLIENT`."""
SHOWN = 20


def on_record(turn: Turn, subject: str) -> None:
    """This person reads it now."""
    turn.store.audit.add(subject, READ)


def readers_button(subject: str) -> Button:
    return Button(t("secrets-do-readers"), "secrets.readers", subject.replace(":", "."))


@feature.press("secrets.readers", Right.SEE_SECRETS)
def readers(turn: Turn) -> Reply:
    """`kind.client`: who read it and who changed it, the latest first."""
    kind, _, turn.arg = turn.arg.partition(".")
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None or kind not in KINDS:
        return Reply(t("errors-old-button"))
    changes = turn.store.audit.of(f"{kind}:{client.id}", SHOWN)
    rows = [t("secrets-row", at=one.at, person=one.person, what=one.field) for one in changes]
    return Reply(lines(t("secrets-readers", client=client.name), *rows))

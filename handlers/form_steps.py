"""Steps that stand in the forms of many features: the client, and the record that a form is about."""

from bot.talk.steps import Step
from bot.talk.window import FieldKind
from bot.talk.words import Text, t
from handlers import answers as read


def client_step(ask: Text) -> Step:
    return Step(
        "client",
        ask,
        t("clients-client"),
        read.a_client,
        read.show_client,
        read.likely_clients,
        width=1,
        kind=FieldKind.CHOICE,
        find=read.find_clients,
    )


def record_step(name: str, label: Text, *, asked: bool = True) -> Step:
    """A record whose number is known when the form begins, and never asked; with `asked` false it may be left out."""
    return Step(name, label, label, lambda turn, text: int(text), read.plain, listed=False, asked=asked)

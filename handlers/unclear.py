"""What a command says whose line cannot be taken: what may be meant, to be pressed, or how it is typed."""

from bot.talk.steps import Unclear
from bot.talk.words import Button, Reply, Text, column, lines


def offered(why: Unclear, press: str, behind: str = "") -> Reply:
    """The question which one is meant, each a button that does `press`; `behind` follows the value in it."""
    return Reply(why.why, column(*(Button(one.label, press, f"{one.value}{behind}") for one in why.choices)))


def explained(why: Unclear, usage: Text | None = None) -> Reply:
    """What may be meant as lines, for there is more in the command than a button could repeat; then its usage."""
    return Reply(lines(why.why, *[one.label for one in why.choices], usage))

"""A feature: what people can say or press for one purpose. Handlers declare them; nothing is registered elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.talk.form import Form
from bot.talk.turn import Turn
from bot.talk.words import Reply
from bot.understanding.meaning import Intent
from office.rights import Right

Answer = Reply | list[Reply] | None
Handler = Callable[[Turn], Answer]


def several(answer: Answer) -> list[Reply]:
    return [answer] if isinstance(answer, Reply) else list(answer or [])


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    handler: Handler
    right: Right
    listed: bool = True
    """Stands in the menu and in the help; its description is the text `commands-<name>`."""


@dataclass(frozen=True, slots=True)
class Press:
    name: str
    handler: Handler
    right: Right
    once: bool = False
    """Makes a record: a second press on the same message, from whichever device, makes none."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Free words that begin a line, from `words/phrases.txt` of each language under this tag."""

    tag: str
    handler: Handler
    right: Right
    whole: bool = False
    """The phrase is the whole line: nothing may follow it."""
    intent: Intent | None = None
    """What a line that begins so is known to be."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """What is done for a line of free text that was understood; what it says is the turn's `meaning`.

    Such a line never writes anything: it shows, or begins a form or card.
    """

    intent: Intent
    handler: Handler
    right: Right
    shows: bool = False
    """It only shows, so it is answered in the middle of a form as well."""


class Feature:
    def __init__(self, name: str) -> None:
        self.name = name
        self.commands: list[Command] = []
        self.presses: list[Press] = []
        self.phrases: list[Phrase] = []
        self.purposes: list[Purpose] = []
        self.forms: list[Form] = []

    def command(self, name: str, right: Right, *, listed: bool = True) -> Callable[[Handler], Handler]:
        def declare(handler: Handler) -> Handler:
            self.commands.append(Command(name, handler, right, listed))
            return handler

        return declare

    def press(self, name: str, right: Right, *, once: bool = False) -> Callable[[Handler], Handler]:
        def declare(handler: Handler) -> Handler:
            self.presses.append(Press(name, handler, right, once))
            return handler

        return declare

    def phrase(
        self, tag: str, right: Right, *, whole: bool = False, intent: Intent | None = None
    ) -> Callable[[Handler], Handler]:
        def declare(handler: Handler) -> Handler:
            self.phrases.append(Phrase(tag, handler, right, whole, intent))
            return handler

        return declare

    def intent(self, intent: Intent, right: Right, *, shows: bool = False) -> Callable[[Handler], Handler]:
        def declare(handler: Handler) -> Handler:
            self.purposes.append(Purpose(intent, handler, right, shows))
            return handler

        return declare

    def form(self, form: Form) -> Form:
        self.forms.append(form)
        return form

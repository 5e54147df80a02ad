"""The questions of a form, as values, and what a typed answer to one of them says."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.reading.words import is_word
from bot.talk.dialog import Frame
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import Reader, render
from bot.talk.words import Button, Reply, Text
from locales import LANGUAGES
from office.names import fold

Answers = dict[str, Any]
"""JSON values by the names of the steps; None is 'left out'."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that a button gives."""

    label: Text
    value: Any


class Unclear(Exception):
    """The answer cannot be taken: why, and what it might have been.

    `read`: it was read, but its value cannot be meant, such as a day that is over. `keeps`: what the form is to
    remember of it by the names of its steps. `said`: what was written, to be put right in a window.
    """

    def __init__(
        self,
        why: Text,
        choices: Sequence[Choice] = (),
        *,
        read: bool = False,
        keeps: Mapping[str, Any] | None = None,
        said: str | None = None,
    ) -> None:
        super().__init__("unclear")
        self.why, self.choices, self.read, self.keeps, self.said = why, choices, read, keeps or {}, said


class Ends(Exception):
    """The answer ends the form with this reply, nothing saved."""

    def __init__(self, reply: Reply) -> None:
        super().__init__("ends")
        self.reply = reply


Read = Callable[[Turn, str], Any]
Show = Callable[[Turn, Any], Text]
Find = Callable[[Turn, Answers, str], Sequence[Choice]]
"""The choices that a text may mean: of an empty one all, or the likeliest; of `#VALUE` the one with this value."""


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    ask: Text
    label: Text
    """The field's name on the card and on the button that changes it."""
    read: Read
    """A typed answer as a JSON value; raises Unclear, Ends."""
    show: Show
    choices: Callable[[Turn, Answers], Sequence[Choice]] | None = None
    optional: bool = False
    when: Callable[[Turn, Answers], bool] | None = None
    """Asked only then; none: always."""
    width: int = 2
    """Buttons in a row."""
    listed: bool = True
    """Stands on the card."""
    asked: bool = True
    """Asked when it is its turn; false: only when a line was unclear about it, or its button on the card is pressed."""
    more: Callable[[Turn, Answers], Sequence[Button]] | None = None
    """Buttons under the question that lead elsewhere, and from there back to it."""
    kind: FieldKind = FieldKind.LINE
    """What it is in a window. Of a CHOICE nothing but the choices can be chosen; else they are examples."""
    find: Find | None = None
    """The choices by what is typed, where there may be too many for `choices`; of a CHOICE."""
    in_window: bool = False
    """Stands in a window even while `when` would not have it asked."""


def is_left(turn: Turn, frame: Frame, step: Step) -> bool:
    """Whether the step is still to be asked."""
    if step.name in frame.answers:
        return False
    return step.name in frame.once or (step.asked and (step.when is None or step.when(turn, frame.answers)))


def typed(turn: Turn, step: Step, frame: Frame, text: str) -> Any:
    """What was typed as a value: the label of a button, what the step reads, or words that leave the question out.

    A figure is the button of that place where the step itself reads no figures.
    """
    choices = list(step.choices(turn, frame.answers)) if step.choices is not None else []
    if len(named := [each for each in choices if is_label(each.label, text)]) == 1:
        return settled(turn, step, named[0].value)
    if len(only := suggested(turn, step, frame)) == 1 and is_word(text, "phrases", "yes"):
        return settled(turn, step, only[0])
    unclear: Unclear | None = None
    value: Any = text.strip()
    try:
        value = step.read(turn, text)
    except Unclear as why:
        unclear = why
    if unclear is None and value != text.strip():
        return value
    # It reads nothing, or would keep the text as it stands: "2" and "nothing", too.
    place = _PLACE.fullmatch(text.strip())
    if place is not None and 0 < int(place[1]) <= len(frame.offered):
        return settled(turn, step, frame.offered[int(place[1]) - 1])
    if step.optional and (
        leaves_out(text) or (unclear is not None and not unclear.choices and _says_there_is_none(text))
    ):
        return None
    if unclear is not None:
        raise unclear
    return value


_PLACE = re.compile(r"([0-9]{1,2})[.)]?")


def suggested(turn: Turn, step: Step, frame: Frame) -> list[Any]:
    """What was offered instead of the step's own choices, because an answer was not clear."""
    own = [choice.value for choice in step.choices(turn, frame.answers)] if step.choices is not None else []
    return frame.offered if frame.offered != own else []


def is_label(label: Text, text: str) -> bool:
    """Whether the text is the label in any language; of what has no letters every sign counts."""
    labels = {render(label, Reader(language, "UTC")) for language in LANGUAGES}
    if not any(map(str.isalpha, text)):
        return text.strip() in labels
    return fold(text) in map(fold, labels)


def leaves_out(text: str) -> bool:
    """Whether this says that there is nothing to answer: a dash, 'none', 'skip'."""
    bare = text.strip()
    if bare in _DASHES or is_word(bare, "replies", "enough"):
        return True
    return is_word(bare, "phrases", "skip") or is_word(bare, "phrases", "no")


def _says_there_is_none(text: str) -> bool:
    """Whether a short line of words begins with 'no': no phone, нет почты, nincs telefonja."""
    words = text.split()
    plain = 1 < len(words) <= _LONGEST_NO and not any(map(str.isdecimal, text))
    return plain and is_word(words[0], "phrases", "no")


_LONGEST_NO = 4
_DASHES = frozenset({"-", "–", "—", "--", "---", "−", "x", "X"})


def settled(turn: Turn, step: Step, value: Any) -> Any:
    """A chosen value; a step may end the form for one of them."""
    if isinstance(value, dict) and "end" in value:
        return step.read(turn, str(value["end"]))
    return value

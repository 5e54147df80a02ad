"""The fields of a form's window: which steps stand in it, what each shows, and the answer that stands in it."""

import json
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date, time
from typing import Any

from bot.talk.dialog import Frame
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear, settled, typed
from bot.talk.turn import Turn
from bot.talk.window import Field, FieldKind, Option
from bot.talk.wording import render
from bot.talk.words import Joined, t
from office.names import fold

MOST_OPTIONS = 100
"""Of more, those are offered that are looked for."""
LONGEST_OPTION = 75
"""Characters."""
EXAMPLES = 4


class _Watched(dict[str, Any]):
    """Answers that note which of them were looked at."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.seen: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.seen.add(key)
        return super().get(key, default)

    def __getitem__(self, key: str) -> Any:
        self.seen.add(key)
        return super().__getitem__(key)


def standing(turn: Turn, form: Form, frame: Frame) -> tuple[list[Step], set[str]]:
    """The steps that are fields by what is answered so far, and the names of those on whose answers that depends."""
    answers = _Watched(frame.answers)
    steps = [step for step in form.steps if may_stand(frame, step) and _stands(turn, frame, step, answers)]
    return steps, answers.seen


def may_stand(frame: Frame, step: Step) -> bool:
    """What was known when the form began, and stands on no card, is for nobody to fill in."""
    return step.listed or (step.asked and (step.name not in frame.answers or step.name in frame.fields))


def _stands(turn: Turn, frame: Frame, step: Step, answers: Answers) -> bool:
    return step.in_window or step.name in frame.once or step.when is None or step.when(turn, answers)


def asked_about(turn: Turn, step: Step, frame: Frame) -> set[str]:
    """The names of the answers on which it depends whether the step is asked."""
    answers = _Watched(frame.answers)
    if step.when is not None:
        step.when(turn, answers)
    return answers.seen


# Shown


def field_of(turn: Turn, step: Step, frame: Frame, *, title: str, deciding: Collection[str]) -> Field:
    """`title`: the window's. `deciding`: the names of the steps whose answers decide which fields there are."""
    name, kind = step.name, step.kind
    text = frame.fields[name] if name in frame.fields else written(turn, step, frame.answers.get(name))
    options: tuple[Option, ...] = ()
    chosen: Option | None = None
    if kind is FieldKind.CHOICE:
        options = _options(turn, _choices(turn, step, frame, ""))
        kind = FieldKind.CHOICE if 0 < len(options) <= MOST_OPTIONS else FieldKind.SEARCH
        chosen = _chosen(turn, step, frame, options, text)
        if chosen is not None and chosen not in options:
            options = (chosen, *options[: MOST_OPTIONS - 1])
    elif kind is FieldKind.LINE and text is not None and "\n" in text:
        kind = FieldKind.TEXT
    elif text is not None and not _fits(kind, text):
        text = None
    return Field(
        name,
        _label(turn, step, title),
        kind,
        text,
        chosen,
        options if kind is FieldKind.CHOICE else (),
        _may_be_empty(turn, step, frame),
        _hint(turn, step) if step.kind not in (FieldKind.CHOICE, FieldKind.MOMENT) else None,
        _example(turn, step, frame) if step.kind in (FieldKind.LINE, FieldKind.TEXT) else None,
        step.kind is FieldKind.CHOICE and name in deciding,
    )


def _fits(kind: FieldKind, text: str) -> bool:
    """Whether the text can stand in a field of that kind: what is picked has one form."""
    day, _, at = text.partition("T")
    match kind:
        case FieldKind.DAY:
            return _is_written_so(date, text)
        case FieldKind.TIME:
            return _is_written_so(time, text)
        case FieldKind.MOMENT:
            return _is_written_so(time, text) or (_is_written_so(date, day) and (not at or _is_written_so(time, at)))
        case _:
            return True


def _is_written_so(kind: type[date] | type[time], text: str) -> bool:
    try:
        return text in (kind.fromisoformat(text).isoformat(), f"{kind.fromisoformat(text):%H:%M}")
    except ValueError:
        return False


def written(turn: Turn, step: Step, value: Any) -> str | None:
    """What stands in the field for an answer."""
    if value is None:
        return None
    match step.kind:
        case FieldKind.CHOICE:
            return _coded(value)
        case FieldKind.DAY | FieldKind.MOMENT | FieldKind.TIME:
            return str(value)
        case _:
            return render(step.show(turn, value), turn.reader)


def found(turn: Turn, step: Step, frame: Frame, text: str) -> tuple[Option, ...]:
    """The options that what is typed may mean."""
    choices = _choices(turn, step, frame, text)
    if step.find is None:
        said = fold(text)
        choices = [choice for choice in choices if said in fold(render(choice.label, turn.reader))]
    return _options(turn, choices[:MOST_OPTIONS])


def _choices(turn: Turn, step: Step, frame: Frame, text: str) -> list[Choice]:
    """Those that can be chosen; none is 'left empty', which an empty field says."""
    if step.find is not None:
        return list(step.find(turn, frame.answers, text))
    choices = step.choices(turn, frame.answers) if step.choices is not None else ()
    return [choice for choice in choices if choice.value is not None]


def _chosen(turn: Turn, step: Step, frame: Frame, options: Sequence[Option], text: str | None) -> Option | None:
    """What stands in the field, be it no longer to be chosen; nothing is said of what this person may not see."""
    if text is None:
        return None
    if (option := next((one for one in options if one.value == text), None)) is not None:
        return option
    if (choice := _choice(turn, step, frame, text)) is not None:
        return _options(turn, [choice])[0]
    value = frame.answers.get(step.name)
    if value is None or _coded(value) != text:
        return None
    return Option(_cut(render(step.show(turn, value), turn.reader)), text)


def _choice(turn: Turn, step: Step, frame: Frame, text: str) -> Choice | None:
    """The choice with this code."""
    choices = _choices(turn, step, frame, f"#{text}")
    return next((choice for choice in choices if _coded(choice.value) == text), None)


def _options(turn: Turn, choices: Sequence[Choice]) -> tuple[Option, ...]:
    """With labels that fit; where several have the same, each bears its number."""
    labels = [_cut(render(choice.label, turn.reader)) for choice in choices]
    times = Counter(labels)
    return tuple(
        Option(label if times[label] == 1 else _numbered(label, place, choice), _coded(choice.value))
        for place, (label, choice) in enumerate(zip(labels, choices, strict=True), 1)
    )


def _numbered(label: str, place: int, choice: Choice) -> str:
    number = f" #{choice.value if isinstance(choice.value, int) else place}"
    return _cut(label, LONGEST_OPTION - len(number)) + number


def _cut(label: str, longest: int = LONGEST_OPTION) -> str:
    return label if len(label) <= longest else f"{label[: longest - 1]}…"


def _coded(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _may_be_empty(turn: Turn, step: Step, frame: Frame) -> bool:
    """It may be left out, or a line has left it out already, or one of its choices is to leave it empty."""
    if step.optional or frame.answers.get(step.name, step) is None:
        return True
    return step.choices is not None and any(choice.value is None for choice in step.choices(turn, frame.answers))


def _label(turn: Turn, step: Step, title: str) -> str:
    """A field that is called as its window is says nothing: it is asked for by its question."""
    label = render(step.label if step.listed else step.ask, turn.reader)
    if label != title:
        return label
    question, mark, _ = render(step.ask, turn.reader).partition("? ")
    return question + mark.strip()


def _hint(turn: Turn, step: Step) -> str | None:
    """What the question says after its question mark."""
    return render(step.ask, turn.reader).partition("? ")[2] or None


def _example(turn: Turn, step: Step, frame: Frame) -> str | None:
    labels = [choice.label for choice in _choices(turn, step, frame, "")]
    return render(Joined(tuple(labels[:EXAMPLES])), turn.reader) or None


# Read


def fill(turn: Turn, form: Form, frame: Frame) -> dict[str, Unclear]:
    """Make answers of what stands in the fields; of those that cannot be taken, why. Raises Ends.

    What a field means may depend on one that stands below it, as a tax number on the country: all are read once more
    when all have been read.
    """
    before, offered = dict(frame.answers), frame.offered
    unclear: dict[str, Unclear] = {}
    try:
        for _ in range(2):
            for step in form.steps:
                if step.name in frame.fields:
                    unclear.pop(step.name, None)
                    try:
                        frame.answers[step.name] = _read(turn, step, frame, before.get(step.name))
                    except Unclear as why:
                        frame.answers.pop(step.name, None)
                        unclear[step.name] = why
    finally:
        frame.offered = offered
    stand = {step.name for step in standing(turn, form, frame)[0]}
    return {name: why for name, why in unclear.items() if name in stand}


def _read(turn: Turn, step: Step, frame: Frame, before: Any) -> Any:
    """The answer in the step's field; where nobody changed it, the one `before`."""
    text = (frame.fields[step.name] or "").strip()
    if not text:
        if _may_be_empty(turn, step, frame):
            return None
        raise Unclear(t("forms-needed"))
    if before is not None and text == written(turn, step, before):
        return before
    if step.kind is FieldKind.CHOICE:
        if (choice := _choice(turn, step, frame, text)) is None:
            raise Unclear(t("forms-choose"))
        frame.offered = [choice.value]
        return settled(turn, step, choice.value)
    frame.offered = []
    return typed(turn, step, frame, text.replace("T", " ") if step.kind is FieldKind.MOMENT else text)

"""Forms, declared once: asked step by step, or filled by one line; a card shows all before it is saved.

A form is a value. What is filled so far is a frame of the dialog, so a restart or a deploy loses nothing: the form goes
on at its first unanswered step.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.reading.words import is_word
from bot.talk.dialog import Frame
from bot.talk.steps import Answers, Ends, Step, Unclear, is_label, is_left, settled, suggested, typed
from bot.talk.turn import Turn
from bot.talk.words import Button, Lines, Reply, Rows, Text, column, grid, lines, t
from office.rights import Right

Done = Callable[[Turn, Answers], Reply]


@dataclass(frozen=True, slots=True)
class Form:
    name: str
    title: Text
    done: Done
    steps: tuple[Step, ...]
    right: Right
    card: bool = True
    """Show what was understood and ask for Save; false: done with the last answer."""
    enough: frozenset[str] = frozenset()
    """Once these steps are answered, a button leaves out the optional ones that remain; empty: no such button."""
    free: bool = False
    """What is typed is no answer: it goes the way of any line, and the question waits."""
    left: Done | None = None
    """What else is done when it is cancelled, and what is said then."""

    def step(self, name: str | None) -> Step | None:
        return next((step for step in self.steps if step.name == name), None)

    def leave(self, turn: Turn, answers: Answers) -> Reply:
        """It was cancelled."""
        return self.left(turn, answers) if self.left is not None else Reply(t("forms-cancelled"), replace=True)

    # Filling

    def begin(
        self,
        turn: Turn,
        answers: Mapping[str, Any] | None = None,
        *,
        ask: str | None = None,
        why: Unclear | None = None,
        unclear: Sequence[str] = (),
        beside: bool = False,
    ) -> Reply:
        """Open the form with what is known; `ask` names the step to begin with, `why` says what was unclear.

        `unclear` names the steps that are asked in any case; `beside`: a half-filled form of the same name waits.
        """
        said: dict[str, str | None] = {ask: why.said} if ask and why and why.said else {}
        turn.dialog.push(Frame(self.name, dict(answers or {}), once=list(unclear), fields=said), beside=beside)
        step = self.step(ask)
        return self._question(turn, step, why) if step else self.go_on(turn)

    def go_on(self, turn: Turn) -> Reply:
        """The next question, or the card, or the end."""
        frame = self._frame(turn)
        for step in self.steps:
            if is_left(turn, frame, step):
                return self._question(turn, step)
        return self._card(turn) if self.card else self.finish(turn)

    def finish(self, turn: Turn) -> Reply:
        answers = self._frame(turn).answers
        turn.dialog.pop()
        return self.done(turn, {step.name: answers.get(step.name) for step in self.steps})

    def answer(self, turn: Turn, text: str) -> Reply:
        """A typed answer to the open question; raises Unclear where it is none."""
        frame = self._frame(turn)
        step = self.step(frame.asking)
        if step is None and frame.asking is not None:
            return self.go_on(turn)  # a deploy removed the step that was asked
        if step is None:
            return self._said_to_card(turn, text)
        if is_word(text, "replies", "back"):
            return self._question(turn, self._before(frame, step))
        if is_word(text, "replies", "enough") and self._may_suffice(turn, frame, step):
            return self.suffice(turn) or self.go_on(turn)
        if is_word(text, "phrases", "no") and suggested(turn, step, frame):
            return self._question(turn, step)
        try:
            value = typed(turn, step, frame, text)
        except Ends as end:
            turn.dialog.pop()
            return end.reply
        return self._take(turn, step, value)

    def answers_to(self, turn: Turn, text: str) -> bool:
        """Whether the open question can do something with these words in particular, be they a command elsewhere.

        A step that keeps the text as it stands could with any.
        """
        frame = self._frame(turn)
        step = self.step(frame.asking)
        if step is None:
            return False
        try:
            return bool(typed(turn, step, frame, text) != text.strip())
        except Unclear as why:
            return bool(why.choices)
        except Ends:
            return True

    def _said_to_card(self, turn: Turn, text: str) -> Reply:
        """Save or the name of a field, typed instead of pressed; raises Unclear for anything else."""
        if is_word(text, "replies", "save") or is_word(text, "phrases", "yes"):
            return self.finish(turn)
        named = [step for step in self.steps if step.listed and is_label(step.label, text)]
        if len(named) != 1:
            raise Unclear(t("forms-press-save"))
        return self._question(turn, named[0])

    def _before(self, frame: Frame, asking: Step) -> Step:
        """The step that was answered before this one; the first one stays."""
        earlier = self.steps[: self.steps.index(asking)]
        return next((step for step in reversed(earlier) if step.listed and step.name in frame.answers), asking)

    def unclear(self, turn: Turn, why: Unclear) -> Reply:
        """The open question or card once more, with the reason why the answer could not be taken."""
        frame = self._frame(turn)
        frame.answers.update(why.keeps)
        step = self.step(frame.asking)
        return self._question(turn, step, why) if step else self._card(turn, why.why)

    def pick(self, turn: Turn, index: int) -> Reply | None:
        """The button of that index under the open question; none where there is no such button."""
        frame = self._frame(turn)
        step = self.step(frame.asking)
        if step is None or not 0 <= index < len(frame.offered):
            return None
        try:
            return self._take(turn, step, settled(turn, step, frame.offered[index]))
        except Ends as end:
            turn.dialog.pop()
            return end.reply

    def skip(self, turn: Turn) -> Reply | None:
        step = self.step(self._frame(turn).asking)
        return self._take(turn, step, None) if step and step.optional else None

    def suffice(self, turn: Turn) -> Reply | None:
        """That is all: what may be left out and is not answered yet is left out."""
        frame = self._frame(turn)
        step = self.step(frame.asking)
        if step is None or not self._may_suffice(turn, frame, step):
            return None
        left = [step.name for step in self.steps if step.optional and is_left(turn, frame, step)]
        frame.answers.update(dict.fromkeys(left))
        turn.dialog.touch()
        return self.go_on(turn)

    def _may_suffice(self, turn: Turn, frame: Frame, asking: Step) -> bool:
        """At an optional question that others follow, when what is needed is answered."""
        if not self.enough or not asking.optional or not self.enough <= frame.answers.keys():
            return False
        return any(step.optional and step is not asking and is_left(turn, frame, step) for step in self.steps)

    def change(self, turn: Turn, name: str) -> Reply | None:
        """Ask one field of the card again."""
        step = self.step(name)
        return self._question(turn, step) if step and step.listed else None

    def again(self, turn: Turn) -> Reply:
        """The open question once more, after something else was answered in between."""
        step = self.step(self._frame(turn).asking)
        return self._question(turn, step) if step else self.go_on(turn)

    def _take(self, turn: Turn, step: Step, value: Any) -> Reply:
        frame = self._frame(turn)
        frame.answers[step.name] = value
        turn.dialog.touch()
        return self.go_on(turn)

    def _frame(self, turn: Turn) -> Frame:
        frame = turn.dialog.open
        assert frame is not None
        assert frame.form == self.name
        return frame

    def _question(self, turn: Turn, step: Step, why: Unclear | None = None) -> Reply:
        frame = self._frame(turn)
        choices = list(why.choices) if why and why.choices else []
        if not choices and step.choices is not None:
            choices = list(step.choices(turn, frame.answers))
        serial = turn.dialog.ask(step.name, [choice.value for choice in choices])
        rows = grid([Button(c.label, "form.pick", f"{serial}.{i}") for i, c in enumerate(choices)], step.width)
        rows += column(*step.more(turn, frame.answers)) if step.more else ()
        last = [Button(t("forms-skip"), "form.skip", serial)] if step.optional else []
        if self._may_suffice(turn, frame, step):
            last.append(Button(t("forms-enough"), "form.enough", serial))
        last.append(Button(t("forms-cancel"), "form.cancel", serial))
        return Reply(lines(why.why if why else None, step.ask), (*rows, tuple(last)), replace=True)

    def saved(self, turn: Turn) -> list[Reply]:
        """Save was pressed: the card stays without its buttons, and what was done is said under it."""
        card = Reply(self._filled(turn), replace=True)
        return [card, self.finish(turn)]

    def _shown(self, turn: Turn) -> list[Step]:
        answers = self._frame(turn).answers
        return [step for step in self.steps if step.listed and answers.get(step.name) is not None]

    def _filled(self, turn: Turn) -> Text:
        answers = self._frame(turn).answers
        fields = [
            t("forms-field", label=step.label, value=step.show(turn, answers[step.name])) for step in self._shown(turn)
        ]
        return lines(self.title, Lines(tuple(fields)))

    def _card(self, turn: Turn, note: Text | None = None) -> Reply:
        frame = self._frame(turn)
        serial = turn.dialog.ask(None, [])
        shown = self._shown(turn)
        editable = [
            step
            for step in self.steps
            if step.listed and (step.when is None or step.when(turn, frame.answers) or step in shown)
        ]
        edit = [Button(t("forms-change", label=s.label), "form.edit", f"{serial}.{s.name}") for s in editable]
        rows: Rows = (
            (Button(t("forms-save"), "form.save", serial), Button(t("forms-cancel"), "form.cancel", serial)),
            *grid(edit, 3),
        )
        return Reply(lines(self._filled(turn), note), rows, replace=True)

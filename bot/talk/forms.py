"""The forms that are open in a turn: their buttons, their cancelling, and the question that waited for its turn."""

from collections.abc import Callable

from bot.talk import windows
from bot.talk.dialog import Frame
from bot.talk.feature import Answer, several
from bot.talk.form import Form
from bot.talk.menu import Menu
from bot.talk.refusals import OLD_BUTTON, no_right
from bot.talk.turn import Turn
from bot.talk.window import Option
from bot.talk.words import Button, Reply, lines, t


class Forms:
    def __init__(self, menu: Menu) -> None:
        self._menu = menu

    def pressed(self, turn: Turn, do: str) -> Answer:
        """A button of a question or card, `do:SERIAL[.REST]`, or what was done in a window."""
        serial, _, rest = turn.arg.partition(".")
        frame = turn.dialog.open if turn.dialog.bring(serial) else None
        form = self._menu.forms.get(frame.form) if frame else None
        if form is None or frame is None:
            return windows.out_of_date(do)
        if not turn.may(form.right):
            return no_right(turn.person)
        reply: Reply | None = None
        match do:
            case "form.pick":
                reply = form.pick(turn, int(rest) if rest.isdecimal() else -1)
            case "form.skip":
                reply = form.skip(turn)
            case "form.enough":
                reply = form.suffice(turn)
            case "form.edit" if turn.heard.opens and form.step(rest) is not None:
                windows.reopen(turn, form, frame, pressed=rest)
                return None
            case "form.edit":
                reply = form.change(turn, rest)
            case "form.save" if frame.asking is None:
                *card, reply = form.saved(turn)
                return [*card, *several(self.ended(turn, reply))]
            case "form.cancel":
                return self.cancel(turn)
            case "form.window" if turn.heard.opens:
                windows.reopen(turn, form, frame)
                return None
            case "form.again":
                reply = form.again(turn)
            case "form.window" | "form.ask":
                reply = windows.ask(turn, form, frame)
            case "form.redraw":
                windows.redraw(turn, form, frame)
                return None
            case "form.close":
                windows.close(turn, form, frame)
                return None
            case "form.submit":
                replies = windows.submit(turn, form, frame)
                return [*replies[:-1], *several(self.ended(turn, replies[-1]))] if replies else None
        return self.ended(turn, reply) if reply is not None else OLD_BUTTON

    def found(self, turn: Turn, press: str) -> tuple[Option, ...]:
        """What is found by what is typed into the search field of a window, `form.search:SERIAL.FIELD`."""
        serial, _, name = press.partition(":")[2].partition(".")
        frame = turn.dialog.open if turn.dialog.bring(serial) else None
        form = self._menu.forms.get(frame.form) if frame else None
        if form is None or frame is None or not turn.may(form.right):
            return ()
        return windows.options(turn, form, frame, name, turn.heard.search or "")

    def cancel(self, turn: Turn) -> Answer:
        """Close the innermost form; the one around it goes on."""
        frame = turn.dialog.open
        if frame is None:
            return Reply(t("forms-nothing-open"), public=True)
        turn.dialog.pop()
        form = self._menu.forms.get(frame.form)
        said = form.leave(turn, frame.answers) if form else Reply(t("forms-cancelled"), replace=True)
        return self.ended(turn, said)

    def ended(self, turn: Turn, reply: Reply) -> Answer:
        """When a form ended, the one that was open before it asks its question again."""
        frame = turn.dialog.open
        if frame is None or reply.asks(turn.dialog.serial):
            return reply
        form = self._menu.forms.get(frame.form)
        if form is None:
            turn.dialog.clear()
            return [reply, Reply(t("forms-gone"))]
        return [reply, _resumed(turn, form)]

    def then_resume(self, turn: Turn, handler: Callable[[], Answer], *, declines: bool = False) -> Answer:
        """A command or press in the middle of a form is answered, then a line says what is still open.

        `declines`: no answer says that the line is not the handler's, and so it is not answered yet.
        """
        before = turn.dialog.serial
        open_before = turn.dialog.open
        answer = handler()
        frame = turn.dialog.open
        if (declines and answer is None) or frame is None or frame is not open_before or turn.dialog.serial != before:
            return answer
        form = self._menu.forms.get(frame.form)
        if form is None:
            return answer
        asked = frame is not turn.dialog.begun
        return [*several(answer), _still_open(form, frame) if asked else _resumed(turn, form)]


def _resumed(turn: Turn, form: Form) -> Reply:
    """The question that waited, under the name of what it belongs to."""
    question = form.again(turn)
    return Reply(lines(t("forms-back-to", form=form.title), question.text), question.buttons)


def _still_open(form: Form, frame: Frame) -> Reply:
    """What waits for an answer, in short: its own buttons stay as they are, and a press shows all of it again."""
    step = form.step(frame.asking)
    text = lines(t("forms-still-open", form=form.title), step.ask if step else None)
    again = Button(t("forms-go-on"), "form.again", frame.serial)
    return Reply(text, ((again, Button(t("forms-cancel"), "form.cancel", frame.serial)),))

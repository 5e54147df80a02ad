"""Forms on a platform that has windows: all questions of a form in one window, and what is done in it.

A form that is begun where a window can be opened is asked there and nowhere else; its frame says so. A card, or a
question that was sent as a message, stays as it is while its form stands in a window: the window may be closed without
our hearing of it. Until everything in a window is clear, nothing of it is written but what stands in its fields.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from bot.talk.adapter import has_windows
from bot.talk.dialog import Frame
from bot.talk.feature import Answer, several
from bot.talk.fields import asked_about, field_of, fill, found, may_stand, standing
from bot.talk.form import Form
from bot.talk.refusals import OLD_BUTTON
from bot.talk.steps import Ends, Unclear, suggested
from bot.talk.turn import Turn
from bot.talk.window import FieldKind, Option, Window
from bot.talk.wording import render
from bot.talk.words import Button, Joined, Lines, Reply, Text, lines, t


def instead(turn: Turn, forms: Mapping[str, Form], answer: Answer) -> Answer:
    """Where the answer is the first question of a form: the form's window instead, or else a button that opens it."""
    frame = turn.dialog.begun
    form = forms.get(frame.form) if frame is not None else None
    if frame is None or form is None or form.free or not has_windows(turn.heard.place.platform):
        return answer
    replies = several(answer)
    question = next((reply for reply in replies if reply.asks(frame.serial)), None)
    if question is None:
        return answer
    if turn.heard.opens and _can_be_window(turn, form, frame):
        frame.window = True
        frame.notes = [render(note, turn.reader) for note in _notes(turn, form, frame, question)]
        _show(turn, form, frame)
        return [reply for reply in replies if reply is not question]
    return [_with_button(turn, form, frame, reply) if reply is question else reply for reply in replies]


def _can_be_window(turn: Turn, form: Form, frame: Frame) -> bool:
    """A question with candidates to choose from, or with buttons that lead elsewhere, is asked as a message."""
    if turn.heard.purpose is not None:
        return True
    if frame.asking is None and (turn.heard.press is not None or turn.heard.apart):
        return True  # a card that a button leads to is to be changed; one from elsewhere spares the way to the chat
    step = form.step(frame.asking)
    if step is None or suggested(turn, step, frame):
        return False
    return step.more is None or not step.more(turn, frame.answers)


def _notes(turn: Turn, form: Form, frame: Frame, question: Reply) -> list[Text]:
    """What is said beside the question itself: why it is asked, and of whom."""
    step = form.step(frame.asking)
    if step is None:
        return []
    notes = [part for part in _parts(question.text) if part != step.ask]
    if suggested(turn, step, frame):
        labels = [button.label for row in question.buttons for button in row if button.do == "form.pick"]
        notes.append(Joined(tuple(labels)))
    return notes


def _parts(text: Text) -> list[Text]:
    return [part for one in text.parts for part in _parts(one)] if isinstance(text, Lines) else [text]


def _with_button(turn: Turn, form: Form, frame: Frame, question: Reply) -> Reply:
    """The question, with a button that opens the window of a form that asks for more than this."""
    if frame.asking is None or len(standing(turn, form, frame)[0]) < 2:
        return question
    return replace(question, buttons=(*question.buttons, (Button(t("forms-window"), "form.window", frame.serial),)))


# Presses


def out_of_date(do: str) -> Reply | None:
    """What is said where the form is no longer open."""
    if do == "form.close":
        return None
    return Reply(t("forms-window-gone")) if do in ("form.submit", "form.redraw") else OLD_BUTTON


def reopen(turn: Turn, form: Form, frame: Frame, *, pressed: str | None = None) -> None:
    """The window of a card, or of a question that was sent as a message; `pressed`: the card's field that is meant."""
    frame.fields, frame.notes, frame.pressed = {}, [], pressed
    _show(turn, form, frame)


def ask(turn: Turn, form: Form, frame: Frame) -> Reply | None:
    """The window could not be opened: the question as a message."""
    pressed, notes, frame.window = frame.pressed, frame.notes, False
    frame.fields, frame.notes, frame.pressed = {}, [], None
    question = form.change(turn, pressed) if pressed is not None else form.again(turn)
    if question is None:
        return None
    # The first question stands under the message whose button began the form: its other buttons are still of use.
    on_card = question.replace and pressed is not None
    return _with_button(turn, form, frame, replace(question, replace=on_card, text=lines(*notes, question.text)))


def close(turn: Turn, form: Form, frame: Frame) -> None:
    """Closed unsent: a form that was asked nowhere else is cancelled, without a word."""
    if frame.window:
        turn.dialog.pop()
        form.leave(turn, frame.answers)
    else:
        frame.fields, frame.notes, frame.pressed = {}, [], None
        turn.dialog.touch()


def redraw(turn: Turn, form: Form, frame: Frame) -> None:
    """A choice may have changed which fields there are. What stands in one that goes is kept, should it come back."""
    _keep_fields(turn, form, frame)
    _show(turn, form, frame)


def submit(turn: Turn, form: Form, frame: Frame) -> list[Reply]:
    """What was filled in is done, the last reply says what; none where something is still to be said in the window.

    A window that can no longer be answered (`opens` is false) asks for that by message.
    """
    _keep_fields(turn, form, frame)
    before = dict(frame.answers)
    try:
        unclear = fill(turn, form, frame)
    except Ends as end:
        turn.dialog.pop()
        return [end.reply]
    stand = {step.name for step in standing(turn, form, frame)[0]}
    if not unclear and stand <= frame.fields.keys():
        return _done(turn, form, frame, stand)
    if not turn.heard.opens:
        return [_by_message(turn, form, frame, unclear)]
    frame.answers = before
    if unclear:
        errors = {name: render(_reason(why), turn.reader) for name, why in unclear.items()}
        turn.response = replace(turn.response, errors=errors)
    else:
        _show(turn, form, frame)
    return []


def _done(turn: Turn, form: Form, frame: Frame, stand: set[str]) -> list[Reply]:
    """What no longer stands in the window is no answer. A card or question that stood there bears what was sent."""
    for step in form.steps:
        if step.listed and step.name not in stand:
            frame.answers.pop(step.name, None)
    if frame.window or turn.pressed() is None:
        return [form.finish(turn)]
    return form.saved(turn)


def _by_message(turn: Turn, form: Form, frame: Frame, unclear: dict[str, Unclear]) -> Reply:
    frame.window, frame.fields, frame.notes = False, {}, []
    if not unclear:
        return form.go_on(turn)
    frame.asking, why = next(iter(unclear.items()))
    frame.once += unclear
    return form.unclear(turn, why)


def _reason(why: Unclear) -> Text:
    return Joined((why.why, Joined(tuple(choice.label for choice in why.choices))), " ") if why.choices else why.why


def options(turn: Turn, form: Form, frame: Frame, name: str, text: str) -> tuple[Option, ...]:
    """What a search field finds."""
    step = form.step(name)
    return found(turn, step, frame, text) if step is not None and step.kind is FieldKind.CHOICE else ()


# The window


def _keep_fields(turn: Turn, form: Form, frame: Frame) -> None:
    """What stands in the fields, of those that the form may have.

    A question about another field, such as whether this is a client of the same name, is asked anew where that one
    has changed since.
    """
    known = {step.name for step in form.steps if may_stand(frame, step)}
    sent = {name: value for name, value in (turn.heard.fields or {}).items() if name in known}
    changed = {name for name, value in sent.items() if frame.fields.get(name, value) != value}
    frame.fields |= sent
    for step in form.steps:
        if not step.listed and step.name in frame.fields and changed & asked_about(turn, step, frame):
            del frame.fields[step.name]
    turn.dialog.touch()


def _show(turn: Turn, form: Form, frame: Frame) -> None:
    """The window as the answer to this event; what stands in its fields decides which there are, and stays unread."""
    before = dict(frame.answers)
    with suppress(Ends):
        fill(turn, form, frame)
    steps, deciding = standing(turn, form, frame)
    title = render(form.title, turn.reader)
    fields = tuple(field_of(turn, step, frame, title=title, deciding=deciding) for step in steps)
    frame.answers = before
    turn.dialog.touch()
    window = Window(
        frame.serial,
        title,
        render(t("forms-save"), turn.reader),
        render(t("forms-cancel"), turn.reader),
        fields,
        render(t("forms-time"), turn.reader),
        tuple(frame.notes),
        turn.heard.message if turn.heard.press is not None else None,
    )
    turn.response = replace(turn.response, window=window)

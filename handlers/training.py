"""Trainings: a day and who takes part, in one line; who came or missed it by press; certificates."""

from datetime import date, timedelta

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.form_steps import record_step
from handlers.line_parts import Parts
from handlers.unclear import explained
from office.personnel import TraineeState
from office.rights import Right
from storage.training import Seat, Training

feature = Feature("training")

LONGEST, MOST = 200, 20
LATELY = timedelta(days=90)


@feature.command("training", Right.KEEP_PERSONNEL)
def training(turn: Turn) -> Reply:
    """`/training TITLE, DAY: WHO, WHO`; alone, the coming ones and those of late."""
    if not turn.text:
        found = turn.store.training.since(turn.today - LATELY)[:MOST]
        buttons = [Button(f"{one.title}"[:40], "training.show", one.id) for one in found]
        return Reply(lines(t("training-how"), *[_named(one) for one in found]), column(*buttons))
    turn.text, _, names = turn.text.partition(":")
    parts = Parts(turn)
    title = parts.first()
    try:
        day = parts.moment("starts")
        title = read.a_line(LONGEST)(turn, title)
        said = [each.strip() for each in names.split(",") if each.strip()]
        people = {one: turn.store.staff.get(one) for one in (read.a_colleague(turn, each) for each in said)}
    except Unclear as why:
        return explained(why, t("training-how"))
    if day is None or not people or parts.rest():
        return Reply(lines(t("attendance-unclear"), t("training-how")))
    able = [one for one in people.values() if one is not None]
    one = turn.store.training.add(title, date.fromisoformat(day[:10]), able)
    turn.made = one.subject
    for person in able:
        turn.tell(person, Reply(lines(t("training-yours"), _named(one)), subject=one.subject))
    return card(turn, one)


def _named(one: Training) -> Text:
    return t("training-named", title=one.title, day=one.on_day)


def card(turn: Turn, one: Training) -> Reply:
    seats = turn.store.training.seats(one)
    rows = [t("training-seat", person=each.person, state=each.state) for each in seats]
    papers = [t("training-certificate", text=each.certificate) if each.certificate else None for each in seats]
    told = [line for pair in zip(rows, papers, strict=True) for line in pair]
    text = lines(t("moves-undone") if one.undone_at else None, _named(one), *told)
    if one.undone_at:
        return Reply(text, replace=True, subject=one.subject)
    buttons: list[Button] = []
    for each in seats if one.on_day <= turn.today else ():
        if each.state is TraineeState.INVITED:
            buttons.append(Button(t("training-do-came", person=each.person), "training.came", each.id))
            buttons.append(Button(t("training-do-missed", person=each.person), "training.missed", each.id))
        elif each.state is TraineeState.CAME and not each.certificate:
            buttons.append(Button(t("training-do-paper", person=each.person), "training.paper", each.id))
    buttons.append(Button(t("moves-do-undo"), "training.undo", one.id))
    return Reply(text, column(*buttons), replace=True, subject=one.subject)


@feature.press("training.show", Right.KEEP_PERSONNEL)
def show(turn: Turn) -> Reply:
    try:
        return card(turn, turn.store.training.any(turn.number))
    except LookupError:
        return Reply(t("errors-old-button"))


@feature.press("training.came", Right.KEEP_PERSONNEL)
def came(turn: Turn) -> Reply:
    return _marked(turn, TraineeState.CAME)


@feature.press("training.missed", Right.KEEP_PERSONNEL)
def missed(turn: Turn) -> Reply:
    return _marked(turn, TraineeState.MISSED)


def _marked(turn: Turn, state: TraineeState) -> Reply:
    seat = _seat(turn)
    if seat is None:
        return Reply(t("errors-old-button"))
    if seat.state is not state:
        turn.store.training.change(seat, state=state)
    return card(turn, turn.store.training.any(seat.training_id))


def _seat(turn: Turn) -> Seat | None:
    """Of a training that has begun and stands."""
    seat = turn.store.training.seat(turn.number)
    one = turn.store.training.any(seat.training_id) if seat else None
    return seat if one and one.undone_at is None and one.on_day <= turn.today else None


@feature.press("training.undo", Right.KEEP_PERSONNEL)
def undo(turn: Turn) -> Reply:
    try:
        one = turn.store.training.any(turn.number)
    except LookupError:
        return Reply(t("errors-old-button"))
    if one.undone_at is None:
        turn.store.training.undo(one)
        for seat in turn.store.training.seats(one):
            person = turn.store.staff.get(seat.person_id)
            if person is not None and person.active and one.on_day >= turn.today:
                turn.tell(person, Reply(lines(t("training-cancelled"), _named(one)), subject=one.subject))
    return card(turn, turn.store.training.any(one.id))


def certified(turn: Turn, given: Answers) -> Reply:
    turn.arg = str(given["record"])
    seat = _seat(turn)
    if seat is None or seat.state is not TraineeState.CAME:
        return Reply(t("errors-old-button"))
    turn.store.training.change(seat, certificate=given["certificate"])
    return card(turn, turn.store.training.any(seat.training_id))


PAPER = feature.form(
    Form(
        "training.paper",
        t("training-paper"),
        certified,
        (
            record_step("record", t("training-paper")),
            Step("certificate", t("training-ask-paper"), t("training-paper"), read.a_line(LONGEST), read.plain),
        ),
        Right.KEEP_PERSONNEL,
        card=False,
    )
)


@feature.press("training.paper", Right.KEEP_PERSONNEL)
def paper(turn: Turn) -> Reply:
    seat = _seat(turn)
    if seat is None or seat.state is not TraineeState.CAME:
        return Reply(t("errors-old-button"))
    turn.dialog.drop(PAPER.name)
    return PAPER.begin(turn, {"record": seat.id})

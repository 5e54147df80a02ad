"""Telephone messages: `/message Ivan: Acme called, wants a price` is told at once, or when his working day begins."""

import re

from bot.reading.leads import led
from bot.reading.words import is_word
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.phone_messages import told
from bot.talk.post import Post
from bot.talk.refusals import nothing
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import Reader
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.form_steps import colleague_step, text_step
from office.rights import Right
from office.worktime import next_working_moment
from storage.phone_messages import PhoneMessage

feature = Feature("messages")

LONGEST_TEXT = 500
PAGE = 10
KIND = "message"
"""Of the reminders that one is unread; see scheduler/phone_messages.py."""

_NAMED = re.compile(r"\s*([^,:]+)[,:]\s*(.*)", re.DOTALL)


def save(turn: Turn, given: Answers) -> Reply:
    to = read.still_here(turn, given["person"])
    if to is None:
        return Reply(t("errors-old-button"))
    one = turn.store.phone_messages.add(to, turn.person, given["text"], urgent=bool(given.get("urgent")))
    turn.made = one.subject
    at = turn.now if one.urgent else next_working_moment(turn.now, to.worktime)
    if at == turn.now:
        turn.tell(to, told(turn.store, one, to))
    note = t("messages-told", person=to.name) if at == turn.now else t("messages-later", person=to.name, at=at)
    undo = Button(t("contracts-undo"), "messages.undo", one.id)
    return Reply(lines(note, one.text), column(undo), subject=one.subject)


FORM = feature.form(
    Form(
        "messages.new",
        t("messages-title"),
        save,
        (
            colleague_step("person", t("messages-ask-person"), t("tasks-person")),
            text_step("text", t("messages-ask-text"), t("messages-text"), LONGEST_TEXT),
            Step(
                "urgent",
                t("messages-ask-urgent"),
                t("messages-urgent"),
                read.read_yes_no,
                read.show_yes_no,
                read.yes_no,
                asked=False,
                kind=FieldKind.CHOICE,
            ),
        ),
        Right.TALK,
    )
)


@feature.command("message", Right.TALK)
def message(turn: Turn) -> Reply:
    """`/message COLLEAGUE: [urgent,] who called and what they want` is passed on at once."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    named = _NAMED.fullmatch(turn.text)
    name, text = (named[1], named[2].strip()) if named else (turn.text, "")
    given: Answers = {"urgent": False}
    if (rest := urgent(text)) is not None:
        given["urgent"], text = True, rest
    try:
        given["person"] = read.a_colleague(turn, name)
        if text:
            given["text"] = read.a_line(LONGEST_TEXT)(turn, text)
    except Unclear as why:
        kept = {"text": text} if 0 < len(text) <= LONGEST_TEXT else {}
        return FORM.begin(turn, given | kept, ask="text" if "person" in given else "person", why=why)
    return save(turn, given) if text else FORM.begin(turn, given)


def urgent(text: str) -> str | None:
    """What stands behind 'urgent', with or without a sign after it; None where the text does not begin so."""
    head, sign, rest = re.fullmatch(r"([^,:!]*)([,:!]?)(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]
    if sign and (not head.strip() or is_word(head.strip(), "leads", "urgent")):
        return str(rest).strip() if head.strip() or sign == "!" else None
    return led(text, "urgent")


@feature.command("messages", Right.TALK)
def messages(turn: Turn) -> list[Reply]:
    """What is unread for me, each with its buttons, and what I took for others and whether they have read it."""
    unread = turn.store.phone_messages.unread(turn.person)[:PAGE]
    taken = turn.store.phone_messages.taken_by(turn.person, PAGE)
    replies = [_unread(turn, one) for one in unread]
    if taken:
        replies.append(Reply(lines(t("messages-yours"), *(_row(turn, one) for one in taken))))
    return replies or [nothing(turn.person, t("messages-none"))]


def _unread(turn: Turn, one: PhoneMessage) -> Reply:
    absent = next((each for each in turn.person.standing_for if each.id == one.to_id), None)
    return told(turn.store, one, turn.person, t("absences-for", person=absent.name) if absent else None)


def _row(turn: Turn, one: PhoneMessage) -> Text:
    to = turn.store.staff.get(one.to_id)
    name = to.name if to else "–"
    if one.read_at is None:
        return t("messages-row-unread", person=name, text=one.text[:80], at=one.taken_at)
    return t("messages-row-read", person=name, text=one.text[:80], at=one.read_at)


@feature.press("messages.read", Right.TALK)
def read_it(turn: Turn) -> Reply:
    """By whom it is for, or who stands in; who took it hears of it."""
    one = turn.store.phone_messages.get(turn.person, turn.number)
    if one is None or not turn.person.acts_as(one.to_id) or one.undone_at is not None:
        return Reply(t("errors-old-button"))
    if one.read_at is None:
        one = turn.store.phone_messages.read(one)
        _settle_told(turn, one, t("messages-read"))
        by = turn.store.staff.get(one.by_id)
        if by is not None and not turn.person.acts_as(by.id):
            turn.tell(by, Reply(lines(t("messages-read-by", person=turn.person.name), one.text), subject=one.subject))
    return Reply(lines(t("messages-read"), one.text), replace=True, subject=one.subject)


@feature.press("messages.undo", Right.TALK)
def undo(turn: Turn) -> Reply:
    """By who took it, while it is unread."""
    one = turn.store.phone_messages.get(turn.person, turn.number)
    if one is None or one.by_id not in turn.person.desks:
        return Reply(t("errors-old-button"))
    if one.read_at is not None:
        return Reply(lines(t("messages-read-already"), one.text))
    if one.undone_at is None:
        one = turn.store.phone_messages.undo(one)
        _settle_told(turn, one, t("messages-undone"))
        to = turn.store.staff.get(one.to_id)
        first = next((m for m in turn.store.outbox.about(one.subject) if to and m.person_id == to.id), None)
        if to is not None and first is not None:
            gone = Reply(lines(t("messages-undone"), one.text), subject=one.subject)
            Post(turn.store).over(first, Reader(to.language, to.timezone), gone)
    return Reply(lines(t("messages-undone"), one.text), replace=True, subject=one.subject)


def _settle_told(turn: Turn, one: PhoneMessage, why: Text) -> None:
    pressed = turn.pressed()
    take_back(turn.store, KIND, one.subject, why, but=pressed.id if pressed else None)

"""Attestation every six months (S4 1.8): who is due, the result in one line, with Undo; the next one follows."""

from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, column, lines, t
from handlers import answers as read
from handlers.line_parts import Parts
from handlers.unclear import explained
from office.personnel import Result
from office.rights import Right
from storage.attestations import Attestation

feature = Feature("attestations")

LONGEST, MOST = 300, 20


@feature.command("attestation", Right.KEEP_PERSONNEL)
def attestation(turn: Turn) -> Reply:
    """`/attestation WHO, passed|failed[, NOTE]`; alone, who is due, the first of them first."""
    if not turn.text:
        due = sorted((turn.store.attestations.due(one), one.name) for one in turn.store.staff.all())
        rows = [t("attestations-row", person=name, day=day) for day, name in due[:MOST]]
        return Reply(lines(t("attestations-how"), *rows))
    parts = Parts(turn)
    try:
        person = turn.store.staff.get(read.a_colleague(turn, parts.first()))
    except Unclear as why:
        return explained(why, t("attestations-how"))
    result = told(parts.first(), "results", turn.languages).clear
    note = parts.rest()
    if person is None or result is None or len(note) > LONGEST:
        return Reply(lines(t("attestations-unclear"), t("attestations-how")))
    one = turn.store.attestations.add(person, turn.today, Result(result), note or None)
    turn.made = f"attestation:{one.id}"
    turn.tell(person, Reply(lines(t("attestations-yours", result=one.result, day=one.held_on), note)), personal=True)
    return _card(turn, one)


def _card(turn: Turn, one: Attestation) -> Reply:
    person = turn.store.staff.get(one.person_id)
    assert person is not None
    text = lines(
        t("attestations-undone") if one.undone_at else None,
        t("attestations-held", person=person.name, result=one.result, day=one.held_on),
        one.note,
        t("attestations-next", day=turn.store.attestations.due(person)),
    )
    undo_button = None if one.undone_at else Button(t("attestations-do-undo"), "attestations.undo", one.id)
    return Reply(text, column(undo_button), replace=True, subject=f"attestation:{one.id}")


@feature.press("attestations.undo", Right.KEEP_PERSONNEL)
def undo(turn: Turn) -> Reply:
    try:
        one = turn.store.attestations.any(turn.number)
    except LookupError:
        return Reply(t("errors-old-button"))
    if one.person_id == turn.person.id:
        return Reply(t("errors-old-button"))
    if one.undone_at is None:
        turn.store.attestations.undo(one)
        if (person := turn.store.staff.get(one.person_id)) is not None and person.active:
            taken_back = lines(t("attestations-undone"), t("attestations-yours", result=one.result, day=one.held_on))
            turn.tell(person, Reply(taken_back), personal=True)
    return _card(turn, turn.store.attestations.any(one.id))

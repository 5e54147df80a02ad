"""An exhibition: its day and place, its checklist, and how the invitations stand; see handlers/invitations.py."""

from contextlib import suppress
from datetime import date

from bot.reading.words import tag_of
from bot.talk.feature import Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from handlers import answers as read
from handlers.line_parts import Parts
from office.exhibitions import ExhibitionItem, InvitationAnswer
from office.rights import Right
from storage.events import Event
from storage.exhibitions import Item

feature = Feature("exhibitions")

LONGEST_ITEM, LONGEST_PLACE = 200, 200
MOST_ITEMS = 12


def which(turn: Turn, text: str, press: str = "exhibitions.of") -> Event | Reply:
    """The event that the words name; else the ones to choose from, or what to do."""
    found = turn.store.exhibitions.find(text)
    if len(found) == 1:
        return found[0]
    offered = found or turn.store.exhibitions.known()
    if not offered:
        return Reply(t("exhibitions-no-event"))
    buttons = column(*(Button(one.name[:40], press, one.id) for one in offered[:8]))
    return Reply(t("exhibitions-which", text=text[:60]) if text else t("exhibitions-choose"), buttons)


def card(turn: Turn, one: Event, note: Text | None = None) -> Reply:
    invited = turn.store.exhibitions.of_event(one.id, turn.person)
    items = turn.store.exhibitions.items(one.id)
    said = {answer: sum(each.answer is answer for each in invited) for answer in InvitationAnswer}
    came = sum(each.came is True for each in invited)
    text = lines(
        note,
        one.name,
        t("exhibitions-when", day=one.held_on) if one.held_on else None,
        t("exhibitions-where", place=one.place) if one.place else None,
        t("exhibitions-invited", count=str(len(invited)), sent=str(sum(bool(each.sent_how) for each in invited))),
        t(
            "exhibitions-answers",
            comes=str(said[InvitationAnswer.COMES]),
            perhaps=str(said[InvitationAnswer.PERHAPS]),
            no=str(said[InvitationAnswer.NO]),
            none=str(sum(each.answer is None for each in invited)),
        )
        if invited
        else None,
        t("exhibitions-came", count=str(came)) if came else None,
        t("exhibitions-checklist") if items else None,
        *(_row(turn, item) for item in items[:MOST_ITEMS]),
    )
    return Reply(text, _buttons(one, items), replace=True, subject=one.subject)


def _row(turn: Turn, item: Item) -> Text:
    person = turn.store.staff.get(item.person_id)
    what = t("exhibitions-item-of", text=item.text, person=person.name) if person else item.text
    if item.done_at:
        return t("exhibitions-item-done", kind=item.kind, text=what)
    return t("exhibitions-item", kind=item.kind, text=what)


def _buttons(one: Event, items: list[Item]) -> Rows:
    left = [item for item in items if item.done_at is None][:MOST_ITEMS]
    return (
        (
            Button(t("exhibitions-do-list"), "invitations.list", one.id),
            Button(t("exhibitions-do-mail"), "invitations.all", one.id),
        ),
        *column(*(Button(t("exhibitions-do-done", text=item.text[:30]), "exhibitions.done", item.id) for item in left)),
    )


@feature.command("fair", Right.LOG_CALLS)
def fair(turn: Turn) -> Reply:
    """`/fair EVENT` shows; `/fair EVENT, DAY[, PLACE]` says when and where it is held."""
    parts = Parts(turn)
    found = which(turn, parts.first())
    if isinstance(found, Reply) or not parts.left:
        return found if isinstance(found, Reply) else card(turn, found)
    values: dict[str, object] = {}
    for part in list(parts.left):
        with suppress(Unclear):
            values["held_on"] = date.fromisoformat(read.a_coming_day(turn, part))
            parts.left.remove(part)
            break
    place = parts.rest()
    if len(place) > LONGEST_PLACE:
        return Reply(t("forms-too-long", longest=LONGEST_PLACE, length=len(place)))
    if place:
        values["place"] = place
    return card(turn, turn.store.events.change(found, **values), t("exhibitions-saved"))


@feature.press("exhibitions.of", Right.LOG_CALLS)
def of_event(turn: Turn) -> Reply:
    one = turn.store.events.get(turn.number)
    return card(turn, one) if one else Reply(t("errors-old-button"))


@feature.command("preparations", Right.LOG_CALLS)
def checklist(turn: Turn) -> Reply:
    """`/preparations EVENT: stand|material|duty WHAT or WHO`."""
    name, _, said = turn.text.partition(":")
    found = which(turn, name.strip())
    if isinstance(found, Reply) or not said.strip():
        return found if isinstance(found, Reply) else card(turn, found, t("exhibitions-how-item"))
    head, _, rest = said.strip().partition(" ")
    tag = tag_of(head.rstrip(":"), "exhibitionitems")
    kind = ExhibitionItem(tag) if tag and rest else ExhibitionItem.OTHER
    try:
        text = read.a_line(LONGEST_ITEM)(turn, rest if tag and rest else said)
        able = turn.store.staff.all()
        nobody = t("tasks-no-colleague", text=text[:60])
        who = read.one_of(turn, text, able, nobody) if kind is ExhibitionItem.DUTY else None
    except Unclear as why:
        return Reply(why.why)
    person = turn.store.staff.get(who)
    turn.store.exhibitions.add_item(found, kind, text, who)
    if person is not None and person.id != turn.person.id:
        shown = column(Button(t("exhibitions-do-show"), "exhibitions.of", found.id))
        told = shown if person.may(Right.LOG_CALLS) else ()
        turn.tell(person, Reply(t("exhibitions-on-duty", event=found.name, person=turn.person.name), told))
    return card(turn, found, t("exhibitions-saved"))


@feature.press("exhibitions.done", Right.LOG_CALLS)
def done(turn: Turn) -> Reply:
    item = turn.store.exhibitions.item(turn.number)
    one = turn.store.events.get(item.event_id) if item else None
    if item is None or one is None:
        return Reply(t("errors-old-button"))
    turn.store.exhibitions.done(item, done=item.done_at is None)
    return card(turn, one)

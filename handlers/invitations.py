"""Invitations of clients to an exhibition: the list, the text in their language, the answers, who came, the result."""

from collections.abc import Iterator

from bot.reading.words import tag_of
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.post import Post, reader_of
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.wording import render
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers import clients
from handlers.exhibitions import card as event_card
from handlers.exhibitions import which
from handlers.form_steps import record_step
from office.exhibitions import InvitationAnswer, Sent
from office.rights import Right
from storage.client import Client
from storage.events import Event
from storage.exhibitions import Invitation

feature = Feature("invitations")

PAGE = 10
AT_ONCE = 200
LONGEST_RESULT = 300


# The list


@feature.command("invitation", Right.LOG_CALLS)
def invitation(turn: Turn) -> Reply:
    """`/invitation EVENT: CLIENT, CLIENT`, or by level, segment, profession, source: `EVENT: key, construction`."""
    name, _, said = turn.text.partition(":")
    found = which(turn, name.strip())
    if isinstance(found, Reply):
        return found
    parts = [part.strip() for part in said.split(",") if part.strip()]
    if not parts:
        return Reply(t("invitations-how"))
    ids: list[int] = []
    only: dict[str, str] = {}
    for part in parts:
        tag = next(((field, tag) for field, kind in clients.FILTERS.items() if (tag := tag_of(part, kind))), None)
        if tag is not None:
            only[tag[0]] = tag[1]
            continue
        try:
            ids.append(read.a_client(turn, part))
        except Unclear as why:
            return Reply(lines(why.why, t("invitations-nobody-yet")))
    if only:
        ids += [one.id for one in _of_groups(turn, only)]
    new = turn.store.exhibitions.invite(found, ids)
    return event_card(turn, found, t("invitations-added", count=new))


def _of_groups(turn: Turn, only: dict[str, str]) -> Iterator[Client]:
    """All of them, however many."""
    start = 0
    while page := turn.store.clients.page(turn.person, start, AT_ONCE, only):
        yield from page
        start += AT_ONCE


@feature.press("invitations.list", Right.LOG_CALLS)
def listed(turn: Turn) -> Reply:
    """`event[.offset]`: who has not answered first."""
    turn.arg, _, start = turn.arg.partition(".")
    one = turn.store.events.get(turn.number)
    if one is None or not (start == "" or (start.isascii() and start.isdecimal() and len(start) < 6)):
        return Reply(t("errors-old-button"))
    order = (None, InvitationAnswer.PERHAPS, InvitationAnswer.COMES, InvitationAnswer.NO)
    found = sorted(turn.store.exhibitions.of_event(one.id, turn.person), key=lambda each: order.index(each.answer))
    if not found:
        return Reply(t("invitations-none", event=one.name))
    at = int(start or 0)
    buttons = [Button(each.client[:40], "invitations.of", each.id) for each in found[at : at + PAGE]]
    more = Button(t("clients-more"), "invitations.list", f"{one.id}.{at + PAGE}") if len(found) > at + PAGE else None
    rows = [t("invitations-row", client=each.client, state=_state(each)) for each in found[at : at + PAGE]]
    return Reply(lines(one.name, *rows), column(*buttons, more))


def _state(one: Invitation) -> Text:
    if one.came is not None:
        return t("invitations-was-there") if one.came else t("invitations-was-not")
    if one.answer is not None:
        return t("invitations-said", answer=one.answer)
    return t("invitations-sent", how=one.sent_how) if one.sent_how else t("invitations-not-sent")


# One


def card(turn: Turn, one: Invitation, note: Text | None = None) -> Reply:
    event = turn.store.events.get(one.event_id)
    assert event is not None
    answers = tuple(
        Button(t("invitations-answer", answer=answer), "invitations.answer", f"{one.id}.{answer}")
        for answer in InvitationAnswer
    )
    sends = (
        Button(t("invitations-do-mail"), "invitations.mail", one.id),
        Button(t("invitations-do-hand"), "invitations.hand", one.id),
    )
    came = (
        Button(t("invitations-do-came"), "invitations.came", f"{one.id}.1"),
        Button(t("invitations-do-not-came"), "invitations.came", f"{one.id}.0"),
        Button(t("invitations-do-result"), "invitations.result", one.id),
    )
    begun = event.held_on is not None and event.held_on <= turn.today
    text = lines(
        note,
        t("invitations-row", client=one.client, state=_state(one)),
        event.name,
        t("invitations-result-is", result=one.result) if one.result else None,
    )
    rows = (answers, *((came,) if begun else ()), *(() if one.sent_how else (sends,)))
    return Reply(text, (*rows, (Button(t("exhibitions-do-show"), "exhibitions.of", event.id),)), replace=True)


def _pressed(turn: Turn) -> tuple[Invitation | None, str]:
    """`invitation.rest`, of a client this person sees."""
    turn.arg, _, rest = turn.arg.partition(".")
    return turn.store.exhibitions.get(turn.person, turn.number), rest


@feature.press("invitations.of", Right.LOG_CALLS)
def show(turn: Turn) -> Reply:
    one, _ = _pressed(turn)
    return card(turn, one) if one else Reply(t("errors-old-button"))


@feature.press("invitations.answer", Right.LOG_CALLS)
def answer(turn: Turn) -> Reply:
    one, said = _pressed(turn)
    if one is None or said not in list(InvitationAnswer):
        return Reply(t("errors-old-button"))
    return card(turn, turn.store.exhibitions.change(one, answer=InvitationAnswer(said), answered_at=turn.now))


@feature.press("invitations.came", Right.LOG_CALLS)
def came(turn: Turn) -> Reply:
    one, said = _pressed(turn)
    if one is None or said not in ("0", "1"):
        return Reply(t("errors-old-button"))
    return card(turn, turn.store.exhibitions.change(one, came=said == "1"))


# The text


def text_of(turn: Turn, event: Event, client: Client) -> str:
    """The whole mail, its subject is the first line."""
    text = lines(
        t("invitations-subject", event=event.name),
        t("telling-greeting", client=client.contact or client.name),
        t("invitations-body", event=event.name),
        t("exhibitions-when", day=event.held_on) if event.held_on else None,
        t("exhibitions-where", place=event.place) if event.place else None,
        t("invitations-please-answer"),
        t("greetings-from", person=turn.person.name, company=turn.company.name),
    )
    return render(text, reader_of(client, turn.company))


_OVER = Reply(t("invitations-over"))


def _is_over(turn: Turn, event: Event) -> bool:
    """Held or called off: nobody is invited to it any more."""
    return event.undone_at is not None or (event.held_on is not None and event.held_on < turn.today)


def _mail(turn: Turn, one: Invitation, event: Event) -> bool:
    """Whether it goes: once, to an address."""
    client = turn.store.clients.any(one.client_id)
    if one.sent_how or client.email is None or not turn.company.mails:
        return False
    text = text_of(turn, event, client)
    Post(turn.store).to_mail(
        client.email, reader_of(client, turn.company), Reply(text, subject=one.subject), turn.person
    )
    turn.store.exhibitions.change(one, sent_how=Sent.MAIL, sent_at=turn.now)
    return True


@feature.press("invitations.mail", Right.LOG_CALLS)
def mail(turn: Turn) -> Reply:
    one, _ = _pressed(turn)
    event = turn.store.events.get(one.event_id) if one else None
    if one is None or event is None:
        return Reply(t("errors-old-button"))
    if _is_over(turn, event):
        return _OVER
    note = t("invitations-goes") if _mail(turn, one, event) else t("invitations-no-mail")
    sent = turn.store.exhibitions.get(turn.person, one.id)
    assert sent is not None
    return card(turn, sent, note)


@feature.press("invitations.hand", Right.LOG_CALLS)
def hand(turn: Turn) -> list[Reply] | Reply:
    """The text alone, to be copied; it counts as invited."""
    one, _ = _pressed(turn)
    event = turn.store.events.get(one.event_id) if one else None
    if one is None or event is None:
        return Reply(t("errors-old-button"))
    if _is_over(turn, event):
        return _OVER
    if one.sent_how is None:
        one = turn.store.exhibitions.change(one, sent_how=Sent.HAND, sent_at=turn.now)
    return [card(turn, one), Reply(text_of(turn, event, turn.store.clients.any(one.client_id)))]


@feature.press("invitations.all", Right.LOG_CALLS)
def ask_all(turn: Turn) -> Reply:
    """How many mails would go, and one of them as it would be read; nothing is sent yet."""
    event = turn.store.events.get(turn.number)
    if event is None:
        return Reply(t("errors-old-button"))
    if _is_over(turn, event):
        return _OVER
    waiting = _to_mail(turn, event)
    if not waiting:
        return Reply(t("invitations-none-to-mail"), column(Button(event.name[:40], "exhibitions.of", event.id)))
    example = text_of(turn, event, turn.store.clients.any(waiting[0].client_id))
    yes = Button(t("invitations-do-all", count=str(len(waiting))), "invitations.sent", event.id)
    no = Button(t("forms-no"), "exhibitions.of", event.id)
    return Reply(lines(t("invitations-example"), "—", example), ((yes, no),))


@feature.press("invitations.sent", Right.LOG_CALLS)
def send_all(turn: Turn) -> Reply:
    event = turn.store.events.get(turn.number)
    if event is None:
        return Reply(t("errors-old-button"))
    if _is_over(turn, event):
        return _OVER
    count = sum(_mail(turn, one, event) for one in _to_mail(turn, event))
    return event_card(turn, event, t("invitations-mailed", count=count))


def _to_mail(turn: Turn, event: Event) -> list[Invitation]:
    """Those on the list who have an address and no invitation yet."""
    if not turn.company.mails:
        return []
    found = turn.store.exhibitions.of_event(event.id, turn.person)
    return [one for one in found if not one.sent_how and turn.store.clients.any(one.client_id).email]


# The result


def save_result(turn: Turn, given: Answers) -> Reply:
    one = turn.store.exhibitions.get(turn.person, given["record"] or 0)
    if one is None:
        return Reply(t("errors-old-button"))
    return card(turn, turn.store.exhibitions.change(one, result=given["result"], came=True))


RESULT = feature.form(
    Form(
        "invitations.result",
        t("invitations-do-result"),
        save_result,
        (
            record_step("record", t("invitations-do-result")),
            Step(
                "result",
                t("invitations-ask-result"),
                t("invitations-do-result"),
                read.a_line(LONGEST_RESULT),
                read.plain,
            ),
        ),
        Right.LOG_CALLS,
        card=False,
    )
)


@feature.press("invitations.result", Right.LOG_CALLS)
def result(turn: Turn) -> Reply:
    one, _ = _pressed(turn)
    return RESULT.begin(turn, {"record": one.id}) if one else Reply(t("errors-old-button"))

"""Order in the salon (S4): the daily round, point by point, each with its photo where somebody sends one."""

from bot.reading.words import tag_of
from bot.talk.feature import Answer, Feature
from bot.talk.reminders import take_back
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from handlers import documents
from handlers.stock import LONGEST_PLACE
from office.rights import Right
from storage.showroom import Check

feature = Feature("showroom")

KIND = "showroom"
"""Of the reminders; see scheduler/showroom.py."""
_LONGEST_COMMAND = 3
"""Words."""


@feature.command("showroom", Right.KEEP_PRODUCTS)
def showroom(turn: Turn) -> Reply:
    """`/showroom salon`: today's round; alone where there is one place."""
    places = turn.store.stock.places()
    said = turn.text or (places[0] if len(places) == 1 else "")
    if not said:
        return Reply(t("inventory-which-place", places=Joined(tuple(places)) if places else "–"))
    place = turn.store.stock.place_named(said)
    if len(place) > LONGEST_PLACE:
        return Reply(t("forms-too-long", longest=LONGEST_PLACE, length=len(place)))
    return card(turn, turn.store.showroom.round(place, turn.today))


def card(turn: Turn, checks: list[Check], note: Text | None = None) -> Reply:
    """A button says what pressing makes of its point, so that pressing it twice is pressing it once."""
    first = checks[0]
    rows: list[Text] = [
        t("showroom-done", point=one.point, person=one.person, at=one.done_at)
        if one.done_at
        else t("showroom-open", point=one.point)
        for one in checks
    ]
    whole = all(one.done_at for one in checks)
    text = lines(note, t("showroom-title", place=first.place, day=first.on_day), *rows, _end(whole=whole))
    buttons = [
        Button(word(one.point), "showroom.done", f"{one.id}.on")
        if one.done_at is None
        else Button(t("showroom-do-undo", point=one.point), "showroom.done", f"{one.id}.off")
        for one in checks
    ]
    photos = [
        Button(t("showroom-do-photo", point=one.point), "showroom.photo", one.id) for one in checks if one.file_id
    ]
    return Reply(text, column(*buttons, *photos), replace=True, subject=first.subject)


def _end(*, whole: bool) -> Text:
    return t("showroom-whole") if whole else t("showroom-send-photo")


@feature.press("showroom.done", Right.KEEP_PRODUCTS)
def done(turn: Turn) -> Reply:
    """`check.on|off`, of today; only who did it takes it back."""
    turn.arg, _, wish = turn.arg.partition(".")
    one = turn.store.showroom.get(turn.number)
    if one is None or wish not in ("on", "off") or one.on_day != turn.today:
        return Reply(t("errors-old-button"))
    if wish == "off" and one.done_by not in (None, turn.person.id):
        return Reply(t("errors-old-button"))
    if (one.done_at is None) is (wish == "on"):
        turn.store.showroom.done(one, turn.person, undone=wish == "off")
    checks = turn.store.showroom.round(one.place, one.on_day)
    if all(each.done_at for each in checks):
        pressed = turn.pressed()
        but = pressed.id if pressed else None
        take_back(turn.store, KIND, checks[0].subject, t("showroom-whole"), but=but)
    return card(turn, checks)


@feature.press("showroom.photo", Right.KEEP_PRODUCTS)
def photo(turn: Turn) -> Reply:
    one = turn.store.showroom.get(turn.number)
    return Reply(word(one.point), files=(one.file_id,)) if one and one.file_id else Reply(t("errors-old-button"))


@feature.press("showroom.show", Right.KEEP_PRODUCTS)
def show(turn: Turn) -> Reply:
    one = turn.store.showroom.get(turn.number)
    return card(turn, turn.store.showroom.round(one.place, one.on_day)) if one else Reply(t("errors-old-button"))


def received(turn: Turn) -> Answer:
    """A photo under `/showroom` is of the point that this person marked last today."""
    words = turn.text.removeprefix("/").split()
    named = any(tag_of(" ".join(words[:length]), "commands") == "showroom" for length in range(1, _LONGEST_COMMAND + 1))
    if not named or len(turn.heard.files) != 1 or not turn.person.may(Right.KEEP_PRODUCTS):
        return None
    one = turn.store.showroom.last_done(turn.person, turn.today)
    if one is None:
        return Reply(t("showroom-mark-first"))
    turn.store.showroom.show(one, documents.keep_file(turn, turn.heard.files[0]))
    checks = turn.store.showroom.round(one.place, one.on_day)
    return card(turn, checks, t("showroom-photo-kept", point=one.point))

"""One person on several platforms: where one is linked, where reminders go, linking another, unlinking one."""

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Rows, Text, grid, lines, t
from office.rights import Right
from storage.staff import INVITE_DAYS, Account

feature = Feature("accounts")

LAST_USED = "last"
"""In the place of a platform: messages go to the one used last."""


@feature.command("accounts", Right.TALK)
@feature.phrase("accounts", Right.TALK, whole=True)
def accounts(turn: Turn) -> Reply:
    return _card(turn)


@feature.press("accounts.show", Right.TALK)
def show(turn: Turn) -> Reply:
    return _card(turn)


def _card(turn: Turn, note: Text | None = None) -> Reply:
    linked = turn.store.staff.accounts(turn.person)
    text = lines(note, t("accounts-linked"), *map(_row, linked), _reached(turn))
    return Reply(text, _buttons(turn, linked), replace=True)


def _row(one: Account) -> Text:
    if one.blocked_at is not None:
        return t("accounts-row-blocked", platform=name(one.platform), at=one.last_at)
    return t("accounts-row", platform=name(one.platform), at=one.last_at)


def _reached(turn: Turn) -> Text:
    """Where what comes by itself goes, and why there."""
    chosen = turn.person.reach_on
    platform, _ = turn.store.staff.reach(turn.person)
    if chosen is None:
        return t("accounts-reached-last", platform=name(platform))
    if chosen == platform:
        return t("accounts-reached", platform=name(platform))
    return t("accounts-reached-instead", platform=name(platform), chosen=name(chosen))


def _buttons(turn: Turn, linked: list[Account]) -> Rows:
    platforms = list(dict.fromkeys(one.platform for one in linked))
    ways = [Button(t("accounts-do-reach", platform=name(each)), "accounts.reach", each) for each in platforms]
    last = Button(t("accounts-do-reach-last"), "accounts.reach", LAST_USED)
    several = len(platforms) > 1
    wanted = turn.person.reach_on or LAST_USED
    offered = [way for way in (*ways, last) if way.arg != wanted] if several or turn.person.reach_on else []
    unlink = [Button(t("accounts-do-unlink", platform=name(one.platform)), "accounts.unlink", one.id) for one in linked]
    return (
        *grid(offered),
        (Button(t("accounts-do-link"), "accounts.link"),),
        *grid(unlink if len(linked) > 1 else []),
    )


def name(platform: str) -> Text:
    return t("accounts-platform", platform=platform)


def platforms_of(linked: list[Account]) -> Text:
    """Their names in one line."""
    named = tuple(
        t("accounts-blocked-there", platform=name(one.platform)) if one.blocked_at else name(one.platform)
        for one in linked
    )
    return Joined(named)


# Where reminders go


@feature.press("accounts.reach", Right.TALK)
def reach(turn: Turn) -> Reply:
    """On the platform that was chosen, or on the one used last; set twice, it is the same."""
    platforms = {one.platform for one in turn.store.staff.accounts(turn.person)}
    if turn.arg not in {*platforms, LAST_USED}:
        return Reply(t("errors-old-button"))
    chosen = None if turn.arg == LAST_USED else turn.arg
    turn.person = turn.store.staff.change(turn.person, reach_on=chosen)
    return _card(turn, t("accounts-saved"))


# Linking another


@feature.press("accounts.link", Right.TALK)
def link(turn: Turn) -> Reply:
    """A code for this same person; with a link where the bot's name on Telegram is known."""
    code = turn.store.staff.invite(turn.person)
    bot = turn.store.settings.get("telegram_name")
    where = t("accounts-link-telegram", address=f"https://t.me/{bot}?start={code}") if bot else None
    return Reply(lines(t("accounts-link", days=INVITE_DAYS), code, where))


# Unlinking one


def _own(turn: Turn) -> Account | None:
    """The account that was pressed, where it is this person's and another one stays."""
    linked = turn.store.staff.accounts(turn.person)
    return next((one for one in linked if one.id == turn.number), None)


@feature.press("accounts.unlink", Right.TALK)
def unlink(turn: Turn) -> Reply:
    """Asks first: whoever writes from there is a stranger then."""
    one = _own(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    sure = Button(t("accounts-do-unlink", platform=name(one.platform)), "accounts.unlinked", one.id)
    keep = Button(t("accounts-do-keep"), "accounts.show")
    here = (one.platform, one.user) == (turn.heard.place.platform, turn.heard.place.user)
    platform = name(one.platform)
    asked = t("accounts-ask-unlink-here", platform=platform) if here else t("accounts-ask-unlink", platform=platform)
    return Reply(asked, ((sure, keep),), replace=True)


@feature.press("accounts.unlinked", Right.TALK)
def unlinked(turn: Turn) -> Reply:
    """What waits for it goes where the person is reached; the last account can only be taken by an administrator."""
    one = _own(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    if len(turn.store.staff.accounts(turn.person)) == 1:
        return _card(turn, t("accounts-last-one"))
    store = turn.store
    store.staff.unlink(turn.person, one)
    if all(other.platform != turn.person.reach_on for other in store.staff.accounts(turn.person)):
        turn.person = store.staff.change(turn.person, reach_on=None)
    store.dialogs.forget(one.platform, one.user)
    store.deliveries.leave(one.platform, one.chat, store.staff.reach(turn.person))
    note = t("accounts-unlinked", platform=name(one.platform))
    if (one.platform, one.user) == (turn.heard.place.platform, turn.heard.place.user):
        return Reply(note, replace=True)
    return _card(turn, note)

"""The secret address under which a person's own calendar is read by a phone or a mail program."""

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, column, lines, t
from office.rights import Right

feature = Feature("feed")


@feature.command("feed", Right.TALK)
def feed(turn: Turn) -> Reply:
    """`/feed` gives the address once, `/feed new` another one and voids the old."""
    if turn.company.public_url is None:
        return Reply(t("feed-not-set"))
    since = turn.store.feeds.since(turn.person)
    if since is None or turn.text.strip():
        return _new(turn)
    return Reply(t("feed-given", at=since), column(Button(t("feed-do-new"), "feed.new")))


@feature.press("feed.new", Right.TALK, once=True)
def new(turn: Turn) -> Reply:
    return _new(turn) if turn.company.public_url is not None else Reply(t("feed-not-set"))


def _new(turn: Turn) -> Reply:
    token = turn.store.feeds.give(turn.person)
    address = f"{(turn.company.public_url or '').rstrip('/')}/feed/{token}.ics"
    return Reply(lines(t("feed-address"), address, t("feed-secret")), column(Button(t("feed-do-new"), "feed.new")))

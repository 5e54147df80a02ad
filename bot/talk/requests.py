"""How a request is named: in the queue, to who asked, and in the alarms."""

from bot.talk.words import Text, t
from storage.requests import Request


def headline(one: Request) -> Text:
    if one.client is None:
        return t("rush-request-own", queue=one.queue, number=str(one.number))
    return t("rush-request", queue=one.queue, number=str(one.number), client=one.client)

"""The adapter of Slack in front of the fake Slack, with a listener that answers as a test tells it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from bot.slack import Slack
from bot.talk.incoming import Incoming
from bot.talk.window import NOTHING, Field, FieldKind, Option, Response, Window
from tests.fakes.slack import FakeSlack

ANA, BEN = "U0ANA", "U0BEN"

OUTCOMES = (Option("reached", "1"), Option("busy", "2"))
WINDOW = Window(
    serial=7,
    title="Log a call",
    submit="Save",
    close="Cancel",
    fields=(
        Field("client", "Client", FieldKind.SEARCH),
        Field("outcome", "Outcome", FieldKind.CHOICE, options=OUTCOMES, redraws=True),
        Field("note", "Note", FieldKind.TEXT, optional=True),
    ),
    time="Time",
)

Answer = Callable[[Incoming], Awaitable[Response]]


class Listener:
    """What was heard, answered by the test."""

    def __init__(self, answer: Answer) -> None:
        self.heard: list[Incoming] = []
        self._answer = answer

    async def __call__(self, heard: Incoming) -> Response:
        self.heard.append(heard)
        return await self._answer(heard)

    def presses(self) -> list[str | None]:
        return [heard.press for heard in self.heard]


@asynccontextmanager
async def hearing(answer: Answer, **more: Any) -> AsyncIterator[tuple[FakeSlack, Listener]]:
    async with FakeSlack() as server:
        slack = Slack(server.bot_token, server.address, app_token=server.app_token, **more)
        listener = Listener(answer)
        await slack.start(listener)
        await server.wait_for(lambda: server.sockets)
        try:
            yield server, listener
        finally:
            await slack.stop_hearing()
            await slack.stop()


async def nothing(heard: Incoming) -> Response:
    return NOTHING


async def a_window(heard: Incoming) -> Response:
    """Opens the window on what opens it; takes what is sent."""
    opens = heard.opens and not (heard.press or "").startswith("form.")
    return Response(window=WINDOW) if opens else NOTHING


async def found_acme(heard: Incoming) -> Response:
    return Response(options=(Option("Acme GmbH", "5"),)) if heard.search == "ac" else NOTHING


async def filled(server: FakeSlack) -> None:
    """The window is open in front of Ana, and nothing is missing in it."""
    server.command(ANA, "call")
    await server.wait_for(lambda: server.view(ANA))
    server.search(ANA, "Client", "ac")
    await server.wait_for(lambda: server.found(ANA, "Client"))
    server.fill(ANA, "Client", "Acme GmbH")
    server.fill(ANA, "Outcome", "reached")


def answering(submitted: Answer) -> Answer:
    """Opens the window, finds Acme, and does with what is sent as it is told."""

    async def answer(heard: Incoming) -> Response:
        if (heard.press or "").startswith("form.submit"):
            return await submitted(heard)
        return await found_acme(heard) if heard.search is not None else await a_window(heard)

    return answer

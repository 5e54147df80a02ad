"""Connections of Socket Mode that Slack takes for good ones and nobody reads, as a process leaves that was cut off."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp

from tests.fakes.slack import FakeSlack


@contextmanager
def ghosts(slack: FakeSlack, count: int) -> Iterator[None]:
    """So many stand as long as this; what Slack sends by them is heard by nobody."""
    standing, over = threading.Event(), threading.Event()
    haunting = threading.Thread(target=lambda: asyncio.run(_stand(slack, count, standing, over)), daemon=True)
    haunting.start()
    try:
        if not standing.wait(30):
            raise TimeoutError("the ghosts did not come")
        yield
    finally:
        over.set()
        haunting.join(30)


async def _stand(slack: FakeSlack, count: int, standing: threading.Event, over: threading.Event) -> None:
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {slack.app_token}"}) as session:
        for _ in range(count):
            async with session.post(f"{slack.address}apps.connections.open") as answer:
                address = (await answer.json())["url"]
            await session.ws_connect(address)
        standing.set()
        await asyncio.to_thread(over.wait)

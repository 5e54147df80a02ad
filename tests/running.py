"""A Backdesk that runs in a test, beside the fake server of its platform."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from bot.app import App
from bot.service import Service
from office.rights import Role
from office.staff import Person
from storage.store import Store


@asynccontextmanager
async def service_of(app: App) -> AsyncIterator[Service]:
    """The app's service, started; at the end it stops in order and the app is closed."""
    service = Service(app)
    stop, started = asyncio.Event(), asyncio.Event()
    task = asyncio.create_task(service.run(stop, started.set))
    done, _ = await asyncio.wait({task, asyncio.create_task(started.wait())}, return_when="FIRST_COMPLETED")
    assert task not in done, task.exception()
    try:
        yield service
    finally:
        stop.set()
        await task
        app.close()


class RunningBot:
    """A running Backdesk and the fake server that it speaks to."""

    def __init__(self, app: App, server: Any, service: Service) -> None:
        self.app, self.server, self.service = app, server, service

    def hire(self, login: str, name: str, role: Role, language: str, account: tuple[str, str, str]) -> Person:
        """`account`: platform, user and private chat."""

        def add(store: Store) -> Person:
            person = store.staff.add(login, name, role, language=language, timezone="UTC")
            store.staff.link(person, *account)
            return person

        return self.app.write(add)

    def client(self, name: str, owner: Person) -> int:
        return self.app.write(lambda store: store.clients.add(name, owner_id=owner.id)).id

    def calls(self) -> int:
        def count(store: Store) -> int:
            rows = store.connection.exec_driver_sql("select count(*) from call where undone_at is null")
            return int(rows.scalar() or 0)

        return self.app.write(count)

    async def until(self, predicate: Callable[[], Any], timeout: float = 20) -> Any:  # noqa: ASYNC109
        return await self.server.wait_for(predicate, timeout)

    async def answer(self, where: Any, count: int = 1) -> Any:
        """The bot's message number `count` in a person's private chat, or in a group."""
        await self.until(lambda: len(self.server.messages(where)) >= count)
        return self.server.messages(where)[count - 1]

"""A running Backdesk: platforms, scheduler, delivery and the HTTP port, from the start to the orderly end."""

import asyncio
import os
from collections.abc import Callable
from secrets import token_hex

import structlog

from bot.app import App
from bot.talk.adapter import Adapter
from bot.talk.incoming import Incoming
from bot.talk.wording import Reader, render
from bot.talk.words import t
from bot.telegram import Commands, Telegram
from bot.web import Web
from locales import LANGUAGES
from scheduler.delivery import Delivery
from scheduler.ticking import Ticker

log = structlog.get_logger("service")

GRACE = 25.0
"""Seconds for what is in flight when Backdesk is asked to end."""

INTRODUCE_AFTER = 1.0
"""Seconds after the start: whoever waits for an answer comes first."""


class Service:
    def __init__(self, app: App, *, exact_port: bool = True) -> None:
        """`exact_port` false: where the HTTP port is taken, any free one does."""
        self.app = app
        self._exact_port = exact_port
        self.telegram = _telegram(app)
        adapters: list[Adapter] = [self.telegram] if self.telegram else []
        self._adapters = adapters
        self._owner = f"run:{os.getpid()}:{token_hex(4)}"
        self.delivery = Delivery(app.database, adapters, app.clock, self._owner)
        self._ticker = Ticker(app.database, app.company, app.clock, self.delivery.ring)
        self._ready = False
        self.port = 0

    async def run(self, stop: asyncio.Event, started: Callable[[], None] = lambda: None) -> None:
        """Until `stop` is set; then what is in flight is finished, the rest waits in the table.

        Raises OSError where the HTTP port cannot be used.
        """
        web = await self._open_port()
        # The lock of the database is held, so whoever held these rows is dead.
        released = await self.app.write_async(lambda store: store.outbox.release("run:", self._owner))
        log.info("started", port=self.port, platforms=[a.name for a in self._adapters], released=released)
        delivering = asyncio.create_task(self.delivery.run())
        for adapter in self._adapters:
            await adapter.start(self._hear)
        introducing = asyncio.create_task(self._introduce())
        self._ticker.start()
        self._ready = True
        started()
        await stop.wait()
        log.info("stopping")
        self._ready = False
        introducing.cancel()
        await self._end(web, delivering)
        log.info("stopped")

    async def _end(self, web: Web, delivering: "asyncio.Task[None]") -> None:
        try:
            async with asyncio.timeout(GRACE):
                self._ticker.stop()
                self.delivery.stop()
                for adapter in self._adapters:
                    await adapter.stop_hearing()
                await web.stop()
                await delivering
                for adapter in self._adapters:
                    await adapter.stop()
        except TimeoutError:
            log.warning("not everything in flight settled", seconds=GRACE)
            delivering.cancel()

    async def _hear(self, heard: Incoming) -> None:
        await self.app.hear(heard)
        self.delivery.ring()

    async def _open_port(self) -> Web:
        host, port = self.app.settings.http_address
        routes = self.telegram.routes() if self.telegram else []
        web = Web(host, port, routes, lambda: self._ready)
        try:
            self.port = await web.start()
        except OSError:
            await web.stop()
            if self._exact_port:
                raise
            web = Web(host, 0, routes, lambda: self._ready)
            self.port = await web.start()
        return web

    async def _introduce(self) -> None:
        if self.telegram is None:
            return
        await asyncio.sleep(INTRODUCE_AFTER)
        name = await self.telegram.introduce(await asyncio.to_thread(self._commands))
        if name is not None:
            await self.app.write_async(lambda store: store.settings.set("telegram_name", name))

    def _commands(self) -> Commands:
        """The menu in each language; English for all others."""
        listed = [c.name for c in self.app.conversation.menu.commands.values() if c.listed]
        menus: Commands = {}
        for language in (None, *LANGUAGES):
            reader = Reader(language or "en", "UTC")
            menus[language] = [(name, render(t(f"commands-{name}"), reader)) for name in listed]
        return menus


async def deliver_now(app: App, seconds: float = 30) -> None:
    """For a command that ends: send what can go now on the platforms that have a token; the rest waits for `run`."""
    telegram = _telegram(app)
    if telegram is None:
        return
    await telegram.open()
    delivery = Delivery(app.database, [telegram], app.clock, f"due:{os.getpid()}:{token_hex(4)}")
    await delivery.drain(seconds)
    await telegram.stop()


def _telegram(app: App) -> Telegram | None:
    settings = app.settings
    if settings.telegram_token is None:
        return None
    return Telegram(settings.telegram_token, settings.telegram_api, webhook=settings.telegram_webhook)

"""A running Backdesk: platforms, scheduler, delivery and the HTTP port, from the start to the orderly end."""

import asyncio
import os
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import structlog

from bot import feed
from bot.app import App
from bot.glance import Glance
from bot.metrics import Metrics
from bot.talk.alarms import alarm
from bot.talk.incoming import Incoming
from bot.talk.window import Response
from bot.talk.wording import Reader, render
from bot.talk.words import t
from bot.understanding.line import prepare
from bot.web import Readiness, Web
from locales import LANGUAGES
from scheduler.clock import ClockGate, Source
from scheduler.delivery import Delivery
from scheduler.dispatch import Dispatch, Embedded
from scheduler.heartbeat import Heartbeat
from scheduler.lease import Lease
from scheduler.pace import Pace
from scheduler.queue import Queue
from scheduler.supervisor import Supervisor
from scheduler.ticking import Ticker
from scheduler.watchdog import Watchdog
from storage.backlog import Backlog, backlog
from storage.database import DatabaseError
from storage.processes import RUN
from storage.store import Store

if TYPE_CHECKING:
    from bot.mail import Mail
    from bot.slack import Slack
    from bot.telegram import Commands, Telegram

log = structlog.get_logger("service")

GRACE = 25.0
"""Seconds for what is in flight when Backdesk is asked to end."""

TIME_TOLD = 5.0
"""Seconds that the first tick waits for a platform's answer, which tells its time."""

INTRODUCE_AFTER = 1.0
"""Seconds after the start: whoever waits for an answer comes first."""


class Service:
    def __init__(
        self, app: App, *, exact_port: bool = True, supervisor: Supervisor | None = None, vouched: bool = False
    ) -> None:
        """`exact_port` false: where the HTTP port is taken, any free one does.

        With a `supervisor` it is a server: it ends where it is stuck, and does not believe every clock; `vouched`:
        the operator says that the clock is right at the start.
        """
        self.app = app
        self._exact_port, self._supervisor, self._vouched = exact_port, supervisor, vouched
        owner = f"{RUN}{os.getpid()}:{token_hex(4)}"
        database, clock, policies = app.database, app.clock, app.settings.policies
        self._gate: ClockGate | None = None
        self._polling = (
            Lease("telegram-poller", database, clock, owner)
            if database.is_server and app.settings.telegram_token is not None
            else None
        )
        self.telegram = _telegram(app, self._polling)
        self.slack = _slack(app)
        self._adapters = [adapter for adapter in (self.telegram, self.slack) if adapter is not None]
        look = Glance(self._look)
        self._metrics = Metrics(look)
        app.meter = self._metrics
        delivery = Delivery(
            database,
            [*self._adapters, *_mail(app)],
            clock,
            owner,
            policies=policies,
            meter=self._metrics,
            paces=_paces(app),
            told=self._told,
        )
        self._delivery = delivery
        self._dispatch: Dispatch = Queue(delivery, database) if database.is_server else Embedded(delivery)
        self._heartbeat = Heartbeat(
            database,
            clock,
            owner,
            delivery.platforms,
            policies,
            sole=not database.is_server,
            met=delivery.met,
            trusts_clock=self._trusts_clock,
        )
        self._ticker = Ticker(database, app.company, clock, self._dispatch.ring, meter=self._metrics)
        self._readiness = Readiness(look, lambda: self._ticker.last_ok, self._trusts_clock)
        self._one_by_one = asyncio.Lock()
        self.port = 0

    async def run(self, stop: asyncio.Event, started: Callable[[], None] = lambda: None) -> None:
        """Until `stop` is set; then what is in flight is finished, the rest waits in the table.

        Raises OSError where the HTTP port cannot be used.
        """
        web = await self._open_port()
        if self._supervisor is not None:
            await self._guard_clock()
        await self._heartbeat.begin()
        log.info("started", port=self.port, platforms=self._delivery.platforms)
        if not self._adapters and self._supervisor is not None:
            log.warning("no platform is set: set BACKDESK_TELEGRAM_TOKEN, BACKDESK_SLACK_BOT_TOKEN or both")
        delivering = asyncio.create_task(self._dispatch.run())
        delivering.add_done_callback(lambda _: stop.set())  # without delivery it is better begun anew
        beside = [asyncio.create_task(work) for work in self._beside()]
        for adapter in self._adapters:
            await adapter.start(self._hear)
        ticking = asyncio.create_task(self._tick())
        self._readiness.started()
        started()
        if self._supervisor is None:
            await stop.wait()
        else:
            await self._supervised(self._supervisor, stop)
        log.info("stopping")
        self._readiness.stopping()
        ticking.cancel()
        await self._end(web, delivering)
        for task in beside:
            task.cancel()
        with suppress(DatabaseError):  # it is found dead in a few seconds then
            await self._heartbeat.end()
        log.info("stopped")
        if delivering.done() and not delivering.cancelled():
            delivering.result()

    async def _supervised(self, supervisor: Supervisor, stop: asyncio.Event) -> None:
        watchdog = Watchdog(lambda: self._ticker.ended + self.app.database.progress, supervisor)
        watchdog.start()
        supervisor.ready()
        await stop.wait()
        supervisor.stopping()
        watchdog.stop()

    async def _guard_clock(self) -> None:
        """Hold the clock against the last sign of life, and against those of others."""
        last = await self.app.write_async(lambda store: store.processes.last_beat())
        self._gate = ClockGate(time.monotonic, None if self._vouched else last, self._clocks())
        self._gate.may_fire(self.app.clock())
        self._ticker.guard(self._gate, self._clock_alarm)

    def _trusts_clock(self) -> bool:
        return self._gate is None or self._gate.reason is None

    async def _tick(self) -> None:
        """Begin when somebody has told the time: a clock that was wrong from the start shows by nothing else."""
        if self._gate is not None and self._adapters:
            with suppress(TimeoutError):
                async with asyncio.timeout(TIME_TOLD):
                    while all(adapter.clock() is None for adapter in self._adapters):  # noqa: ASYNC110
                        await asyncio.sleep(0.05)
        self._ticker.start()

    def _clocks(self) -> list[Source]:
        """Whom to ask for the time. The database may stand on this machine: it can contradict, not confirm."""
        sources = [Source(adapter.name.capitalize(), adapter.clock) for adapter in self._adapters]
        if self.app.database.is_server:
            sources.append(Source("the database", lambda: self._heartbeat.clock, vouches=False))
        return sources

    async def _clock_alarm(self, reason: str | None) -> None:
        text = t("clock-right") if reason is None else t("clock-wrong", reason=reason)
        key = f"clock:{token_hex(4)}"

        def tell(store: Store) -> None:
            alarm(store, key, text)

        await self.app.write_async(tell)
        self._dispatch.ring()

    def _beside(self) -> "Iterator[Coroutine[Any, Any, None]]":
        """What runs beside the platforms and the ticks, until the end."""
        yield self._introduce()
        yield self._prepare()
        yield self._heartbeat.run()
        if self._polling is not None:
            yield self._polling.run()

    async def _end(self, web: Web, delivering: "asyncio.Task[None]") -> None:
        try:
            async with asyncio.timeout(GRACE):
                self._ticker.stop()
                self._dispatch.stop()
                for adapter in self._adapters:
                    await adapter.stop_hearing()
                await web.stop()
                await asyncio.gather(delivering, return_exceptions=True)
                for adapter in self._adapters:
                    await adapter.stop()
        except TimeoutError:
            log.warning("not everything in flight settled", seconds=GRACE)
            delivering.cancel()

    def ring(self) -> None:
        """Somebody wrote something to send beside the turns and ticks of this process."""
        self._dispatch.ring()

    async def _hear(self, heard: Incoming) -> Response:
        if self._heartbeat.careful:
            async with self._one_by_one:  # so that it is known which one ends the process
                response = await self.app.hear(heard, careful=True)
        else:
            response = await self.app.hear(heard)
        self._metrics.heard(heard.place.platform)
        self._dispatch.ring()
        if self.slack is not None and self.slack.home is not None:
            self.slack.home.heard(heard.place)
        return response

    def _told(self, person_id: int | None) -> None:
        """A message to that person arrived: what stands on the own page may have changed with it."""
        if self.slack is not None and self.slack.home is not None:
            self.slack.home.told(person_id)

    async def _open_port(self) -> Web:
        host, port = self.app.settings.http_address
        routes = [route for adapter in self._adapters for route in adapter.routes()]
        routes += feed.routes(self.app.write_async)
        web = Web(host, port, routes, self._readiness, self._metrics.exposition)
        try:
            self.port = await web.start()
        except OSError:
            await web.stop()
            if self._exact_port:
                raise
            web = Web(host, 0, routes, self._readiness, self._metrics.exposition)
            self.port = await web.start()
        return web

    def _look(self) -> Backlog:
        with self.app.database.reading() as connection:
            return backlog(connection, self.app.clock())

    async def _prepare(self) -> None:
        """Whoever writes first does not wait for the words of the language."""
        await asyncio.sleep(INTRODUCE_AFTER)
        spoken = await self.app.write_async(lambda store: {person.language for person in store.staff.all()})
        await asyncio.to_thread(prepare, spoken)

    async def _introduce(self) -> None:
        if self.telegram is None:
            return
        await asyncio.sleep(INTRODUCE_AFTER)
        name = await self.telegram.introduce(await asyncio.to_thread(self._commands))
        if name is not None:
            await self.app.write_async(lambda store: store.settings.set("telegram_name", name))

    def _commands(self) -> "Commands":
        """The menu in each language; English for all others."""
        listed = [c.name for c in self.app.conversation.menu.commands.values() if c.listed]
        menus: Commands = {}
        for language in (None, *LANGUAGES):
            reader = Reader(language or "en", "UTC")
            menus[language] = [(name, render(t(f"commands-{name}"), reader)) for name in listed]
        return menus


async def deliver_now(app: App, seconds: float = 30) -> None:
    """For a command that ends: send what can go now on the platforms that have a token; the rest waits for `run`."""
    adapters = [adapter for adapter in (_telegram(app), _slack(app)) if adapter is not None]
    mail = _mail(app)
    if not (adapters or mail):
        return
    for adapter in adapters:
        await adapter.open()
    owner = f"due:{os.getpid()}:{token_hex(4)}"
    policies = app.settings.policies
    delivery = Delivery(app.database, [*adapters, *mail], app.clock, owner, policies=policies, paces=_paces(app))
    # It beats as long as it sends: a running Backdesk beside it must not take its messages for a dead one's.
    heartbeat = Heartbeat(app.database, app.clock, owner, delivery.platforms, policies, sole=False)
    await heartbeat.begin()
    beating = asyncio.create_task(heartbeat.run())
    await Embedded(delivery).drain(seconds)
    beating.cancel()
    await heartbeat.end()
    for adapter in adapters:
        await adapter.stop()


def _paces(app: App) -> dict[str, Pace]:
    return {"telegram": Pace("telegram", per_second=int(app.settings.telegram_pace))}


def _mail(app: App) -> "list[Mail]":
    """It only sends, so it stands with delivery alone; none where it is not set."""
    settings = app.settings
    if settings.smtp is None or settings.mail_from is None:
        return []
    from bot.mail import Mail, server_of  # as below

    return [Mail(server_of(settings.smtp), settings.mail_from)]


def _telegram(app: App, polling: Lease | None = None) -> "Telegram | None":
    settings = app.settings
    if settings.telegram_token is None:
        return None
    from bot.telegram import Telegram  # as below

    return Telegram(
        settings.telegram_token,
        settings.telegram_api,
        webhook=settings.telegram_webhook,
        may_poll=(lambda: polling.held) if polling is not None else lambda: True,
    )


def _slack(app: App) -> "Slack | None":
    settings = app.settings
    if settings.slack_bot_token is None:
        return None
    from bot.slack import Slack  # a platform's libraries take time and memory that nobody else needs

    async def private_chat(user: str) -> str | None:
        known = await app.write_async(lambda store: store.staff.on("slack", user))
        return known[1] if known else None

    return Slack(
        settings.slack_bot_token,
        settings.slack_api,
        app_token=settings.slack_app_token,
        signing_secret=settings.slack_signing_secret,
        private_chat=private_chat,
        office=app,
        private_chats=lambda since: app.write_async(lambda store: store.heard.last_messages("slack", since)),
        clock=app.clock,
    )

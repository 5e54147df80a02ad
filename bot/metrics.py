"""What Backdesk counts, in the words of Prometheus. Labels hold names of platforms and states, nothing of a person."""

from collections.abc import Iterator
from datetime import timedelta

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from bot.glance import Glance
from scheduler.meter import Meter
from storage.backlog import Backlog

LATENESS = (1, 5, 10, 30, 60, 300, 900, 3600, 21600, 86400)
"""Seconds: a tick, a minute, the quarter of an hour from which on a reminder is late, a day."""


class Metrics(Meter):
    """The counts of this process, and the backlog of the database as it stands when somebody asks."""

    def __init__(self, backlog: Glance[Backlog]) -> None:
        self._backlog = backlog
        self._registry = registry = CollectorRegistry()
        platform = ("platform",)
        self._events = Counter("backdesk_events", "Events handled.", platform, registry=registry)
        self._turn_failures = Counter("backdesk_turn_failures", "Turns that raised.", registry=registry)
        self._sent = Counter("backdesk_delivery_sent", "Messages the platform took.", platform, registry=registry)
        self._retries = Counter("backdesk_delivery_retries", "Messages put off.", platform, registry=registry)
        self._breaker = Gauge("backdesk_breaker_open", "1: deliveries are stopped.", platform, registry=registry)
        self._lateness = Histogram(
            "backdesk_reminder_lateness_seconds", "From due to told.", buckets=LATENESS, registry=registry
        )
        self._ticks = Counter("backdesk_ticks", "Ticks of the scheduler.", ("tick", "result"), registry=registry)
        self._clock = Gauge("backdesk_clock_trusted", "0: nothing fires, the clock is wrong.", registry=registry)
        self._clock.set(1)
        self._stored = _Stored()
        registry.register(self._stored)

    async def exposition(self) -> bytes:
        """All of it as text; what lies in the database is left out where that does not answer."""
        self._stored.backlog = await self._backlog()
        return generate_latest(self._registry)

    def heard(self, platform: str) -> None:
        self._events.labels(platform).inc()

    def turn_failed(self) -> None:
        self._turn_failures.inc()

    def sent(self, platform: str) -> None:
        self._sent.labels(platform).inc()

    def retried(self, platform: str) -> None:
        self._retries.labels(platform).inc()

    def breaker(self, platform: str, *, is_open: bool) -> None:
        self._breaker.labels(platform).set(is_open)

    def fired(self, late: timedelta) -> None:
        self._lateness.observe(late.total_seconds())

    def ticked(self, tick: str, *, well: bool) -> None:
        self._ticks.labels(tick, "ok" if well else "failed").inc()

    def clock(self, *, trusted: bool) -> None:
        self._clock.set(trusted)


class _Stored(Collector):
    """What the database tells."""

    def __init__(self) -> None:
        self.backlog: Backlog | None = None

    def collect(self) -> Iterator[Metric]:
        backlog = self.backlog
        yield GaugeMetricFamily("backdesk_database_up", "0: it does not answer.", value=backlog is not None)
        if backlog is None:
            return
        messages = GaugeMetricFamily("backdesk_outbox_messages", "Not arrived, by state.", labels=["state"])
        for state, count in backlog.messages.items():
            messages.add_metric([state], count)
        yield messages
        yield GaugeMetricFamily(
            "backdesk_outbox_oldest_unsent_seconds", "Of what could have gone.", value=backlog.oldest_seconds
        )
        yield GaugeMetricFamily("backdesk_replicas_alive", "Processes that beat.", value=backlog.replicas)

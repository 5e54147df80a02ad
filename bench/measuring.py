"""One bot, started once: its start, calls one at a time, calls fifty at a time."""

import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.bots import Api, Bot, Running, line, running, users

WARM_UP, SINGLE = 25, 100
"""Calls one at a time: those that are not measured, and those that are."""

BURSTS = 5
"""Times fifty calls at once; one burst more goes before, to warm up."""

PATIENCE = 60.0
"""Seconds until something that doesn't come is an error."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Of one round. CPU is user and system of the bot's process; milliseconds are for one logged call."""

    start_cpu: float
    """Seconds until the first answer was at the platform."""
    start_wall: float
    memory: float
    """Resident megabytes after the first answer."""
    single_cpu: float
    """ms"""
    single_answer: float
    """ms, median, from the event's leaving the platform to the answer's coming."""
    single_settled: float
    """ms, median, until the answer is marked sent as well."""
    burst_cpu: float
    """ms"""
    burst_wall: float
    """ms, median of bursts: until all answers are marked sent, divided by their number."""


async def measure(bot: Bot, folder: Path) -> Sample:
    """Raises RuntimeError with the bot's last words where it doesn't answer."""
    async with bot.api() as api, running(bot, api, folder) as process:
        api.write([(users()[0], line(users()[0]))])
        try:
            return await _Session(api, process).run()
        except TimeoutError:
            raise RuntimeError(f"{bot.name} did not answer:\n{process.last_words()}") from None


class _Session:
    def __init__(self, api: Api, bot: Running) -> None:
        self._api, self._bot = api, bot
        self._calls = 1

    async def run(self) -> Sample:
        await self._api.answers.reach(1, PATIENCE)
        start_cpu, memory = self._bot.cpu, self._bot.memory
        start_wall = self._api.answers.last_at - self._bot.started
        await self._bot.settled(1, PATIENCE)
        await self._one_at_a_time(WARM_UP)
        single_cpu, answered, settled = await self._one_at_a_time(SINGLE)
        await self._at_once()
        cpu = self._bot.cpu
        walls = [await self._at_once() for _ in range(BURSTS)]
        return Sample(
            start_cpu=start_cpu,
            start_wall=start_wall,
            memory=memory,
            single_cpu=single_cpu,
            single_answer=answered,
            single_settled=settled,
            burst_cpu=(self._bot.cpu - cpu) * 1000 / (BURSTS * len(users())),
            burst_wall=median(walls),
        )

    async def _one_at_a_time(self, count: int) -> tuple[float, float, float]:
        """CPU for a call, the medians to the answer and to its mark; all ms."""
        cpu = self._bot.cpu
        answered, settled = [], []
        for number in range(count):
            user = users()[number % len(users())]
            wall = await self._write([user])
            answered.append((self._api.answers.last_at - wall) * 1000)
            settled.append((time.monotonic() - wall) * 1000)
        return (self._bot.cpu - cpu) * 1000 / count, median(answered), median(settled)

    async def _at_once(self) -> float:
        """Everybody logs a call in the same moment; ms for a call."""
        wall = await self._write(users())
        return (time.monotonic() - wall) * 1000 / len(users())

    async def _write(self, people: list[int]) -> float:
        """Let them write and wait until all is done; when they wrote."""
        await self._api.ready(PATIENCE)
        wall = time.monotonic()
        self._api.write([(user, line(user)) for user in people])
        self._calls += len(people)
        await self._api.answers.reach(self._calls, PATIENCE)
        await self._bot.settled(self._calls, PATIENCE)
        return wall

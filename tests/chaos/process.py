"""The real `backdesk run` with one part of it broken on purpose; started by `World.start(point=…)` and the like.

    CHAOS_POINT=accepted     dies of SIGKILL at that point (see POINTS and SLACK_POINTS), the first time it comes there
    CHAOS_AFTER=3            … the fourth time
    CHAOS_CLOCK=FILE         adds the seconds that the file holds to the clock, read anew each time
    CHAOS_FLAW=mark-first    has that flaw (see FLAWS), which the table has to find
    CHAOS_KILLING=MARK       dies when it sends a message with that mark
    CHAOS_RAISING=MARK       raises when it words a reminder with that mark
    CHAOS_TICK=raises        its first ticks raise; `hangs`: its first tick never ends

The product has no hooks for this: a method of it is wrapped here, before it starts.
"""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn

from bot.app import App, system_clock
from bot.command_line import run
from bot.logs import configure
from bot.slack import Slack
from bot.talk.adapter import Outgoing
from bot.talk.post import Post
from bot.telegram import Telegram
from bot.telegram.underway import Underway
from scheduler import reminders, tasks
from storage.database import Database
from storage.deliveries import Deliveries
from storage.heard import Heard
from storage.occurrences import Occurrences
from tests.chaos.wrong_clock import WrongClock

Point = tuple[Any, str, bool]
"""Whose method, its name, and whether death comes after it was done."""

POINTS: Mapping[str, Point] = {
    "starting": (Database, "submit", False),  # before anything is written
    "polled": (Underway, "begin", False),  # updates fetched, none handled
    "heard": (Heard, "first_time", True),  # in a turn: its event noted, not committed
    "answered": (Post, "to_place", True),  # in a turn: its answer written, not committed
    "committed": (App, "hear", True),  # a turn committed, its update not confirmed
    "firing": (reminders.Firing, "_write", False),  # in a tick: before a reminder is looked at
    "told": (Post, "to_person", True),  # in a tick: its message written, not settled, not committed
    "fired": (Occurrences, "settle", True),  # in a tick: settled, not committed
    "claiming": (Deliveries, "claim", True),  # taken, `sending` not committed
    "sending": (Telegram, "send", False),  # `sending` committed, nothing sent
    "accepted": (Telegram, "send", True),  # sent, the result not written
    "marking": (Deliveries, "sent", True),  # the result written, not committed
}

SLACK_POINTS: Mapping[str, Point] = {
    "posting": (Slack, "send", False),  # `sending` committed, nothing sent
    "posted": (Slack, "send", True),  # sent, the result not written
    "finding": (Slack, "find", True),  # in doubt: found out whether it is there, the result not written
}

HANGING = 3600.0
"""Seconds."""


def main() -> None:
    environment = os.environ
    if (point := environment.get("CHAOS_POINT")) is not None:
        owner, name, after = {**POINTS, **SLACK_POINTS}[point]
        _die_at(owner, name, after, int(environment.get("CHAOS_AFTER", "0")))
    if (flaw := environment.get("CHAOS_FLAW")) is not None:
        FLAWS[flaw]()
    if (mark := environment.get("CHAOS_KILLING")) is not None:
        _die_of(mark)
    if (mark := environment.get("CHAOS_RAISING")) is not None:
        _raise_at(mark)
    if (how := environment.get("CHAOS_TICK")) is not None:
        _spoil_ticks(how)
    clock = system_clock
    if (file := environment.get("CHAOS_CLOCK")) is not None:
        clock = WrongClock(Path(file))
    configure()
    sys.exit(run(sys.argv[1:], clock))


def _die() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise SystemExit  # never reached


def _die_at(owner: Any, name: str, after: bool, spared: int) -> None:
    method, left = getattr(owner, name), [spared]

    def over() -> None:
        if left[0] <= 0:
            _die()
        left[0] -= 1

    @wraps(method)
    def wrapped(*given: Any, **named: Any) -> Any:
        if not after:
            over()
        result = method(*given, **named)
        if after and result not in ([], False):  # a claim that took nothing is no claim
            over()
        return result

    @wraps(method)
    async def wrapped_async(*given: Any, **named: Any) -> Any:
        if not after:
            over()
        result = await method(*given, **named)
        if after:
            over()
        return result

    setattr(owner, name, wrapped_async if asyncio.iscoroutinefunction(method) else wrapped)


# Poison


def _die_of(mark: str) -> None:
    send = Telegram.send

    async def deadly(self: Telegram, message: Outgoing) -> str | None:
        if mark in message.text:
            _die()
        return await send(self, message)

    Telegram.send = deadly  # type: ignore[method-assign]


def _raise_at(mark: str) -> None:
    told = tasks.told

    def raising(task: Any, *given: Any) -> Any:
        if mark in task.text:
            raise RuntimeError("poison")
        return told(task, *given)

    tasks.told = raising  # type: ignore[attr-defined]


def _spoil_ticks(how: str) -> None:
    fire, spoiled = reminders.fire, [3 if how == "raises" else 1]

    def spoilt(*given: Any, **named: Any) -> int:
        if spoiled[0] > 0:
            spoiled[0] -= 1
            if how == "raises":
                raise RuntimeError("a tick that fails")
            time.sleep(HANGING)
        return fire(*given, **named)

    reminders.fire = spoilt


# Flaws


def _confirm_first() -> None:
    """Confirms updates to the platform before their transaction is committed, as the library's own Updater does."""
    hear = Telegram._hear_one

    async def later(self: Telegram, update: Any) -> None:
        await asyncio.sleep(0.2)
        await hear(self, update)

    async def confirmed(self: Underway) -> int | None:
        return max(self._begun) + 1 if self._begun else None

    Telegram._hear_one = later  # type: ignore[method-assign]
    Underway.settle = confirmed  # type: ignore[method-assign]


def _mark_first() -> None:
    """Marks messages as sent when they are claimed, before they are sent."""
    claim = Deliveries.claim

    def marked(self: Deliveries, *given: Any, **named: Any) -> Any:
        claimed = claim(self, *given, **named)
        for message in claimed:
            self.sent(message.id, None)
        return claimed

    Deliveries.claim = marked  # type: ignore[method-assign]


def _never_look() -> None:
    """Sends again on Slack what is in doubt, without asking whether it is there."""

    async def find(self: Slack, *_given: object) -> None:
        return None

    Slack.find = find  # type: ignore[method-assign, assignment]


FLAWS: Mapping[str, Callable[[], None]] = {
    "confirm-first": _confirm_first,
    "mark-first": _mark_first,
    "never-look": _never_look,
}

if __name__ == "__main__":
    main()

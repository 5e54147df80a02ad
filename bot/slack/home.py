"""Slack's Home tab: each person's own page, published when somebody opens it and whenever what stands there changed.

What stands there is marked at the person's account, so that a restart goes on and several processes agree. Nothing
waits for a page, and no failure of one is in the way of a message.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any, Protocol, TypeVar

import structlog

from bot.slack import blocks
from bot.slack.calls import Calls, Refused
from bot.talk.adapter import InDoubt, Never, NotNow
from bot.talk.incoming import Place
from bot.talk.page import Page
from office.worktime import local_day_bounds
from scheduler.waiting import wait_for
from storage.database import DatabaseError
from storage.staff import KeptPage
from storage.store import Store

log = structlog.get_logger("slack")

T = TypeVar("T")

PLATFORM = "slack"

EVERY = 1.0
"""Seconds between two publications of one page at least."""

LOOK = 30.0
"""Seconds after which it is looked whose day is over, and who is nobody's any more."""

PAUSE = 10.0
"""Seconds after a failure."""

AT_ONCE = 20
"""Pages of one round, the others come in the next: Slack takes about a hundred a minute, and bursts (Tier 4,
docs.slack.dev/reference/methods/views.publish)."""


class Office(Protocol):
    """What tells the pages; bot/app.py."""

    def home(self, platform: str, user: str, language: str | None = None) -> Page: ...

    def read(self, work: Callable[[Store], T]) -> T: ...

    async def write_async(self, work: Callable[[Store], T]) -> T: ...


@dataclass(slots=True)
class _Changes:
    """Why to look at pages again."""

    opened: set[str] = field(default_factory=set)
    """By these users of Slack: published even where nothing changed."""
    people: set[int] = field(default_factory=set)
    places: set[tuple[str, str]] = field(default_factory=set)
    """Platform and user: somebody wrote or pressed there."""
    everybody: bool = False


_Due = dict[str, KeptPage | None]
"""By users of Slack; none: of a stranger."""


@dataclass(frozen=True, slots=True)
class _View:
    user: str
    kept: KeptPage | None
    """None: of a stranger."""
    blocks: list[blocks.Block]
    mark: str


class Home:
    def __init__(
        self,
        calls: Calls,
        office: Office,
        clock: Callable[[], datetime],
        language: Callable[[str], Awaitable[str | None]],
        *,
        look: float = LOOK,
    ) -> None:
        """`clock` gives UTC, `language` what Slack says of a stranger's; `look` in seconds."""
        self._calls, self._office, self._clock, self._language = calls, office, clock, language
        self._every_look = look
        self._changes = _Changes(everybody=True)
        self._wake, self._stopping = asyncio.Event(), asyncio.Event()
        self._until: dict[str, datetime] = {}
        """Whose pages are kept, and when the day on them is over, UTC."""
        self._strangers: dict[str, str] = {}
        """Who opened the page, and is not known yet or not any more; with the mark of what stands there."""
        self._failing: set[str] = set()
        """Users whose pages could not be published; empty: the database."""

    # What happened

    async def opened(self, user: str) -> None:
        """The person looks at the Home tab."""
        self._changes.opened.add(user)
        self._wake.set()

    def heard(self, place: Place) -> None:
        """A turn of that person, on whatever platform, is committed."""
        self._changes.places.add((place.platform, place.user))
        self._wake.set()

    def told(self, person_id: int | None) -> None:
        """A message to that person arrived."""
        if person_id is not None:
            self._changes.people.add(person_id)
            self._wake.set()

    def stop(self) -> None:
        self._stopping.set()

    # What is shown

    async def run(self) -> None:
        """Publish what changed, until stopped; a page on its way then is left: the next start makes up for it."""
        publishing = asyncio.create_task(self._publish_all())
        await self._stopping.wait()
        publishing.cancel()
        await asyncio.wait([publishing])

    async def _publish_all(self) -> None:
        while True:
            changes, self._changes = self._changes, _Changes()
            pause = await self._round(changes)
            await asyncio.sleep(max(EVERY, pause))
            await wait_for(self._wake, self._every_look)
            self._wake.clear()

    async def _round(self, changes: _Changes) -> float:
        """One look at what changed; the seconds that Slack or the database wants for a pause."""
        spoke = {user for platform, user in changes.places if platform == PLATFORM}
        looking = changes.opened | (spoke & self._strangers.keys())  # a stranger who spoke may be known now
        try:
            if looking:
                await self._office.write_async(lambda store: _keep(store, looking))
            due = await asyncio.to_thread(self._office.read, lambda store: self._due(store, changes, looking))
            for user, kept in list(due.items())[AT_ONCE:]:
                del due[user]
                self._again(user, kept, opened=user in changes.opened)
            spoken = {user: await self._language(user) for user, kept in due.items() if kept is None}
            views = await asyncio.to_thread(self._views, changes, due, spoken)
            pauses = await asyncio.gather(*(self._publish(view) for view in views))
        except DatabaseError as error:  # the changes are looked at again
            self._say("", type(error).__name__)
            self._merge(changes)
            return PAUSE
        except Exception as error:
            log.error("the home tabs failed", error=type(error).__name__)
            return PAUSE
        self._failing.discard("")
        return max(pauses, default=0.0)

    def _merge(self, changes: _Changes) -> None:
        now = self._changes
        now.opened |= changes.opened
        now.people |= changes.people
        now.places |= changes.places
        now.everybody |= changes.everybody

    def _views(self, changes: _Changes, due: _Due, spoken: Mapping[str, str | None]) -> list[_View]:
        """What is to be published; a page that our own code fails with is in nobody's way."""
        views: list[_View] = []
        for user, kept in due.items():
            try:
                laid = blocks.page(self._office.home(PLATFORM, user, spoken.get(user)))
            except DatabaseError:
                raise
            except Exception as error:
                self._say(user, type(error).__name__)
                continue
            mark = mark_of(laid)
            if user in changes.opened or mark != (kept.mark if kept is not None else self._strangers.get(user)):
                views.append(_View(user, kept, laid, mark))
        return views

    def _due(self, store: Store, changes: _Changes, looking: set[str]) -> _Due:
        """Whose pages to look at, those first who look at them."""
        kept = {page.user: page for page in store.staff.pages(PLATFORM)}
        people = set(changes.people)
        for place in changes.places:
            if (known := store.staff.on(*place)) is not None:
                people.add(known[0].id)
        gone = self._until.keys() - kept.keys()  # access was cut, or the account unlinked
        due = {user: kept.get(user) for user in (*looking, *gone)}
        for user, page in kept.items():
            if changes.everybody or page.person_id in people or self._day_is_over(user):
                due[user] = page
        for user in due:
            self._remember(store, user, kept.get(user))
        return due

    def _day_is_over(self, user: str) -> bool:
        return user in self._until and self._clock() >= self._until[user]

    def _remember(self, store: Store, user: str, kept: KeptPage | None) -> None:
        person = store.staff.get(kept.person_id) if kept is not None else None
        if person is None:
            self._strangers.setdefault(user, "")
            self._until.pop(user, None)
            return
        self._strangers.pop(user, None)
        _, self._until[user] = local_day_bounds(person.today(self._clock()), person.timezone)

    def _again(self, user: str, kept: KeptPage | None, *, opened: bool) -> None:
        """Look at it in the next round."""
        if kept is None or opened:
            self._changes.opened.add(user)
        else:
            self._changes.people.add(kept.person_id)
        self._wake.set()

    async def _publish(self, view: _View) -> float:
        """The seconds to wait before the next."""
        shown: dict[str, Any] = {"type": "home", "blocks": view.blocks}
        try:
            await self._calls.call("views.publish", user_id=view.user, view=shown)
        except (NotNow, InDoubt) as error:
            if not isinstance(error, Refused):  # that is said where it was refused
                self._say(view.user, str(error))
            self._again(view.user, view.kept, opened=True)
            seconds = error.seconds if isinstance(error, NotNow) else None
            return PAUSE if seconds is None else seconds
        except Never as error:  # until something changes again
            self._say(view.user, str(error))
            return 0.0
        self._failing.discard(view.user)
        if view.kept is None:
            self._strangers[view.user] = view.mark
        else:
            await self._office.write_async(lambda store: store.staff.page_shown(PLATFORM, view.user, view.mark))
        return 0.0

    def _say(self, user: str, why: str) -> None:
        """Once, and again only after it worked in between."""
        if user not in self._failing:
            self._failing.add(user)
            log.warning("a home tab was not published", reason=why)


def mark_of(laid: list[blocks.Block]) -> str:
    """What tells one page from another: 64 characters."""
    return sha256(json.dumps(laid).encode()).hexdigest()


def _keep(store: Store, users: set[str]) -> None:
    for user in users:
        store.staff.keep_page(PLATFORM, user)

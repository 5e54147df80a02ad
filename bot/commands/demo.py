"""`backdesk demo`: a sample company made anew, everything running, and the console as one of its staff."""

import argparse
import asyncio
import re
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from bot.app import App
from bot.commands.chat import member, talk
from bot.commands.failure import Failure
from bot.logs import configure
from bot.service import Service
from bot.talk.post import Post
from bot.talk.words import Joined, Reply, Text, lines, t
from locales import word_list
from office.calls import Outcome
from office.rights import Right, Role
from office.staff import Person
from storage.contracts import Contract
from storage.lock import FileLock, Held
from storage.schema import upgrade
from storage.store import Store

FOLDER = Path("demo")
DATABASE, LOG = FOLDER / "backdesk.db", FOLDER / "backdesk.log"

COMPANY, TIMEZONE, CURRENCY = "Marigold Trading", "Europe/Madrid", "EUR"
TAX_ID, IBAN = "B85632271", "ES3660538233699744894892"
"""Made up, with check digits that hold: without them no contract, act or dunning letter could be drafted."""


def declare(commands: Any) -> None:
    parser = commands.add_parser("demo", help="try Backdesk in the terminal on a sample company made anew")
    parser.add_argument("--as", dest="login", default="ana", metavar="LOGIN", help="whom to talk as (ana)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(do=demo)


def demo(app: App, options: argparse.Namespace) -> int:
    """Until the input ends, or Ctrl-C. The configured database is not touched."""
    FOLDER.mkdir(exist_ok=True)
    lock = FileLock(DATABASE)
    try:
        lock.take()
    except Held:
        raise Failure("a demo is running in this folder already; end that one first.") from None
    settings = replace(
        app.settings,
        database=f"sqlite:///{DATABASE}",
        company=COMPANY,
        company_tax_id=TAX_ID,
        company_iban=IBAN,
        timezone=TIMEZONE,
        currency=CURRENCY,
    )
    sample = App(settings, app.clock)
    try:
        with LOG.open("w", encoding="utf-8", buffering=1) as log:
            configure(log)
            _make_anew(sample)
            _talk(sample, options)
    finally:
        sample.close()
        lock.release()
    return 0


def _make_anew(sample: App) -> None:
    from bot.commands.demo_reports import hand_in  # no other command needs them
    from storage.sample.filling import fill

    for ending in ("", "-wal", "-shm"):
        DATABASE.with_name(DATABASE.name + ending).unlink(missing_ok=True)
    upgrade(sample.database)
    sample.write(lambda store: hand_in(fill(store, TIMEZONE)))


def _talk(sample: App, options: argparse.Namespace) -> None:
    try:
        person = member(sample, options.login)
    except Failure:
        logins = ", ".join(person.login for person in sample.write(lambda store: store.staff.all()))
        raise Failure(f"nobody of the sample company has the login '{options.login}'; there are: {logins}.") from None
    # The banner waits for this person like any message, so the console prints it first.
    sample.write(lambda store: Post(store).to_person(person, Reply(banner(store, person))))
    try:
        with _served(sample):
            talk(sample, person.login, as_json=options.json)
    except KeyboardInterrupt:
        print()


@contextmanager
def _served(app: App) -> Iterator[None]:
    """The service runs meanwhile, in a thread and an event loop of its own. Raises Failure where it cannot start."""
    stop = asyncio.Event()
    started: Future[asyncio.AbstractEventLoop] = Future()

    async def serve() -> None:
        service = Service(app, exact_port=False)
        await service.run(stop, lambda: started.set_result(asyncio.get_running_loop()))

    with ThreadPoolExecutor(1, "service") as thread:
        served: Future[None] = thread.submit(lambda: asyncio.run(serve()))
        either: list[Future[Any]] = [started, served]
        wait(either, return_when=FIRST_COMPLETED)
        if not started.done():
            raise _not_served(served)
        try:
            yield
        finally:
            if not served.done():
                started.result().call_soon_threadsafe(stop.set)
            wait([served])
    if served.exception() is not None:
        raise _not_served(served)


def _not_served(served: "Future[None]") -> Failure:
    error = served.exception()
    reason = error.strerror if isinstance(error, OSError) else type(error).__name__
    return Failure(f"the demo cannot be served ({reason}); {LOG} tells more.")


# The banner


def banner(store: Store, person: Person) -> Text:
    """What to try, in the person's language: at most twelve lines, and each example works on this very data."""
    staff = store.staff.all()
    logins = {role: sorted(one.login for one in staff if one.role is role) for role in Role}
    roles = [t("demo-role", role=role, logins=", ".join(names)) for role, names in logins.items() if names]
    return lines(
        t("demo-welcome", name=person.name, company=COMPANY),
        *(t("demo-row", line=line, what=what) for line, what in _examples(store, person)),
        t("demo-others", logins=Joined(tuple(roles), " · ")),
        t("demo-end"),
    )


def _examples(store: Store, person: Person) -> Iterator[tuple[Text, Text]]:
    """A line to type, and what it does."""
    if person.may(Right.SEE_CONTRACTS):
        yield from _of_clients(store, person)
    else:
        yield from _of_the_house(person)
    yield "/week", t("demo-week-does")
    yield _reminder(store, person), t("demo-remind-does")
    yield "!1", t("demo-press-does")
    yield "/help", t("demo-help-does")


def _of_clients(store: Store, person: Person) -> Iterator[tuple[Text, Text]]:
    word, contract = _well_known(store, person)
    reached = word_list(person.language, "outcomes")[Outcome.REACHED][0]
    if person.may(Right.LOG_CALLS):
        yield t("demo-call", client=word, reached=reached), t("demo-call-does")
    yield word, t("demo-card-does")
    yield f"/contract {contract.number}", t("demo-contract-does")
    if person.may(Right.SEE_DIGEST):
        yield "/digest", t("demo-digest-does")
    elif person.may(Right.LOG_CALLS):
        yield "/next", t("demo-next-does")
    else:
        yield "/goods", t("demo-goods-does")


def _of_the_house(person: Person) -> Iterator[tuple[Text, Text]]:
    if person.may(Right.KEEP_PERSONNEL):
        yield "/applicant", t("demo-applicant-does")
        yield "/attestation", t("demo-attestation-does")
    yield "/queue", t("demo-queue-does")
    yield "/standard S-01", t("demo-standard-does")
    yield "/bookings", t("demo-bookings-does")


def _reminder(store: Store, person: Person) -> Text:
    if person.may(Right.SEE_CONTRACTS):
        return t("demo-remind", client=_well_known(store, person)[0])
    return t("demo-remind-plainly")


def _well_known(store: Store, person: Person) -> tuple[str, Contract]:
    """The contract to end next whose client one word of the name makes clear to this person; and that word."""
    for contract in store.contracts.ending(person.today(store.now), date.max, person):
        for word in re.findall(r"[^\W\d_]{4,}", contract.client):
            if store.clients.look_up(person, word).clear is not None:
                return word, contract
    raise LookupError("the sample has a contract with a well-known client for everybody")

"""The accounts of a fault, by what the fake platform accepted and by nothing else."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.talk.wording import Reader, render
from bot.talk.words import t
from tests.chaos.site import Arrival, Site
from tests.chaos.workload import LINE, ORDERED, Expected

ARRIVES = 1.0
"""Seconds: what was written to the wire before a kill is accepted so long after it."""

ON_THE_WIRE = 10
"""Messages that one process has on the wire at most; a kill can make no more than these come twice."""

WIRE_SECONDS = 10.0
"""Accepted longer before a kill than this, a message was not on the wire any more."""

TWICE = 2
"""So often in doubt, a message of any kind is held."""

AGAIN = render(t("delivery-repeat"), Reader("en", "UTC"))
"""What a message that may have arrived before says of itself."""

_MARK = re.compile(r"\b[a-z]\d{5}x\b")


@dataclass(slots=True)
class Accounts:
    lost: list[Expected] = field(default_factory=list)
    held: list[Expected] = field(default_factory=list)
    """Not arrived, but kept for a decision, as it is to be: the admin is shown it."""
    withheld: list[Expected] = field(default_factory=list)
    """Those of the lost that are kept for a decision though that is not right for them."""
    twice: dict[Expected, int] = field(default_factory=dict)
    """How often beyond the first."""
    unexplained: list[Expected] = field(default_factory=list)
    """Came again though it was on the wire at no kill and its answer was not lost."""
    mismarked: list[Expected] = field(default_factory=list)
    """Came again without saying so, or said so for no reason."""
    disordered: int = 0


def arrivals(site: Site) -> dict[tuple[int, str], list[Arrival]]:
    """By chat and mark: every message that bore it; edits are not among them."""
    found: dict[tuple[int, str], list[Arrival]] = defaultdict(list)
    for arrival in site.arrivals():
        for mark in set(_MARK.findall(arrival.text)):
            found[arrival.chat, mark].append(arrival)
    return found


def missing(site: Site, expected: Iterable[Expected]) -> list[Expected]:
    arrived = arrivals(site)
    return [one for one in expected if (one.chat, one.mark) not in arrived]


def balance(site: Site, expected: Sequence[Expected], blows: Sequence[float], held: Mapping[str, int]) -> Accounts:
    """`blows`: the moments of the kills (monotonic seconds).

    `held`: the texts of rows kept for a decision, and how often each of them was in doubt.
    """
    arrived = arrivals(site)
    accounts = Accounts()
    for one in expected:
        came = arrived.get((one.chat, one.mark), [])
        if not came:
            doubts = max((often for text, often in held.items() if one.mark in text), default=0)
            # Whatever was in doubt twice is held, but only kills bring that about.
            is_held = doubts > 0 and (one.is_held or min(doubts, len(blows)) >= TWICE)
            (accounts.held if is_held else accounts.lost).append(one)
            accounts.withheld += [one] if doubts > 0 and not is_held else []
        if len(came) > 1:
            accounts.twice[one] = len(came) - 1
            if not all(_explained(site, first, blows) for first in came[:-1]):
                accounts.unexplained.append(one)
        # An answer never says that it is a repetition; a reminder does from its second arrival on, or from the first
        # where it was in doubt and had not arrived.
        marked = [AGAIN in arrival.text for arrival in came]
        if any(marked) if one.kind == LINE else not all(marked[1:]):
            accounts.mismarked.append(one)
    accounts.disordered = _disordered(expected, arrived)
    return accounts


def answers_lost_twice(site: Site, text: str) -> bool:
    """The message of this text arrived at least twice and no answer to it came back: chance alone put it in doubt."""
    marks = set(_MARK.findall(text))
    lost = [one for one in site.arrivals() if one.place in site.unanswered and marks & set(_MARK.findall(one.text))]
    return len(lost) >= TWICE


def _explained(site: Site, first: Arrival, blows: Sequence[float]) -> bool:
    """A process was killed while this one was on the wire, or its answer was lost."""
    return first.place in site.unanswered or any(-ARRIVES <= blow - first.at <= WIRE_SECONDS for blow in blows)


def _disordered(expected: Sequence[Expected], arrived: dict[tuple[int, str], list[Arrival]]) -> int:
    """How many first arrivals came before one that was to come earlier, within a chat and a kind."""
    lanes: dict[tuple[int, str], list[Expected]] = defaultdict(list)
    for one in expected:
        if one.kind in ORDERED and (one.chat, one.mark) in arrived:
            lanes[one.chat, one.kind].append(one)
    wrong = 0
    for lane in lanes.values():
        latest = (0, 0)
        # Of the same second, either may come first.
        for one in sorted(lane, key=lambda each: each.due):
            first = arrived[one.chat, one.mark][0]
            # What is merged into one message has the order of its lines.
            place = (first.place, first.text.index(one.mark))
            wrong += place < latest
            latest = max(latest, place)
    return wrong

"""Faults on demand for the fake Slack: refusals, 429s, lost answers, limits, a revoked token."""

import math
import time
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.slack_blocks import Refusal
from tests.fakes.slack_workspace import Request, Workspace


@dataclass(slots=True)
class Fault:
    """What befalls the next `times` calls of a method; `happened` counts them."""

    method: str
    channel: str | None
    times: int
    refusal: Refusal | None = None
    cut: bool = False
    done: bool = True
    """Of a cut: what was asked for is done before."""
    seconds: float = 0.0
    happened: int = 0


@dataclass(slots=True)
class _Bucket:
    """How many calls are free now, of a method or of a method in a channel."""

    left: float
    at: float = field(default_factory=time.monotonic)


class Faults(Workspace):
    """The method `*` stands for every method. A fault with a channel spares calls that name another one."""

    def __init__(self) -> None:
        super().__init__()
        self._faults: list[Fault] = []
        self._limits: dict[str, tuple[float, float]] = {}
        self._buckets: dict[tuple[str, str], _Bucket] = {}

    def refuse(
        self,
        method: str,
        error: str = "internal_error",
        status: int = 200,
        retry_after: int | None = None,
        times: int = 1,
        channel: str | None = None,
    ) -> Fault:
        """Refuses calls; with `retry_after` (seconds) or `ratelimited` as 429, with the Retry-After header."""
        headers = {}
        if retry_after is not None or error == "ratelimited" or status == 429:
            error, status, headers = "ratelimited", 429, {"Retry-After": str(retry_after or 1)}
        return self._plan(Fault(method, channel, times, Refusal(error, status=status, headers=headers)))

    def lose_answers(self, method: str, times: int = 1, channel: str | None = None) -> Fault:
        """It is done, and the connection cut before the answer."""
        return self._plan(Fault(method, channel, times, cut=True))

    def lose_calls(self, method: str, times: int = 1, channel: str | None = None) -> Fault:
        """The connection is cut, and nothing is done."""
        return self._plan(Fault(method, channel, times, cut=True, done=False))

    def delay(self, method: str, seconds: float, times: int = 1, channel: str | None = None) -> Fault:
        """It is done at once and answered after so many seconds."""
        return self._plan(Fault(method, channel, times, seconds=seconds))

    def heal(self) -> None:
        """Forgets all faults that haven't happened yet, and all limits."""
        with self._lock:
            self._faults.clear()
            self._limits.clear()

    def limit(self, method: str, per_second: float = 1, burst: float = 4) -> None:
        """From now on more calls than that get 429; of chat.postMessage in each channel for itself, as Slack does."""
        with self._lock:
            self._limits[method] = (per_second, burst)
            self._buckets.clear()

    def unlimited(self) -> None:
        """No call gets 429 for its number, as at first."""
        with self._lock:
            self._limits.clear()

    def revoke(self, error: str = "token_revoked") -> Any:
        """The tokens are worth nothing from now on (or `account_inactive`); the event tokens_revoked is sent."""
        with self._lock:
            self._token_error = error
            return self._heard(
                "tokens_revoked", {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [self.bot_user]}}
            )

    def restore(self) -> None:
        """The tokens are good again."""
        self._token_error = ""

    def _plan(self, fault: Fault) -> Fault:
        with self._lock:
            self._faults.append(fault)
        return fault

    def _take_fault(self, request: Request) -> Fault | None:
        named = request.text("channel") or request.text("channel_id")
        for fault in self._faults:
            here = fault.channel in (None, named)
            if fault.times > 0 and fault.method in (request.method, "*") and here:
                fault.times -= 1
                fault.happened += 1
                return fault
        return None

    def _check_limit(self, request: Request) -> None:
        if request.method not in self._limits:
            return
        per_second, burst = self._limits[request.method]
        where = request.text("channel") if request.method == "chat.postMessage" else ""
        bucket = self._buckets.setdefault((request.method, where), _Bucket(burst))
        now = time.monotonic()
        bucket.left = min(burst, bucket.left + (now - bucket.at) * per_second)
        bucket.at = now
        if bucket.left < 1:
            seconds = max(1, math.ceil((1 - bucket.left) / per_second))
            raise Refusal("ratelimited", status=429, headers={"Retry-After": str(seconds)})
        bucket.left -= 1

"""Faults on demand for the fake Telegram: refusals, connections cut, answers that come late."""

import random
from dataclasses import dataclass

from tests.fakes.telegram_account import Account, Request
from tests.fakes.telegram_rules import Refusal

_USUAL_TEXTS = {
    403: "Forbidden: bot was blocked by the user",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
}


@dataclass(slots=True)
class Fault:
    """What befalls the next `times` calls of a method: a refusal, a late answer or no answer at all."""

    method: str
    chat: int | None
    times: int
    refusal: Refusal | None = None
    seconds: float = 0
    cut: bool = False
    after_accepting: bool = False
    share: float = 1
    happened: int = 0


class Faults(Account):
    """`times` counts calls, `seconds` are real ones; with `chat`, calls that name another one are spared.

    `share` spares others at random, such as 0.05 for one of twenty.
    The method '*' stands for every method but getUpdates, 'download' for fetching a file. What is returned counts how
    often it `happened`.
    """

    def __init__(self) -> None:
        super().__init__()
        self._faults: list[Fault] = []
        self._chance = random.Random(0)
        self.unanswered: set[int] = set()
        """The sequence numbers of the calls that were accepted and whose answer was cut off, or came late."""

    def draw(self, seed: int) -> None:
        """Begin the chances of `share` anew."""
        self._chance = random.Random(seed)

    def refuse(
        self,
        method: str,
        code: int,
        description: str = "",
        retry_after: int | None = None,
        times: int = 1,
        chat: int | None = None,
        share: float = 1,
    ) -> Fault:
        """Refuses calls; 429 carries `retry_after` (seconds, 1 when not given) and its usual description."""
        parameters = {}
        if code == 429:
            parameters = {"retry_after": retry_after or 1}
            description = description or f"Too Many Requests: retry after {parameters['retry_after']}"
        refusal = Refusal(code, description or _USUAL_TEXTS.get(code, "Bad Request"), parameters)
        return self._plan(Fault(method.lower(), chat, times, refusal, share=share))

    def cut(
        self,
        method: str,
        times: int = 1,
        after_accepting: bool = True,
        chat: int | None = None,
        share: float = 1,
    ) -> Fault:
        """Closes the connection without an answer; `after_accepting`: what was asked for has been done."""
        fault = Fault(method.lower(), chat, times, cut=True, after_accepting=after_accepting, share=share)
        return self._plan(fault)

    def hang(
        self,
        method: str,
        seconds: float,
        times: int = 1,
        after_accepting: bool = True,
        chat: int | None = None,
        share: float = 1,
    ) -> Fault:
        """Answers late; a client that gives up before loses only the answer, or (False) the call as well."""
        fault = Fault(method.lower(), chat, times, seconds=seconds, after_accepting=after_accepting, share=share)
        return self._plan(fault)

    def heal(self) -> None:
        """Forgets all faults that haven't happened yet."""
        with self._lock:
            self._faults.clear()

    def _plan(self, fault: Fault) -> Fault:
        with self._lock:
            self._faults.append(fault)
        return fault

    def _take_fault(self, request: Request) -> Fault | None:
        with self._lock:
            for fault in self._faults:
                named = fault.method == request.method.lower()
                anything = fault.method == "*" and request.method != "getUpdates"
                here = fault.chat is None or fault.chat == request.integer("chat_id")
                if fault.times > 0 and (named or anything) and here and self._chance.random() < fault.share:
                    fault.times -= 1
                    fault.happened += 1
                    if fault.after_accepting:
                        self.unanswered.add(request.sequence)
                    return fault
        return None

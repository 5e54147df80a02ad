"""Faults on demand for the fake Telegram: refusals, connections cut, answers that come late."""

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


class Faults(Account):
    """`times` counts calls, `seconds` are real ones; with `chat`, calls that name another one are spared.

    The method '*' stands for every method but getUpdates, 'download' for fetching a file.
    """

    def __init__(self) -> None:
        super().__init__()
        self._faults: list[Fault] = []

    def refuse(
        self,
        method: str,
        code: int,
        description: str = "",
        retry_after: int | None = None,
        times: int = 1,
        chat: int | None = None,
    ) -> None:
        """Refuses calls; 429 carries `retry_after` (seconds, 1 when not given) and its usual description."""
        parameters = {}
        if code == 429:
            parameters = {"retry_after": retry_after or 1}
            description = description or f"Too Many Requests: retry after {parameters['retry_after']}"
        refusal = Refusal(code, description or _USUAL_TEXTS.get(code, "Bad Request"), parameters)
        self._plan(Fault(method.lower(), chat, times, refusal))

    def cut(self, method: str, times: int = 1, after_accepting: bool = True, chat: int | None = None) -> None:
        """Closes the connection without an answer; `after_accepting`: what was asked for has been done."""
        self._plan(Fault(method.lower(), chat, times, cut=True, after_accepting=after_accepting))

    def hang(
        self,
        method: str,
        seconds: float,
        times: int = 1,
        after_accepting: bool = True,
        chat: int | None = None,
    ) -> None:
        """Answers late; a client that gives up before loses only the answer, or (False) the call as well."""
        fault = Fault(method.lower(), chat, times, seconds=seconds, after_accepting=after_accepting)
        self._plan(fault)

    def heal(self) -> None:
        """Forgets all faults that haven't happened yet."""
        with self._lock:
            self._faults.clear()

    def _plan(self, fault: Fault) -> None:
        with self._lock:
            self._faults.append(fault)

    def _take_fault(self, request: Request) -> Fault | None:
        with self._lock:
            for fault in self._faults:
                named = fault.method == request.method.lower()
                anything = fault.method == "*" and request.method != "getUpdates"
                here = fault.chat is None or fault.chat == request.integer("chat_id")
                if fault.times > 0 and (named or anything) and here:
                    fault.times -= 1
                    return fault
        return None

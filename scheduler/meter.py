"""What is counted while Backdesk runs. This meter counts nothing, for commands that end soon; bot/metrics.py counts."""

from datetime import timedelta


class Meter:
    """One method for each thing that happens. Called from any thread; must not wait and must not raise."""

    def heard(self, platform: str) -> None:
        """An event was handled, and its transaction is committed."""

    def turn_failed(self) -> None:
        """A handler raised; the person got a reference number."""

    def sent(self, platform: str) -> None:
        """The platform took a message."""

    def retried(self, platform: str) -> None:
        """A message did not go through and will be tried again."""

    def breaker(self, platform: str, *, is_open: bool) -> None:
        """Deliveries to a platform are stopped, except for a probe; or go on."""

    def fired(self, late: timedelta) -> None:
        """A reminder was told, so long after it was due."""

    def ticked(self, tick: str, *, well: bool) -> None:
        """A tick of the scheduler ended."""

    def clock(self, *, trusted: bool) -> None:
        """The wall clock was looked at."""

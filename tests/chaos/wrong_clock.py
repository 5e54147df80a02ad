"""A clock that is wrong by as many seconds as its file says; every process reads it anew each time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path


class WrongClock:
    def __init__(self, file: Path) -> None:
        self.file = file

    def set(self, seconds: float) -> None:
        """Wrong by so much from now on; negative: behind."""
        fresh = self.file.with_suffix(".new")
        fresh.write_text(str(seconds))
        fresh.replace(self.file)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=float(self.file.read_text()))

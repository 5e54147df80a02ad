"""Not written yet."""

from typing import Any


def declare(commands: Any) -> None:
    return

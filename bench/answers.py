"""The messages that a bot sends, counted as they come in at the platform's server."""

import asyncio
import time


class Answers:
    def __init__(self) -> None:
        self.count = 0
        """New messages; changes to earlier ones are not counted."""
        self.last_at = 0.0
        """When the last of them came; seconds of the monotonic clock."""
        self._wanted = 0
        self._all: asyncio.Future[None] | None = None

    def came(self) -> None:
        self.count += 1
        self.last_at = time.monotonic()
        if self._all is not None and self.count >= self._wanted and not self._all.done():
            self._all.set_result(None)

    async def reach(self, count: int, seconds: float) -> None:
        """When so many have come in all; raises TimeoutError."""
        if self.count < count:
            self._wanted, self._all = count, asyncio.get_running_loop().create_future()
            async with asyncio.timeout(seconds):
                await self._all

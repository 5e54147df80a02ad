"""Files that people send: fetched from Slack with the bot's token, which goes to no other host."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import structlog

from bot.slack.calls import Calls
from bot.talk.adapter import InDoubt, Never, NotNow
from bot.talk.incoming import Attachment

log = structlog.get_logger("slack")

LARGEST = 20 * 1024 * 1024
"""Bytes; as on Telegram."""
PATIENCE = 60.0
"""Seconds for the largest file, which needs a line of 3 Mbit/s."""

_SLACKS = ("slack.com", "slack-files.com")


class NotFetched(Exception):
    """Slack does not give the file out."""


class TooLarge(Exception):
    """The file has more bytes than are fetched."""


class Downloads:
    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def fetched(self, files: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """The fields of `Incoming` that tell of the files: a file that cannot be had must not hold up the others."""
        found: dict[str, Any] = {}
        had: list[Attachment] = []
        for file in files:
            name = _name(file)
            try:
                had.append(await self._attachment(file))
            except TooLarge:
                found["too_large"] = name
            except (NotFetched, aiohttp.ClientError, TimeoutError, ValueError, NotNow, InDoubt, Never) as error:
                log.warning("a file was not fetched", error=type(error).__name__)
                found["not_fetched"] = name
        return found | {"files": tuple(had)}

    async def _attachment(self, file: Mapping[str, Any]) -> Attachment:
        if file.get("file_access") == "check_file_info":  # from another company's channel: only its id was told
            file = (await self._calls.call("files.info", file=file["id"]))["file"]
        mime = file.get("mimetype") or "application/octet-stream"
        voice = mime.startswith("audio/") or file.get("subtype") == "slack_audio"
        if int(file.get("size") or 0) > LARGEST:
            raise TooLarge()
        address = file.get("url_private_download") or file.get("url_private") or ""
        return Attachment(_name(file), mime, await self._content(address, mime), voice=voice)

    async def _content(self, address: str, mime: str) -> bytes:
        """Slack answers with the page to sign in, or sends there, where the token may not read the file."""
        session, token = self._calls.client.session, self._calls.client.token
        if session is None or not self._is_slacks(address):
            raise NotFetched()
        headers = {"Authorization": f"Bearer {token}"}
        timeout = aiohttp.ClientTimeout(total=PATIENCE)
        proxy = self._calls.client.proxy
        async with session.get(
            address, headers=headers, timeout=timeout, proxy=proxy, allow_redirects=False
        ) as response:
            if response.status != 200 or (response.content_type == "text/html" and mime != "text/html"):
                raise NotFetched()
            parts, size = [], 0
            async for part in response.content.iter_any():
                size += len(part)
                if size > LARGEST:
                    raise TooLarge()
                parts.append(part)
        return b"".join(parts)

    def _is_slacks(self, address: str) -> bool:
        """Slack's own hosts over https, or the host that the Web API is asked at."""
        asked, own = urlsplit(address), urlsplit(self._calls.client.base_url)
        host = asked.hostname or ""
        if (asked.scheme, asked.netloc) == (own.scheme, own.netloc):
            return True
        return asked.scheme == "https" and any(host == known or host.endswith(f".{known}") for known in _SLACKS)


def _name(file: Mapping[str, Any]) -> str:
    return str(file.get("name") or file.get("title") or file.get("id"))

"""Messages to Slack, and whether one that may have arrived is there: it is known again by the row it bears."""

import contextlib
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import PurePath
from typing import Any

from bot.slack.blocks import blocks, escape, fallback
from bot.slack.calls import Calls
from bot.talk.adapter import InDoubt, Never, NotNow, Outgoing, OutgoingFile
from scheduler.clock import APART

EVENT = "backdesk_message"
"""The type of our messages' metadata (docs.slack.dev/messaging/message-metadata)."""

PAGE = 200
"""Messages of one answer; Slack recommends no more."""

_PEOPLE = ("U", "W")
"""So begin the ids of people."""


class Sender:
    """Sends, writes over and finds. A chat is a channel, `CHANNEL:THREAD`, or a person (`U…`), meaning their DM."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._dms: dict[str, str] = {}

    async def send(self, message: Outgoing) -> str | None:
        """The `ts` of the message; raises NotNow, InDoubt, Never, ShutOut."""
        if message.sent_id is not None:
            return await self._edit(message, message.sent_id)
        if message.file is not None:
            return await self._send_file(message, message.file)
        channel, thread = _place(message.chat)
        sent = await self._calls.call(
            "chat.postMessage",
            channel=channel,
            **({"thread_ts": thread} if thread else {}),
            **_said(message),
            metadata={"event_type": EVENT, "event_payload": {"row": message.row}},
            unfurl_links=False,
            unfurl_media=False,
        )
        if channel.startswith(_PEOPLE) and sent.get("channel"):
            self._dms[channel] = str(sent["channel"])
        return str(sent["ts"])

    async def find(self, message: Outgoing, since: datetime) -> str | None:
        """The `ts` of the message, where it arrived after `since` (UTC by our clock); raises NotNow, Never, ShutOut."""
        try:
            async for said in self._history(message.chat, since):
                if _is(said, message):
                    return str(said["ts"])
        except InDoubt as error:  # a question that was not answered is asked again
            raise NotNow(str(error)) from None
        return None

    async def _edit(self, message: Outgoing, sent_id: str) -> str:
        channel, _ = _place(message.chat)
        await self._calls.call("chat.update", channel=await self._channel(channel), ts=sent_id, **_said(message))
        return sent_id

    async def _send_file(self, message: Outgoing, file: OutgoingFile) -> str | None:
        channel, thread = _place(message.chat)
        name = _marked(file.name, message.row)
        try:
            channel = await self._channel(channel)
            given = await self._calls.call("files.getUploadURLExternal", filename=name, length=len(file.content))
            await self._calls.upload(given["upload_url"], file.content)
        except InDoubt as error:  # nobody sees the file yet: it may be begun anew
            raise NotNow(str(error)) from None
        await self._calls.call(
            "files.completeUploadExternal",
            files=[{"id": given["file_id"], "title": file.name}],
            channel_id=channel,
            **({"thread_ts": thread} if thread else {}),
            **({"initial_comment": escape(message.text)} if message.text else {}),
        )
        return await self._shared_as(given["file_id"], channel)

    async def _shared_as(self, file_id: str, channel: str) -> str | None:
        """The `ts` of a file's message; none where Slack does not tell yet."""
        with contextlib.suppress(NotNow, InDoubt, Never):
            shares = (await self._calls.call("files.info", file=file_id))["file"].get("shares", {})
            return next((shown["ts"] for kind in shares.values() for shown in kind.get(channel, ())), None)
        return None

    async def _history(self, chat: str, since: datetime) -> AsyncIterator[dict[str, Any]]:
        channel, thread = _place(chat)
        asked: dict[str, Any] = {
            "channel": await self._channel(channel),
            # Slack counts by its own clock, from which ours may be as far as it is trusted.
            "oldest": f"{(since - APART).timestamp():.6f}",
            "limit": PAGE,
            "include_all_metadata": True,
        }
        method = "conversations.replies" if thread else "conversations.history"
        cursor = ""
        while True:
            page = await self._calls.call(
                method, **asked, **({"ts": thread} if thread else {}), **({"cursor": cursor} if cursor else {})
            )
            for said in page.get("messages", ()):
                yield said
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return

    async def _channel(self, channel: str) -> str:
        """The id of the DM where a person's id is given: only chat.postMessage takes that."""
        if not channel.startswith(_PEOPLE):
            return channel
        if channel not in self._dms:
            opened = await self._calls.call("conversations.open", users=channel)
            self._dms[channel] = str(opened["channel"]["id"])
        return self._dms[channel]


def _place(chat: str) -> tuple[str, str]:
    """Channel, and the thread in it; empty where there is none."""
    channel, _, thread = chat.partition(":")
    return channel, thread


def _said(message: Outgoing) -> dict[str, Any]:
    return {"text": fallback(message.text), "blocks": blocks(message.text, message.buttons)}


def _marked(name: str, row: int) -> str:
    """The file's name with the row in it: a file bears no metadata."""
    path = PurePath(name)
    return f"{path.stem}-{row}{path.suffix}"


def _is(said: dict[str, Any], message: Outgoing) -> bool:
    if message.file is not None:
        name = _marked(message.file.name, message.row)
        return any(file.get("name") == name for file in said.get("files", ()))
    metadata = said.get("metadata") or {}
    return metadata.get("event_type") == EVENT and metadata.get("event_payload", {}).get("row") == message.row

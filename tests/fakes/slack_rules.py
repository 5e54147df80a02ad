"""What Slack takes in a message and how it writes texts; the limits are those of docs.slack.dev/reference.

Blocks and views are in `slack_blocks`. Slack counts characters, not bytes and not UTF-16 units.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.fakes import slack_blocks as blocks_of
from tests.fakes.slack_blocks import Refusal

MAX_TEXT = 40_000
MAX_BLOCKS_TEXT = 12_000
"""Characters of all blocks' texts together, undocumented: slackapi/bolt-js#2509 and #2867."""
MAX_METADATA = 16_000
"""Characters of a message's metadata as JSON; Slack's page gives no figure, its error is `metadata_too_large`."""

_ENTITY = re.compile(r"&(?:amp|lt|gt);")
_PING = re.compile(r"<(?:!(?:channel|here|everyone|subteam\^[^>]+)|@[UW][^>]+)>")
_ADDRESS = re.compile(
    r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?P<url>https?://[^\s<>]+)"
    r"|(?P<site>www\.[^\s<>]+)|(?P<tel>\+\d[\d ().-]{6,}\d)"
)


def escaped(text: str) -> str:
    """As Slack writes what a person typed."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescaped(text: str) -> str:
    """As a person reads it."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def kept(text: str) -> str:
    """A plain text as Slack keeps it and gives it back: raw `& < >` are escaped, entities stand."""
    return re.sub(r"&(?!(?:amp|lt|gt);)", "&amp;", text).replace("<", "&lt;").replace(">", "&gt;")


def raw(text: str) -> bool:
    """Whether a plain text holds a `& < >` that is no entity."""
    return bool(re.search(r"[&<>]", _ENTITY.sub("", text)))


def pings(text: str) -> list[str]:
    """The mentions in a text that Slack reads as mrkdwn."""
    return _PING.findall(text)


def linked(text: str) -> str:
    """A person's escaped text with its addresses marked as Slack marks them."""

    def marked(found: re.Match[str]) -> str:
        shown = found[0]
        if found["mail"]:
            return f"<mailto:{shown}|{shown}>"
        if found["tel"]:
            return f"<tel:{re.sub('[^+0-9]', '', shown)}|{shown}>"
        return f"<http://{shown}|{shown}>" if found["site"] else f"<{shown}>"

    return _ADDRESS.sub(marked, text)


def check_message(request: Mapping[str, Any], *, changed: bool = False) -> None:
    """Refuses a message's content in the order in which Slack looks at it. `changed`: of chat.update."""
    text, blocks = request.get("text"), request.get("blocks")
    if blocks is not None and not isinstance(blocks, list):
        raise Refusal("invalid_blocks_format")
    if not blocks and not str(text or "").strip() and not request.get("attachments"):
        raise Refusal("no_text")
    if text is not None and not isinstance(text, str):
        raise Refusal("invalid_arguments", ["[ERROR] text must be a string"])
    if len(text or "") > MAX_TEXT:
        raise Refusal("msg_too_long")
    if blocks:
        blocks_of.check_blocks(blocks, "message")
        if sum(len(part["text"]) for part in texts(blocks)) > MAX_BLOCKS_TEXT:
            raise Refusal("msg_blocks_too_long")
    if request.get("metadata") is not None:
        check_metadata(request["metadata"], may_be_empty=changed)


def check_metadata(metadata: Any, *, may_be_empty: bool = False) -> None:
    """`{event_type, event_payload}`: docs.slack.dev/messaging/message-metadata."""
    if not isinstance(metadata, dict):
        raise Refusal("invalid_metadata_format")
    if may_be_empty and not metadata:
        return
    event_type, payload = metadata.get("event_type"), metadata.get("event_payload")
    shaped = isinstance(event_type, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,255}", event_type)
    if not shaped or not isinstance(payload, dict) or metadata.keys() - {"event_type", "event_payload", "entities"}:
        raise Refusal("invalid_metadata_schema")
    if len(json.dumps(payload)) > MAX_METADATA:
        raise Refusal("metadata_too_large")


def texts(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every text object inside blocks or a view."""
    if isinstance(value, dict):
        if value.get("type") in ("plain_text", "mrkdwn") and isinstance(value.get("text"), str):
            yield value
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def stored(value: Any) -> Any:
    """Blocks or a view as Slack gives them back: plain texts escaped."""
    if isinstance(value, list):
        return [stored(part) for part in value]
    if not isinstance(value, dict):
        return value
    shown = {name: stored(part) for name, part in value.items()}
    if value.get("type") == "plain_text" and isinstance(value.get("text"), str):
        shown["text"] = kept(value["text"])
        shown.setdefault("emoji", True)
    return shown

"""What the Bot API refuses, in its own words: text, markup, buttons, commands, photos.

Pure functions for the fake server of `tests.fakes.telegram`. The wordings are those of the open-source server
(tdlib/telegram-bot-api, Client.cpp) and of TDLib (MessageEntity.cpp, parse_html); where only Telegram's
closed side knows the rule, they are the descriptions that developers report.
"""

import re
from collections.abc import Mapping
from typing import Any

MAX_TEXT = 4096  # UTF-16 code units, counted when the markup is parsed away
MAX_CAPTION = 1024
MAX_CALLBACK_DATA = 64  # bytes of UTF-8
MAX_BUTTONS = 100
MAX_COMMANDS = 100
MAX_UPLOAD = 50 * 2**20  # bytes, of a file that a bot sends
MAX_DOWNLOAD = 20 * 2**20  # bytes, of a file that a bot fetches
MAX_PHOTO = 10 * 2**20

_HTML_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_CHARACTER = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot)(?![A-Za-z]));?")
_NAMED_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_END_TAG = re.compile(rb"</([^\s>]*)\s*(>?)")
_START_TAG = re.compile(rb"<([^\s>]*)")
_ATTRIBUTE = re.compile(rb"""\s*([^\s=>/"']*)(?:\s*=\s*("[^"]*"?|'[^']*'?|[A-Za-z0-9.\-]*))?\s*""")
_COMMAND_ENTITY = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?!\w)")
_BUTTON_KINDS = ("url", "web_app", "login_url", "switch_inline_query", "copy_text", "pay")
_IMAGE_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM")


class Refusal(Exception):
    """An answer with `ok: false`: HTTP status, description and, for floods and moved chats, `parameters`."""

    def __init__(self, code: int, description: str, parameters: Mapping[str, int] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = dict(parameters or {})


def bad_request(reason: str) -> Refusal:
    return Refusal(400, f"Bad Request: {reason}")


def utf16_length(text: str) -> int:
    """The length Telegram counts in: UTF-16 code units, two for a character beyond U+FFFF."""
    return len(text.encode("utf-16-le")) // 2


def command_entities(text: str) -> list[dict[str, Any]]:
    """The `bot_command` entities that a user's text carries (`/start`, `/add@some_bot`)."""
    return [
        {
            "type": "bot_command",
            "offset": utf16_length(text[: found.start()]),
            "length": utf16_length(found.group()),
        }
        for found in _COMMAND_ENTITY.finditer(text)
    ]


def formatted(text: str, parse_mode: str | None, limit: int, too_long: str) -> tuple[str, list[dict[str, Any]]]:
    """The visible text and its entities, as Telegram keeps them; `too_long` is said beyond `limit`."""
    entities: list[dict[str, Any]] = []
    match (parse_mode or "").lower():
        case "":
            pass
        case "html":
            text, entities = parse_html(text)
        case "markdown" | "markdownv2":
            raise NotImplementedError("the fake Telegram doesn't model Markdown: send HTML")
        case _:
            raise bad_request("unsupported parse_mode")
    text = re.sub(r"[\x00-\x09\x0b-\x1f]", " ", text.replace("\r", ""))
    shift = utf16_length(text) - utf16_length(text.lstrip())
    text = text.strip()
    end = utf16_length(text)
    if end > limit:
        raise bad_request(too_long)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - shift, 0)
        stop = min(entity["offset"] - shift + entity["length"], end)
        if start < stop:
            kept.append(entity | {"offset": start, "length": stop - start})
    return text, sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def message_text(
    text: str | None, parse_mode: str | None, too_long: str = "message is too long"
) -> tuple[str, list[dict[str, Any]]]:
    """As `formatted`, for the text of a message: it must not be empty."""
    if not text:
        raise bad_request("message text is empty")
    plain, entities = formatted(text, parse_mode, MAX_TEXT, too_long)
    if not plain:
        raise bad_request("text must be non-empty")
    return plain, entities


def parse_html(text: str) -> tuple[str, list[dict[str, Any]]]:
    """The plain text and the entities of `parse_mode=HTML`; offsets in complaints are bytes of UTF-8."""
    source, plain, position = text.encode(), "", 0
    open_tags: list[tuple[str, dict[str, str], int]] = []
    entities: list[dict[str, Any]] = []
    while (start := source.find(b"<", position)) >= 0:
        plain += _decoded(source[position:start].decode())
        if source[start + 1 : start + 2] == b"/":
            if not open_tags:
                raise _unparsable(f"Unexpected end tag at byte offset {start}")
            found = _END_TAG.match(source, start)
            assert found is not None
            if not found[2]:
                raise _unparsable(f"Unclosed end tag at byte offset {start}")
            tag, attributes, begun = open_tags.pop()
            if (ending := found[1].decode().lower()) not in ("", tag):
                raise _unparsable(f'Unmatched end tag at byte offset {start}, expected "</{tag}>", found "</{ending}>"')
            entities += _entity(tag, attributes, begun, plain)
            position = found.end()
        else:
            tag, attributes, position = _start_tag(source, start)
            open_tags.append((tag, attributes, utf16_length(plain)))
    plain += _decoded(source[position:].decode())
    if open_tags:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return plain, entities


def _start_tag(source: bytes, start: int) -> tuple[str, dict[str, str], int]:
    """The tag that begins at byte `start`: its name, its attributes and the position behind it."""
    found = _START_TAG.match(source, start)
    assert found is not None
    position = found.end()
    if position == len(source):
        raise _unparsable(f"Unclosed start tag at byte offset {start}")
    tag = found[1].decode().lower()
    if tag not in _HTML_TAGS:
        raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {start}')
    attributes: dict[str, str] = {}
    while source[position : position + 1].isspace():
        position += 1
    while source[position : position + 1] != b">":
        found = _ATTRIBUTE.match(source, position)
        assert found is not None
        if not found[1]:
            raise _unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {start}')
        quoted = found[2] and found[2][:1] in b"\"'"
        if found.end() == len(source):
            named = "" if quoted else f' "{tag}"'
            raise _unparsable(f"Unclosed start tag{named} at byte offset {start}")
        if found[2] and not quoted and source[found.end(2) : found.end(2) + 1] not in b" \n\t>":
            raise _unparsable(f"Unexpected end of name token at byte offset {found.start(2)}")
        value = (found[2] or b"").decode()
        attributes[found[1].decode()] = _decoded(value[1:-1]) if quoted else value.lower()
        position = found.end()
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {start}')
    return tag, attributes, position + 1


def _entity(tag: str, attributes: dict[str, str], begun: int, plain: str) -> list[dict[str, Any]]:
    length = utf16_length(plain) - begun
    entity: dict[str, Any] = {"type": _HTML_TAGS[tag], "offset": begun, "length": length}
    if tag == "a":
        inside = plain.encode("utf-16-le")[2 * begun :].decode("utf-16-le")
        entity["url"] = attributes.get("href") or inside
        if not entity["url"].startswith("tg://") and "." not in entity["url"]:
            return []  # Telegram shows the text and forgets what is not an address
    if tag == "tg-emoji":
        entity["custom_emoji_id"] = attributes.get("emoji-id", "")
        if not entity["custom_emoji_id"].isdecimal():
            raise _unparsable("Invalid custom emoji identifier specified")
    return [entity] if length else []


def _decoded(text: str) -> str:
    def character(found: re.Match[str]) -> str:
        if found[3]:
            return _NAMED_CHARACTERS[found[3]]
        code = int(found[1]) if found[1] else int(found[2], 16)
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else found[0]

    return _CHARACTER.sub(character, text)


def _unparsable(reason: str) -> Refusal:
    return bad_request(f"can't parse entities: {reason}")


def checked_markup(markup: Any, *, inline_only: bool = False) -> dict[str, Any] | None:
    """The reply markup as it is kept, None when there is none. Edits take an inline keyboard only."""
    if markup is None or markup == "":
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if inline_only:
            raise bad_request("inline keyboard expected")
        return markup
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    for button in (button for row in rows for button in row):
        _check_button(button)
    if sum(len(row) for row in rows) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    kept = [row for row in rows if row]
    return {"inline_keyboard": kept} if kept else None


def _check_button(button: dict[str, Any]) -> None:
    if not str(button.get("text", "")).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    data = button.get("callback_data")
    if data is not None:
        if not 1 <= len(str(data).encode()) <= MAX_CALLBACK_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
    elif not any(kind in button for kind in _BUTTON_KINDS):
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "url" in button and not re.match(r"(?:https?|tg|mailto|tel)(?:://|:)\S+\Z", str(button["url"])):
        raise bad_request("BUTTON_URL_INVALID")


def checked_commands(commands: Any) -> list[dict[str, str]]:
    """The list of `setMyCommands` as it is kept."""
    if not isinstance(commands, list):
        raise bad_request("can't parse commands: expected an Array of BotCommand")
    kept = []
    for item in commands:
        for field in ("command", "description"):
            if field not in item:
                raise bad_request(f"can't parse BotCommand: Can't find field \"{field}\"")
        command = item["command"].strip().removeprefix("/")
        description = item["description"].strip()
        if not command:
            raise bad_request("command must be non-empty")
        if len(command) > 32:
            raise bad_request("command length must not exceed 32")
        if not description:
            raise bad_request("command description must be non-empty")
        if len(description) > 256:
            raise bad_request("command description length must not exceed 256")
        if not re.fullmatch(r"[a-z0-9_]+", command):
            raise bad_request("BOT_COMMAND_INVALID")
        kept.append({"command": command, "description": description})
    if len(kept) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return kept


def check_upload(kind: str, content: bytes) -> None:
    """Refuses what cannot be sent as a `document` or as a `photo`."""
    if len(content) > MAX_UPLOAD:
        raise Refusal(413, "Request Entity Too Large")
    if not content:
        raise bad_request("file must be non-empty")
    if kind != "photo":
        return
    if len(content) > MAX_PHOTO:
        raise bad_request(
            f"file of size {len(content)} bytes is too big for a photo; the maximum size is {MAX_PHOTO} bytes"
        )
    if not content.startswith(_IMAGE_STARTS):
        raise bad_request("IMAGE_PROCESS_FAILED")

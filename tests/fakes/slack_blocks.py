"""Which blocks and views Slack takes (docs.slack.dev/reference/block-kit, /views), and how it names what is wrong."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

Block = Mapping[str, Any]

MAX_BLOCKS = {"message": 50, "modal": 100, "home": 100}
MAX_ID = 255

_SELECTS = {"static_select", "external_select", "users_select", "conversations_select", "channels_select"}
_MULTI = {f"multi_{name}" for name in _SELECTS}
_CHOICES = {"radio_buttons", "checkboxes"}
_TEXTS = {"plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input"}
_PICKERS = {"datepicker", "timepicker", "datetimepicker"}
_IN_ACTIONS = {"button", "overflow", "workflow_button"} | _SELECTS | _MULTI | _CHOICES | _PICKERS
_IN_SECTION = _IN_ACTIONS | {"image"}
_IN_INPUT = _TEXTS | _SELECTS | _MULTI | _CHOICES | _PICKERS | {"file_input"}
_ONLY_IN_VIEWS = {"number_input", "email_text_input", "url_text_input", "file_input"}
_BLOCKS = {
    "message": {
        "section",
        "actions",
        "context",
        "divider",
        "header",
        "image",
        "input",
        "rich_text",
        "file",
        "video",
        "markdown",
    },
    "modal": {"section", "actions", "context", "divider", "header", "image", "input", "rich_text", "video"},
    "home": {"section", "actions", "context", "divider", "header", "image", "input", "rich_text", "video"},
}
_FIELDS = {
    "section": {"text", "fields", "accessory", "expand"},
    "actions": {"elements"},
    "context": {"elements"},
    "divider": set(),
    "header": {"text"},
    "input": {"label", "element", "dispatch_action", "hint", "optional"},
}
"""The fields of the blocks that Backdesk writes; others are refused, as Slack refuses them."""
_ELEMENT_FIELDS = {
    "button": {"text", "value", "url", "style", "confirm", "accessibility_label"},
    "static_select": {"placeholder", "options", "option_groups", "initial_option", "confirm", "focus_on_load"},
    "external_select": {"placeholder", "initial_option", "min_query_length", "confirm", "focus_on_load"},
    "datepicker": {"placeholder", "initial_date", "confirm", "focus_on_load"},
    "timepicker": {"placeholder", "initial_time", "confirm", "focus_on_load", "timezone"},
    "datetimepicker": {"initial_date_time", "confirm", "focus_on_load"},
    "radio_buttons": {"options", "initial_option", "confirm", "focus_on_load"},
    "checkboxes": {"options", "initial_options", "confirm", "focus_on_load"},
    "overflow": {"options", "confirm"},
    "plain_text_input": {"placeholder", "initial_value", "multiline", "min_length", "max_length", "focus_on_load"}
    | {"dispatch_action_config"},
}
_VIEW_FIELDS = {
    "modal": {"type", "title", "blocks", "close", "submit", "private_metadata", "callback_id", "clear_on_close"}
    | {"notify_on_close", "external_id", "submit_disabled"},
    "home": {"type", "blocks", "private_metadata", "callback_id", "external_id"},
}


class Refusal(Exception):
    """Slack's `{"ok": false, "error": …}`, with what it says beside; some come with a status and headers."""

    def __init__(
        self,
        error: str,
        messages: Iterable[str] = (),
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        more: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(error)
        self.error = error
        self.messages = list(messages)
        self.status = status
        self.headers = dict(headers or {})
        self.more = dict(more or {})


class _Faults:
    """What is wrong with some blocks, each told with its JSON pointer as Slack does."""

    def __init__(self) -> None:
        self.messages: list[str] = []

    def add(self, pointer: str, what: str) -> None:
        self.messages.append(f"[ERROR] {what} [json-pointer:{pointer}]")

    def length(self, value: Any, most: int, pointer: str, *, least: int = 0) -> None:
        if not isinstance(value, str):
            self.add(pointer, "must be a string")
        elif len(value) > most:
            self.add(pointer, f"must be less than {most + 1} characters")
        elif len(value) < least:
            self.add(pointer, f"must be more than {least - 1} characters")

    def text(self, value: Any, most: int, pointer: str, *, mrkdwn: bool = False) -> None:
        """A text object, plain unless `mrkdwn` may stand there too."""
        if not isinstance(value, dict):
            self.add(pointer, "must be an object")
            return
        kinds = ("plain_text", "mrkdwn") if mrkdwn else ("plain_text",)
        if value.get("type") not in kinds:
            self.add(f"{pointer}/type", "must be a valid enum value")
        allowed = {"type", "text", "emoji"} if value.get("type") == "plain_text" else {"type", "text", "verbatim"}
        for name in sorted(value.keys() - allowed):
            self.add(pointer, f"additional property: {name}")
        self.length(value.get("text"), most, f"{pointer}/text", least=1)


def check_blocks(blocks: Any, surface: str, pointer: str = "/blocks", error: str = "invalid_blocks") -> None:
    """Refuses blocks that a "message", a "modal" or a "home" doesn't take, with all that is wrong with them."""
    faults = _Faults()
    _blocks(blocks, surface, pointer, faults)
    if faults.messages:
        raise Refusal(error, faults.messages)


def check_view(view: Any) -> None:
    """Refuses a view of views.open, .update, .push, .publish or of a `response_action`."""
    if not isinstance(view, dict):
        raise Refusal("invalid_arguments", ["[ERROR] must be an object [json-pointer:/view]"])
    faults, kind = _Faults(), view.get("type")
    if kind not in _VIEW_FIELDS:
        raise Refusal("invalid_arguments", ["[ERROR] must be a valid enum value [json-pointer:/view/type]"])
    for name in sorted(view.keys() - _VIEW_FIELDS[kind]):
        faults.add("/view", f"additional property: {name}")
    if kind == "modal":
        faults.text(view.get("title"), 24, "/view/title")
        for name in ("submit", "close"):
            if view.get(name) is not None:
                faults.text(view[name], 24, f"/view/{name}")
    for name, most in (("callback_id", MAX_ID), ("private_metadata", 3000), ("external_id", MAX_ID)):
        if view.get(name) is not None:
            faults.length(view[name], most, f"/view/{name}")
    _blocks(view.get("blocks"), kind, "/view/blocks", faults)
    inputs = [block for block in view.get("blocks") or () if isinstance(block, dict) and block.get("type") == "input"]
    if kind == "modal" and inputs and not view.get("submit"):
        faults.add("/view/submit", "missing required field: submit (a modal with input blocks needs one)")
    if faults.messages:
        raise Refusal("invalid_arguments", faults.messages)


def _blocks(blocks: Any, surface: str, pointer: str, faults: _Faults) -> None:
    if not isinstance(blocks, list):
        faults.add(pointer, "missing required field: blocks")
        return
    if len(blocks) > MAX_BLOCKS[surface]:
        faults.add(pointer, f"no more than {MAX_BLOCKS[surface]} items allowed")
    ids: set[str] = set()
    for number, block in enumerate(blocks):
        where = f"{pointer}/{number}"
        if not isinstance(block, dict) or block.get("type") not in _BLOCKS[surface]:
            faults.add(
                f"{where}/type", "unsupported type: " + str(block.get("type") if isinstance(block, dict) else block)
            )
            continue
        _block(block, surface, where, faults)
        if (block_id := block.get("block_id")) is not None:
            faults.length(block_id, MAX_ID, f"{where}/block_id", least=1)
            if block_id in ids:
                faults.add(f"{where}/block_id", f"`block_id` {block_id} already exists: must be unique")
            ids.add(block_id)


def _block(block: Block, surface: str, where: str, faults: _Faults) -> None:
    kind = block["type"]
    if kind in _FIELDS:
        for name in sorted(block.keys() - _FIELDS[kind] - {"type", "block_id"}):
            faults.add(where, f"additional property: {name}")
    if kind == "section":
        _section(block, where, faults)
    elif kind == "actions":
        _elements(block.get("elements"), _IN_ACTIONS, 25, f"{where}/elements", faults)
    elif kind == "context":
        _context(block.get("elements"), f"{where}/elements", faults)
    elif kind == "header":
        faults.text(block.get("text"), 150, f"{where}/text")
    elif kind == "input":
        _input(block, surface, where, faults)
    elif kind == "image":
        faults.length(block.get("alt_text"), 2000, f"{where}/alt_text", least=1)
        if block.get("image_url") is not None:
            faults.length(block["image_url"], 3000, f"{where}/image_url", least=1)


def _section(block: Block, where: str, faults: _Faults) -> None:
    fields = block.get("fields")
    if block.get("text") is None and not fields:
        faults.add(where, "missing required field: text or fields")
    if block.get("text") is not None:
        faults.text(block["text"], 3000, f"{where}/text", mrkdwn=True)
    if fields is not None:
        if not isinstance(fields, list) or not 1 <= len(fields) <= 10:
            faults.add(f"{where}/fields", "between 1 and 10 items allowed")
        for number, field in enumerate(fields if isinstance(fields, list) else ()):
            faults.text(field, 2000, f"{where}/fields/{number}", mrkdwn=True)
    if block.get("accessory") is not None:
        _element(block["accessory"], _IN_SECTION, f"{where}/accessory", faults)


def _context(elements: Any, where: str, faults: _Faults) -> None:
    if not isinstance(elements, list) or not 1 <= len(elements) <= 10:
        faults.add(where, "between 1 and 10 items allowed")
        return
    for number, element in enumerate(elements):
        if isinstance(element, dict) and element.get("type") == "image":
            faults.length(element.get("alt_text"), 2000, f"{where}/{number}/alt_text", least=1)
        else:
            faults.text(element, 3000, f"{where}/{number}", mrkdwn=True)


def _input(block: Block, surface: str, where: str, faults: _Faults) -> None:
    faults.text(block.get("label"), 2000, f"{where}/label")
    if block.get("hint") is not None:
        faults.text(block["hint"], 2000, f"{where}/hint")
    allowed = _IN_INPUT - _ONLY_IN_VIEWS if surface == "message" else _IN_INPUT
    _element(block.get("element"), allowed, f"{where}/element", faults)


def _elements(elements: Any, allowed: set[str], most: int, where: str, faults: _Faults) -> None:
    if not isinstance(elements, list) or not elements:
        faults.add(where, "must provide at least 1 item")
        return
    if len(elements) > most:
        faults.add(where, f"no more than {most} items allowed")
    ids: set[str] = set()
    for number, element in enumerate(elements):
        _element(element, allowed, f"{where}/{number}", faults)
        action_id = element.get("action_id") if isinstance(element, dict) else None
        if action_id is not None and action_id in ids:
            faults.add(
                f"{where}/{number}/action_id", f"`action_id` {action_id} already exists: must be unique in a block"
            )
        ids.add(action_id)


def _element(element: Any, allowed: set[str], where: str, faults: _Faults) -> None:
    if not isinstance(element, dict) or element.get("type") not in allowed:
        faults.add(
            f"{where}/type", "unsupported type: " + str(element.get("type") if isinstance(element, dict) else element)
        )
        return
    kind = element["type"]
    if kind in _ELEMENT_FIELDS:
        for name in sorted(element.keys() - _ELEMENT_FIELDS[kind] - {"type", "action_id"}):
            faults.add(where, f"additional property: {name}")
    if element.get("action_id") is not None:
        faults.length(element["action_id"], MAX_ID, f"{where}/action_id", least=1)
    if element.get("placeholder") is not None:
        faults.text(element["placeholder"], 150, f"{where}/placeholder")
    if element.get("confirm") is not None:
        _confirm(element["confirm"], f"{where}/confirm", faults)
    if kind == "button":
        _button(element, where, faults)
    elif kind in ("static_select", "multi_static_select"):
        _static_select(element, where, faults)
    elif kind in ("radio_buttons", "checkboxes"):
        _options(element.get("options"), 10, f"{where}/options", faults)
    elif kind == "overflow":
        _options(element.get("options"), 5, f"{where}/options", faults)
    elif kind in ("external_select", "multi_external_select"):
        _external_select(element, where, faults)
    elif kind in _PICKERS:
        _picker(element, where, faults)
    elif kind in _TEXTS:
        _text_input(element, where, faults)


def _button(element: Block, where: str, faults: _Faults) -> None:
    faults.text(element.get("text"), 75, f"{where}/text")
    for name, most in (("value", 2000), ("url", 3000), ("accessibility_label", 75)):
        if element.get(name) is not None:
            faults.length(element[name], most, f"{where}/{name}")
    if element.get("style") not in (None, "primary", "danger"):
        faults.add(f"{where}/style", "must be a valid enum value")


def _confirm(confirm: Any, where: str, faults: _Faults) -> None:
    parts = (("title", 100), ("text", 300), ("confirm", 30), ("deny", 30))
    for name, most in parts:
        value = confirm.get(name) if isinstance(confirm, dict) else None
        faults.text(value, most, f"{where}/{name}", mrkdwn=name == "text")


def _static_select(element: Block, where: str, faults: _Faults) -> None:
    if (groups := element.get("option_groups")) is not None:
        if not isinstance(groups, list) or not 1 <= len(groups) <= 100:
            faults.add(f"{where}/option_groups", "between 1 and 100 items allowed")
            return
        for number, group in enumerate(groups):
            faults.text(group.get("label"), 75, f"{where}/option_groups/{number}/label")
            _options(group.get("options"), 100, f"{where}/option_groups/{number}/options", faults)
    else:
        _options(element.get("options"), 100, f"{where}/options", faults)
    initial = element.get("initial_option")
    if initial is not None and not any(same_option(initial, option) for option in options_of(element)):
        faults.add(f"{where}/initial_option", "must be one of the provided options")


def _external_select(element: Block, where: str, faults: _Faults) -> None:
    least = element.get("min_query_length")
    if least is not None and (not isinstance(least, int) or least < 0):
        faults.add(f"{where}/min_query_length", "must be an integer")
    if element.get("initial_option") is not None:
        _option(element["initial_option"], f"{where}/initial_option", faults)


def _picker(element: Block, where: str, faults: _Faults) -> None:
    shapes = {
        "initial_date": r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])",
        "initial_time": r"([01]\d|2[0-3]):[0-5]\d",
    }
    for name, shape in shapes.items():
        value = element.get(name)
        if value is not None and not (isinstance(value, str) and re.fullmatch(shape, value)):
            faults.add(
                f"{where}/{name}", "must be a date like YYYY-MM-DD" if "date" in name else "must be a time like HH:mm"
            )
    moment = element.get("initial_date_time")
    if moment is not None and (not isinstance(moment, int) or len(str(moment)) != 10):
        faults.add(f"{where}/initial_date_time", "must be a Unix time of 10 digits")


def _text_input(element: Block, where: str, faults: _Faults) -> None:
    most = element.get("max_length")
    for name, value in (("max_length", most), ("min_length", element.get("min_length"))):
        if value is not None and (not isinstance(value, int) or not 0 <= value <= 3000):
            faults.add(f"{where}/{name}", "must be between 0 and 3000")
    if element.get("initial_value") is not None:
        faults.length(element["initial_value"], most if isinstance(most, int) else 3000, f"{where}/initial_value")


def _options(options: Any, most: int, where: str, faults: _Faults) -> None:
    if not isinstance(options, list) or not options:
        faults.add(where, "must provide at least 1 item")
        return
    if len(options) > most:
        faults.add(where, f"no more than {most} items allowed")
    for number, option in enumerate(options):
        _option(option, f"{where}/{number}", faults)


def _option(option: Any, where: str, faults: _Faults) -> None:
    if not isinstance(option, dict):
        faults.add(where, "must be an object")
        return
    for name in sorted(option.keys() - {"text", "value", "description", "url"}):
        faults.add(where, f"additional property: {name}")
    faults.text(option.get("text"), 75, f"{where}/text", mrkdwn=True)
    faults.length(option.get("value"), 150, f"{where}/value")
    if option.get("description") is not None:
        faults.text(option["description"], 75, f"{where}/description")


def check_options(options: Any) -> None:
    """The answer to a block_suggestion: up to 100 options, or none."""
    faults = _Faults()
    if options != []:
        _options(options, 100, "/options", faults)
    if faults.messages:
        raise Refusal("invalid_options", faults.messages)


def options_of(element: Block) -> list[Block]:
    """All options of a select, those of its groups too."""
    grouped = [option for group in element.get("option_groups") or () for option in group.get("options") or ()]
    return [*(element.get("options") or ()), *grouped]


def same_option(one: Any, other: Any) -> bool:
    """Slack compares text and value."""
    return all(isinstance(option, dict) for option in (one, other)) and (
        one.get("value"),
        (one.get("text") or {}).get("text"),
    ) == (other.get("value"), (other.get("text") or {}).get("text"))

"""A window as Slack's modal view, and what comes back of it: what stands in its blocks, errors under them.

Limits are those of docs.slack.dev/reference/block-kit and …/reference/views.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from bot.slack.blocks import escape
from bot.talk.incoming import Place
from bot.talk.window import Field, FieldKind, Option, Window

FORM = "form"
"""`callback_id` of a form's modal."""
FIELD = "field"
"""`action_id` of whatever is filled in; which it is says the `block_id`, the field's name."""

LONGEST_TITLE = 24
"""Of the modal, and of its two buttons."""
LONGEST_LABEL = 2000
"""Of an input, and its hint."""
LONGEST_OPTION = 75
LONGEST_PLACEHOLDER = 150
LONGEST_INITIAL = 3000
LONGEST_SECTION = 3000

_TIME = ".time"
"""Behind the name of a field: the block of its time of day."""

Json = dict[str, Any]
View = Mapping[str, Any]


def modal(window: Window, place: Place) -> Json:
    """The view; `place` is where the form is open: it comes back with whatever is done in the modal."""
    carried = {"serial": window.serial, "chat": place.chat, "group": place.group, "message": window.message}
    notes = [{"type": "section", "text": _text(note, LONGEST_SECTION)} for note in window.notes]
    inputs = [block for field in window.fields for block in _blocks(field, window.time)]
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": json.dumps(carried),
        "title": _text(window.title, LONGEST_TITLE),
        "submit": _text(window.submit, LONGEST_TITLE),
        "close": _text(window.close, LONGEST_TITLE),
        "notify_on_close": True,
        "blocks": notes + inputs,
    }


def options(found: Iterable[Option]) -> Json:
    """The answer to what was typed into an external select."""
    return {"options": [_option(option) for option in found]}


# What comes back


def serial(view: View) -> str:
    """Of the open form that the modal shows."""
    return str(_carried(view)["serial"])


def place(view: View, user: str) -> Place:
    """Where the form is open; `user` is the id of the person who has it open."""
    carried = _carried(view)
    return Place("slack", carried["chat"], user, carried["group"])


def message(view: View) -> str | None:
    """The `ts` of the message whose button opened the modal."""
    found = _carried(view)["message"]
    return None if found is None else str(found)


def field_of(block_id: str) -> str:
    """The field that a block belongs to."""
    return block_id.removesuffix(_TIME)


def fields(view: View) -> dict[str, str | None]:
    """What stands in each field; nothing is None. A moment without a time is its day."""
    state = view["state"]["values"]
    shown = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    values = {block_id: _value(state.get(block_id, {}).get(FIELD, {})) for block_id in shown}
    days = {name: value for name, value in values.items() if not name.endswith(_TIME)}
    return {name: _moment(day, values.get(f"{name}{_TIME}")) for name, day in days.items()}


def errors(view: View, why: Mapping[str, str]) -> dict[str, str]:
    """By `block_id`: Slack takes no error of a block that the modal has not."""
    shown = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
    return {name: text for name, text in why.items() if name in shown}


def _carried(view: View) -> Json:
    return dict(json.loads(view["private_metadata"]))


def _moment(day: str | None, time: str | None) -> str | None:
    """A time without a day is no moment, and stays what it is: the form says what is missing."""
    return "T".join(part for part in (day, time) if part) or None


def _value(state: Mapping[str, Any]) -> str | None:
    if "selected_option" in state:
        return state["selected_option"]["value"] if state["selected_option"] else None
    value = state.get("value") or state.get("selected_date") or state.get("selected_time")
    return _unescaped(str(value)) if value else None


# Blocks


def _blocks(field: Field, time: str) -> list[Json]:
    if field.kind is not FieldKind.MOMENT:
        return [_input(field, _element(field))]
    day, at = _day_and_time(field.value or "")
    return [
        _input(field, {"type": "datepicker", "action_id": FIELD, **_initial("initial_date", day)}),
        {
            "type": "input",
            "block_id": f"{field.name}{_TIME}",
            "label": _text(f"{field.label} · {time}", LONGEST_LABEL),
            "optional": True,
            "element": {"type": "timepicker", "action_id": FIELD, **_initial("initial_time", at)},
        },
    ]


def _day_and_time(moment: str) -> tuple[str, str]:
    """Of a moment, a day, or a time whose day is still missing."""
    day, _, at = moment.partition("T")
    return ("", day) if ":" in day else (day, at)


def _input(field: Field, element: Json) -> Json:
    return {
        "type": "input",
        "block_id": field.name,
        "label": _text(field.label, LONGEST_LABEL),
        "optional": field.optional,
        "element": element,
        **({"hint": _text(field.hint, LONGEST_LABEL)} if field.hint else {}),
        **({"dispatch_action": True} if field.redraws else {}),
    }


def _element(field: Field) -> Json:
    chosen = {"initial_option": _option(field.chosen)} if field.chosen else {}
    element: Json
    match field.kind:
        case FieldKind.CHOICE:
            element = {"type": "static_select", "options": [_option(option) for option in field.options], **chosen}
        case FieldKind.SEARCH:
            element = {"type": "external_select", "min_query_length": 0, **chosen}
        case FieldKind.DAY:
            element = {"type": "datepicker", **_initial("initial_date", field.value)}
        case FieldKind.TIME:
            element = {"type": "timepicker", **_initial("initial_time", field.value)}
        case _:
            text = {"multiline": True} if field.kind is FieldKind.TEXT else {}
            initial = _initial("initial_value", (field.value or "")[:LONGEST_INITIAL])
            element = {"type": "plain_text_input", **text, **initial}
    if field.example:
        element["placeholder"] = _text(field.example, LONGEST_PLACEHOLDER)
    return {"action_id": FIELD, **element}


def _initial(name: str, value: str | None) -> Json:
    return {name: value} if value else {}


def _option(option: Option) -> Json:
    return {"text": _text(option.label, LONGEST_OPTION), "value": option.value}


def _text(text: str, longest: int) -> Json:
    return {"type": "plain_text", "text": _cut(text, longest), "emoji": False}


def _cut(text: str, longest: int) -> str:
    """At the end of a word where one ends in the second half, and not inside of an escaped sign."""
    if len(escape(text)) <= longest:
        return escape(text)
    kept = text[: longest - 1]
    while len(escape(kept)) >= longest:
        kept = kept[:-1]
    words = kept.rpartition(" ")[0]
    return escape((words if len(words) > longest // 2 else kept).rstrip(" ,.;:")) + "…"


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")

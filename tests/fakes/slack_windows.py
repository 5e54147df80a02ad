"""What people do in windows and on the Home tab: fill in, search, submit, close, press."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.fakes import slack_rules as rules
from tests.fakes.slack_blocks import options_of
from tests.fakes.slack_delivery import Delivery
from tests.fakes.slack_people import action_of
from tests.fakes.slack_views import OpenView, Views, slot
from tests.fakes.slack_workspace import elements_of, rows_of

Block = Mapping[str, Any]

_REQUIRED = "Please complete this required field."


@dataclass(frozen=True, slots=True)
class Input:
    """A field as the person sees it: of a menu, the value is the label of what is picked, and so are the options."""

    name: str
    """The block's id."""
    kind: str
    """The element's type, such as plain_text_input."""
    value: str | None
    options: tuple[str, ...]
    optional: bool
    hint: str | None = None
    redraws: bool = False
    multiline: bool = False


@dataclass(frozen=True, slots=True)
class Modal:
    """The window in front of somebody."""

    id: str
    title: str
    submit: str | None
    fields: Mapping[str, Input]
    """By their labels, in their order."""
    errors: Mapping[str, str]
    """By the labels of the fields."""
    notes: tuple[str, ...]
    """The texts between the fields."""
    rows: tuple[tuple[tuple[str, str], ...], ...]
    """Of buttons."""
    raw: Mapping[str, Any]

    @property
    def serial(self) -> int | None:
        """Of the dialog's frame: the number that callback_id or private_metadata carry."""
        for name in ("callback_id", "private_metadata"):
            if found := re.search(r"\d+", str(self.raw.get(name, ""))):
                return int(found[0])
        return None


class Windows(Views):
    def view(self, user: str) -> Modal | None:
        """The window that is open in front, None when there is none."""
        with self._lock:
            stack = self._windows.get(user)
            return self._modal(stack[-1]) if stack else None

    def fill(self, user: str, label: str, value: str | None) -> Delivery | None:
        """Types into a field, picks an option by its label, sets a day (2026-03-12) or a time (10:00); None empties.

        A field with `dispatch_action`, and one that is no input, tells the app at once: the delivery is returned.
        LookupError: no such field or option.
        """
        with self._lock:
            window = self._front(user)
            block, element = _field(window, label)
            key = (block["block_id"], element["action_id"])
            name = slot(element)
            if name is None:
                raise LookupError(f"{label!r} can't be filled in: {element['type']}")
            _check_typed(element, value)
            window.values[key] = self._picked(window, key, element, value) if "option" in name else value
            if name == "selected_options":
                window.values[key] = [window.values[key]] if value is not None else []
            window.errors.pop(block["block_id"], None)
            if block["type"] == "input" and not block.get("dispatch_action"):
                return None
            told = window.state()["values"][key[0]][key[1]]
            return self._act_in(window, {"action_id": key[1], "block_id": key[0]} | told)

    def _picked(self, window: OpenView, key: tuple[str, str], element: Block, label: str | None) -> Any:
        if label is None:
            return None
        options = options_of(element) or window.options.get(key, [])
        for option in options:
            if rules.unescaped(option["text"]["text"]) == label:
                return option
        shown = [rules.unescaped(option["text"]["text"]) for option in options]
        raise LookupError(f"no option {label!r}; there are {shown}")

    def search(self, user: str, label: str, typed: str) -> Delivery:
        """Types into an external select; `found` tells what the app gave when the delivery is over."""
        with self._lock:
            window = self._front(user)
            block, element = _field(window, label)
            if "external_select" not in element["type"]:
                raise LookupError(f"{label!r} is no external select: {element['type']}")
            key = (block["block_id"], element["action_id"])
            window.options.pop(key, None)
            payload = self._interaction("block_suggestion", user) | self._in_view(window)
            payload |= {"action_id": key[1], "block_id": key[0], "value": rules.escaped(typed)}
            del payload["trigger_id"]
            delivery = Delivery("block_suggestion", "interactive", payload, user)
            delivery.context |= {"window": window, "key": key}
            return self._send(delivery)

    def found(self, user: str, label: str) -> list[str] | None:
        """The labels of the options that the app gave to the last search in this field; None before it answered."""
        with self._lock:
            window = self._front(user)
            block, element = _field(window, label)
            options = window.options.get((block["block_id"], element["action_id"]))
            return None if options is None else [rules.unescaped(option["text"]["text"]) for option in options]

    def submit(self, user: str) -> Delivery | None:
        """view_submission; None, with errors at the fields, where Slack's client itself asks for what is missing."""
        with self._lock:
            window = self._front(user)
            window.errors = dict.fromkeys(_missing(window), _REQUIRED)
            if window.errors:
                return None
            payload = self._interaction("view_submission", user) | {"view": self._view_json(window)}
            payload |= {"response_urls": []}
            delivery = Delivery("view_submission", "interactive", payload, user)
            delivery.context["window"] = window
            return self._send(delivery)

    def close(self, user: str) -> Delivery | None:
        """Closes the window; the app hears of it where it asked to (`notify_on_close`)."""
        with self._lock:
            window = self._front(user)
            view = self._view_json(window)
            self._windows[user].remove(window)
            if not view["notify_on_close"]:
                return None
            payload = self._interaction("view_closed", user) | {"view": view, "is_cleared": False}
            del payload["trigger_id"]
            return self._send(Delivery("view_closed", "interactive", payload, user))

    def press_in_window(self, user: str, label: str) -> Delivery:
        """A button of the open window. LookupError: it has none of that label."""
        with self._lock:
            window = self._front(user)
            action = action_of(window.view["blocks"], label)
            if action is None:
                raise LookupError(f"no button {label!r}; there are {rows_of(window.view['blocks'])}")
            return self._act_in(window, action)

    # The Home tab

    def open_home(self, user: str) -> Delivery:
        """app_home_opened, with the view that was published before."""
        with self._lock:
            self._person(user)
            event = {"type": "app_home_opened", "user": user, "channel": self.dm(user), "tab": "home"}
            if user in self._homes:
                event |= {"view": self._homes[user]}
            return self._heard("app_home_opened", event | {"event_ts": self._ts()})

    def press_home(self, user: str, label: str) -> Delivery:
        """LookupError: the Home tab has no such button."""
        with self._lock:
            view = self._homes.get(user)
            action = action_of(view["blocks"], label) if view else None
            if view is None or action is None:
                raise LookupError(f"no button {label!r}; there are {rows_of(view['blocks']) if view else None}")
            payload = self._interaction("block_actions", user) | {
                "container": {"type": "view", "view_id": view["id"]},
                "view": view | {"state": {"values": {}}},
                "actions": [action | {"action_ts": self._ts()}],
            }
            return self._send(Delivery("block_actions", "interactive", payload, user))

    # How it is told

    def _act_in(self, window: OpenView, action: dict[str, Any]) -> Delivery:
        payload = self._interaction("block_actions", window.user) | self._in_view(window)
        payload["actions"] = [action | {"action_ts": self._ts()}]
        delivery = Delivery("block_actions", "interactive", payload, window.user)
        delivery.context["window"] = window
        return self._send(delivery)

    def _in_view(self, window: OpenView) -> dict[str, Any]:
        return {"container": {"type": "view", "view_id": window.id}, "view": self._view_json(window)}

    def _front(self, user: str) -> OpenView:
        stack = self._windows.get(user)
        if not stack:
            raise LookupError(f"no window is open in front of {user}")
        return stack[-1]

    def _modal(self, window: OpenView) -> Modal:
        view, fields, notes, labels = window.view, {}, [], {}
        for block in view["blocks"]:
            label = _label(block)
            inputs = [element for element in elements_of(block) if slot(element)]
            if inputs:
                fields[label] = self._input(window, block, inputs[0])
                labels[block["block_id"]] = label
            elif block["type"] == "context":
                notes += [rules.unescaped(part["text"]) for part in block["elements"] if "text" in part]
            elif block["type"] in ("section", "header"):
                notes.append(label)
        return Modal(
            window.id,
            rules.unescaped(view["title"]["text"]),
            rules.unescaped(view["submit"]["text"]) if view.get("submit") else None,
            fields,
            {labels[block]: text for block, text in window.errors.items()},
            tuple(notes),
            tuple(row for row in rows_of([block for block in view["blocks"] if not _inputs(block)])),
            self._view_json(window),
        )

    def _input(self, window: OpenView, block: Block, element: Block) -> Input:
        key = (block["block_id"], element["action_id"])
        value = window.values[key]
        if isinstance(value, list):
            value = ", ".join(rules.unescaped(option["text"]["text"]) for option in value) or None
        elif isinstance(value, dict):
            value = rules.unescaped(value["text"]["text"])
        options = options_of(element) or window.options.get(key, [])
        return Input(
            key[0],
            element["type"],
            value,
            tuple(rules.unescaped(option["text"]["text"]) for option in options),
            bool(block.get("optional")),
            rules.unescaped(block["hint"]["text"]) if block.get("hint") else None,
            bool(block.get("dispatch_action")) or block["type"] != "input",
            bool(element.get("multiline")),
        )


def _inputs(block: Block) -> list[Block]:
    return [element for element in elements_of(block) if slot(element)]


def _label(block: Block) -> str:
    text = block.get("label") or block.get("text")
    if text is None and (inputs := _inputs(block)):
        text = inputs[0].get("placeholder")
    return rules.unescaped(text["text"]) if text else str(block["block_id"])


def _field(window: OpenView, label: str) -> tuple[Block, Block]:
    labels = []
    for block in window.view["blocks"]:
        for element in _inputs(block):
            labels.append(_label(block))
            if labels[-1] == label:
                return block, element
    raise LookupError(f"no field {label!r}; there are {labels}")


def _check_typed(element: Block, value: str | None) -> None:
    """ValueError: Slack's client lets nobody enter that."""
    shapes = {"datepicker": r"\d{4}-\d\d-\d\d", "timepicker": r"\d\d:\d\d"}
    shape = shapes.get(element["type"])
    if value is not None and shape and not re.fullmatch(shape, value):
        raise ValueError(f"a {element['type']} gives nothing like {value!r}")
    if element["type"] == "plain_text_input" and len(value or "") > element.get("max_length", 3000):
        raise ValueError("the field takes no more characters")


def _missing(window: OpenView) -> list[str]:
    """The input blocks that are required and empty."""
    return [
        block["block_id"]
        for block in window.view["blocks"]
        if block["type"] == "input" and not block.get("optional")
        for element in _inputs(block)
        if not window.values[block["block_id"], element["action_id"]]
    ]

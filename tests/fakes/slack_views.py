"""Windows and Home tabs: the views methods, what a window holds while it is open, and what its answers do to it."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.fakes import slack_rules as rules
from tests.fakes.slack_blocks import Refusal, check_blocks, check_options, check_view, options_of, same_option
from tests.fakes.slack_delivery import Delivery
from tests.fakes.slack_people import People
from tests.fakes.slack_workspace import Request, elements_of

MAX_VIEW = 250_000
"""Bytes of a view as JSON."""
MAX_DEPTH = 3
"""Windows on top of each other."""

_INITIAL = {
    "plain_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "users_select": ("selected_user", "initial_user"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
}
"""Of an element: where its value stands in view.state.values, and where in the block at first."""


def slot(element: Mapping[str, Any]) -> str | None:
    """The field of view.state.values in which an element's value stands; none for a button."""
    return _INITIAL[element["type"]][0] if element["type"] in _INITIAL else None


@dataclass(slots=True, eq=False)
class OpenView:
    """A window in front of somebody: its view as Slack keeps it, and the values by block and action."""

    id: str
    user: str
    view: dict[str, Any]
    hash: str
    values: dict[tuple[str, str], Any] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    """By block, as the app answered, or as Slack's client says it of a field that was left empty."""
    options: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)
    """What the app gave to an external select when it was last asked."""

    def put(self, view: dict[str, Any], hash_: str) -> None:
        """Another view in its place. What was filled in stays where block and action are the same."""
        before, kinds = self.values, self._kinds()
        self.view, self.hash, self.values, self.errors = view, hash_, {}, {}
        for block in view["blocks"]:
            for element in elements_of(block):
                if element["type"] not in _INITIAL:
                    continue
                key = (block["block_id"], element["action_id"])
                value = element.get(_INITIAL[element["type"]][1])
                if kinds.get(key) == element["type"] and _fits(element, before.get(key)):
                    value = before[key]
                self.values[key] = value

    def _kinds(self) -> dict[tuple[str, str], str]:
        return {
            (block["block_id"], element["action_id"]): element["type"]
            for block in self.view.get("blocks", ())
            for element in elements_of(block)
        }

    def state(self) -> dict[str, Any]:
        """As view.state: plain texts escaped."""
        values: dict[str, dict[str, Any]] = {}
        for block in self.view["blocks"]:
            for element in elements_of(block):
                if (name := slot(element)) is None:
                    continue
                value = self.values[block["block_id"], element["action_id"]]
                if name == "value" and value is not None:
                    value = rules.escaped(value)
                if name == "selected_options":
                    value = value or []
                values.setdefault(block["block_id"], {})[element["action_id"]] = {"type": element["type"], name: value}
        return {"values": values}


def _fits(element: Mapping[str, Any], value: Any) -> bool:
    if element["type"] in ("static_select", "radio_buttons") and value is not None:
        return any(same_option(value, option) for option in options_of(element))
    return True


class Views(People):
    def __init__(self) -> None:
        super().__init__()
        self._windows: dict[str, list[OpenView]] = {}
        self._methods |= {
            "views.open": self._open_view,
            "views.push": self._push_view,
            "views.update": self._update_view,
            "views.publish": self._publish,
        }

    # The methods

    def _use_trigger(self, request: Request) -> str:
        """The person whose trigger it is. It can be used once, and only while it lives."""
        trigger = request.text("trigger_id")
        if trigger in self._used_triggers:
            raise Refusal("exchanged_trigger_id")
        if trigger not in self._triggers:
            raise Refusal("invalid_trigger_id")
        user, at = self._triggers[trigger]
        if time.monotonic() - at > self.trigger_life:
            raise Refusal("expired_trigger_id")
        self._used_triggers.add(trigger)
        return user

    def _open_view(self, request: Request) -> dict[str, Any]:
        self._check_modal(request.parameters.get("view"))
        user = self._use_trigger(request)
        self._windows[user] = []
        return {"view": self._view_json(self._open_window(user, request.parameters["view"]))}

    def _push_view(self, request: Request) -> dict[str, Any]:
        self._check_modal(request.parameters.get("view"))
        user = self._use_trigger(request)
        if len(self._windows.get(user, ())) >= MAX_DEPTH:
            raise Refusal("push_limit_reached")
        return {"view": self._view_json(self._open_window(user, request.parameters["view"]))}

    def _update_view(self, request: Request) -> dict[str, Any]:
        self._check_modal(request.parameters.get("view"))
        view_id, external = request.text("view_id"), request.text("external_id")
        if not view_id and not external:
            raise Refusal("invalid_arguments", ["[ERROR] missing required field: view_id or external_id"])
        for window in (window for windows in self._windows.values() for window in windows):
            if window.id == view_id or (external and window.view.get("external_id") == external):
                if request.text("hash") and request.text("hash") != window.hash:
                    raise Refusal("hash_conflict")
                self._put(window, request.parameters["view"])
                return {"view": self._view_json(window)}
        raise Refusal("not_found")

    def _publish(self, request: Request) -> dict[str, Any]:
        user, view = request.text("user_id"), request.parameters.get("view")
        if user not in self._people:
            raise Refusal("user_not_found")
        check_view(view)
        assert isinstance(view, dict)
        if view["type"] != "home":
            raise Refusal("invalid_arguments", ["[ERROR] must be a home [json-pointer:/view/type]"])
        before = self._homes.get(user)
        if request.text("hash") and before and request.text("hash") != before["hash"]:
            raise Refusal("hash_conflict")
        self._look_at(None, view)
        about = {"id": f"VH{next(self._numbers)}", "team_id": self.team, "bot_id": self.bot_id, "app_id": self.app_id}
        shown = {"private_metadata": "", "callback_id": ""} | view | about
        self._homes[user] = shown | {"hash": self._new_hash(), "blocks": self._with_ids(view["blocks"])}
        return {"view": self._homes[user]}

    def _check_modal(self, view: Any) -> None:
        check_view(view)
        if view["type"] != "modal":
            raise Refusal("invalid_arguments", ["[ERROR] must be a modal [json-pointer:/view/type]"])
        if len(json.dumps(view, ensure_ascii=False).encode()) > MAX_VIEW:
            raise Refusal("view_too_large")

    # Windows

    def _open_window(self, user: str, view: dict[str, Any]) -> OpenView:
        stack = self._windows.setdefault(user, [])
        external = view.get("external_id")
        if external and any(
            open_.view.get("external_id") == external for others in self._windows.values() for open_ in others
        ):
            raise Refusal("duplicate_external_id")
        window = OpenView(f"V0{next(self._numbers):06d}", user, {}, "")
        self._put(window, view)
        stack.append(window)
        return window

    def _put(self, window: OpenView, view: dict[str, Any]) -> None:
        self._look_at(None, view)
        window.put(rules.stored(view) | {"blocks": self._with_ids(view["blocks"])}, self._new_hash())

    def _new_hash(self) -> str:
        return f"{int(time.time())}.{next(self._numbers):08x}"

    def _view_json(self, window: OpenView) -> dict[str, Any]:
        stack = self._windows.get(window.user, [])
        place = stack.index(window) if window in stack else 0
        first: dict[str, Any] = {"private_metadata": "", "callback_id": "", "close": None, "submit": None}
        first |= {"clear_on_close": False, "notify_on_close": False, "external_id": ""}
        return (
            first
            | window.view
            | {
                "id": window.id,
                "team_id": self.team,
                "state": window.state(),
                "hash": window.hash,
                "previous_view_id": stack[place - 1].id if place else None,
                "root_view_id": stack[0].id if stack else window.id,
                "app_id": self.app_id,
                "app_installed_team_id": self.team,
                "bot_id": self.bot_id,
            }
        )

    # What the app's answer to an interaction does

    def _answered(self, delivery: Delivery) -> None:
        try:
            if delivery.kind == "view_submission":
                self._take_submission(delivery)
            elif delivery.kind == "block_suggestion":
                self._take_options(delivery)
            elif delivery.kind == "slash_command":
                self._take_command_answer(delivery)
        except Refusal as refusal:
            self._refuse_answer(delivery, refusal)

    def _unanswered(self, delivery: Delivery) -> None:
        """Nothing but the warning that `complaints` keeps: an open window stays as it was."""

    def _take_submission(self, delivery: Delivery) -> None:
        window: OpenView = delivery.context["window"]
        stack = self._windows.get(window.user, [])
        if window not in stack:
            return  # it was closed in the meantime
        body = delivery.body or {}
        action = body.get("response_action") if isinstance(body, dict) else "no object"
        if body == {} or action is None:
            if body:
                raise Refusal("invalid_response", [f"unknown fields: {', '.join(body)}"])
            stack.remove(window)
        elif action == "errors":
            self._take_errors(window, body.get("errors"))
        elif action == "clear":
            stack.clear()
        elif action == "update":
            self._check_modal(body.get("view"))
            self._put(window, body["view"])
        elif action == "push":
            self._check_modal(body.get("view"))
            if len(stack) >= MAX_DEPTH:
                raise Refusal("push_limit_reached")
            self._open_window(window.user, body["view"])
        else:
            raise Refusal("invalid_response_action", [str(action)])

    def _take_errors(self, window: OpenView, errors: Any) -> None:
        """Of input blocks of this view; each a text that isn't empty."""
        if not isinstance(errors, dict) or not errors:
            raise Refusal("invalid_errors", ["errors must not be empty"])
        inputs = {block["block_id"] for block in window.view["blocks"] if block["type"] == "input"}
        if strangers := errors.keys() - inputs:
            raise Refusal("invalid_errors", [f"no such input block: {', '.join(sorted(strangers))}"])
        if not all(isinstance(text, str) and text.strip() for text in errors.values()):
            raise Refusal("invalid_errors", ["an error must be a text"])
        window.errors = {block: rules.unescaped(text) for block, text in errors.items()}

    def _take_options(self, delivery: Delivery) -> None:
        body = delivery.body if isinstance(delivery.body, dict) else {}
        if "option_groups" in body:
            options = [option for group in body["option_groups"] for option in group["options"]]
        else:
            options = body.get("options")
        check_options(options)
        self._look_at(None, options)
        delivery.context["window"].options[delivery.context["key"]] = rules.stored(options)

    def _take_command_answer(self, delivery: Delivery) -> None:
        """A text is shown to the person alone; an empty answer shows nothing."""
        body = delivery.body
        content = {"text": body} if isinstance(body, str) else body or {}
        if not content.get("text") and not content.get("blocks"):
            return
        if content.get("blocks"):
            check_blocks(content["blocks"], "message")
        if content.get("response_type") == "in_channel":
            self._speak(delivery.payload["channel_id"], content.get("text") or "", content.get("blocks") or [])
        else:
            self._show_alone(delivery.user, content)

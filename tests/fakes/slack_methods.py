"""The Web API's methods on messages, conversations and people."""

import re
from typing import Any

from tests.fakes import slack_rules as rules
from tests.fakes import slack_scopes as scopes
from tests.fakes.slack_blocks import Refusal
from tests.fakes.slack_workspace import Method, Request, Workspace, text_of

APP_LEVEL = frozenset({"apps.connections.open"})
"""The methods that want the app's own token."""


class Methods(Workspace):
    """The app's side of the workspace."""

    def __init__(self) -> None:
        super().__init__()
        self.scopes = set(scopes.ALL)
        """What the app is allowed; told in the header X-OAuth-Scopes of every answer to the bot's token."""
        self._responses: dict[str, dict[str, Any]] = {}
        self._methods: dict[str, Method] = {
            "api.test": lambda request: {"args": dict(request.parameters)},
            "auth.test": self._auth_test,
            "bots.info": self._bots_info,
            "chat.postMessage": self._post,
            "chat.update": self._update,
            "chat.delete": self._delete,
            "chat.postEphemeral": self._post_ephemeral,
            "conversations.open": self._open,
            "conversations.history": self._history,
            "conversations.replies": self._replies,
            "conversations.info": self._info,
            "conversations.members": self._members,
            "users.info": self._user,
        }

    def _check_token(self, request: Request) -> None:
        app_level = request.method in APP_LEVEL
        if not request.token:
            raise Refusal("not_authed")
        if self._token_error and request.token in (self.bot_token, self.app_token):
            raise Refusal(self._token_error)
        if request.token == (self.bot_token if app_level else self.app_token):
            raise Refusal("not_allowed_token_type")
        if request.token != (self.app_token if app_level else self.bot_token):
            raise Refusal("invalid_auth")
        scope = scopes.needed(request.method, self._channels.get(request.text("channel"), {}))
        if scope and scope not in self.scopes:
            raise Refusal("missing_scope", more={"needed": scope, "provided": ",".join(sorted(self.scopes))})

    def _auth_test(self, request: Request) -> dict[str, Any]:
        return {
            "url": "https://backdesk-trial.example/",
            "team": "Backdesk on trial",
            "user": self._people[self.bot_user]["name"],
            "team_id": self.team,
            "user_id": self.bot_user,
            "bot_id": self.bot_id,
            "is_enterprise_install": False,
        }

    def _bots_info(self, request: Request) -> dict[str, Any]:
        if request.text("bot") != self.bot_id:
            raise Refusal("bot_not_found")
        return {"bot": {"id": self.bot_id, "app_id": self.app_id, "user_id": self.bot_user, "name": "backdesk"}}

    # Messages

    def _post(self, request: Request) -> dict[str, Any]:
        channel = self._writable(request)
        rules.check_message(request.parameters)
        given = request.parameters
        message = self._speak(
            channel,
            given.get("text") or "",
            given.get("blocks") or [],
            thread=request.text("thread_ts") or None,
            metadata=given.get("metadata"),
        )
        return {"channel": channel, "ts": message["ts"], "message": _without_metadata(message)}

    def _speak(
        self,
        channel: str,
        text: str,
        blocks: list[Any],
        *,
        thread: str | None = None,
        metadata: Any = None,
        files: list[dict[str, Any]] | None = None,
    ) -> dict[str, Any]:
        """The app's message stands in the channel, and comes back to it as an event."""
        self._look_at(text, blocks)
        message = {"type": "message", "user": self.bot_user, "bot_id": self.bot_id, "app_id": self.app_id}
        message |= {"ts": self._ts(), "team": self.team, "text": text, "blocks": self._with_ids(blocks)}
        if thread:
            message["thread_ts"] = thread
        if metadata:
            message["metadata"] = metadata
        if files:
            message |= {"files": files, "subtype": "file_share", "upload": False}
        self._messages[channel][message["ts"]] = message
        self._tell_message(channel, _without_metadata(message))
        return message

    def _tell_message(self, channel: str, message: dict[str, Any]) -> Any:
        """The event of a message, or of a change to one, to an app that reads that kind of conversation."""
        known = self._channels[channel]
        kind = "im" if known["is_im"] else "group" if known["is_private"] else "channel"
        subscription = "message.im" if kind == "im" else f"message.{kind}s"
        event = {"type": "message", "channel": channel, "channel_type": kind}
        if not known["is_member"]:
            subscription = "nothing: it isn't in the channel"
        return self._heard(subscription, message | event | {"event_ts": message.get("event_ts", message["ts"])})

    def _update(self, request: Request) -> dict[str, Any]:
        channel = self._writable(request)
        if request.text("channel")[:1] in ("U", "W"):
            raise Refusal("channel_not_found")
        message = self._messages[channel].get(request.text("ts"))
        if message is None:
            raise Refusal("message_not_found")
        if message.get("bot_id") != self.bot_id:
            raise Refusal("cant_update_message")
        given = request.parameters
        rules.check_message(given, changed=True)
        before = dict(message)
        self._look_at(given.get("text"), given.get("blocks"))
        # Text alone takes the blocks away; blocks that aren't named stay where there is no text.
        if given.get("blocks") is not None or given.get("text"):
            message["blocks"] = self._with_ids(given.get("blocks") or [])
        if given.get("text") is not None:
            message["text"] = given["text"]
        if given.get("metadata") is not None:
            message["metadata"] = given["metadata"] or None
        self._earlier.setdefault(message["ts"], []).append(text_of(before))
        self._edited(channel, before, message, self.bot_user)
        return {"channel": channel, "ts": message["ts"], "text": message["text"], "message": _without_metadata(message)}

    def _edited(self, channel: str, before: dict[str, Any], message: dict[str, Any], user: str) -> Any:
        """The event of a change. What is shown by the app's blocks bears no mark of it, as docs of chat.update say."""
        ts = self._ts()
        if user != self.bot_user or not message["blocks"]:
            message["edited"] = {"user": user, "ts": ts}
        return self._changed(channel, before, message, ts)

    def _changed(self, channel: str, before: dict[str, Any], message: dict[str, Any], ts: str) -> Any:
        change = {"subtype": "message_changed", "hidden": True, "ts": ts, "event_ts": ts}
        return self._tell_message(
            channel, change | {"message": _without_metadata(message), "previous_message": _without_metadata(before)}
        )

    def _delete(self, request: Request) -> dict[str, Any]:
        channel = self._conversation(request)
        message = self._messages[channel].get(request.text("ts"))
        if message is None:
            raise Refusal("message_not_found")
        if message.get("bot_id") != self.bot_id:
            raise Refusal("cant_delete_message")
        del self._messages[channel][message["ts"]]
        return {"channel": channel, "ts": message["ts"]}

    def _post_ephemeral(self, request: Request) -> dict[str, Any]:
        channel = self._conversation(request)
        if not self._channels[channel]["is_member"]:
            raise Refusal("not_in_channel")
        user = request.text("user")
        if user not in self._people:
            raise Refusal("user_not_in_channel")
        rules.check_message(request.parameters)
        self._show_alone(user, request.parameters)
        return {"message_ts": self._ts()}

    def _show_alone(self, user: str, content: Any) -> None:
        blocks = content.get("blocks") or []
        self._look_at(content.get("text"), blocks)
        text = self._bot_message("", {"ts": "", "text": content.get("text") or "", "blocks": blocks}).text
        self._shown_alone.setdefault(user, []).append(text)

    # Addresses that answer an interaction

    def _response_url(self, user: str, channel: str, message: str | None = None) -> str:
        number = f"{next(self._numbers)}"
        self._responses[number] = {"user": user, "channel": channel, "message": message, "left": 5}
        return f"{self.origin}/response/{number}"

    def _respond(self, number: str, content: dict[str, Any]) -> None:
        """A post to a response_url: five of them at the most, in half an hour."""
        told = self._responses.get(number)
        if told is None:
            raise Refusal("invalid_url", status=404)
        if not told["left"]:
            raise Refusal("used_url", status=404)
        original = self._messages[told["channel"]].get(told["message"] or "")
        if content.get("delete_original"):
            self._messages[told["channel"]].pop(told["message"] or "", None)
        else:
            rules.check_message(content)
            if content.get("replace_original") and original:
                original |= {"text": content.get("text") or "", "blocks": self._with_ids(content.get("blocks") or [])}
                self._look_at(content.get("text"), content.get("blocks"))
            elif content.get("response_type") == "in_channel":
                self._speak(told["channel"], content.get("text") or "", content.get("blocks") or [])
            else:
                self._show_alone(told["user"], content)
        told["left"] -= 1

    # Conversations and people

    def _open(self, request: Request) -> dict[str, Any]:
        users = [user for user in request.text("users").split(",") if user]
        if request.text("channel"):
            return {"channel": {"id": self._conversation(request)}}
        if len(users) != 1:
            raise Refusal("users_list_not_supplied" if not users else "too_many_users")
        if users[0] not in self._people:
            raise Refusal("user_not_found")
        if self._people[users[0]]["deleted"]:
            raise Refusal("user_disabled")
        if self._people[users[0]]["bot"]:
            raise Refusal("cannot_dm_bot")
        answer = {"no_op": True, "already_open": True} if users[0] in self._dms else {}
        return answer | {"channel": {"id": self.dm(users[0])}}

    def _history(self, request: Request) -> dict[str, Any]:
        channel = self._conversation(request)
        if not self._channels[channel]["is_member"]:
            raise Refusal("not_in_channel")
        told = [one for one in self._messages[channel].values() if one.get("thread_ts", one["ts"]) == one["ts"]]
        return self._page(request, told, newest_first=True)

    def _replies(self, request: Request) -> dict[str, Any]:
        channel, ts = self._conversation(request), request.text("ts")
        told = [one for one in self._messages[channel].values() if ts in (one["ts"], one.get("thread_ts"))]
        if not told:
            raise Refusal("thread_not_found")
        return self._page(request, told, newest_first=False)

    def _page(self, request: Request, told: list[dict[str, Any]], *, newest_first: bool) -> dict[str, Any]:
        """Messages between `oldest` and `latest`, `limit` at a time; metadata only where it is asked for."""
        try:
            limit = int(request.text("limit") or 100)
            oldest, latest = float(request.text("oldest") or 0), float(request.text("latest") or "inf")
        except ValueError:
            raise Refusal("invalid_arguments") from None
        if not 1 <= limit <= 999:
            raise Refusal("invalid_limit")
        if cursor := request.text("cursor"):
            if not re.fullmatch(r"next_ts:\d+\.\d+", cursor):
                raise Refusal("invalid_cursor")
            reached = float(cursor.removeprefix("next_ts:"))
            oldest, latest = (oldest, min(latest, reached)) if newest_first else (max(oldest, reached), latest)
        inclusive = request.flag("inclusive") or bool(cursor)
        found = [
            one
            for one in sorted(told, key=lambda one: float(one["ts"]), reverse=newest_first)
            if oldest < float(one["ts"]) < latest or (inclusive and float(one["ts"]) in (oldest, latest))
        ]
        shown = [dict(one) if request.flag("include_all_metadata") else _without_metadata(one) for one in found[:limit]]
        more = found[limit:]
        answer: dict[str, Any] = {"messages": shown, "has_more": bool(more), "pin_count": 0}
        if more:
            answer["response_metadata"] = {"next_cursor": f"next_ts:{more[0]['ts']}"}
        return answer

    def _info(self, request: Request) -> dict[str, Any]:
        return {"channel": dict(self._channels[self._conversation(request)])}

    def _members(self, request: Request) -> dict[str, Any]:
        channel = self._conversation(request)
        user = self._channels[channel].get("user")
        members = [user, self.bot_user] if user else list(self._people)
        return {"members": members, "response_metadata": {"next_cursor": ""}}

    def _user(self, request: Request) -> dict[str, Any]:
        user = request.text("user")
        if user not in self._people:
            raise Refusal("user_not_found")
        known = self._people[user]
        about = {"id": user, "team_id": self.team, "name": known["name"], "deleted": known["deleted"]}
        about |= {"tz": known["tz"], "is_bot": known["bot"], "is_restricted": False}
        about |= {"real_name": f"Person {user}", "profile": {"real_name": f"Person {user}", "display_name": ""}}
        if request.flag("include_locale"):
            about["locale"] = known["locale"]
        return {"user": about}

    @property
    def origin(self) -> str:
        """http://127.0.0.1:PORT"""
        raise NotImplementedError


def _without_metadata(message: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in message.items() if name != "metadata"}

"""What an app must be allowed for a method: 'Required scopes' on the methods' pages of docs.slack.dev/reference."""

from collections.abc import Mapping

SCOPES: Mapping[str, str] = {
    "bots.info": "users:read",
    "chat.delete": "chat:write",
    "chat.postEphemeral": "chat:write",
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "conversations.history": "{kind}:history",
    "conversations.info": "{kind}:read",
    "conversations.members": "{kind}:read",
    "conversations.open": "im:write",
    "conversations.replies": "{kind}:history",
    "download": "files:read",
    "files.completeUploadExternal": "files:write",
    "files.getUploadURLExternal": "files:write",
    "files.info": "files:read",
    "users.info": "users:read",
}
"""Of the methods that the fake knows; views want none. `{kind}` is the conversation's: im, channels or groups."""

_ELSEWHERE = {"app_mentions:read", "commands", "mpim:history", "mpim:read"}
"""Wanted by events and by what a manifest declares, not by methods."""

ALL = (
    frozenset(scope.format(kind=kind) for scope in SCOPES.values() for kind in ("im", "channels", "groups"))
    | _ELSEWHERE
)


def needed(method: str, channel: Mapping[str, object]) -> str | None:
    """The scope that a call wants; `channel` is what is known of the conversation that it names."""
    kind = "im" if channel.get("is_im") else "groups" if channel.get("is_private") else "channels"
    scope = SCOPES.get(method)
    return scope and scope.format(kind=kind)

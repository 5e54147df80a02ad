"""Slack's payloads in Backdesk's shape. Nothing here asks Slack anything: the files of a message are fetched elsewhere.

Their shapes: docs.slack.dev/reference/events and …/interaction-payloads; …/interactivity/implementing-slash-commands.
"""

import re
from collections.abc import Mapping
from typing import Any

from bot.slack import views
from bot.talk.incoming import Incoming, Place
from bot.understanding.meaning import Intent

Payload = Mapping[str, Any]

COMMAND = "/backdesk"
SHORTCUTS: Mapping[str, str] = {
    "log_call": "talk.command:call",
    "new_client": "talk.command:newclient",
    "remind": "talk.command:remind",
}
"""Global shortcuts by their `callback_id`, and what they press."""
LOG_CALL_FROM_MESSAGE = "log_call_from_message"
"""The message shortcut's `callback_id`."""

DIRECT = "directmessage"
"""What the channel of a press or a command is called where two people, or one and the bot, talk."""

_BY_PEOPLE = (None, "file_share", "me_message", "thread_broadcast")
"""The subtypes of messages that somebody wrote; all others tell of something else."""
_REFERENCE = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")


def message(event: Payload, bot: str | None) -> Incoming | None:
    """What a person wrote or edited in the private chat; none for everything else. `bot`: the bot's user id."""
    if event.get("subtype") == "message_changed":
        return _edit(event, bot)
    if event.get("subtype") not in _BY_PEOPLE or not _by_somebody(event, bot) or not _is_private(event):
        return None
    channel, ts = event["channel"], _ts(event)
    return Incoming(Place("slack", channel, event["user"]), f"{channel}:{ts}", typed(event, bot), message=ts)


def _edit(event: Payload, bot: str | None) -> Incoming | None:
    """Slack calls it an edit too where it only shows what is behind a link; then the words are the same."""
    written, before, channel = event["message"], event.get("previous_message") or {}, event["channel"]
    changed = written.get("edited") and written.get("text") != before.get("text")
    by_a_person = written.get("subtype") in _BY_PEOPLE and _by_somebody(written, bot)
    if not changed or not by_a_person or not _is_private(event):
        return None
    ts = written["ts"]
    return Incoming(
        Place("slack", channel, written["user"]),
        f"{channel}:{ts}:{written['edited'].get('ts') or _ts(event)}",
        typed(written, bot),
        message=ts,
        edited=True,
    )


def mention(event: Payload, bot: str | None) -> Incoming | None:
    """A message in a channel that speaks to the bot: it is answered in its thread."""
    if not _by_somebody(event, bot):
        return None
    if _is_private(event):
        return message(event, bot)
    channel, ts = event["channel"], _ts(event)
    place = Place("slack", _thread(channel, event.get("thread_ts") or ts), event["user"], group=True)
    return Incoming(place, f"{channel}:{ts}", typed(event, bot), message=ts, addressed=True)


def command(body: Payload, private_chat: str | None) -> Incoming:
    """`private_chat`: the person's chat with the bot, where it is known; any other direct one is with somebody else."""
    user, channel = body["user_id"], body["channel_id"]
    here = channel == private_chat
    place = Place("slack", channel if here else user, user)
    text = _plain(body.get("text") or "")
    return Incoming(place, body["trigger_id"], text, subcommand=True, opens=True, apart=not here)


def press(body: Payload) -> Incoming | None:
    """A button under a message or of the Home tab; none where it has no value."""
    value, user = _value(body["actions"][0]), body["user"]["id"]
    if value is None:
        return None
    under, shown, at = (body.get(name) or {} for name in ("container", "message", "channel"))
    channel, ts = under.get("channel_id") or at.get("id"), under.get("message_ts") or shown.get("ts")
    if channel is None or ts is None:
        return Incoming(Place("slack", user, user), body["trigger_id"], press=value, apart=True, opens=True)
    group = not (at.get("name") == DIRECT or channel.startswith("D"))
    thread = shown.get("thread_ts") or under.get("thread_ts") or ts
    place = Place("slack", _thread(channel, thread) if group else channel, user, group)
    return Incoming(place, body["trigger_id"], press=value, message=ts, opens=True, addressed=group)


def shortcut(body: Payload) -> Incoming | None:
    """From the search bar or below the message field; none for one that is not Backdesk's."""
    user = body["user"]["id"]
    pressed = SHORTCUTS.get(body["callback_id"])
    if pressed is None:
        return None
    return Incoming(Place("slack", user, user), body["trigger_id"], press=pressed, apart=True, opens=True)


def message_shortcut(body: Payload, bot: str | None) -> Incoming:
    """'Log a call from this message': whatever message it is, the answer is the person's own."""
    user = body["user"]["id"]
    return Incoming(
        Place("slack", user, user),
        body["trigger_id"],
        typed(body["message"], bot),
        purpose=Intent.LOG_CALL,
        apart=True,
        opens=True,
    )


def submit(body: Payload) -> Incoming:
    return _window(body, f"form.submit:{views.serial(body['view'])}", fields=views.fields(body["view"]))


def redraw(body: Payload) -> Incoming:
    return _window(body, f"form.redraw:{views.serial(body['view'])}", fields=views.fields(body["view"]))


def close(body: Payload) -> Incoming:
    return _window(body, f"form.close:{views.serial(body['view'])}")


def search(body: Payload) -> Incoming:
    """What is typed into an external select."""
    field = views.field_of(body["block_id"])
    return _window(body, f"form.search:{views.serial(body['view'])}.{field}", search=_plain(body.get("value") or ""))


def _window(body: Payload, pressed: str, **more: Any) -> Incoming:
    view, user = body["view"], body["user"]["id"]
    place = views.place(view, user)
    # What closes a view or searches has no trigger; what is typed into it changes within the same view.
    event = body.get("trigger_id") or f"{view['id']}:{view.get('hash', '')}"
    apart = place.chat == user
    return Incoming(place, event, press=pressed, message=views.message(view), apart=apart, opens=True, **more)


def typed(event: Payload, bot: str | None) -> str:
    """The text of a message as it was typed, without the bot's name."""
    return _plain(event.get("text") or "", bot)


def _plain(text: str, bot: str | None = None) -> str:
    """Slack wraps what it makes a link of into `<…|…>`, and escapes `& < >`."""

    def written(found: re.Match[str]) -> str:
        target, label = found[1], found[2]
        if target == f"@{bot}":
            return ""
        if target.startswith("!"):  # `!channel`, `!date^…|…`, `!subteam^…|@team`
            return label or f"@{target[1:].partition('^')[0]}"
        if target.startswith(("@", "#")):
            return f"{target[0]}{label or target[1:]}"
        return label or target.removeprefix("mailto:").removeprefix("tel:")

    plain = _REFERENCE.sub(written, text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip()


def _by_somebody(event: Payload, bot: str | None) -> bool:
    return bool(event.get("user")) and not event.get("bot_id") and event["user"] not in (bot, "USLACKBOT")


def _is_private(event: Payload) -> bool:
    """A mention does not tell what kind its channel is of."""
    kind = event.get("channel_type")
    return kind == "im" if kind else str(event["channel"]).startswith("D")


def _ts(event: Payload) -> str:
    return str(event.get("ts") or event["event_ts"])


def _thread(channel: str, ts: str) -> str:
    return f"{channel}:{ts}"


def _value(action: Payload) -> str | None:
    chosen = action.get("selected_option") or {}
    found = action.get("value") or chosen.get("value")
    return str(found) if found else None

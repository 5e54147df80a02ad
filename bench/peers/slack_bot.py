"""The peer on slack-bolt: an AsyncApp with its own requests and its own server, one slash command."""

import os
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bench.peers.database import Sessions, engine_from_environment, log_call, mark_sent, sessions


def blocks(text: str) -> list[dict[str, Any]]:
    buttons = [
        {"type": "button", "action_id": name.lower(), "text": {"type": "plain_text", "text": name}, "value": name}
        for name in ("Undo", "Change")
    ]
    return [
        {"type": "section", "text": {"type": "plain_text", "text": text}},
        {"type": "actions", "elements": buttons},
    ]


def build(open_session: Sessions) -> AsyncApp:
    client = AsyncWebClient(os.environ["PEER_TOKEN"], os.environ["PEER_API"])
    app = AsyncApp(signing_secret=os.environ["PEER_SECRET"], client=client)

    @app.command("/backdesk")
    async def call(ack: AsyncAck, command: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        async with open_session() as session:
            line = command["text"].partition(" ")[2]
            answer = await log_call(session, command["user_id"], command["channel_id"], line)
            if answer is not None:
                sent = await client.chat_postMessage(
                    channel=command["channel_id"], text=answer.text, blocks=blocks(answer.text)
                )
                await mark_sent(session, answer, sent["ts"])

    return app


def main() -> None:
    app = build(sessions(engine_from_environment()))
    app.start(port=int(os.environ["PEER_PORT"]), host="127.0.0.1")


if __name__ == "__main__":
    main()

"""Telegram, through python-telegram-bot. It translates and decides nothing.

Updates come by an own loop over `get_updates`, or by a webhook: the library's own Updater confirms an update when it is
queued, Backdesk when its transaction is committed. Requests go through aiohttp: a fifth of the default's cost.
"""

import asyncio
import contextlib
import hashlib
import hmac
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import structlog
from aiohttp import web
from telegram import Audio, Bot, CallbackQuery, InputFile, Message, Update, VideoNote, Voice
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter  # what RequestData is made of; it has no other name

from bot.talk.adapter import Hear, InDoubt, MovedTo, Never, NotNow, Outgoing, OutgoingFile, ShutOut
from bot.talk.incoming import Attachment, Incoming, Place, suffix_of
from bot.telegram.groups import mentions, said_to
from bot.telegram.requests import AiohttpRequest, AnswerLost
from bot.telegram.underway import Underway
from scheduler.clock import Reading
from scheduler.waiting import wait_for

log = structlog.get_logger("telegram")

UPDATES = ["message", "edited_message", "callback_query"]
MOST_COMMANDS = 100
"""As many as Telegram lists; the others are typed, and named by /help."""
LARGEST_DOWNLOAD = 20 * 1024 * 1024
"""Bytes; the Bot API gives out no larger file."""
DOWNLOAD = 60.0
"""Seconds for the largest file, which needs a line of 3 Mbit/s."""
LARGEST_PHOTO = 10 * 1024 * 1024
POLL = 25
"""Seconds that a long poll stays open."""

Commands = dict[str | None, list[tuple[str, str]]]
"""Names and descriptions by language code; None for all other languages."""


class Telegram:
    name = "telegram"

    def __init__(
        self,
        token: str,
        api: str,
        *,
        webhook: str | None = None,
        may_poll: Callable[[], bool] = lambda: True,
    ) -> None:
        """`api`: the Bot API server's base address; `webhook`: the public https address, none for long polling.

        `may_poll`: false while another process does.
        """
        self._downloads = AiohttpRequest(DOWNLOAD)
        self._requests = [AiohttpRequest(), AiohttpRequest(POLL + 15), self._downloads]
        self._may_poll = may_poll
        self._bot = Bot(
            token,
            base_url=f"{api}/bot",
            base_file_url=f"{api}/file/bot",
            request=self._requests[0],
            get_updates_request=self._requests[1],
        )
        self._webhook = webhook
        self._secret = hmac.new(token.encode(), b"backdesk webhook", hashlib.sha256).hexdigest()
        self._hear: Hear | None = None
        self._poller: asyncio.Task[None] | None = None
        self._acks: set[asyncio.Task[None]] = set()
        self._underway = Underway(self._hear_one)
        self._stopping = asyncio.Event()
        self._bot_id = token.partition(":")[0]
        self._name: str | None = None

    # Coming and going

    async def open(self) -> None:
        """Ready to send; a command that hears nothing needs no more."""
        for request in self._requests:
            await request.initialize()

    async def start(self, hear: Hear) -> None:
        """Begin to hear; a server that does not answer yet is tried again in the background."""
        self._hear = hear
        await self.open()
        self._poller = asyncio.create_task(self._listen())

    async def stop_hearing(self) -> None:
        self._stopping.set()
        if self._poller is not None:
            await asyncio.gather(self._poller, return_exceptions=True)

    async def stop(self) -> None:
        if self._acks:
            await asyncio.wait(self._acks, timeout=5)
        for request in self._requests:
            await request.shutdown()

    async def introduce(self, commands: Commands) -> str | None:
        """Tell Telegram the commands per language; the bot's name. What is refused is one warning."""
        try:
            me = await self._bot.get_me()
            for language, listed in commands.items():
                menu = [{"command": name, "description": description} for name, description in listed[:MOST_COMMANDS]]
                await self._call("setMyCommands", commands=menu, language_code=language or "")
        except TelegramError as error:
            log.warning("telegram took no introduction", error=type(error).__name__)
            return None
        self._name = me.username
        return me.username

    async def _listen(self) -> None:
        pause = 1.0
        offset: int | None = None
        if self._webhook is None:
            with contextlib.suppress(TelegramError):
                await self._bot.delete_webhook()
        while not self._stopping.is_set():
            try:
                if self._webhook is not None:
                    await self._bot.set_webhook(
                        f"{self._webhook.rstrip('/')}/telegram",
                        secret_token=self._secret,
                        allowed_updates=UPDATES,
                    )
                    return
                if self._may_poll():
                    offset = await self._poll(offset)
                else:
                    offset = None  # whoever polls now confirms what was heard
                    self._underway.forget()
                    await wait_for(self._stopping, 1.0)
                pause = 1.0
            except asyncio.CancelledError:
                raise
            except Exception as error:
                pause = await self._breathe(error, pause)
        offset = await self._underway.end() or offset
        if offset is not None and self._may_poll():
            # Confirm what is committed, so that it does not come again after the start.
            with contextlib.suppress(TelegramError):
                await self._bot.get_updates(offset=offset, timeout=0, limit=1, allowed_updates=UPDATES)

    async def _breathe(self, error: Exception, pause: float) -> float:
        """Wait after a failure, the longer the more of them there were; the next pause."""
        if isinstance(error, InvalidToken):
            log.error("telegram refuses the token: set BACKDESK_TELEGRAM_TOKEN to the one of BotFather")
            pause = 300.0
        elif isinstance(error, Conflict):
            log.warning("another program reads this bot's updates")
            pause = 5.0  # it may be a process that is about to learn that it is not the one any more
        elif isinstance(error, RetryAfter):
            pause = _seconds(error)
        else:
            log.warning("telegram does not answer", error=type(error).__name__)
        await wait_for(self._stopping, pause)
        return min(pause * 2, 60.0)

    async def _poll(self, offset: int | None) -> int | None:
        """Hear one batch; the offset that confirms what is committed."""
        poll = asyncio.ensure_future(
            self._bot.get_updates(offset=offset, timeout=POLL, allowed_updates=UPDATES, limit=100)
        )
        stop = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait({poll, stop}, return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if not poll.done():
            poll.cancel()
            return offset
        self._underway.begin(poll.result())
        return await self._underway.settle() or offset

    async def _hear_one(self, update: Update) -> None:
        heard = await self._incoming(update)
        if heard is not None and self._hear is not None:
            await self._hear(heard)
        if update.callback_query is not None:
            ack = asyncio.create_task(self._acknowledge(update.callback_query))
            self._acks.add(ack)
            ack.add_done_callback(self._acks.discard)

    async def _acknowledge(self, query: CallbackQuery) -> None:
        try:
            await self._bot.answer_callback_query(query.id)
        except TelegramError:
            return  # It only ends the little clock on the button.

    def routes(self) -> list[web.RouteDef]:
        """The webhook, for the HTTP port; 200 only after the commit."""
        return [web.post("/telegram", self._pushed)] if self._webhook is not None else []

    async def _pushed(self, request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return web.Response(status=403)
        if self._stopping.is_set():
            return web.Response(status=503)
        try:
            update = Update.de_json(await request.json(), self._bot)
        except (ValueError, TypeError, KeyError):
            return web.Response(status=400)
        await self._hear_one(update)
        return web.Response()

    def clock(self) -> Reading | None:
        """What Telegram's clock showed with its latest answer."""
        readings = [request.clock for request in self._requests if request.clock is not None]
        return max(readings, key=lambda reading: reading.counted, default=None)

    # In

    async def _incoming(self, update: Update) -> Incoming | None:
        event = f"{self._bot_id}:{update.update_id}"
        query = update.callback_query
        if query is not None:
            return _press(event, query)
        message = update.message or update.edited_message
        if message is None or message.from_user is None or message.from_user.is_bot:
            return None
        heard = Incoming(
            _place(message),
            event,
            message.text or message.caption or "",
            message=str(message.message_id),
            edited=update.edited_message is not None,
            language=message.from_user.language_code,
        )
        sent = _sent(message)
        if heard.place.group and (heard.text or sent):
            said = said_to(message, int(self._bot_id), await self._own_name() if mentions(message) else "")
            heard = replace(heard, text=said or "", addressed=said is not None)
        if heard.place.group and not heard.addressed:
            return heard  # it is for others, and nothing of it is fetched
        return heard if sent is None else replace(heard, **await self._fetched(*sent))

    async def _own_name(self) -> str:
        """Asked when somebody in a group is first named; where Telegram does not tell, the update comes again."""
        if self._name is None:
            self._name = (await self._bot.get_me()).username or ""
        return self._name

    async def _fetched(self, sent: Any, unnamed: str, untyped: str) -> dict[str, Any]:
        """The file of a message, or why it is not there: a file that cannot be had must not hold up all others."""
        name = getattr(sent, "file_name", None) or unnamed
        mime = getattr(sent, "mime_type", None) or untyped
        voice = isinstance(sent, Voice | Audio | VideoNote) or mime.startswith("audio/")
        if (sent.file_size or 0) > LARGEST_DOWNLOAD:
            return {"too_large": name}
        try:
            file = await self._bot.get_file(sent.file_id)
            content = await self._downloads.retrieve(file.file_path or "")
        except BadRequest:
            return {"too_large": name}
        except (TelegramError, RuntimeError) as error:
            log.warning("a file was not fetched", error=type(error).__name__)
            return {"not_fetched": name}
        return {"files": (Attachment(name, mime, content, voice=voice),)}

    # Out

    async def reachable(self) -> bool:
        try:
            await self._call("getMe")
        except TelegramError:
            return False
        return True

    async def send(self, message: Outgoing) -> str | None:
        try:
            if message.sent_id is not None:
                return await self._edit(message, message.sent_id)
            if message.file is not None:
                return await self._send_file(message.chat, message.file)
            return str((await self._call("sendMessage", **_said(message)))["message_id"])
        except TelegramError as error:
            raise _translated(error) from None

    async def _edit(self, message: Outgoing, sent_id: str) -> str:
        try:
            await self._call("editMessageText", message_id=int(sent_id), **_said(message))
        except BadRequest as error:
            if "not modified" not in str(error):
                raise
        return sent_id

    async def _call(self, method: str, **parameters: Any) -> Any:
        """The library's request and its errors without its objects, which cost more than all the rest of a message."""
        data = RequestData([RequestParameter(name, value, None) for name, value in parameters.items()])
        return await self._requests[0].post(f"{self._bot.base_url}/{method}", data)

    async def _send_file(self, chat: str, file: OutgoingFile) -> str:
        if file.is_voice:
            with contextlib.suppress(BadRequest):  # some people take no voice messages
                return str((await self._bot.send_voice(chat, InputFile(file.content, file.name))).message_id)
        content = InputFile(file.content, file.name)
        if file.is_picture and len(file.content) <= LARGEST_PHOTO:
            with contextlib.suppress(BadRequest):  # what Telegram cannot show as a picture goes as a file
                return str((await self._bot.send_photo(chat, content)).message_id)
        return str((await self._bot.send_document(chat, content)).message_id)


def _sent(message: Message) -> tuple[Any, str, str] | None:
    """The file of a message, with the name and the MIME type that it has where the message gives none."""
    number = message.message_id
    if message.document:
        return message.document, f"file-{number}", "application/octet-stream"
    if message.photo:
        return message.photo[-1], f"photo-{number}.jpg", "image/jpeg"
    if note := message.voice or message.audio:
        mime = note.mime_type or "audio/ogg"
        return note, f"voice-{number}{suffix_of(mime)}", mime
    return (message.video_note, f"voice-{number}.mp4", "video/mp4") if message.video_note else None


def _place(message: Message) -> Place:
    user = str(message.from_user.id) if message.from_user else ""
    return Place("telegram", str(message.chat.id), user, message.chat.type != "private")


def _press(event: str, query: CallbackQuery) -> Incoming:
    message = query.message
    chat = message.chat if message is not None else None
    place = Place(
        "telegram",
        str(chat.id if chat else query.from_user.id),
        str(query.from_user.id),
        chat is not None and chat.type != "private",
    )
    pressed = str(message.message_id) if message is not None else None
    return Incoming(place, event, press=query.data or "", message=pressed, language=query.from_user.language_code)


def _said(message: Outgoing) -> dict[str, Any]:
    rows = [[{"text": label, "callback_data": data} for label, data in row] for row in message.buttons]
    said = {"chat_id": message.chat, "text": message.text, "link_preview_options": {"is_disabled": True}}
    return said | ({"reply_markup": {"inline_keyboard": rows}} if rows else {})


def _translated(error: TelegramError) -> Exception:
    """What the outbox is to do about it. BadRequest and TimedOut are NetworkErrors to the library: they come first."""
    match error:
        case RetryAfter():
            return NotNow("telegram asks for a pause", _seconds(error) + 0.5)
        case Forbidden():
            return ShutOut(str(error))
        case ChatMigrated():
            return MovedTo(str(error.new_chat_id))
        case BadRequest():
            return ShutOut(str(error)) if "chat not found" in str(error).lower() else Never(str(error))
        case InvalidToken():
            return NotNow("telegram refuses the token", 300)
        case AnswerLost():
            return InDoubt(str(error))
        case _ if type(error) is TelegramError:
            return InDoubt("an answer that cannot be read")
        case TimedOut() | NetworkError() | _:
            return NotNow(type(error).__name__)


def _seconds(error: RetryAfter) -> float:
    pause = error.retry_after
    return float(pause) if isinstance(pause, int) else pause.total_seconds()

"""The peer on aiogram 3: a router, a session for each update by a middleware, long polling."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command, CommandObject
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message, TelegramObject
from sqlalchemy.ext.asyncio import AsyncSession

from bench.peers.database import Sessions, engine_from_environment, log_call, mark_sent, sessions

router = Router()

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[
        [
            InlineKeyboardButton(text="Undo", callback_data="undo"),
            InlineKeyboardButton(text="Change", callback_data="change"),
        ]
    ]
)


class SessionOfUpdate(BaseMiddleware):
    def __init__(self, open_session: Sessions) -> None:
        self._open_session = open_session

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        async with self._open_session() as session:
            data["session"] = session
            return await handler(event, data)


@router.message(Command("call"))
async def call(message: Message, command: CommandObject, session: AsyncSession) -> None:
    if message.from_user is None or command.args is None:
        return
    answer = await log_call(session, str(message.from_user.id), str(message.chat.id), command.args)
    if answer is not None:
        sent = await message.answer(answer.text, reply_markup=KEYBOARD)
        await mark_sent(session, answer, str(sent.message_id))


async def main() -> None:
    engine = engine_from_environment()
    server = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["PEER_API"]))
    bot = Bot(os.environ["PEER_TOKEN"], session=server)
    dispatcher = Dispatcher()
    dispatcher.update.middleware(SessionOfUpdate(sessions(engine)))
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot)
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())

"""The peer on python-telegram-bot: an Application with its own requests, a CommandHandler, long polling."""

import os

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CommandHandler, ContextTypes

from bench.peers.database import Sessions, engine_from_environment, log_call, mark_sent, sessions

KEYBOARD = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Undo", callback_data="undo"), InlineKeyboardButton("Change", callback_data="change")]]
)


async def call(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    message, user = update.effective_message, update.effective_user
    if message is None or user is None or not context.args:
        return
    open_session: Sessions = context.bot_data["sessions"]
    async with open_session() as session:
        answer = await log_call(session, str(user.id), str(message.chat_id), " ".join(context.args))
        if answer is not None:
            sent = await message.reply_text(answer.text, reply_markup=KEYBOARD)
            await mark_sent(session, answer, str(sent.message_id))


def main() -> None:
    application = (
        Application.builder()
        .token(os.environ["PEER_TOKEN"])
        .base_url(f"{os.environ['PEER_API']}/bot")
        .concurrent_updates(os.environ.get("PEER_CONCURRENT", "1") == "1")
        .build()
    )
    application.bot_data["sessions"] = sessions(engine_from_environment())
    application.add_handler(CommandHandler("call", call))
    application.run_polling()


if __name__ == "__main__":
    main()

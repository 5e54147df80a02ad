"""What is said to the bot in a group of Telegram, and what to others."""

import re

from telegram import Message, MessageEntity

_COMMAND = re.compile(r"/\w+(?:@(\w+))?(?!\S)")


def mentions(message: Message) -> bool:
    """Whether somebody is named, so that the bot's own name must be known."""
    return "@" in _text(message)


def said_to(message: Message, bot_id: int, name: str) -> str | None:
    """The text without the bot's name, where it is the bot's: a command, unless it bears another bot's name, an answer
    to one of its messages, or a line in which it is named. None: it is said to others. `name`: without `@`.
    """
    text = _text(message)
    command = _COMMAND.match(text)
    if command is not None and command[1] is not None and command[1].lower() != name.lower():
        return None
    bare = re.sub(rf"[ \t]*(?<![\w@])@{re.escape(name)}\b", "", text, flags=re.IGNORECASE) if name else text
    bare = _without_links(message, bot_id, bare)
    if command is None and bare == text and not _answers(message, bot_id):
        return None
    return bare if command is not None else bare.strip().lstrip(",:; \t\n")


def _text(message: Message) -> str:
    return message.text or message.caption or ""


def _answers(message: Message, bot_id: int) -> bool:
    answered = message.reply_to_message
    return answered is not None and answered.from_user is not None and answered.from_user.id == bot_id


def _without_links(message: Message, bot_id: int, text: str) -> str:
    """The bot named by a link to it instead of by `@` and its name."""
    found = message.parse_entities() if message.text else message.parse_caption_entities()
    for entity, words in found.items():
        if entity.type == MessageEntity.TEXT_MENTION and entity.user is not None and entity.user.id == bot_id:
            text = text.replace(words, "", 1)
    return text

"""Telegram: the only folder that knows python-telegram-bot."""

from bot.telegram.adapter import Commands, Telegram

__all__ = ["Commands", "Telegram"]

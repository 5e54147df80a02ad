"""E-mail, as a platform that only sends: one message of the outbox is one mail."""

from bot.mail.adapter import Mail, MailServer, server_of

__all__ = ["Mail", "MailServer", "server_of"]

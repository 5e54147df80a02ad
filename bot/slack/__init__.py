"""Slack: the only folder that knows slack-bolt and slack-sdk."""

from bot.slack.adapter import Slack

__all__ = ["Slack"]

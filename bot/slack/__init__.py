"""Slack: the only folder that knows slack-bolt and slack-sdk."""

from bot.slack.adapter import Slack
from bot.slack.probe import SlackRefused, probe

__all__ = ["Slack", "SlackRefused", "probe"]

"""The buttons under a reminder."""

from bot.talk.words import Button, Rows, column, t


def client_buttons(client_id: int) -> Rows:
    """What one does next about a client."""
    return column(
        Button(t("reminders-card"), "clients.card", client_id), Button(t("reminders-call"), "calls.new", client_id)
    )

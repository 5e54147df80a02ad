"""What keeps a client, on the card and under its button More: keeping in touch, and what follows from it."""

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, grid, lines, t
from handlers import clients, special_terms
from handlers.relation_lines import touch_line
from office.rights import Right

feature = Feature("relations")


@feature.press("relations.of", Right.SEE_CLIENTS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    may, kept = turn.person.may, client.archived_at is None
    buttons = [
        Button(t("relations-do-touch"), "touches.ask", client.id) if may(Right.LOG_CALLS) and kept else None,
        Button(t("relations-do-greet"), "greetings.of", client.id) if may(Right.LOG_CALLS) else None,
        Button(t("matters-title"), "matters.ask", client.id) if may(Right.LOG_CALLS) and kept else None,
        Button(t("surveys-do-ask"), "surveys.left", client.id) if may(Right.LOG_CALLS) and kept else None,
        Button(t("special-form"), "special.of", client.id) if special_terms.may_read(turn, client) else None,
        Button(t("reliability-form"), "reliability.of", client.id) if may(Right.SEE_SECRETS) else None,
        clients.card_button(client),
    ]
    text = lines(client.name, touch_line(turn, client) or t("touches-none"))
    return Reply(text, grid([button for button in buttons if button is not None]))

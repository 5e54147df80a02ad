"""The way in: the greeting, the help, and what is said to a line that nobody understood."""

from bot.reading.tokens import LIMIT
from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Lines, Reply, Text, Typed, grid, lines, t
from bot.understanding.meaning import Intent
from office.rights import Right

feature = Feature("start")

EXPLAINED = 30
"""Commands with a word to each; the others are named, so that all fits into one message."""


@feature.command("start", Right.TALK, listed=False)
def start(turn: Turn) -> Reply:
    welcome = t("start-welcome", name=turn.person.name, company=turn.company.name)
    return Reply(welcome, _first_steps(turn), public=True)


def _first_steps(turn: Turn) -> tuple[tuple[Button, ...], ...]:
    can = turn.person.may
    steps = [
        Button(t("start-do-call"), "talk.command", "call") if can(Right.LOG_CALLS) else None,
        Button(t("start-do-next"), "talk.command", "next") if can(Right.LOG_CALLS) else None,
        Button(t("start-do-week"), "talk.command", "week"),
        Button(t("start-do-help"), "talk.command", "help"),
    ]
    return grid([step for step in steps if step is not None])


@feature.command("help", Right.TALK)
@feature.intent(Intent.HELP, Right.TALK, shows=True)
def help_(turn: Turn) -> Reply:
    """What this person can say, an example each."""
    from handlers import menu

    listed = menu().listed(turn.person)
    rows = [t("start-help-row", command=Typed(c.name), what=t(f"commands-{c.name}")) for c in listed[:EXPLAINED]]
    others = tuple(Typed(c.name) for c in listed[EXPLAINED:])
    more = t("start-help-more", commands=Joined(others)) if others else None
    return Reply(lines(t("start-help"), Lines(tuple(rows)), more, _examples(turn)), public=True)


@feature.intent(Intent.GREET, Right.TALK)
def greet(turn: Turn) -> Reply:
    return Reply(t("start-greeting", name=turn.person.name), _first_steps(turn), public=True)


@feature.intent(Intent.THANKS, Right.TALK)
def thanks(turn: Turn) -> Reply:
    return Reply(t("start-thanks"), public=True)


@feature.intent(Intent.YES, Right.TALK)
@feature.intent(Intent.NO, Right.TALK)
def answered(turn: Turn) -> Reply:
    """An answer, but no question is open."""
    return Reply(t("start-nothing-asked"), public=True)


@feature.command("cancel", Right.TALK)
@feature.intent(Intent.CANCEL, Right.TALK)
def cancel(turn: Turn) -> Reply:
    from handlers import menu

    if not (open_forms := turn.dialog.clear()):
        return Reply(t("forms-nothing-open"), public=True)
    forms = menu().forms
    left = [
        form.left(turn, frame.answers).text for frame in open_forms if (form := forms.get(frame.form)) and form.left
    ]
    return Reply(lines(t("forms-cancelled"), *left))


def unknown(turn: Turn) -> Reply:
    """A text that is no command, no answer, no client's name, and means nothing that is known: kept for the admins."""
    if turn.meaning is not None and len(turn.meaning.text) <= LIMIT:
        turn.store.phrases.keep(turn.person.id, turn.meaning.text, turn.meaning.language)
    return Reply(lines(t("start-not-understood"), _examples(turn)), _first_steps(turn), public=True)


def _examples(turn: Turn) -> Text | None:
    """Of lines that this person may write."""
    return t("start-help-examples") if turn.person.may(Right.LOG_CALLS) else t("start-help-example")

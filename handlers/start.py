"""The way in: the greeting, the help, and what is said to a line that nobody understood."""

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Lines, Reply, grid, lines, t
from office.rights import RIGHTS, Right

feature = Feature("start")


@feature.command("start", Right.TALK, listed=False)
def start(turn: Turn) -> Reply:
    return Reply(t("start-welcome", name=turn.person.name, company=turn.company.name), _first_steps(turn))


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
def help_(turn: Turn) -> Reply:
    """What this person can say, an example each."""
    from handlers import menu

    rows = [t("start-help-row", command=f"/{c.name}", what=t(f"commands-{c.name}")) for c in menu().listed(turn.person)]
    examples = t("start-help-examples") if Right.LOG_CALLS in RIGHTS[turn.person.role] else None
    return Reply(lines(t("start-help"), Lines(tuple(rows)), examples))


@feature.command("cancel", Right.TALK)
def cancel(turn: Turn) -> Reply:
    from handlers import menu

    if not (open_forms := turn.dialog.clear()):
        return Reply(t("forms-nothing-open"))
    forms = menu().forms
    left = [
        form.left(turn, frame.answers).text for frame in open_forms if (form := forms.get(frame.form)) and form.left
    ]
    return Reply(lines(t("forms-cancelled"), *left))


def unknown(turn: Turn) -> Reply:
    """A text that is no command, no answer, no phrase and no client's name."""
    return Reply(t("start-not-understood"), _first_steps(turn))

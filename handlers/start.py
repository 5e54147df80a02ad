"""The way in: the greeting, the help, and what is said to a line that nobody understood."""

from bot.reading.tokens import LIMIT
from bot.reading.words import tag_of
from bot.talk.feature import Command, Feature
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Lines, Reply, Text, Typed, grid, lines, t
from bot.understanding.meaning import Intent
from handlers.areas import Area, area_of
from office.rights import Right

feature = Feature("start")


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
    """What this person can say: the daily commands in words, the others by area; `/help AREA` or COMMAND explains."""
    from handlers import menu

    tag = tag_of(turn.text, "areas")
    if tag is not None and _of_area(turn, Area(tag)):
        return _explaining(turn, Area(tag))
    named = menu().command(turn.text, turn.languages) if turn.text else None
    if named is not None and named[0] in menu().listed(turn.person):
        return Reply(_row(named[0]), public=True)
    others = [_named(turn, area) for area in Area if area is not Area.DAY]
    more = lines(*others, t("start-help-how", command=Typed("help")))
    text = lines(t("start-help"), *_explained(turn, Area.DAY), _examples(turn))
    return Reply(Lines((text, "", more)), _areas(turn), public=True)


def _of_area(turn: Turn, area: Area) -> list[Command]:
    """Those of the area that this person may use."""
    from handlers import menu

    return [one for one in menu().listed(turn.person) if area_of(one.name) is area]


def _explaining(turn: Turn, area: Area) -> Reply:
    return Reply(lines(word(area), *_explained(turn, area)), _areas(turn), public=True)


def _explained(turn: Turn, area: Area) -> list[Text]:
    return [_row(one) for one in _of_area(turn, area)]


def _row(one: Command) -> Text:
    return t("start-help-row", command=Typed(one.name), what=t(f"commands-{one.name}"))


def _named(turn: Turn, area: Area) -> Text | None:
    found = _of_area(turn, area)
    commands = Joined(tuple(Typed(one.name) for one in found))
    return t("start-help-area", area=area, commands=commands) if found else None


def _areas(turn: Turn) -> tuple[tuple[Button, ...], ...]:
    return grid([Button(word(area), "start.area", area) for area in Area if _of_area(turn, area)], 3)


@feature.press("start.area", Right.TALK)
def area(turn: Turn) -> Reply:
    return _explaining(turn, Area(turn.arg)) if turn.arg in list(Area) else Reply(t("errors-old-button"))


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

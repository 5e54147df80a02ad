"""Commands as they are typed: behind a slash, behind the one command that a platform has, or bare; in six languages."""

from bot.talk.adapter import typed_before
from bot.talk.feature import Command
from bot.talk.menu import Menu
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Typed, column, t

Named = tuple[Command, str]
"""A command, and what was typed behind its name."""

LONGEST_SHOWN = 32
"""Characters of what was typed for a name, as it is shown again."""


def behind_slash(menu: Menu, turn: Turn) -> Named | Reply:
    """Of a line `/name rest`; `/name@bot` on Telegram."""
    name, rest = (*turn.text[1:].split(maxsplit=1), "", "")[:2]
    name = name.partition("@")[0]
    command = menu.commands.get(name.lower())
    named = menu.command(f"{name} {rest}", turn.languages if command is None else (turn.person.language,))
    if command is not None and (named is None or named[1] == rest):
        named = command, rest  # else a longer name of the own language: in Spanish `plan del mes` is not `plan`
    return named or _none(menu, turn, name, f"/{name.lower()[:LONGEST_SHOWN]}")


def behind_another(menu: Menu, turn: Turn) -> Named | None:
    """Of what was typed behind the one command of the platform, with a slash before it or without."""
    return menu.command(turn.text.removeprefix("/"), turn.languages)


def alone(menu: Menu, turn: Turn) -> Named | None:
    """Of a line that is a command's name and nothing else."""
    named = _bare(menu, turn)
    return named if named is not None and not named[1] else None


def unsure(menu: Menu, turn: Turn) -> Named | Reply | None:
    """Of a line that nobody understands for sure: it may begin with a command where no slash can be typed before it."""
    if typed_before(turn.heard.place.platform) != "/" and (named := _bare(menu, turn)) is not None:
        return named
    mistyped = turn.heard.subcommand and len(turn.text.split()) == 1 and menu.nearest(turn.text, turn.person)
    return _none(menu, turn, turn.text, turn.text[:LONGEST_SHOWN]) if mistyped else None


def _bare(menu: Menu, turn: Turn) -> Named | None:
    """Words of other languages than the person's own and English may mean anything where no slash says otherwise."""
    return menu.command(turn.text, tuple(dict.fromkeys((turn.person.language, "en"))))


def _none(menu: Menu, turn: Turn, name: str, shown: str) -> Reply:
    """No command is called so; those that are nearly are offered."""
    likely = [Button(Typed(c.name), "talk.command", c.name) for c in menu.nearest(name, turn.person)]
    said = t("errors-nearest-command", command=shown) if likely else t("errors-unknown-command", command=shown)
    return Reply(said, column(*likely), public=True)

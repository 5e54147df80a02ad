"""All features together: what a command, a press, a phrase or a form's name leads to."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from rapidfuzz import fuzz

from bot.talk.feature import Command, Feature, Handler, Phrase, Press, Purpose
from bot.talk.form import Form
from bot.talk.page import Page
from bot.talk.turn import Turn
from bot.talk.words import Reply
from bot.understanding.meaning import Intent
from locales import LANGUAGES, word_list
from office.company import Company
from office.names import fold
from office.staff import Person
from storage.store import Store

LONGEST_PHRASE = 8
"""Words."""

NEAREST = 3
"""So many commands are offered for a mistyped one."""

ALIKE = 60
"""Percent of a command's name that a mistyped one shares with it at least."""

LONGEST_COMMAND = 3
"""Words of a command's name; in English all have one, other languages have names of more."""

Home = Callable[[Store, Person | None, Company], Page]
"""What stands on a person's own page as things are now; without a person, on a stranger's."""


class Menu:
    def __init__(
        self,
        features: Iterable[Feature],
        *,
        named: Callable[[Turn], Reply | None],
        unknown: Handler,
        file: Handler,
        edited: Handler,
        home: Home,
    ) -> None:
        """`named` answers a text that is nothing but a name, where it is one; `unknown` a text that nobody understood.

        `file` answers a file, `edited` an edited message; `home` is a person's own page.
        """
        self.features = tuple(features)
        self.commands: dict[str, Command] = {c.name: c for f in self.features for c in f.commands}
        self.presses: dict[str, Press] = {p.name: p for f in self.features for p in f.presses}
        self.forms: dict[str, Form] = {form.name: form for f in self.features for form in f.forms}
        self.purposes: dict[Intent, Purpose] = {p.intent: p for f in self.features for p in f.purposes}
        self.named, self.unknown, self.file, self.edited, self.home = named, unknown, file, edited, home

    @cached_property
    def _phrases(self) -> dict[str, Phrase]:
        by_tag = {phrase.tag: phrase for feature in self.features for phrase in feature.phrases}
        return {
            _spaced(words): phrase
            for language in LANGUAGES
            for tag, phrase in by_tag.items()
            for words in word_list(language, "phrases").get(tag, ())
        }

    def phrase(self, text: str) -> tuple[Phrase, str] | None:
        """The longest phrase the text begins with, and the rest of the text as it was typed."""
        words = text.split()
        for length in range(min(len(words), LONGEST_PHRASE), 0, -1):
            phrase, rest = self._phrases.get(_spaced(" ".join(words[:length]))), " ".join(words[length:])
            if phrase is not None and not (phrase.whole and rest):
                return phrase, rest
        return None

    def able(self, intents: Iterable[Intent], person: Person) -> list[Intent]:
        """Those that this person may have answered."""
        return [one for one in intents if one in self.purposes and person.may(self.purposes[one].right)]

    def listed(self, person: Person) -> list[Command]:
        """The commands of the menu that this person may use."""
        return [c for c in self.commands.values() if c.listed and person.may(c.right)]

    @cached_property
    def _command_words(self) -> dict[str, dict[str, Command]]:
        """By language: what the commands are called there, see `words/commands.txt`."""
        return {
            language: {
                _spaced(words): command
                for name, command in self.commands.items()
                for words in word_list(language, "commands").get(name, ())
            }
            for language in LANGUAGES
        }

    def command(self, text: str, languages: Sequence[str]) -> tuple[Command, str] | None:
        """The command that the first words name, and the rest as it was typed; `languages`: the person's own first."""
        names: list[Mapping[str, Command]] = [self.commands, *(self._command_words[each] for each in languages)]
        for length in range(min(len(text.split()), LONGEST_COMMAND), 0, -1):
            words = text.split(maxsplit=length)
            said = _spaced(" ".join(words[:length]))
            if said == _spaced(" ".join(words[: length - 1])):
                continue  # a word of signs alone is no part of a name
            command = next((named[said] for named in names if said in named), None)
            if command is not None:
                return command, words[length] if len(words) > length else ""
        return None

    def nearest(self, name: str, person: Person) -> list[Command]:
        """Commands that a mistyped one may have meant, by their names and by those in the person's language."""
        own, able = self._command_words[person.language], [c for c in self.commands.values() if person.may(c.right)]
        said = [(fuzz.ratio(name.lower(), c.name), c) for c in able]
        said += [(fuzz.ratio(_spaced(name), words), c) for words, c in own.items() if c in able]
        likely = sorted((one for one in said if one[0] >= ALIKE), key=lambda one: -one[0])
        return list(dict.fromkeys(c for _, c in likely))[:NEAREST]


def _spaced(text: str) -> str:
    return " ".join(fold(text).replace("?", " ").replace("!", " ").replace(",", " ").split())

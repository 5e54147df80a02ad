"""Six languages, complete: no key, no variable, no plural form is missing in any of them, and none is left over."""

from enum import StrEnum
from importlib import import_module

import pytest
from babel import Locale

from bot.talk.wording import BABEL, word_key
from handlers import menu
from locales import LANGUAGES, word_list
from office.names import fold
from tests.catalogues import ROOT, Use, catalogue, uses

RARE = {"es": {"many"}}
"""CLDR's `many` of Spanish begins at a million: no count here gets there."""


def test_the_files_can_be_read() -> None:
    for language in LANGUAGES:
        assert catalogue(language)[1] == [], language


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_the_same_keys_and_variables(language: str) -> None:
    english, _ = catalogue("en")
    other, _ = catalogue(language)
    assert sorted(english.keys() - other.keys()) == [], "missing"
    assert sorted(other.keys() - english.keys()) == [], "left over"
    differing = {
        key: (sorted(message.variables), sorted(other[key].variables))
        for key, message in english.items()
        if message.variables != other[key].variables
    }
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_all_there(language: str) -> None:
    needed = set(Locale.parse(BABEL[language]).plural_form.tags) | {"other"}
    needed -= RARE.get(language, set())
    missing = {
        key: sorted(needed - forms)
        for key, message in catalogue(language)[0].items()
        for forms in message.plurals.values()
        if needed - forms
    }
    assert missing == {}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_what_counts_in_english_counts_in_every_language(language: str) -> None:
    """A number that English bends for must be bent for, or stand apart, in the others: at least it is there."""
    other = catalogue(language)[0]
    bare = [
        key
        for key, message in catalogue("en")[0].items()
        for variable in message.plurals
        if language in ("ru", "bs", "ro") and variable not in other[key].plurals
    ]
    assert bare == [], "Slavic and Romanian nouns always bend after a number"


def _literal() -> list[Use]:
    return [use for use in uses() if not use.key.endswith("*")]


def test_every_text_the_code_says_is_there_with_its_variables() -> None:
    english, _ = catalogue("en")
    assert [use for use in _literal() if use.key not in english] == []
    wanting = [
        (use, sorted(english[use.key].variables - use.variables))
        for use in _literal()
        if use.variables is not None and english[use.key].variables - use.variables
    ]
    assert wanting == []


def test_no_text_is_left_over() -> None:
    said = {use.key for use in uses()}
    starts = tuple(key[:-1] for key in said if key.endswith("*") and len(key) > 1)
    left = [
        key
        for key in catalogue("en")[0]
        if key not in said and not key.startswith(("words-", *starts)) and not key.startswith("commands-")
    ]
    assert left == []


def test_every_command_is_described() -> None:
    english, _ = catalogue("en")
    commands = {f"commands-{name}" for name in menu().commands if menu().commands[name].listed}
    assert sorted(commands - english.keys()) == []
    assert sorted(key for key in english if key.startswith("commands-") and key not in commands) == []


def _shown_enums() -> list[type[StrEnum]]:
    """The office's enums of which any member has a word: then all must have one."""
    english, _ = catalogue("en")
    modules = [import_module(f"office.{path.stem}") for path in sorted((ROOT / "office").glob("[a-z]*.py"))]
    enums = [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
    ]
    return [enum for enum in enums if any(word_key(member) in english for member in enum)]


def test_every_member_of_a_shown_enum_has_a_word() -> None:
    english, _ = catalogue("en")
    assert [word_key(m) for enum in _shown_enums() for m in enum if word_key(m) not in english] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_word_lists_have_the_same_tags(language: str) -> None:
    for path in sorted((ROOT / "locales" / "en" / "words").glob("*.txt")):
        if path.stem in ("dates", "amounts", "legal_forms", "headings", "currencies"):  # own grammar, law, money
            continue
        # Which cases a word governs is the language's own.
        english, other = (
            {"GOV" if tag.startswith("GOV:") else tag for tag in word_list(one, path.stem)} for one in ("en", language)
        )
        assert sorted(english ^ other) == [], path.name


@pytest.mark.parametrize("kind", ["phrases", "outcomes", "directions", "commands"])
def test_a_word_means_one_thing_in_all_languages(kind: str) -> None:
    """The lists are read whatever the person's language is: of two meanings the second would never be heard."""
    meant: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for tag, words in word_list(language, kind).items():
            for word in words:
                meant.setdefault(fold(word), set()).add(tag)
    assert {word: tags for word, tags in meant.items() if len(tags) > 1} == {}

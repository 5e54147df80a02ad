"""Sentences to learn the six languages from: the templates of all intents, as they are really typed."""

import random
import unicodedata
from collections.abc import Iterator

from bot.understanding.languages import features
from locales import LANGUAGES, word_list
from office.names import fold
from training.fitting import fit
from training.templates import Templates, digest, parse, read

_EACH = 12
"""Sentences drawn from a template."""
_LEEWAY = 10.0

_BOSNIAN = {"lj": "љ", "nj": "њ", "dž": "џ"} | dict(
    zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True)
)


def train() -> str:
    """The weights that tell the languages apart."""
    chance = random.Random("languages")
    templates = {language: parse(read(language), f"locales/{language}/intents.txt") for language in LANGUAGES}
    names = sorted({name for spoken in templates.values() for name in _names(spoken)})
    lines, labels = [], []
    for language in LANGUAGES:
        for sentence in _sentences(language, templates[language]):
            lines.append(features(_with_name(_typed(sentence, language, chance), names, chance)))
            labels.append(language)
        lines += [features(name) for name in names]  # alike in all of them: a name alone tells nothing
        labels += [language] * len(names)
    return fit(lines, labels, _LEEWAY, digest("".join(map(read, LANGUAGES))))


def _sentences(language: str, templates: Templates) -> Iterator[str]:
    for number, (_, template) in enumerate(templates.sentences):
        yield from templates.sample(template, _EACH, f"language {number}")
    for words in word_list(language, "dates").values():
        yield from (word.strip("*~") for word in words)


def _names(templates: Templates) -> list[str]:
    return templates.sample(templates.slots["client"], 40, "names")


def _typed(sentence: str, language: str, chance: random.Random) -> str:
    """A sentence as it is typed: half of them without accents, Russian also in Latin, Bosnian also in Cyrillic."""
    if language == "bs" and chance.random() < 0.25:
        return _in_cyrillic(sentence.lower())
    if language == "ru" and chance.random() < 0.25:
        return fold(sentence)
    if chance.random() < 0.5:
        return "".join(c for c in unicodedata.normalize("NFD", sentence) if not unicodedata.combining(c))
    return sentence


def _in_cyrillic(sentence: str) -> str:
    for latin, cyrillic in _BOSNIAN.items():
        sentence = sentence.replace(latin, cyrillic)
    return sentence


def _with_name(sentence: str, names: list[str], chance: random.Random) -> str:
    """Two lines of three with somebody's name from any language put in, so that a name speaks for none."""
    if chance.random() < 0.33:
        return sentence
    words = sentence.split()
    words.insert(chance.randint(0, len(words)), chance.choice(names))
    return " ".join(words)

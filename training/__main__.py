"""Trains the classifiers of bot/understanding on the template sentences, and writes their weights."""

import argparse
import json
from pathlib import Path

from bot.understanding import linear
from bot.understanding.intents import features, guess
from bot.understanding.meaning import Certainty
from locales import LANGUAGES
from office.names import fold
from training import languages
from training.fitting import fit
from training.templates import digest, parse, read

WEIGHTS = Path(linear.__file__).parent / "weights"
PHRASES = Path("tests/data/language/intents_dev.jsonl")
EACH = 30
"""Sentences drawn from a template."""
LEEWAY = 10.0
"""How closely the sentences are followed; more made it surer of what is wrong, less made it unsure of all."""


def train(language: str) -> str:
    """The weights of a language's intents."""
    text = read(language)
    templates = parse(text, f"locales/{language}/intents.txt")
    lines, labels = [], []
    for number, (intent, template) in enumerate(templates.sentences):
        for sentence in templates.sample(template, EACH, f"{language} {number}"):
            lines.append(features(fold(sentence).split()))
            labels.append(intent)
    return fit(lines, labels, LEEWAY, digest(text))


def report(language: str, phrases: list[dict[str, str]]) -> str:
    """How a language does on phrases that were not trained on."""
    rows = [(phrase["text"], phrase["intent"]) for phrase in phrases if phrase["lang"] == language]
    meant = [(text, intent, guess(text, language)) for text, intent in rows if intent]
    sure = [(intent, found) for _, intent, found in meant if found.certainty is Certainty.SURE]
    outside = [guess(text, language).certainty for text, intent in rows if not intent]
    first = sum(found.intents[:1] == (intent,) for _, intent, found in meant)
    three = sum(intent in found.intents[:3] for _, intent, found in meant)
    right = sum(found.intents[0] == intent for intent, found in sure)
    return (
        f"{language}: first {first / len(meant):.1%}, in three {three / len(meant):.1%}, "
        f"sure {len(sure)}/{len(meant)}, of these right {right / len(sure):.1%}; out of scope {len(outside)}: "
        f"sure {outside.count(Certainty.SURE)}, half {outside.count(Certainty.HALF)}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--only", metavar="LANGUAGE", choices=LANGUAGES)
    options = parser.parse_args()
    phrases = (
        [json.loads(line) for line in PHRASES.read_text(encoding="utf-8").splitlines()] if PHRASES.exists() else []
    )
    if options.only is None:
        written = languages.train()
        (WEIGHTS / "languages.txt").write_text(written, encoding="utf-8")
        print(f"languages: {len(written) // 1000} kB")
    for language in LANGUAGES if options.only is None else (options.only,):
        written = train(language)
        (WEIGHTS / f"{language}.txt").write_text(written, encoding="utf-8")
        print(f"{language}: {len(written) // 1000} kB")
        if phrases:
            print(report(language, phrases))


if __name__ == "__main__":
    main()

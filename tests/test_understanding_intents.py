"""What a short free line means: the classifier, the template sentences it learns from, and lines that were accepted."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.intents import OUT_OF_SCOPE, guess
from bot.understanding.linear import load
from bot.understanding.meaning import BY_WORDS_ALONE, Certainty, Guess, Intent
from locales import LANGUAGES
from training.templates import Malformed, Templates, digest, parse, read

PHRASES = Path(__file__).parent / "data" / "language" / "intents_dev.jsonl"


def phrases(language: str) -> Iterator[tuple[str, Intent | None]]:
    """Phrases that were written by somebody who knew no template, with what they mean."""
    with PHRASES.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["lang"] == language:
                yield row["text"], row["intent"] and Intent(row["intent"])


def guesses(language: str) -> list[tuple[Guess, Intent | None]]:
    return [(guess(text, language), intent) for text, intent in phrases(language)]


def templates(language: str) -> Templates:
    return parse(read(language), f"locales/{language}/intents.txt")


@pytest.mark.parametrize("language", LANGUAGES)
def test_intents_of_phrases_that_were_not_trained_on_are_found(language: str) -> None:
    within = [(found, intent) for found, intent in guesses(language) if intent]
    first = sum(found.intents[0] is intent for found, intent in within) / len(within)
    three = sum(intent in found.intents[:3] for found, intent in within) / len(within)
    assert (first >= 0.95, three >= 0.97) == (True, True), f"{first:.1%} right, {three:.1%} in the first three"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_sure_is_right_and_most_is_sure(language: str) -> None:
    within = [(found, intent) for found, intent in guesses(language) if intent]
    sure = [found.intents[0] is intent for found, intent in within if found.certainty is Certainty.SURE]
    assert len(sure) / len(within) >= 0.85
    assert sum(sure) / len(sure) >= 0.96


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_most_one_in_eight_lines_out_of_scope_is_taken_for_sure(language: str) -> None:
    outside = [found.certainty for found, intent in guesses(language) if intent is None]
    assert outside.count(Certainty.SURE) / len(outside) <= 1 / 8


@pytest.mark.parametrize(
    ("language", "line", "intent"),
    [
        ("en", "WHO OWES US MONEY???", Intent.INVOICES_UNPAID),
        ("es", "quien nos debe dinero", Intent.INVOICES_UNPAID),
        ("ro", "ce am de facut azi", Intent.AGENDA_TODAY),
        ("ru", "kto nam dolzhen", Intent.INVOICES_UNPAID),
        ("ru", "кто нам должен", Intent.INVOICES_UNPAID),
        ("hu", "ki tartozik nekunk", Intent.INVOICES_UNPAID),
        ("bs", "ko nam duguje", Intent.INVOICES_UNPAID),
        ("bs", "ко нам дугује", Intent.INVOICES_UNPAID),
    ],
)
def test_capitals_accents_and_the_alphabet_make_no_difference(language: str, line: str, intent: Intent) -> None:
    assert guess(line, language).intents[0] is intent


@pytest.mark.parametrize("line", ["", "   ", "?!", "👍🏻", "12345", "asdkjh qwe", "sdfg sdf sdf g", "zxcvb"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nonsense_means_nothing(language: str, line: str) -> None:
    assert guess(line, language) == Guess((), Certainty.NONE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_are_named_however_unsure_it_is(language: str) -> None:
    for text, _ in phrases(language):
        found = guess(text, language).intents
        assert len(found) >= 3
        assert len(set(found)) == len(found)


def test_a_line_that_was_accepted_decides() -> None:
    line = "the usual thing with Brightwater"
    assert guess(line, "en").certainty is not Certainty.SURE
    learned = [(line, Intent.TASK_DONE), ("what's cooking", Intent.AGENDA_TODAY)]
    for typed in (line, "The usual thing, with Brightwatre!"):
        found = guess(typed, "en", learned)
        assert (found.intents[0], found.certainty) == (Intent.TASK_DONE, Certainty.SURE)
        assert found.intents.count(Intent.TASK_DONE) == 1
    assert guess("the usual", "en", learned).certainty is not Certainty.SURE


def test_an_accepted_line_may_look_like_nonsense() -> None:
    assert guess("bzzt", "en", [("bzzt", Intent.REMIND_SNOOZE)]).intents[0] is Intent.REMIND_SNOOZE
    assert guess("", "en", [("?", Intent.HELP)]) == Guess((), Certainty.NONE)


@given(text=st.text(max_size=400), language=st.sampled_from(LANGUAGES), accepted=st.text(max_size=20))
def test_whatever_is_typed_is_answered(text: str, language: str, accepted: str) -> None:
    found = guess(text, language, [(accepted, Intent.HELP)])
    assert found.intents or found.certainty is Certainty.NONE


@pytest.mark.parametrize(
    "line", ["\u202e" + "called a " * 500, "а" * 4096, "9" * 1000, "x1" * 2048, "e\u0301\u0300" * 900]
)
def test_hostile_lines_are_answered(line: str) -> None:
    for language in LANGUAGES:
        guess(line, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_weights_were_trained_on_the_templates_as_they_are(language: str) -> None:
    assert load(language).made_of == digest(read(language)), "locales/*/intents.txt have changed: run `make train`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_templates_in_every_language(language: str) -> None:
    counts = Counter(intent for intent, _ in templates(language).sentences)
    learned = [*(intent for intent in Intent if intent not in BY_WORDS_ALONE), OUT_OF_SCOPE]
    assert {intent: counts[intent] for intent in learned if counts[intent] < 8} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_template_is_a_phrase_that_the_classifier_is_measured_by(language: str) -> None:
    measured = {text.casefold() for text, _ in phrases(language) if len(text.split()) > 3}
    written = {line.partition("=")[2].strip().casefold() for line in read(language).splitlines()}
    assert written & measured == set()


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("help = help\nhelpp = help me", "x.txt:2: unknown intent 'helpp'"),
        ("# who\n\nhelp = help {whom}", "x.txt:3: unknown slot {whom}"),
        ("{a} = {b}\nhelp = {a}", "x.txt:1: unknown slot {b}"),
        ("help = help [me", "x.txt:1: '[' is not closed"),
        ("help = help (me|us]", "x.txt:1: '(' is not closed"),
        ("help = help me)", "x.txt:1: nothing opens ')'"),
        ("{a} = b\nhelp = {a", "x.txt:2: '{' is not closed"),
        ("help = help | me", "x.txt:1: '|' stands outside of brackets"),
        ("help", "x.txt:1: expected `intent = sentence`"),
        ("help =", "x.txt:1: expected `intent = sentence`"),
        ("help = [me] {a}\n{a} = (?|us)", "x.txt:1: may be left without a word"),
        ("{a} = x {b}\n{b} = y {a}\nhelp = {a}", "x.txt: {a} contains itself"),
    ],
)
def test_an_error_in_a_template_is_named_with_its_line(lines: str, message: str) -> None:
    with pytest.raises(Malformed) as error:
        parse(lines, "x.txt")
    assert str(error.value) == message


def test_a_template_stands_for_all_its_sentences() -> None:
    read_in = parse("{who} = Ana|the [new] clerk\ntask_assign = (give|hand) it [over] to {who}", "x.txt")
    ((intent, template),) = read_in.sentences
    everything = {f"{verb} it {over}to {who}" for verb in ("give", "hand") for over in ("", "over ") for who in (
        "Ana", "the clerk", "the new clerk")}  # fmt: skip
    assert intent == Intent.TASK_ASSIGN
    assert set(read_in.sample(template, 100, "seed")) == everything
    assert len(read_in.sample(template, 5, "seed")) == 5
    assert read_in.sample(template, 5, "seed") == read_in.sample(template, 5, "seed")

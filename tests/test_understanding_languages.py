"""Which language a line is in, and when it is not clear enough to leave the person's own."""

import json
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.languages import language_of
from bot.understanding.linear import load
from locales import LANGUAGES
from training.templates import digest, read

DATA = Path(__file__).parent / "data" / "language"
NAMES = Path(__file__).parents[2] / "shared" / "data" / "language" / "names_inflected.jsonl"


def rows(name: str) -> list[tuple[str, str]]:
    with (DATA / name).open(encoding="utf-8") as lines:
        return [(row["text"], row["lang"]) for row in map(json.loads, lines)]


@pytest.mark.parametrize(("name", "floor"), [("intents_dev.jsonl", 0.97), ("quick_entry_dev.jsonl", 0.99)])
def test_lines_in_another_language_than_the_persons_are_known(name: str, floor: float) -> None:
    found = [
        language_of(text, prior) == language
        for text, language in rows(name)
        for prior in LANGUAGES
        if prior != language
    ]
    assert sum(found) / len(found) >= floor


@pytest.mark.parametrize("name", ["intents_dev.jsonl", "quick_entry_dev.jsonl"])
def test_lines_in_the_persons_own_language_stay_in_it(name: str) -> None:
    assert [text for text, language in rows(name) if language_of(text, language) != language] == []


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("pozvonil Petrovu 15 min, prosit KP do pyatnicy", "ru"),
        ("napomni zavtra v 10 perezvonit klientu", "ru"),
        ("звао Хоџића 15 мин, тражи понуду до петка", "bs"),
        ("подсјети ме сутра да пошаљем уговор", "bs"),
        ("напомни завтра отправить договор", "ru"),
        ("zvao Hodzica 15 min, trazi ponudu do petka", "bs"),
        ("am vorbit cu domnul Matei, trimit oferta maine", "ro"),
        ("felhivtam Kovacsot, holnap kuldom az ajanlatot", "hu"),
        ("llame a Garcia, quiere la oferta el viernes", "es"),
        ("CALLED GARCIA, WANTS THE OFFER BY FRIDAY", "en"),
    ],
)
def test_missing_accents_and_the_other_alphabet_make_no_difference(line: str, language: str) -> None:
    assert {language_of(line, prior) for prior in LANGUAGES} == {language}


@pytest.mark.parametrize(
    "name", ["Kovácsné Tóth Ágnes", "Иванову", "García Martínez", "Hodžić", "Țurcanu", "Wilkinson"]
)
def test_somebodys_name_does_not_tip_a_line(name: str) -> None:
    assert language_of(f"called {name} 15 min, wants the offer by Friday", "en") == "en"
    assert language_of(f"am vorbit cu {name} 15 min, vrea oferta vineri", "ro") == "ro"
    assert language_of(f"позвонил {name} 15 минут, просит КП до пятницы", "ru") == "ru"


@pytest.mark.parametrize("line", ["", "15", "?", "C-17/2026", "Wilkinson", "Мирковић", "a@b.hu", "👍"])
def test_what_is_of_no_language_stays_in_the_persons_own(line: str) -> None:
    assert {prior for prior in LANGUAGES if language_of(line, prior) == prior} == set(LANGUAGES)


@pytest.mark.skipif(not NAMES.exists(), reason="the shared example data is not here")
def test_a_name_alone_seldom_leaves_the_persons_own_language() -> None:
    with NAMES.open(encoding="utf-8") as lines:
        names = [json.loads(line)["mention"] for line in islice(lines, 0, None, 50)]
    assert len(names) > 200
    stayed = sum(language_of(name, prior) == prior for name in names for prior in LANGUAGES)
    assert stayed / len(names) / len(LANGUAGES) >= 0.96


@given(text=st.text(max_size=400), prior=st.sampled_from((*LANGUAGES, "de")))
def test_whatever_is_typed_has_a_language(text: str, prior: str) -> None:
    assert language_of(text, prior) in (*LANGUAGES, prior)


def test_weights_were_trained_on_the_templates_as_they_are() -> None:
    assert load("languages").made_of == digest("".join(map(read, LANGUAGES))), "run `make train`"

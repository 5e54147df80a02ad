"""Whom a line of free text speaks of: one known, one new, several, and the case that the words around demand."""

from collections.abc import Mapping

import pytest

from bot.understanding.entry import read_entry
from office.calls import NextStep
from storage.mentions import Mention
from tests.test_understanding_entry import NOW, client, read


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "called Kowalczyk Transport 20 min, new lead", "Kowalczyk Transport"),
        ("en", "new customer Harbour Foods, rang us", "Harbour Foods"),
        ("es", "llamé a Translog 20 min, cliente nuevo", "Translog"),
        ("ro", "contact nou: Hotel Carpatin, am vorbit 12 min", "Hotel Carpatin"),
        ("ru", "звонок в Альфа-Снаб, новая компания", "Альфа-Снаб"),
        ("hu", "felhívtam a Transzlog Bt-t, új ügyfél", "Transzlog Bt"),
        ("bs", "zvao translog 20 min, novi klijent", "translog"),
    ],
)
def test_a_client_that_is_new(language: str, text: str, name: str) -> None:
    entry = read(language, text)
    assert (entry.new_client, entry.mention) == (name, None)
    assert text[slice(*entry.spans["new_client"])].startswith(name)


def test_a_known_client_is_not_new() -> None:
    entry = read("en", "called Clarke, new lead came up")
    assert (client(entry), entry.new_client) == ("Clarke Peter", None)


def test_a_name_that_is_a_cue_too() -> None:
    assert client(read("en", "called Price 10 min, offer friday")) == "Price Owen"


def test_a_cue_that_is_a_part_of_a_name() -> None:
    entry = read("bs", "zvao Demo Trade 10 min, ponuda do petka")
    assert (client(entry), entry.next) == ("Demo Trade", NextStep.SEND_OFFER)


def test_two_clients_are_both_shown() -> None:
    mention = read("en", "Smith 10 min wants offer fri").mention
    assert mention is not None
    assert mention.client is None
    assert [one.name for one in mention.candidates] == ["Smith John", "Smith Jane"]


@pytest.mark.parametrize(
    ("language", "text", "name", "cases"),
    [
        ("ru", "позвонил Иванову 15 минут", "Иванову", "d"),
        ("ru", "созвон с Ивановым 15 минут", "Ивановым", "i"),
        ("ru", "Иванова звонила 15 минут", "Иванова", "nd"),
        ("ru", "набрал господина Иванова", "Иванова", "da"),
        ("bs", "zvala Selmu Begić, 1 sat", "Begić", "a"),
        ("bs", "poziv od Hodžića", "Hodžića", "g"),
        ("en", "reached Ivanova", "Ivanova", "n"),
        ("ru", "Иванова, 15 минут", "Иванова", ""),
    ],
)
def test_the_words_around_a_name_say_its_case(language: str, text: str, name: str, cases: str) -> None:
    heard: list[tuple[str, str]] = []

    def find(text: str, governed: Mapping[int, str]) -> Mention | None:
        heard.append((text.strip(" ,"), governed.get(text.find(name), "")))
        return None

    read_entry(text, language, NOW, find)
    assert (heard[0][0].split()[-1], heard[0][1]) == (name, cases)

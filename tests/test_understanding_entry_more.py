"""Lines as people speak in English, Spanish and Romanian: one example for each class of them."""

from datetime import date, datetime

import pytest

from bot.understanding.entry import read_entry
from bot.understanding.meaning import Entry, Intent, Moment
from office.calls import Direction, NextStep, Outcome
from tests.registry import Registry

at = datetime.fromisoformat
NOW = at("2026-03-11T09:30")  # a Wednesday

CLIENTS = {
    "en": ("Clarke Peter", "Jones April", "Northgate Dental"),
    "es": ("Pérez Julio", "Pérez Ana", "Gil Andrés", "Talleres Roca S.L."),
    "ro": ("Ionescu Andrei", "Stan Mihai", "SC Agrocom SRL"),
}


def read(language: str, text: str) -> Entry:
    return read_entry(text, language, NOW, Registry.of(*CLIENTS[language]).mention)


@pytest.mark.parametrize(
    ("language", "text", "outcome"),
    [
        ("en", "Clarke told me to get lost, doesn't want to hear from us again", Outcome.REFUSED),
        ("en", "Clarke, 4 min, they've gone with someone else", Outcome.REFUSED),
        ("en", "Dialled Clarke and some pizza place answered", Outcome.WRONG_NUMBER),
        ("en", "Clarke couldn't talk, in a meeting, call at 4", Outcome.BUSY),
        ("en", "Clarke, not a soul picked up", Outcome.NO_ANSWER),
        ("en", "got Clarke's answering machine", Outcome.VOICEMAIL),
        ("en", "Clarke took my call for 3 min, busy week", Outcome.REACHED),
        ("es", "Gil me mandó a paseo, que no le molestemos más", Outcome.REFUSED),
        ("es", 'Gil: "no me llame más" y colgó', Outcome.REFUSED),
        ("es", "el teléfono que tenemos de Gil no es el suyo, contestó una pizzería", Outcome.WRONG_NUMBER),
        ("es", "Gil iba conduciendo, que le llame a las 4", Outcome.BUSY),
        ("es", "Gil está en el extranjero hasta el 23, se puso su mujer", Outcome.NO_ANSWER),
        ("ro", "Ionescu m-a trimis la plimbare", Outcome.REFUSED),
        ("ro", "a răspuns o tanti, nu mai e numărul lui Ionescu", Outcome.WRONG_NUMBER),
        ("ro", "Ionescu tocmai intra în ședință, să-l sun la 4", Outcome.BUSY),
        ("ro", "Ionescu n-a luat telefonul, îl mai caut diseară", Outcome.NO_ANSWER),
        ("ro", "Ionescu, 35 min vorbă", Outcome.REACHED),
    ],
)
def test_the_outcome_told_as_a_story(language: str, text: str, outcome: Outcome) -> None:
    entry = read(language, text)
    assert (entry.intent, entry.outcome) == (Intent.LOG_CALL, outcome)


@pytest.mark.parametrize(
    ("language", "text", "step", "due"),
    [
        ("en", "Clarke 5 min, wants to see the product in action on friday", NextStep.DEMO, date(2026, 3, 13)),
        ("en", "Clarke 5 min, ready to put pen to paper on the 24th", NextStep.SIGN_CONTRACT, date(2026, 3, 24)),
        ("en", "Clarke 5 min, I drive to his office on the 19th at 10", NextStep.MEETING, at("2026-03-19T10:00")),
        ("en", "Clarke 5 min, lunch on friday at 1", NextStep.MEETING, at("2026-03-13T13:00")),
        ("en", "£3,450 coming by bank transfer on the 5th says Clarke, 18 min", NextStep.PAYMENT, date(2026, 4, 5)),
        ("en", "Clarke can't make it thursday, demo pushed to the 24th, 5 min, busy", NextStep.DEMO, date(2026, 3, 24)),
        ("en", "Clarke 5 min, talked him through the contract", None, None),
        ("es", "Gil 5 min, quiere ver el programa funcionando el viernes", NextStep.DEMO, date(2026, 3, 13)),
        ("es", "Gil 5 min, voy a su oficina el 19 a las 10", NextStep.MEETING, at("2026-03-19T10:00")),
        ("es", "demo con Gil el martes 17 a las 14. hablamos 9 min", NextStep.DEMO, at("2026-03-17T14:00")),
        ("es", "50 min explicándole el contrato a Gil", None, None),
        ("ro", "Ionescu 5 min, vrea să vadă programul pe viu vineri", NextStep.DEMO, date(2026, 3, 13)),
        ("ro", "Ionescu 5 min, mă duc la el pe 19 la 10", NextStep.MEETING, at("2026-03-19T10:00")),
        ("ro", "3450 lei vin pe 5 aprilie prin transfer, zice Ionescu, 18 min", NextStep.PAYMENT, date(2026, 4, 5)),
        ("ro", "Ionescu 5 min, i-am explicat contractul, nicio decizie", None, None),
    ],
)
def test_a_step_in_other_words(language: str, text: str, step: NextStep | None, due: Moment | None) -> None:
    entry = read(language, text)
    assert (entry.outcome, entry.next, entry.due) == (Outcome.REACHED, step, due)


@pytest.mark.parametrize(
    ("language", "text", "moment"),
    [
        ("en", "you'll remind me to ring Clarke friday at 8:30?", at("2026-03-13T08:30")),
        ("en", "let me not forget: call Clarke tomorrow at 14:00", at("2026-03-12T14:00")),
        ("es", "¿me recuerdas llamar a Gil el viernes a las 8:30?", at("2026-03-13T08:30")),
        ("es", "que no se me pase: llamar a Gil mañana a las 14", at("2026-03-12T14:00")),
        ("ro", "îmi amintești vineri la 8:30 să-l sun pe Ionescu?", at("2026-03-13T08:30")),
        ("ro", "sa nu uit: de telefonat lui Ionescu maine la cinci fara un sfert", at("2026-03-12T16:45")),
    ],
)
def test_a_reminder_asked_for_in_a_question_or_said_to_oneself(language: str, text: str, moment: datetime) -> None:
    entry = read(language, text)
    assert (entry.intent, entry.remind, entry.outcome) == (Intent.REMIND_ADD, moment, None)


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("en", "Clarke 40ish min", 40),
        ("en", "20-odd minutes with Clarke on the phone", 20),
        ("es", "Gil, 20 minutillos", 20),
        ("ro", "am avut-o pe Ionescu la telefon 25 de minute", 25),
        ("ro", "Ionescu zice că face transferul luni. 2 min", 2),
        ("ro", "Am vizitat Agrocom o oră azi dimineață", 60),
        ("en", "met Clarke at the fair, 40 minutes, had coffee", 40),
    ],
)
def test_a_length_in_spoken_words(language: str, text: str, minutes: int) -> None:
    assert read(language, text).minutes == minutes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Clarke rings me, 5 min"),
        ("en", "Clarke gave me a bell, 5 min"),
        ("es", "Gil me pegó un toque, 5 min"),
        ("ro", "mă sună Ionescu, 5 min"),
    ],
)
def test_a_call_told_in_the_present_or_in_slang_is_incoming(language: str, text: str) -> None:
    assert read(language, text).direction is Direction.INCOMING


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "papeles cuanto antes, eso quiere Julio Pérez, 14 min", "Pérez Julio"),
        ("en", "April Jones 5 min, nothing new", "Jones April"),
    ],
)
def test_a_month_that_is_the_name_of_a_client(language: str, text: str, name: str) -> None:
    entry = read(language, text)
    assert entry.mention is not None
    assert entry.mention.client is not None
    assert (entry.mention.client.name, entry.due) == (name, None)


def test_a_month_beside_a_client_stays_a_month() -> None:
    entry = read("en", "Clarke 5 min, call back in April")
    assert (entry.next, entry.due) == (NextStep.CALL_BACK, date(2026, 4, 1))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Hablé con Panadería El Trigal, cliente nuevo, 9 min", "Panadería El Trigal"),
        ("en", "called Salt and Stone, new client, 9 min", "Salt and Stone"),
    ],
)
def test_a_new_name_with_a_small_word_in_it(language: str, text: str, name: str) -> None:
    assert read(language, text).new_client == name

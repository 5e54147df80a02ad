"""Lines as people speak in Russian, Hungarian and Bosnian: one example for each class of them."""

from datetime import date, datetime

import pytest

from bot.understanding.entry import read_entry
from bot.understanding.meaning import Entry, Intent, Moment
from office.calls import Direction, NextStep, Outcome
from tests.registry import Registry

at = datetime.fromisoformat
NOW = at("2026-03-11T09:30")  # a Wednesday

CLIENTS = {
    "ru": ("Иванов Сергей", "Ткач Роман", "ООО «СтройТех»", "Кузнецов Дмитрий", "Кузнецова Анна"),
    "hu": ("Kovács Péter", "Molnár Ágnes", "Fekete Dániel"),
    "bs": ("Hodžić Emir", "Begić Selma", "Bosnaplast d.o.o."),
}


def read(language: str, text: str) -> Entry:
    return read_entry(text, language, NOW, Registry.of(*CLIENTS[language]).mention)


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("ru", "Час висели на телефоне со СтройТехом", 60),
        ("ru", "час пятнадцать обсуждали с Ткачом смету", 75),
        ("ru", "поговорил с Ткачом, перезвонить через час", None),
        ("ru", "Ткач, говорили 5 минут, встреча завтра в час", 5),
        ("hu", "Kovácscsal óra hosszat beszéltem", 60),
        ("hu", "Kovács Péterrel félórácska", 30),
        ("bs", "Hodžić, sat vremena na telefonu", 60),
        ("bs", "pričao s Hodžićem, zovem ga za sat", None),
    ],
)
def test_an_hour_alone_is_the_length_of_a_talk(language: str, text: str, minutes: int | None) -> None:
    assert read(language, text).minutes == minutes


@pytest.mark.parametrize(
    ("language", "text", "outcome"),
    [
        ("ru", "Ткач на совещании, перезвонить в 4", Outcome.BUSY),
        ("ru", "Ткач на совещании, поговорили 2 минуты", Outcome.REACHED),
        ("ru", "номер Ткача оказался чужой, ответила какая-то бабушка", Outcome.WRONG_NUMBER),
        ("ru", "Ткач сказал, что нашли подешевле", Outcome.REFUSED),
        ("hu", "Molnár épp tárgyal, 4-kor keressem", Outcome.BUSY),
        ("hu", "Molnár külföldön van, 2 percet beszéltünk", Outcome.REACHED),
        ("hu", "a Fekete Dánielhez felírt szám nem az övé", Outcome.WRONG_NUMBER),
        ("hu", "Kovács Péter: köszöni, de nem, olcsóbbat talált", Outcome.REFUSED),
        ("bs", "Hodžić je na sastanku, zvati u 4", Outcome.BUSY),
        ("bs", "Hodžić na godišnjem, pričali 3 minute", Outcome.REACHED),
        ("bs", "zovem Hodžića kad ono neka baka", Outcome.WRONG_NUMBER),
        ("bs", "Hodžić, 3 min, glatko odbio", Outcome.REFUSED),
    ],
)
def test_the_outcome_told_as_a_story(language: str, text: str, outcome: Outcome) -> None:
    entry = read(language, text)
    assert (entry.intent, entry.outcome) == (Intent.LOG_CALL, outcome)


@pytest.mark.parametrize(
    ("language", "text", "step", "due"),
    [
        ("ru", "Иванов, 5 мин, подъеду к нему в офис 19 марта в 10 утра", NextStep.MEETING, at("2026-03-19T10:00")),
        ("ru", "Иванов, 5 мин, хочет увидеть систему в деле в пятницу", NextStep.DEMO, date(2026, 3, 13)),
        ("ru", "Иванов, 5 мин, 350 000 р. закинут на счёт до 25 марта", NextStep.PAYMENT, date(2026, 3, 25)),
        ("hu", "Kovács 5 perc, csütörtökön de. 10-kor megyek hozzájuk", NextStep.MEETING, at("2026-03-12T10:00")),
        ("hu", "Kovács 5 perc, személyesen találkozunk 17/3 délben", NextStep.MEETING, at("2026-03-17T12:00")),
        ("hu", "Kovács 5 perc, a doksikat munkaidő végéig", NextStep.SEND_DOCS, date(2026, 3, 11)),
        ("bs", "Hodžić 5 min, vidimo se na sastanku sutra u pola 3", NextStep.MEETING, at("2026-03-12T14:30")),
        ("bs", "Hodžić 5 min, hoće da vidi program uživo u petak", NextStep.DEMO, date(2026, 3, 13)),
    ],
)
def test_a_step_in_other_words(language: str, text: str, step: NextStep, due: Moment) -> None:
    entry = read(language, text)
    assert (entry.next, entry.due) == (step, due)


@pytest.mark.parametrize(
    ("language", "text", "moment"),
    [
        ("ru", "напомнишь завтра в полдень кинуть Ткачу реквизиты?", at("2026-03-12T12:00")),
        ("ru", "чтобы не забыть: в пятницу в 16:00 позвонить Ткачу", at("2026-03-13T16:00")),
        ("hu", "ne felejtsem el: holnap 14:00 felhívni Molnárt", at("2026-03-12T14:00")),
        ("bs", "hoćeš li me podsjetiti sutra u podne da zovem Hodžića?", at("2026-03-12T12:00")),
    ],
)
def test_a_reminder_asked_for_in_a_question_or_said_to_oneself(language: str, text: str, moment: datetime) -> None:
    entry = read(language, text)
    assert (entry.intent, entry.remind) == (Intent.REMIND_ADD, moment)


def test_from_a_company_not_yet_known_is_incoming() -> None:
    assert read("ru", "позвонили из АгроПром, 25 минут").direction is Direction.INCOMING


def test_a_length_before_is_told_of_an_hour_without_a_number() -> None:
    entry = read("bs", "Hodžić 5 min, ponudu treba u petak do 14:00, podsjeti sat vremena prije")
    assert (entry.due, entry.remind) == (at("2026-03-13T14:00"), at("2026-03-13T13:00"))

"""A line of free text becomes the fields of a call's card: each rule by an example."""

from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.entry import read_entry
from bot.understanding.meaning import Entry, Intent, Moment
from locales import LANGUAGES, word_list
from office.calls import Direction, NextStep, Outcome
from tests.registry import Registry

at = datetime.fromisoformat
NOW = at("2026-03-11T09:30")  # a Wednesday
SHARED = Path(__file__).parents[2] / "shared" / "data" / "language"
LINES = Path(__file__).parent / "data" / "language"

CLIENTS = {
    "en": ("Clarke Peter", "Patel Anita", "Smith John", "Smith Jane", "Price Owen", "Northgate Dental"),
    "es": ("García Luis", "Molina Sergio", "Talleres Roca S.L.", "Gil Andrés", "Peña Lucía"),
    "ro": ("Ionescu Andrei", "Rusu Ion", "SC Agrocom SRL", "Stan Mihai"),
    "ru": ("Иванов Сергей", "Иванова Мария", "Толстая Ирина", "ООО «Ромашка»", "ООО «СтройТех»", "Шевченко Тарас"),
    "hu": ("Kovács Péter", "Molnár Ágnes", "Zöld Kft."),
    "bs": ("Hodžić Emir", "Begić Selma", "Bosnaplast d.o.o.", "Drina Trans d.o.o.", "Demo Trade"),
}


@cache
def registry(*names: str) -> Registry:
    return Registry.of(*names)


def read(language: str, text: str) -> Entry:
    return read_entry(text, language, NOW, registry(*CLIENTS[language]).mention)


def client(entry: Entry) -> str | None:
    return entry.mention.client.name if entry.mention and entry.mention.client else None


def test_the_line_of_the_issue() -> None:
    text = "called Clarke 15 min, wants the offer by Friday, remind me Thursday 10:00"
    entry = read("en", text)
    assert (entry.intent, client(entry)) == (Intent.LOG_CALL, "Clarke Peter")
    assert (entry.direction, entry.minutes, entry.outcome) == (Direction.OUTGOING, 15, Outcome.REACHED)
    assert (entry.next, entry.due) == (NextStep.SEND_OFFER, date(2026, 3, 13))
    assert entry.remind == at("2026-03-12T10:00")
    assert (entry.unclear, entry.rest) == ((), "")
    assert {name: text[slice(*span)] for name, span in entry.spans.items()} == {
        "client": "Clarke",
        "direction": "called",
        "minutes": "15 min",
        "next": "offer",
        "due": "by Friday",
        "remind": "Thursday 10:00",
    }


@pytest.mark.parametrize(
    ("language", "text", "direction"),
    [
        ("en", "called Clarke, 5 min", Direction.OUTGOING),
        ("en", "Clarke called, 5 min", Direction.INCOMING),
        ("en", "Nobodyknown phoned, 5 min", Direction.INCOMING),
        ("en", "I called, Clarke 5 min", Direction.OUTGOING),
        ("en", "call from Clarke", Direction.INCOMING),
        ("en", "Clarke 10 min", Direction.OUTGOING),
        ("es", "García, llamada de 6 min", Direction.OUTGOING),
        ("es", "llamada de García, 6 min", Direction.INCOMING),
        ("es", "llamé a García", Direction.OUTGOING),
        ("es", "llamó García", Direction.INCOMING),
        ("es", "García me llamó", Direction.INCOMING),
        ("ro", "am sunat la Agrocom", Direction.OUTGOING),
        ("ro", "a sunat Ionescu", Direction.INCOMING),
        ("ru", "позвонил Иванову", Direction.OUTGOING),
        ("ru", "звонил Иванов", Direction.INCOMING),
        ("ru", "СтройТех звонили", Direction.INCOMING),
        ("ru", "Звонил Толстой 5 минут", Direction.OUTGOING),
        ("ru", "звонил Шевченко", Direction.OUTGOING),
        ("ru", "набрал Ромашку", Direction.OUTGOING),
        ("ru", "Ромашка перезвонила сама", Direction.INCOMING),
        ("hu", "hívtam Kovácsot", Direction.OUTGOING),
        ("hu", "Kovács hívott", Direction.INCOMING),
        ("bs", "zvao Hodžića", Direction.OUTGOING),
        ("bs", "zvao Hodžić", Direction.INCOMING),
        ("bs", "zvao Bosnaplast", Direction.OUTGOING),
        ("bs", "zvali iz Drina Transa", Direction.INCOMING),
        ("bs", "звао Хоџића", Direction.OUTGOING),
    ],
)
def test_who_called_whom(language: str, text: str, direction: Direction) -> None:
    assert read(language, text).direction is direction


@pytest.mark.parametrize(
    ("language", "text", "outcome"),
    [
        ("en", "Clarke didnt pick up", Outcome.NO_ANSWER),
        ("en", "Clarke no answer, left a vm", Outcome.VOICEMAIL),
        ("en", "Clarke line engaged", Outcome.BUSY),
        ("en", "called Clarke, wrong numbr", Outcome.WRONG_NUMBER),
        ("en", "Clarke 4 min, no thanks", Outcome.REFUSED),
        ("en", "Clarke can't talk now", Outcome.BUSY),
        ("en", "Clarke 7 min, too expensive, no", Outcome.REFUSED),
        ("en", "calld Clarke, no anser", Outcome.NO_ANSWER),
        ("es", "deje mensage a García", Outcome.VOICEMAIL),
        ("ru", "оставил сообшение Шевченко", Outcome.VOICEMAIL),
        ("es", "García salta el contestador", Outcome.VOICEMAIL),
        ("es", "García comunica", Outcome.BUSY),
        ("ro", "Ionescu nu raspunde", Outcome.NO_ANSWER),
        ("ro", "Ionescu nu e interesat", Outcome.REFUSED),
        ("ru", "Иванов недоступен", Outcome.NO_ANSWER),
        ("ru", "Иванов, недозвон", Outcome.NO_ANSWER),
        ("ru", "звонил Иванову, ne otvechaet", Outcome.NO_ANSWER),
        ("hu", "Kovács nem vette fel", Outcome.NO_ANSWER),
        ("hu", "Molnár hangposta", Outcome.VOICEMAIL),
        ("bs", "Hodžić se ne javlja", Outcome.NO_ANSWER),
        ("bs", "Hodžić nije zainteresovan", Outcome.REFUSED),
    ],
)
def test_how_it_went(language: str, text: str, outcome: Outcome) -> None:
    entry = read(language, text)
    assert (entry.intent, entry.outcome) == (Intent.LOG_CALL, outcome)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "missed call from Clarke"),
        ("es", "llamada perdida de García"),
        ("ro", "apel pierdut de la Ionescu"),
        ("ru", "пропущенный от Иванова"),
        ("hu", "nem fogadott hívás Kovácstól"),
        ("bs", "propušten poziv od Hodžića"),
    ],
)
def test_a_missed_call_is_incoming_and_unanswered(language: str, text: str) -> None:
    entry = read(language, text)
    assert (entry.direction, entry.outcome) == (Direction.INCOMING, Outcome.NO_ANSWER)


@pytest.mark.parametrize(
    ("language", "text", "step", "due"),
    [
        ("en", "Clarke no answer, tomorrow 9am", NextStep.CALL_BACK, at("2026-03-12T09:00")),
        ("en", "Clarke 5 min, meeting moved to thursday 2pm", NextStep.MEETING, at("2026-03-12T14:00")),
        ("en", "Clarke 5 min, sign the contract friday", NextStep.SIGN_CONTRACT, date(2026, 3, 13)),
        ("en", "Clarke 5 min, invoice overdue, will pay friday", NextStep.PAYMENT, date(2026, 3, 13)),
        ("en", "Clarke 5 min, need a quote asap", NextStep.SEND_OFFER, None),
        ("en", "Clarke 5 min, not interested now, call again on 2 april", NextStep.CALL_BACK, date(2026, 4, 2)),
        ("es", "García 5 min, reunión el jueves a las 14:30", NextStep.MEETING, at("2026-03-12T14:30")),
        ("ro", "Ionescu 5 min, de trimis contractul pana maine", NextStep.SEND_CONTRACT, date(2026, 3, 12)),
        ("ru", "Шевченко 5 мин, выставить счет в пн", NextStep.SEND_INVOICE, date(2026, 3, 16)),
        ("hu", "Kovács 5 perc, negyed 4-kor találkozunk holnapután", NextStep.MEETING, at("2026-03-13T15:15")),
        ("bs", "Hodžić 5 min, cjenovnik do petka", NextStep.SEND_INFO, date(2026, 3, 13)),
    ],
)
def test_what_comes_next(language: str, text: str, step: NextStep, due: Moment | None) -> None:
    entry = read(language, text)
    assert (entry.next, entry.due) == (step, due)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "sent the offer to Clarke, 5 min"),
        ("en", "Clarke 5 min, discussed the contract"),
        ("en", "Clarke 5 min, doesn't want the offer"),
        ("en", "Clarke 5 min, refused the offer"),
        ("es", "García 5 min, sin oferta"),
        ("es", "García 5 min, está comparando precios"),
        ("ro", "Ionescu 5 min, am trimis oferta"),
        ("ru", "Шевченко 5 мин, договор подписан"),
        ("hu", "Kovács 5 perc, elküldtem az ajánlatot"),
        ("bs", "Hodžić 5 min, potpisao ugovor"),
    ],
)
def test_what_is_over_or_unwanted_is_no_next_step(language: str, text: str) -> None:
    entry = read(language, text)
    assert (entry.intent, entry.next) == (Intent.LOG_CALL, None)


def test_a_wish_beside_a_refusal_is_a_talk_with_a_next_step() -> None:
    entry = read("ru", "Шевченко 8 мин, кп не нужно, просит прайс")
    assert (entry.outcome, entry.next) == (Outcome.REACHED, NextStep.SEND_INFO)


@pytest.mark.parametrize(
    "text",
    [
        "called Clarke yesterday 5 min",
        "called Clarke today, 5 min",
        "12:10 Clarke 5 min",
        "Clarke 5 min, ill since monday",
        "Clarke 5 min, not now, 1200 eur",
    ],
)
def test_the_day_of_the_call_and_an_amount_are_no_due_day(text: str) -> None:
    entry = read("en", text)
    assert (entry.minutes, entry.due, entry.remind) == (5, None, None)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Clarke for an hour and a half", 90),
        ("Clarke 1h30", 90),
        ("Clarke 15'", 15),
        ("Clarke 10 min, meeting for 1 hour friday 10:00", 10),
        ("Clarke wants a meeting for 1 hour", None),
        ("Clarke no answer, try again in 20 min", None),
    ],
)
def test_the_length_of_the_call(text: str, minutes: int | None) -> None:
    assert read("en", text).minutes == minutes


@pytest.mark.parametrize(
    ("language", "text", "remind"),
    [
        ("en", "Clarke 5 min, offer by 31.03., remind me 2 days before", date(2026, 3, 29)),
        ("en", "Clarke 5 min, offer by 1pm tomorrow, remind me half an hour before", at("2026-03-12T12:30")),
        ("en", "Clarke 5 min, bill her on 1 april, remind me the day before", date(2026, 3, 31)),
        ("en", "Clarke 5 min, remind me in 2 hours", at("2026-03-11T11:30")),
        ("en", "Clarke 5 min remind me thursday 10:00 wants the offer by friday", at("2026-03-12T10:00")),
        ("ru", "Шевченко 5 мин, договор завтра до 15:00, напомнить за час", at("2026-03-12T14:00")),
        ("hu", "Kovács 5 perc, holnap 11-kor szólj", at("2026-03-12T11:00")),
        ("bs", "Hodžić 5 min, ugovor sutra u 15, podsjeti sat prije", at("2026-03-12T14:00")),
    ],
)
def test_when_to_remind(language: str, text: str, remind: Moment) -> None:
    entry = read(language, text)
    assert (entry.intent, entry.remind) == (Intent.LOG_CALL, remind)


def test_the_hour_of_a_reminder_may_stand_apart() -> None:
    entry = read("en", "remind me tomorrow to call Clarke at 10")
    assert (entry.intent, entry.remind) == (Intent.REMIND_ADD, at("2026-03-12T10:00"))
    entry = read("en", "called Clarke 5 min, remind me tomorrow to call him again at 10")
    assert (entry.remind, entry.due) == (at("2026-03-12T10:00"), None)


def test_a_reminder_before_nothing_is_asked() -> None:
    assert read("en", "called Clarke 5 min, remind me a day before").unclear == ("remind",)
    assert read("bs", "zvao Hodžića 5 min, podsjeti me dan prije").unclear == ("remind",)


def test_a_reminder_before_a_day_counts_whole_days_only() -> None:
    entry = read("en", "Clarke 5 min, offer by friday, remind me 30 min before")
    assert (entry.remind, entry.unclear) == (None, ("remind",))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "remind me fri 9:30 to call Clarke re: renewal", "Clarke Peter"),
        ("es", "recuérdame el viernes a las 9:30 llamar a Gil por la renovación", "Gil Andrés"),
        ("ro", "amintește-mi vineri la 9:30 să-l sun pe Stan pt prelungire", "Stan Mihai"),
        ("ru", "напомни в пт 9:30 позвонить Шевченко по продлению", "Шевченко Тарас"),
        ("hu", "emlékeztess pénteken fél 10-kor hogy hívjam Kovácsot", "Kovács Péter"),
        ("bs", "podsjeti me u petak u 9:30 da zovem Hodžića", "Hodžić Emir"),
    ],
)
def test_a_reminder_alone(language: str, text: str, name: str) -> None:
    entry = read(language, text)
    assert (entry.intent, client(entry), entry.remind) == (Intent.REMIND_ADD, name, at("2026-03-13T09:30"))
    assert (entry.direction, entry.minutes, entry.outcome, entry.next, entry.due) == (None,) * 5
    assert entry.rest


def test_a_reminder_that_repeats() -> None:
    entry = read("en", "remind me every monday at 9 to call Clarke")
    assert (entry.intent, entry.rule) == (Intent.REMIND_ADD, "FREQ=WEEKLY;BYDAY=MO")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "met with Clarke for an hour, offer by friday"),
        ("es", "visité a García 1 hora, oferta el viernes"),
        ("ro", "întâlnire cu Ionescu 1 oră, oferta vineri"),
        ("ru", "встретился с Шевченко, 1 час, кп до пятницы"),
        ("hu", "találkoztam Kováccsal 1 óra, ajánlat péntekig"),
        ("bs", "sastanak sa Hodžićem 1 sat, ponuda do petka"),
    ],
)
def test_a_meeting(language: str, text: str) -> None:
    entry = read(language, text)
    assert (entry.intent, entry.minutes, entry.direction, entry.outcome) == (Intent.LOG_MEETING, 60, None, None)
    assert (entry.next, entry.due) == (NextStep.SEND_OFFER, date(2026, 3, 13))


@pytest.mark.parametrize(
    "text",
    [
        "call Clarke tomorrow at 10",
        "list all calls with Clarke",
        "did Clarke call?",
        "send the offer to Clarke by friday",
        "who owes us",
        "Clarke",
        "",
        " \n🙂",
    ],
)
def test_no_call_is_told_of(text: str) -> None:
    assert read("en", text).intent is None


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Clarke 5 min, offer by friday or by monday", "due"),
        ("Clarke 5 min 10 min", "minutes"),
        ("Clarke 5 min, wants the offer. wants a demo", "next"),
    ],
)
def test_what_is_said_in_two_ways_is_left_open(text: str, field: str) -> None:
    entry = read("en", text)
    assert entry.unclear == (field,)
    assert getattr(entry, field) is None


def test_the_one_of_two_steps_that_has_a_day() -> None:
    entry = read("en", "Clarke 5 min, wants the offer, demo on friday 10:00")
    assert (entry.next, entry.due) == (NextStep.DEMO, at("2026-03-13T10:00"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "clled Clarke 25 min, wnats demmo"),
        ("ru", "позвнил Шевченко 25 минут, хочет демоо"),
        ("bs", "zvaoo Hodzica 25 min hoce demo"),
        ("ro", "am suant-o pe Ionescu 25 min, vrea demo"),
    ],
)
def test_a_mistyped_cue_is_understood(language: str, text: str) -> None:
    entry = read(language, text)
    assert (entry.intent, entry.minutes, client(entry) is None) == (Intent.LOG_CALL, 25, False)


def test_that_it_was_today_is_no_note() -> None:
    assert read("hu", "Molnárral találkoztam ma, 30 perc").rest == ""


def test_what_became_no_field_is_kept() -> None:
    entry = read("en", "called Clarke 5 min, happy with the price, knows our driver, offer by friday")
    assert entry.rest == "happy with the price, knows our driver"


def test_of_a_long_message_the_beginning_is_read_and_nothing_is_lost() -> None:
    text = "called Clarke 5 min " + "and so on " * 60 + "offer by friday"
    entry = read("en", text)
    assert (entry.minutes, entry.next) == (5, None)
    assert entry.rest.endswith("offer by friday")


@given(text=st.text(max_size=400), language=st.sampled_from(LANGUAGES))
def test_any_text_is_read_without_an_error(text: str, language: str) -> None:
    check_spans(text, read(language, text))


@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_any_words_of_the_lists_are_read_without_an_error(data: st.DataObject, language: str) -> None:
    words = [word for entries in word_list(language, "cues").values() for word in entries]
    more = ["15 min", "30.02.", "12:00", ",", ".", "-", "Clarke", "Иванов", "1/2", "2 h 5"]
    text = " ".join(data.draw(st.lists(st.sampled_from(words + more * 20), max_size=14)))
    check_spans(text, read(language, text))


def check_spans(text: str, entry: Entry) -> None:
    for start, end in entry.spans.values():
        assert 0 <= start < end <= len(text)
    assert not set(entry.unclear) & {"client", "intent"}


def test_every_value_of_a_cue_is_one_of_the_enums() -> None:
    for language in LANGUAGES:
        for tag in word_list(language, "cues"):
            name, _, value = tag.partition(":")
            if name in ("NEXT", "OUTCOME"):
                assert value in set(NextStep if name == "NEXT" else Outcome), tag
            else:
                assert value in {"CALL": ("", "in", "now", "out", "who", "they"), "GOV": "ngdai"}.get(name, ("",)), tag

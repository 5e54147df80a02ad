"""The fields of a client's card: how each is asked, checked, kept and shown; for registering and for editing alike."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton

from bot.reading.dates import UnreadableDate, read_birthday
from bot.reading.words import is_word, languages_of, tag_of
from bot.talk.steps import Answers, Choice, Step, Unclear, leaves_out
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import BABEL, word
from bot.talk.words import Text, t
from handlers import answers as read
from handlers.profile import a_language, languages, native_name
from office.birthdays import Birthday, InvalidBirthday, check_birthday
from office.clients import Field, Kind, Level, Segment
from office.identifiers import (
    InvalidIdentifier,
    check_email,
    check_iban,
    check_phone,
    check_tax_id,
    phone_country,
    show_phone,
)
from office.professions import Profession
from office.sources import Origin, Source, origin_of
from storage.client import Client
from storage.exchange.countries import countries_like, country_code, country_of_zone

LONGEST_NAME, LONGEST_LINE, LONGEST_NEEDS = 200, 120, 300
LONGEST_QUOTE = 60
LONGEST_LABEL = 4
"""Words of a field's name."""


# Kept values


def value(client: Client, field: Field) -> str | None:
    """What is kept, as text: the answer to the field's question."""
    kept = client.birthday if field is Field.BIRTHDAY else getattr(client, field)
    return None if kept is None else str(kept)


def columns(field: Field, answer: str | None) -> dict[str, Any]:
    """The columns that keep an answer."""
    if field is Field.BIRTHDAY:
        born = Birthday.parse(answer) if answer else None
        return {
            "birth_year": born.year if born else None,
            "birth_month": born.month if born else None,
            "birth_day": born.day if born else None,
        }
    if field is Field.KIND and answer:
        return {"kind": Kind(answer)}
    return {str(field): answer}


# Checked at entry


def _client(turn: Turn) -> Client | None:
    """The client that the open form is about, where it is there already."""
    frame = turn.dialog.open
    client_id = frame.answers.get("client") if frame else None
    return turn.store.clients.get(turn.person, client_id) if client_id else None


def _given(turn: Turn, field: Field) -> str | None:
    """What the open form, or else its client, has in a field."""
    frame, client = turn.dialog.open, _client(turn)
    answer = frame.answers.get(str(field)) if frame else None
    return answer or (value(client, field) if client else None)


def _own_country(turn: Turn) -> str | None:
    """Of the person, by the card or by the time zone, else of the company."""
    return turn.person.country or country_of_zone(turn.person.timezone) or country_of_zone(turn.company.timezone)


def _bare(text: str, field: Field) -> str:
    """Without the field's name before it: 'ИНН 7707083893', 'e-mail: ana@example.com', 'Tel.: 061 123 456'."""
    words = text.split()
    for count in range(min(len(words) - 1, LONGEST_LABEL), 0, -1):
        if is_word(" ".join(words[:count]), "headings", field):
            return " ".join(words[count:])
    label, mark, rest = text.partition(":")
    return rest if mark and (is_word(label, "headings", field) or label.strip().lower() == "mailto") else text.strip()


def read_phone(turn: Turn, text: str) -> str:
    try:
        return check_phone(_bare(text, Field.PHONE), _given(turn, Field.COUNTRY) or _own_country(turn))
    except InvalidIdentifier as error:
        raise Unclear(t("clients-bad-phone", text=text[:LONGEST_QUOTE], reason=error.reason)) from None


def read_email(turn: Turn, text: str) -> str:
    try:
        return read.a_line(LONGEST_NAME)(turn, check_email(_bare(text, Field.EMAIL).strip("<>,; ").lower()))
    except InvalidIdentifier as error:
        raise Unclear(t("clients-bad-email", text=text[:LONGEST_QUOTE], reason=error.reason)) from None


def read_tax_id(turn: Turn, text: str) -> str:
    """By the client's country; where nobody said it, by the number's name (ИНН), the phone or the person."""
    stated, phone = _given(turn, Field.COUNTRY), _given(turn, Field.PHONE)
    likely = stated or (phone_country(phone) if phone else None) or _own_country(turn)
    number = _bare(text, Field.TAX_ID)
    label = text.removesuffix(number)
    by_name = [_COUNTRIES[one] for one in languages_of(label, "headings", Field.TAX_ID) if one in _COUNTRIES]
    for country in () if stated else by_name:
        try:
            return check_tax_id(number, country)
        except InvalidIdentifier:
            continue
    try:
        return check_tax_id(number, likely)
    except InvalidIdentifier as error:
        why = error
    if stated is None and why.reason == "country":
        # The country was only guessed, and the number says itself that it is of another.
        try:
            return check_tax_id(number, None)
        except InvalidIdentifier as error:
            why = error
    raise Unclear(t("clients-bad-tax-id", text=text[:LONGEST_QUOTE], reason=why.reason))


_COUNTRIES = MappingProxyType({"es": "ES", "ro": "RO", "ru": "RU", "hu": "HU", "bs": "BA"})
"""Whose tax numbers a language has a name for."""


def read_iban(turn: Turn, text: str) -> str:
    try:
        return check_iban(_bare(text, Field.IBAN))
    except InvalidIdentifier as error:
        raise Unclear(t("clients-bad-iban", text=text[:LONGEST_QUOTE], reason=error.reason)) from None


def read_born(turn: Turn, text: str) -> str:
    """A birthday, with or without its year."""
    try:
        year, month, day = read_birthday(text, turn.languages)
        return str(check_birthday(Birthday(month, day, year), turn.today))
    except UnreadableDate:
        raise Unclear(t("clients-bad-birthday", text=text[:LONGEST_QUOTE], reason="date")) from None
    except InvalidBirthday as error:
        raise Unclear(t("clients-bad-birthday", text=text[:LONGEST_QUOTE], reason=error.reason)) from None


def read_country(turn: Turn, text: str) -> str:
    """The ISO 3166 code of a country named in any of the six languages, or typed as its code."""
    said_no = leaves_out(text) and not text.strip().isupper()  # NO is Norway, "no" is no country
    code = None if said_no else country_code(text)
    if code is None:
        likely = [Choice(show_country(turn, one), one) for one in countries_like(text[:LONGEST_QUOTE])]
        raise Unclear(t("clients-bad-country", text=text[:LONGEST_QUOTE]), likely)
    return code


def _likely_countries(turn: Turn, given: Answers) -> Sequence[Choice]:
    phone = _given(turn, Field.PHONE)
    codes = dict.fromkeys((phone_country(phone) if phone else None, _own_country(turn)))
    return [Choice(show_country(turn, code), code) for code in codes if code]


def read_source(turn: Turn, text: str) -> str:
    """A channel, with its campaign behind a colon, comma or dash; other words are kept as they are written."""
    text = read.a_line(LONGEST_LINE - 20)(turn, text)
    if (channel := tag_of(text, "sources")) is not None:
        return str(Origin(Source(channel), None))
    head, mark, campaign = _CAMPAIGN.split(text, maxsplit=1) if _CAMPAIGN.search(text) else (text, "", "")
    channel = tag_of(head, "sources") if mark else None
    return str(Origin(Source(channel), campaign.strip() or None)) if channel else text


_CAMPAIGN = re.compile(r"\s*([:,]|\s[-–—])\s+")


def _channels(turn: Turn, given: Answers) -> Sequence[Choice]:
    return [Choice(channel_word(channel), str(channel)) for channel in Source]


def channel_word(channel: Source) -> Text:
    return word(channel)


# Shown


def show_source(turn: Turn, kept: Any) -> Text:
    origin = origin_of(kept)
    if origin.channel is None:
        return str(kept)
    named = channel_word(origin.channel)
    return t("sources-campaign", channel=named, campaign=origin.campaign) if origin.campaign else named


def show_country(turn: Turn, code: Any) -> Text:
    return str(Locale.parse(BABEL[turn.person.language]).territories.get(code, code))


def show_number(turn: Turn, phone: Any) -> Text:
    return show_phone(phone)


def show_born(turn: Turn, written: Any) -> Text:
    """The day in the reader's format, without the year where nobody said it."""
    born, language = Birthday.parse(written), turn.person.language
    day = date(born.year or 2000, born.month, born.day)
    if language == "bs":  # its months would stay nominative
        return format_date(day, "d. M. y." if born.year else "d. M.", locale="bs")
    if born.year:
        return format_date(day, "long", locale=BABEL[language])
    return str(format_skeleton("MMMMd", day, locale=BABEL[language]))


# The questions

NAME = Step("name", t("clients-ask-name"), t("clients-name"), read.a_line(LONGEST_NAME), read.plain)
KIND = read.pick("kind", t("clients-ask-kind"), t("clients-kind"), Kind, words="kinds")
CONTACT = Step("contact", t("clients-ask-contact"), t("clients-contact"), read.a_line(LONGEST_NAME), read.plain)
PHONE = Step("phone", t("clients-ask-phone"), t("clients-phone"), read_phone, show_number)
EMAIL = Step("email", t("clients-ask-email"), t("clients-email"), read_email, read.plain)
BIRTHDAY = Step("birthday", t("clients-ask-birthday"), t("clients-birthday"), read_born, show_born)
TAX_ID = Step("tax_id", t("clients-ask-tax-id"), t("clients-tax-id"), read_tax_id, read.plain)
IBAN = Step("iban", t("clients-ask-iban"), t("clients-iban"), read_iban, read.plain)
CITY = Step("city", t("clients-ask-city"), t("clients-city"), read.a_line(LONGEST_LINE), read.plain)
COUNTRY = Step("country", t("clients-ask-country"), t("clients-country"), read_country, show_country, _likely_countries)
DISTRICT = Step("district", t("clients-ask-district"), t("clients-district"), read.a_line(LONGEST_LINE), read.plain)
SOURCE = Step("source", t("clients-ask-source"), t("clients-source"), read_source, show_source, _channels)
LANGUAGE = Step(
    "language",
    t("clients-ask-language"),
    t("clients-language"),
    a_language,
    lambda turn, value: native_name(value),
    languages,
    kind=FieldKind.CHOICE,
)
LEVEL = read.pick("level", t("clients-ask-level"), t("clients-level"), Level, words="levels")
SEGMENT = read.pick("segment", t("clients-ask-segment"), t("clients-segment"), Segment, words="segments")
PROFESSION = read.pick(
    "profession", t("clients-ask-profession"), t("clients-profession"), Profession, words="professions"
)
NEEDS = Step("needs", t("clients-ask-needs"), t("clients-needs"), read.a_line(LONGEST_NEEDS), read.plain)

STEPS: Mapping[Field, Step] = MappingProxyType(
    {
        Field(step.name): step
        for step in (
            NAME,
            KIND,
            CONTACT,
            PHONE,
            EMAIL,
            BIRTHDAY,
            TAX_ID,
            IBAN,
            CITY,
            COUNTRY,
            DISTRICT,
            SOURCE,
            LANGUAGE,
            LEVEL,
            SEGMENT,
            PROFESSION,
            NEEDS,
        )
    }
)


def shown(turn: Turn, field: Field, kept: str | None) -> Text:
    """A kept value as the person reads it; a dash where there is none."""
    if kept is None:
        return "–"
    try:
        return STEPS[field].show(turn, kept)
    except ValueError:
        # A former value that was written before the checks: as it stands.
        return kept


def labelled(turn: Turn, client: Client, field: Field) -> Text | None:
    """The line of the card, where the field is filled."""
    kept = value(client, field)
    return None if kept is None else t("forms-field", label=STEPS[field].label, value=shown(turn, field, kept))

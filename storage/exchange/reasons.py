"""Why a row or a whole file is not taken over: structured, so that each reader gets it in the own language."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from office.money import Money, plain


class Reason(Enum):
    """The value is the English of the command line and of the file of rejected rows; a row's has a code for programs.

    The chat says `exchange-reason-<name>` of the catalogues, about the same things.
    """

    # Of a row.
    MISSING = "missing: the {field} is empty"
    MISSING_OF_NEW_PERSON = "missing: the {field} is empty, and '{login}' is not on the staff yet"
    MISSING_PERSON = "missing: there is no member of staff whose call it could be; add one first"
    TOO_LONG = "too-long: the {field} has {count} characters; at most {most} fit"
    TOO_MANY_CELLS = (
        "too-many-cells: the row has {count} cells under {width} headings; quote cells that hold the separator"
    )
    BAD_ID = "bad-id: the id '{text}' is no number of Backdesk"
    UNREADABLE_DATE = "bad-date: '{text}' in {field} is no date that can be read; write it as 2026-03-31"
    DATE_WITHOUT_YEAR = "bad-date: '{text}' in {field} has no year"
    FAR_DATE = "bad-date: '{text}' in {field} is too far in the past or in the future"
    NO_SUCH_DATE = "bad-date: '{text}' in {field} does not exist"
    NO_SUCH_TIME = "bad-date: '{text}' in {field} has no such time"
    NO_SUCH_OFFSET = "bad-date: '{text}' in {field} has no such offset"
    FUTURE_BIRTHDAY = "bad-date: '{text}' in {field} is in the future"
    OLD_BIRTHDAY = "bad-date: '{text}' in {field} is too long ago"
    BAD_NUMBER = "bad-number: the {field} '{text}' is no whole number from 0 to {most}"
    NONE_OF = "bad-{field}: the {field} '{text}' is none of: {known}"
    NO_COUNTRY = "bad-country: the country '{text}' is not known; write its two letters such as ES"
    NO_AMOUNT = "bad-amount: the {field} '{text}' is no amount"
    MANY_DECIMALS = "bad-amount: the {field} '{text}' has more decimals than {currency} ({digits})"
    AMBIGUOUS_AMOUNT = (
        "bad-amount: the {field} '{text}' may have three decimals or be thousands; write it without separators"
    )
    NEGATIVE_PAID = "bad-amount: what is paid is less than nothing"
    NO_CURRENCY = "bad-currency: the currency '{text}' is no code such as EUR"
    OTHER_CURRENCY = "bad-currency: the {field} '{text}' is not in {currency}"
    PAID_IN_OTHER_CURRENCY = "bad-currency: what is paid is in another currency than the amount"
    KEPT_IN_OTHER_CURRENCY = "bad-currency: the record is in {currency}; write the currency of the amount"
    PAID_LESS = "paid-less: {booked} is booked as paid already, the row says {stated}"
    CONTRADICTS = "contradicts: line {line} of the file gives the same record another {field}"
    CONTRADICTS_LOGIN = "contradicts: line {line} of the file says otherwise of '{login}'"
    TAKEN = "taken: another {noun} of this client has this number (id {id})"
    TAKEN_IN_FILE = "taken: another {noun} of this client in the file has this number"
    UNKNOWN_CLIENT = "unknown-client: no client is called '{text}'; import the clients first"
    AMBIGUOUS_CLIENT = "ambiguous-client: '{text}' may be any of the clients {ids}; write the id"
    UNKNOWN_PERSON = "unknown-{field}: nobody of the staff is '{text}'; write the login"
    AMBIGUOUS_PERSON = "ambiguous-{field}: several of the staff are called '{text}'; write the login"
    UNKNOWN_NUMBER = "unknown-{noun}: this client has no {noun} '{text}'; import the {noun}s first"
    BAD_LOGIN = "bad-login: the login '{text}' may have letters a-z, digits, '.', '_' and '-', at most 40"
    NO_TIMEZONE = "bad-timezone: the time zone '{text}' is not known; write one such as Europe/Madrid"
    UNKNOWN_HEAD = "unknown-head: nobody of the staff has the login '{text}'; put heads above their people"
    HEADS_IN_CIRCLE = "bad-head: '{head}' would be led by '{login}' and lead them"

    # Of a file.
    OLD_XLS = "this is an old .xls file; save it as .xlsx or .csv"
    NO_TABLE = "only .csv and .xlsx files can be read"
    NO_TEXT = "this is no text file"
    EMPTY = "the file is empty"
    NO_CELLS = "the file has no sheet with cells"
    UNREADABLE_LETTERS = "its letters cannot be read; save it as 'CSV UTF-8'"
    BROKEN_CSV = "it cannot be read as csv ({error}); look for a quotation mark that is not closed"
    OPEN_QUOTATION = "the quotation mark in line {line} is never closed"
    BROKEN_SPREADSHEET = "it is no spreadsheet that can be read ({error}); save it anew"
    NO_COLUMNS = (
        "there is no column for {fields}; the file has: {headings}. Name one with --map 'THEIR HEADING={field}'"
    )

    @property
    def key(self) -> str:
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Why:
    """A reason and what it speaks of; `field` and `fields` are names of our fields. As `str` it is the English."""

    reason: Reason
    given: Mapping[str, Any]

    def __str__(self) -> str:
        return self.reason.value.format(**{name: _english(value) for name, value in self.given.items()})


class Refused(Exception):
    """Something is not taken over; `why` says why."""

    def __init__(self, reason: Reason, **given: Any) -> None:
        self.why = Why(reason, given)

    def __str__(self) -> str:
        return str(self.why)


def _english(value: Any) -> Any:
    match value:
        case Money():
            return f"{plain(value)} {value.currency}"
        case tuple():
            return ", ".join(str(one) for one in value)
        case _:
            return value

"""The values that a line of free text becomes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.reading.dates import Found
from office.calls import Direction, NextStep, Outcome
from storage.mentions import Mention


class Intent(StrEnum):
    """What somebody may want of the bot; the outside relies on these names."""

    ABSENCE_SET = "absence_set"
    ADD_NOTE = "add_note"
    AGENDA_TODAY = "agenda_today"
    AGENDA_WEEK = "agenda_week"
    CALL_HISTORY = "call_history"
    CANCEL = "cancel"
    CLIENT_ADD = "client_add"
    CLIENT_ARCHIVE = "client_archive"
    CLIENT_EDIT = "client_edit"
    CLIENT_SHOW = "client_show"
    CONTACT_ADD = "contact_add"
    CONTRACT_ADD = "contract_add"
    CONTRACT_LIST = "contract_list"
    CONTRACT_RENEW = "contract_renew"
    CONTRACT_SHOW = "contract_show"
    CONTRACTS_EXPIRING = "contracts_expiring"
    EXPORT = "export"
    GREET = "greet"
    HELP = "help"
    INVOICES_UNPAID = "invoices_unpaid"
    LOG_CALL = "log_call"
    LOG_MEETING = "log_meeting"
    MY_STATS = "my_stats"
    NO = "no"
    OFFER_CREATE = "offer_create"
    PAYMENT_LOG = "payment_log"
    PROMISE_ADD = "promise_add"
    REMIND_ADD = "remind_add"
    REMIND_CANCEL = "remind_cancel"
    REMIND_LIST = "remind_list"
    REMIND_SNOOZE = "remind_snooze"
    SET_LANGUAGE = "set_language"
    SET_TIMEZONE = "set_timezone"
    TASK_ADD = "task_add"
    TASK_ASSIGN = "task_assign"
    TASK_DONE = "task_done"
    TASK_LIST = "task_list"
    TEAM_REPORT = "team_report"
    THANKS = "thanks"
    UNDO = "undo"
    YES = "yes"


BY_WORDS_ALONE = frozenset({Intent.PROMISE_ADD})
"""Told by their cue words; the classifier knows nothing of them."""


class Certainty(StrEnum):
    """What is done with a guess."""

    SURE = "sure"
    """The likeliest intent's card is shown."""
    HALF = "half"
    """The three likeliest are offered."""
    NONE = "none"
    """Help."""


Moment = date | datetime
"""Local: a day, or a day with its time (naive wall time of the person)."""


@dataclass(frozen=True, slots=True)
class Guess:
    """The intents of a line, the likeliest first; empty for nonsense."""

    intents: tuple[Intent, ...]
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Entry:
    """What a call or reminder line says; what it does not say is None. Spans are of the text as typed."""

    intent: Intent | None = None
    """LOG_CALL, LOG_MEETING, REMIND_ADD or PROMISE_ADD where its words say so."""
    mention: Mention | None = None
    new_client: str | None = None
    """The name of a client whom the line calls new."""
    direction: Direction | None = None
    minutes: int | None = None
    outcome: Outcome | None = None
    next: NextStep | None = None
    due: Moment | None = None
    on: date | None = None
    """The day of a call, where the line names one before today."""
    remind: Moment | None = None
    rule: str | None = None
    """RFC 5545, of a reminder that repeats."""
    unclear: tuple[str, ...] = ()
    """Fields that the line says in two ways: they are asked, never chosen."""
    rest: str = ""
    """The words that became no field."""
    dates: tuple[Found, ...] = ()
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Which words each field was read from."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """All that was understood of a line."""

    text: str
    language: str
    """The language the line is in."""
    guess: Guess
    entry: Entry

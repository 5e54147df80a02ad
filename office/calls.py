"""The words of a call record: how it went, who called whom, what comes next."""

from enum import StrEnum


class Outcome(StrEnum):
    REACHED = "reached"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    CALL_BACK = "call_back"
    VOICEMAIL = "voicemail"
    WRONG_NUMBER = "wrong_number"
    REFUSED = "refused"


class Direction(StrEnum):
    OUTGOING = "out"
    INCOMING = "in"


class CallKind(StrEnum):
    """How one talked; a meeting counts for no norm of calls."""

    CALL = "call"
    MEETING = "meeting"


class NextStep(StrEnum):
    """What was agreed upon, where it is one of the usual things."""

    SEND_OFFER = "send_offer"
    SEND_CONTRACT = "send_contract"
    SEND_INVOICE = "send_invoice"
    SEND_DOCS = "send_docs"
    SEND_INFO = "send_info"
    SIGN_CONTRACT = "sign_contract"
    CALL_BACK = "call_back"
    MEETING = "meeting"
    DEMO = "demo"
    PAYMENT = "payment"


MOST_MINUTES = 24 * 60
"""A call longer than a day is a slip of the finger."""

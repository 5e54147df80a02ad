"""The words of a call record: how it went, and who called whom."""

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


MOST_MINUTES = 24 * 60
"""A call longer than a day is a slip of the finger."""

"""Meetings with the heads of clients: how long one lasts where nobody said, and when it is reminded of."""

from datetime import timedelta
from enum import StrEnum

MINUTES = 60
BEFORE = timedelta(hours=1)


class Attendance(StrEnum):
    """Of a colleague who is asked along."""

    ASKED = "asked"
    COMES = "comes"
    DECLINES = "declines"

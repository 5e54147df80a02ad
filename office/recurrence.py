"""Repeating days by RFC 5545 (RRULE), in whole days.

One departure from the RFC, which skips days that do not exist: monthly on the 31st is the last day of a
shorter month, and yearly on 29 February is 28 February in common years.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from heapq import merge
from itertools import groupby, islice, product

from dateutil.rrule import rrulestr

_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_TIMES = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND"})
_OTHER_DAYS = frozenset({"BYDAY", "BYWEEKNO", "BYYEARDAY", "BYEASTER", "BYSETPOS"})


class InvalidRule(ValueError):
    """The text is not a recurrence rule of whole days."""


def next_on(rule: str, first: date, after: date) -> date | None:
    """The first day of the rule that lies after `after`; None when the rule has ended.

    `first` is the day the rule counts from (DTSTART); it is a day of the rule only if it fits.
    Hours and minutes in the rule are ignored. Raises InvalidRule.
    """
    parts = _parts(rule)
    count = parts.pop("COUNT", None)
    try:
        days = merge(*(_days(single, first) for single in _single_rules(parts, first)))
        distinct = (day for day, _ in groupby(days))
        counted = islice(distinct, None if count is None else int(count))
        return next((day for day in counted if day > after), None)
    except (ValueError, TypeError, AttributeError) as error:  # dateutil raises any of them
        raise InvalidRule(f"{rule!r} is not a rule of RFC 5545") from error


def _parts(rule: str) -> dict[str, str]:
    text = rule.strip().upper().removeprefix("RRULE:").rstrip(";")
    pairs = [part.partition("=") for part in text.split(";")]
    parts = {name: value for name, _, value in pairs if name not in _TIMES}
    if not text.isprintable() or parts.get("FREQ") not in _FREQUENCIES or not all(parts.values()):
        raise InvalidRule(f"{rule!r} is not a rule of whole days")
    if not re.fullmatch("0*[1-9][0-9]{0,3}", parts.get("INTERVAL", "1")):
        raise InvalidRule(f"{rule!r} repeats at no interval")  # dateutil would search for ever
    if "UNTIL" in parts:
        # The date alone: the last day counts whatever the hour.
        if not re.fullmatch("[0-9]{8}", day := parts["UNTIL"][:8]):
            raise InvalidRule(f"{rule!r} ends on no day")
        parts["UNTIL"] = day
    return parts


def _single_rules(parts: dict[str, str], first: date) -> Iterator[dict[str, str]]:
    """The rule, taken apart where days after the 28th need a substitute in shorter months.

    'The last that exists of 28, 29, 30, 31' is how RFC 5545 itself can say 'the 31st or the month's last'.
    """
    days = parts.get("BYMONTHDAY", str(first.day)).split(",")
    if parts["FREQ"] not in ("MONTHLY", "YEARLY") or parts.keys() & _OTHER_DAYS or max(map(int, days)) <= 28:
        yield parts
        return
    if max(map(int, days)) > 31:
        raise ValueError("no month has that day")
    everywhere = "1,2,3,4,5,6,7,8,9,10,11,12"
    implied = everywhere if "BYMONTHDAY" in parts else str(first.month)
    months = parts.get("BYMONTH", implied).split(",") if parts["FREQ"] == "YEARLY" else [None]
    for day, month in product(days, months):
        single = parts | ({} if month is None else {"BYMONTH": month})
        if int(day) > 28:
            candidates = ",".join(map(str, range(28, int(day) + 1)))
            yield single | {"BYMONTHDAY": candidates, "BYSETPOS": "-1"}
        else:
            yield single | {"BYMONTHDAY": day}


def _days(parts: dict[str, str], first: date) -> Iterator[date]:
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    return (moment.date() for moment in rrulestr(text, dtstart=datetime.combine(first, time())))

"""How a reminder repeats: offered, read from what was typed, and said in words. The rules are of RFC 5545."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from bot.reading.recurrences import find_recurrence
from bot.talk.steps import Answers, Choice, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Joined, Text, t
from office.recurrence import next_on

WORKDAYS = "MO,TU,WE,TH,FR"
DAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def choices(turn: Turn, given: Answers) -> Sequence[Choice]:
    """The usual ones, counted from the day that was named."""
    day = date.fromisoformat(given["day"]) if given.get("day") else turn.today
    usual = (
        "FREQ=DAILY",
        f"FREQ=WEEKLY;BYDAY={WORKDAYS}",
        f"FREQ=WEEKLY;BYDAY={DAY_CODES[day.weekday()]}",
        f"FREQ=MONTHLY;BYMONTHDAY={day.day}",
    )
    return [Choice(in_words(rule), rule) for rule in usual]


def read(turn: Turn, text: str) -> str:
    now = turn.local.replace(tzinfo=None)
    for language in turn.languages:
        if (found := find_recurrence(text, language, now)) is not None:
            return found.rule
    raise Unclear(t("tasks-bad-repeat", text=text[:60]))


def show(turn: Turn, rule: str) -> Text:
    return in_words(rule)


def anchored(rule: str, first: date) -> str:
    """The rule with its day said, so that it can be counted from any of its days."""
    parts = _parts(rule)
    if parts["FREQ"] in ("MONTHLY", "YEARLY") and not parts.keys() & {"BYMONTHDAY", "BYDAY"}:
        month = f";BYMONTH={first.month}" if parts["FREQ"] == "YEARLY" else ""
        return f"{rule}{month};BYMONTHDAY={first.day}"
    if parts["FREQ"] == "WEEKLY" and "BYDAY" not in parts:
        return f"{rule};BYDAY={DAY_CODES[first.weekday()]}"
    return rule


def first_day(turn: Turn, rule: str, at: time | None) -> date | None:
    """The first day of the rule whose time (none: the beginning of the working day) is still ahead."""
    begins = turn.today
    if (at or turn.person.work_start) <= turn.local.time():
        begins += timedelta(days=1)
    return next_on(rule, begins, begins - timedelta(days=1))


def in_words(rule: str) -> Text:
    parts = _parts(rule)
    interval = int(parts.get("INTERVAL", "1"))
    days = parts.get("BYDAY", "")
    match parts["FREQ"]:
        case "DAILY":
            return t("tasks-every-day", count=interval)
        case "WEEKLY" if days == WORKDAYS and interval == 1:
            return t("tasks-every-workday")
        case "WEEKLY" if not days:
            return t("tasks-every-weeks", count=interval)
        case "WEEKLY":
            return t("tasks-every-week", count=interval, days=Joined(tuple(_weekday(code) for code in days.split(","))))
        case "MONTHLY" if days:
            return t("tasks-every-month-weekday", count=interval, rank=int(days[:-2] or "1"), day=_weekday(days[-2:]))
        case "MONTHLY" if "BYMONTHDAY" not in parts:
            return t("tasks-every-months", count=interval)
        case "MONTHLY":
            return t("tasks-every-month", count=interval, day=int(parts["BYMONTHDAY"]))
        case _:
            return t("tasks-every-year", count=interval)


def _parts(rule: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in rule.split(";") if "=" in pair)


def _weekday(code: str) -> Text:
    names = {
        "MO": t("tasks-monday"),
        "TU": t("tasks-tuesday"),
        "WE": t("tasks-wednesday"),
        "TH": t("tasks-thursday"),
        "FR": t("tasks-friday"),
        "SA": t("tasks-saturday"),
        "SU": t("tasks-sunday"),
    }
    return names.get(code, code)

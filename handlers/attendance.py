"""Attendance and hours: came, left, late and sick in one line or press, the month against its norm, corrections."""

from datetime import date, time, timedelta

from bot.reading.hours import read_hours, read_time
from bot.reading.periods import read_period
from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.report import Figure, Report, Section, hours_and_minutes
from bot.talk.report_xlsx import xlsx
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers.line_parts import Parts, begins_with_another
from handlers.reports import FILES
from handlers.unclear import explained
from office.expenses import deciders
from office.periods import Period, Span, period_of
from office.personnel import Decision, Presence, minutes_between
from office.rights import Right
from office.staff import Person
from office.worktime import is_workday
from storage.attendance import Correction, Day

feature = Feature("attendance")

LONGEST = 300
_DAY = timedelta(days=1)


# One line or press


@feature.command("attend", Right.TALK)
def attend(turn: Turn) -> Reply:
    """`/attend came|left|late|sick[ 9:40][, why]`; alone, today with its buttons."""
    if not turn.text:
        return _today(turn, t("attendance-how"))
    said, _, note = (part.strip() for part in turn.text.partition(","))
    words = said.split()
    at = read_time(words[-1], turn.languages) if len(words) > 1 else None
    kind = told(" ".join(words[:-1] if at else words), "presence", turn.languages).clear
    if kind is None or len(note) > LONGEST or begins_with_another(turn, said):
        return Reply(lines(t("attendance-unclear"), t("attendance-how")))
    return _entered(turn, Presence(kind), at, note or None)


@feature.press("attendance.enter", Right.TALK)
def enter(turn: Turn) -> Reply:
    if turn.arg not in list(Presence):
        return Reply(t("errors-old-button"))
    return _entered(turn, Presence(turn.arg), None, None)


def _entered(turn: Turn, kind: Presence, at: time | None, note: str | None) -> Reply:
    known = turn.store.attendance.day(turn.person, turn.today)
    now = at or turn.local.time().replace(second=0, microsecond=0, tzinfo=None)
    if now > turn.local.time().replace(tzinfo=None) and kind is not Presence.LATE:
        return Reply(t("attendance-not-yet", time=now))
    came = known.came if known else None
    if kind is Presence.LEFT and (came is None or now <= came):
        return _today(turn, t("attendance-came-first"))
    values = {"note": note or (known.note if known else None)}
    if kind is Presence.LEFT:
        turn.store.attendance.set(turn.person, turn.today, kind, went=now, **values)
    elif kind is Presence.CAME:
        late = turn.person.work_start < now and is_workday(turn.today, turn.person.worktime)
        state = Presence.LATE if late else Presence.CAME
        turn.store.attendance.set(turn.person, turn.today, state, came=came or now, **values)
    else:
        turn.store.attendance.set(turn.person, turn.today, kind, **values)
    head = turn.store.staff.get(turn.person.head_id)
    if kind in (Presence.LATE, Presence.SICK) and head is not None and head.active:
        told_late = t("attendance-told-late", person=turn.person.name, time=now)
        said = told_late if kind is Presence.LATE else t("attendance-told-sick", person=turn.person.name)
        leave = Button(t("attendance-do-leave"), "sick.leave", turn.person.id) if kind is Presence.SICK else None
        turn.tell(head, Reply(lines(said, note), column(leave)))
    return _today(turn, t("attendance-saved"))


def _today(turn: Turn, note: Text) -> Reply:
    known = turn.store.attendance.day(turn.person, turn.today)
    buttons = [Button(t(f"attendance-do-{kind}"), "attendance.enter", kind) for kind in Presence if kind != "late"]
    return Reply(lines(note, _row(known) if known else None), grid(buttons, 3), replace=True)


def _row(one: Day) -> Text:
    if one.state is Presence.SICK:
        return t("attendance-row-sick", day=one.on_day)
    if one.state is Presence.LATE and one.came is None:
        return t("attendance-row-late", row=one.on_day)
    came, went = (t("attendance-time", time=each) if each else "…" for each in (one.came, one.went))
    row = t("attendance-row", day=one.on_day, came=came, went=went, hours=_hours(one.minutes))
    return t("attendance-row-late", row=row) if one.state is Presence.LATE else row


def _hours(minutes: int) -> str:
    return hours_and_minutes(timedelta(minutes=minutes))


# The month


@feature.command("timesheet", Right.TALK)
def timesheet(turn: Turn) -> Reply:
    """`/timesheet [MONTH][, WHO][, xlsx]`; `/timesheet DAY, 9-18, WHY` asks the head for a correction."""
    parts = Parts(turn)
    if any(read_hours(part) for part in parts.left):
        return _ask(turn, parts)
    as_file = bool(parts.taken(lambda part: part.lower() == "xlsx"))
    person, period = turn.person, period_of(Span.MONTH, turn.today)
    for part in parts.left:
        if (said := read_period(part, turn.languages, turn.today)) is not None and said.span is Span.MONTH:
            period = said
            continue
        try:
            found = turn.store.staff.get(read.a_colleague(turn, part))
        except Unclear as why:
            return explained(why, t("attendance-sheet-how"))
        if found is None or not _sees(turn, found):
            return Reply(t("attendance-not-yours"))
        person = found
    if as_file:
        return _sheet(turn, period)
    days = turn.store.attendance.within(person, period)
    worked = sum(one.minutes for one in days)
    return Reply(
        lines(
            t("attendance-month", person=person.name, period=period),
            *map(_row, days),
            t("attendance-sum", worked=_hours(worked), norm=_hours(_norm(person, period, days))),
            t("attendance-sheet-how"),
        )
    )


def _sees(turn: Turn, person: Person) -> bool:
    leads = turn.person.may(Right.APPROVE) and turn.person.acts_as(person.head_id)
    return person.id == turn.person.id or leads or turn.person.may(Right.KEEP_PERSONNEL)


def _norm(person: Person, period: Period, days: list[Day]) -> int:
    """Minutes of the working days of the calendar, sick ones left out."""
    sick = {one.on_day for one in days if one.state is Presence.SICK}
    every = [period.first + n * _DAY for n in range((period.last - period.first).days + 1)]
    worked = sum(day not in sick and is_workday(day, person.worktime) for day in every)
    return worked * minutes_between(person.work_start, person.work_end)


def _sheet(turn: Turn, period: Period) -> Reply:
    """All whose hours this person sees, as a spreadsheet: hours and minutes a day, and their sum for each."""
    people = [one for one in turn.store.staff.all() if _sees(turn, one)]
    title = t("attendance-title", period=period)
    figures = tuple(_figure(turn, one, period) for one in people)
    made = Report(title, turn.company.name, (Section(title, figures),), t("attendance-days"))
    content = xlsx(made, turn.reader)
    file = turn.store.files.add(f"timesheet-{period.code}.xlsx", FILES["xlsx"], content, person_id=turn.person.id)
    return Reply(title, files=(file,))


def _figure(turn: Turn, person: Person, period: Period) -> Figure:
    days = turn.store.attendance.within(person, period)
    columns = (t("attendance-day"), t("attendance-do-came"), t("attendance-do-left"), t("attendance-hours"))
    rows = tuple((one.on_day, one.came or one.state, one.went, timedelta(minutes=one.minutes)) for one in days)
    worked = timedelta(minutes=sum(one.minutes for one in days))
    label = t("attendance-of", person=person.name, norm=_hours(_norm(person, period, days)))
    return Figure(str(person.id), label, worked, columns, (*rows, (t("attendance-total"), None, None, worked)))


# Corrections


def _ask(turn: Turn, parts: Parts) -> Reply:
    (said, *_) = parts.taken(lambda part: read_hours(part) is not None)
    hours = read_hours(said)
    assert hours is not None
    try:
        day = date.fromisoformat(read.a_day(turn, parts.first(), past=True))
    except Unclear as why:
        return explained(why, t("attendance-sheet-how"))
    reason = parts.rest()
    if day > turn.today or not reason or len(reason) > LONGEST:
        return Reply(lines(t("attendance-unclear"), t("attendance-sheet-how")))
    asked = deciders(turn.person, turn.store.staff.all())
    if not asked:
        return Reply(t("attendance-nobody"))
    one = turn.store.attendance.ask(turn.person, day, *hours, reason)
    turn.made = one.subject
    yes = Button(t("attendance-approve"), "attendance.approve", one.id)
    no = Button(t("attendance-refuse"), "attendance.refuse", one.id)
    for head in asked:
        text = lines(t("attendance-asked", person=turn.person.name), _correction(one), reason)
        turn.tell(head, Reply(text, ((yes, no),), subject=one.subject))
    return Reply(lines(t("attendance-sent", person=asked[0].name), _correction(one)), subject=one.subject)


def _correction(one: Correction) -> Text:
    came, went = t("attendance-time", time=one.came), t("attendance-time", time=one.went)
    return t("attendance-row", day=one.on_day, came=came, went=went, hours=_hours(minutes_between(one.came, one.went)))


@feature.press("attendance.approve", Right.APPROVE)
def approve(turn: Turn) -> Reply:
    return _decide(turn, Decision.APPROVED)


@feature.press("attendance.refuse", Right.APPROVE)
def refuse(turn: Turn) -> Reply:
    return _decide(turn, Decision.REFUSED)


def _decide(turn: Turn, state: Decision) -> Reply:
    try:
        one = turn.store.attendance.correction(turn.number)
    except LookupError:
        return Reply(t("errors-old-button"))
    person = turn.store.staff.get(one.person_id)
    able = deciders(person, turn.store.staff.all()) if person else ()
    if person is None or person.id == turn.person.id or not any(turn.person.acts_as(each.id) for each in able):
        return Reply(t("errors-old-button"))
    if one.state is Decision.WAITING:
        one = turn.store.attendance.decide(one, person, state)
        turn.tell(person, Reply(lines(_decided(one), _correction(one)), subject=one.subject))
    return Reply(lines(_decided(one), person.name, _correction(one)), replace=True, subject=one.subject)


def _decided(one: Correction) -> Text:
    return t("attendance-approved") if one.state is Decision.APPROVED else t("attendance-refused")

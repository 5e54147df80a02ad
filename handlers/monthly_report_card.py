"""A monthly report as it is shown: to its author with what is still to be filled in, to a leader to be decided on."""

from collections.abc import Sequence
from datetime import date

from bot.talk.monthly_reports import KIND, chase_of
from bot.talk.report import Report
from bot.talk.report_pdf import pdf
from bot.talk.report_xlsx import xlsx
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Rows, Text, lines, t
from handlers import month_words
from handlers.month_figures import Month, counted
from handlers.month_words import Pair
from handlers.reports import FILES
from office.monthly_reports import ReportState, since
from office.periods import Period, period_before
from office.staff import Person
from storage.monthly_reports import GAPS, MonthlyReport, subject_of

MOST_DAYS = 12
"""Days without an entry that are named; of more their number."""


def gaps(one: MonthlyReport | None, found: Month) -> list[str]:
    """What must still be answered before it can be signed; names of `GAPS`."""
    asked = {"missed": bool(found.missed), "silent": bool(found.silent), "next_plan": True}
    return [name for name, needed in asked.items() if needed and (one is None or getattr(one, name) is None)]


def card(turn: Turn, author: Person, month: Period, one: MonthlyReport | None, note: Text | None = None) -> Reply:
    """Of that version, or of the facts alone where there is none yet."""
    frozen = one is not None and one.figures is not None
    found = counted(turn.store, author, month)
    text = lines(
        note,
        t("monthly-title", person=author.name, month=month),
        *_state(turn, author, month, one),
        *month_words.told(_pairs(one, found)),
        *([] if frozen else open_gaps(one, found)),
        *(t("monthly-said", label=label, text=said) for label, said in _said(one)),
    )
    return Reply(text, _buttons(turn, author, month, one), kind=KIND, subject=subject_of(author.id, month))


def _pairs(one: MonthlyReport | None, found: Month) -> list[Pair]:
    if one is None or one.figures is None:
        return month_words.unfrozen(found.figures)
    return since(one.figures, found.figures)


def _state(turn: Turn, author: Person, month: Period, one: MonthlyReport | None) -> list[Text]:
    if one is None or one.state is ReportState.DRAFT:
        if month.last >= author.today(turn.now):
            return [t("monthly-running", day=turn.today)]
        return [t("monthly-unsigned", day=chase_of(turn.store, author, month).due)]
    decider = turn.store.staff.get(one.decided_by)
    name = decider.name if decider else ""
    told: list[Text] = [t("monthly-signed", version=str(one.version), at=one.signed_at)]
    if one.state is ReportState.ACCEPTED:
        told.append(t("monthly-accepted", person=name, at=one.decided_at))
    elif one.state is ReportState.RETURNED:
        told.append(t("monthly-returned", person=name, at=one.decided_at, word=one.word))
    return told


def open_gaps(one: MonthlyReport | None, found: Month) -> list[Text]:
    """What is asked about, with the facts that it is asked for."""
    left = gaps(one, found)
    told: list[Text] = []
    if "missed" in left:
        missed = Joined(tuple(month_words.norm(each) for each in found.missed), " · ")
        told.append(t("monthly-gap-missed", norms=missed))
    if "silent" in left:
        told.append(t("monthly-gap-silent", days=days_named(found.silent)))
    if "next_plan" in left:
        told.append(t("monthly-gap-plan"))
    return told


def days_named(days: Sequence[date]) -> Text:
    named = Joined(tuple(t("monthly-day", day=day) for day in days[:MOST_DAYS]))
    more = len(days) - MOST_DAYS
    return t("monthly-days-more", days=named, count=more) if more > 0 else named


def _said(one: MonthlyReport | None) -> list[tuple[Text, str]]:
    labels = {name: t(f"monthly-{name.replace('_', '-')}") for name in GAPS}
    return [(labels[name], said) for name in GAPS if one is not None and (said := getattr(one, name))]


def _buttons(turn: Turn, author: Person, month: Period, one: MonthlyReport | None) -> Rows:
    place = f"{author.id}.{month.code}"
    version = one.version if one else 0
    rows: list[tuple[Button, ...]] = []
    if author.id == turn.person.id and (one is None or not one.signed):
        fill = Button(t("monthly-do-fill"), "monthly.fill", month.code)
        over = month.last < turn.today
        rows.append((Button(t("monthly-do-sign"), "monthly.sign", month.code), fill) if over else (fill,))
    elif author.id != turn.person.id and one is not None and one.state is ReportState.SIGNED:
        accept = Button(t("monthly-do-accept"), "monthly.accept", f"{place}.{version}")
        rows.append((accept, Button(t("monthly-do-return"), "monthly.return", f"{place}.{version}")))
    files = tuple(Button(ending, "monthly.file", f"{place}.{version}.{ending}") for ending in FILES)
    before = period_before(month)
    earlier = Button(t("reports-period", period=before), "monthly.show", f"{author.id}.{before.code}")
    rows.append((*files, earlier))
    if version > 1:
        former = t("monthly-do-version", version=str(version - 1))
        rows.append((Button(former, "monthly.show", f"{place}.{version - 1}"),))
    return tuple(rows)


def files(turn: Turn, author: Person, month: Period, one: MonthlyReport | None, endings: Sequence[str]) -> Reply:
    """As it stands, with what has changed since."""
    pairs = _pairs(one, counted(turn.store, author, month))
    parts = month_words.sections(pairs)
    if said := _said(one):
        columns = (t("monthly-question"), t("monthly-answer"))
        parts.append(month_words.answers(t("monthly-words"), columns, said))
    title = t("monthly-title", person=author.name, month=month)
    state = Joined(tuple(_state(turn, author, month, one)), " ")
    made = Report(title, state, tuple(parts), t("monthly-words"))
    name = f"monthly-{author.login}-{month.code}"
    ids = []
    for ending in endings:
        content = xlsx(made, turn.reader) if ending == "xlsx" else pdf(made, turn.reader)
        ids.append(turn.store.files.add(f"{name}.{ending}", FILES[ending], content, person_id=None))
    return Reply(t("reports-here", title=title), files=tuple(ids))


def state_word(one: MonthlyReport | None) -> Text:
    return word(one.state if one else ReportState.DRAFT)

"""Figures of a month in words: a line each in the chat, and as a report for the files."""

from collections.abc import Iterable, Sequence

from bot.talk import report
from bot.talk.wording import word
from bot.talk.words import Joined, Text, t
from office.call_analysis import best_hours
from office.calls import Outcome
from office.clients import Kind, Segment
from office.money import Money
from office.monthly_reports import Figure, Measure, Section, in_section
from office.norms import Norm
from office.work_plans import Goal

Pair = tuple[Figure, Figure]
"""As it was frozen, and as it is now; the same where nothing is frozen."""


def unfrozen(figures: Iterable[Figure]) -> list[Pair]:
    return [(one, one) for one in figures]


def told(pairs: Sequence[Pair], *sections: Section) -> list[Text]:
    """The lines of these sections, or of all; of the hours only the best are told."""
    rows: list[Text] = []
    for section in sections or Section:
        shown = _shown(pairs, section)
        if shown:
            rows += [t("reports-section", title=word(section)), *(_line(then, now) for then, now in shown)]
    return rows


def _shown(pairs: Sequence[Pair], section: Section) -> list[Pair]:
    now = {then.key: each for then, each in pairs}
    figures = in_section((then for then, _ in pairs), section)
    best = best_hours(figures)
    kinds = [one for one in figures if one.measure is Measure.SEGMENT]
    chosen = [one for one in figures if one.measure is not Measure.HOUR or one in best]
    return [(one, now[one.key]) for one in chosen if one.measure is not Measure.SEGMENT or len(kinds) > 1]


def _line(then: Figure, now: Figure) -> Text:
    value = _value(then)
    if then.value != now.value:
        value = t("monthly-since", value=value, now=_plain(now.value))
    return t("reports-figure", label=label(then), value=value)


def label(one: Figure) -> Text:
    match one.measure:
        case Measure.OUTCOME:
            return word(Outcome(one.detail))
        case Measure.HOUR:
            return t("monthly-hour", first=one.detail, last=f"{int(one.detail) + 1:02}")
        case Measure.SEGMENT:
            known = one.detail in list(Segment)
            return t("monthly-segment", segment=word(Segment(one.detail) if known else Kind(one.detail)))
        case Measure.PLAN:
            goal, _, about = one.detail.partition(":")
            return Joined((word(Goal(goal)), about)) if about else word(Goal(goal))
        case Measure.NORM:
            return t("monthly-norm", norm=word(Norm(one.detail)))
        case measure:
            return word(measure)


def norm(one: Figure) -> Text:
    """The norm of a figure, by its name alone."""
    return word(Norm(one.detail)) if one.measure is Measure.NORM else label(one)


def _value(one: Figure) -> Text:
    if one.of is None or one.percent is None:
        return _plain(one.value)
    return t("monthly-of", value=_plain(one.value), of=_plain(one.of), percent=str(one.percent))


def _plain(value: int | Money) -> Text:
    return t("monthly-money", amount=value) if isinstance(value, Money) else str(value)


# Files


def sections(pairs: Sequence[Pair]) -> list[report.Section]:
    """All figures; those of a whole, and those that have changed since, with the other in their label."""
    now = {then.key: each for then, each in pairs}
    made: list[report.Section] = []
    for section in Section:
        figures = in_section((then for then, _ in pairs), section)
        if figures:
            numbered = enumerate(figures, 1)
            shown = tuple(_figure(f"{section}-{number}", one, now[one.key]) for number, one in numbered)
            made.append(report.Section(word(section), shown))
    return made


def _figure(key: str, then: Figure, now: Figure) -> report.Figure:
    name = label(then)
    if then.of is not None:
        name = t("monthly-label-of", label=name, of=_plain(then.of))
    if then.value != now.value:
        name = t("monthly-label-since", label=name, now=_plain(now.value))
    return report.Figure(key, name, then.value, (), ())


def answers(title: Text, columns: tuple[Text, Text], rows: Sequence[tuple[Text, str]]) -> report.Section:
    """What the author says to it."""
    return report.Section(title, (report.Figure("words", title, len(rows), columns, tuple(rows)),))

"""The leader's digest: the figures of one day, as a text and as the figures of its picture.

A head reads of the team, person by person; a director of the company, team by team. Both are made from the same
figures, so that what comes by itself in the evening and what /digest shows at noon never differ in how they count.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from babel.dates import format_date, format_skeleton

from bot.talk import pictures
from bot.talk.charts import Picture
from bot.talk.panels import Bar, Bars, Column, Columns
from bot.talk.wording import BABEL, Reader, render
from bot.talk.words import Button, Joined, Lines, Reply, Text, column, t
from office.money import Money
from office.norms import Norm, Pace, pace_over
from office.rights import LEADERS, Right, Role
from office.staff import Person
from office.worktime import is_workday, local_to_utc, workday_on_or_before
from storage.contracts import Contract
from storage.figures import PersonFigures
from storage.store import Store

KIND = "digest"
"""Of the message, and of the occurrence that brings it."""

DAYS_SHOWN = 10
"""Working days in the picture."""

ENDING_WITHIN = timedelta(days=7)

MOST_CONTRACTS, MOST_BARS = 10, 24


@dataclass(frozen=True, slots=True)
class Line:
    """One person's day."""

    name: str
    done: PersonFigures
    norms: Mapping[Norm, int]
    """Those that hold; none on a day off."""
    pace: Pace

    @property
    def target(self) -> int:
        return self.norms.get(Norm.CALLS, 0)


@dataclass(frozen=True, slots=True)
class Team:
    head: Person | None
    lines: tuple[Line, ...]

    @property
    def calls(self) -> int:
        return sum(line.done.calls for line in self.lines)

    @property
    def target(self) -> int:
        return sum(line.target for line in self.lines)

    def asked(self, norm: Norm) -> int:
        """What the norm comes to for all together."""
        return sum(line.norms.get(norm, 0) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Digest:
    leader: Person
    at: datetime
    """UTC."""
    day: date
    """Local to the leader."""
    teams: tuple[Team, ...]
    days: tuple[tuple[date, int], ...]
    """The calls of the last working days."""
    money_in: tuple[Money, ...]
    overdue_clients: int
    overdue: tuple[Money, ...]
    ending: tuple[Contract, ...]

    @property
    def whole(self) -> Team:
        return Team(None, tuple(line for team in self.teams for line in team.lines))


# The figures


def digest_of(store: Store, leader: Person, day: date) -> Digest:
    """The figures of the leader's local day, as far as it has gone by `store.now`."""
    people = people_of(store, leader)
    ids = [person.id for person in people]
    figures = store.figures.of_people(ids, day, leader.timezone)
    days = _last_workdays(leader, day)
    counts = store.figures.calls_by_day(ids, days, leader.timezone)
    late, overdue = store.figures.overdue(leader, day)
    return Digest(
        leader,
        store.now,
        day,
        _teams(people, figures, store.norms.of_people(people, day), day, store.now),
        tuple((each, counts[each]) for each in days),
        tuple(store.figures.money_in(leader, day, day)),
        late,
        tuple(overdue),
        tuple(store.contracts.ending(day, day + ENDING_WITHIN, leader)),
    )


def people_of(store: Store, leader: Person) -> list[Person]:
    """A head's team with the head, a director's company; who stands in for one of them reads of the same."""
    return store.staff.all() if leads_all(leader) else [*leader.acts_for, *store.staff.team(leader)]


def leads_all(leader: Person) -> bool:
    return any(one.role is not Role.HEAD and one.holds(Right.SEE_DIGEST) for one in leader.acts_for)


def _teams(
    people: Sequence[Person],
    figures: Mapping[int, PersonFigures],
    norms: Mapping[int, Mapping[Norm, int]],
    day: date,
    now: datetime,
) -> tuple[Team, ...]:
    """Everybody for whom norms hold that day and everybody who did something, under their heads."""
    by_id = {person.id: person for person in people}
    grouped: dict[int | None, list[Line]] = {}
    for person in people:
        held = norms[person.id] if is_workday(day, person.worktime) else {}
        done = figures[person.id]
        if held or not done.idle:
            head = person.id if person.role in LEADERS else person.head_id
            pace = _pace(person, done.calls, held.get(Norm.CALLS, 0), day, now)
            line = Line(person.name, done, held, pace)
            grouped.setdefault(head if head in by_id else None, []).append(line)
    teams = [Team(by_id[head] if head else None, tuple(lines)) for head, lines in grouped.items()]
    return tuple(sorted(teams, key=lambda team: (team.head is None, team.head.name if team.head else "")))


def _pace(person: Person, calls: int, target: int, day: date, now: datetime) -> Pace:
    """Behind is who has less than half of what the hour asks for; a first call not yet due holds nobody up."""
    if not target:
        return Pace.ON
    start, end = (local_to_utc(day, wall, person.timezone) for wall in (person.work_start, person.work_end))
    span = int((end - start).total_seconds())
    elapsed = min(max(int((now - start).total_seconds()), 0), span)
    expected = target * elapsed  # times the span: integers only
    if expected >= span and 2 * calls * span < expected:
        return Pace.BEHIND
    ahead = pace_over(calls, target, elapsed, span) is Pace.AHEAD
    return Pace.AHEAD if ahead else Pace.ON


def _last_workdays(leader: Person, day: date) -> list[date]:
    days: list[date] = []
    while len(days) < DAYS_SHOWN:
        day = workday_on_or_before(day, leader.worktime)
        days.insert(0, day)
        day -= timedelta(days=1)
    return days


# The text


def text(digest: Digest) -> Text:
    """A blank line between the sections, so that a long one splits well."""
    people: list[Text] = _people(digest) if digest.whole.lines else [t("digest-nobody")]
    sections: list[list[Text]] = [[_title(digest), *_totals(digest)], people, _ending(digest.ending)]
    parts: list[Text] = []
    for section in filter(None, sections):
        parts += ["", *section] if parts else section
    return Lines(tuple(parts))


def _title(digest: Digest) -> Text:
    scope = t("digest-of-company") if leads_all(digest.leader) else t("digest-of-team")
    if digest.day != digest.leader.today(digest.at):
        return t("digest-title", day=digest.day, scope=scope)
    local = digest.leader.local(digest.at)
    return t("digest-title-so-far", day=digest.day, scope=scope, time=local.time())


def _totals(digest: Digest) -> list[Text]:
    whole = digest.whole
    done = [line.done for line in whole.lines]
    return [
        t("digest-calls", done=whole.calls, target=whole.target),
        t(
            "digest-phone",
            done=sum(each.offers_phone for each in done),
            target=whole.asked(Norm.OFFERS_PHONE),
        ),
        t(
            "digest-email",
            done=sum(each.offers_email for each in done),
            target=whole.asked(Norm.OFFERS_EMAIL),
        ),
        t("digest-new-clients", count=sum(each.new_clients for each in done)),
        t("digest-new-contracts", count=sum(each.new_contracts for each in done)),
        t("digest-money-in", sums=_sums(digest.money_in)) if digest.money_in else t("digest-no-money-in"),
        t("digest-overdue", count=digest.overdue_clients, sums=_sums(digest.overdue))
        if digest.overdue
        else t("digest-nothing-overdue"),
    ]


def _people(digest: Digest) -> list[Text]:
    whole = digest.whole
    behind = [line for line in whole.lines if line.pace is Pace.BEHIND]
    ahead = [line for line in whole.lines if line.pace is Pace.AHEAD]
    names: list[Text] = []
    if behind:
        names.append(t("digest-behind", people=_named(behind)))
    if ahead:
        names.append(t("digest-ahead", people=_named(ahead)))
    if len(digest.teams) == 1:
        return [*names, *map(_person, sorted(whole.lines, key=lambda line: -line.done.calls))]
    return [*names, *map(_team, digest.teams)]


def _named(people: Iterable[Line]) -> Text:
    return Joined(
        tuple(
            t("digest-named", name=line.name, calls=line.done.calls, target=line.target)
            if line.done.calls
            else t("digest-named-no-calls", name=line.name)
            for line in people
        )
    )


def _person(line: Line) -> Text:
    return t(
        "digest-person",
        name=line.name,
        calls=line.done.calls,
        target=line.target,
        phone=line.done.offers_phone,
        email=line.done.offers_email,
    )


def _team(team: Team) -> Text:
    return t(
        "digest-team",
        name=_team_name(team),
        calls=team.calls,
        target=team.target,
        phone=sum(line.done.offers_phone for line in team.lines),
        email=sum(line.done.offers_email for line in team.lines),
        behind=sum(line.pace is Pace.BEHIND for line in team.lines),
    )


def _team_name(team: Team) -> Text:
    return t("digest-team-of", name=team.head.name) if team.head else t("digest-no-head")


def _ending(contracts: Sequence[Contract]) -> list[Text]:
    if not contracts:
        return []
    shown: list[Text] = [
        t("digest-contract", day=one.ends_on, number=one.number, client=one.client)
        for one in contracts[:MOST_CONTRACTS]
    ]
    more = len(contracts) - len(shown)
    return [t("digest-ending"), *shown, *([t("digest-more", count=more)] if more else [])]


def _sums(sums: Iterable[Money]) -> Text:
    return Joined(tuple(t("digest-sum", amount=each) for each in sums), " + ")


# The picture


def picture(digest: Digest, reader: Reader) -> Picture:
    """In the reader's language: bars of the people, or of the teams where there are several."""
    bars = _bars(digest, reader)
    more = len(bars) - MOST_BARS
    whole = digest.whole
    return Picture(
        render(t("digest-chart-title", day=digest.day), reader),
        render(t("digest-calls", done=whole.calls, target=whole.target), reader),
        (
            Bars(
                render(t("digest-chart-bars"), reader),
                bars[:MOST_BARS],
                render(t("digest-more", count=more), reader) if more > 0 else "",
            ),
            Columns(
                render(t("digest-chart-days"), reader),
                [Column(day_label(day, reader), count) for day, count in digest.days],
            ),
        ),
        digest.leader.dark,
    )


def day_label(day: date, reader: Reader) -> str:
    """Of two lines: the day of the week, and the date."""
    locale = BABEL[reader.language]
    return f"{format_date(day, 'EEE', locale=locale)}\n{format_skeleton('Md', day, locale=locale)}"


def _bars(digest: Digest, reader: Reader) -> list[Bar]:
    if len(digest.teams) == 1:
        people = sorted(digest.whole.lines, key=lambda line: -line.done.calls)
        return [Bar(line.name, line.done.calls, line.target, line.pace is Pace.BEHIND) for line in people]
    return [
        Bar(render(_team_name(team), reader), team.calls, team.target, _mostly_behind(team)) for team in digest.teams
    ]


def _mostly_behind(team: Team) -> bool:
    return sum(line.pace is Pace.BEHIND for line in team.lines) * 2 > len(team.lines)


# The message


def digest_reply(store: Store, leader: Person, day: date) -> Reply:
    """The digest with its picture, which is kept as a file of the leader's; without people there is no picture."""
    digest = digest_of(store, leader, day)
    files: tuple[int, ...] = ()
    if digest.whole.lines:
        shown = picture(digest, Reader(leader.language, leader.timezone))
        files = (pictures.keep(store, f"digest-{day}.png", shown, person_id=leader.id),)
    owed = Button(t("digest-who-owes"), "talk.command", "owed") if digest.overdue else None
    return Reply(text(digest), column(owed), kind=KIND, files=files)

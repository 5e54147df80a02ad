"""The lines of a plan of work as they are typed: `calls 500, 10 new clients from fairs, turnover 20000 EUR, April`."""

from dataclasses import dataclass, field
from datetime import date

from bot.reading.leads import led
from bot.reading.periods import read_period
from bot.reading.words import tag_of
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import t
from handlers import answers as read
from handlers.amounts import money_of, settled, taken_out
from handlers.line_parts import Parts
from office.periods import Span
from office.work_plans import MOST, OF_EXHIBITIONS, Goal, WorkGoal

LONGEST_ABOUT = 120
_LONGEST_NAME = 3
"""Words."""


@dataclass(slots=True)
class Said:
    """What a line says: the goals, and the first day of the month where it names one."""

    goals: list[WorkGoal] = field(default_factory=list)
    month: date | None = None


def read_plan(turn: Turn, *, exhibition: bool = False) -> Said:
    """Raises Unclear for the first part that cannot be read; of an exhibition a client's name is a part, too."""
    said = Said()
    for part in Parts(turn).left:
        goal = _goal(turn, part, exhibition=exhibition)
        if goal is not None:
            said.goals.append(goal)
            continue
        period = None if exhibition else read_period(led(part, "since") or part, turn.languages, turn.today)
        if period is not None and period.span is Span.MONTH and said.month is None:
            said.month = period.first
        elif exhibition:
            said.goals.append(WorkGoal(Goal.MEET, 1, client_id=read.a_client(turn, part)))
        else:
            raise Unclear(t("workplans-unread", text=part[:60]))
    return said


def a_count(turn: Turn, text: str) -> int:
    """How many, as an answer of the form."""
    said = text.strip()
    if not _is_number(said) or int(said) == 0:
        raise Unclear(t("workplans-bad-number", text=text[:60]))
    if int(said) > MOST:
        raise Unclear(t("workplans-too-many", most=MOST))
    return int(said)


a_source = read.a_line(LONGEST_ABOUT)


def _goal(turn: Turn, part: str, *, exhibition: bool) -> WorkGoal | None:
    """Of `calls 500` and `500 calls`; what follows says from where clients are to come. None where it names no goal."""
    words = part.split()
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        goal = tag_of(" ".join(words[:length]), "goals")
        if goal is not None:
            return _of(turn, Goal(goal), words[length:], part, exhibition=exhibition)
        behind = tag_of(" ".join(words[1 : 1 + length]), "goals")
        if behind is not None and _is_number(words[0]):
            return _of(turn, Goal(behind), [words[0], *words[1 + length :]], part, exhibition=exhibition)
    return None


def _of(turn: Turn, goal: Goal, words: list[str], part: str, *, exhibition: bool) -> WorkGoal:
    if exhibition and goal not in OF_EXHIBITIONS:
        raise Unclear(t("workplans-not-of-exhibitions", goal=goal))
    if goal is Goal.TURNOVER:
        none = words[:1] == ["0"]  # an amount is above zero: what is left of "0 EUR" is its currency
        written, amounts, _ = taken_out(turn, " ".join(["1", *words[1:]] if none else words))
        if amounts is None:
            raise Unclear(t("workplans-unread", text=part[:60]))
        money = money_of(settled(written, amounts))
        return WorkGoal(goal, 0 if none else money.minor, money.currency)
    if not words or not _is_number(words[0]):
        raise Unclear(t("workplans-unread", text=part[:60]))
    if (number := int(words[0])) > MOST:
        raise Unclear(t("workplans-too-many", most=MOST))
    about = " ".join(words[1:])
    about = (led(about, "since") or about)[:LONGEST_ABOUT]
    if about and goal is not Goal.NEW_CLIENTS:
        raise Unclear(t("workplans-unread", text=part[:60]))
    return WorkGoal(goal, number, about=about or None)


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdecimal() and len(word) < 10

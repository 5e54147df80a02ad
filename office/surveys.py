"""Surveys of clients (duty 27): how a question is written in one line, what answers it, what the answers come to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

MOST_QUESTIONS = 8
_SCALE = re.compile(r"\s*[(\[]?\s*1\s*[-–—]\s*5\s*[)\]]?\s*$")
_CHOICES = re.compile(r"\?\s*(.+/.+)$")


class QuestionKind(StrEnum):
    TEXT = "text"
    SCALE = "scale"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Question:
    kind: QuestionKind
    text: str
    choices: tuple[str, ...] = ()


def read_question(line: str) -> Question:
    """`How satisfied are you? 1-5`, `Which colour? red / blue`, or a question that is answered in words."""
    line = " ".join(line.split())
    if found := _SCALE.search(line):
        return Question(QuestionKind.SCALE, line[: found.start()].strip())
    if found := _CHOICES.search(line):
        choices = tuple(part.strip() for part in found[1].split("/") if part.strip())
        if len(choices) > 1:
            return Question(QuestionKind.CHOICE, line[: found.start(1)].strip(), choices)
    return Question(QuestionKind.TEXT, line)


def read_answer(question: Question, said: str) -> str | None:
    """The answer as it is kept; None where it answers nothing of the kind."""
    said = said.strip()
    match question.kind:
        case QuestionKind.SCALE:
            return said if said in ("1", "2", "3", "4", "5") else None
        case QuestionKind.CHOICE:
            fitting = [one for one in question.choices if one.casefold().startswith(said.casefold())]
            same = [one for one in fitting if one.casefold() == said.casefold()]
            found = same or fitting
            return found[0] if said and len(found) == 1 else None
        case QuestionKind.TEXT:
            return said or None


def average(answers: Sequence[str]) -> str:
    """Of a scale, to one decimal, halves up; integers only."""
    tenths = (20 * sum(map(int, answers)) + len(answers)) // (2 * len(answers))
    return f"{tenths // 10}.{tenths % 10}"

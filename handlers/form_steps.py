"""Steps that stand in the forms of many features: the client, a colleague, a department, a day, a text, the record."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from bot.reading.words import told
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import word
from bot.talk.words import Text, t
from handlers import answers as read
from office.queue import Queue
from office.worktime import workday_on_or_after

_DAY = timedelta(days=1)


def client_step(ask: Text) -> Step:
    return Step(
        "client",
        ask,
        t("clients-client"),
        read.a_client,
        read.show_client,
        read.likely_clients,
        width=1,
        kind=FieldKind.CHOICE,
        find=read.find_clients,
    )


def colleague_step(
    name: str,
    ask: Text,
    label: Text,
    *,
    optional: bool = False,
    asked: bool = True,
    when: Callable[[Turn, Answers], bool] | None = None,
) -> Step:
    return Step(
        name,
        ask,
        label,
        read.a_colleague,
        read.show_colleague,
        read.colleagues,
        optional=optional,
        when=when,
        asked=asked,
        kind=FieldKind.CHOICE,
        find=read.find_colleagues,
    )


def department_step(departments: Sequence[Queue], unknown: Callable[[str], Text]) -> Step:
    """The queue of one of these departments; `unknown` says that a text names none of them."""

    def choices(turn: Turn, given: Answers) -> list[Choice]:
        return [Choice(word(each), str(each)) for each in departments]

    def a_department(turn: Turn, text: str) -> str:
        said = told(text, "queues", turn.languages, [*map(str, departments)])
        if said.clear is None:
            raise Unclear(unknown(text[:60]), choices(turn, {}))
        return said.clear

    def show(turn: Turn, value: object) -> Text:
        return word(Queue(str(value)))

    ask, label = t("requests-ask-queue"), t("requests-queue")
    return Step("queue", ask, label, a_department, show, choices, kind=FieldKind.CHOICE)


def day_step(
    name: str,
    ask: Text,
    label: Text,
    days: Callable[[Turn, Answers], Sequence[Choice]] = read.coming_days,
    *,
    optional: bool = False,
    when: Callable[[Turn, Answers], bool] | None = None,
) -> Step:
    """A day from today on; `days` are the buttons."""
    return Step(
        name,
        ask,
        label,
        read.a_coming_day,
        read.show_day,
        days,
        optional=optional,
        when=when,
        width=1,
        kind=FieldKind.DAY,
    )


def moment_step(name: str, ask: Text, label: Text) -> Step:
    """A day from today on, with a time where one is said."""
    return Step(
        name,
        ask,
        label,
        read.a_coming_moment,
        read.show_moment,
        read.coming_days,
        width=1,
        kind=FieldKind.MOMENT,
    )


def text_step(
    name: str,
    ask: Text,
    label: Text,
    longest: int,
    *,
    optional: bool = False,
    when: Callable[[Turn, Answers], bool] | None = None,
) -> Step:
    """Some sentences, at most `longest` characters: in a window a field of several lines."""
    read_text = read.a_line(longest)
    return Step(name, ask, label, read_text, read.plain, optional=optional, when=when, kind=FieldKind.TEXT)


def record_step(name: str, label: Text, *, asked: bool = True) -> Step:
    """A record whose number is known when the form begins, and never asked; with `asked` false it may be left out."""
    return Step(name, label, label, lambda turn, text: int(text), read.plain, listed=False, asked=asked)


def later_days(turn: Turn, given: Answers) -> list[Choice]:
    """The next three days of work after the one that the task `record` is for."""
    task = turn.store.tasks.get(turn.person, given["record"] or 0)
    days = [max(task.on_day, turn.today) if task else turn.today]
    for _ in range(3):
        days.append(workday_on_or_after(days[-1] + _DAY, turn.person.worktime))
    return read.day_choices(days[1:])

"""Surveys: a leader writes the questions in one line, reps ask them or mail them, the answers are one line a client."""

from collections import Counter
from decimal import Decimal

from bot.talk.feature import Feature
from bot.talk.post import Post, reader_of
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.wording import render
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers import clients
from office.rights import Right
from office.surveys import MOST_QUESTIONS, Question, QuestionKind, average, read_answer, read_question
from storage.client import Client
from storage.surveys import Survey

feature = Feature("surveys")

LONGEST_TITLE, LONGEST_QUESTION, LONGEST_ANSWER = 120, 300, 500
PAGE = 8
TEXTS = 6
"""Answers in words that are shown."""


# Making one


@feature.command("survey", Right.LEAD)
def survey(turn: Turn) -> Reply:
    """`/survey TITLE: question 1-5; question? one / two / three; question`."""
    title, _, said = (part.strip() for part in turn.text.partition(":"))
    parts = [part.strip() for part in said.split(";") if part.strip()]
    if not title or not parts or len(parts) > MOST_QUESTIONS:
        return Reply(t("surveys-how", most=str(MOST_QUESTIONS)), column(*_opened(turn)))
    try:
        title = read.a_line(LONGEST_TITLE)(turn, title)
        questions = [read_question(read.a_line(LONGEST_QUESTION)(turn, part)) for part in parts]
    except Unclear as why:
        return Reply(why.why)
    if turn.store.surveys.find(title) in turn.store.surveys.open():
        return Reply(t("surveys-taken", title=title))
    one = turn.store.surveys.add(title, questions)
    return Reply(
        lines(t("surveys-made", title=title), *_asked(turn, one)),
        column(Button(t("surveys-do-close"), "surveys.close", one.id)),
    )


def _asked(turn: Turn, one: Survey) -> list[Text]:
    return [
        t("surveys-question", place=str(place), text=_worded(question))
        for place, question in enumerate(turn.store.surveys.questions(one).values(), 1)
    ]


def _worded(question: Question) -> str:
    match question.kind:
        case QuestionKind.SCALE:
            return f"{question.text} (1–5)"
        case QuestionKind.CHOICE:
            return f"{question.text} ({' / '.join(question.choices)})"
        case QuestionKind.TEXT:
            return question.text


@feature.press("surveys.close", Right.LEAD)
def close(turn: Turn) -> Reply:
    """Nobody is asked any more; pressed again it is open again."""
    one = turn.store.surveys.get(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    turn.store.surveys.close(one, closed=one.closed_at is None)
    return _results(turn, turn.store.surveys.get(one.id) or one)


# Asking


def _of_client(turn: Turn) -> tuple[Survey | None, Client | None]:
    """`survey.client`"""
    number, _, rest = turn.arg.partition(".")
    turn.arg = number
    one = turn.store.surveys.get(turn.number)
    turn.arg = rest
    return one, turn.store.clients.get(turn.person, turn.number)


@feature.press("surveys.left", Right.LOG_CALLS)
def left(turn: Turn) -> Reply:
    """What is still to be asked of a client."""
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    found = turn.store.surveys.left_for(client.id)
    if not found:
        return Reply(t("surveys-nothing-to-ask", client=client.name), column(clients.card_button(client)))
    return Reply(
        client.name, column(*(Button(one.title[:40], "surveys.ask", f"{one.id}.{client.id}") for one in found))
    )


@feature.press("surveys.ask", Right.LOG_CALLS)
def ask(turn: Turn) -> Reply:
    """The questions, how they are answered in one line, and the press that mails them."""
    one, client = _of_client(turn)
    if one is None or client is None:
        return Reply(t("errors-old-button"))
    mails = turn.company.mails and client.email is not None
    mail = Button(t("surveys-do-mail"), "surveys.mail", f"{one.id}.{client.id}") if mails else None
    text = lines(
        t("surveys-ask", title=one.title, client=client.name),
        *_asked(turn, one),
        t("surveys-how-to-answer", title=one.title, client=client.name),
    )
    return Reply(text, column(mail, clients.card_button(client)))


@feature.press("surveys.mail", Right.LOG_CALLS, once=True)
def mail(turn: Turn) -> Reply:
    """On purpose, and on record."""
    one, client = _of_client(turn)
    if one is None or client is None or client.email is None or not turn.company.mails:
        return Reply(t("errors-old-button"))
    if one.closed_at is not None:
        return Reply(t("surveys-closed", title=one.title))
    reader = reader_of(client, turn.company)
    text = lines(
        one.title,
        t("telling-greeting", client=client.contact or client.name),
        t("surveys-please"),
        *_asked(turn, one),
        t("greetings-from", person=turn.person.name, company=turn.company.name),
    )
    said = render(text, reader)
    turn.store.audit.add(client.subject, "survey_mailed", None, one.title)
    Post(turn.store).to_mail(client.email, reader, Reply(said, subject=client.subject), turn.person)
    return Reply(t("surveys-goes", title=one.title, address=client.email))


@feature.command("surveyed", Right.LOG_CALLS)
def surveyed(turn: Turn) -> Reply:
    """`/surveyed SURVEY, CLIENT: answer; answer; answer`, a dash where the client did not say."""
    head, _, said = (part.strip() for part in turn.text.partition(":"))
    one, name = _survey_and_client(turn, head)
    if one is None or one.closed_at is not None or not name or not said:
        return Reply(t("surveys-how-surveyed"), column(*_opened(turn)))
    try:
        client = turn.store.clients.any(read.a_client(turn, name))
    except Unclear as why:
        return Reply(lines(why.why, t("surveys-nothing-kept")))
    questions = turn.store.surveys.questions(one)
    parts = [part.strip() for part in said.split(";")]
    if len(parts) != len(questions):
        counted = t("surveys-wrong-count", asked=str(len(questions)), said=str(len(parts)))
        return Reply(lines(counted, *_asked(turn, one)))
    values: dict[int, str] = {}
    for (question_id, question), part in zip(questions.items(), parts, strict=True):
        if part in ("-", "–", "—"):
            continue
        value = read_answer(question, part)
        if value is None or len(value) > LONGEST_ANSWER:
            return Reply(t("surveys-bad-answer", text=part[:60], question=_worded(question)))
        values[question_id] = value
    if not values:
        return Reply(t("surveys-nothing-kept"))
    turn.store.surveys.answer(client.id, turn.person.id, values)
    show = Button(t("surveys-do-results"), "surveys.results", one.id)
    return Reply(t("surveys-kept", client=client.name, title=one.title), ((show, clients.card_button(client)),))


def _survey_and_client(turn: Turn, head: str) -> tuple[Survey | None, str]:
    """Of `SURVEY, CLIENT`, where both may have commas of their own: the longest title that there is."""
    parts = head.split(",")
    for cut in range(len(parts) - 1, 0, -1):
        if (one := turn.store.surveys.find(",".join(parts[:cut]).strip())) is not None:
            return one, ",".join(parts[cut:]).strip()
    return None, ""


# Results


@feature.command("surveys", Right.LOG_CALLS)
def surveys(turn: Turn) -> Reply:
    """`/surveys [SURVEY]`"""
    one = turn.store.surveys.find(turn.text) if turn.text else None
    if one is not None:
        return _results(turn, one)
    found = turn.store.surveys.latest(PAGE)
    if not found:
        return Reply(t("surveys-none"))
    return Reply(t("surveys-which"), column(*(Button(one.title[:40], "surveys.results", one.id) for one in found)))


def _opened(turn: Turn) -> list[Button]:
    return [Button(one.title[:40], "surveys.results", one.id) for one in turn.store.surveys.open()[:PAGE]]


@feature.press("surveys.results", Right.LOG_CALLS)
def results(turn: Turn) -> Reply:
    one = turn.store.surveys.get(turn.number)
    return _results(turn, one) if one else Reply(t("errors-old-button"))


def _results(turn: Turn, one: Survey) -> Reply:
    """Counted over the clients this person sees."""
    rows: list[Text] = []
    for place, (question_id, question) in enumerate(turn.store.surveys.questions(one).items(), 1):
        given = turn.store.surveys.answers(turn.person, question_id)
        rows.append(t("surveys-question", place=str(place), text=question.text))
        if not given:
            rows.append(t("surveys-no-answers"))
        elif question.kind is QuestionKind.SCALE:
            mean = Decimal(average([each.value for each in given]))
            rows.append(t("surveys-average", average=mean, count=str(len(given))))
        elif question.kind is QuestionKind.CHOICE:
            counts = Counter(each.value for each in given)
            rows += [t("surveys-counted", value=value, count=str(count)) for value, count in counts.most_common()]
        else:
            rows += [t("surveys-said", client=each.client, value=each.value) for each in given[:TEXTS]]
    title = t("surveys-results", title=one.title) if one.closed_at is None else t("surveys-closed", title=one.title)
    leads = turn.person.may(Right.LEAD)
    close_it = t("surveys-do-close") if one.closed_at is None else t("surveys-do-open")
    return Reply(lines(title, *rows), grid([Button(close_it, "surveys.close", one.id)] if leads else []), replace=True)

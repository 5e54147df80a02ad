"""Monthly reports as a leader has them: who has signed, who is late, accepting and returning (S4 5.5)."""

from dataclasses import replace

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.monthly_reports import asked, authors, by_team, chases, late, led
from bot.talk.post import Post
from bot.talk.steps import Answers, Step
from bot.talk.turn import Turn
from bot.talk.wording import Reader
from bot.talk.words import Button, Reply, Text, grid, lines, t
from handlers import answers as read
from handlers import monthly_report_card as cards
from handlers.form_steps import text_step
from handlers.monthly_readers import month_of_code, pressed, version_of
from office.monthly_reports import ReportState
from office.periods import Period
from office.rights import Right
from office.staff import Person
from storage.monthly_reports import MonthlyReport, subject_of

feature = Feature("monthly_leaders")

LONGEST_WORD = 500
MOST_BUTTONS = 24


def everybody(turn: Turn, month: Period, people: list[Person]) -> Reply:
    """Everybody's state by team, a button for each report."""
    mine = {one.id for one in people}
    owing = [one for one in authors(turn.store, month) if one.id in mine]
    if not owing:
        return Reply(t("monthly-nobody-owes", month=month))
    newest, due = turn.store.monthly_reports.of_month(month), chases(turn.store, owing, month)
    rows: list[Text] = [t("monthly-overview", month=month)]
    for head, team in by_team(turn.store, owing):
        rows.append(t("monthly-head", head=head) if head else t("monthly-no-head"))
        for one in team:
            report = newest.get(one.id)
            state = cards.state_word(report)
            if report is None or not report.signed:
                ended = due[one.id].due < turn.today
                state = t("monthly-is-late", state=state, day=due[one.id].due) if ended else state
            rows.append(t("reports-figure", label=one.name, value=state))
    buttons = [Button(one.name, "monthly.show", f"{one.id}.{month.code}") for one in owing[:MOST_BUTTONS]]
    return Reply(lines(*rows), grid(buttons))


@feature.press("monthly.overview", Right.LEAD)
def overview(turn: Turn) -> Reply:
    month = month_of_code(turn, turn.arg)
    return everybody(turn, month, led(turn.store, turn.person)) if month else Reply(t("errors-old-button"))


@feature.press("monthly.nudge", Right.LEAD)
def nudge(turn: Turn) -> Reply:
    """Everybody of the own people who is late is asked once more, by name of who asks."""
    month = month_of_code(turn, turn.arg)
    if month is None:
        return Reply(t("errors-old-button"))
    behind = late(turn.store, turn.person, month, turn.today)
    due = chases(turn.store, behind, month)
    for one in behind:
        question = asked(one, month, due[one.id], one.today(turn.now))
        turn.tell(one, replace(question, text=lines(t("monthly-asks", person=turn.person.name), question.text)))
    told = [one.name for one in behind]
    return Reply(t("monthly-nudged", names=", ".join(told)) if told else t("monthly-none-late"))


# Deciding


def _to_decide(turn: Turn) -> tuple[Person | None, MonthlyReport | None]:
    author, month, more = pressed(turn)
    if author is None or month is None or author.id == turn.person.id:
        return None, None
    return author, version_of(turn, author, month, more)


@feature.press("monthly.accept", Right.LEAD)
def accept(turn: Turn) -> Reply:
    author, one = _to_decide(turn)
    if author is None or one is None:
        return Reply(t("errors-old-button"))
    if one.state is ReportState.SIGNED:
        one = turn.store.monthly_reports.accept(one)
        _told_author(turn, author, one, t("monthly-was-accepted", person=turn.person.name, month=one.month))
    return replace(cards.card(turn, author, one.month, one), replace=True)


@feature.press("monthly.return", Right.LEAD)
def send_back(turn: Turn) -> Reply:
    author, one = _to_decide(turn)
    if author is None or one is None:
        return Reply(t("errors-old-button"))
    if one.state is not ReportState.SIGNED:
        return replace(cards.card(turn, author, one.month, one), replace=True)
    turn.dialog.drop(BACK.name)
    return BACK.begin(turn, {"report": turn.arg})


def returned(turn: Turn, given: Answers) -> Reply:
    turn.arg = str(given["report"])
    author, one = _to_decide(turn)
    if author is None or one is None or one.state is not ReportState.SIGNED:
        return Reply(t("errors-old-button"))
    one = turn.store.monthly_reports.send_back(one, given["word"])
    told = t("monthly-was-returned", person=turn.person.name, month=one.month, word=one.word)
    _told_author(turn, author, one, told)
    return cards.card(turn, author, one.month, one)


BACK = feature.form(
    Form(
        "monthly.back",
        t("monthly-do-return"),
        returned,
        (
            Step("report", t("monthly-form"), t("monthly-form"), read.plain, read.plain, listed=False, asked=False),
            text_step("word", t("monthly-ask-word"), t("monthly-word"), LONGEST_WORD),
        ),
        Right.LEAD,
        card=False,
    )
)


def _told_author(turn: Turn, author: Person, one: MonthlyReport, note: Text) -> None:
    """With the report, and where it was returned, the buttons to change and sign it; others' cards lose theirs."""
    if author.active:
        as_author = replace(turn, person=author)
        turn.tell(author, cards.card(as_author, author, one.month, one, note))
    subject = subject_of(author.id, one.month)
    button = turn.pressed()
    for message in turn.store.outbox.about(subject):
        other = turn.store.staff.get(message.person_id) if message.person_id else None
        if other is None or other.id in (author.id, turn.person.id) or (button and message.id == button.id):
            continue
        reader = Reader(other.language, other.timezone)
        Post(turn.store).over(message, reader, Reply(lines(note, message.text), subject=subject))

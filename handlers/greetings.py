"""Greetings to clients: the ready text for the next birthday or professional holiday, sent by e-mail on a press."""

from datetime import date, timedelta

from bot.talk.feature import Feature
from bot.talk.greetings import BIRTHDAY, greeting, holiday_name, mail_button
from bot.talk.post import Post, reader_of
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, column, lines, t
from handlers import answers as read
from handlers import clients
from handlers.unclear import offered
from office.birthdays import birthday_in, next_birthday
from office.professions import Profession, holiday_in, next_holiday, profession_of
from office.rights import Right
from storage.client import Client

feature = Feature("greetings")

GREETED = "greeted"
"""As it stands on record, with the address and the text."""
AROUND = timedelta(days=14)
"""So far from the day a greeting may still be sent."""


@feature.command("greet", Right.LOG_CALLS)
def greet(turn: Turn) -> Reply:
    """`/greet CLIENT`: the days on which one congratulates, and the text for the next one."""
    if not turn.text:
        return Reply(t("greetings-whom"))
    try:
        client = turn.store.clients.any(read.a_client(turn, turn.text))
    except Unclear as why:
        return offered(why, "greetings.of")
    return _of(turn, client)


@feature.press("greetings.of", Right.LOG_CALLS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return _of(turn, client) if client else Reply(t("errors-old-button"))


def _of(turn: Turn, client: Client) -> Reply:
    days = _days(turn, client)
    if not days:
        return Reply(t("greetings-no-day", client=client.name), column(clients.card_button(client)))
    rows = [
        t("greetings-birthday-on", day=day)
        if occasion == BIRTHDAY
        else t("greetings-holiday-on", holiday=holiday_name(Profession(occasion)), day=day)
        for day, occasion in days
    ]
    return Reply(
        lines(client.name, *rows),
        column(
            *(Button(t("greetings-do-show", day=day), "greetings.show", _arg(client, what, day)) for day, what in days)
        ),
    )


def _days(turn: Turn, client: Client) -> list[tuple[date, str]]:
    """The next day of each occasion, in their order."""
    found = [(next_birthday(client.birthday, turn.today), BIRTHDAY)] if client.birthday else []
    profession = profession_of(client.profession, client.segment)
    if profession and (day := next_holiday(profession, client.country, turn.today)):
        found.append((day, str(profession)))
    return sorted(found)


def _arg(client: Client, occasion: str, day: date) -> str:
    return f"{client.id}.{occasion}.{day.isoformat()}"


def _pressed(turn: Turn) -> tuple[Client, str, date] | None:
    """`client.occasion.day`, where the client is seen and has that day."""
    number, _, rest = turn.arg.partition(".")
    occasion, _, iso = rest.partition(".")
    turn.arg = number
    client = turn.store.clients.get(turn.person, turn.number)
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return None
    if client is None or _day_of(client, occasion, day.year) != day:
        return None
    return client, occasion, day


def _day_of(client: Client, occasion: str, year: int) -> date | None:
    if occasion == BIRTHDAY:
        return birthday_in(year, client.birthday) if client.birthday else None
    profession = profession_of(client.profession, client.segment)
    return holiday_in(year, profession, client.country) if profession == occasion and profession else None


@feature.press("greetings.show", Right.LOG_CALLS)
def show(turn: Turn) -> Reply:
    """The text alone, to be copied."""
    if (found := _pressed(turn)) is None:
        return Reply(t("errors-old-button"))
    client, occasion, day = found
    mail = mail_button(client, turn.company, occasion, day)
    return Reply(greeting(client, turn.company, turn.person, occasion), column(mail, clients.card_button(client)))


@feature.press("greetings.mail", Right.LOG_CALLS)
def mail(turn: Turn) -> Reply:
    """On purpose, once for each day; what was written to whom is on record."""
    if (found := _pressed(turn)) is None:
        return Reply(t("errors-old-button"))
    client, occasion, day = found
    if not turn.company.mails or client.email is None:
        return Reply(t("greetings-no-address", client=client.name), column(clients.card_button(client)))
    if abs(day - turn.today) > AROUND:
        return Reply(t("greetings-not-now", day=day), column(clients.card_button(client)))
    record = f"{GREETED} {occasion} {day.isoformat()}"
    changes = turn.store.audit.of(client.subject, 200)
    if (before := next((one for one in changes if one.field == GREETED and one.before == record), None)) is not None:
        return Reply(t("greetings-already", client=client.name, at=before.at, person=before.person))
    text = greeting(client, turn.company, turn.person, occasion)
    turn.store.audit.add(client.subject, GREETED, record, text)
    reader = reader_of(client, turn.company)
    Post(turn.store).to_mail(client.email, reader, Reply(text, subject=client.subject), turn.person)
    return Reply(t("greetings-sent", client=client.name, address=client.email), subject=client.subject)

"""The ready text of a greeting, in the language in which a client is written to."""

from datetime import date

from bot.talk.post import reader_of
from bot.talk.wording import render
from bot.talk.words import Button, Say, Text, lines, t
from office.clients import Kind
from office.company import Company
from office.professions import Profession
from office.staff import Person
from storage.client import Client

BIRTHDAY = "birthday"
"""The occasion beside the professions."""


def holiday_name(profession: Profession) -> Say:
    return t(f"greetings-day-{profession}")


def greeting(client: Client, company: Company, person: Person, occasion: str) -> str:
    """The whole mail, its subject is the first line; `occasion` is a profession or BIRTHDAY."""
    who = client.contact if client.kind is Kind.COMPANY and client.contact else client.name
    if occasion == BIRTHDAY:
        subject: Text = t("greetings-birthday-subject")
        body = t("greetings-birthday", client=who)
    else:
        subject = holiday_name(Profession(occasion))
        body = t("greetings-holiday", client=who, day=subject)
    text = lines(subject, body, t("greetings-from", person=person.name, company=company.name))
    return render(text, reader_of(client, company))


def mail_button(client: Client, company: Company, occasion: str, day: date) -> Button | None:
    """None where no mail can be sent to the client."""
    if not company.mails or client.email is None:
        return None
    arg = f"{client.id}.{occasion}.{day.isoformat()}"
    return Button(t("greetings-do-mail", address=client.email[:40]), "greetings.mail", arg)

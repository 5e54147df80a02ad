"""The own e-mail address: where the daily briefing goes, and what cannot be told in a chat."""

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step
from bot.talk.turn import Turn
from bot.talk.words import Reply, t
from handlers import answers as read
from handlers.client_fields import read_email
from handlers.profile import card
from office.rights import Right

feature = Feature("profile_email")


def _set(turn: Turn, given: Answers) -> Reply:
    return card(turn.store.staff.change(turn.person, email=given["email"]), t("profile-saved"))


_EMAIL = Step("email", t("profile-ask-email"), t("profile-do-email"), read_email, read.plain, optional=True)
FORM = feature.form(Form("profile.email", t("profile-do-email"), _set, (_EMAIL,), Right.TALK, card=False))


@feature.press("profile.email", Right.TALK)
def change_email(turn: Turn) -> Reply:
    return FORM.begin(turn)

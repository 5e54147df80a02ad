"""The members of staff: who is there, invitations, roles, heads, joining and leaving. For administrators."""

import re

from bot.talk import leaving
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import word
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers.accounts import platforms_of
from handlers.profile import a_language, languages, native_name
from office.names import fold
from office.rights import LEADERS, Right, Role
from office.staff import Person
from storage.staff import INVITE_DAYS, LoginTaken

feature = Feature("staff")

MOST_BUTTONS = 30
LONGEST_NAME = 120

_LOGIN = re.compile(r"[a-z][a-z0-9._-]{1,39}")


# The list and the card


@feature.command("staff", Right.MANAGE_STAFF)
def staff(turn: Turn) -> Reply:
    """Everybody, those who left last; `/staff NAME`: whose name or login has that in it."""
    people = sorted(turn.store.staff.all(active=False), key=lambda person: not person.active)
    if turn.text:
        said = fold(turn.text)
        people = [p for p in people if said and (said in fold(p.name) or turn.text.casefold() == p.login)]
        if not people:
            return Reply(t("staff-none", text=turn.text[:60]))
        if len(people) == 1:
            return _card(turn, people[0])
    buttons = [Button(person.name, "staff.show", person.id) for person in people[:MOST_BUTTONS]]
    more = t("staff-by-name") if len(people) > MOST_BUTTONS else None
    return Reply(lines(t("staff-list"), *map(_row, people), more), grid(buttons))


def _row(person: Person) -> Text:
    if not person.active:
        return t("staff-row-left", name=person.name, login=person.login)
    return t("staff-row", name=person.name, login=person.login, role=person.role)


def _card(turn: Turn, person: Person, note: Text | None = None) -> Reply:
    head = turn.store.staff.get(person.head_id)
    linked = turn.store.staff.accounts(person)
    text = lines(
        note,
        _row(person),
        t("staff-language", language=native_name(person.language)),
        t("staff-timezone", zone=person.timezone),
        t("staff-head", name=head.name) if head else t("staff-no-head"),
        t("staff-linked", platforms=platforms_of(linked)) if linked else t("staff-not-linked"),
    )
    if not person.active:
        return Reply(text, column(Button(t("staff-do-on"), "staff.on", person.id)), replace=True)
    buttons = [
        Button(t("staff-do-invite"), "staff.invite", person.id),
        Button(t("staff-do-role"), "staff.role", person.id),
        Button(t("staff-do-head"), "staff.head", person.id),
        Button(t("staff-do-off"), "staff.off", person.id),
    ]
    return Reply(text, grid(buttons), replace=True)


@feature.press("staff.show", Right.MANAGE_STAFF)
def show(turn: Turn) -> Reply:
    person = turn.store.staff.get(turn.number)
    return _card(turn, person) if person else Reply(t("errors-old-button"))


# Invitations


@feature.press("staff.invite", Right.MANAGE_STAFF)
def invite(turn: Turn) -> Reply:
    """A new code, good once; a link where the bot's name on Telegram is known."""
    person = turn.store.staff.get(turn.number)
    if person is None or not person.active:
        return Reply(t("errors-old-button"))
    code = turn.store.staff.invite(person)
    bot = turn.store.settings.get("telegram_name")
    words = t("staff-invitation", name=person.name, days=INVITE_DAYS)
    if not bot:
        return Reply(lines(words, code))
    on_slack = t("staff-invitation-slack", name=person.name, code=code)
    return Reply(lines(words, f"https://t.me/{bot}?start={code}", on_slack))


# Role and head


@feature.press("staff.role", Right.MANAGE_STAFF)
def role(turn: Turn) -> Reply:
    person = turn.store.staff.get(turn.number)
    if person is None or not person.active:
        return Reply(t("errors-old-button"))
    buttons = [Button(word(each), "staff.become", f"{person.id}.{each}") for each in Role]
    return Reply(t("staff-ask-role", name=person.name, role=person.role), grid(buttons), replace=True)


@feature.press("staff.become", Right.MANAGE_STAFF)
def become(turn: Turn) -> Reply:
    person, value = _pair(turn)
    if person is None or value not in list(Role):
        return Reply(t("errors-old-button"))
    if person.id == turn.person.id and value != person.role:
        return _card(turn, person, t("staff-own-role"))
    return _card(turn, turn.store.staff.change(person, role=Role(value)), t("staff-saved"))


@feature.press("staff.head", Right.MANAGE_STAFF)
def head(turn: Turn) -> Reply:
    person = turn.store.staff.get(turn.number)
    if person is None or not person.active:
        return Reply(t("errors-old-button"))
    buttons = [Button(one.name, "staff.under", f"{person.id}.{one.id}") for one in _heads_for(turn, person)]
    nobody = Button(t("staff-nobody"), "staff.under", f"{person.id}.0")
    return Reply(t("staff-ask-head", name=person.name), (*grid(buttons), (nobody,)), replace=True)


@feature.press("staff.under", Right.MANAGE_STAFF)
def under(turn: Turn) -> Reply:
    person, value = _pair(turn)
    allowed = {str(one.id): one.id for one in _heads_for(turn, person)} if person else {}
    if person is None or (value != "0" and value not in allowed):
        return Reply(t("errors-old-button"))
    return _card(turn, turn.store.staff.change(person, head_id=allowed.get(value)), t("staff-saved"))


def _heads(turn: Turn) -> list[Person]:
    return [person for person in turn.store.staff.all() if person.role in LEADERS]


def _heads_for(turn: Turn, person: Person) -> list[Person]:
    """The leaders above whom this person does not stand already."""
    by_id = {one.id: one for one in turn.store.staff.all(active=False)}

    def is_under(one: Person) -> bool:
        seen: set[int] = set()
        above: Person | None = one
        while above is not None and above.id not in seen:
            if above.id == person.id:
                return True
            seen.add(above.id)
            above = by_id.get(above.head_id) if above.head_id else None
        return False

    return [one for one in _heads(turn) if not is_under(one)]


def _pair(turn: Turn) -> tuple[Person | None, str]:
    """The active person and the value of a button `id.value`."""
    digits, _, value = turn.arg.partition(".")
    known = digits.isascii() and digits.isdecimal() and len(digits) < 10
    person = turn.store.staff.get(int(digits)) if known else None
    return (person if person and person.active else None), value


# Leaving and coming back


@feature.press("staff.off", Right.MANAGE_STAFF)
def deactivate(turn: Turn) -> Reply:
    """Access is cut with the commit of this press; the clients stay in the person's name until handed over."""
    person = turn.store.staff.get(turn.number)
    if person is None:
        return Reply(t("errors-old-button"))
    if person.id == turn.person.id:
        return Reply(t("staff-not-oneself"))
    leaving.cut(turn.store, person)
    clients = turn.store.figures.clients_of(person.id)
    note = lines(
        t("staff-off", name=person.name), t("staff-clients", name=person.name, count=clients) if clients else None
    )
    return _card(turn, turn.store.staff.get(person.id) or person, note)


@feature.press("staff.on", Right.MANAGE_STAFF)
def reactivate(turn: Turn) -> Reply:
    person = turn.store.staff.get(turn.number)
    if person is None:
        return Reply(t("errors-old-button"))
    return _card(turn, turn.store.staff.change(person, active=True), t("staff-on", name=person.name))


# Joining


def _a_login(turn: Turn, text: str) -> str:
    login = text.strip().lower()
    if not _LOGIN.fullmatch(login):
        raise Unclear(t("staff-bad-login", text=text.strip()[:40]))
    if turn.store.staff.by_login(login) is not None:
        raise Unclear(t("staff-login-taken", login=login))
    return login


def _a_head(turn: Turn, text: str) -> int:
    return read.one_of(turn, text, _heads(turn), t("forms-pick-one", text=text.strip()[:60]))


def _show_person(turn: Turn, value: object) -> Text:
    person = turn.store.staff.get(int(str(value)))
    return person.name if person else "–"


def save(turn: Turn, given: Answers) -> Reply:
    """The new card, with Invite as its first button."""
    try:
        person = turn.store.staff.add(
            given["login"],
            given["name"],
            Role(given["role"]),
            language=given["language"],
            timezone=turn.company.timezone,
            head_id=given["head"],
        )
    except LoginTaken:
        known = {name: value for name, value in given.items() if name != "login"}
        return FORM.begin(turn, known, ask="login", why=Unclear(t("staff-login-taken", login=given["login"])))
    turn.made = f"staff:{person.id}"
    return _card(turn, person, t("staff-added"))


STEPS = (
    Step("login", t("staff-ask-login"), t("staff-login"), _a_login, read.plain),
    Step("name", t("staff-ask-name"), t("staff-name"), read.a_line(LONGEST_NAME), read.plain),
    read.pick("role", t("staff-ask-new-role"), t("staff-role"), Role, words="roles"),
    Step(
        "language",
        t("staff-ask-language"),
        t("staff-language-label"),
        a_language,
        lambda turn, value: native_name(value),
        languages,
        width=3,
        kind=FieldKind.CHOICE,
    ),
    Step(
        "head",
        t("staff-ask-new-head"),
        t("staff-head-label"),
        _a_head,
        _show_person,
        lambda turn, given: [Choice(one.name, one.id) for one in _heads(turn)],
        optional=True,
        kind=FieldKind.CHOICE,
    ),
)

FORM = feature.form(Form("staff.new", t("staff-new-title"), save, STEPS, Right.MANAGE_STAFF))


@feature.command("addstaff", Right.MANAGE_STAFF)
def addstaff(turn: Turn) -> Reply:
    return FORM.begin(turn)

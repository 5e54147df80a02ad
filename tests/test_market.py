"""Notes of the market, taken down in one line and found again; the daily briefing, by e-mail and in the chat."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time

import pytest

from bot.mail import Mail, server_of
from office.contracts import Stage
from office.rights import Role
from scheduler.delivery import Delivery
from scheduler.dispatch import Embedded
from tests.desk import Chat, Clock, Desk
from tests.fakes.smtp import MailServer
from tests.platforms import Platform
from tests.test_reminders import tick, told

OLD = "That button is out of date."
NO_RIGHT = "Your role does not include this."
HENRIK = "henrik@sample.example"


@pytest.fixture
def ana(desk: Desk) -> Chat:
    head = desk.person("henrik", Role.HEAD)
    rep = desk.person("ana", head=head)
    desk.client("Acme GmbH", rep)
    return desk.chat("ana")


@pytest.mark.duty(23, says="/note competitor Globex cut prices by 5 %, Acme told")
def test_a_competitors_move_is_noted_and_found_by_word_and_period(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/note competitor Globex cut prices by 5 %, Acme told").splitlines() == [
        "The note is on record and goes into the next briefing.",
        "competitor: Globex cut prices by 5 %, Acme told (Ana, Wed 11 Mar 2026, 12:00)",
        "Client: Acme GmbH",
    ]
    ana.says("/note law new VAT rules from July")
    for line in ("/notes globex", "/notes competitor", "/notes GLOBEX march", "/notes acme, today"):
        found = ana.answer(line)
        assert "Globex cut prices by 5 %" in found, line
        assert "VAT" not in found, line
    assert ana.answer("/notes globex, february").startswith("No such note.")
    assert "VAT" in ana.answer("/notes")
    assert "Globex" in ana.answer("/notes")
    assert ana.presses_data("market.undo:1")[0].text == "✓ Undone: the note is gone."
    assert ana.answer("/notes globex").startswith("No such note.")


def test_a_note_without_its_kind_is_asked_and_free_text_shows_a_card(ana: Chat) -> None:
    (question,) = ana.says("/note Initech opens an office in Vienna")
    assert question.text == "What is it about?"
    assert ana.presses("competitor")[-1].text.startswith("Market note\n"), "a card is shown first"
    assert "competitor: Initech opens an office in Vienna" in ana.presses("Save")[-1].text
    ana.says("Market note: everybody asks for stainless pumps")
    card = ana.presses("demand")[-1]
    assert card.text == "Market note\nKind: demand\nNote: everybody asks for stainless pumps"
    ana.says("/cancel")
    assert "Initech" in ana.answer("/notes")
    assert "stainless" not in ana.answer("/notes")


def test_notes_in_spanish_and_russian(desk: Desk) -> None:
    for login, language, line, said in (
        ("eva", "es", "/nota competencia Globex baja los precios", "competencia: Globex baja los precios (Eva"),
        ("rita", "ru", "/заметка цены сталь подорожала на 3 %", "цены: сталь подорожала на 3 % (Rita"),
    ):
        desk.person(login, language=language)
        assert said in desk.chat(login).answer(line)
    assert desk.chat("rita").answer("/заметки globex, март").startswith("конкурент: Globex baja los precios")


@pytest.mark.parametrize("line", ["/note", "/note law", "/note competitor " + "x" * 501, "/notes zebra"])
def test_bad_input_is_answered_and_writes_nothing(ana: Chat, line: str) -> None:
    assert ana.answer(line)
    ana.says("/cancel")
    assert ana.answer("/notes").startswith("There are no notes yet.")


@pytest.mark.refused(23, 79)
def test_notes_are_for_who_sells_and_only_their_author_takes_them_back(desk: Desk, ana: Chat) -> None:
    desk.person("hana", Role.HR)
    desk.person("luka", Role.LOGISTICS)
    ana.says("/note competitor Acme buys from Globex")
    for login in ("hana", "luka"):
        assert desk.chat(login).answer("/notes").startswith(NO_RIGHT)
        assert desk.chat(login).answer("/briefing").startswith(NO_RIGHT)
    desk.person("bela")
    bela = desk.chat("bela")
    assert bela.presses_data("market.undo:1")[0].text == OLD
    assert bela.answer("/notes").startswith("There are no notes yet."), "it names a client of somebody else"
    assert ana.answer("/briefing").startswith(NO_RIGHT)


# The briefing


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


@pytest.fixture
def mailing(
    new_database: Callable[..., str], clock: Clock, people_on: Platform | None, server: MailServer
) -> Iterator[Desk]:
    desk = Desk(new_database(), clock, people_on, smtp=server.address, mail_from="office@sample.example")
    henrik = desk.person("henrik", Role.HEAD)
    desk.write(lambda store: store.staff.change(henrik, email=HENRIK))
    rep = desk.person("ana", head=henrik)
    desk.client("Acme GmbH", rep)
    yield desk
    desk.app.close()


def delivered(desk: Desk, server: MailServer) -> list[str]:
    """The texts that the server has taken."""
    adapter = Mail(server_of(server.address), "office@sample.example")
    asyncio.run(Embedded(Delivery(desk.app.database, [adapter], desk.clock, "test")).drain(5))
    return [f"{mail['Subject']}\n{mail.get_content().strip()}".replace("\r", "") for mail in server.taken]


@pytest.mark.duty(79, says="/note demand three clients asked for stainless pumps")
def test_the_briefing_goes_out_by_mail_and_in_the_chat_once(mailing: Desk, server: MailServer) -> None:
    ana, henrik = mailing.chat("ana"), mailing.chat("henrik")
    ana.says("/note demand three clients asked for stainless pumps")
    ana.says("/note competitor Globex cut prices by 5 %, Acme told")
    ana.says("/complaint Acme, the pump is loud, 20 March")
    contract = mailing.write(lambda s: s.contracts.add(client_id=1, number="AC-1", currency="EUR", stage=Stage.AGREED))
    mailing.write(lambda s: s.contracts.change(contract, stage=Stage.CANCELLED))
    assert "It goes out on Wed 11 Mar 2026 at 16:00, here and by e-mail." in henrik.answer("/briefing")
    henrik.presses("Add a line")
    henrik.says("ask everybody about stainless")
    henrik.presses("Save")
    tick(mailing, 2026, 3, 11, 15, 59)
    assert told(mailing, "henrik", "briefing") == []
    tick(mailing, 2026, 3, 11, 16, 0)
    (chat,) = told(mailing, "henrik", "briefing")
    assert chat.text.splitlines() == [
        "Market briefing, Wed 11 Mar 2026",
        "Noted, competitor:",
        "– Globex cut prices by 5 %, Acme told (Ana)",
        "Noted, demand:",
        "– three clients asked for stainless pumps (Ana)",
        "Noted, other:",
        "– ask everybody about stainless (Henrik)",
        "Lost:",
        "– contract AC-1, Acme GmbH",
        "Complaints:",
        "– Acme GmbH: the pump is loud",
        "Sent by e-mail to henrik@sample.example.",
    ]
    (mail,) = delivered(mailing, server)
    assert mail == "\n".join(chat.text.splitlines()[:-1])
    assert server.envelopes[0].rcpt_tos == [HENRIK]
    ana.says("/note price steel is up 3 %")
    tick(mailing, 2026, 3, 11, 16, 30)
    tick(mailing, 2026, 3, 12, 16, 0)
    (thursday,) = told(mailing, "henrik", "briefing")
    assert "steel is up" in thursday.text
    assert "Globex" not in thursday.text
    assert len(delivered(mailing, server)) == 2
    assert "Globex" in henrik.answer("/briefing yesterday")


def test_a_quiet_day_sends_no_mail_and_a_line_only_where_it_is_wanted(mailing: Desk, server: MailServer) -> None:
    henrik = mailing.chat("henrik")
    tick(mailing, 2026, 3, 11, 16, 0)
    assert told(mailing, "henrik", "briefing") == []
    assert "Nothing has been noted since the last briefing." in henrik.answer("/briefing")
    henrik.presses("Tell me on quiet days too")
    henrik.presses("Hour of the briefing")
    assert "on Thu 12 Mar 2026 at 15:30" in henrik.says("15:30")[-1].text
    tick(mailing, 2026, 3, 12, 15, 30)
    (line,) = told(mailing, "henrik", "briefing")
    assert line.text == "Market briefing, Thu 12 Mar 2026: nothing was noted."
    tick(mailing, 2026, 3, 14, 15, 30)
    assert told(mailing, "henrik", "briefing") == [], "a Saturday"
    assert delivered(mailing, server) == []


def test_a_weekends_notes_come_on_monday_in_the_leaders_language(desk: Desk) -> None:
    head = desk.person("dora", Role.DIRECTOR, language="hu", timezone="Europe/Budapest")
    desk.person("ana", head=head)
    desk.clock.now = datetime(2026, 3, 14, 10, 0, tzinfo=UTC)
    desk.chat("ana").says("/note law new VAT rules")
    tick(desk, 2026, 3, 16, 15, 0)
    (monday,) = told(desk, "dora", "briefing")
    assert monday.text.startswith("Piaci összefoglaló, 2026. márc. 16., hétfő\nFeljegyezve, jogszabály:\n– new VAT")
    assert desk.read(lambda store: store.briefings.wish(head).at) == time(16)

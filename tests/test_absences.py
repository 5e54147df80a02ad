"""Deputies: an absence is shown, confirmed, told; rights, reminders, digests, approvals and queues move, and back."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

import pytest

from office.absences import stand_in
from office.calls import Direction
from office.rights import Right, Role
from office.staff import Person
from storage.store import Store
from tests.desk import Chat, Desk
from tests.test_reminders import tick, told

AWAY = "away 5-16 May, deputy Ana, order 12"

# The rule


def somebody(person_id: int, role: Role = Role.REP, head: int | None = None) -> Person:
    hours = (time(9), time(18), time(17, 30))
    return Person(person_id, f"p{person_id}", f"P{person_id}", role, "en", "UTC", None, head, "12345", *hours, 3)


STAFF = {1: somebody(1, Role.DIRECTOR), 2: somebody(2, Role.HEAD, 1), 3: somebody(3, head=2), 4: somebody(4, head=2)}


@pytest.mark.parametrize(
    ("deputies", "acting"),
    [
        ({3: 4}, 4),
        ({3: 4, 4: 2}, 2),  # the deputy's deputy
        ({3: 4, 4: 3}, 2),  # both, in a circle: the head
        ({3: None}, 2),  # the deputy has left
        ({3: None, 2: 4}, 4),  # the head's deputy
        ({3: 4, 4: 3, 2: 3}, 1),  # nobody of the department: the director
        ({3: 4, 4: 3, 2: 3, 1: 2}, None),  # nobody at all
    ],
)
def test_who_stands_in(deputies: Mapping[int, int | None], acting: int | None) -> None:
    assert stand_in(3, deputies, lambda: STAFF) == acting


# Conversations


def staffed(desk: Desk) -> Desk:
    """A director, a head and two reps of the head, each with a client."""
    boss = desk.person("dina", Role.DIRECTOR)
    head = desk.person("ivan", Role.HEAD, head=boss)
    for login, client in (("ana", "Acme GmbH"), ("petra", "Papyrus Kft.")):
        desk.client(client, desk.person(login, head=head))
    desk.client("Zoo Ltd", head)
    return desk


@pytest.fixture
def office(desk: Desk) -> Desk:
    return staffed(desk)


def at(desk: Desk, month: int, day: int, hour: int = 10) -> None:
    desk.clock.now = datetime(2026, month, day, hour, tzinfo=UTC)


def confirmed(chat: Chat, line: str) -> str:
    chat.says(line)
    return chat.presses("Save")[-1].text


@pytest.mark.duty(73, says="away 5-16 May, deputy Ana, order 12")
def test_an_absence_from_the_line_to_the_hand_over_back(office: Desk) -> None:
    ivan, ana, dina = (office.chat(login) for login in ("ivan", "ana", "dina"))
    card = ivan.says("away 5-16 May, deputy Ana, order 12")[-1]
    assert card.text.splitlines() == [
        "Absence",
        "From: Tue 5 May 2026",
        "Until: Sat 16 May 2026",
        "Deputy: Ana (takes over clients: 1, reminders: 0)",
        "Order: 12",
    ]
    assert ana.reads() == []  # nothing before it is confirmed
    assert ivan.presses("Save")[-1].text.splitlines() == [
        "✓ In force.",
        "Away: Ivan, Tue 5 May 2026 – Sat 16 May 2026",
        "Deputy: Ana",
        "Order: 12",
    ]
    assert ana.reads()[0].text.startswith("You stand in for Ivan from Tue 5 May 2026 to Sat 16 May 2026.")
    (news,) = dina.reads()
    assert news.text.startswith("Ivan is away from Tue 5 May 2026 to Sat 16 May 2026; Ana stands in.\nOrder: 12")
    assert "Another deputy" in news.labels
    assert "Owner: Ivan" not in ana.answer("/client zoo")

    tick(office, 2026, 5, 5, 9, 0)
    (begin,) = told(office, "ana", "absence")
    assert "Ivan is away until Sat 16 May 2026. This is open and yours meanwhile:\n– client: Zoo Ltd" in begin.text
    assert "Zoo Ltd" in begin.labels
    at(office, 5, 6)
    assert ana.answer("/client zoo").startswith("Zoo Ltd")
    assert ana.answer("/digest").startswith("For Ivan, who is away:\nDigest for Wed 6 May 2026, your team")
    for line in ("/digest", "/client zoo", "/call Zoo, 5, reached"):
        assert ivan.answer(line).startswith("Ana stands in for you until Sat 16 May 2026. Say /back")
    assert "Zoo Ltd" in ana.answer("/call Zoo, 5, reached, they want a price")
    ana.reads()

    tick(office, 2026, 5, 18, 9, 0)  # a Monday
    (back,) = told(office, "ivan", "absence")
    assert back.text.startswith("Ivan, welcome back. Ana stood in for you from Tue 5 May 2026 to Sat 16 May 2026.")
    assert "Ana: client: Zoo Ltd" in back.text
    assert "Still open:\n– client: Zoo Ltd" in back.text
    assert ivan.answer("/client zoo").startswith("Zoo Ltd")
    assert "Owner: Ivan" not in ana.answer("/client zoo")
    assert ana.answer("/digest").startswith("Your role does not include this.")


def test_in_spanish_and_russian(desk: Desk) -> None:
    head = desk.person("elena", Role.HEAD, language="es", name="Elena")
    desk.person("ana", language="es", head=head)
    desk.person("oleg", language="ru", head=head, name="Олег", timezone="Europe/Moscow")
    elena, oleg, ana = desk.chat("elena"), desk.chat("oleg"), desk.chat("ana")
    card = elena.says("estoy fuera del 5 al 16 de mayo, suplente Ana, orden 12")[-1].text
    assert card.splitlines()[:4] == ["Ausencia", "Desde: mar 5 may 2026", "Hasta: sáb 16 may 2026", "Suplente: Ana"]
    assert elena.presses("Guardar")[-1].text.startswith("✓ En vigor.\nFuera: Elena, ")
    assert ana.reads()[0].text.startswith("Suples a Elena del mar 5 may 2026 al sáb 16 may 2026.")
    card = oleg.says("в отпуске с 1 по 9 июня, заместитель Ана, приказ 7")[-1].text
    assert card.splitlines()[1:] == ["С: пн 1 июн. 2026", "По: вт 9 июн. 2026", "Заместитель: Ana", "Приказ: 7"]
    assert oleg.presses("Сохранить")[-1].text.startswith("✓ Действует.")
    at(desk, 5, 6)
    assert elena.answer("/digest").startswith("Ana te suple hasta el sáb 16 may 2026. Di /back")
    at(desk, 6, 2)
    assert oleg.answer("/clients").startswith("Вас замещает Ana до вт 9 июн. 2026 включительно.")
    assert oleg.answer("я вернулся").startswith("✓ Олег снова здесь с вт 2 июн. 2026.")
    assert not oleg.answer("/clients").startswith("Вас замещает")


def test_a_line_of_free_text_fills_the_card(office: Desk) -> None:
    shown = office.chat("ivan").says("I'm on vacation from 5 to 16 May, deputy Ana")[-1]
    assert shown.text.startswith("Absence\nFrom: Tue 5 May 2026\nUntil: Sat 16 May 2026\nDeputy: Ana")


def test_a_line_about_a_colleague_is_not_about_who_writes_it(office: Desk) -> None:
    card = office.chat("ivan").says("Ana away 10-12 March, deputy Petra")[-1]
    assert "Who: Ana" in card.text
    assert office.chat("petra").says("Ana away 10-12 March, deputy Ivan")[-1].text.startswith("You can enter only your")


def test_days_in_figures(office: Desk) -> None:
    ivan = office.chat("ivan")
    for days in ("5.05-16.05", "5.05.-16.05.", "5-16.05.", "5/05-16/05", "5.05.2026-16.05.2026"):
        assert "From: Tue 5 May 2026\nUntil: Sat 16 May 2026" in ivan.answer(f"/away {days}, deputy Ana"), days


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("away 5-16 May, deputy Ivan", "Nobody stands in for themselves. Who is it?"),
        ("away 5-16 May, deputy Bela", "I know no colleague"),
        ("away 16 May - 5 May, deputy Ana", "is before"),
        ("away 1 March 2026 - 5 March 2026, deputy Ana", "is over"),
        ("away 1 April 2026 - 5 May 2027, deputy Ana", "More than 366 days"),
        ("away 20-25 July, deputy Ana", "Ivan is away already from Mon 20 Jul 2026 to Mon 20 Jul 2026"),
        ("away 1-10 August, deputy Ana", "Ana is away from Mon 10 Aug 2026 to Mon 10 Aug 2026"),
        ("away 5-16 May, deputy Lena", "I know no colleague"),  # has left
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(office: Desk, line: str, why: str) -> None:
    left = office.person("lena")

    def before(store: Store) -> None:
        store.staff.change(left, active=False)
        ivan, ana, petra = (store.staff.by_login(login) for login in ("ivan", "ana", "petra"))
        store.absences.add(ivan, date(2026, 7, 20), date(2026, 7, 20), petra)
        store.absences.add(ana, date(2026, 8, 10), date(2026, 8, 10), petra)

    office.write(before)
    ivan = office.chat("ivan")
    shown = ivan.says(line)[-1]
    if "Save" in shown.labels:
        shown = ivan.presses("Save")[-1]
    assert why in shown.text
    assert len(office.read(lambda store: store.absences.within(date(2026, 1, 1), date(2027, 12, 31)))) == 2


@pytest.mark.refused(73)
def test_nobody_names_somebody_elses_deputy(office: Desk) -> None:
    ana, petra = office.chat("ana"), office.chat("petra")
    refusal = (
        "You can enter only your own absence and that of people you lead."
        " Whoever stands in is named with the word: deputy Ana."
    )
    assert ana.answer("away Ivan, 5-16 May, deputy Ana") == refusal
    assert ana.answer("/away Petra, 5-16 May, deputy Ana") == refusal
    confirmed(petra, "/away 5-16 May, deputy Ivan")
    for press in ("show", "deputy", "end", "undo", "reopen"):
        for arg in ("1", "1.2026-05-20"):
            assert ana.presses_data(f"absences.{press}:{arg}")[0].text == "That button is out of date."
    assert ana.answer("/absences") == "Nobody of yours is away or going to be."
    assert office.read(lambda store: store.absences.any(1).undone_at) is None


def test_a_leader_enters_it_and_the_director_changes_the_deputy(office: Desk) -> None:
    ivan, dina, ana, petra = (office.chat(login) for login in ("ivan", "dina", "ana", "petra"))
    assert "Away: Petra" in confirmed(ivan, "/away Petra, 5-16 May, deputy Ana")
    assert petra.reads()[0].text.startswith("Ivan entered your absence.\nAway: Petra")
    ana.reads(), dina.reads()
    dina.presses("Another deputy")
    assert "✓ The deputy was changed." in dina.says("Ivan")[-1].text
    assert ana.reads()[0].text == "You no longer stand in for Petra."
    assert ivan.reads()[-1].text.startswith("You stand in for Petra")
    assert "Deputy: Ivan" in petra.reads()[-1].text
    dina.presses("Undo")
    assert "The absence of Petra was undone" in ivan.reads()[-1].text
    at(office, 5, 6)
    assert "Owner: Petra" in petra.answer("/client papyrus")


def test_back_early_undone_and_shortened(office: Desk) -> None:
    ivan, ana = office.chat("ivan"), office.chat("ana")
    assert ivan.answer("/back") == "You are not away today."
    confirmed(ivan, AWAY)
    assert ivan.answer("/back").startswith("You are not away today.\nAway: Ivan")
    at(office, 5, 8)
    assert ivan.answer("/back") == "✓ Ivan is here again from Fri 8 May 2026. Everything comes back by itself."
    assert ivan.answer("/client zoo").startswith("Zoo Ltd")
    ana.reads()
    assert ivan.presses("Undo")[-1].text.startswith("✓ In force.")
    assert ivan.answer("/client zoo").startswith("Ana stands in for you until Sat 16 May 2026.")
    assert "later than planned" in ivan.answer("/back 20 May")
    assert ivan.answer("/back 12 May").startswith("✓ Ivan is here again from Tue 12 May 2026.")
    at(office, 5, 11)
    assert ivan.answer("/client zoo").startswith("Ana stands in for you until Mon 11 May 2026.")
    at(office, 5, 12)
    assert ivan.answer("/client zoo").startswith("Zoo Ltd")


# What moves, and comes back


def test_reminders_digest_and_tasks_move_and_personal_ones_stay(office: Desk) -> None:
    ivan = office.chat("ivan")
    confirmed(ivan, AWAY)

    def remind(store: Store) -> None:
        head = store.staff.by_login("ivan")
        zoo = store.clients.look_up(head, "Zoo Ltd").clear
        assert head is not None
        assert zoo is not None
        for text, day, client in (
            ("visit", date(2026, 5, 6), zoo.id),
            ("buy flowers", date(2026, 5, 6), None),
            ("visit again", date(2026, 5, 18), zoo.id),
        ):
            store.tasks.add(head, text, day, client_id=client)

    office.write(remind)
    office.chat("ana").reads(), ivan.reads()
    tick(office, 2026, 5, 6, 9, 0)
    (moved,) = told(office, "ana", "task")
    assert moved.text.startswith("For Ivan, who is away:\n")
    assert "visit" in moved.text
    assert [m.text for m in ivan.reads() if m.kind == "task" and "flowers" not in m.text] == []
    assert "Done" in moved.labels
    assert "visit" in office.chat("ana").presses("Done")[0].text
    tick(office, 2026, 5, 6, 17, 30)
    digest = told(office, "ana", "digest")[0]
    assert digest.text.startswith("For Ivan, who is away:\nDigest for Wed 6 May 2026, your team")
    assert told(office, "ivan", "digest") == []
    tick(office, 2026, 5, 18, 9, 0)
    mine = "\n".join(m.text for m in told(office, "ivan", "task"))
    assert "visit again" in mine
    assert "buy flowers" in mine  # it waited: nobody else's
    tick(office, 2026, 5, 18, 17, 30)
    assert told(office, "ivan", "digest")[0].text.startswith("Digest for Mon 18 May 2026")
    assert told(office, "ana", "digest") == []


def test_approvals_move_but_never_to_who_asks(office: Desk) -> None:
    confirmed(office.chat("ivan"), AWAY)
    at(office, 5, 6)
    ana, petra, dina = (office.chat(login) for login in ("ana", "petra", "dina"))
    for chat in (ana, petra, dina):
        chat.reads()
    petra.says("/expense 45 EUR taxi, Papyrus")
    (asked,) = ana.reads()
    assert asked.text.startswith("For Ivan, who is away:\n")
    assert "Approved by Ana" in ana.presses("Approve")[0].text
    ana.says("/expense 30 EUR taxi, Acme")
    assert "Ana" in dina.reads()[-1].text  # what the deputy asks for is for the next above
    assert ana.presses_data("claims.approve:2")[0].text == "That button is out of date."
    at(office, 5, 18)
    petra.says("/expense 46 EUR taxi, Papyrus")
    assert len(office.chat("ivan").reads()) > 0
    assert ana.presses_data("claims.approve:3")[0].text.startswith("Your role does not include this.")


def test_a_queue_goes_to_who_stands_in_once(desk: Desk) -> None:
    clara = desk.person("clara", Role.CLERK)
    desk.person("karim", Role.CLERK)
    rep = desk.person("ana")
    desk.client("Acme GmbH", rep)
    confirmed(desk.chat("clara"), "/away 5-16 May, deputy Karim")
    at(desk, 5, 6)
    assert not desk.read(lambda store: store.staff.get(clara.id).may(Right.SERVE_REQUESTS))
    desk.write(
        lambda store: _as(store, clara).letters.add(
            Direction.INCOMING, date(2026, 5, 5), "Tax Office", "audit", answer_by=date(2026, 5, 8)
        )
    )
    desk.chat("karim").reads()
    tick(desk, 2026, 5, 7, 9, 0)
    (letter,) = told(desk, "karim", "letter")
    assert letter.text.startswith("For Clara, who is away:\n✉ A letter is to be answered")
    assert told(desk, "clara", "letter") == []


def test_what_only_the_absent_persons_rights_allowed_is_on_record_for_them(office: Desk) -> None:
    confirmed(office.chat("ivan"), AWAY)
    at(office, 5, 6)

    def change(store: Store) -> list[tuple[str | None, str | None]]:
        ana = store.staff.by_login("ana")
        assert ana is not None
        store.speaks(ana)
        found = []
        for name in ("Zoo Ltd", "Acme GmbH"):
            one = store.clients.look_up(ana, name).clear
            assert one is not None
            store.audit.right = Right.EDIT_CLIENTS
            store.clients.change(one, city="Tuzla")
            last = store.audit.of(one.subject, 1)[0]
            found.append((last.person, last.behalf))
        return found

    assert office.write(change) == [("Ana", "Ivan"), ("Ana", None)]
    zoo = office.read(lambda store: store.clients.look_up(store.staff.by_login("dina"), "Zoo Ltd").clear.id)
    assert "Ana for Ivan" in office.chat("dina").presses_data(f"changes.history:{zoo}")[-1].text
    office.chat("ana").says("/expense 1 EUR taxi, Acme")


def test_a_chain_and_a_circle(office: Desk) -> None:
    def away(who: str, deputy: str) -> None:
        def add(store: Store) -> None:
            person, other = store.staff.by_login(who), store.staff.by_login(deputy)
            assert person is not None
            assert other is not None
            store.absences.add(person, date(2026, 5, 5), date(2026, 5, 6), other)

        office.write(add)

    at(office, 5, 5)
    away("ana", "petra")
    assert office.chat("petra").answer("/client acme").startswith("Acme GmbH")
    away("petra", "ivan")
    assert office.chat("petra").answer("/client acme").startswith("Ivan stands in for you")
    assert {one.login for one in office.read(lambda s: s.staff.by_login("ivan").standing_for)} == {"ana", "petra"}
    away("ivan", "ana")  # a circle: the director
    assert office.chat("ivan").answer("/client acme").startswith("Dina stands in for you")


def _as(store: Store, person: Person) -> Store:
    store.by = person.id
    return store

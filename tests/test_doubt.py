"""Messages of which nobody knows whether they arrived: a policy per kind, said in the person's language."""

import pytest

from bot.settings import BadSetting, load
from bot.talk.adapter import InDoubt, NotNow
from office.doubt import DEFAULTS, BadPolicy, Policy, policies, policy_for
from office.rights import Role
from scheduler.delivery import Delivery
from scheduler.dispatch import Embedded
from storage.store import Store
from tests.desk import Desk
from tests.test_delivery import Recorder


@pytest.mark.parametrize(
    ("kind", "doubts", "edits", "expected"),
    [
        ("answer", 0, False, Policy.RESEND),
        ("answer", 1, False, Policy.HOLD),
        ("norms", 0, False, Policy.RESEND),
        ("handover", 0, False, Policy.REPEAT),
        ("task", 0, False, Policy.REPEAT),
        ("overdue", 0, False, Policy.REPEAT),
        ("overdue", 1, False, Policy.HOLD),
        ("digest", 0, False, Policy.HOLD),
        ("report", 0, False, Policy.HOLD),
        ("a kind of tomorrow", 0, False, Policy.REPEAT),
        ("digest", 0, True, Policy.RESEND),
        ("answer", 2, True, Policy.RESEND),
        ("answer", 3, True, Policy.HOLD),
    ],
)
def test_the_policy_of_a_kind(kind: str, doubts: int, edits: bool, expected: Policy) -> None:
    assert policy_for(kind, doubts, edits=edits, of=DEFAULTS) is expected


def test_the_operator_may_decide_otherwise() -> None:
    said = policies("task=hold, digest=repeat")
    assert policy_for("task", 0, edits=False, of=said) is Policy.HOLD
    assert policy_for("digest", 0, edits=False, of=said) is Policy.REPEAT
    assert policy_for("birthday", 0, edits=False, of=said) is Policy.REPEAT
    assert policies("") == DEFAULTS


@pytest.mark.parametrize("text", ["task", "task=never", "task=look", "=hold", "task=hold; digest=hold"])
def test_what_says_no_policy_is_refused(text: str) -> None:
    with pytest.raises(BadPolicy):
        policies(text)
    with pytest.raises(BadSetting, match="BACKDESK_IN_DOUBT"):
        load({"BACKDESK_IN_DOUBT": text})


@pytest.fixture
def platform() -> Recorder:
    return Recorder()


async def drain(desk: Desk, dispatch: Embedded) -> None:
    """All that goes out, what rests for a while included."""
    for _ in range(4):
        await dispatch.drain(5)
        desk.clock.forward(seconds=11)


@pytest.fixture
def dispatch(desk: Desk, platform: Recorder) -> Embedded:
    delivery = Delivery(
        desk.app.database, [platform], desk.clock, "run:1", monotonic=lambda: desk.clock.now.timestamp()
    )
    return Embedded(delivery)


def staffed(desk: Desk) -> None:
    """Ana, who reads Spanish, and an admin who reads Russian; both on the platform of these tests."""
    for login, role, language in (("ana", Role.HEAD, "es"), ("root", Role.ADMIN, "ru")):
        person = desk.person(login, role, language=language)
        desk.clock.forward(seconds=1)
        desk.write(lambda s, p=person: s.staff.link(p, "recorder", p.login, p.login))


def tell(desk: Desk, kind: str, text: str) -> int:
    def write(store: Store) -> int:
        person = next(p for p in store.staff.all() if p.login == "ana")
        return store.outbox.add(kind=kind, platform="recorder", chat="ana", text=text, person_id=person.id)

    return desk.write(write)


async def test_a_reminder_goes_once_more_under_a_line_that_says_so(
    desk: Desk, dispatch: Embedded, platform: Recorder
) -> None:
    staffed(desk)
    platform.errors["ana"] = [InDoubt("cut")]
    tell(desk, "task", "Llamar a García")
    tell(desk, "answer", "2")
    await drain(desk, dispatch)
    (first, text), second = platform.sent
    assert (first, text.split("\n")[1]) == ("ana", "Llamar a García")
    assert text != "Llamar a García"
    assert second == ("ana", "2"), "and the next one waits for it"


async def test_an_answer_goes_once_more_as_it_is(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    staffed(desk)
    platform.errors["ana"] = [InDoubt("cut")]
    tell(desk, "answer", "Anotado")
    await drain(desk, dispatch)
    assert platform.sent == [("ana", "Anotado")]


async def test_a_digest_is_held_and_offered_again_and_the_admin_is_told(
    desk: Desk, dispatch: Embedded, platform: Recorder
) -> None:
    staffed(desk)
    platform.errors["ana"] = [InDoubt("cut")]
    digest = tell(desk, "digest", "Resumen")
    await drain(desk, dispatch)
    offered = [text for chat, text in platform.sent if chat == "ana"]
    assert len(offered) == 1
    assert "Resumen" not in offered[0]
    assert len([text for chat, text in platform.sent if chat == "root"]) == 1
    assert [m.id for m in desk.read(lambda s: s.deliveries.undelivered())] == [digest]
    assert desk.write(lambda s: s.deliveries.again(digest))
    await dispatch.drain(5)
    assert platform.sent[-1] == ("ana", "Resumen")
    assert not desk.write(lambda s: s.deliveries.again(digest)), "once"


async def test_in_doubt_a_second_time_it_is_held(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    staffed(desk)
    platform.errors["ana"] = [InDoubt("cut"), InDoubt("cut")]
    overdue = tell(desk, "overdue", "Acme")
    await drain(desk, dispatch)
    assert [m.id for m in desk.read(lambda s: s.deliveries.undelivered())] == [overdue]
    assert all("Acme" not in text for _, text in platform.sent)


async def test_a_message_that_did_not_go_is_not_in_doubt(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    staffed(desk)
    platform.errors["ana"] = [NotNow("refused")]
    tell(desk, "digest", "Resumen")
    await dispatch.drain(5)
    desk.clock.forward(seconds=5)
    await dispatch.drain(5)
    assert platform.sent == [("ana", "Resumen")]

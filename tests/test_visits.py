"""Visitors: noted by the reception, the host told at once, who is in the house, how many came and from where."""

import pytest

from office.rights import Role
from tests.desk import Chat, Desk


@pytest.fixture
def rita(desk: Desk) -> Chat:
    desk.person("rita", Role.HELPER)
    desk.person("ivan", language="ru")
    desk.person("ana", language="es")
    return desk.chat("rita")


@pytest.mark.duty(80, says="/visitor Mr Weber, Acme GmbH, for Ivan")
def test_from_the_door_to_the_counter(desk: Desk, rita: Chat) -> None:
    noted = rita.answer("/visitor Mr Weber, Acme GmbH, for Ivan")
    assert noted == "Noted, Ivan knows:\nMr Weber (Acme GmbH) → Ivan"
    ivan = desk.chat("ivan")
    assert ivan.reads()[0].text == "🚪 К Вам посетитель:\nMr Weber (Acme GmbH) → Ivan"
    ivan.presses("Иду")
    assert rita.reads()[-1].text == "Ivan is coming for Mr Weber"
    rita.says("/visitor Mrs Kovács, for Ana")
    desk.clock.forward(minutes=45)
    counted = rita.answer("/visitors").splitlines()
    assert counted[0] == "In the house now:"
    assert counted[3:] == ["Came on Wed 11 Mar 2026: 2", "Came in that month: 2", "· Acme GmbH: 1"]
    rita.presses("Mr Weber has left")
    assert rita.messages()[-1].text.endswith("after 45 min")
    rita.presses_data("visits.undo:2")
    assert desk.chat("ana").reads()[-1].text.startswith("Deshecho, no ha venido nadie:")
    desk.clock.forward(days=30)
    later = rita.answer("/visitors 11.3.2026").splitlines()
    assert later[:2] == ["No visitor is in the house.", "Came on Wed 11 Mar 2026: 1"]


@pytest.mark.refused(80)
def test_who_comes_is_seen_by_the_reception_and_the_host(desk: Desk, rita: Chat) -> None:
    rita.says("/visitor Mr Weber, for Ivan")
    ana = desk.chat("ana")
    assert ana.presses_data("visits.met:1")[0].text == "Ese botón ya no vale."
    no_right = ana.answer("/visitors")
    assert "Weber" not in no_right
    assert ana.answer("/visitor X, for Ivan") == no_right == ana.presses_data("visits.left:1")[0].text
    assert "I know no colleague “Zed”" in rita.answer("/visitor X, for Zed")
    assert len(desk.read(lambda store: store.visits.inside())) == 1
    told = rita.answer("/visitor Mrs Kovács, Acme GmbH, Ivan")
    assert told == "Noted, Ivan knows:\nMrs Kovács (Acme GmbH) → Ivan"

"""The adapter of Slack alone: a window that opens, is filled in and sent; its errors, what is late, and a notice."""

import asyncio
from dataclasses import replace

import pytest

from bot.talk.incoming import Incoming, Place
from bot.talk.window import NOTHING, Field, FieldKind, Response
from tests.listener import ANA, WINDOW, a_window, answering, filled, found_acme, hearing

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""


async def test_a_window_opens_is_filled_in_and_sent() -> None:
    async with hearing(a_window) as (server, listener):
        server.command(ANA, "call", channel=server.channel("sales"))
        await server.wait_for(lambda: server.view(ANA))
        server.fill(ANA, "Note", "wants the <offer>")
        server.fill(ANA, "Outcome", "reached")
        await server.wait_for(lambda: "form.redraw:7" in listener.presses())
        listener._answer = found_acme
        server.search(ANA, "Client", "ac")
        await server.wait_for(lambda: server.found(ANA, "Client") == ["Acme GmbH"])
        server.fill(ANA, "Client", "Acme GmbH")
        server.submit(ANA)
        await server.wait_for(lambda: server.view(ANA) is None)
        sent = listener.heard[-1]
        assert (sent.press, sent.fields) == (
            "form.submit:7",
            {"client": "5", "outcome": "1", "note": "wants the <offer>"},
        )
        assert (sent.place, sent.apart, sent.opens) == (Place("slack", ANA, ANA), True, True)
        assert not server.complaints


async def test_errors_stand_at_their_fields_and_another_window_takes_the_place() -> None:
    said = [Response(window=replace(WINDOW, notes=("Which Acme?",))), Response(errors={"note": "Too long & wide."})]

    async def submitted(heard: Incoming) -> Response:
        return said.pop() if said else NOTHING

    async with hearing(answering(submitted)) as (server, listener):
        await filled(server)
        server.submit(ANA)
        await server.wait_for(lambda: server.view(ANA).errors)
        assert set(server.view(ANA).errors) == {"Note"}
        server.submit(ANA)
        await server.wait_for(lambda: server.view(ANA).notes == ("Which Acme?",))
        server.close(ANA)
        await server.wait_for(lambda: listener.presses()[-1] == "form.close:7")
        assert not server.complaints


async def test_a_field_that_changes_the_others_draws_the_window_anew() -> None:
    anew = replace(WINDOW, fields=(*WINDOW.fields, Field("date", "When", FieldKind.DAY, optional=True)))

    async def answer(heard: Incoming) -> Response:
        return Response(window=anew) if heard.press == "form.redraw:7" else await a_window(heard)

    async with hearing(answer) as (server, listener):
        server.command(ANA, "call")
        await server.wait_for(lambda: server.view(ANA))
        server.fill(ANA, "Note", "kept")
        server.fill(ANA, "Outcome", "busy")
        await server.wait_for(lambda: "When" in server.view(ANA).fields)
        assert listener.heard[-1].fields == {"client": None, "outcome": "2", "note": "kept"}
        assert listener.heard[-1].event != listener.heard[0].event


async def test_a_window_that_does_not_open_is_asked_by_message() -> None:
    async with hearing(a_window) as (server, listener):
        server.trigger_life = 0
        typed = server.command(ANA, "call", channel=server.channel("sales"))
        await server.wait_for(lambda: "form.ask:7" in listener.presses())
        asked = listener.heard[-1]
        assert asked.event == f"{typed.payload['trigger_id']}:ask"
        assert (asked.place, asked.apart, asked.opens) == (Place("slack", ANA, ANA), True, False)
        assert ("views.open", "expired_trigger_id") in server.refusals


async def test_what_was_sent_too_late_to_be_answered_in_the_window_is_answered_by_message() -> None:
    async def submitted(heard: Incoming) -> Response:
        if heard.opens:
            await asyncio.sleep(2.5)
            return Response(errors={"note": "Too long."})
        return NOTHING

    async with hearing(answering(submitted)) as (server, listener):
        await filled(server)
        server.submit(ANA)
        await server.wait_for(lambda: server.view(ANA) is None)
        await server.wait_for(lambda: listener.heard[-1].event.endswith(":late"))
        late, sent = listener.heard[-1], listener.heard[-2]
        assert late == replace(sent, event=f"{sent.event}:late", opens=False)
        assert not server.complaints


async def test_a_notice_is_shown_to_the_person_alone_even_when_it_is_late() -> None:
    async def answer(heard: Incoming) -> Response:
        if heard.text == "slow":
            await asyncio.sleep(2.5)
        return Response(notice=f"<!channel> {heard.text or heard.press}")

    async with hearing(answer) as (server, _):
        channel = server.channel("sales")
        for text in ("fast", "slow"):
            server.command(ANA, text, channel=channel)
        await server.wait_for(lambda: len(server.ephemerals(ANA)) == 2)
        server.mention(ANA, channel, "in the thread")
        await server.wait_for(lambda: len(server.ephemerals(ANA)) == 3)
        assert set(server.ephemerals(ANA)) == {f"<!channel> {text}" for text in ("fast", "slow", "in the thread")}
        assert not server.pings
        assert not server.messages(channel)

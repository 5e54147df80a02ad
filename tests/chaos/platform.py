"""A platform that fails: away (F6), answers lost (F7), floods (F8), refusals (F9)."""

import time
from collections import Counter

from tests.chaos.accounts import arrivals
from tests.chaos.kills import people
from tests.chaos.site import Arrival
from tests.chaos.world import World
from tests.fakes.telegram import Call

ALWAYS = 10**9


def away(world: World) -> None:
    """F6: connections refused, then 503, then back: nothing is given up, and nobody is flooded afterwards."""
    people(world, 20)
    refused, broken = world.scale.of((4, 4), (15, 25), (300, 300))
    world.work.remind(60, world.soon(2), refused + broken)
    world.work.lead(2, world.soon(refused))
    world.start_all()
    world.work.said(20)
    world.until(lambda: world.arrived() >= 10, 30, "for messages")
    world.blow()
    world.server.down()
    world.work.said(20)
    time.sleep(refused)
    faults = [world.server.refuse(method, 503, times=ALWAYS) for method in ("*", "getUpdates")]
    world.server.up()
    began = time.monotonic()
    world.work.said(20)
    time.sleep(broken)
    probes = [call for call in world.server.calls("sendMessage") if call.at >= began]
    world.server.heal()
    world.heal()
    world.settle(world.scale.of(60, 90, 200))
    world.row.seen = sum(fault.happened for fault in faults)
    busiest = busiest_second(world.site.arrivals())
    dead = world.count("select count(*) from outbox where state = 'dead'")
    world.note(f"{len(probes)} sends tried in {broken} s of 503, at most {busiest} messages in a second afterwards")
    world.check(dead == 0, f"{dead} messages were given up")
    world.check(busiest <= 30, f"{busiest} messages in one second")
    # Until five in a row have failed everybody's head of the queue may try; then one each half minute.
    world.check(len(probes) <= 15 + broken / 10, f"{len(probes)} sends were tried while the platform was away")


def answers_lost(world: World) -> None:
    """F7: one of ten messages is accepted and its answer lost: reminders come again once at most, digests never."""
    people(world, 12)
    server = world.server
    cut = server.cut("sendMessage", times=ALWAYS, share=0.1)
    hung = server.hang("sendMessage", 25, times=world.scale.of(0, 2, 20), share=0.1)
    world.work.remind(world.scale.of(40, 120, 600), world.soon(3), world.scale.of(5, 20, 120))
    world.work.lead(8, world.soon(3))
    world.start_all()
    for _ in range(world.scale.of(3, 8, 40)):
        world.work.said(10)
        time.sleep(1)
    world.until(lambda: cut.happened >= 4, 30, "for lost answers")
    time.sleep(world.scale.of(2, 5, 5))
    server.heal()
    world.heal()
    world.settle(90)
    world.row.seen = cut.happened + hung.happened
    most = max(len(calls) for calls in arrivals(world.site).values()) - 1
    world.note(f"{cut.happened} answers cut off, {hung.happened} late")
    world.check(most <= 1, f"one message came {most} times more")


def floods(world: World) -> None:
    """F8: 429 for one of five, then for one chat for long: each chat waits for itself, and nothing is given up."""
    people(world, 12)
    server = world.server
    storm = [server.refuse("sendMessage", 429, retry_after=after, times=ALWAYS, share=0.1) for after in (1, 2)]
    world.work.remind(world.scale.of(40, 100, 500), world.soon(3), world.scale.of(5, 20, 100))
    world.start_all()
    for _ in range(world.scale.of(3, 8, 40)):
        world.work.said(8)
        time.sleep(1)
    server.heal()
    world.until(lambda: not world.unsettled(), 60, "after the storm")
    chat = world.work.reps[0]
    long = server.refuse("sendMessage", 429, retry_after=world.scale.of(5, 10, 30), times=2, chat=chat)
    world.work.say(chat)
    world.until(lambda: long.happened, 30, "for the 429 of one chat")
    begun = time.monotonic()
    others = [world.work.say(other) for other in world.work.reps[1:] for _ in range(2)]
    world.until(lambda: not world.unsettled(others), 60, "for the other chats")
    waits = sorted(arrivals(world.site)[one.chat, one.mark][0].at - begun for one in others)
    world.heal()
    world.settle(90)
    world.row.seen = sum(fault.happened for fault in (*storm, long))
    late = waits[int(len(waits) * 0.95)]
    hasty = too_early(server.calls("sendMessage"))
    dead = world.count("select count(*) from outbox where state = 'dead'")
    world.note(f"{world.row.seen} refused with 429; the other chats' messages took {late:.1f} s (p95)")
    world.check(late <= 5, "the other chats waited more than 5 s")
    world.check(hasty == 0, f"{hasty} requests to a chat before its retry_after was over")
    world.check(dead == 0, f"{dead} messages were given up")
    world.check(world.row.twice == 0, "something came twice")


def refusals(world: World) -> None:
    """F9: blocked, kicked, moved, too long, unchanged: no second try, and what moved arrives at its new place."""
    people(world, 8)
    server, work = world.server, world.work
    gone, dull, grouped = work.reps[0], work.reps[1], work.reps[2]
    world.start_all()
    work.said(8)
    world.until(lambda: not world.unsettled(), 30, "before the refusals")
    # Blocked: what was on its way to that person can reach nobody.
    server.block(gone)
    lost = work.remind(3, world.soon(1), 2, [gone])
    # A message that Telegram finds too long.
    long = server.refuse("sendMessage", 400, "Bad Request: message is too long", chat=dull)
    lost.append(work.say(dull))
    after = work.say(dull)
    # A group becomes a supergroup with answers on their way to it.
    group = -3001
    held_up = server.refuse("sendMessage", 503, times=2, chat=group)
    for _ in range(3):
        server.say(grouped, "/call acme", chat=group)
    world.until(lambda: held_up.happened, 30, "for the group")
    moved = server.migrate(group)
    world.until(lambda: not world.unsettled([after]) and len(server.messages(moved)) >= 3, 60, "after the refusals")
    time.sleep(4)
    refused = [call for call in server.calls("sendMessage") if call.code in (400, 403) and not _moves(call)]
    again = Counter((call.parameters["chat_id"], call.parameters["text"]) for call in refused)
    work.withdraw(lost)
    world.heal()
    world.settle(60)
    kinds = Counter(call.code for call in refused)
    world.row.seen = len(refused) + sum(map(_moves, server.calls("sendMessage")))
    world.note(f"{kinds[403]} to a person who shut it out, {kinds[400]} not taken, group moved: nothing tried again")
    world.check(long.happened == 1, "the message that was too long")
    world.check(len(server.messages(moved)) == 3, f"{len(server.messages(moved))} of 3 answers in the moved group")
    world.check(kinds[403] >= 1, "nothing was refused by the block")
    world.check(max(again.values()) == 1, "what was refused for good was tried again")
    world.check(world.row.twice == 0, "something came twice")


def busiest_second(arrived: list[Arrival]) -> int:
    times = sorted(arrival.at for arrival in arrived)
    most = first = 0
    for number, at in enumerate(times):
        while times[first] < at - 1:
            first += 1
        most = max(most, number - first + 1)
    return most


def too_early(calls: list[Call]) -> int:
    """Requests to a chat that had been told to wait longer."""
    free: dict[str, float] = {}
    early = 0
    for call in sorted(calls, key=lambda each: each.at):
        chat = str(call.parameters["chat_id"])
        early += call.at < free.get(chat, 0)
        if call.code == 429:
            free[chat] = call.at + float(call.description.split()[-1])
    return early


def _moves(call: Call) -> bool:
    return "upgraded to a supergroup" in call.description

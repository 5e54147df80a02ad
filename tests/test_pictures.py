"""Pictures are kept as their figures with the message, and drawn when it is sent."""

import pytest

from bot.talk import pictures
from bot.talk.adapter import Outgoing, OutgoingFile
from bot.talk.charts import Picture, draw
from bot.talk.panels import Bar, Bars, Column, Columns, Compared, Comparison, Course, Funnel, Share, Shares
from scheduler.delivery import Delivery
from scheduler.dispatch import Embedded
from storage.store import Store
from tests.desk import Desk

PICTURE = Picture(
    "Звонки",
    "43 из 90",
    (
        Bars("Hívások", [Bar("Đorđe", 3, 30, behind=True), Bar("Ana", 3, 0, text="€3")], "… és még 4"),
        Comparison("", ("Calls", "Sold"), [Compared("Ana", (Bar("", 3, 30), Bar("", 5, 0)))], "No norm: Vera"),
        Columns("Days", [Column("1", 3, 4), Column("ср\n2", 5, text="5k")]),
        Course("Sold", [0, 500, 400], 31, 1000, "10.00", "4.00", ("1", "31")),
        Shares("EUR", [Share("late", 3, "3.00"), Share("later", 4, "4.00")]),
        Funnel("Clients", [Share("spoken to", 5, "5")]),
    ),
    dark=True,
)


class Wall:
    """A platform on which the files hang that were sent."""

    name = "wall"

    def __init__(self) -> None:
        self.files: list[OutgoingFile | None] = []

    async def start(self, hear: object) -> None: ...

    async def stop_hearing(self) -> None: ...

    async def stop(self) -> None: ...

    async def reachable(self) -> bool:
        return True

    async def send(self, message: Outgoing) -> str:
        self.files.append(message.file)
        return str(len(self.files))


def posted(desk: Desk, *contents: bytes) -> None:
    """The picture in a chat, and such contents in the place of a picture's in chats of their own."""
    ana = desk.person("ana")

    def post(store: Store) -> None:
        files = [pictures.keep(store, "calls.png", PICTURE, person_id=ana.id)]
        files += [store.files.add("bad.png", pictures.UNDRAWN, content, person_id=ana.id) for content in contents]
        for file in files:
            store.outbox.add(kind="answer", platform="wall", chat=str(file), text="", file_id=file)

    desk.write(post)


def delivery(desk: Desk, wall: Wall, owner: str) -> Delivery:
    return Delivery(desk.app.database, [wall], desk.clock, owner, monotonic=lambda: desk.clock.now.timestamp())


async def test_what_died_before_it_was_sent_is_drawn_again(desk: Desk) -> None:
    posted(desk)
    dead, wall = Wall(), Wall()
    assert len(await delivery(desk, dead, "run:1").claim(5)) == 1  # committed as being sent; the process ends
    desk.write(lambda store: store.deliveries.release("run:", "run:2"))
    await Embedded(delivery(desk, wall, "run:2")).drain(5)
    assert dead.files == []
    assert wall.files == [OutgoingFile("calls.png", "image/png", draw(PICTURE))]


@pytest.mark.parametrize("content", [b"", b'{"title": "", "subtitle": "", "dark": false, "panels": [{"kind": "Pie"}]}'])
async def test_a_picture_that_cannot_be_read_holds_up_no_other(desk: Desk, content: bytes) -> None:
    posted(desk, content)
    wall = Wall()
    sending = Embedded(delivery(desk, wall, "run:1"))
    for _ in range(6):
        await sending.drain(5)
        desk.clock.forward(hours=1)
    assert [file.mime for file in wall.files if file] == ["image/png"]
    states = desk.read(lambda store: [row.state for row in store.outbox.after(0) if row.platform == "wall"])
    assert states == ["sent", "dead"]

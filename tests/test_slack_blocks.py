"""Texts and buttons as Block Kit: within Slack's limits, nothing lost, and menus where buttons would be a wall."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.slack.blocks import (
    LONGEST_TEXT,
    MOST_BLOCKS,
    MOST_BUTTONS,
    MOST_IN_SIGHT,
    MOST_ON_PAGE,
    MOST_OPTIONS,
    Row,
    blocks,
    escape,
    fallback,
    page,
)
from bot.slack.calls import Calls
from bot.talk.page import Page, Section
from bot.talk.split import length
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_blocks import check_blocks

ANA = "U0ANA"

Blocks = list[dict[str, Any]]


def elements(laid: Blocks) -> Blocks:
    return [element for block in laid for element in block.get("elements", ())]


def offered(element: dict[str, Any]) -> list[tuple[str, str]]:
    """Label and data of a button, or of a menu's options."""
    options = element.get("options") or [element]
    return [(option["text"]["text"], option["value"]) for option in options]


def shape(*rows: Row) -> list[Any]:
    """Each block of buttons as their labels, each menu as its placeholder and the labels of its options."""
    lines: list[Any] = []
    for block in blocks("text", rows)[1:]:
        labels = [label for element in block["elements"] for label, _ in offered(element)]
        shown = block["elements"][0].get("placeholder")
        lines.append((shown["text"], labels) if shown else labels)
    return lines


texts = st.text(st.sampled_from("ab &<>\n😀ж"), max_size=7000)
labels = st.text(st.sampled_from("✎ab &<😀ж"), min_size=1, max_size=90).filter(str.strip)
data = st.builds("{}:{}".format, st.sampled_from(["form.edit", "form.pick", "clients.card", "x", "y"]), st.integers())
mixed_rows = st.lists(st.lists(st.tuples(labels, data), max_size=30).map(tuple), max_size=70)
columns = st.lists(st.tuples(st.tuples(labels, st.integers().map("clients.card:{}".format))), max_size=250)


@given(text=texts, rows=st.one_of(mixed_rows, columns, st.tuples(mixed_rows, columns).map(lambda two: two[0] + two[1])))
def test_blocks_keep_slacks_limits_and_lose_nothing(text: str, rows: list[Row]) -> None:
    laid = blocks(text, rows)
    sections = [block["text"]["text"] for block in laid if block["type"] == "section"]
    assert all(0 < length(section) <= LONGEST_TEXT for section in sections)
    assert "".join("".join(sections).split()) == "".join(escape(text).split())
    assert length(fallback(text)) <= LONGEST_TEXT
    shown = elements(laid)
    reachable = [one for element in shown for one in offered(element)]
    assert [value for _, value in reachable] == [value for row in rows for _, value in row]
    assert all(0 < length(label) <= 75 for label, _ in reachable)
    assert len({element["action_id"] for element in shown}) == len(shown)
    if len(reachable) <= MOST_OPTIONS * (MOST_BLOCKS - len(sections)):
        assert len(laid) <= MOST_BLOCKS
    if laid:
        check_blocks(laid[:MOST_BLOCKS], "message")


def test_the_fields_of_a_card_are_one_menu() -> None:
    saves = (("Save", "form.save:7"), ("Cancel", "form.cancel:7"))
    fields = [(f"✎ {name}", f"form.edit:7.{name}") for name in ("Client", "Contact", "Minutes", "Note")]
    named = [label for label, _ in fields]
    assert shape(saves, tuple(fields[:3]), tuple(fields[3:])) == [["Save", "Cancel"], ("✎ …", named)]
    window = (("Open as a form", "form.window:7"),)
    assert shape(saves, tuple(fields[:1]), window) == [["Save", "Cancel"], ["✎ Client"], ["Open as a form"]]


def test_a_choice_of_many_is_a_menu_and_what_is_no_choice_stays_in_sight() -> None:
    names = [f"Client {number}" for number in range(12)]
    choices = [((name, f"form.pick:7.{number}"),) for number, name in enumerate(names)]
    new, last = (("New client", "clients.new"),), (("Skip", "form.skip:7"), ("Cancel", "form.cancel:7"))
    assert shape(*choices, new, last) == [("Client …", names), ["New client"], ["Skip", "Cancel"]]
    few = choices[:8]
    assert shape(*few, new, last) == [*([label] for ((label, _),) in few), ["New client"], ["Skip", "Cancel"]]
    in_twos = [(*choices[number], *choices[number + 1]) for number in range(0, 12, 2)]
    assert shape(*in_twos, last) == [("Client …", names), ["Skip", "Cancel"]]


def test_a_menu_takes_a_hundred_and_another_one_the_rest() -> None:
    rows = [((f"{number}", f"form.pick:7.{number}"),) for number in range(201)]
    first, second, last = shape(*rows)
    assert (first[0], len(first[1]), second[0], len(second[1]), last) == ("…", 100, "…", 100, ["200"])


def test_of_many_buttons_the_first_two_rows_stay_in_sight() -> None:
    rows = [tuple((f"{number}{at}", f"do{number}{at}:1") for at in "abc") for number in range(4)]
    assert shape(*rows[:3]) == [["0a", "0b", "0c"], ["1a", "1b", "1c"], ["2a", "2b", "2c"]]
    assert len(rows) * 3 > MOST_IN_SIGHT
    assert shape(*rows) == [
        *([label for label, _ in row] for row in rows[:2]),
        ("…", ["2a", "2b", "2c", "3a", "3b", "3c"]),
    ]


def test_rows_stay_as_they_are_as_long_as_they_fit() -> None:
    def widths(count: int) -> list[int]:
        rows = [((f"a{n}", f"form.x{n}"), (f"b{n}", f"form.y{n}")) for n in range(count)]
        laid = elements(blocks("text", rows))
        assert sum(len(offered(element)) for element in laid) == 2 * count
        return [len(block["elements"]) for block in blocks("text", rows) if block["type"] == "actions"]

    assert widths(49) == [2] * 49
    assert widths(60) == [2] * 48 + [1], "the later ones are a menu"
    assert widths(99) == [2] * 47 + [1, 1]
    assert len(blocks("text", [tuple((f"{n}", f"do{n}") for n in range(26))])[1]["elements"]) == MOST_BUTTONS


def test_a_label_that_is_too_long_ends_in_three_dots() -> None:
    def label(text: str) -> str:
        return str(blocks("", [((text, "x"),)])[0]["elements"][0]["text"]["text"])

    assert label("x" * 75) == "x" * 75
    assert label("x" * 76) == "x" * 74 + "…"
    assert label("&" * 20) == "&amp;" * 14 + "…", "as it is sent"


async def test_a_page_has_lines_between_its_sections_and_menus_in_them() -> None:
    many = tuple(((f"Client {n}", f"clients.card:{n}"),) for n in range(9))
    own = Section("My day", ((("Log", "a"),), (("Due", "b"), ("Find", "c"))))
    laid = page(Page((own, Section("", ((("Me", "d"),),)), Section("Clients", many))))
    expected = ["section", "actions", "actions", "divider", "actions", "divider", "section", "actions"]
    assert [block["type"] for block in laid] == expected
    async with FakeSlack() as slack:
        calls = Calls(slack.bot_token, slack.address)
        await calls.open()
        slack.person(ANA)
        await calls.call("views.publish", user_id=ANA, view={"type": "home", "blocks": laid})
        await calls.close()
        home = slack.home(ANA)
    assert home is not None
    assert [label for row in home.rows[:3] for label, _ in row] == ["Log", "Due", "Find", "Me"]
    assert home.rows[3] == tuple(button for row in many for button in row)


def test_a_page_that_is_too_long_is_joined() -> None:
    rows = tuple(((f"a{n}", f"do{n}:1"), (f"b{n}", f"do{n}:2")) for n in range(5))
    laid = page(Page((Section("x", rows),) * 20))
    assert len(laid) <= MOST_ON_PAGE
    shown = elements(laid)
    assert len({element["action_id"] for element in shown}) == len(shown)
    assert sum(len(offered(element)) for element in shown) == 20 * 10

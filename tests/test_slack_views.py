"""A window as a modal that Slack takes, and what comes back of it."""

from dataclasses import replace
from typing import Any

import pytest

from bot.slack import views
from bot.talk.incoming import Place
from bot.talk.window import Field, FieldKind, Option, Window
from tests.fakes.slack_blocks import check_options, check_view

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""

PLACE = Place("slack", "C1:1.2", "U1", group=True)
LONG = "<!channel> & friends of a long name, " * 100

WINDOW = Window(
    7,
    "A form that has a rather long title",
    "Save & go on with the next one",
    "Cancel",
    (
        Field("line", "Line <b>", FieldKind.LINE, "a & b", hint="Write it.", example="5 minutes, 10 minutes"),
        Field("text", "Text", FieldKind.TEXT, "one\ntwo", optional=True),
        Field(
            "choice",
            "Choice",
            FieldKind.CHOICE,
            "2",
            Option("<!channel>", "2"),
            (Option("one", "1"), Option("<!channel>", "2")),
            redraws=True,
        ),
        Field("search", "Search", FieldKind.SEARCH, "5", Option("Acme", "5")),
        Field("day", "Day", FieldKind.DAY, "2026-03-12"),
        Field("moment", "Moment", FieldKind.MOMENT, "2026-03-12T10:00", optional=True),
        Field("time", "Time", FieldKind.TIME, "17:00"),
        Field("empty", "Empty", FieldKind.LINE, optional=True),
        Field("whole", "Whole day", FieldKind.MOMENT, "2026-03-13"),
    ),
    "time of day",
    ("What was not clear: <this>",),
    "1700000000.000100",
)


def state(view: dict[str, Any], **values: dict[str, Any]) -> dict[str, Any]:
    """The view as it comes back, with what stands in its blocks."""
    return view | {"state": {"values": {name: {views.FIELD: value} for name, value in values.items()}}}


def by_id(view: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {block["block_id"]: block for block in view["blocks"] if "block_id" in block}


def test_slack_takes_it() -> None:
    check_view(views.modal(WINDOW, PLACE))


def test_every_kind_of_field_has_its_element_with_what_stands_in_it() -> None:
    view = views.modal(WINDOW, PLACE)
    elements = {name: block["element"] for name, block in by_id(view).items()}
    assert {name: element["type"] for name, element in elements.items()} == {
        "line": "plain_text_input",
        "text": "plain_text_input",
        "choice": "static_select",
        "search": "external_select",
        "day": "datepicker",
        "moment": "datepicker",
        "moment.time": "timepicker",
        "time": "timepicker",
        "empty": "plain_text_input",
        "whole": "datepicker",
        "whole.time": "timepicker",
    }
    assert elements["text"]["multiline"]
    assert elements["search"]["min_query_length"] == 0
    assert elements["choice"]["initial_option"] == elements["choice"]["options"][1]
    assert elements["line"]["initial_value"] == "a & b"
    assert (elements["moment"]["initial_date"], elements["moment.time"]["initial_time"]) == ("2026-03-12", "10:00")
    assert "initial_time" not in elements["whole.time"]
    assert "initial_value" not in elements["empty"]
    assert elements["line"]["placeholder"]["text"] == "5 minutes, 10 minutes"


def test_blocks_say_what_is_needed_and_what_draws_the_window_anew() -> None:
    blocks = by_id(views.modal(WINDOW, PLACE))
    assert {name for name, block in blocks.items() if block.get("dispatch_action")} == {"choice"}
    assert {name for name, block in blocks.items() if block["optional"]} == {
        "text",
        "empty",
        "moment",
        "moment.time",
        "whole.time",
    }
    assert blocks["line"]["hint"]["text"] == "Write it."
    assert blocks["moment.time"]["label"]["text"] == "Moment · time of day"


def test_texts_are_cut_at_words_and_ping_nobody() -> None:
    view = views.modal(WINDOW, PLACE)
    assert (view["title"]["text"], view["submit"]["text"]) == ("A form that has a…", "Save &amp; go on with…")
    assert view["blocks"][0]["text"]["text"] == "What was not clear: &lt;this&gt;"
    assert by_id(view)["choice"]["element"]["options"][1]["text"]["text"] == "&lt;!channel&gt;"
    assert "<" not in str({name: value for name, value in view.items() if name != "private_metadata"})


def test_what_is_too_long_is_cut_so_that_slack_takes_it() -> None:
    long = Option(LONG, "1")
    fields = tuple(
        replace(field, label=LONG, hint=LONG, example=LONG, value=LONG)
        if field.kind in (FieldKind.LINE, FieldKind.TEXT)
        else replace(field, label=LONG, hint=LONG)
        for field in WINDOW.fields
    )
    choice = Field("long", LONG, FieldKind.CHOICE, "1", long, (long, Option("short", "2")))
    check_view(views.modal(replace(WINDOW, title=LONG, submit=LONG, close=LONG, notes=(LONG,), fields=fields), PLACE))
    check_view(views.modal(replace(WINDOW, fields=(choice,)), PLACE))


@pytest.mark.parametrize("length", range(10, 40))
def test_an_escaped_sign_is_never_cut_in_two(length: int) -> None:
    cut = views._cut("a & b < c > d " * 5, length)
    assert len(cut) <= length
    assert cut.endswith("…")
    assert cut.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").count("&") == 0


def test_it_knows_its_form_and_its_place_when_it_comes_back() -> None:
    view = views.modal(WINDOW, PLACE)
    assert view["callback_id"] == views.FORM
    assert view["notify_on_close"] is True
    assert views.serial(view) == "7"
    assert views.place(view, "U1") == PLACE
    assert views.message(view) == "1700000000.000100"
    assert views.message(views.modal(replace(WINDOW, message=None), PLACE)) is None


def test_what_stands_in_each_field_comes_back() -> None:
    sent = state(
        views.modal(WINDOW, PLACE),
        line={"type": "plain_text_input", "value": "5 &lt; 6 &amp;amp; more"},
        text={"type": "plain_text_input", "value": None},
        choice={"type": "static_select", "selected_option": {"text": {}, "value": "1"}},
        search={"type": "external_select", "selected_option": None},
        day={"type": "datepicker", "selected_date": "2026-04-01"},
        moment={"type": "datepicker", "selected_date": "2026-04-02"},
        **{"moment.time": {"type": "timepicker", "selected_time": "09:30"}},
        time={"type": "timepicker", "selected_time": None},
        whole={"type": "datepicker", "selected_date": None},
    )
    assert views.fields(sent) == {
        "line": "5 < 6 &amp; more",
        "text": None,
        "choice": "1",
        "search": None,
        "day": "2026-04-01",
        "moment": "2026-04-02T09:30",
        "time": None,
        "empty": None,
        "whole": None,
    }


def test_a_time_without_its_day_is_not_lost() -> None:
    sent = state(
        views.modal(WINDOW, PLACE),
        moment={"type": "datepicker", "selected_date": None},
        **{"moment.time": {"type": "timepicker", "selected_time": "09:30"}},
    )
    assert views.fields(sent)["moment"] == "09:30"
    again = views.modal(replace(WINDOW, fields=(Field("moment", "Moment", FieldKind.MOMENT, "09:30"),)), PLACE)
    check_view(again)
    elements = {name: block["element"] for name, block in by_id(again).items()}
    assert "initial_date" not in elements["moment"]
    assert elements["moment.time"]["initial_time"] == "09:30"


def test_errors_stand_at_blocks_of_the_view() -> None:
    view = views.modal(WINDOW, PLACE)
    assert views.errors(view, {"line": "No.", "moment": "It is over.", "gone": "What?"}) == {
        "line": "No.",
        "moment": "It is over.",
    }
    assert [views.field_of(name) for name in ("moment.time", "moment", "line")] == ["moment", "moment", "line"]


def test_what_a_search_found_is_an_answer_that_slack_takes() -> None:
    found = views.options([Option("Acme & Sons", "5"), Option(LONG, "6")])
    check_options(found["options"])
    assert found["options"][0]["text"]["text"] == "Acme &amp; Sons"
    assert views.options([]) == {"options": []}

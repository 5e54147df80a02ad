"""The picture under a digest: a PNG of a phone's width, drawn from whatever the figures are."""

import io
import struct

import pytest
from matplotlib.image import imread

from bot.talk.charts import MARGIN, TEXT, WIDTH, Picture, draw
from bot.talk.panels import Bar, Bars, Column, Columns, Compared, Comparison


def figures(*bars: Bar, days: tuple[int, ...] = (80, 0, 120), more: str = "", dark: bool = False) -> Picture:
    columns = [Column(f"ср\n{number:02}.03", count, 90) for number, count in enumerate(days, 1)]
    return Picture(
        "Звонки, ср 11 мар. 2026 г.",
        "Звонки: 43 из 90",
        (Bars("Hívások és norma – poziv, količina", bars, more), Columns("Последние 10 рабочих дней", columns)),
        dark,
    )


def size(png: bytes) -> tuple[int, int]:
    """Width and height from the PNG's header."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_it_is_as_wide_as_a_phone_and_grows_with_the_people() -> None:
    few = draw(figures(Bar("Ana", 3, 30)))
    many = draw(figures(*(Bar(f"Ana {n}", n, 30) for n in range(8))))
    assert size(few)[0] == size(many)[0] == 1080
    assert size(few)[1] < size(many)[1] <= 1700


def test_twelve_people_are_compared_on_a_phone() -> None:
    """Without scrolling far, in letters that can be read where the picture is 390 pixels wide."""
    rows = [Compared(f"Ana {n}", (Bar("", n, 30), Bar("", 1, 0), Bar("", n, 0, text="€1,200.00"))) for n in range(12)]
    panel = Comparison("", ("Звонки и норма", "Новые договоры", "Продано, EUR"), rows, "Без нормы: Hanna")
    assert size(draw(Picture("Сравнение команды: март 2026 г.", "Звонки: 43 из 90", (panel,))))[1] <= 1900
    assert TEXT * 150 / 72 * 390 / WIDTH >= 14


@pytest.mark.filterwarnings("error")  # matplotlib warns of every letter that the font lacks
@pytest.mark.parametrize(
    "name",
    [
        "Екатерина Щёкина",
        "Szűcs-Tóthné Győrffy Ágnes",
        "Đorđe Šćepanović Žižić Čović",
        "Ștefan Ținca",
        "Íñigo",
        "x" * 300,
    ],
)
def test_every_letter_of_the_six_languages_has_its_glyph(name: str) -> None:
    draw(figures(Bar(name, 0, 30, behind=True), more="… и ещё 4"))


def test_a_name_is_shown_as_it_is_written_and_never_read_as_a_formula() -> None:
    assert draw(figures(Bar("$x^$ & $5", 1, 30))) != draw(figures(Bar("x & 5", 1, 30)))


def test_nothing_done_and_no_norm_is_drawn_as_well() -> None:
    quiet = draw(figures(Bar("Ana", 0, 0), Bar("Boris", 0, 30), days=(0, 0, 0)))
    assert quiet != draw(figures(Bar("Ana", 0, 0), Bar("Boris", 9, 30), days=(0, 0, 0)))


def test_the_same_figures_give_the_same_picture() -> None:
    assert draw(figures(Bar("Ana", 3, 30))) == draw(figures(Bar("Ana", 3, 30)))


def test_what_stands_under_the_columns_is_clear_of_the_panel_below() -> None:
    """The rows that change with the labels are other ones than those that change with the title below."""

    def rows(label: str, title: str) -> set[int]:
        panels = (Columns("Calls", [Column(label, 3)]), Columns(title, []))
        picture = imread(io.BytesIO(draw(Picture("Trend", "", panels))))
        blank = imread(io.BytesIO(draw(Picture("Trend", "", (Columns("Calls", [Column(" \n ", 3)]), Columns("", []))))))
        return {row for row in range(len(blank)) if (picture[row] != blank[row]).any()}

    labels, title = rows("Wed\n11", ""), rows(" \n ", "Sold")
    assert max(labels) < min(title)


def test_a_long_title_ends_before_the_margin() -> None:
    picture = imread(io.BytesIO(draw(Picture("Ж" * 60, "щ" * 200, ()))))
    assert (picture[:, -MARGIN + 2 :] == picture[0, 0]).all()

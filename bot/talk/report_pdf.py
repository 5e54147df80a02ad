"""A report as pages: the figures first, each leading to its rows further down."""

import io
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from bot.talk.report import Figure, Report, shown
from bot.talk.wording import Reader, render
from office.money import Money

_FONT, _BOLD = "DejaVuSans", "DejaVuSans-Bold"
_INK, _SOFT, _LINE = "#1f2933", "#2f6fb5", "#c9d1da"
_LONGEST = 200
"""Characters of a cell: a row is no higher than a page."""


def pdf(report: Report, reader: Reader) -> bytes:
    """A4, in a font that has the letters of all six languages."""
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer

    _fonts()
    title = render(report.title, reader)
    story: list[Any] = [_paragraph(title, 15, bold=True), _paragraph(render(report.subtitle, reader), 9)]
    for section in report.sections:
        story += [Spacer(1, 10), _paragraph(render(section.title, reader), 11, bold=True)]
        if section.figures:
            story.append(_figures(section.figures, reader))
    story += [PageBreak(), _paragraph(render(report.rows, reader), 13, bold=True)]
    for section in report.sections:
        for figure in section.figures:
            label = escape(f"{render(figure.label, reader)}: {shown(figure.value, reader)}")
            heading = Paragraph(f'<a name="{figure.key}"/>{label}', _style(10, bold=True))
            story += [Spacer(1, 8), heading]
            if figure.rows:
                story.append(_rows(figure, reader))
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4, title=title, leftMargin=40, rightMargin=40).build(story, onLaterPages=_number)
    return file.getvalue()


@cache
def _fonts() -> None:
    """matplotlib brings the font along."""
    from matplotlib import get_data_path
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    for name in (_FONT, _BOLD):
        registerFont(TTFont(name, Path(get_data_path()) / "fonts" / "ttf" / f"{name}.ttf"))


def _style(size: int, *, bold: bool = False, right: bool = False) -> Any:
    from reportlab.lib.enums import TA_LEFT, TA_RIGHT
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(
        f"{size}{bold}{right}",
        fontName=_BOLD if bold else _FONT,
        fontSize=size,
        leading=size * 1.35,
        textColor=_INK,
        alignment=TA_RIGHT if right else TA_LEFT,
    )


def _paragraph(text: str, size: int, *, bold: bool = False, right: bool = False) -> Any:
    from reportlab.platypus import Paragraph

    return Paragraph(escape(text[:_LONGEST]), _style(size, bold=bold, right=right))


def _figures(figures: tuple[Figure, ...], reader: Reader) -> Any:
    from reportlab.platypus import Paragraph, Table, TableStyle

    right = _style(9, right=True)
    lines = [
        [
            _paragraph(render(one.label, reader), 9),
            Paragraph(f'<a href="#{one.key}" color="{_SOFT}">{escape(shown(one.value, reader))}</a>', right),
        ]
        for one in figures
    ]
    look = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.3, _LINE), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return Table(lines, colWidths=[360, 150], style=look)


def _rows(figure: Figure, reader: Reader) -> Any:
    from reportlab.platypus import Table, TableStyle

    head = [_paragraph(render(column, reader), 7, bold=True) for column in figure.columns]
    lines = [[_paragraph(shown(cell, reader), 7, right=isinstance(cell, Money)) for cell in row] for row in figure.rows]
    look = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.3, _LINE), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    width = 515 / len(figure.columns)
    return Table([head, *lines], colWidths=[width] * len(figure.columns), repeatRows=1, style=look)


def _number(canvas: Any, page: Any) -> None:
    canvas.setFont(_FONT, 8)
    canvas.drawRightString(555, 24, str(page.page))

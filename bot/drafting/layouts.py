"""The built-in templates, made when they are wanted. No language stands in them, so one serves all six: their words are
values, as the figures are.
"""

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from docx.table import Table

from office.documents import Paper


def layout(kind: Paper) -> Docx:
    """The template of a kind."""
    document = _begun()
    {
        Paper.OFFER: _offer,
        Paper.CONTRACT: _contract,
        Paper.ACT: _act,
        Paper.DUNNING: _dunning,
        Paper.RECONCILIATION: _reconciliation,
    }[kind](document)
    _ended(document, signed=kind is not Paper.OFFER, both=kind not in (Paper.OFFER, Paper.DUNNING))
    return document


def _begun() -> Docx:
    document = Document()
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(10)
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = title.add_run("{{ title }}")
    run.bold, run.font.size = True, Pt(14)
    document.add_paragraph("{{ words.date }}: {{ date }}").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    sides = document.add_table(1, 2).rows[0].cells
    ours = ("{{ words.supplier }}", "{{ ours.name }}", *_lines("tax_id", "iban", "address", of="ours"))
    client = ["{{ words.buyer }}", "{{ client.name }}", *_lines("tax_id", "iban", of="client")]
    client += ["{{ words.address }}: {{ client.city }}", *_lines("contact", of="client")]
    sides[0].text, sides[1].text = "\n".join(ours), "\n".join(client)
    document.add_paragraph()
    document.add_paragraph("{{ intro }}")
    return document


def _lines(*names: str, of: str) -> list[str]:
    return [f"{{{{ words.{name} }}}}: {{{{ {of}.{name} }}}}" for name in names]


def _ended(document: Docx, *, signed: bool, both: bool) -> None:
    document.add_paragraph("{%p if note %}")
    document.add_paragraph("{{ note }}")
    document.add_paragraph("{%p endif %}")
    if not signed:
        document.add_paragraph("{{ manager }}, {{ ours.name }}")
        return
    document.add_paragraph()
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text = "{{ words.supplier }}\n\n{{ words.signature }} ____________________"
    if both:
        cells[1].text = "{{ words.buyer }}\n\n{{ words.signature }} ____________________"


def _rows(document: Docx, each: str, columns: dict[str, str]) -> Table:
    """A table with a row for every entry: its headings by the values that stand under them."""
    entry = each.partition(" in ")[0]
    table: Table = document.add_table(4, len(columns))
    table.style = "Table Grid"
    for place, (value, heading) in enumerate(columns.items()):
        head = table.rows[0].cells[place].paragraphs[0]
        head.add_run(f"{{{{ words.{heading} }}}}").bold = True
        table.rows[2].cells[place].text = f"{{{{ {entry}.{value} }}}}"
    table.rows[1].cells[0].text = f"{{%tr for {each} %}}"
    table.rows[3].cells[0].text = "{%tr endfor %}"
    return table


def _totals(document: Docx) -> None:
    document.add_paragraph("{%p for total in totals %}")
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.add_run("{{ words.total }}: {{ total }}").bold = True
    document.add_paragraph("{%p endfor %}")


def _offer(document: Docx) -> None:
    _rows(document, "line in lines", {"what": "what", "price": "price"})
    _totals(document)
    document.add_paragraph("{{ words.valid }}: {{ valid }}")


def _contract(document: Docx) -> None:
    columns = {name: name for name in ("side", "what", "quantity", "due", "amount")}
    _rows(document, "obligation in obligations", columns)
    _totals(document)
    document.add_paragraph("{{ words.ends }}: {{ contract.ends }}")


def _act(document: Docx) -> None:
    _rows(document, "work in works", {name: name for name in ("what", "quantity", "done", "amount")})
    document.add_paragraph("{%p if invoices %}")
    document.add_paragraph()
    document.add_paragraph("{%p endif %}")
    _rows(document, "invoice in invoices", {"number": "invoice", "issued": "issued", "amount": "amount"})
    _totals(document)


def _dunning(document: Docx) -> None:
    columns = {name: name for name in ("issued", "due", "amount", "paid", "open", "days")}
    _rows(document, "invoice in invoices", {"number": "invoice"} | columns)
    _totals(document)


def _reconciliation(document: Docx) -> None:
    document.add_paragraph("{%p for account in accounts %}")
    document.add_paragraph("{{ account.currency }} – {{ words.opening }}: {{ account.opening }}")
    columns = {name: name for name in ("date", "what", "charged", "paid")}
    table = _rows(document, "entry in account.entries", columns)
    cells = table.add_row().cells  # type: ignore[no-untyped-call]
    cells[1].text = "{{ words.turnover }}"
    cells[2].text, cells[3].text = "{{ account.charged }}", "{{ account.paid }}"
    closing = document.add_paragraph()
    closing.add_run("{{ account.currency }} – {{ words.closing }}: {{ account.closing }}").bold = True
    document.add_paragraph("{%p endfor %}")

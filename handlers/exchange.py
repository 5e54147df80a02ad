"""Whole tables in and out of the chat: a file is counted first and imported by a button; an export comes as a file."""

from enum import StrEnum
from typing import Any

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Lines, Reply, Rows, Text, column, grid, lines, t
from bot.understanding.meaning import Intent
from office.rights import Right
from storage.exchange.columns import Order
from storage.exchange.exporting import ENDINGS, MIMES, exported
from storage.exchange.format import TableKind
from storage.exchange.headings import BadHeadings, label, word_of
from storage.exchange.importing import Prepared, Report, kinds_of, prepare, rejected_file, run
from storage.exchange.reasons import Why
from storage.exchange.sheet import BadSheet, Sheet, read_sheet
from storage.files import StoredFile

feature = Feature("exchange")

SHOWN = 3
"""So many reasons and likely duplicates are said in the chat; the file has them all."""

LONGEST_NAME = 100
"""Of a file, as it is said."""


def kinds(turn: Turn) -> list[TableKind]:
    """The tables of this person; the staff's gives away roles, so it is for those who manage the staff."""
    return [kind for kind in TableKind if kind is not TableKind.STAFF or turn.person.may(Right.MANAGE_STAFF)]


# In


@feature.command("import", Right.EXCHANGE)
def import_(turn: Turn) -> Reply:
    return Reply(t("exchange-import-how", tables=_named(kinds(turn))))


def proposal(turn: Turn, file_id: int, sheet: Sheet) -> Reply:
    """What an import of the kept file would do, or the question which table it is."""
    file = turn.store.files.sent_by(file_id, turn.person.id)
    assert file is not None
    likely = [kind for kind in kinds_of(sheet) if kind in kinds(turn)]
    if len(likely) == 1:
        return _counted(turn, file, likely[0], sheet)
    choices = [Button(word(kind), "exchange.as", f"{file.id}.{kind}") for kind in likely or kinds(turn)]
    return Reply(t("exchange-which", name=_short(file)), (*grid(choices), *_instead(file)), replace=True)


@feature.press("exchange.as", Right.EXCHANGE)
def as_kind(turn: Turn) -> Reply:
    """The table that was asked for, counted."""
    asked = _asked(turn)
    if asked is None:
        return Reply(t("exchange-gone"))
    file, kind = asked
    try:
        return _counted(turn, file, kind, read_sheet(file.name, file.content))
    except BadSheet as error:
        why = _why(turn, kind, error.why)
        return Reply(t("exchange-not-readable", name=_short(file), reason=why), _instead(file), replace=True)


def _counted(turn: Turn, file: StoredFile, kind: TableKind, sheet: Sheet) -> Reply:
    try:
        prepared = prepare(kind, sheet, turn.company, turn.now)
    except BadHeadings as error:
        why = _why(turn, kind, error.why)
        return Reply(t("exchange-columns-missing", name=_short(file), reason=why), _instead(file), replace=True)
    report = run(turn.store, prepared, turn.company, write=False)
    text = lines(
        t("exchange-found", name=_short(file), table=kind),
        t(
            "exchange-would-change",
            read=report.read,
            added=report.added,
            updated=report.updated,
            same=report.same,
            rejected=len(report.rejected),
        ),
        _reasons(turn, kind, report),
        _remarks(turn, kind, report),
    )
    confirm = (
        Button(t("exchange-import"), "exchange.import", f"{file.id}.{kind}"),
        Button(t("exchange-cancel"), "exchange.cancel", file.id),
    )
    return Reply(text, (confirm, *_instead(file)), replace=True)


def _instead(file: StoredFile) -> Rows:
    return column(Button(t("exchange-as-file"), "files.keep", file.id))


@feature.press("exchange.import", Right.EXCHANGE, once=True)
def import_now(turn: Turn) -> list[Reply]:
    """Import, say what came of it, and send the rejected rows back."""
    asked = _asked(turn)
    if asked is None:
        return [Reply(t("exchange-gone"))]
    file, kind = asked
    try:
        prepared = prepare(kind, read_sheet(file.name, file.content), turn.company, turn.now)
    except (BadSheet, BadHeadings) as error:
        return [Reply(t("exchange-not-readable", name=_short(file), reason=_why(turn, kind, error.why)))]
    report = run(turn.store, prepared, turn.company, write=True)
    text = lines(
        t(
            "exchange-done",
            name=_short(file),
            read=report.read,
            added=report.added,
            updated=report.updated,
            same=report.same,
            rejected=len(report.rejected),
        ),
        _remarks(turn, kind, report),
        t("exchange-rejected-file") if report.rejected else None,
    )
    # The question stays, without its buttons.
    before = Reply(t("exchange-found", name=_short(file), table=kind), replace=True)
    return [before, Reply(text, files=_rejected(turn, file, prepared, report))]


def _rejected(turn: Turn, file: StoredFile, prepared: Prepared, report: Report) -> tuple[int, ...]:
    if not report.rejected:
        return ()
    content = rejected_file(prepared.sheet, report.rejected)
    return (turn.store.files.add(f"{file.name[:180]}.rejected.csv", MIMES["csv"], content, person_id=None),)


@feature.press("exchange.cancel", Right.EXCHANGE)
def cancel(turn: Turn) -> Reply:
    file = turn.store.files.sent_by(turn.number, turn.person.id)
    return Reply(t("exchange-cancelled", name=_short(file)), replace=True) if file else Reply(t("exchange-gone"))


def _asked(turn: Turn) -> tuple[StoredFile, TableKind] | None:
    """The file and the table of a pressed button, where they are this person's."""
    number, _, kind = turn.arg.partition(".")
    if not number.isdecimal() or len(number) > 9 or kind not in kinds(turn):
        return None
    file = turn.store.files.sent_by(int(number), turn.person.id)
    return (file, TableKind(kind)) if file else None


def _short(file: StoredFile) -> str:
    return file.name if len(file.name) <= LONGEST_NAME else f"{file.name[: LONGEST_NAME - 1]}…"


def _reasons(turn: Turn, kind: TableKind, report: Report) -> Text | None:
    if not report.rejected:
        return None
    more = len(report.rejected) - SHOWN
    shown = [
        t("exchange-rejected-line", line=str(one.line.number), reason=_why(turn, kind, one.why))
        for one in report.rejected[:SHOWN]
    ]
    return lines(*shown, t("exchange-more-reasons", count=more) if more > 0 else None)


def _why(turn: Turn, kind: TableKind, why: Why) -> Text:
    """In the reader's language, with the fields as its tables call them."""
    given = {name: _told(turn, kind, name, value) for name, value in why.given.items()}
    return t(f"exchange-reason-{why.reason.key}", **given)


def _told(turn: Turn, kind: TableKind, name: str, value: Any) -> Any:
    match value:
        case str() if name == "field":
            return label(kind, value, turn.person.language)
        case tuple() if name == "fields":
            return ", ".join(label(kind, field, turn.person.language) for field in value)
        case tuple():
            return Joined(tuple(word(one) if isinstance(one, StrEnum) else str(one) for one in value))
        case int():
            return str(value)  # lines and ids are not grouped
        case _:
            return value


def _remarks(turn: Turn, kind: TableKind, report: Report) -> Text | None:
    """What to know besides the counts."""
    unread = tuple(one if isinstance(one, str) else t("exchange-column", number=str(one)) for one in report.unread)
    remarks: list[Text | None] = [
        t("exchange-unread", headings=Joined(unread)) if unread else None,
        t("exchange-other-sheets", sheets=", ".join(report.others)) if report.others else None,
    ]
    for guess in report.guesses:
        field = label(kind, guess.field, turn.person.language)
        day_first = guess.order is Order.DMY
        remarks.append(t("exchange-day-first" if day_first else "exchange-month-first", field=field))
    for name, count in report.unchecked.items():
        remarks.append(t("exchange-unchecked", field=label(kind, name, turn.person.language), count=count))
    if report.overpaid:
        remarks.append(t("exchange-overpaid", count=report.overpaid))
    for hint in report.duplicates[:SHOWN]:
        place = f"#{hint.other_id}" if hint.other_id else t("exchange-in-line", line=str(hint.other_line))
        remarks.append(t("exchange-duplicate", line=hint.line, name=hint.name, other=hint.other, where=place))
    if (more := len(report.duplicates) - SHOWN) > 0:
        remarks.append(t("exchange-more-duplicates", count=more))
    told = tuple(remark for remark in remarks if remark is not None)
    return Lines(told) if told else None


# Out


@feature.command("export", Right.EXCHANGE)
@feature.intent(Intent.EXPORT, Right.EXCHANGE, shows=True)
def export(turn: Turn) -> Reply:
    """`/export clients [xlsx|csv]`; without a table all are offered."""
    words = turn.text.lower().replace(".", "").split()
    ending = next((word for word in words if word in ENDINGS), "xlsx")
    asked = " ".join(word for word in words if word not in ENDINGS)
    kind = word_of(asked, "tables", TableKind) if asked else None
    if kind is not None and kind not in kinds(turn):
        return Reply(t("errors-no-right"))
    if kind is not None:
        return _export(turn, kind, ending)
    ask = t("exchange-export-unknown", text=asked[:60]) if asked else t("exchange-export-how")
    return Reply(ask, tuple(_both(kind) for kind in kinds(turn)))


def _both(kind: TableKind) -> tuple[Button, ...]:
    return tuple(
        Button(t("exchange-table", table=kind, ending=ending), "exchange.export", f"{kind}.{ending}")
        for ending in reversed(ENDINGS)
    )


@feature.press("exchange.export", Right.EXCHANGE)
def export_pressed(turn: Turn) -> Reply:
    kind, _, ending = turn.arg.partition(".")
    if kind not in kinds(turn) or ending not in ENDINGS:
        return Reply(t("errors-old-button"))
    return _export(turn, TableKind(kind), ending)


def _export(turn: Turn, kind: TableKind, ending: str) -> Reply:
    content = exported(turn.store, kind, turn.company, ending)
    name = f"{kind}-{turn.today}.{ending}"
    file_id = turn.store.files.add(name, MIMES[ending], content, person_id=None)
    return Reply(t("exchange-export-done", table=kind), files=(file_id,))


def _named(found: list[TableKind]) -> Text:
    return Joined(tuple(word(kind) for kind in found))


def readable(name: str, content: bytes) -> Sheet | None:
    """The table in a file that was sent; none where it is no table."""
    try:
        return read_sheet(name, content)
    except BadSheet:
        return None

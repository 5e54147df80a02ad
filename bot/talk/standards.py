"""How an internal standard is told to who has to read it; both when it is put in force and when it is reminded of."""

from bot.talk.words import Button, Rows, Text, column, lines, t
from storage.standards import Standard

KIND = "standard"
"""Of its reminders."""

LONGEST_TOLD = 700
"""Characters of the text in a message; the whole stands on the card."""


def told(one: Standard, note: Text) -> tuple[Text, Rows]:
    body = one.body or ""
    text = lines(note, named(one), body if len(body) <= LONGEST_TOLD else f"{body[:LONGEST_TOLD]}…")
    return text, column(
        Button(t("standards-do-read"), "standards.read", one.id),
        Button(t("standards-do-show"), "standards.show", one.id),
    )


def named(one: Standard) -> Text:
    return t("standards-card", number=one.number, title=one.title, version=str(one.version), day=one.valid_from)

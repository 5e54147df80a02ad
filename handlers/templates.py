"""The company's own templates of documents: looked at, tried when one is sent, and kept in the place of the former."""

from bot.drafting.docx import MIME, BadSyntax, BadTemplate, UnknownNames, built_in, check
from bot.drafting.figures import sample
from bot.reading.papers import Said
from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from handlers.profile import language_named, native_name
from locales import LANGUAGES
from office.documents import DRAFTED, Paper
from office.rights import Right
from storage.templates import Template

feature = Feature("templates")

MOST_NAMED = 12
"""Unknown names that are told."""


@feature.command("templates", Right.KEEP_DOCUMENTS)
def templates(turn: Turn) -> Reply:
    """The company's own, then the built-in ones; each is sent by a press."""
    own = turn.store.templates.all()
    taken = {one.kind for one in own if one.language is None}
    built = [kind for kind in DRAFTED if kind not in taken]
    rows = [t("templates-row", paper=one.kind, language=_language(one.language), name=one.name) for one in own]
    rows += [t("templates-row-built", paper=kind) for kind in built]
    buttons = [Button(_label(one), "templates.get", one.id) for one in own]
    buttons += [Button(t("templates-get-built", paper=kind), "templates.built", str(kind)) for kind in DRAFTED]
    return Reply(lines(t("templates-all"), *rows, t("templates-how")), column(*buttons))


def _language(code: str | None) -> Text:
    return native_name(code) if code else t("templates-any-language")


def _label(one: Template) -> Text:
    return t("templates-get", paper=one.kind, language=_language(one.language))


@feature.press("templates.get", Right.KEEP_DOCUMENTS)
def get(turn: Turn) -> Reply:
    one = next((each for each in turn.store.templates.all() if each.id == turn.number), None)
    if one is None:
        return Reply(t("errors-old-button"))
    return Reply(t("templates-here", paper=one.kind, language=_language(one.language)), files=(one.file_id,))


@feature.press("templates.built", Right.KEEP_DOCUMENTS)
def built(turn: Turn) -> Reply:
    """The built-in one to begin with, and the names that can stand in it."""
    if turn.arg not in DRAFTED:
        return Reply(t("errors-old-button"))
    kind = Paper(turn.arg)
    file_id = turn.store.files.add(f"template-{kind}.docx", MIME, built_in(kind), person_id=turn.person.id)
    names = Joined(tuple(_names(kind)), ", ")
    return Reply(lines(t("templates-here-built", paper=kind), t("templates-names", names=names)), files=(file_id,))


def _names(kind: Paper) -> list[str]:
    """What can stand between the braces; of a list its entries' names."""
    found = []
    for name, value in sample(kind).items():
        if name == "words":
            continue
        first = value[0] if isinstance(value, list) else value
        found += [f"{name}.{inner}" for inner in first] if isinstance(first, dict) else [name]
    return found


# A template that is sent


def received(turn: Turn, said: Said, file_id: int) -> Reply:
    """`template act ru`: it is tried with sample values, and serves from now on; without a language for all."""
    if not turn.person.may(Right.KEEP_DOCUMENTS):
        return Reply(t("errors-no-right"))
    language = _said_language(said.rest)
    if said.paper not in DRAFTED or (said.rest and language is None):
        kinds = Joined(tuple(word(kind) for kind in DRAFTED), ", ")
        return Reply(t("templates-which", kinds=kinds, languages=", ".join(LANGUAGES)))
    file = turn.store.files.get(file_id)
    assert file is not None
    try:
        check(file.content, sample(said.paper))
    except UnknownNames as unknown:
        names = ", ".join(unknown.names[:MOST_NAMED])
        return Reply(lines(t("templates-unknown", name=file.name, names=names), t("templates-unchanged")))
    except BadSyntax as bad:
        return Reply(lines(t("templates-bad-syntax", name=file.name, near=bad.near[:200]), t("templates-unchanged")))
    except BadTemplate:
        return Reply(lines(t("templates-no-docx", name=file.name), t("templates-unchanged")))
    new = turn.store.templates.add(said.paper, language, file_id)
    undo = Button(t("templates-undo"), "templates.undo", new)
    return Reply(t("templates-kept", paper=said.paper, language=_language(language)), column(undo))


def _said_language(text: str) -> str | None:
    """A code, or the language's name in any language."""
    return text.lower() if text.lower() in LANGUAGES else language_named(text)


@feature.press("templates.undo", Right.KEEP_DOCUMENTS)
def undo(turn: Turn) -> Reply:
    """The template before it serves again, else the built-in one."""
    one = next((each for each in turn.store.templates.all() if each.id == turn.number), None)
    if one is None:
        return Reply(t("papers-undone-already"))
    turn.store.templates.remove(one)
    return Reply(t("templates-undone", paper=one.kind, language=_language(one.language)), replace=True)

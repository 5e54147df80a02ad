"""What the catalogues hold and what the code asks of them, read from the files: for the tests of the languages."""

import ast
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parents[1]
FOLDERS = ("bot", "handlers", "scheduler", "storage", "office")


@dataclass
class Message:
    key: str
    variables: set[str] = field(default_factory=set)
    plurals: dict[str, set[str]] = field(default_factory=dict)
    """The plural categories that are written out, by variable."""


class _Reader(Visitor):
    """Walks one message."""

    def __init__(self, message: Message) -> None:
        self.message = message

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.message.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        names = {v.key.name for v in node.variants if isinstance(v.key, ftl.Identifier)}
        if names & {"zero", "one", "two", "few", "many"} and isinstance(node.selector, ftl.VariableReference):
            self.message.plurals.setdefault(node.selector.id.name, set()).update(names)
        self.generic_visit(node)


@cache
def catalogue(language: str) -> tuple[dict[str, Message], list[str]]:
    """All messages of a language by key, and what is wrong with its files."""
    messages: dict[str, Message] = {}
    wrong: list[str] = []
    for path in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Junk):
                wrong.append(f"{path.name}: cannot be read: {(entry.content or '')[:60]!r}")
            elif isinstance(entry, ftl.Message):
                key = entry.id.name
                if not key.startswith(f"{path.stem}-"):
                    wrong.append(f"{path.name}: {key} does not begin with the catalogue's name")
                if key in messages:
                    wrong.append(f"{path.name}: {key} stands twice")
                messages[key] = Message(key)
                _Reader(messages[key]).visit(entry)
    return messages, wrong


@dataclass(frozen=True)
class Use:
    key: str
    variables: frozenset[str] | None
    """None: given by `**`, which cannot be read here."""
    where: str


@cache
def uses() -> list[Use]:
    """Every `t("key", name=…)` of the code."""
    found = []
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "t" and node.args:
                    found += [_use(node, key, path) for key in _keys(node.args[0])]
    return found


def _keys(argument: ast.expr) -> list[str]:
    """The key; for a choice between two literals both; for an f-string its beginning with a `*`."""
    match argument:
        case ast.Constant(value=str(key)):
            return [key]
        case ast.IfExp(body=body, orelse=other):
            return [*_keys(body), *_keys(other)]
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]):
            return [f"{start}*"]
        case _:
            return ["*"]


def _use(node: ast.Call, key: str, path: Path) -> Use:
    names = [keyword.arg for keyword in node.keywords]
    given = None if None in names else frozenset(name for name in names if name)
    return Use(key, given, f"{path.relative_to(ROOT)}:{node.lineno}")

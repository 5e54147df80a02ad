"""A docx template, filled; the templates come from people, so what runs in one is only what a document needs.

Jinja's sandbox lets a template reach no attribute that begins with `_`; here it has no global functions either. What
can make a document of any size is left out: it assigns nothing, and calls only what makes no text longer.
"""

import io
import zipfile
from collections.abc import Mapping
from typing import Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment

from office.documents import Paper

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

LARGEST = 50 * 1024 * 1024
"""Bytes of everything in the file, unpacked."""

_BODY = "word/document.xml"


class BadTemplate(ValueError):
    """A template that cannot be filled."""


class NotADocument(BadTemplate):
    """The file is no docx, or unpacks to more than LARGEST."""


class UnknownNames(BadTemplate):
    """`names` stand in the template, and nothing has these names."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names = names


class BadSyntax(BadTemplate):
    """What stands between the braces cannot be read or is forbidden; `near` says what and where."""

    def __init__(self, near: str) -> None:
        super().__init__(near)
        self.near = near


_METHODS = frozenset(
    ["upper", "lower", "capitalize", "title", "strip", "split", "startswith", "endswith",
     "get", "items", "keys", "values"]
)  # fmt: skip
_FILTERS = frozenset(
    ["capitalize", "count", "d", "default", "e", "escape", "first", "forceescape", "int", "join", "last", "length",
     "list", "lower", "map", "reject", "rejectattr", "reverse", "safe", "select", "selectattr", "sort", "string",
     "striptags", "sum", "title", "trim", "truncate", "unique", "upper"]
)  # fmt: skip
_DEEPEST = 3
"""Loops within each other; an act of reconciliation has two."""


class _Sandbox(SandboxedEnvironment):
    intercepted_binops = frozenset(("+", "*", "**", "%"))

    def __init__(self, undefined: type[Undefined]) -> None:
        super().__init__(undefined=undefined, autoescape=True)
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in _FILTERS}

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        raise SecurityError(f"'{operator}' is not for documents")

    def is_safe_callable(self, obj: Any) -> bool:
        return getattr(obj, "__name__", "") in _METHODS

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(nodes.Stmt):
            if not isinstance(node, nodes.Output | nodes.If | nodes.For):
                raise TemplateSyntaxError(f"'{type(node).__name__.lower()}' is not for documents", node.lineno)
        _check_depth(tree, 0)
        return tree


def _check_depth(node: nodes.Node, depth: int) -> None:
    depth += isinstance(node, nodes.For)
    if depth > _DEEPEST:
        raise TemplateSyntaxError(f"more than {_DEEPEST} loops within each other", node.lineno)
    for child in node.iter_child_nodes():
        _check_depth(child, depth)


def built_in(kind: Paper) -> bytes:
    """The template that serves where the company has none of its own."""
    from bot.drafting.layouts import layout

    stream = io.BytesIO()
    layout(kind).save(stream)
    return stream.getvalue()


def fill(template: bytes, values: Mapping[str, Any]) -> bytes:
    """The document as docx. Raises BadTemplate, and never shows an empty place where a name is unknown."""
    return _filled(template, values, StrictUndefined)


def check(template: bytes, sample: Mapping[str, Any]) -> None:
    """Whether it can be filled with values like these: raises BadTemplate, UnknownNames with all of them at once."""
    unknown: list[str] = []

    class Noted(Undefined):
        """Writes down what is asked for in vain."""

        def __init__(self, hint: Any = None, obj: Any = None, name: Any = None, exc: Any = None) -> None:
            super().__init__(hint, obj, name)
            unknown.append(_dotted(sample, obj, str(name)))

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            return self

    _filled(template, sample, Noted)
    names = {one for one in unknown if one}
    names |= _undeclared(template, sample)
    if names:
        raise UnknownNames(sorted(names))


def _dotted(sample: Mapping[str, Any], owner: Any, name: str) -> str:
    """As it stands in the template: `client.nmae`; of an entry of a list `invoices.nmae`."""
    for known, value in sample.items():
        if owner is value or (isinstance(value, list) and any(owner is entry for entry in value)):
            return f"{known}.{name}"
    return name


def _undeclared(template: bytes, sample: Mapping[str, Any]) -> set[str]:
    """Names that stand where the sample does not lead, in a condition for instance."""
    from docxtpl.template import DocxTemplate  # takes a third of a second, and most runs draft nothing

    found = DocxTemplate(io.BytesIO(template)).get_undeclared_template_variables(_Sandbox(Undefined))
    return set(found) - set(sample)


def _filled(template: bytes, values: Mapping[str, Any], undefined: type[Undefined]) -> bytes:
    from docxtpl.template import DocxTemplate

    _require_docx(template)
    try:
        document = DocxTemplate(io.BytesIO(template))
        document.render(dict(values), _Sandbox(undefined), autoescape=True)
        written = io.BytesIO()
        document.save(written)
    except TemplateError as error:
        near = " ".join(line.strip() for line in getattr(error, "docx_context", ()) if line.strip())
        raise BadSyntax(": ".join(part for part in (error.message or "", near) if part)[:300]) from None
    except (KeyError, ValueError, TypeError, OSError, SyntaxError) as error:  # as lxml and python-docx report
        raise NotADocument(type(error).__name__) from None
    return written.getvalue()


def _require_docx(template: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as parts:
            size = sum(part.file_size for part in parts.infolist())
            if _BODY not in parts.namelist() or size > LARGEST:
                raise NotADocument("no document, or too large")
    except (zipfile.BadZipFile, OSError):
        raise NotADocument("no zip") from None

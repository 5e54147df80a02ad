"""Every button leads somewhere: what it does is a press that some feature knows."""

import ast
from collections.abc import Iterator

import pytest

from handlers import menu
from tests.catalogues import ROOT

pytestmark = pytest.mark.sqlite

OF_THE_ENGINE = ("form.", "talk.")
"""Known to every conversation, see bot/talk."""


def buttons() -> Iterator[tuple[str, str]]:
    """What each button that stands in the source does, and where."""
    for folder in ("handlers", "scheduler", "bot/talk"):
        for path in sorted((ROOT / folder).glob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Button":
                    do = node.args[1] if len(node.args) > 1 else None
                    if isinstance(do, ast.Constant) and isinstance(do.value, str):
                        yield do.value, f"{path.relative_to(ROOT)}:{node.lineno}"


def test_every_button_is_known() -> None:
    known = menu().presses
    found = list(buttons())
    assert len(found) > 100
    unknown = [(do, where) for do, where in found if do not in known and not do.startswith(OF_THE_ENGINE)]
    assert unknown == []

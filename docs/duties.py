"""Writes docs/duties.md: for every duty the line one says, the test to its end, the refusal for a wrong role.

`python -m docs.duties`; tests/test_duties.py holds the page to what the tests say of themselves by their marks.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "duties.md"
MISSING = "**missing**"

_HEAD = """# Duties

Written by `python -m docs.duties` from the marks of the tests: `duty` stands on a test that begins with the line and
runs to the duty's end, `refused` on one in which a wrong role is told so. What has no such test is missing.
"""
_TABLE = "\n| | duty | one says | to its end | a wrong role |\n|---|---|---|---|---|\n"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of one test."""

    name: str
    """`duty` or `refused`."""
    numbers: tuple[int, ...]
    says: str | None
    test: str
    """`tests/test_x.py::test_y`."""
    said: bool
    """Whether the test holds the line."""


def sections() -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """The duties by section, as docs/duties.txt has them."""
    rows: list[tuple[int, str]] = []
    section = ""
    for line in (ROOT / "docs" / "duties.txt").read_text(encoding="utf-8").splitlines():
        if duty := re.fullmatch(r"(\d+) (.+)", line):
            rows.append((int(duty[1]), duty[2]))
        elif line and not line.startswith("#"):
            if rows:
                yield section, rows
            section, rows = line, []
    yield section, rows


def marks() -> list[Mark]:
    """Of all tests, in the order of their files."""
    return [mark for path in sorted((ROOT / "tests").glob("test_*.py")) for mark in _marks_of(path)]


def _marks_of(path: Path) -> Iterator[Mark]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for call in filter(_is_mark, node.decorator_list):
                assert isinstance(call, ast.Call)
                assert isinstance(call.func, ast.Attribute)
                says = next((ast.literal_eval(word.value) for word in call.keywords if word.arg == "says"), None)
                texts = [each.value for part in node.body for each in ast.walk(part) if isinstance(each, ast.Constant)]
                numbers = tuple(int(ast.literal_eval(one)) for one in call.args)
                test = f"{path.relative_to(ROOT)}::{node.name}"
                yield Mark(call.func.attr, numbers, says, test, says in texts)


def _is_mark(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) in ("pytest.mark.duty", "pytest.mark.refused")


def missing() -> list[int]:
    """The duties that lack a line, a test to the end or a refusal."""
    ended = {number for mark in marks() if mark.name == "duty" and mark.says for number in mark.numbers}
    refused = {number for mark in marks() if mark.name == "refused" for number in mark.numbers}
    return [number for _, rows in sections() for number, _ in rows if number not in ended & refused]


def page() -> str:
    found = marks()
    text = _HEAD
    for section, rows in sections():
        text += f"\n## {section}\n{_TABLE}" + "".join(_row(number, duty, found) for number, duty in rows)
    return text


def _row(number: int, duty: str, found: list[Mark]) -> str:
    ended = [mark for mark in found if mark.name == "duty" and number in mark.numbers]
    refused = [mark for mark in found if mark.name == "refused" and number in mark.numbers]
    lines = dict.fromkeys(f"`{mark.says}`" for mark in ended if mark.says)
    cells = [", ".join(lines), _tests(ended), _tests(refused)]
    return f"| {number} | {duty} | " + " | ".join(cell or MISSING for cell in cells) + " |\n"


def _tests(of: list[Mark]) -> str:
    return ", ".join(dict.fromkeys(f"`{mark.test.removeprefix('tests/')}`" for mark in of))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")

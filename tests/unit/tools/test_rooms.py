"""The rooms of tools: training and evaluation know nothing of each other."""

import ast
from pathlib import Path

import pytest

TOOLS = Path(__file__).parents[3] / "tools"
BELOW = {
    "training": {"samples", "metrics", "portrait"},
    "evaluation": {"samples", "metrics"},
    "samples": set(),
    "portrait": set(),
}


def imported(file: Path) -> set[str]:
    """The rooms of tools that ``file`` imports, also late."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return {parts[1] for parts in (name.split(".") for name in names) if parts[0] == "tools" and len(parts) > 1}


@pytest.mark.parametrize("room", BELOW)
def test_a_room_imports_only_rooms_below(room: str) -> None:
    files = list((TOOLS / room).glob("*.py"))
    assert files
    for file in files:
        assert imported(file) <= BELOW[room] | {room}, file


def test_nothing_changes_the_import_path() -> None:
    texts = [file.read_text(encoding="utf-8") for file in TOOLS.rglob("*.py")]
    assert texts
    assert not any("sys.path" in text for text in texts)

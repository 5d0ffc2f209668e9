"""Imports only point down; rooms on one level never import each other."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "realtime"
LEVELS = [
    {"errors", "structures", "stats", "__init__"},
    {"system"},
    {"config", "imaging"},
    {"privacy"},
    {"protocols"},
    {"maskrcnn", "matte", "media", "looks"},
    {"sources", "sinks", "photo_files", "pipeline"},
    {"build"},
    {"live", "process", "photo", "detect"},
    {"cli"},
    {"__main__"},
]
LEVEL_OF = {room: level for level, rooms in enumerate(LEVELS) for room in rooms}


def room_of(path: Path) -> str:
    inside = path.relative_to(PACKAGE)
    return inside.parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> set[str]:
    rooms = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names = [node.module or ""]
            if node.module == "realtime":
                names = [f"realtime.{alias.name}" for alias in node.names if not alias.name.startswith("_")]
        rooms |= {name.split(".")[1] for name in names if name.startswith("realtime.")}
    return rooms


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_only_point_down(path: Path) -> None:
    room = room_of(path)
    assert room in LEVEL_OF, f"{room} has no level"
    for other in imported_rooms(path) - {room}:
        assert LEVEL_OF[other] < LEVEL_OF[room], f"{room} imports {other}"

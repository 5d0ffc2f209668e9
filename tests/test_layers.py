"""The layout of the package: imports only point down, nothing is circular, and no file is too long to read."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "realtime"
LEVELS = [
    {"errors", "structures", "stats"},
    {"system", "privacy"},
    {"imaging", "devices", "remote"},  # above system: they read files and devices
    {"protocols", "maskrcnn", "matte", "media"},
    {
        "looks",
        "studio",
    },  # looks above media: a background may be a video; studio below sinks: one of them is its window
    {"sources", "sinks", "pipeline", "config"},  # config above looks and maskrcnn: their tables are its choices
    {"checks"},
    {"build"},
    {"live", "process", "photo", "detect", "doctor", "background_filter"},
    {"api"},
    {"cli", "__init__"},
    {"__main__"},
]
LEVEL_OF = {room: level for level, rooms in enumerate(LEVELS) for room in rooms}

MAX_LINES = 300
MAX_FILES_IN_ROOT = 12

FILES = sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in FILES}


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.AST, path: Path) -> Iterator[str]:
    """The modules that are imported anywhere in ``tree``, those for the type checker alone included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            inner = [f"{module}.{alias.name}" for alias in node.names]
            yield from (name if name in MODULES else module for name in inner)


def imported_rooms(path: Path) -> set[str]:
    names = imports(ast.parse(path.read_text(encoding="utf-8")), path)
    return {name.split(".")[1] for name in names if name.startswith("realtime.")}


ROOMS = sorted({room_of(path) for path in FILES})


@pytest.mark.parametrize("room", ROOMS)
def test_imports_only_point_down(room: str) -> None:
    assert room in LEVEL_OF, f"{room} has no level"
    for path in (path for path in FILES if room_of(path) == room):
        for other in imported_rooms(path) - {room}:
            assert LEVEL_OF[other] < LEVEL_OF[room], f"{path.relative_to(PACKAGE)} imports {other}"


def is_for_types(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def test_no_module_imports_itself_in_a_circle() -> None:
    graph = {}
    for name, path in MODULES.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tree.body = [node for node in tree.body if not is_for_types(node)]
        graph[name] = {other for other in imports(tree, path) if other in MODULES and other != "realtime"}
    assert len(list(TopologicalSorter(graph).static_order())) >= len(MODULES) - 1


@pytest.mark.parametrize("folder", ["realtime", "tools", "examples"])
def test_no_module_is_too_long_to_read(folder: str) -> None:
    for path in (ROOT / folder).rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= MAX_LINES, f"{name} has {lines} lines"


def test_the_root_of_the_package_stays_small() -> None:
    assert len(list(PACKAGE.glob("*.py"))) <= MAX_FILES_IN_ROOT

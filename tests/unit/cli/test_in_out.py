from pathlib import Path
from typing import Any

import pytest

from realtime.cli.in_out import resolve_arguments
from realtime.errors import UsageError
from tests.unit.cli.conftest import Run


def resolved(*arguments: str, i: str | None = None, o: str | None = None) -> tuple[Any, Any]:
    first, second = (*arguments, None, None)[:2]
    given: dict[str, Any] = {
        "input_path": first,
        "output_path": None if second is None else Path(second),
        "input_path_option": i,
        "output_path_option": None if o is None else Path(o),
    }
    resolve_arguments(given, {"input_path": str, "output_path": Path})
    return given["input_path"], given["output_path"]


def test_in_and_out_are_arguments_or_options() -> None:
    for paths in (resolved("a", "b"), resolved(i="a", o="b"), resolved("b", i="a"), resolved("a", o="b")):
        assert paths == ("a", Path("b"))


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        ((), {}, "IN is missing: give IN and OUT"),
        (("a",), {}, "OUT is missing"),
        ((), {"i": "a"}, "OUT is missing"),
        (("a", "b"), {"i": "c"}, "IN is given twice"),
        (("a", "b"), {"o": "c"}, "b is one path too many"),
        (("a",), {"i": "b", "o": "c"}, "a is one path too many"),
    ],
)
def test_what_does_not_fit_is_said(arguments: tuple[str, ...], options: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        resolved(*arguments, **options)


@pytest.mark.parametrize("command", ["process", "photo"])
def test_commands_take_both(run: Run, command: str, tmp_path: Path) -> None:
    missing = tmp_path / "none.mp4"
    assert "none.mp4 cannot be read" in run(command, "-i", missing, "-o", tmp_path / "b.png").err
    assert "none.mp4 cannot be read" in run(command, missing, tmp_path / "b.png").err
    assert run(command).code == 2

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.imaging import jit
from realtime.imaging.jit import Array


@jit.inlined
def doubled(value: float) -> float:
    return 2 * value


@jit.compiled(Array("uint8", 2), "float32", Array("float32", 2, written=True))
def scaled(values: NDArray[np.uint8], factor: float, out: NDArray[np.float32]) -> None:
    """Write ``values`` times ``factor``."""
    for y in range(values.shape[0]):
        for x in range(values.shape[1]):
            out[y, x] = values[y, x] * factor


@jit.compiled(Array("float32", 1, written=True))
def double(values: NDArray[np.float32]) -> None:
    """Double ``values``."""
    for i in range(values.shape[0]):
        values[i] = doubled(values[i])


VALUES = np.arange(6, dtype=np.uint8).reshape(2, 3)


@pytest.mark.parametrize("writeable", [True, False])
def test_a_loop_is_compiled_when_it_is_needed_and_reads_what_may_not_be_written(writeable: bool) -> None:
    values, out = VALUES.copy(), np.zeros((2, 3), np.float32)
    values.setflags(write=writeable)
    scaled(values, 0.5, out)
    assert (out == VALUES * 0.5).all()


def test_other_types_are_refused() -> None:
    out = np.zeros((2, 3), np.float32)
    for values in (VALUES.astype(np.int32), VALUES.T, VALUES[0]):
        with pytest.raises(TypeError):
            scaled(values, 0.5, out)
    out.setflags(write=False)
    with pytest.raises(TypeError):
        scaled(VALUES, 0.5, out)


def test_a_loop_is_compiled_without_a_cache_where_no_directory_can_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    import numba

    njit = numba.njit

    def njit_without_cache(*arguments: object, **options: object) -> object:
        if options.pop("cache", False):
            raise RuntimeError("cannot cache function: no locator available")
        return njit(*arguments, **options)

    monkeypatch.setattr(numba, "njit", njit_without_cache)
    loop, out = jit.JitFunction(scaled._function, scaled._arguments), np.zeros((2, 3), np.float32)
    loop(VALUES, 2.0, out)
    assert (out == VALUES * 2).all()


def test_compile_all_compiles_every_loop() -> None:
    loop = jit.JitFunction(scaled._function, scaled._arguments)
    jit.compile_all()
    assert loop._compiled is not None


def test_a_helper_runs_inside_a_loop_and_in_python() -> None:
    values = np.ones(3, np.float32)
    double(values)
    assert values.tolist() == [2, 2, 2]
    assert doubled(4) == 8


def load(path: Path, name: str, **names: object) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    vars(module).update(names)
    spec.loader.exec_module(module)
    return module


def test_a_loop_is_compiled_again_when_the_file_of_a_helper_has_changed(tmp_path: Path) -> None:
    """numba's cache on disk looks only at the file of the loop."""
    helpers, loops = tmp_path / "helpers.py", tmp_path / "loops.py"
    loops.write_text(
        "from realtime.imaging.jit import Array, compiled\n"
        "@compiled(Array('float32', 1, written=True))\n"
        "def step(values):\n"
        "    values[0] = outer(values[0])\n"
    )
    results = []
    for number in (1, 20, 20):  # of another length: Python, too, looks at size and time of a file
        helpers.write_text(
            "from realtime.imaging.jit import inlined\n"
            "@inlined\n"
            f"def inner(value): return value + {number}\n"
            "@inlined\n"
            "def outer(value): return inner(value)\n"
        )
        module = load(loops, "loops", outer=load(helpers, "helpers").outer)
        values = np.zeros(1, np.float32)
        module.step(values)
        results.append(values[0])
    jit._loops[-3:] = []
    assert results == [1, 20, 20]
    assert len(list((tmp_path / "__pycache__").glob("*.nbi"))) == 2


def test_a_loop_is_compiled_without_the_source_of_its_helpers(tmp_path: Path) -> None:
    source = tmp_path / "helpers.py"
    source.write_text("from realtime.imaging.jit import inlined\n@inlined\ndef helper(value): return value + 1\n")
    helper = load(source, "helpers").helper
    source.unlink()
    namespace = {"helper": helper}
    exec("def step(values): values[0] = helper(values[0])", namespace)  # noqa: S102
    loop = jit.JitFunction(namespace["step"], (Array("float32", 1, written=True),))
    values = np.zeros(1, np.float32)
    loop(values)
    jit._loops.remove(loop)
    assert values[0] == 1

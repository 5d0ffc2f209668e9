import errno
import importlib.util
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FunctionType, ModuleType

import numpy as np
import platformdirs
import pytest
from numpy.typing import NDArray

from realtime.imaging import jit, machine_code
from realtime.imaging.jit import Array
from tools.loops import import_loops


@jit.inlined
def doubled(value: float) -> float:
    return 2 * value


@jit.compiled(Array("uint8", 2), "float32", "boolean", Array("float32", 2, written=True))
def scaled(values: NDArray[np.uint8], factor: float, negative: bool, out: NDArray[np.float32]) -> None:
    """Write ``values`` times ``factor``."""
    scratch = np.empty(values.shape[1], np.float32)
    for y in range(values.shape[0]):
        for x in range(values.shape[1]):
            scratch[x] = values[y, x] * factor
        flat = out.reshape(out.shape[0] * out.shape[1])
        for x in range(values.shape[1]):
            flat[y * values.shape[1] + x] = -scratch[x] if negative else scratch[x]


@jit.compiled(Array("float32", 1, written=True))
def double(values: NDArray[np.float32]) -> None:
    """Double ``values``."""
    for i in range(values.shape[0]):
        values[i] = doubled(values[i])


VALUES = np.arange(6, dtype=np.uint8).reshape(2, 3)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda _: tmp_path / "cache")
    return tmp_path / "cache" / "machine-code"


@pytest.mark.parametrize("writeable", [True, False])
def test_a_loop_is_compiled_when_it_is_needed_and_reads_what_may_not_be_written(writeable: bool) -> None:
    values, out = VALUES.copy(), np.zeros((2, 3), np.float32)
    values.setflags(write=writeable)
    scaled(values, 0.5, False, out)
    assert (out == VALUES * 0.5).all()
    scaled(values, 0.5, True, out)
    assert (out == VALUES * -0.5).all()


def test_other_types_are_refused() -> None:
    out = np.zeros((2, 3), np.float32)
    for values in (VALUES.astype(np.int32), VALUES.T, VALUES[0], VALUES[:, ::2], VALUES.tolist(), None):
        with pytest.raises(TypeError, match=r"test_jit\.scaled takes a contiguous Array\(dtype='uint8', ndim=2"):
            scaled(values, 0.5, False, out)
    with pytest.raises(TypeError):
        scaled(VALUES, "half", False, out)
    with pytest.raises(TypeError, match="takes 4 arguments, got 3"):
        scaled(VALUES, 0.5, out)
    out.setflags(write=False)
    with pytest.raises(TypeError):
        scaled(VALUES, 0.5, False, out)


def test_compile_all_compiles_every_loop() -> None:
    loop = jit.JitFunction(double.function, double.arguments)
    jit.compile_all()
    jit._loops.remove(loop)
    assert loop._compiled is not None


def test_a_helper_runs_inside_a_loop_and_in_python() -> None:
    values = np.ones(3, np.float32)
    double(values)
    assert values.tolist() == [2, 2, 2]
    assert doubled(4) == 8


def fresh(loop: jit.JitFunction) -> jit.JitFunction:
    """Return ``loop`` as another process has it."""
    copy = jit.JitFunction(loop.function, loop.arguments)
    jit._loops.remove(copy)
    return copy


def test_machine_code_is_kept_and_used_again(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh(double).compile()
    monkeypatch.setattr(machine_code, "_compile", None)
    values = np.ones(3, np.float32)
    fresh(double)(values)
    assert values.tolist() == [2, 2, 2]
    assert sorted(path.suffix for path in cache.iterdir()) == [".ll", ".o"]


def test_damaged_machine_code_is_made_again(cache: Path) -> None:
    fresh(double).compile()
    (kept,) = cache.glob("*.o")
    good = kept.read_bytes()
    for damaged in (b"", good[:-1], good[:40] + b"\0" + good[41:]):
        kept.write_bytes(damaged)
        values = np.ones(3, np.float32)
        fresh(double)(values)
        assert values.tolist() == [2, 2, 2]
        assert kept.read_bytes() == good


def test_a_loop_is_compiled_without_a_cache_where_no_directory_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda _: tmp_path / "file")
    values = np.ones(3, np.float32)
    fresh(double)(values)
    assert values.tolist() == [2, 2, 2]


def test_a_full_disk_leaves_no_part_of_a_file(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write_a_part(path: Path, data: bytes) -> None:
        path.write_text("a part", encoding="utf-8")
        raise OSError(errno.ENOSPC, "the disk is full")

    monkeypatch.setattr(Path, "write_bytes", write_a_part)
    assert machine_code.cached_text("a.ll", lambda: "code") == "code"
    assert list(cache.iterdir()) == []


LOOPS = import_loops()


@pytest.mark.parametrize("loop", LOOPS, ids=[loop.name for loop in LOOPS])
def test_the_package_has_the_code_of_every_loop_as_it_is_now(loop: jit.JitFunction) -> None:
    head, code = loop.packaged()
    assert head[1:] == [loop.digest()], "run python -m tools.loops"
    assert "/" not in "".join(line for line in code.splitlines() if '"' in line), "a path of this machine"


def test_the_package_has_no_code_of_loops_that_are_gone() -> None:
    assert {path.stem for path in machine_code.FOLDER.glob("*.*.ll")} == {loop.name for loop in LOOPS}


def test_a_program_packed_without_its_sources_has_its_loops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine_code, "cached_text", lambda *_: pytest.fail("it was translated"))
    (loop,) = (each for each in LOOPS if each.name == "imaging.yuy2._convert")
    code = loop.function.__code__.replace(co_filename="/nowhere/yuy2.py")
    packed = jit.JitFunction(FunctionType(code, loop.function.__globals__), loop.arguments)
    jit._loops.remove(packed)
    assert packed.intermediate_code() == loop.packaged()[1]


def test_a_docstring_is_not_part_of_a_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    text, before = Path(__file__).read_text(encoding="utf-8"), double.digest()
    monkeypatch.setattr(jit, "_text_of", lambda _: text.replace('"""Double', '"""Twice'))
    assert double.digest() == before
    monkeypatch.setattr(jit, "_text_of", lambda _: text.replace("return 2 * value", "return 3 * value"))
    assert double.digest() != before


def test_installed_loops_need_no_numba(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "import numpy as np\n"
        "from realtime.imaging import compositor\n"
        "image = np.full((4, 70, 3), 9, np.uint8)\n"
        "alpha = np.full((4, 70), 255, np.uint8)\n"
        "print(compositor.composite(image, np.zeros_like(image), alpha).min(), 'numba' in sys.modules)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["9", "False"]


def test_two_threads_translate_at_once() -> None:
    from numba.core import codegen

    from realtime.imaging.translate import translate

    original = codegen.CPUCodeLibrary._optimize_final_module
    with ThreadPoolExecutor(2) as pool:
        codes = list(pool.map(lambda loop: translate(loop.function, loop.arguments), (double, scaled)))
    assert all(re.search(r"^define .*@loop\(", code, re.M) for code in codes)
    assert codegen.CPUCodeLibrary._optimize_final_module is original


@pytest.mark.slow
def test_a_loop_that_needs_more_of_numba_than_there_is_is_not_translated() -> None:
    def step(values):  # type: ignore[no-untyped-def]
        values[:] = values[::-1].copy()

    loop = jit.JitFunction(step, (Array("float32", 1, written=True),))
    jit._loops.remove(loop)
    with pytest.raises(ValueError, match=r"which runtime\.ll does not have"):
        loop.compile()


def load(path: Path, name: str, **names: object) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    vars(module).update(names)
    spec.loader.exec_module(module)
    return module


def test_a_loop_is_compiled_again_when_a_helper_has_changed(tmp_path: Path, cache: Path) -> None:
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
    assert len(list(cache.glob("*.ll"))) == 2

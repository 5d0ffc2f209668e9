import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.imaging import jit
from realtime.imaging.jit import Array


@jit.compiled(Array("uint8", 2), "float32", Array("float32", 2, written=True))
def scaled(values: NDArray[np.uint8], factor: float, out: NDArray[np.float32]) -> None:
    """Write ``values`` times ``factor``."""
    for y in range(values.shape[0]):
        for x in range(values.shape[1]):
            out[y, x] = values[y, x] * factor


VALUES = np.arange(6, dtype=np.uint8).reshape(2, 3)


@pytest.mark.parametrize("writeable", [True, False])
def test_a_loop_is_compiled_when_it_is_needed_and_reads_what_may_not_be_written(writeable: bool) -> None:
    values, out = VALUES.copy(), np.zeros((2, 3), np.float32)
    values.setflags(write=writeable)
    scaled(values, 0.5, out)
    assert (out == VALUES * 0.5).all()


def test_it_takes_nothing_else() -> None:
    out = np.zeros((2, 3), np.float32)
    for values in (VALUES.astype(np.int32), VALUES.T, VALUES[0]):
        with pytest.raises(TypeError):
            scaled(values, 0.5, out)
    out.setflags(write=False)
    with pytest.raises(TypeError):
        scaled(VALUES, 0.5, out)


def test_where_nothing_can_be_kept_it_is_compiled_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    import numba

    njit = numba.njit

    def nowhere(*arguments: object, **options: object) -> object:
        if options.pop("cache", False):
            raise RuntimeError("cannot cache function: no locator available")
        return njit(*arguments, **options)

    monkeypatch.setattr(numba, "njit", nowhere)
    loop, out = jit.JitFunction(scaled._function, scaled._takes), np.zeros((2, 3), np.float32)
    loop(VALUES, 2.0, out)
    assert (out == VALUES * 2).all()


def test_all_are_made_ready_at_once() -> None:
    loop = jit.JitFunction(scaled._function, scaled._takes)
    jit.compile_all()
    assert loop._compiled is not None

"""Loops over pixels that are compiled to machine code when they are first needed.

What is done only along the edge of a person is a few steps on some pixels here and there. As whole-array operations
each step is a pass through memory, and the pixels have to be cut out first; compiled by numba it is one pass.

What is compiled is kept on disk, beside the source or in the user's cache, as Python keeps its byte code.
"""

import threading
from collections.abc import Callable
from typing import Any, NamedTuple


class Array(NamedTuple):
    """An array that a compiled loop takes: in one piece, row by row.

    Attributes:
        dtype: name of its numpy type.
        ndim: how many axes it has.
        written: whether the loop writes to it.
    """

    dtype: str
    ndim: int
    written: bool = False


_loops: list["JitFunction"] = []


class JitFunction:
    """A compiled function; it holds no lock of Python's while it runs."""

    def __init__(self, function: Callable[..., Any], takes: tuple[Array | str, ...]) -> None:
        """Nothing is compiled yet."""
        self._function, self._takes = function, takes
        self._compiled: Callable[..., Any] | None = None
        self._lock = threading.Lock()
        _loops.append(self)

    def __call__(self, *values: Any) -> Any:
        """Run it, compiling it before if need be.

        Raises:
            TypeError: ``values`` are not what it takes.
        """
        return (self._compiled or self.compile())(*values)

    def compile(self) -> Callable[..., Any]:
        """Make it ready; at once if that was done before, even by another process."""
        import numba

        with self._lock:
            if self._compiled is None:
                kinds = [_numba_type(kind) for kind in self._takes]
                how = {"nogil": True, "error_model": "numpy", "fastmath": {"contract"}}
                try:
                    self._compiled = numba.njit(tuple(kinds), cache=True, **how)(self._function)
                except RuntimeError:  # there is no place to keep it: compiled anew each time
                    self._compiled = numba.njit(tuple(kinds), **how)(self._function)
            return self._compiled


def compiled(*takes: Array | str) -> Callable[[Callable[..., Any]], JitFunction]:
    """A decorator: the function is a loop that ``takes`` arrays, or numbers of a named numpy type."""
    return lambda function: JitFunction(function, takes)


def compile_all() -> None:
    """Make every loop of the modules imported so far ready."""
    for loop in _loops:
        loop.compile()


def _numba_type(kind: Array | str) -> Any:
    import numba

    if isinstance(kind, str):
        return getattr(numba.types, kind)
    return numba.types.Array(getattr(numba.types, kind.dtype), kind.ndim, "C", readonly=not kind.written)

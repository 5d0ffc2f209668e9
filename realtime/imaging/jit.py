"""Loops over pixels, compiled to machine code by numba when they are first needed.

What is done only along the edge of a person is a few steps on some pixels here and there. As whole-array operations
each step is a pass through memory, and the pixels have to be cut out first; compiled it is one pass.

``compiled`` marks a loop that Python calls; ``inlined`` marks a helper that compiled loops call. Machine code is cached
on disk, beside the source or in the user's cache directory, as Python caches its byte code.
"""

import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_OPTIONS: dict[str, Any] = {"error_model": "numpy", "fastmath": {"contract"}}


class Array(NamedTuple):
    """An array argument of a compiled loop: C-contiguous.

    Attributes:
        dtype: name of its numpy type.
        ndim: number of axes.
        written: whether the loop writes to it.
    """

    dtype: str
    ndim: int
    written: bool = False


_loops: list["JitFunction"] = []


class JitFunction:
    """A compiled loop; it releases the GIL while it runs."""

    def __init__(self, function: Callable[..., Any], arguments: tuple[Array | str, ...]) -> None:
        """Register ``function``; it is compiled later."""
        self._function, self._arguments = function, arguments
        self._compiled: Callable[..., Any] | None = None
        self._lock = threading.Lock()
        _loops.append(self)

    def __call__(self, *values: Any) -> Any:
        """Run it, compiling it first if necessary.

        Raises:
            TypeError: ``values`` do not match its argument types.
        """
        return (self._compiled or self.compile())(*values)

    def compile(self) -> Callable[..., Any]:
        """Return the machine code: compiled now, or loaded from the cache of an earlier process."""
        import numba

        with self._lock:
            if self._compiled is None:
                signature = tuple(_numba_type(argument) for argument in self._arguments)
                function = _named_by_helpers(self._function)
                try:
                    self._compiled = numba.njit(signature, cache=True, nogil=True, **_OPTIONS)(function)
                except RuntimeError:  # no writable cache directory: every process compiles for itself
                    self._compiled = numba.njit(signature, nogil=True, **_OPTIONS)(function)
            return self._compiled


class InlinedFunction(Generic[P, R]):
    """A helper of compiled loops, inlined wherever they call it. Called from Python it runs as plain Python."""

    def __init__(self, function: Callable[P, R]) -> None:
        self.function = function
        self._dispatcher: Any = None

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run it as plain Python."""
        return self.function(*args, **kwargs)

    @property
    def _numba_type_(self) -> Any:
        """What numba takes this global for when it compiles a loop that names it."""
        import numba

        if self._dispatcher is None:
            self._dispatcher = numba.njit(forceinline=True, **_OPTIONS)(self.function)
        return self._dispatcher._numba_type_


def compiled(*arguments: Array | str) -> Callable[[Callable[..., Any]], JitFunction]:
    """Decorate a loop with its argument types: ``Array``, or the name of a numpy type for a number."""
    return lambda function: JitFunction(function, arguments)


def inlined(function: Callable[P, R]) -> InlinedFunction[P, R]:
    """Decorate a helper that compiled loops, and other helpers, call. Its argument types follow from the call."""
    return InlinedFunction(function)


def compile_all() -> None:
    """Compile every loop of the modules imported so far."""
    for loop in _loops:
        loop.compile()


def _numba_type(argument: Array | str) -> Any:
    import numba

    if isinstance(argument, str):
        return getattr(numba.types, argument)
    return numba.types.Array(getattr(numba.types, argument.dtype), argument.ndim, "C", readonly=not argument.written)


def _named_by_helpers(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return ``function`` under a name that changes with the files of its helpers.

    numba compiles a cached loop again when the loop's own file has changed, but not when a file that it imports from
    has. The name of the cache file follows that of the function.
    """
    files = sorted(set(_helper_files(function)))
    if not files:
        return function
    try:
        sources = b"".join(Path(file).read_bytes() for file in files)
    except OSError:  # a program that was packed without its sources, which do not change
        return function
    digest = hashlib.sha256(sources).hexdigest()[:8]
    copy = FunctionType(function.__code__, function.__globals__, function.__name__, function.__defaults__)
    copy.__qualname__ = f"{function.__qualname__}-{digest}"
    return copy


def _helper_files(function: Callable[..., Any]) -> Iterator[str]:
    for name in function.__code__.co_names:
        helper = function.__globals__.get(name)
        if isinstance(helper, InlinedFunction):
            yield helper.function.__code__.co_filename
            yield from _helper_files(helper.function)

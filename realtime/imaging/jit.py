"""Loops over pixels as machine code.

What is done only along the edge of a person is a few steps on some pixels here and there. As whole-array operations
each step is a pass through memory, and the pixels have to be cut out first; compiled it is one pass.

``compiled`` marks a loop that Python calls; ``inlined`` marks a helper that compiled loops call. Both are written in
the part of Python that numba compiles. ``python -m tools.loops`` translates them into LLVM's intermediate code, which
is part of the package; a program makes machine code of that when it needs it (``machine_code``). A loop whose source
has changed since, or that is not of this package, is translated again when it is called, which needs numba.
"""

import ast
import ctypes
import hashlib
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar

import numpy as np

P = ParamSpec("P")
R = TypeVar("R")


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


_NUMBERS = {"float32": ctypes.c_float, "boolean": ctypes.c_ssize_t}
"""Types of numbers that a loop takes, and what C calls them."""

_SOURCE = "; source "
"""Start of the first line of a file of intermediate code; digests follow."""

_CONSTANTS = (int, float, np.generic)
"""Types of the constants of a module that loops use."""

_loops: list["JitFunction"] = []


class JitFunction:
    """A compiled loop; it releases the GIL while it runs."""

    def __init__(self, function: Callable[..., Any], arguments: tuple[Array | str, ...]) -> None:
        """Register ``function``; it is compiled later."""
        self.function, self.arguments = function, arguments
        self._dtypes = [np.dtype(a.dtype) if isinstance(a, Array) else None for a in arguments]
        self._compiled: Callable[..., int] | None = None
        self._lock = threading.Lock()
        _loops.append(self)

    @property
    def name(self) -> str:
        """Its module, without that of the package, and its own name."""
        return f"{self.function.__module__.removeprefix('realtime.')}.{self.function.__qualname__}"

    def __call__(self, *values: Any) -> None:
        """Run it, compiling it first if necessary.

        Raises:
            TypeError: ``values`` do not match its argument types.
            MemoryError: there is not enough for its scratch arrays.
        """
        if len(values) != len(self.arguments):
            raise TypeError(f"{self.name} takes {len(self.arguments)} arguments, got {len(values)}")
        plain: list[Any] = []
        for value, argument, dtype in zip(values, self.arguments, self._dtypes, strict=True):
            if not isinstance(argument, Array):
                plain.append(value)
            elif _fits(value, argument, dtype):
                plain += [value.ctypes.data, *value.shape]
            else:
                raise TypeError(f"{self.name} takes a contiguous {argument}, got {_described(value)}")
        result, problem = ctypes.c_void_p(), ctypes.c_void_p()  # where compiled code puts what it returns, or raises
        run = self._compiled or self.compile()
        try:
            failed = run(ctypes.byref(result), ctypes.byref(problem), *plain)
        except ctypes.ArgumentError as error:
            raise TypeError(f"{self.name}: {error}") from error
        if failed:
            raise MemoryError(f"{self.name} has no memory for its scratch arrays")

    def compile(self) -> Callable[..., int]:
        """Return the machine code: compiled now, or loaded from the cache of an earlier process."""
        from realtime.imaging import machine_code

        with self._lock:
            if self._compiled is None:
                kinds: list[Any] = [ctypes.c_void_p, ctypes.c_void_p]
                for argument in self.arguments:
                    if isinstance(argument, Array):
                        kinds += [ctypes.c_void_p, *[ctypes.c_ssize_t] * argument.ndim]
                    else:
                        kinds.append(_NUMBERS[argument])
                address = machine_code.load(self.name, self.intermediate_code())
                self._compiled = ctypes.CFUNCTYPE(ctypes.c_int, *kinds)(address)
            return self._compiled

    def intermediate_code(self) -> str:
        """Return the loop as LLVM's intermediate code: from the package, or translated now.

        Raises:
            ImportError: the package has none of the loop as it is now, and numba is not installed.
            ValueError: as for ``translate``.
        """
        from realtime.imaging import machine_code

        head, code = self.packaged()
        has_source = Path(self.function.__code__.co_filename).is_file()  # not in a program packed without: as it was
        if code and (not has_source or head[:1] == [self._digest_of_files()] or head[1:] == [self.digest()]):
            return code
        return machine_code.cached_text(f"{self.name}-{self.digest()[:24]}.ll", self._translate)

    def packaged(self) -> tuple[list[str], str]:
        """Return what the package has of it: the digests of the files and of the source it was made from, the code."""
        from realtime.imaging import machine_code

        path = machine_code.FOLDER / f"{self.name}.ll"
        if not path.is_file():
            return [], ""
        head, _, code = path.read_text(encoding="utf-8").partition("\n")
        return head.removeprefix(_SOURCE).split(), code

    def file_text(self) -> str:
        """Return what its file in the package should hold."""
        return f"{_SOURCE}{self._digest_of_files()} {self.digest()}\n{self._translate()}"

    def digest(self) -> str:
        """Return a digest of the source of the loop and its helpers, comments and docstrings apart."""
        parts: list[str] = []
        for function in _functions(self.function):
            parts.append(_source_of(function))
            names = {name: function.__globals__.get(name) for name in function.__code__.co_names}
            parts += [f"{name} = {value!r}" for name, value in names.items() if isinstance(value, _CONSTANTS)]
        return _digest(parts)

    def _digest_of_files(self) -> str:
        """Return a digest of the files that the loop and its helpers are in, which is found at once."""
        files = {function.__code__.co_filename for function in _functions(self.function)}
        return _digest(_text_of(file) for file in sorted(files))

    def _translate(self) -> str:
        from realtime.imaging.translate import translate

        return translate(self.function, self.arguments)


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
        from realtime.imaging.translate import dispatcher_of

        if self._dispatcher is None:
            self._dispatcher = dispatcher_of(self.function)
        return self._dispatcher._numba_type_


def compiled(*arguments: Array | str) -> Callable[[Callable[..., Any]], JitFunction]:
    """Decorate a loop with its argument types: ``Array``, or ``float32`` or ``boolean`` for a number."""
    return lambda function: JitFunction(function, arguments)


def inlined(function: Callable[P, R]) -> InlinedFunction[P, R]:
    """Decorate a helper that compiled loops, and other helpers, call. Its argument types follow from the call."""
    return InlinedFunction(function)


def compile_all() -> None:
    """Compile every loop of the modules imported so far."""
    for loop in _loops:
        loop.compile()


def loops() -> list[JitFunction]:
    """Return every loop of the modules imported so far."""
    return list(_loops)


def _fits(value: Any, argument: Array, dtype: "np.dtype[Any] | None") -> bool:
    return (
        isinstance(value, np.ndarray)
        and value.dtype == dtype
        and value.ndim == argument.ndim
        and value.flags.c_contiguous
        and (value.flags.writeable or not argument.written)
    )


def _described(value: Any) -> str:
    return f"{value.dtype} {value.shape}" if isinstance(value, np.ndarray) else type(value).__name__


def _functions(function: Any) -> Iterator[Any]:
    """Yield a function and the helpers that it calls, and those that they call."""
    yield function
    for name in function.__code__.co_names:
        helper = function.__globals__.get(name)
        if isinstance(helper, InlinedFunction):
            yield from _functions(helper.function)


def _source_of(function: Any) -> str:
    """Return the source of a function in one style, without its docstring; empty where it cannot be read."""
    for node in ast.walk(ast.parse(_text_of(function.__code__.co_filename))):
        if isinstance(node, ast.FunctionDef) and node.name == function.__name__:
            is_described = isinstance(node.body[0], ast.Expr) and isinstance(node.body[0].value, ast.Constant)
            node.body = node.body[1:] if is_described else node.body
            return ast.unparse(node)
    return ""


def _text_of(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8")
    except OSError:  # a program that was packed without its sources
        return ""


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()

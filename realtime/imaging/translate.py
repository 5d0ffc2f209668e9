"""A loop in Python -> LLVM's intermediate code, by numba. For development: installed loops come with theirs.

The code is taken before it is optimized for a processor, without what is of this machine alone.
"""

import re
import threading
from collections.abc import Callable, Sequence
from typing import Any

import numba
from numba.core import codegen

from realtime.imaging.machine_code import ENTRY

_OPTIONS: dict[str, Any] = {
    "error_model": "numpy",
    "fastmath": {"contract"},
    "no_cpython_wrapper": True,
    "no_cfunc_wrapper": True,
}

_lock = threading.Lock()  # numba is changed while it compiles

_KNOWN = {
    "NRT_MemInfo_alloc_aligned",
    "NRT_MemInfo_call_dtor",
    "NRT_decref",
    "NRT_incref",
    "numba_attempt_nocopy_reshape",
}
"""Functions that ``runtime.ll`` has, and one that only a function calls which it replaces."""


def translate(function: Callable[..., Any], arguments: Sequence[Any]) -> str:
    """Return the intermediate code of ``function``: a function of pointers, lengths of axes and numbers.

    Args:
        function: the loop.
        arguments: ``jit.Array`` or the name of a numpy type for each of its arguments.

    Raises:
        ValueError: ``function`` needs a function of numba that ``runtime.ll`` does not have.
    """
    taken: list[str] = []

    def optimize(library: Any) -> None:
        """Inline and drop pairs of reference counts, as numba does first; the rest is for one processor."""
        code = library._codegen  # noqa: SLF001 - numba has no other way to its code before it is optimized
        passes, builder = code._module_pass_manager(  # noqa: SLF001
            loop_vectorize=False, slp_vectorize=False, opt=0, cost="cheap"
        )
        passes.run(library._final_module, builder)  # noqa: SLF001
        taken.append(str(library._final_module))  # noqa: SLF001
        shared = library._final_module.clone()  # noqa: SLF001 - what callers inline: emitting changes a module
        for item in shared.functions:
            if not item.is_declaration and item.linkage == codegen.ll.Linkage.external:
                item.linkage = "linkonce_odr"
        library._shared_module = shared  # noqa: SLF001

    with _lock:
        original = codegen.CPUCodeLibrary._optimize_final_module  # noqa: SLF001
        codegen.CPUCodeLibrary._optimize_final_module = optimize  # noqa: SLF001
        try:
            entry = _entry(function, arguments)
        finally:
            codegen.CPUCodeLibrary._optimize_final_module = original  # noqa: SLF001
    return _portable(taken[-1], entry.fndesc.llvm_func_name)  # what it calls was compiled before it


def dispatcher_of(helper: Callable[..., Any]) -> Any:
    """Return a helper as numba's function, to be kept as long as loops call it."""
    return numba.njit(forceinline=True, **_OPTIONS)(helper)


def _entry(function: Callable[..., Any], arguments: Sequence[Any]) -> Any:
    """Compile a function that takes arrays apart into addresses and lengths, and calls ``function``."""
    names: list[str] = []
    kinds: list[Any] = []
    made: list[str] = []
    passed: list[str] = []
    for number, argument in enumerate(arguments):
        if isinstance(argument, str):
            names.append(f"v{number}")
            kinds.append(numba.types.intp if argument == "boolean" else getattr(numba.types, argument))
            passed.append(f"v{number} != 0" if argument == "boolean" else f"v{number}")
            continue
        lengths = [f"n{number}_{axis}" for axis in range(argument.ndim)]
        names += [f"p{number}", *lengths]
        kinds += [numba.types.CPointer(getattr(numba.types, argument.dtype)), *[numba.types.intp] * argument.ndim]
        made.append(f"    a{number} = carray(p{number}, ({', '.join(lengths)},))\n")
        passed.append(f"a{number}")
    source = f"def {ENTRY}({', '.join(names)}):\n{''.join(made)}    inner({', '.join(passed)})\n"
    namespace = {"carray": numba.carray, "inner": numba.njit(forceinline=True, **_OPTIONS)(function)}
    exec(source, namespace)  # noqa: S102 - numba compiles functions and has no other way to make one
    compiled = numba.njit(numba.types.void(*kinds), **_OPTIONS)(namespace[ENTRY])
    (result,) = compiled.overloads.values()
    return result


def _portable(code: str, name: str) -> str:
    """Return ``code`` with ``name`` as its entry, without what belongs to this machine or to ``runtime.ll``."""
    code = code.replace(name, ENTRY)
    code = re.sub(r"^(target (datalayout|triple)|source_filename|; ModuleID) .*\n", "", code, flags=re.M)
    code = re.sub(
        r"^define [^\n]*@NRT_(incref|decref)\(ptr[^\n]*\n.*?^}\n",
        r"declare void @NRT_\1(ptr)\n",
        code,
        flags=re.M | re.S,
    )
    code = re.sub(r"^declare [^\n]*@llvm\.x86\.[^\n]*\n", "", code, flags=re.M)
    code = re.sub(r'(constant \[\d+ x i8\]) c"(?:[^"\\]|\\.)*"', r"\1 zeroinitializer", code)  # messages, with paths
    if unknown := sorted(set(re.findall(r"^declare [^@]*@(\w[\w.]*)", code, flags=re.M)) - _KNOWN - _intrinsics(code)):
        raise ValueError(f"the loop calls {', '.join(unknown)}, which runtime.ll does not have")
    return _short_names(code)


def _intrinsics(code: str) -> set[str]:
    return set(re.findall(r"llvm\.[\w.]+", code))


def _short_names(code: str) -> str:
    """Number the mangled names, which are long and differ from run to run."""
    short: dict[str, str] = {}
    return re.sub(
        r'(?<=[@"])(_ZN[\w.$]+|\.const\.pickle[\w.]+)',
        lambda match: short.setdefault(match.group(), f"name{len(short)}"),
        code,
    )

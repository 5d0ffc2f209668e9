"""LLVM's code of a loop -> machine code for this processor, kept on disk between runs.

The intermediate code of every loop is in the package (``loops/``), so that a program needs neither numba nor the time
that numba takes. What is left, optimizing it for this processor, takes a moment the first time.
"""

import contextlib
import ctypes
import hashlib
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import llvmlite
import platformdirs

from realtime.errors import SinkError
from realtime.system.files import atomic_write

FOLDER = Path(__file__).with_name("loops")
"""Where the intermediate code of the loops is."""

ENTRY = "loop"
"""Name of the function in it."""

_RUNTIME = "runtime.ll"
_NEEDED = ("malloc", "free", "memset", "memcpy", "memmove")
"""Functions of the C library that machine code may call."""

_lock = threading.Lock()  # LLVM's tables are not thread-safe
_engines: list[Any] = []  # they own the machine code


def load(name: str, code: str) -> int:
    """Return the address of a loop's machine code: from the cache, or compiled now.

    Args:
        name: of the loop, for the file in the cache.
        code: its intermediate code, as text.
    """
    with _lock:
        machine = _machine()
        runtime = (FOLDER / _RUNTIME).read_text(encoding="utf-8")
        about = (llvmlite.__version__, machine.triple, _host(), runtime, code)
        key = hashlib.sha256("\0".join(map(str, about)).encode()).hexdigest()
        path = cache_folder() / f"{name}-{key[:24]}.o"
        data = _read(path)
        if data is None:
            data = _compile(machine, code, runtime)
            _write(path, data)
        return _link(machine, data)


def cached_text(name: str, make: Callable[[], str]) -> str:
    """Return what ``make`` returned in an earlier run, by the name of a file in the cache, or returns now."""
    data = _read(cache_folder() / name)
    if data is None:
        data = make().encode()
        _write(cache_folder() / name, data)
    return data.decode()


def cache_folder() -> Path:
    """Return the folder of the machine code of earlier runs."""
    return Path(platformdirs.user_cache_path("realtime-portrait")) / "machine-code"


@cache
def _llvm() -> Any:
    """Return LLVM, ready to compile for this processor."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    library = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
    for name in _NEEDED:
        llvm.add_symbol(name, ctypes.cast(getattr(library, name), ctypes.c_void_p).value)
    return llvm


@cache
def _host() -> tuple[str, str]:
    """Return LLVM's name of this processor, and its features."""
    return _llvm().get_host_cpu_name(), _llvm().get_host_cpu_features().flatten()


@cache
def _machine() -> Any:
    llvm = _llvm()
    cpu, features = _host()
    target = llvm.Target.from_triple(llvm.get_process_triple())
    return target.create_target_machine(cpu, features, opt=3, reloc="default", codemodel="jitdefault", jit=True)


def _compile(machine: Any, code: str, runtime: str) -> bytes:
    llvm = _llvm()
    module = llvm.parse_assembly(code)
    module.link_in(llvm.parse_assembly(runtime))
    module.triple, module.data_layout = machine.triple, str(machine.target_data)
    tuning = llvm.create_pipeline_tuning_options(speed_level=3)
    tuning.loop_vectorization, tuning.slp_vectorization = True, False
    builder = llvm.create_pass_builder(machine, tuning)
    passes = builder.getModulePassManager()
    passes.add_refprune_pass()
    passes.run(module, builder)
    return bytes(machine.emit_object(module))


def _link(machine: Any, data: bytes) -> int:
    llvm = _llvm()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
    engine.add_object_file(llvm.ObjectFileRef.from_data(data))
    engine.finalize_object()
    _engines.append(engine)
    return int(engine.get_function_address(ENTRY))


def _read(path: Path) -> bytes | None:
    """Return what ``_write`` wrote; None if it is missing or damaged."""
    with contextlib.suppress(OSError):
        content = path.read_bytes()
        if hashlib.sha256(content[32:]).digest() == content[:32]:
            return content[32:]
    return None


def _write(path: Path, data: bytes) -> None:
    """Write ``data`` after its digest; nothing, where the folder cannot be written to."""
    with contextlib.suppress(OSError, SinkError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(path, overwrite=True) as part:
            part.write_bytes(hashlib.sha256(data).digest() + data)

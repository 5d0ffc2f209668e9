"""Imports TensorFlow quietly, once, for all of ``maskrcnn``; the other modules write ``from ...runtime import tf``.

TensorFlow writes a page about CPUs and GPUs on stderr while it is imported, before any setting of its own is read. So
file descriptor 2 goes to a temporary file for that time, and what is not TensorFlow's own log is passed on afterwards.
A ``TF_CPP_MIN_LOG_LEVEL`` that the user has set is left alone, and then nothing is held back. Keras, which TensorFlow
loads anyway, is loaded here too, so that it writes nothing into the user's home.
"""

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LOG_LINE = re.compile(rb"WARNING: All log messages before absl|[IWEF]\d{4} \d\d:|To enable the following instructions")
_QUIET_LEVEL = "3"


@contextmanager
def _without_log_lines() -> Iterator[None]:
    """Hold back the log lines that native code writes to stderr; everything else comes out at the end."""
    try:
        saved = os.dup(2)
    except OSError:  # no stderr at all: nothing to hold back
        yield
        return
    with tempfile.TemporaryFile() as held:
        sys.stderr.flush()
        os.dup2(held.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(saved, 2)
            os.close(saved)
            held.seek(0)
            for line in held:
                if not _LOG_LINE.match(line):
                    sys.stderr.write(line.decode(errors="replace"))


@contextmanager
def _nothing_written() -> Iterator[None]:
    """Keep Keras from writing its settings, and matplotlib its list of fonts, into the user's home."""
    os.environ.setdefault("KERAS_HOME", os.devnull)
    if "matplotlib" in sys.modules:
        yield
        return
    sys.modules["matplotlib"] = None  # type: ignore[assignment]  # Python's way to say that it cannot be imported
    try:
        yield
    finally:
        del sys.modules["matplotlib"]


if os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", _QUIET_LEVEL) == _QUIET_LEVEL:
    with _without_log_lines(), _nothing_written():
        import keras
        import tensorflow as tf
else:
    with _nothing_written():
        import keras  # noqa: F401
        import tensorflow as tf

__all__ = ["has_fast_bfloat16", "tf", "use_threads"]


def use_threads(count: int) -> None:
    """Let TensorFlow use ``count`` threads inside an operation and one operation at a time.

    Two operations side by side would fight for the same few cores, and the picture's own thread needs one too. It
    counts from the first use of TensorFlow in a process; later calls change nothing.
    """
    try:
        tf.config.threading.set_intra_op_parallelism_threads(count)
        tf.config.threading.set_inter_op_parallelism_threads(1)
    except RuntimeError:  # TensorFlow runs already, with the threads of the first call
        return


def has_fast_bfloat16(cpuinfo: Path = Path("/proc/cpuinfo")) -> bool:
    """Whether this processor multiplies bfloat16 in hardware, as far as the system says.

    Where it does, the nets run about a third faster in it and find the same; where it does not, they crawl. Only Linux
    tells, so elsewhere the answer is no. It is not measured, because the same machine must give the same pictures.
    """
    if os.environ.get("TF_ENABLE_ONEDNN_OPTS") == "0":
        return False
    try:
        text = cpuinfo.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    flags = next((line for line in text.splitlines() if line.startswith("flags")), "")
    return not {"avx512_bf16", "amx_bf16"}.isdisjoint(flags.split())

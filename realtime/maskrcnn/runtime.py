"""Imports TensorFlow silently, once, for all of ``maskrcnn``; other modules write ``from ...runtime import tf``.

On import TensorFlow logs a page about CPUs and GPUs to stderr, before it reads any setting. File descriptor 2 is
therefore redirected to a temporary file meanwhile; what is not TensorFlow's log is written to stderr afterwards. If the
user has set ``TF_CPP_MIN_LOG_LEVEL``, nothing is redirected. Keras, which TensorFlow imports anyway, is imported here
too, so that it writes nothing to the user's home.
"""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from realtime.maskrcnn.quiet import without_log_lines

_LOG_LINE = re.compile(rb"WARNING: All log messages before absl|[IWEF]\d{4} \d\d:|To enable the following instructions")
_QUIET_LEVEL = "3"


@contextmanager
def _nothing_written() -> Iterator[None]:
    """Keep Keras from writing its settings, and matplotlib its font cache, to the user's home."""
    os.environ.setdefault("KERAS_HOME", os.devnull)
    if "matplotlib" in sys.modules:
        yield
        return
    sys.modules["matplotlib"] = None  # type: ignore[assignment]  # makes importing it fail
    try:
        yield
    finally:
        del sys.modules["matplotlib"]


if os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", _QUIET_LEVEL) == _QUIET_LEVEL:
    with without_log_lines(_LOG_LINE), _nothing_written():
        import keras
        import tensorflow as tf
else:
    with _nothing_written():
        import keras  # noqa: F401
        import tensorflow as tf

__all__ = ["has_fast_bfloat16", "tf", "use_threads"]


def use_threads(count: int) -> None:
    """Set TensorFlow to ``count`` threads per operation (0 = one per core), and one operation at a time.

    Two concurrent operations would compete for the same few cores with each other and with the thread that renders.
    Only the first call in a process, before TensorFlow is used, has an effect.
    """
    try:
        tf.config.threading.set_intra_op_parallelism_threads(count)
        tf.config.threading.set_inter_op_parallelism_threads(1)
    except RuntimeError:  # TensorFlow is already initialised
        return


def has_fast_bfloat16(cpuinfo: Path = Path("/proc/cpuinfo")) -> bool:
    """Whether this processor multiplies bfloat16 in hardware, according to Linux; False on other systems.

    If so, nets run about a third faster in it with the same detections; if not, they are many times slower. It is not
    measured, because the same machine must always give the same result.
    """
    if os.environ.get("TF_ENABLE_ONEDNN_OPTS") == "0":
        return False
    try:
        text = cpuinfo.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    flags = next((line for line in text.splitlines() if line.startswith("flags")), "")
    return not {"avx512_bf16", "amx_bf16"}.isdisjoint(flags.split())

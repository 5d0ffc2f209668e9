"""Runs a checked ``.tflite`` file in LiteRT."""

import os
import re
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from realtime.errors import ModelError
from realtime.maskrcnn.quiet import without_log_lines

Array = NDArray[np.float32]
Function = Callable[[Array], Mapping[str, Array]]
"""One function of a file: its input, of any height, width or number of regions, to copies of its outputs by name."""

_LOG_LINE = re.compile(rb"INFO: |WARNING: All log messages before absl|[IWEF]\d{4} \d\d:")


def load(data: bytes, inputs: Mapping[str, str], threads: int) -> dict[str, Function]:
    """Load a file and return its functions by the name of their signature.

    One interpreter runs them all, so the weights are in memory once. A change of an input's shape costs less than a
    tenth of a run.

    Args:
        data: the file. It must have been checked: the runtime trusts it.
        inputs: name of the input by signature.
        threads: processor threads; 0 = one per core.

    Raises:
        ModelError: LiteRT is missing or cannot load the file.
    """
    try:
        from ai_edge_litert.interpreter import Interpreter
    except ImportError as error:
        raise ModelError(f"LiteRT cannot be imported: {error}; reinstall realtime-portrait") from error
    with without_log_lines(_LOG_LINE):
        try:
            interpreter = Interpreter(model_content=data, num_threads=threads or os.cpu_count() or 1)
            interpreter.allocate_tensors()  # logs that it does so
            return {name: _function(interpreter.get_signature_runner(name), key) for name, key in inputs.items()}
        except (RuntimeError, ValueError) as error:
            raise ModelError(f"LiteRT cannot load the model: {_first_line(error)}") from error


def _function(runner: Callable[..., Mapping[str, Array]], key: str) -> Function:
    def run(value: Array) -> Mapping[str, Array]:
        try:
            return runner(**{key: value})
        except (RuntimeError, ValueError, MemoryError) as error:
            raise ModelError(f"LiteRT failed: {_first_line(error)}") from error

    return run


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]

"""What runs a net: TensorFlow, or OpenVINO on the very same graph where that is installed."""

import sys
from collections.abc import Callable
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from realtime.errors import ModelError
from realtime.maskrcnn.model import MaskRCNN
from realtime.maskrcnn.runtime import tf
from realtime.structures import Image

EngineName = Literal["tensorflow", "openvino", "auto"]
"""``auto`` is the one that was measured to be the faster, TensorFlow, for the nets there are."""

Found = tuple[NDArray[Any], NDArray[Any], NDArray[Any], NDArray[Any], NDArray[Any] | None]
"""Boxes (N, 4) ``xyxy`` pixels of the canvas, scores (N,), class ids (N,) int32, masks (N, m, m), alpha or None."""

Engine = Callable[[Image], Found]
"""Runs a net on its canvas, (H, W, 3) uint8 BGR; raises ``ModelError``. Called from one thread only."""


def tensorflow(net: MaskRCNN) -> Engine:
    """Run ``net`` in TensorFlow."""

    def run(canvas: Image) -> Found:
        try:
            *found, alpha = net(tf.constant(canvas))
            boxes, scores, class_ids, masks = (part.numpy() for part in found)
            return boxes, scores, class_ids, masks, None if alpha is None else alpha.numpy()
        except tf.errors.OpError as error:
            raise ModelError(f"TensorFlow failed: {error.message.splitlines()[0]}.") from error

    return run


def openvino(net: MaskRCNN, *, threads: int, half: bool) -> Engine:
    """Run the graph of ``net``, one without a matte branch or with, in OpenVINO.

    Args:
        net: computing in float32: OpenVINO chooses the number format itself.
        threads: processor threads; 0 = as many as there are cores.
        half: compute in bfloat16 where that is fast.

    Raises:
        ModelError: OpenVINO is not installed, or cannot run this graph.
    """
    # It reports home without this; hidden, its own stub takes the place of the module that does.
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    try:
        import openvino as ov
    except ImportError as error:
        raise ModelError("OpenVINO is not installed: pip install 'realtime-portrait[openvino]'.") from error
    settings: dict[str, Any] = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_PRECISION_HINT": "bf16" if half else "f32",
    }
    if threads:
        settings["INFERENCE_NUM_THREADS"] = threads
    try:
        graph = ov.convert_model(net.function.get_concrete_function())
        request = ov.Core().compile_model(graph, "CPU", settings).create_infer_request()
    except RuntimeError as error:
        raise ModelError(f"OpenVINO cannot run this net: {str(error).splitlines()[0]}.") from error

    def run(canvas: Image) -> Found:
        try:
            request.infer([np.ascontiguousarray(canvas)])
        except RuntimeError as error:
            raise ModelError(f"OpenVINO failed: {str(error).splitlines()[0]}.") from error
        outputs = [np.array(tensor.data) for tensor in request.output_tensors]
        boxes, scores, class_ids, masks = outputs[:4]
        return boxes, scores, class_ids, masks, outputs[4] if len(outputs) > 4 else None

    return run

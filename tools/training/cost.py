"""What a structure of the net costs, untrained: multiplications by part, and its time in LiteRT beside another's."""

import time
from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.portrait.shapes import CHANNELS, ROI_SIDE
from realtime.structures import Size
from tools.portrait.architecture import Architecture
from tools.portrait.layers import PortraitNet

SIZE: Size = (336, 192)
"""Of the input that costs are given for, pixels."""


def multiplications(part: Any, *shapes: tuple[int, ...]) -> dict[str, int]:
    """Return the multiplications of each layer of ``part`` for inputs of ``shapes``, (H, W, C) each, by layer name."""
    found: dict[str, int] = {}
    sizes = {tensor.name: shape for tensor, shape in zip(part.inputs, shapes, strict=True)}
    for layer in part.layers:
        if not isinstance(layer, keras.layers.InputLayer):
            inputs = layer.input if isinstance(layer.input, list) else [layer.input]
            outer = [sizes[one.name] for one in inputs]
            shape = layer.compute_output_shape((1, *outer[0]) if len(outer) == 1 else [(1, *one) for one in outer])
            sizes[layer.output.name] = tuple(shape[1:])
            if layer.weights:
                found[layer.name] = _products(layer, outer[0], tuple(shape[1:]))
    return found


def _products(layer: Any, before: tuple[int, ...], after: tuple[int, ...]) -> int:
    kernel = int(np.prod(layer.weights[0].shape))
    if isinstance(layer, keras.layers.Conv2DTranspose):
        return kernel * before[0] * before[1]
    return kernel * int(np.prod(after[:-1]))


def costs(architecture: Architecture, *, proposals: int, people: int, size: Size = SIZE) -> dict[str, float]:
    """Return millions of multiplications by part of the net, and their ``total``.

    Args:
        architecture: the structure.
        proposals: regions that the box head sees.
        people: regions that the mask head sees.
        size: of the input, pixels.
    """
    net = PortraitNet.build(architecture)
    width, height = size
    features = [(height // s, width // s, c) for s, c in zip((2, 4, 8, 16), _channels(net), strict=True)]
    trunk = multiplications(net.trunk, (height, width, 3))
    side, channels = architecture.mask_roi_side, architecture.mask_channels
    stages = {"stride 2": ("conv0", "xif0"), "stride 4": ("xif1",), "stride 8": ("xif2",), "stride 16": ("xif3",)}
    parts = {stage: sum(n for name, n in trunk.items() if name.startswith(names)) for stage, names in stages.items()}
    parts["proposals"] = sum(multiplications(net.rpn, features[-1]).values())
    parts["alpha branch"] = sum(multiplications(net.matte, *features).values())
    boxes = sum(multiplications(net.box_head, (ROI_SIDE, ROI_SIDE, CHANNELS)).values())
    masks = sum(multiplications(net.mask_head, (side, side, channels)).values())
    parts |= {f"box head, {proposals} proposals": boxes * proposals, f"mask head, {people} people": masks * people}
    millions = {name: count / 1e6 for name, count in parts.items()}
    return millions | {"total": sum(millions.values())}


def _channels(net: PortraitNet) -> list[int]:
    return [int(output.shape[-1]) for output in net.trunk.outputs]


class Timed:
    """The trunk, proposals and alpha of an untrained net in LiteRT, one thread.

    Args:
        architecture: the structure.
        size: of the input, pixels.
    """

    def __init__(self, architecture: Architecture, size: Size = SIZE) -> None:
        import tensorflow as tf
        from ai_edge_litert.interpreter import Interpreter

        from tools.portrait.export import constants

        trunk, rpn, _, _, matte = map(constants, PortraitNet.build(architecture).parts)

        def run(image: Any) -> list[Any]:
            features = trunk(image)
            return [features[-1], *rpn(features[-1]), matte(features)]

        shape = (1, size[1], size[0], 3)
        function = tf.function(run, input_signature=[tf.TensorSpec(shape)], autograph=False)
        converter = tf.lite.TFLiteConverter.from_concrete_functions([function.get_concrete_function()])
        content = converter.convert()
        self._interpreter = Interpreter(model_content=content, num_threads=1)
        self._interpreter.allocate_tensors()
        index = self._interpreter.get_input_details()[0]["index"]
        self._interpreter.set_tensor(index, np.random.default_rng(0).random(shape, np.float32))

    def run(self) -> float:
        """Run once and return the seconds of this thread's processor time."""
        began = time.thread_time()
        self._interpreter.invoke()
        return time.thread_time() - began


def times(architectures: Sequence[Architecture], *, rounds: int = 60) -> NDArray[np.float64]:
    """Return (len(architectures), rounds) milliseconds, run in turn, so that a busy machine slows all alike."""
    nets = [Timed(one) for one in architectures]
    for net in nets:
        net.run()
    return np.array([[net.run() * 1e3 for net in nets] for _ in range(rounds)]).T

"""Export the net of ``portrait`` from Keras to LiteRT: python -m tools.portrait.export WEIGHTS.npz OUT.tflite.

The file has three signatures with float16 weights, all with a free number of rows, columns or regions:

    trunk       image (1, H, W, 3) float32 BGR in [0, 1], H and W multiples of 16
             -> features (1, h, w, C), logits (1, h, w, A), deltas (1, h, w, 4 A), alpha (1, H / 2, W / 2, 1),
                and mask_features if the mask head does not work on the features
    box_head    regions (R, S, S, C) -> scores (R, 1), deltas (R, 4)
    mask_head   regions (R, S, S, C) -> masks (R, m, m, 1)

The same weights give the same bytes. Everything the runtime does not need is left out of the file, so that it can be
checked to the last byte (see ``realtime.maskrcnn.litert``).
"""

import argparse
import hashlib
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
from ai_edge_litert import schema_py_generated as schema
from keras import layers

from realtime.maskrcnn.litert.graph import read_graphs
from realtime.maskrcnn.litert.shapes import infer_shapes
from realtime.maskrcnn.portrait.shapes import CHANNELS, ROI_SIDE, SIGNATURES
from realtime.maskrcnn.runtime import tf
from tools.portrait import npz
from tools.portrait.architecture import Architecture
from tools.portrait.layers import PortraitNet
from tools.portrait.tiny import packed

RECORDED_SIZE = (192, 336)
"""Height and width of the canvas that the shapes in the file are for; the runtime changes them as it needs."""

_NO_OPTIONS = ("DequantizeOptionsT", "PadOptionsT")


class _Repeat(layers.Layer):  # type: ignore[misc]
    """Doubles the size by repeating cells, without an operation that depends on the size."""

    def call(self, x: Any) -> Any:
        return tf.nn.depth_to_space(tf.concat([x] * 4, -1), 2)


class _Quadruple(layers.Layer):  # type: ignore[misc]
    """A transposed 2x2 convolution of stride 2 as a 1x1 convolution to four times the channels."""

    def __init__(self, layer: Any) -> None:
        super().__init__(name=layer.name)
        kernel, bias = layer.get_weights()
        self._kernel = kernel.transpose(3, 0, 1, 2).reshape(1, 1, kernel.shape[3], -1)
        self._bias, self._activation = np.tile(bias, 4), layer.activation

    def call(self, x: Any) -> Any:
        y = tf.nn.bias_add(tf.nn.conv2d(x, tf.constant(self._kernel), 1, "VALID"), tf.constant(self._bias))
        return tf.nn.depth_to_space(self._activation(y), 2)


def _exportable(layer: Any) -> Any:
    """Return what takes the place of ``layer``: scaling is done before the net, reshaping after it."""
    if isinstance(layer, layers.Rescaling | layers.Reshape | layers.Lambda):
        return layers.Identity(name=layer.name)
    if isinstance(layer, layers.UpSampling2D) and layer.interpolation == "nearest":
        return _Repeat(name=layer.name)
    if isinstance(layer, layers.Conv2DTranspose):
        return _Quadruple(layer)
    return layer


def constants(part: Any) -> Callable[..., Any]:
    """Return ``part`` as a function whose weights are constants."""
    cloned = keras.models.clone_model(part, clone_function=_exportable, call_function=lambda layer, *x, **_: layer(*x))
    values = [(variable, np.asarray(variable.value)) for variable in cloned.variables]

    def call(inputs: Any) -> Any:
        with keras.StatelessScope(state_mapping=[(variable, tf.constant(value)) for variable, value in values]):
            return cloned(inputs, training=False)

    return call


def input_shapes(architecture: Architecture) -> dict[str, tuple[int, ...]]:
    """Return the shapes that the file records for the input of each signature: a canvas, one region."""
    side = architecture.mask_roi_side
    return {
        "trunk": (1, *RECORDED_SIZE, 3),
        "box_head": (1, ROI_SIDE, ROI_SIDE, CHANNELS),
        "mask_head": (1, side, side, architecture.mask_channels),
    }


def export(net: PortraitNet) -> bytes:
    """Return ``net`` as the ``.tflite`` file that the package runs."""
    return _tidy(_convert(net), input_shapes(net.architecture))


def _convert(net: PortraitNet) -> bytes:
    """Return ``net`` as a ``.tflite`` file, as TensorFlow's converter writes it."""
    trunk, rpn, box_head, mask_head, matte = map(constants, net.parts)

    def run_trunk(image: Any) -> dict[str, Any]:
        features = trunk(image)
        logits, deltas = rpn(features[-1])
        outputs = {"features": features[-1], "logits": logits, "deltas": deltas}
        if not net.architecture.fine_masks:
            return outputs | {"alpha": tf.sigmoid(matte(features))}
        alpha, mask_features = matte(features)
        return outputs | {"alpha": tf.sigmoid(alpha), "mask_features": mask_features}

    def run_box_head(regions: Any) -> dict[str, Any]:
        logits, deltas = box_head(regions)
        return {"scores": tf.sigmoid(logits), "deltas": deltas}

    def run_mask_head(regions: Any) -> dict[str, Any]:
        return {"masks": tf.sigmoid(mask_head(regions))}

    module, signatures = tf.Module(), {}
    for name, function in (("trunk", run_trunk), ("box_head", run_box_head), ("mask_head", run_mask_head)):
        count, *sides, channels = input_shapes(net.architecture)[name]
        shape = [count, None, None, channels] if name == "trunk" else [None, *sides, channels]
        spec = tf.TensorSpec(shape, tf.float32, name=SIGNATURES[name].input)
        signatures[name] = tf.function(function, input_signature=[spec], autograph=False).get_concrete_function()
    with tempfile.TemporaryDirectory() as folder:
        tf.saved_model.save(module, folder, signatures=signatures)
        converter = tf.lite.TFLiteConverter.from_saved_model(folder, signature_keys=list(signatures))
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]
        data: bytes = converter.convert()
        return data


def _tidy(data: bytes, shapes: dict[str, tuple[int, ...]]) -> bytes:
    """Return the ``.tflite`` file ``data`` without names, metadata and unused parts, for inputs of ``shapes``."""
    model = schema.ModelT.InitFromPackedBuf(data, 0)
    model.description = model.metadata = model.metadataBuffer = None
    order = sorted(model.signatureDefs, key=lambda signature: list(SIGNATURES).index(signature.signatureKey.decode()))
    model.subgraphs = [model.subgraphs[signature.subgraphIndex] for signature in order]
    model.signatureDefs = order
    buffers, index_of = [schema.BufferT()], {b"": 0}
    for index, (subgraph, signature) in enumerate(zip(model.subgraphs, order, strict=True)):
        signature.subgraphIndex = index
        subgraph.name = None
        for tensor in subgraph.tensors:
            content = model.buffers[tensor.buffer].data
            content = b"" if content is None else np.asarray(content, np.uint8).tobytes()
            if content not in index_of:
                index_of[content] = len(buffers)
                buffers.append(schema.BufferT(data=np.frombuffer(content, np.uint8)))
            tensor.buffer = index_of[content]
            tensor.name = tensor.quantization = tensor.shapeSignature = None
            tensor.hasRank = False
        for operator in subgraph.operators:
            operator.mutatingVariableInputs = operator.intermediates = None
            if type(operator.builtinOptions).__name__ in _NO_OPTIONS:
                operator.builtinOptions, operator.builtinOptionsType = None, 0
    model.buffers = buffers
    for subgraph, (name, graph) in zip(model.subgraphs, read_graphs(packed(model)).items(), strict=True):
        inferred = infer_shapes(graph, {SIGNATURES[name].input: shapes[name]})
        for tensor, shape in zip(subgraph.tensors, inferred, strict=True):
            tensor.shape = list(shape)
    return packed(model)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    data = export(PortraitNet.of(npz.read(arguments.weights)))
    arguments.out.write_bytes(data)
    print(f"{arguments.out}: {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()

"""The smallest file that passes for a net of ``portrait``: some kilobytes, for tests and for the fuzz run."""

from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

from realtime.maskrcnn.portrait.shapes import ANCHORS, CHANNELS, MASK_SIDE, ROI_SIDE

_OPERATORS = schema.BuiltinOperator


class _Graph:
    """Collects the tensors and operations of one subgraph; every method returns the index of a tensor."""

    def __init__(self, model: Any, input_shape: list[int]) -> None:
        self._model = model
        self.subgraph = schema.SubGraphT(tensors=[], inputs=[], outputs=[], operators=[])
        self.subgraph.inputs = [self.tensor(input_shape)]

    def tensor(self, shape: list[int], values: Any = None) -> int:
        kinds = {"float16": schema.TensorType.FLOAT16, "int32": schema.TensorType.INT32}
        buffer, kind = 0, schema.TensorType.FLOAT32
        if values is not None:
            kind = kinds[values.dtype.name]
            buffer = len(self._model.buffers)
            self._model.buffers.append(schema.BufferT(data=np.frombuffer(values.tobytes(), np.uint8)))
        self.subgraph.tensors.append(schema.TensorT(shape=shape, type=kind, buffer=buffer))
        return len(self.subgraph.tensors) - 1

    def node(self, name: str, inputs: list[int], shape: list[int], options: Any = None, kind: int = 0) -> int:
        code, output = getattr(_OPERATORS, name), self.tensor(shape)
        codes = self._model.operatorCodes
        if code not in [known.builtinCode for known in codes]:
            codes.append(schema.OperatorCodeT(deprecatedBuiltinCode=code, builtinCode=code, version=1))
        index = [known.builtinCode for known in codes].index(code)
        operator = schema.OperatorT(opcodeIndex=index, inputs=inputs, outputs=[output])
        operator.builtinOptions, operator.builtinOptionsType = options, kind
        self.subgraph.operators.append(operator)
        return output

    def weight(self, *shape: int) -> int:
        values = np.linspace(-1, 1, int(np.prod(shape)), dtype=np.float16)
        return self.node("DEQUANTIZE", [self.tensor(list(shape), values)], list(shape))

    def convolve(self, data: int, side: int, stride: int, outputs: int) -> int:
        batch, height, width, inputs = self.subgraph.tensors[data].shape
        options = schema.Conv2DOptionsT(strideW=stride, strideH=stride)
        shape = [batch, -(-height // stride), -(-width // stride), outputs]
        weights = [self.weight(outputs, side, side, inputs), self.weight(outputs)]
        return self.node("CONV_2D", [data, *weights], shape, options, schema.BuiltinOptions.Conv2DOptions)

    def dense(self, data: int, outputs: int) -> int:
        batch, inputs = self.subgraph.tensors[data].shape
        options, kind = schema.FullyConnectedOptionsT(), schema.BuiltinOptions.FullyConnectedOptions
        weights = [self.weight(outputs, inputs), self.weight(outputs)]
        return self.node("FULLY_CONNECTED", [data, *weights], [batch, outputs], options, kind)

    def sigmoid(self, data: int) -> int:
        return self.node("LOGISTIC", [data], self.subgraph.tensors[data].shape)

    def signed(self, name: str, given: str, outputs: dict[str, int]) -> None:
        """End the graph: its signature has the outputs by name."""
        self.subgraph.outputs = list(outputs.values())
        maps = [schema.TensorMapT(name=key, tensorIndex=index) for key, index in outputs.items()]
        inputs = [schema.TensorMapT(name=given, tensorIndex=0)]
        index = len(self._model.subgraphs)
        self._model.subgraphs.append(self.subgraph)
        self._model.signatureDefs.append(
            schema.SignatureDefT(inputs=inputs, outputs=maps, signatureKey=name, subgraphIndex=index)
        )


def tiny_model() -> Any:
    """Return the file as an object that may be changed before it is packed."""
    model = schema.ModelT(version=3, operatorCodes=[], subgraphs=[], buffers=[schema.BufferT()], signatureDefs=[])
    trunk = _Graph(model, [1, 64, 96, 3])
    finest = x = trunk.convolve(0, 3, 2, 1)
    for _ in range(3):
        x = trunk.convolve(x, 3, 2, 1)
    coarse = {"features": CHANNELS, "logits": len(ANCHORS), "deltas": 4 * len(ANCHORS)}
    outputs = {name: trunk.convolve(x, 1, 1, channels) for name, channels in coarse.items()}
    trunk.signed("trunk", "image", {**outputs, "alpha": trunk.sigmoid(finest)})

    box_head = _Graph(model, [1, ROI_SIDE, ROI_SIDE, CHANNELS])
    axes = box_head.tensor([2], np.array([1, 2], np.int32))
    options = schema.ReducerOptionsT(keepDims=False)
    pooled = box_head.node("MEAN", [0, axes], [1, CHANNELS], options, schema.BuiltinOptions.ReducerOptions)
    scores, deltas = box_head.sigmoid(box_head.dense(pooled, 1)), box_head.dense(pooled, 4)
    box_head.signed("box_head", "regions", {"scores": scores, "deltas": deltas})

    mask_head = _Graph(model, [1, ROI_SIDE, ROI_SIDE, CHANNELS])
    size = mask_head.tensor([2], np.array([MASK_SIDE, MASK_SIDE], np.int32))
    resize, kind = schema.ResizeBilinearOptionsT(halfPixelCenters=True), schema.BuiltinOptions.ResizeBilinearOptions
    logits = mask_head.convolve(0, 1, 1, 1)
    masks = mask_head.node("RESIZE_BILINEAR", [logits, size], [1, MASK_SIDE, MASK_SIDE, 1], resize, kind)
    mask_head.signed("mask_head", "regions", {"masks": mask_head.sigmoid(masks)})
    return model


def packed(model: Any) -> bytes:
    """Return the bytes of a ``.tflite`` file."""
    builder = flatbuffers.Builder(1 << 16)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())

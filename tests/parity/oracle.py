"""Matterport's own Mask R-CNN code (mrcnn-colab 2.1, MIT) under TensorFlow 2, to compare with and to race against.

The code was written for TensorFlow 1 and Keras 2.0. What it needs of them is put in their places before it is imported:
``tf.compat.v1`` as ``tensorflow``, tf_keras as ``keras``. It runs in a process of its own, because of that.

    python oracle.py make  WEIGHTS.h5 BACKBONE CLASSES SEED
    python oracle.py detect WEIGHTS.h5 BACKBONE CLASSES MAX_DIM MIN_SCORE OUT.npz REPEATS IMAGE...
"""

import os
import sys
import time
import types
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ["TF_USE_LEGACY_KERAS"] = "1"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
warnings.filterwarnings("ignore")


def _disguise() -> tuple[Any, Any]:
    """TensorFlow 1 and Keras 2 as ``mrcnn`` expects them; returns them."""
    import distutils.version  # noqa: F401 - setuptools provides it where Python does not

    import numpy as np
    import tensorflow as tensorflow_2  # noqa: ICN001 - the name tf is for version 1 here

    tf = tensorflow_2.compat.v1
    tf.disable_v2_behavior()
    tf.log, tf.to_float = tensorflow_2.math.log, lambda x: tf.cast(x, tf.float32)
    tf.sets.set_intersection = tensorflow_2.sets.intersection
    crop = tf.image.crop_and_resize

    def crop_inside(image: Any, boxes: Any, *arguments: Any, **settings: Any) -> Any:
        """Keeps boxes off the very last cell, where a rounding decides between its value and zero."""
        return crop(image, tf.minimum(boxes, 1.0 - 1e-6), *arguments, **settings)

    tf.image.crop_and_resize = crop_inside
    sys.modules["tensorflow"] = tf
    import tf_keras as keras

    class Layer(keras.layers.Layer):  # type: ignore[misc]
        """Sets the static shapes that the layer promises, as Keras 2.0 did."""

        def __call__(self, inputs: Any, *args: Any, **kwargs: Any) -> Any:
            made = super().__call__(inputs, *args, **kwargs)
            shapes = [tuple(one.shape) for one in inputs] if isinstance(inputs, list) else tuple(inputs.shape)
            made.set_shape(self.compute_output_shape(shapes))
            return made

    class Reshape(keras.layers.Reshape):  # type: ignore[misc]
        """Takes None for a side that is not known."""

        def __init__(self, shape: tuple[int | None, ...], **kwargs: Any) -> None:
            super().__init__(tuple(-1 if side is None else side for side in shape), **kwargs)

    engine = types.ModuleType("keras.engine")
    engine.Layer = Layer  # type: ignore[attr-defined]
    layers = types.ModuleType("keras.layers")
    layers.__dict__.update({name: getattr(keras.layers, name) for name in dir(keras.layers)})
    layers.Reshape = Reshape  # type: ignore[attr-defined]
    keras.engine, keras.layers = engine, layers
    for name in ("backend", "models", "layers", "engine"):
        sys.modules[f"keras.{name}"] = getattr(keras, name)
    sys.modules["keras"] = keras
    for name in ("bool", "int", "float"):  # numpy has dropped these names
        if name not in np.__dict__:
            setattr(np, name, __builtins__[name] if isinstance(__builtins__, dict) else getattr(__builtins__, name))
    return tf, keras


def _model(backbone: str, classes: int, max_dim: int, min_score: float) -> Any:
    _disguise()
    from mrcnn import config, model

    class Settings(config.Config):  # type: ignore[misc]
        NAME = "parity"
        GPU_COUNT = IMAGES_PER_GPU = 1
        BACKBONE = backbone
        NUM_CLASSES = classes
        IMAGE_MIN_DIM, IMAGE_MAX_DIM = max_dim * 800 // 1024, max_dim
        DETECTION_MIN_CONFIDENCE = min_score

    return model.MaskRCNN(mode="inference", config=Settings(), model_dir=os.devnull)


def make(path: Path, backbone: str, classes: int, seed: int) -> None:
    """Save random weights, batch norm statistics included, that find something in most pictures."""
    import h5py
    import numpy as np

    net = _model(backbone, classes, 256, 0.7).keras_model
    rng = np.random.default_rng(seed)
    net.save_weights(str(path))
    with h5py.File(path, "r+") as file:

        def change(name: str, data: Any) -> None:
            if not isinstance(data, h5py.Dataset):
                return
            kind, shape = name.rpartition("/")[2].split(":")[0], data.shape
            if kind == "kernel":
                fan_in = int(np.prod(shape[:-1])) if "deconv" not in name else shape[-1]
                gain = {"rpn_class_raw": 0.5, "rpn_bbox_pred": 0.1, "mrcnn_bbox_fc": 0.1, "mrcnn_mask/": 4.0}
                scale = next((value for part, value in gain.items() if part in name), 1.0)
                data[...] = rng.standard_normal(shape) * scale * np.sqrt(2 / fan_in)
            elif kind == "gamma":
                last = "branch2c" in name
                data[...] = rng.uniform(0.1, 0.3, shape) if last else rng.uniform(0.7, 1.3, shape)
            elif kind == "moving_variance":
                # The picture's values are about a hundred; all that follows is about one.
                data[...] = rng.uniform(0.5, 2.0, shape) * (1e4 if "bn_conv1" in name else 1.0)
            else:
                data[...] = rng.standard_normal(shape) * 0.1

        file.visititems(change)


def detect(
    path: Path, backbone: str, classes: int, max_dim: int, min_score: float, out: Path, repeats: int, images: list[str]
) -> None:
    """What Matterport's code finds, and the seconds that it took after the first picture, to ``out``."""
    import numpy as np
    from PIL import Image

    net = _model(backbone, classes, max_dim, min_score)
    net.set_log_dir = lambda _: None
    net.keras_model.load_weights(str(path), by_name=True)
    results: dict[str, Any] = {}
    times = []
    for number, name in enumerate(images):
        picture = np.asarray(Image.open(name).convert("RGB"))
        (found,) = net.detect([picture])
        results |= {f"{key}_{number}": value for key, value in found.items()}
        for _ in range(repeats):
            started = time.perf_counter()
            net.detect([picture])
            times.append(time.perf_counter() - started)
    np.savez_compressed(out, times=np.array(times), **results)


def main(arguments: list[str]) -> None:
    commands: dict[str, Callable[[], None]] = {
        "make": lambda: make(Path(arguments[1]), arguments[2], int(arguments[3]), int(arguments[4])),
        "detect": lambda: detect(
            Path(arguments[1]), arguments[2], int(arguments[3]), int(arguments[4]), float(arguments[5]),
            Path(arguments[6]), int(arguments[7]), arguments[8:],
        ),
    }  # fmt: skip
    commands[arguments[0]]()


if __name__ == "__main__":
    main(sys.argv[1:])

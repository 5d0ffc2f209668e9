"""The model ``portrait``: this project's own, for people near a camera. Its weights are part of the package."""

from pathlib import Path

from realtime.maskrcnn.portrait import shapes
from realtime.maskrcnn.preprocess import CanvasTransform, fit_short_side
from realtime.maskrcnn.spec import InputSide, ModelSpec, OpenedModel, OpenOptions, WeightFile
from realtime.structures import Size


def open_model(options: OpenOptions) -> OpenedModel:
    """Load the net in TensorFlow.

    Raises:
        WeightsError: the file is damaged or belongs to another model.
    """
    from realtime.maskrcnn.model import MaskRCNN
    from realtime.maskrcnn.portrait.net import Portrait
    from realtime.maskrcnn.runtime import has_fast_bfloat16, use_threads

    use_threads(options.threads)
    half = options.accuracy == "fast" and has_fast_bfloat16()
    model = MaskRCNN(Portrait(options.files[0], options.min_score, half=half))
    return OpenedModel(model.infer, shapes.CLASS_NAMES, transform)


def transform(size: Size, short_side: int) -> CanvasTransform:
    """Lay an image of ``size`` on a canvas whose sides are multiples of the net's stride."""
    return fit_short_side(size, short_side, 2 * short_side, shapes.STRIDE)


SPEC = ModelSpec(
    name="portrait",
    title="this project's own Mask R-CNN for people near a camera, with a matte branch",
    open=open_model,
    folder="portrait",
    files=(
        WeightFile(
            "portrait.npz",
            3_161_511,
            "sha256:805aef91c7aa7d5c950e3ce49b252c9b2b70195bc74fd4ee03fe447cd4b6f70a",
        ),
    ),
    input_side=InputSide("short_side", fast=192, exact=224, minimum=64, maximum=1536),
    min_score=0.5,
    class_names=shapes.CLASS_NAMES,
    licence="Apache-2.0",
    source="python -m tools.training",
    speed="25 ms at 336x192 on one core (Zen 3)",
    needs_tensorflow=True,
    any_file=True,
    package_folder=Path(__file__).parents[1] / "weights_data" / "portrait",
)

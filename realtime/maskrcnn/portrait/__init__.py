"""The model ``portrait``: this project's own, for people near a camera. Its weights are part of the package."""

from pathlib import Path

from realtime.maskrcnn.portrait import shapes
from realtime.maskrcnn.preprocess import CanvasTransform, fit_short_side
from realtime.maskrcnn.spec import InputSide, ModelSpec, OpenedModel, OpenOptions, WeightFile
from realtime.structures import Size


def open_model(options: OpenOptions) -> OpenedModel:
    """Load the net in LiteRT. ``exact`` is the mean of several views by the same net.

    Raises:
        WeightsError: the file is damaged or belongs to another model.
    """
    from realtime.maskrcnn.portrait.net import PortraitNet

    net = PortraitNet(options.files[0], options.min_score, options.threads)
    return OpenedModel(net.infer, shapes.CLASS_NAMES, transform)


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
            "portrait.tflite",
            3_420_924,
            "sha256:1d690b9b7083333c1cae4e029203376bff0a4059c6c081f64d47456e93b2044d",
        ),
    ),
    input_side=InputSide("short_side", fast=192, exact=192, minimum=64, maximum=1536),
    min_score=0.5,
    class_names=shapes.CLASS_NAMES,
    licence="Apache-2.0",
    source="python -m tools.training; python -m tools.portrait.export",
    speed="17 ms at 336x192 on one core (Zen 3)",
    needs_tensorflow=False,
    exact_scales=(1.0, 4 / 3),
    any_file=True,
    package_folder=Path(__file__).parent,
)

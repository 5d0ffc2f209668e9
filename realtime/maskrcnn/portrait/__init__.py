"""The model ``portrait``: this project's own, for people near a camera. Its weights are part of the package."""

from pathlib import Path

from realtime.maskrcnn.portrait import shapes
from realtime.maskrcnn.preprocess import CanvasTransform, fit_short_side
from realtime.maskrcnn.spec import InputSide, ModelSpec, OpenedModel, OpenOptions, WeightFile
from realtime.structures import Size


def open_model(options: OpenOptions) -> OpenedModel:
    """Load the small net in LiteRT; for ``exact``, the larger one as well, for the mean of both.

    Raises:
        WeightsError: the file is damaged or belongs to another model.
    """
    from realtime.maskrcnn.portrait.net import PortraitNet

    is_exact = options.accuracy == "exact"
    nets = [PortraitNet(path, options.min_score, options.threads) for path in options.files[: None if is_exact else 1]]
    mean_of = tuple(net.infer for net in nets) if is_exact else ()
    return OpenedModel(nets[0].infer, shapes.CLASS_NAMES, transform, mean_of)


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
            1_491_868,
            "sha256:95d6adcdc4610ab73e7d17741e9bb0a32d313836895356695f09809992805369",
        ),
        WeightFile(
            "portrait_large.tflite",
            3_420_924,
            "sha256:1d690b9b7083333c1cae4e029203376bff0a4059c6c081f64d47456e93b2044d",
        ),
    ),
    input_side=InputSide("short_side", fast=192, exact=192, minimum=64, maximum=1536),
    min_score=0.5,
    class_names=shapes.CLASS_NAMES,
    licence="Apache-2.0",
    source="python -m tools.training; python -m tools.portrait.export",
    speed="8 ms at 336x192 on one core (Zen 3), exact 25 ms",
    needs_tensorflow=False,
    exact_is_mean=True,
    recorded_accuracy="exact",
    any_file=True,
    package_folder=Path(__file__).parent,
)

"""The model ``mobile``: MaskRCNN2Go, from its two published Caffe2 files."""

from dataclasses import replace

from realtime.maskrcnn import classes
from realtime.maskrcnn.preprocess import CanvasTransform, fit_short_side
from realtime.maskrcnn.spec import InputSide, ModelSpec, OpenedModel, OpenOptions, WeightFile
from realtime.structures import Size

_COMMIT = "7e196ddaec6df39792689df71972f9f4c1314886"
_URL = f"https://raw.githubusercontent.com/facebookarchive/models/{_COMMIT}/mask_rcnn_2go/model/int8/"
_FAST_MULTIPLE = 16


def open_model(options: OpenOptions) -> OpenedModel:
    """Load the net in TensorFlow.

    Raises:
        WeightsError: a file is damaged or belongs to another model.
    """
    from realtime.maskrcnn.mobile import net
    from realtime.maskrcnn.model import MaskRCNN
    from realtime.maskrcnn.runtime import has_fast_bfloat16, use_threads

    use_threads(options.threads)
    fast = options.accuracy == "fast"
    settings = replace(net.FAST, half=has_fast_bfloat16()) if fast else net.EXACT
    class_ids = classes.class_ids_of(options.keep, classes.COCO_NAMES)
    graph_file, weights_file = options.files
    model = MaskRCNN(net.Mobile(graph_file, weights_file, class_ids, options.min_score, settings))
    multiple = _FAST_MULTIPLE if fast else 1

    def transform(size: Size, short_side: int) -> CanvasTransform:
        return fit_short_side(size, short_side, 2 * short_side, multiple)

    return OpenedModel(model.infer, classes.COCO_NAMES, transform)


SPEC = ModelSpec(
    name="mobile",
    title="MaskRCNN2Go, a small Mask R-CNN made for phones, 80 classes of COCO",
    open=open_model,
    folder="maskrcnn2go",
    files=(
        WeightFile(
            "model.pb",
            25_424,
            "sha256:9ebb05d8981f18f0da81e4b72a32e6507e67a4ae7d52b51fdb736b21d024de1f",
            _URL + "model.pb",
        ),
        WeightFile(
            "model_init.pb",
            3_802_460,
            "sha256:535faf6ba4f724f7b1b9b6ddd35b7c77048b7c44d7027fa1bb4941e5388fbc79",
            _URL + "model_init.pb",
        ),
    ),
    input_side=InputSide("short_side", fast=192, exact=320, minimum=64, maximum=1536),
    min_score=0.5,
    class_names=classes.COCO_NAMES,
    licence="Apache-2.0",
    source="https://github.com/facebookarchive/models",
    speed="13 ms at 336x192 on one core (Zen 5)",
    needs_tensorflow=True,
)

"""The model ``matterport``: Mask R-CNN with a ResNet and a feature pyramid, from Matterport's weight files."""

from dataclasses import replace

from realtime.maskrcnn import classes
from realtime.maskrcnn.preprocess import CanvasTransform, fit_into_square
from realtime.maskrcnn.spec import InputSide, ModelSpec, OpenedModel, OpenOptions, WeightFile
from realtime.structures import Size


def open_model(options: OpenOptions) -> OpenedModel:
    """Load the net in TensorFlow; the weight file says how many classes it has.

    Raises:
        UsageError: a class to keep is not one of the model's.
        WeightsError: the file is damaged or belongs to another model.
    """
    from realtime.maskrcnn.matterport import net, weights
    from realtime.maskrcnn.model import MaskRCNN
    from realtime.maskrcnn.runtime import has_fast_bfloat16, use_threads

    loaded = weights.read(options.files[0])
    class_names = classes.names_for(loaded.classes)
    class_ids = classes.class_ids_of(options.keep, class_names)
    use_threads(options.threads)
    settings = replace(net.FAST, half=has_fast_bfloat16()) if options.accuracy == "fast" else net.EXACT
    model = MaskRCNN(net.Matterport(loaded, class_ids, options.min_score, options.side, settings))

    def transform(size: Size, _: int) -> CanvasTransform:
        return fit_into_square(size, options.side)  # the net's canvas is fixed once it is built

    return OpenedModel(model.infer, class_names, transform)


SPEC = ModelSpec(
    name="matterport",
    title="Matterport's Mask R-CNN, ResNet-101 with a feature pyramid, 80 classes of COCO",
    open=open_model,
    folder="matterport",
    files=(
        WeightFile(
            "mask_rcnn_coco.h5",
            257_557_808,
            "md5:e98aaff6f99e307b5e2a8a3ff741a518",  # the only hash that was published
            "https://github.com/matterport/Mask_RCNN/releases/download/v2.0/mask_rcnn_coco.h5",
        ),
    ),
    input_side=InputSide("max_dim", fast=1024, exact=1024, minimum=128, maximum=2048, multiple=64),
    min_score=0.7,
    class_names=None,
    licence="MIT",
    source="https://github.com/matterport/Mask_RCNN",
    speed="0.8 s at 1024x1024 on two cores (Zen 4)",
    needs_tensorflow=True,
    any_file=True,
)

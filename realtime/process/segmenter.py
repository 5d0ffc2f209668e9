"""The model of a recording."""

from typing import TYPE_CHECKING

from realtime.build import build_segmenter
from realtime.config import Config
from realtime.maskrcnn.nets import model_spec

if TYPE_CHECKING:
    from realtime.maskrcnn.segmenter import MaskRCNNSegmenter


def build_recording_segmenter(config: Config) -> "MaskRCNNSegmenter":
    """Build the model with its accuracy for recordings, which can wait a little, unless the settings say one.

    Raises:
        ModelError, WeightsError, UsageError: as ``build_segmenter``.
    """
    return build_segmenter(config, accuracy=model_spec(config.model.name).recorded_accuracy)

from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.slow


class FewOrNone:
    """A net that finds as many boxes as the first pixel says, and has a grouped convolution in its mask head."""

    def backbone(self, image: Any) -> Any:
        import tensorflow as tf

        return tf.cast(image, tf.float32)

    def propose(self, features: Any, image: Any) -> Any:
        import tensorflow as tf

        return tf.ones([5, 4])

    def classify(self, features: Any, rois: Any, image: Any) -> tuple[Any, Any, Any]:
        import tensorflow as tf

        count = tf.cast(features[0, 0, 0], tf.int32)
        return rois[:count], tf.ones([count]), tf.ones([count], tf.int32)

    def segment(self, features: Any, boxes: Any, class_ids: Any) -> Any:
        import tensorflow as tf

        cells = tf.ones([tf.shape(boxes)[0], 6, 6, 4])
        return tf.nn.depthwise_conv2d(cells, tf.ones([3, 3, 4, 1]), [1, 1, 1, 1], "SAME")[..., 0]

    def alpha(self, features: Any) -> None:
        return None


@pytest.mark.parametrize("count", [0, 1, 3])
def test_any_number_of_detections_goes_through_the_mask_head(count: int) -> None:
    from realtime.maskrcnn.model import MaskRCNN

    boxes, scores, class_ids, masks, alpha = MaskRCNN(FewOrNone())(np.full((8, 9, 3), count, np.uint8))
    assert (boxes.shape, scores.shape, class_ids.shape) == ((count, 4), (count,), (count,))
    assert masks.shape == (count, 6, 6)
    assert alpha is None


def test_images_of_all_sizes_share_one_trace() -> None:
    from realtime.maskrcnn.model import MaskRCNN

    net = MaskRCNN(FewOrNone())
    for side in (4, 5, 6):
        net(np.zeros((side, side + 1, 3), np.uint8))
    assert net.function.experimental_get_tracing_count() == 1

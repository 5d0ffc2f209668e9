import numpy as np
import pytest

from realtime.maskrcnn.matterport import weights as weights_file
from realtime.maskrcnn.matterport.weights import Convolution, MatterportWeights
from realtime.structures import Detections

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def weights() -> MatterportWeights:
    """Random ones of five classes, sized so that the values stay about one throughout."""
    rng = np.random.default_rng(0)
    layers = {}
    for name, kinds in weights_file._shapes("resnet50", 5).items():
        if "kernel" in kinds:
            shape = kinds["kernel"] if len(kinds["kernel"]) == 4 else (1, 1, *kinds["kernel"])
            gain = 0.2 if name.endswith("branch2c") else 0.01 if name == "conv1" else 1.0
            kernel = rng.standard_normal(shape, np.float32) * np.float32(gain * np.sqrt(2 / np.prod(shape[:3])))
            layers[name] = Convolution(kernel, np.zeros(kinds["bias"], np.float32))
    return MatterportWeights("resnet50", 5, layers)


@pytest.mark.parametrize("half", [False, True])
def test_fast_and_exact_both_find_inside_the_picture(weights: MatterportWeights, half: bool) -> None:
    from dataclasses import replace

    from realtime.maskrcnn.matterport.net import EXACT, FAST, Matterport
    from realtime.maskrcnn.model import MaskRCNN

    image = np.random.default_rng(1).integers(0, 256, (90, 128, 3), np.uint8)
    for settings in (replace(EXACT, after_nms=50, max_count=5), replace(FAST, half=half, after_nms=50, max_count=5)):
        net = MaskRCNN(Matterport(weights, [1, 2, 3, 4], 0.0, 128, settings))
        *found, alpha = net(image)
        detections = Detections(*(part.numpy() for part in found))
        assert alpha is None
        assert 1 <= len(detections) <= 5
        assert detections.masks.shape[1:] == (28, 28)
        assert (detections.boxes >= 0).all()
        assert (detections.boxes <= (128, 90, 128, 90)).all()
        assert (np.diff(detections.scores) <= 0).all()


def test_only_the_kept_classes_are_found_and_there_may_be_nothing(weights: MatterportWeights) -> None:
    from dataclasses import replace

    from realtime.maskrcnn.matterport.net import EXACT, Matterport
    from realtime.maskrcnn.model import MaskRCNN

    image = np.random.default_rng(1).integers(0, 256, (128, 128, 3), np.uint8)
    few = replace(EXACT, after_nms=50)
    everything = MaskRCNN(Matterport(weights, [1, 2, 3, 4], 0.0, 128, few))(image)
    kept = int(everything[2][0])
    some = MaskRCNN(Matterport(weights, [kept], 0.0, 128, few))(image)
    assert set(some[2].numpy().tolist()) == {kept}
    wanted = everything[2].numpy() == kept
    np.testing.assert_allclose(some[0], everything[0].numpy()[wanted], atol=1e-2)
    np.testing.assert_allclose(some[3], everything[3].numpy()[wanted], atol=1e-3)
    nothing = MaskRCNN(Matterport(weights, [kept], 1.0, 128, few))(image)
    assert nothing[3].shape == (0, 28, 28)


def test_anchors_on_every_second_cell_are_some_of_those_on_every_cell(weights: MatterportWeights) -> None:
    from dataclasses import replace

    from realtime.maskrcnn.matterport.net import EXACT, Matterport
    from realtime.maskrcnn.runtime import tf

    image = tf.constant(np.random.default_rng(1).integers(0, 256, (128, 128, 3), np.uint8))
    everything = replace(EXACT, before_nms=10_000, after_nms=10_000, proposal_iou=1.0)
    found = []
    for stride in (1, 2):
        net = Matterport(weights, [1], 0.0, 128, replace(everything, anchor_stride=stride))
        found.append(net.propose(net.backbone(image), image).numpy())
    distance = np.abs(found[1][:, None] - found[0]).max(axis=2).min(axis=1)
    assert len(found[1]) == 3 * (16**2 + 8**2 + 4**2 + 2**2 + 1)
    np.testing.assert_allclose(distance, 0, atol=1e-2)

import numpy as np
import pytest

from realtime.structures import Detections, Frame, Matte


def test_a_frame_is_read_only_and_knows_its_size() -> None:
    frame = Frame(np.zeros((48, 64, 3), np.uint8), 0, 1.0)
    assert frame.size == (64, 48)
    with pytest.raises(ValueError, match="read-only"):
        frame.image[0, 0] = 1


@pytest.mark.parametrize("shape", [(4, 4), (4, 4, 4), (4, 4, 1)])
def test_a_frame_of_another_shape_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"\(H, W, 3\)"):
        Frame(np.zeros(shape, np.uint8), 0, 0.0)


def test_detections_are_picked_by_mask_and_by_index() -> None:
    found = Detections(
        np.arange(12, dtype=np.float32).reshape(3, 4),
        np.array([0.9, 0.8, 0.7], np.float32),
        np.array([1, 2, 3], np.int32),
        np.zeros((3, 5, 5), np.float32),
    )
    assert found[[2, 0]].class_ids.tolist() == [3, 1]
    assert found[found.scores > 0.75].class_ids.tolist() == [1, 2]
    assert len(found[np.array([], np.intp)]) == 0
    assert len(Detections.none()) == 0


def test_detections_that_do_not_fit_together_are_refused() -> None:
    box, mask = np.zeros((1, 4), np.float32), np.zeros((1, 5, 5), np.float32)
    with pytest.raises(ValueError, match="scores"):
        Detections(box, np.zeros(2, np.float32), np.zeros(1, np.int32), mask)
    with pytest.raises(ValueError, match="masks"):
        Detections(box, np.zeros(1, np.float32), np.zeros(1, np.int32), mask[:, :4])


def test_a_matte_of_another_type_is_refused() -> None:
    with pytest.raises(ValueError, match="float32"):
        Matte(np.zeros((4, 4)), 0, 0.0)  # type: ignore[arg-type]

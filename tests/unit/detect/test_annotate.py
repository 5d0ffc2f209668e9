import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from realtime.detect import annotate
from realtime.structures import Detections


def decoded(counts: str, height: int, width: int) -> NDArray[np.bool_]:
    """The COCO API's ``rleFrString`` and ``rleDecode``, written from its format."""
    runs: list[int] = []
    position = 0
    while position < len(counts):
        value = shift = 0
        while True:
            byte = ord(counts[position]) - 48
            position += 1
            value |= (byte & 0x1F) << shift
            shift += 5
            if not byte & 0x20:
                if byte & 0x10:
                    value |= -1 << shift
                break
        runs.append(value + (runs[-2] if len(runs) > 2 else 0))
    flat = np.concatenate([np.full(run, index % 2 == 1) for index, run in enumerate(runs)] or [np.zeros(0, bool)])
    return flat.reshape((height, width), order="F")


@given(st.integers(1, 40), st.integers(1, 40), st.floats(0, 1), st.integers(0, 2**31))
def test_run_lengths_decode_to_the_mask(height: int, width: int, share: float, seed: int) -> None:
    mask = np.random.default_rng(seed).random((height, width)) < share
    assert (decoded(annotate.rle_counts(mask), height, width) == mask).all()


def test_long_runs_take_several_digits() -> None:
    mask = np.zeros((100, 100), bool)
    mask[:, 37:] = True
    assert (decoded(annotate.rle_counts(mask), 100, 100) == mask).all()


def test_a_small_mask_has_its_known_encoding() -> None:
    assert annotate.rle_counts(np.array([[0, 1], [1, 1]], bool)) == "13"


FOUND = Detections(
    np.array([[1, 1, 9, 9]], np.float32), np.array([0.91], np.float32), np.array([1], np.int32), np.ones((1, 2, 2), "f")
)


def test_records_are_plain_values() -> None:
    mask = np.zeros((10, 12), np.float32)
    mask[1:9, 1:9] = 0.7
    (record,) = annotate.records(FOUND, [mask], ("background", "person"))
    assert record["box"] == [1, 1, 9, 9]
    assert (record["score"], record["class_id"], record["class_name"]) == (0.91, 1, "person")
    assert record["mask"]["size"] == [10, 12]
    assert decoded(record["mask"]["counts"], 10, 12).sum() == 64


def test_the_plot_tints_inside_the_mask_and_leaves_its_input() -> None:
    image = np.full((200, 300, 3), 100, np.uint8)
    mask = np.zeros((200, 300), np.float32)
    mask[50:150, 100:200] = 1
    found = Detections(np.array([[100, 50, 200, 150]], np.float32), *_rest(FOUND))
    drawn = annotate.plot(image, found, [mask], ("background", "person"))
    assert (image == 100).all()
    assert (drawn[120, 150] != 100).any()
    assert (drawn[180, 50] == 100).all()


def _rest(found: Detections) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.float32]]:
    return found.scores, found.class_ids, found.masks


@pytest.mark.parametrize("shape", [(1, 1), (5, 7)])
def test_nothing_found_draws_nothing(shape: tuple[int, int]) -> None:
    image = np.zeros((*shape, 3), np.uint8)
    assert (annotate.plot(image, Detections.none(), [], ()) == image).all()

"""The filter for arrays, with a fake model."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import realtime
from realtime.background_filter import BackgroundFilter
from realtime.errors import ConfigError, ModelError, UsageError, WeightsError
from realtime.structures import Detections, Image
from tests.conftest import FakeSegmenter

PERSON = np.s_[40:80, 60:100]
"""Inside of the person that the fake model finds in an image of 160x120."""


def texture(seed: int = 0, size: tuple[int, int] = (160, 120)) -> Image:
    return np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3)).astype(np.uint8)


def fine(image: Image) -> float:
    """Energy of what is finer than about four pixels."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    return float(((grey - cv2.GaussianBlur(grey, (0, 0), 2)) ** 2).mean())


def open_filter(segmenter: Any = None, **options: Any) -> BackgroundFilter:
    return BackgroundFilter(segmenter=segmenter or FakeSegmenter(), **options)


@pytest.mark.parametrize("at_s", [None, 0.0])
def test_the_person_is_kept_and_the_background_is_blurred(at_s: float | None) -> None:
    image = texture()
    blur = open_filter()
    result = blur(image, at_s=at_s)
    assert np.array_equal(result[PERSON], image[PERSON])
    assert fine(result[:20]) < 0.02 * fine(image[:20])
    assert blur.alpha.shape == (120, 160)
    assert blur.alpha.dtype == np.uint8
    assert blur.alpha[PERSON].min() == 255
    assert blur.alpha[:10].max() == 0
    assert blur.hidden_because == ""


def test_the_callers_array_is_neither_changed_nor_frozen_nor_returned() -> None:
    image = texture()
    before = image.copy()
    results = [open_filter(look=look)(image) for look in ("gaussian", "none")]
    assert np.array_equal(image, before)
    assert image.flags.writeable
    for result in results:
        assert result.flags.writeable
        assert not np.may_share_memory(result, image)


def test_views_and_read_only_arrays_are_taken() -> None:
    wide = texture(size=(320, 120))
    view = wide[:, ::2]
    view.setflags(write=False)
    assert np.array_equal(open_filter()(view)[PERSON], view[PERSON])


def test_images_without_a_time_stand_alone() -> None:
    alone = open_filter()(texture(1))
    blur = open_filter(auto_frame=True)
    first = blur(texture(1))
    for seed in range(2, 5):
        blur(texture(seed))
    assert np.array_equal(blur(texture(1)), first)
    assert alone.shape == first.shape


def test_a_video_is_inferred_on_every_nth_frame() -> None:
    model = FakeSegmenter()
    blur = open_filter(model, every=3)
    for index in range(10):
        result = blur(texture(), at_s=index / 30)
        assert blur.hidden_because == ""
        assert np.array_equal(result[PERSON], texture()[PERSON])
    assert model.calls == 4  # 0, 3, 6, 9


def test_at_a_low_frame_rate_mattes_never_become_too_old() -> None:
    model = FakeSegmenter()
    blur = open_filter(model, every=5)
    for second in range(5):
        blur(texture(), at_s=float(second))
        assert blur.hidden_because == ""
    assert model.calls == 5


def test_a_new_size_and_an_earlier_time_start_another_video() -> None:
    model = FakeSegmenter()
    blur = open_filter(model, every=100)
    for size, at_s in (((160, 120), 1.0), ((160, 120), 1.1), ((80, 60), 1.2), ((80, 60), 0.0)):
        result = blur(texture(size=size), at_s=at_s)
        assert result.shape == (size[1], size[0], 3)
        assert blur.hidden_because == ""
    assert model.calls == 3


@pytest.mark.parametrize("at_s", [None, 0.0])
@pytest.mark.parametrize("error", [ModelError("broken"), ZeroDivisionError("bug")])
def test_if_the_model_fails_the_image_is_hidden(
    at_s: float | None, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: int) -> None:
        raise error

    blur = open_filter(FakeSegmenter(fail))
    result = blur(texture(), at_s=at_s)
    assert fine(result) < 0.02 * fine(texture())
    assert str(error) in blur.hidden_because
    assert str(error) in caplog.text
    assert blur.alpha.max() == 0


def test_a_model_that_cannot_work_is_an_error() -> None:
    def fail(_: int) -> None:
        raise WeightsError("of another model")

    with pytest.raises(WeightsError):
        open_filter(FakeSegmenter(fail))(texture())


class Everything(FakeSegmenter):
    """Takes the whole image for a person."""

    def __call__(self, image: Image) -> Detections:
        found = super().__call__(image)
        box = np.array([[0, 0, image.shape[1], image.shape[0]]], np.float32)
        return Detections(box, found.scores, found.class_ids, found.masks)


@pytest.mark.parametrize("model", [Everything(), lambda _: Detections.none(14)])
def test_nothing_is_shown_of_an_image_without_a_believable_person(model: Callable[[Image], Detections]) -> None:
    result = open_filter(model)(texture())
    assert fine(result) < 0.02 * fine(texture())


@settings(max_examples=40)
@given(st.integers(1, 70), st.integers(1, 70), st.sampled_from([None, 0.5]))
def test_any_size(width: int, height: int, at_s: float | None) -> None:
    image = texture(size=(width, height))
    blur = open_filter()
    result = blur(image, at_s=at_s)
    assert result.shape == image.shape
    assert blur.alpha.shape == (height, width)
    assert not np.may_share_memory(result, image)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"strenght": 24}, UsageError, "unknown option 'strenght': did you mean 'strength'"),
        ({"quality": 3}, UsageError, "give photo_quality or process_quality"),
        ({"xyz": 3}, UsageError, "realtime config show"),
        ({"look": "sepia"}, ConfigError, "look: look.name = 'sepia'"),
        ({"strength": 5}, UsageError, "text in the background readable"),
        ({"look": "image"}, UsageError, "needs a background file"),
        ({"every": 0}, UsageError, "every must be at least 1"),
        ({"preset": "nosuch"}, ConfigError, "no preset 'nosuch'"),
    ],
)
def test_wrong_options_are_refused(options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        open_filter(**options)


@pytest.mark.parametrize(
    ("image", "message"),
    [
        (np.zeros((4, 4), np.uint8), r"\(4, 4\) uint8"),
        (np.zeros((4, 4, 4), np.uint8), r"\(4, 4, 4\) uint8"),
        (np.zeros((4, 4, 3), np.float32), "float32"),
        (np.zeros((0, 4, 3), np.uint8), r"\(0, 4, 3\)"),
        ([[1, 2, 3]], "got list"),
    ],
)
def test_wrong_images_are_refused(image: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        open_filter()(image)


def test_a_look_for_videos_needs_a_time() -> None:
    blur = open_filter(look="plate")
    with pytest.raises(UsageError, match="at_s"):
        blur(texture())
    assert blur(texture(), at_s=0.0).shape == (120, 160, 3)
    with pytest.raises(UsageError, match="finite"):
        blur(texture(), at_s=float("nan"))


def test_a_closed_filter_refuses_images() -> None:
    with open_filter() as blur:
        with pytest.raises(UsageError, match="before the first image"):
            _ = blur.alpha
        blur(texture())
    with pytest.raises(UsageError, match="closed"):
        blur(texture())


def test_a_preset_and_long_names_are_options() -> None:
    grey = realtime.BackgroundFilter(segmenter=FakeSegmenter(), preset="greenscreen", look_colour="#0000ff")
    assert grey(texture())[5, 5].tolist() == [255, 0, 0]

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.media.jpeg import JpegDecoder
from realtime.structures import Image


def scene() -> Image:
    return cv2.resize(np.random.default_rng(0).integers(0, 256, (9, 16, 3), np.uint8), (160, 90))  # type: ignore[return-value]


def coded(sampling: int = cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422) -> NDArray[np.uint8]:
    return np.asarray(cv2.imencode(".jpg", scene(), [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, sampling])[1].ravel(), np.uint8)


@pytest.mark.parametrize(
    "sampling",
    [
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
    ],
)
def test_the_image_is_that_of_other_decoders(sampling: int) -> None:
    image = JpegDecoder()(coded(sampling))
    assert image is not None
    expected = cv2.imdecode(coded(sampling), cv2.IMREAD_COLOR)
    assert expected is not None
    difference = image.astype(int) - expected
    assert image.shape == (90, 160, 3)
    assert np.abs(difference).mean() < 2
    assert np.abs(difference.mean(axis=(0, 1))).max() < 0.5


def test_what_lies_behind_the_image_in_the_buffer_does_not_matter() -> None:
    decode, data = JpegDecoder(), coded()
    rest = np.random.default_rng(1).integers(0, 256, 5000, np.uint8)
    assert np.array_equal(decode(np.concatenate([data, rest]).reshape(1, -1)), decode(data))


def test_damaged_images_are_refused_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    decode, data = JpegDecoder(), coded()
    assert decode(data[:0]) is None
    assert decode(np.zeros(1000, np.uint8)) is None
    for k in range(0, data.size, 97):
        flipped = data.copy()
        flipped[k : k + 3] ^= 255
        decode(flipped)
    assert decode(data) is not None
    assert capfd.readouterr().err == ""

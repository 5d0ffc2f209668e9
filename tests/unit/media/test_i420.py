import av
import cv2
import numpy as np
import pytest
from av.video.reformatter import ColorRange, Colorspace, Interpolation
from numpy.typing import NDArray

from realtime.media.i420 import CENTRE, from_i420, to_i420, to_yuv420p
from realtime.structures import Image


def planes(frame: av.VideoFrame) -> list[NDArray[np.int64]]:
    return [
        np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)[:, : plane.width].astype(int)
        for plane in frame.planes
    ]


@pytest.mark.parametrize("size", [(320, 180), (330, 186)])
def test_it_has_the_values_of_ffmpeg(size: tuple[int, int]) -> None:
    coarse = np.random.default_rng(0).integers(0, 256, (5, 8, 3), dtype=np.uint8)  # ffmpeg's chroma is a little softer
    image: Image = np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), np.uint8)
    exact = av.VideoFrame.from_ndarray(image, "bgr24").reformat(
        format="yuv420p",
        dst_colorspace=int(Colorspace.ITU709),
        dst_color_range=int(ColorRange.MPEG),
        interpolation=Interpolation.BILINEAR | Interpolation.ACCURATE_RND,
    )
    frame = to_i420(image)
    assert (frame.width, frame.height, frame.format.name) == (*size, "yuv420p")
    for found, expected in zip(planes(frame), planes(exact), strict=True):
        assert np.abs(found - expected).max() <= 3
        assert abs((found - expected).mean()) < 0.1


@pytest.mark.parametrize("size", [(2, 8), (18, 10), (330, 186), (34, 1080)])
@pytest.mark.parametrize("matrix", [1, 5, 6, 9])
@pytest.mark.parametrize("full_range", [False, True])
def test_frames_of_files_have_the_very_values_of_ffmpeg(size: tuple[int, int], matrix: int, full_range: bool) -> None:
    random = np.random.default_rng(size[1])
    image: Image = random.integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    image[:, : size[0] // 2] = random.choice([0, 255], (size[1], size[0] // 2, 3))  # the ends of the range, too
    exact = av.VideoFrame.from_ndarray(image, "bgr24").reformat(
        format="yuv420p",
        src_colorspace=matrix,
        dst_colorspace=matrix,
        src_color_range=int(ColorRange.JPEG),
        dst_color_range=int(ColorRange.JPEG if full_range else ColorRange.MPEG),
        interpolation=Interpolation.BILINEAR | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT,
    )
    frame = to_yuv420p(image, matrix, full_range=full_range)
    assert frame is not None
    assert (frame.width, frame.height, frame.format.name) == (*size, "yuv420p")
    for found, expected in zip(planes(frame), planes(exact), strict=True):
        np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(("size", "matrix"), [((4, 6), 1), ((3, 8), 1), ((4, 9), 1), ((4, 8), 8)])
def test_ffmpeg_converts_other_images_for_files(size: tuple[int, int], matrix: int) -> None:
    assert to_yuv420p(np.zeros((size[1], size[0], 3), np.uint8), matrix, full_range=False) is None


@pytest.mark.parametrize(("colour", "expected"), [(0, (16, 128, 128)), (255, (235, 128, 128)), (128, (126, 128, 128))])
def test_black_white_and_grey_have_no_colour(colour: int, expected: tuple[int, int, int]) -> None:
    assert [set(plane.ravel()) for plane in planes(to_i420(np.full((4, 4, 3), colour, np.uint8)))] == [
        {level} for level in expected
    ]


def test_a_part_of_an_image_is_converted() -> None:
    image = np.zeros((5, 7, 3), np.uint8)
    image[:4, :6] = 255
    assert set(planes(to_i420(image[:4, :6]))[0].ravel()) == {235}


@pytest.mark.parametrize("size", [(320, 180), (330, 186), (2, 2)])
@pytest.mark.parametrize("matrix", [1, 5, 6, 9])
@pytest.mark.parametrize("full_range", [False, True])
def test_it_reads_the_values_that_ffmpeg_reads(size: tuple[int, int], matrix: int, full_range: bool) -> None:
    frame = av.VideoFrame(*size, "yuvj420p" if full_range else "yuv420p")
    noise = np.random.default_rng(0)
    for plane in frame.planes:
        plane.update(noise.integers(70, 180, plane.buffer_size, dtype=np.uint8))
    exact = frame.reformat(
        format="bgr24",
        src_colorspace=matrix,
        dst_colorspace=matrix,
        src_color_range=int(ColorRange.JPEG if full_range else ColorRange.MPEG),
        dst_color_range=int(ColorRange.JPEG),
        interpolation=Interpolation.BILINEAR | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT,
    ).to_ndarray()
    image = from_i420(frame, matrix, full_range=full_range, siting=CENTRE)  # ffmpeg's choice for frames of nowhere
    assert image is not None
    difference = np.abs(image.astype(int) - exact)
    assert difference.max() <= 2
    assert (difference > 1).mean() < 0.001


@pytest.mark.parametrize(
    ("size", "kind", "matrix"),
    [((4, 4), "yuv422p", 1), ((3, 4), "yuv420p", 1), ((4, 3), "yuv420p", 1), ((4, 4), "yuv420p", 8)],
)
def test_other_frames_are_not_for_it(size: tuple[int, int], kind: str, matrix: int) -> None:
    assert from_i420(av.VideoFrame(*size, kind), matrix, full_range=False) is None

"""Colours survive the way from a file to images and back."""

from pathlib import Path

import numpy as np
import pytest

from realtime.media import colours
from realtime.media.probe import probe
from tests.clips import make_clip, pictures, scene
from tests.unit.media.remaking import remake

pytestmark = pytest.mark.slow  # encodes whole videos


@pytest.mark.parametrize("matrix", [1, 5, 6])
@pytest.mark.parametrize("full_range", [False, True])
def test_colours_survive_the_round_trip_without_a_shift(tmp_path: Path, matrix: int, full_range: bool) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make_clip(source, frames=6, size=(320, 240), matrix=matrix, full_range=full_range)
    remake(source, output)
    before, after = pictures(source), pictures(output)
    for a, b in zip(before, after, strict=True):
        tags = [(f.colorspace, f.color_range, f.color_primaries, f.color_trc) for f in (a, b)]
        assert tags[0] == tags[1]
        difference = b.to_ndarray(format="yuv444p").astype(int) - a.to_ndarray(format="yuv444p")
        assert np.abs(difference).mean() < 1
        assert np.abs(difference.mean(axis=(1, 2))).max() < 0.75


@pytest.mark.parametrize("pixel_format", ["yuv420p", "yuv444p", "yuv422p10le", "yuva444p10le"])
def test_an_image_survives_being_stored(tmp_path: Path, pixel_format: str) -> None:
    make_clip(tmp_path / "a.mp4", frames=1, size=(128, 96))
    info = probe(tmp_path / "a.mp4")
    image = scene(3, (128, 96))
    again = colours.ImageConverter(info)(colours.to_stored(image, info, pixel_format))
    assert np.abs(again.astype(int) - image).mean() < 1.5


def test_ten_bits_of_standard_range_are_converted(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", frames=5, pixel_format="yuv420p10le", size=(128, 96))
    remake(tmp_path / "a.mkv", tmp_path / "b.mp4")
    before, after = pictures(tmp_path / "a.mkv"), pictures(tmp_path / "b.mp4")
    difference = after[2].to_ndarray(format="bgr24").astype(int) - before[2].to_ndarray(format="bgr24")
    assert np.abs(difference).mean() < 1.5

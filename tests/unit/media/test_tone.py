"""High dynamic range becomes standard range: in the table, and in every reader of a file."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.media.probe import probe
from realtime.media.tone import HLG, PQ, to_linear, to_standard_range
from tests.clips import pictures
from tests.unit.media.remaking import remake
from tests.unit.media.test_video import READERS

COLOURS = {"white": (255, 255, 255), "grey": (128,) * 3, "skin": (224, 172, 140), "red": (200, 30, 30)}
"""sRGB, each a column of 32 pixels."""

TO_2020 = np.array([[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]])


def signal_of(rgb: NDArray[np.float64], transfer: int) -> NDArray[np.float64]:
    """Encode sRGB in [0, 1] as BT.2020 with reference white where BT.2408 has it."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4) @ TO_2020.T
    if transfer == HLG:
        scene = linear * 0.265
        upper = 0.17883277 * np.log(np.maximum(12 * scene - 0.28466892, 1e-6)) + 0.55991073
        return np.where(scene <= 1 / 12, np.sqrt(3 * scene), upper)
    power = (linear * 203 / 10_000) ** 0.1593017578125
    return ((0.8359375 + 18.8515625 * power) / (1 + 18.6875 * power)) ** 78.84375


def make_hdr(path: Path, transfer: int) -> None:
    rgb = np.repeat(np.array(list(COLOURS.values()), float)[None], 48, 0).repeat(32, 1) / 255
    signal = signal_of(rgb, transfer)
    luma = signal @ [0.2627, 0.6780, 0.0593]
    planes = [
        64 + 876 * luma,
        512 + 896 * (signal[..., 2] - luma) / 1.8814,
        512 + 896 * (signal[..., 0] - luma) / 1.4746,
    ]
    planes = [planes[0], planes[1][::2, ::2], planes[2][::2, ::2]]
    with av.open(str(path), "w") as container:
        video: Any = container.add_stream("libx265", rate=30, options={"x265-params": "log-level=none"})
        video.width, video.height, video.pix_fmt = 128, 48, "yuv420p10le"
        context = video.codec_context
        context.color_trc, context.color_primaries, context.colorspace, context.color_range = transfer, 9, 9, 1
        for index in range(3):
            frame = av.VideoFrame(128, 48, "yuv420p10le")
            for plane, values in zip(frame.planes, planes, strict=True):
                padded = np.zeros((plane.height, plane.line_size // 2), np.uint16)
                padded[:, : values.shape[1]] = values.round()
                plane.update(padded.tobytes())
            frame.pts, frame.time_base = index, Fraction(1, 30)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))


def columns(image: NDArray[np.uint8]) -> NDArray[np.int64]:
    return image[24, 16::32, ::-1].astype(int)


@pytest.mark.parametrize("transfer", [HLG, PQ])
@pytest.mark.parametrize("reader", READERS)
def test_every_reader_shows_the_colours_of_standard_range(tmp_path: Path, transfer: int, reader: str) -> None:
    path = tmp_path / "a.mov"
    make_hdr(path, transfer)
    for image in READERS[reader](path):
        assert np.abs(columns(image) - list(COLOURS.values())).max() < 25


@pytest.mark.slow
def test_a_recording_of_high_dynamic_range_is_tagged_as_bt709(tmp_path: Path) -> None:
    make_hdr(tmp_path / "a.mov", HLG)
    info = probe(tmp_path / "a.mov")
    assert (info.hdr_name, info.bits) == ("HLG", 10)
    remake(tmp_path / "a.mov", tmp_path / "b.mp4")
    frame = pictures(tmp_path / "b.mp4")[1]
    assert [int(tag) for tag in (frame.colorspace, frame.color_primaries, frame.color_trc, frame.color_range)] == [
        1
    ] * 4
    again = probe(tmp_path / "b.mp4")
    assert again.hdr is None
    image = READERS["recording"](tmp_path / "b.mp4")[1]
    assert np.abs(columns(image) - list(COLOURS.values())).max() < 25


@pytest.mark.parametrize(("transfer", "white", "black"), [(HLG, 0.75, 0.0), (PQ, 0.5807, 0.0)])
def test_reference_white_is_white_and_black_is_black(transfer: int, white: float, black: float) -> None:
    light = to_linear(np.array([white, black]), transfer)
    np.testing.assert_allclose(light, [1, 0], atol=0.003)


@pytest.mark.parametrize("transfer", [HLG, PQ])
def test_brighter_stays_brighter_up_to_the_peak(transfer: int) -> None:
    greys = np.linspace(0, 1, 200)[:, None].repeat(3, 1)
    levels = to_standard_range(greys, transfer)
    assert np.abs(levels - levels[:, :1]).max() < 0.002  # grey stays grey
    assert (np.diff(levels[:, 0]) > 0).all()
    assert levels[-1, 0] == pytest.approx(1, abs=1e-6)

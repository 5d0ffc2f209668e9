import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.errors import SourceError
from realtime.sources.still import StillSource
from realtime.structures import Pacing
from tests.fakes_io import FakeClock


def picture(path: Path) -> Path:
    cv2.imwrite(str(path), np.full((5, 7, 3), (10, 20, 30), np.uint8))
    return path


def test_as_fast_as_possible_it_comes_once(tmp_path: Path) -> None:
    source = StillSource(picture(tmp_path / "a.png"), pacing=Pacing.LOSSLESS)
    frame = source.read()
    assert frame is not None
    assert frame.image[0, 0].tolist() == [10, 20, 30]
    assert source.size == (7, 5)
    assert source.frame_count == 1
    assert source.read() is None
    source.close()


def test_in_real_time_it_comes_again_and_again_at_the_rate(tmp_path: Path) -> None:
    clock = FakeClock(0.0)
    source = StillSource(picture(tmp_path / "a.png"), fps=4.0, clock=clock, wait=clock.wait)
    frames = [source.read() for _ in range(5)]
    assert [frame.captured_at for frame in frames if frame] == [0.0, 0.25, 0.5, 0.75, 1.0]
    assert source.frame_count is None
    source.close()


@pytest.mark.parametrize("content", [None, b"", b"no picture at all"])
def test_what_is_no_picture_is_refused_in_one_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError, match=r"a\.png") as caught:
        StillSource(path)
    assert not str(caught.value).endswith(".")


def test_grey_16_bit_and_transparent_pictures_become_plain_ones(tmp_path: Path) -> None:
    for name, image in {
        "grey": np.full((4, 4), 77, np.uint8),
        "deep": np.full((4, 4, 3), 77 * 257, np.uint16),
        "clear": np.full((4, 4, 4), 77, np.uint8),
    }.items():
        path = tmp_path / f"{name}.png"
        cv2.imwrite(str(path), image)
        frame = StillSource(path, pacing=Pacing.LOSSLESS).read()
        assert frame is not None
        assert frame.image.shape == (4, 4, 3)
        assert abs(int(frame.image.max()) - 77) <= 1, name


def test_a_picture_that_claims_more_than_memory_has_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = picture(tmp_path / "bomb.png")
    data = bytearray(path.read_bytes())
    data[16:24] = struct.pack(">II", 30_000, 30_000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    path.write_bytes(data)
    with pytest.raises(SourceError, match=r"bomb\.png claims to be larger than 100 megapixels"):
        StillSource(path)

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


def test_a_lossless_run_gets_it_once(tmp_path: Path) -> None:
    source = StillSource(picture(tmp_path / "a.png"), pacing=Pacing.LOSSLESS)
    frame = source.read()
    assert frame is not None
    assert frame.image[0, 0].tolist() == [10, 20, 30]
    assert source.size == (7, 5)
    assert source.frame_count == 1
    assert source.read() is None
    source.close()


def test_in_real_time_it_is_repeated_at_the_frame_rate(tmp_path: Path) -> None:
    clock = FakeClock(0.0)
    source = StillSource(picture(tmp_path / "a.png"), fps=4.0, clock=clock, wait=clock.wait)
    frames = [source.read() for _ in range(5)]
    assert [frame.captured_at for frame in frames if frame] == [0.0, 0.25, 0.5, 0.75, 1.0]
    assert source.frame_count is None
    source.close()


def test_what_is_not_an_image_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"a\.png cannot be read: no such file"):
        StillSource(tmp_path / "a.png")

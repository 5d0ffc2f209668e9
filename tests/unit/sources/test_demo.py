import importlib.util

import cv2
import numpy as np
import pytest

from realtime.errors import SourceError
from realtime.sources import DemoSpec, open_source
from realtime.sources.demo import DemoSource
from realtime.structures import Pacing

skimage = pytest.importorskip("skimage", reason="the demo extra is not installed")


def test_it_has_the_given_length_and_loops_seamlessly() -> None:
    source = DemoSource(size=(160, 90), fps=10.0, duration_s=10.1, pacing=Pacing.LOSSLESS)
    frames = [frame for frame in iter(source.read, None) if frame is not None]
    assert source.frame_count == len(frames) == 101
    assert np.array_equal(frames[0].image, frames[100].image)
    assert [frame.captured_at for frame in frames[:3]] == [0.0, 0.1, 0.2]


def test_the_person_moves_smoothly() -> None:
    source = DemoSource(size=(320, 180), duration_s=10, pacing=Pacing.LOSSLESS)
    grey = [
        cv2.cvtColor(frame.image, cv2.COLOR_BGR2GRAY).astype(np.float32) for frame in iter(source.read, None) if frame
    ]
    steps = [cv2.phaseCorrelate(a, b, cv2.createHanningWindow((320, 180), cv2.CV_32F))[0]
             for a, b in zip(grey[::3], grey[3::3], strict=False)]  # fmt: skip
    lengths = np.hypot(*np.array(steps).T)
    assert 0.5 < lengths.max() < 8
    assert np.abs(np.diff(lengths)).max() < 1.5


def test_without_scikit_image_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(SourceError, match=r"realtime-portrait\[demo\]"):
        DemoSource()


def test_it_is_opened_with_a_length() -> None:
    source = open_source(DemoSpec(2), pacing=Pacing.LOSSLESS)
    assert getattr(source, "frame_count", None) == 60
    assert source.size == (1280, 720)

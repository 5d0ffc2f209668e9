from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.errors import SinkError
from realtime.sinks.still import StillSink
from tests.conftest import released


def test_the_newest_image_is_written(tmp_path: Path) -> None:
    sink = StillSink(tmp_path / "a.png")
    for grey in (1, 2, 3):
        sink.write(released(np.full((4, 6, 3), grey, np.uint8)))
    assert list(tmp_path.iterdir()) == []
    sink.close()
    image = cv2.imread(str(tmp_path / "a.png"))
    assert image is not None
    assert image.shape == (4, 6, 3)
    assert int(image.max()) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_an_existing_image_is_kept_unless_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"precious")
    with pytest.raises(SinkError, match="--overwrite"):
        StillSink(path)
    sink = StillSink(path, overwrite=True)
    sink.close()
    assert path.read_bytes() == b"precious"  # nothing was shown, nothing is replaced


def test_an_image_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    with pytest.raises(SinkError, match="does not exist"):
        StillSink(tmp_path / "gone" / "a.png")
    (tmp_path / "sub").mkdir()
    sink = StillSink(tmp_path / "sub" / "a.png")
    sink.write(released(np.zeros((2, 2, 3), np.uint8)))
    (tmp_path / "sub").rmdir()
    with pytest.raises(SinkError, match=r"a\.png cannot be written"):
        sink.close()

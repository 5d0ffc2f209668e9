from pathlib import Path

import pytest

from realtime.media.probe import probe
from realtime.media.truncation import is_cut_short
from realtime.sources.video import VideoSource
from realtime.structures import Pacing
from tests.clips import make_clip


@pytest.mark.parametrize("name", ["a.mp4", "a.mov", "a.mkv", "a.webm", "a.ts", "a.avi"])
def test_only_a_file_whose_end_is_missing_is_cut_short(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    codec = {".webm": "libvpx-vp9", ".avi": "mjpeg"}.get(path.suffix, "libx264")
    if codec == "mjpeg":
        make_clip(path, frames=5, codec=codec, pixel_format="yuvj420p", full_range=True, options={})
    else:
        make_clip(path, frames=20, codec=codec)
    data = path.read_bytes()
    assert not is_cut_short(path)
    path.write_bytes(data + bytes(100))  # as disks pad it
    assert not is_cut_short(path)
    for end in range(len(data) - 1, len(data) // 2, -97):
        path.write_bytes(data[:end])
        assert is_cut_short(path) is (path.suffix in (".mp4", ".mov", ".mkv", ".webm"))
    for end in range(64):
        path.write_bytes(data[:end])
        is_cut_short(path)
    assert not is_cut_short(tmp_path / "none.mp4")


def test_a_file_cut_short_is_named_live_and_in_its_description(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "a.mkv"
    make_clip(path, frames=60, options={"g": "5", "crf": "1"})
    VideoSource(path, pacing=Pacing.LOSSLESS).close()
    assert "cut short" not in caplog.text
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    assert probe(path).is_cut_short
    VideoSource(path, pacing=Pacing.LOSSLESS).close()
    assert f"{path} is cut short: its end is missing" in caplog.text

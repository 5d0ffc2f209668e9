import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from realtime.errors import SinkError, UsageError
from realtime.sinks.recording import RecordingSink
from realtime.sources.video import VideoSource
from realtime.structures import Pacing
from tests.clips import seconds
from tests.conftest import released

SIZE = (64, 48)
GREY = np.full((48, 64, 3), 128, np.uint8)


@pytest.mark.parametrize("ending", ["mp4", "mkv"])
def test_images_are_read_back_as_written(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    sink = RecordingSink(path, size=SIZE, fps=30.0, pacing=Pacing.LOSSLESS)
    for k in range(35):
        sink.write(released(np.full((48, 64, 3), 5 * k, np.uint8)))
    sink.close()
    source = VideoSource(path, pacing=Pacing.LOSSLESS)
    frames = [frame for frame in iter(source.read, None) if frame is not None]
    source.close()
    assert [round(frame.image.mean() / 5) for frame in frames] == list(range(35))
    assert frames[30].captured_at == pytest.approx(1.0, abs=0.001)
    assert source.fps == pytest.approx(30, rel=0.01)
    assert source.frame_count == 35


def test_a_slow_loop_does_not_play_fast(tmp_path: Path) -> None:
    sink = RecordingSink(tmp_path / "a.mp4", size=SIZE, fps=30.0)
    for k in range(5):
        sink.write(released(GREY, 1000 + 0.2 * k))
    sink.close()
    source = VideoSource(tmp_path / "a.mp4", pacing=Pacing.LOSSLESS)
    assert [f.captured_at for f in iter(source.read, None) if f] == pytest.approx([0, 0.2, 0.4, 0.6, 0.8], abs=0.001)
    source.close()


def test_a_clock_that_stops_or_goes_back_gives_a_valid_video(tmp_path: Path) -> None:
    sink = RecordingSink(tmp_path / "a.mkv", size=SIZE, fps=30.0)
    for at in (10.0, 10.0, 10.0, 5.0):
        sink.write(released(GREY, at))
    sink.close()
    source = VideoSource(tmp_path / "a.mkv", pacing=Pacing.LOSSLESS)
    assert sum(1 for _ in iter(source.read, None)) == 4
    source.close()


def test_the_file_is_tagged_as_bt709(tmp_path: Path) -> None:
    sink = RecordingSink(tmp_path / "a.mp4", size=SIZE, fps=30.0)
    sink.write(released(GREY))
    sink.close()
    with av.open(str(tmp_path / "a.mp4")) as container:
        frame = next(container.decode(video=0))
        tags = frame.colorspace, frame.color_primaries, frame.color_trc, frame.color_range
    assert [int(value) for value in tags] == [1, 1, 1, 1]


@pytest.mark.parametrize(("size", "even"), [((65, 49), (64, 48)), ((64, 49), (64, 48)), ((3, 2), (2, 2))])
def test_an_odd_last_line_is_dropped(tmp_path: Path, size: tuple[int, int], even: tuple[int, int]) -> None:
    sink = RecordingSink(tmp_path / "a.mp4", size=size, fps=30.0)
    sink.write(released(np.zeros((size[1], size[0], 3), np.uint8)))
    sink.close()
    source = VideoSource(tmp_path / "a.mp4", pacing=Pacing.LOSSLESS)
    source.close()
    assert source.size == even


def test_an_image_of_another_size_is_refused_and_the_file_stays_good(tmp_path: Path) -> None:
    sink = RecordingSink(tmp_path / "a.mp4", size=SIZE, fps=30.0)
    sink.write(released(GREY))
    with pytest.raises(SinkError, match="64x48, got 32x24"):
        sink.write(released(np.zeros((24, 32, 3), np.uint8)))
    sink.close()
    VideoSource(tmp_path / "a.mp4").close()


def test_an_existing_file_is_kept_unless_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"precious")
    with pytest.raises(SinkError, match="--overwrite"):
        RecordingSink(path, size=SIZE, fps=30.0)
    assert path.read_bytes() == b"precious"
    sink = RecordingSink(path, size=SIZE, fps=30.0, overwrite=True)
    sink.write(released(GREY))
    sink.close()
    VideoSource(path).close()


def test_a_file_that_cannot_be_created_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match=r"\.mp4 or \.mkv"):
        RecordingSink(tmp_path / "a.avi", size=SIZE, fps=30.0)
    with pytest.raises(SinkError, match="does not exist; create it"):
        RecordingSink(tmp_path / "gone" / "a.mp4", size=SIZE, fps=30.0)
    with pytest.raises(SinkError, match="too small"):
        RecordingSink(tmp_path / "a.mp4", size=(1, 1), fps=30.0)

    def refuse(*_: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("realtime.sinks.recording.os.open", refuse)
    with pytest.raises(SinkError, match=r"a\.mp4 cannot be written: the disk is read-only"):
        RecordingSink(tmp_path / "a.mp4", size=SIZE, fps=30.0)


def test_a_pause_is_cut_out_of_the_recording(tmp_path: Path) -> None:
    sink = RecordingSink(tmp_path / "a.mkv", size=SIZE, fps=10.0, wanted=lambda at: not 1.05 < at < 60)
    for at in [0.1 * k for k in range(15)] + [60 + 0.1 * k for k in range(5)]:
        sink.write(released(GREY, at))
    sink.close()
    assert seconds(tmp_path / "a.mkv") == pytest.approx([0.1 * k for k in range(16)], abs=0.001)


def test_a_recording_without_frames_leaves_no_file(tmp_path: Path) -> None:
    sink = RecordingSink(tmp_path / "a.mkv", size=SIZE, fps=10.0, wanted=lambda _: False)
    sink.write(released(GREY))
    sink.close()
    assert list(tmp_path.iterdir()) == []


CRASH = """
import os, signal, sys
import numpy as np
from pathlib import Path
from realtime.sinks.recording import RecordingSink
from realtime.structures import Pacing
from tests.conftest import released
sink = RecordingSink(Path(sys.argv[1]), size=(64, 48), fps=10.0, pacing=Pacing.LOSSLESS)
noise = np.random.default_rng(0)
for _ in range(90):
    sink.write(released(noise.integers(0, 256, (48, 64, 3), dtype=np.uint8)))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
@pytest.mark.parametrize("ending", ["mp4", "mkv"])
def test_the_file_plays_after_the_program_was_killed(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    folder = str(Path(__file__).parents[3])
    run = subprocess.run([sys.executable, "-c", CRASH, path], env={**os.environ, "PYTHONPATH": folder}, check=False)
    assert run.returncode == -signal.SIGKILL
    source = VideoSource(path, pacing=Pacing.LOSSLESS)
    count = sum(1 for _ in iter(source.read, None))
    source.close()
    # x264 looks 40 frames ahead with this preset, and the last fragment is open: the rest is there
    assert count >= 20

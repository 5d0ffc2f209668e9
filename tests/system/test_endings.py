"""However the program is ended, its recordings are closed and play. The whole command runs, except for the model."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.sources.video import VideoSource
from realtime.structures import Pacing
from tests.system.xvfb import until

pytestmark = [pytest.mark.system, pytest.mark.skipif(sys.platform == "win32", reason="sends signals")]

REPOSITORY = Path(__file__).parents[2]
LIVE = """
import os, sys
if "TAKE_TERMINAL" in os.environ:
    import fcntl, termios
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
from realtime import cli
from realtime.live import run
from realtime.maskrcnn import weights
from tests.conftest import FakeSegmenter
weights.locate = lambda *_, **__: ()
run.build_segmenter = lambda *_, **__: FakeSegmenter()
sys.argv[0] = "realtime"
cli.main()
"""


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Noise, so that the first second of the recording reaches the disk soon."""
    noise = np.random.default_rng(0).integers(0, 256, (120, 160, 3), np.uint8)
    cv2.imwrite(str(tmp_path / "noise.png"), noise)
    return tmp_path / "noise.png"


def command(picture: Path, *outputs: Path) -> list[str]:
    options = [text for path in outputs for text in ("--output", str(path))]
    return [sys.executable, "-c", LIVE, "live", "--source", str(picture), *options]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(REPOSITORY)}


def is_growing(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 20_000


def frames_in(path: Path) -> int:
    source = VideoSource(path, pacing=Pacing.LOSSLESS)
    count = sum(1 for _ in iter(source.read, None))
    source.close()
    return count


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_it_cleanly(tmp_path: Path, picture: Path, name: str) -> None:
    paths = tmp_path / "a.mp4", tmp_path / "b.mkv"
    process = subprocess.Popen(command(picture, *paths), env=environment(), stderr=subprocess.PIPE, text=True)
    assert until(lambda: is_growing(paths[0]) or process.poll() is not None, 120)
    process.send_signal(getattr(signal, name))
    _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    assert "Traceback" not in said
    # the last frames are included, although the encoder buffers them
    assert frames_in(paths[0]) == frames_in(paths[1]) > 30


def test_closing_the_terminal_ends_it_cleanly(tmp_path: Path, picture: Path) -> None:
    path = tmp_path / "a.mp4"
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        command(picture, path),
        env={**environment(), "TAKE_TERMINAL": "1"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    assert until(lambda: is_growing(path) or process.poll() is not None, 120)
    os.close(ours)
    process.wait(60)
    assert frames_in(path) > 30


def test_a_recording_plays_after_the_program_was_killed(tmp_path: Path, picture: Path) -> None:
    paths = tmp_path / "a.mp4", tmp_path / "b.mkv"
    process = subprocess.Popen(command(picture, *paths), env=environment(), stderr=subprocess.DEVNULL)
    assert until(lambda: all(is_growing(path) for path in paths) or process.poll() is not None, 120)
    process.kill()
    process.wait()
    assert min(frames_in(path) for path in paths) > 5

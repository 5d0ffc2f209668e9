"""The whole command with audio and a window, except for the model: what is recorded, and what the key r does."""

import os
import subprocess
import sys
import wave
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from tests.system.test_endings import LIVE, REPOSITORY
from tests.system.xvfb import screen, until

pytestmark = [pytest.mark.system, pytest.mark.skipif(sys.platform != "linux", reason="needs an X server")]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    noise = np.random.default_rng(0).integers(0, 256, (120, 160, 3), np.uint8)
    cv2.imwrite(str(tmp_path / "noise.png"), noise)
    return tmp_path / "noise.png"


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    """Two seconds."""
    path = tmp_path / "tone.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(48_000)
        samples = 16_000 * np.sin(2 * np.pi * 440 * np.arange(96_000) / 48_000)
        file.writeframes(np.repeat(samples, 2).astype("<i2").tobytes())
    return path


def start(environment: dict[str, str], *arguments: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", LIVE, "live", *map(str, arguments)],
        env={**environment, "PYTHONPATH": str(REPOSITORY)},
        stderr=subprocess.PIPE,
        text=True,
    )


def loud_seconds(path: Path) -> tuple[float, float]:
    """Return how long the audio of a file is, and how long it is loud, seconds."""
    with av.open(str(path)) as container:
        samples = np.concatenate([frame.to_ndarray()[0] for frame in container.decode(audio=0)])
    blocks = np.abs(samples[: len(samples) // 480 * 480].reshape(-1, 480)).max(axis=1)
    return len(samples) / 48_000, float((blocks > 0.2).sum()) / 100


@pytest.mark.parametrize("ending", ["mp4", "mkv"])
def test_audio_that_ends_is_followed_by_silence(tmp_path: Path, picture: Path, tone: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    process = start(dict(os.environ), "-s", picture, "-o", path, "--audio", tone, "--duration", 3)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 0, said
    assert f"the audio of {tone} has ended; recording silence from here on" in said
    whole, loud = loud_seconds(path)
    assert whole == pytest.approx(3.0, abs=0.15)
    assert 1.3 < loud < 2.1  # a recording begins with the first matte, and what plays until then is not in it


def test_r_starts_and_pauses_a_recording(tmp_path: Path, picture: Path, tone: Path) -> None:
    path = tmp_path / "a.mkv"

    def shows(title: str) -> bool:
        try:
            return bool(display.window(f"^{title}$"))
        except subprocess.CalledProcessError:
            return False

    with screen(tmp_path) as display:
        process = start(display.environment, "-s", picture, "-o", path, "--audio", "lavfi:sine", "--standby")
        assert until(lambda: shows(r"realtime \(paused\)"))
        size = path.stat().st_size
        display.press("r", r"realtime \(paused\)")
        assert until(lambda: shows(r"realtime \(recording\)"))
        assert until(lambda: path.stat().st_size > size + 20_000)
        display.press("r", r"realtime \(recording\)")
        assert until(lambda: shows(r"realtime \(paused\)"))
        display.press("q", r"realtime \(paused\)")
        _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    with av.open(str(path)) as container:
        times = [float(frame.pts * frame.time_base) for frame in container.decode(video=0) if frame.pts is not None]
    assert times[0] < 0.01
    assert loud_seconds(path)[0] == pytest.approx(times[-1], abs=0.15)

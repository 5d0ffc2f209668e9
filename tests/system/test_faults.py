"""The program as a real process goes on when its model crashes, or its terminal or display goes away."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from tests.system.xvfb import Screen, screen, until

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(sys.platform != "linux", reason="needs terminals and signals as Linux has them"),
]

REPOSITORY = Path(__file__).parents[2]
LIMIT_S = 120.0
LIVE = """
import os, sys
from realtime import cli
from realtime.live import run
from realtime.maskrcnn import weights
from tests.conftest import FakeSegmenter

calls = []

def crash(_):
    calls.append(1)
    if len(calls) <= int(os.environ.get("CRASHES", "0")):
        raise RuntimeError("the net crashed")

weights.locate = lambda *_: ()
run.build_segmenter = lambda _: FakeSegmenter(crash)
cli.main()
"""
"""The program with a model that needs no TensorFlow; the rest is real."""


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-c", LIVE, "live", "--source", "demo:600", "--size", "320x180", *map(str, arguments)]


def start(*arguments: object, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command(*arguments),
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def grown(path: Path, size: int = 30_000) -> bool:
    return until(lambda: path.exists() and path.stat().st_size > size, LIMIT_S)


def frames_in(path: Path) -> int:
    """Return the number of frames that play without an error."""
    with av.open(str(path)) as opened:
        return sum(1 for _ in opened.decode(video=0))


@pytest.fixture
def recording(tmp_path: Path) -> Iterator[Path]:
    pytest.importorskip("skimage", reason="the demo clip needs scikit-image")
    return tmp_path / "talk.mkv"


def test_nohup_is_respected(recording: Path) -> None:
    process = subprocess.Popen(
        ["nohup", *command("--output", recording)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert grown(recording)
    process.send_signal(signal.SIGHUP)
    assert grown(recording, recording.stat().st_size + 30_000)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 0, said


@pytest.mark.parametrize(("crashes", "recovers"), [(3, True), (1000, False)])
def test_a_model_that_crashes_is_retried_and_the_run_goes_on(recording: Path, crashes: int, recovers: bool) -> None:
    stats = recording.with_name("stats.json")
    process = start("--output", recording, "--duration", "5", "--stats", stats, CRASHES=str(crashes))
    _, said = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 0, said
    assert said.count("the model failed and is called again (RuntimeError: the net crashed)") == min(crashes, 5)
    assert "Traceback" not in said
    report = json.loads(stats.read_text())
    assert (report["inferences"] > 0) is recovers
    hidden = sum(report["frames_hidden"].values())
    assert (hidden < report["frames_shown"]) is recovers
    assert frames_in(recording) > 10


@pytest.mark.parametrize("first", ["working", "stuck"])
def test_a_recording_outlives_the_display(recording: Path, tmp_path: Path, first: str) -> None:
    """A ``stuck`` display does not respond, so that it dies in the middle of drawing."""
    with screen(tmp_path) as display:
        process = start("--window", "--output", recording, **only_display(display))
        try:
            assert until(lambda: "realtime (recording)" in display.titles(), LIMIT_S)
            assert grown(recording)
            if first == "stuck":
                display.process.send_signal(signal.SIGSTOP)
                assert grown(recording, recording.stat().st_size + 30_000)
            display.process.kill()
            assert grown(recording, recording.stat().st_size + 30_000)
        finally:
            process.terminate()
            _, said = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 0, said
    assert "display went away" in said
    assert frames_in(recording) > 10


def only_display(display: Screen) -> dict[str, str]:
    return {"DISPLAY": display.name}

"""Real processes really killed: finished segments stay, and the run resumes to the same bytes."""

import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from realtime.process.workdir import job_dir_of
from tests.clips import make_clip, pictures

pytestmark = [pytest.mark.system, pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")]

RUN = """
import json, sys
from pathlib import Path
from realtime.process.options import ProcessOptions
from realtime.process.run import run_process
from realtime.config import load
from tests.conftest import FakeSegmenter
config = load(None, {"process.segment_s": 0.4, "output.overwrite": True})
options = ProcessOptions(every=2, resume="--resume" in sys.argv)
run_process(config, sys.argv[1], Path(sys.argv[2]), options, open_segmenter=lambda _: FakeSegmenter(),
            progress=lambda p: print(p.frames, flush=True))
"""


def start(clip: Path, output: Path, *options: str) -> "subprocess.Popen[str]":
    root = str(Path(__file__).parents[2])
    return subprocess.Popen(
        [sys.executable, "-c", RUN, str(clip), str(output), *options],
        env={**os.environ, "PYTHONPATH": root},
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_frame(lines: IO[str] | None, frame: int) -> None:
    assert lines is not None
    for line in lines:
        if int(line) >= frame:
            return
    raise AssertionError(f"it ended before frame {frame}")


def finish(process: "subprocess.Popen[str]") -> None:
    _, err = process.communicate(timeout=120)
    assert process.returncode == 0, err


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_run_goes_on_to_the_same_bytes(tmp_path: Path, number: signal.Signals) -> None:
    clip, whole, output = tmp_path / "talk.mp4", tmp_path / "whole.mp4", tmp_path / "out.mp4"
    make_clip(clip, frames=200, size=(320, 240), tracks=1)
    finish(start(clip, whole))
    output.write_bytes(b"precious")
    for frame in (60, 130):
        process = start(clip, output, *(["--resume"] if frame > 60 else []))
        wait_for_frame(process.stdout, frame)
        process.send_signal(number)
        process.communicate(timeout=120)
        assert output.read_bytes() == b"precious"
        if number == signal.SIGINT:
            assert len(pictures(tmp_path / "out.partial.mp4")) >= frame
    finish(start(clip, output, "--resume"))
    assert digest(output) == digest(whole)
    assert not job_dir_of(output).exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.mp4", "talk.mp4", "whole.mp4"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits the size of files")
def test_a_disk_that_is_full_is_one_sentence_and_the_run_goes_on(tmp_path: Path) -> None:
    clip, output = tmp_path / "talk.mp4", tmp_path / "out.mp4"
    make_clip(clip, frames=120, size=(320, 240), options={"crf": "1"})
    root = str(Path(__file__).parents[2])
    limited = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        f"resource.setrlimit(resource.RLIMIT_FSIZE, (2000, resource.RLIM_INFINITY));{RUN}"
    )
    ran = subprocess.run(
        [sys.executable, "-c", limited, str(clip), str(output)],
        env={**os.environ, "PYTHONPATH": root},
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode != 0
    assert "SinkError" in ran.stderr
    assert "cannot be written" in ran.stderr
    assert not output.exists()
    finish(start(clip, output, "--resume"))
    assert len(pictures(output)) == 120

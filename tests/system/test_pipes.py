"""Video through pipes between real processes: ours, and ffmpeg's library or program at the other end."""

import shutil
import subprocess
import sys
from pathlib import Path

import av
import pytest

from tests.clips import make_clip, pictures

pytestmark = pytest.mark.system

REALTIME = [sys.executable, "-m", "realtime"]
FRAMES = 12

FFMPEG_IN = """
import av, sys
with av.open(sys.stdin.buffer, "r") as source:
    stream = source.streams.video[0]
    print(sum(1 for _ in source.decode(stream)), stream.width, stream.height, stream.average_rate, source.format.name)
"""
FFMPEG_OUT = """
import av, sys
from fractions import Fraction
with av.open(sys.argv[1]) as source, av.open(sys.stdout.buffer, "w", format="yuv4mpegpipe") as sink:
    stream = sink.add_stream("wrapped_avframe", rate=30)
    stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
    for number, frame in enumerate(source.decode(video=0)):
        frame = frame.reformat(format="yuv420p")
        frame.pts, frame.time_base = number, Fraction(1, 30)
        sink.mux(stream.encode(frame))
"""


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    make_clip(tmp_path / "in.mp4", frames=FRAMES)
    return tmp_path / "in.mp4"


def read_by_ffmpeg(arguments: list[str]) -> tuple[str, str]:
    """What ffmpeg's library reads of our standard output, and our messages."""
    ours = subprocess.Popen([*REALTIME, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=False)
    theirs = subprocess.run([sys.executable, "-c", FFMPEG_IN], stdin=ours.stdout, capture_output=True, check=True)
    assert ours.stdout is not None
    ours.stdout.close()
    assert ours.stderr is not None
    with ours.stderr as stream:
        messages = stream.read().decode()
    assert ours.wait() == 0, messages
    return theirs.stdout.decode().strip(), messages


@pytest.mark.parametrize("command", ["live -i {} --fast -o -", "process {} -", "process {} - --causal --alpha"])
def test_ffmpeg_reads_our_standard_output(command: str, clip: Path) -> None:
    told, messages = read_by_ffmpeg(command.format(clip).split())
    assert told == f"{FRAMES} 64 48 30 yuv4mpegpipe"
    assert f"{FRAMES} frames" in messages


def test_we_read_ffmpegs_standard_output(clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mkv"
    theirs = subprocess.Popen([sys.executable, "-c", FFMPEG_OUT, str(clip)], stdout=subprocess.PIPE)
    ours = subprocess.run(
        [*REALTIME, "live", "-i", "-", "--fast", "-o", str(out)], stdin=theirs.stdout, capture_output=True, check=False
    )
    assert theirs.stdout is not None
    theirs.stdout.close()
    assert theirs.wait() == 0
    assert ours.returncode == 0, ours.stderr
    assert ours.stdout == b""
    assert len(pictures(out)) == FRAMES


def test_we_stand_between_two_pipes(clip: Path) -> None:
    first = subprocess.Popen([sys.executable, "-c", FFMPEG_OUT, str(clip)], stdout=subprocess.PIPE)
    ours = subprocess.Popen(
        [*REALTIME, "-q", "live", "-i", "-", "--fast", "-o", "-"], stdin=first.stdout, stdout=subprocess.PIPE
    )
    last = subprocess.run([sys.executable, "-c", FFMPEG_IN], stdin=ours.stdout, capture_output=True, check=True)
    for process in (first, ours):
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait() == 0
    assert last.stdout.decode().strip() == f"{FRAMES} 64 48 30 yuv4mpegpipe"


@pytest.mark.parametrize("command", ["live -i {} --fast -o -", "process {} -"])
def test_a_reader_that_ends_ends_the_run(command: str, tmp_path: Path) -> None:
    clip = tmp_path / "long.mp4"
    make_clip(clip, frames=600, size=(320, 240))
    ours = subprocess.Popen([*REALTIME, *command.format(clip).split()], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert ours.stdout is not None
    assert ours.stdout.read(9) == b"YUV4MPEG2"
    ours.stdout.close()
    _, messages = ours.communicate()
    assert ours.returncode in (0, 130), messages
    assert b"Traceback" not in messages


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="needs the program ffmpeg")
def test_the_program_ffmpeg_encodes_what_we_write(clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.webm"
    ours = subprocess.Popen([*REALTIME, "process", str(clip), "-"], stdout=subprocess.PIPE)
    subprocess.run(["ffmpeg", "-v", "error", "-i", "-", str(out)], stdin=ours.stdout, check=True)
    assert ours.stdout is not None
    ours.stdout.close()
    assert ours.wait() == 0
    with av.open(str(out)) as container:
        assert sum(1 for _ in container.decode(video=0)) == FRAMES

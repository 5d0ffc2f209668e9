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


@pytest.mark.skipif(sys.platform == "win32", reason="has no /dev/stdin")
@pytest.mark.parametrize(
    "command",
    [
        "live --source {clip} --fast --output -",
        "live --source - --fast --output -",
        "live --source demo:1 --fast --output - --look image --background {clip}",
        "live --source {clip} --fast --output out.mkv --stats /dev/stdout",
        "process {link} -",
        "process {other} - --look video --background {clip}",
        "process {clip} out.mkv --json-progress",
        "process {clip} out.mkv --stats /proc/self/fd/1",
        "photo - -",
    ],
)
def test_standard_output_is_not_an_input(command: str, clip: Path, tmp_path: Path) -> None:
    make_clip(tmp_path / "other.mp4", frames=2)
    (tmp_path / "link.mp4").symlink_to(clip)
    words = command.format(clip=clip, link=tmp_path / "link.mp4", other=tmp_path / "other.mp4").split()
    with clip.open("ab") as out, clip.open("rb") as source:  # as "< in.mp4 >> in.mp4" does
        before = clip.read_bytes()
        run = subprocess.run(
            [*REALTIME, *words], stdin=source, stdout=out, stderr=subprocess.PIPE, check=False, cwd=tmp_path
        )
    assert run.returncode == 2
    assert b"is also an input" in run.stderr
    assert run.stderr.count(b"\n") == 1
    assert clip.read_bytes() == before
    assert not (tmp_path / "out.mkv").exists()


def test_an_input_that_the_shell_has_emptied_is_named(clip: Path) -> None:
    with clip.open("wb") as out:
        run = subprocess.run(
            [*REALTIME, "process", str(clip), "-"], stdout=out, stderr=subprocess.PIPE, check=False, text=True
        )
    assert run.returncode == 2
    assert f"standard output is {clip}, which is also an input; send it to another file" in run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="has no such sockets")
def test_a_socket_may_be_input_and_output(clip: Path) -> None:
    import socket

    ours, theirs = socket.socketpair()
    with ours, theirs:
        words = ["-q", "live", "--source", "-", "--fast", "--output", "-"]
        run = subprocess.Popen([*REALTIME, *words], stdin=theirs, stdout=theirs, stderr=subprocess.PIPE, text=True)
        theirs.close()
        ours.settimeout(60)
        ours.sendall(clip.read_bytes())
        ours.shutdown(socket.SHUT_WR)
        data = b"".join(iter(lambda: ours.recv(1 << 16), b""))
        _, messages = run.communicate()
    assert run.returncode == 0, messages
    assert data.startswith(b"YUV4MPEG2 W64 H48")

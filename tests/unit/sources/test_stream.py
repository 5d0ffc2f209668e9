"""Cameras by address: real servers that stop and go on, and fakes where only the order of things matters."""

import itertools
import logging
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import cv2
import numpy as np
import pytest

from realtime.errors import SourceError
from realtime.media import video
from realtime.media.video import Video, open_video
from realtime.sources import StreamSpec, open_source
from realtime.sources.reconnecting import ReconnectingSource
from realtime.sources.stream import Stream, StreamSource, open_stream
from realtime.sources.video import VideoSource
from realtime.structures import Frame, Image, Pacing
from tests.servers import MjpegServer, RtspServer, Server
from tests.unit.sources.test_video import greys, write_video

SECRETS = ("owner", "s3cret")


def grey(number: int) -> Image:
    return np.full((48, 64, 3), 40 + number % 10 * 16, np.uint8)


@pytest.fixture(params=[MjpegServer, RtspServer], ids=["mjpeg", "rtsp"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    server = request.param(grey)
    yield server
    server.close()


def open_camera(server: Server) -> ReconnectingSource:
    source = open_source(StreamSpec(server.url))  # type: ignore[attr-defined]
    assert isinstance(source, ReconnectingSource)
    return source


def read_until(source: ReconnectingSource, done: Callable[[Frame], bool]) -> Frame:
    for _ in range(2000):
        frame = source.read()
        assert frame is not None
        if done(frame):
            return frame
    raise AssertionError("that never happened")


def is_new(frame: Frame) -> bool:
    return not frame.stand_in


def is_stand_in(frame: Frame) -> bool:
    return frame.stand_in


def test_its_frames_come_as_from_a_camera(server: Server) -> None:
    source = open_camera(server)
    frames = [read_until(source, is_new) for _ in range(5)]
    source.close()
    assert source.size == (64, 48)
    for frame in frames:
        assert frame.image.shape == (48, 64, 3)
        assert abs(frame.image.mean() - 40) % 16 < 4 or abs(frame.image.mean() - 40) % 16 > 12
        assert 0 <= time.monotonic() - frame.captured_at < 60
    assert [frame.index for frame in frames] == sorted({frame.index for frame in frames})


def test_while_it_is_switched_off_pictures_stand_in_and_then_it_goes_on(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    source = open_camera(server)
    read_until(source, is_new)
    server.switch_off()
    assert read_until(source, is_stand_in).image.any()
    server.switch_on()
    read_until(source, is_new)
    source.close()
    assert server.connections == 2
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 2
    assert warnings[0].endswith("waiting for it to come back")
    assert warnings[1] == "the camera is back"


def test_a_short_stall_keeps_the_connection(server: Server) -> None:
    source = open_camera(server)
    read_until(source, is_new)
    server.stall()
    read_until(source, is_stand_in)
    server.go_on()
    read_until(source, is_new)
    source.close()
    assert server.connections == 1


@pytest.mark.slow
def test_a_long_stall_is_a_loss(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(video, "_NETWORK_TIMEOUT_S", 1.0)
    source = open_camera(server)
    read_until(source, is_new)
    server.stall()
    read_until(source, lambda _: server.connections > 1)
    server.go_on()
    read_until(source, lambda frame: is_new(frame) and source.reconnects > 0)
    source.close()


def test_it_is_closed_at_once_while_the_network_hangs(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The read that hangs would take ten seconds, and so would connecting again to a server that does not answer."""
    monkeypatch.setattr(video, "_NETWORK_TIMEOUT_S", 600.0)
    source = open_camera(server)
    read_until(source, is_new)
    server.stall()
    read_until(source, is_stand_in)
    source.close()


def scene(number: int) -> Image:
    """A scene of blocks in which a small one moves."""
    image = cv2.resize(np.random.default_rng(0).integers(40, 216, (9, 16, 3), np.uint8), (320, 180))
    image[4:12, 4 + number % 50 :][:, :8] = 255
    return np.asarray(image, np.uint8)


def flipped(number: int, data: bytes) -> bytes:
    """Return ``data`` with flipped bytes in every fifth frame but the first ones."""
    if number < 5 or number % 5 or len(data) < 200:
        return data
    bytes_ = bytearray(data)
    for position in np.random.default_rng(number).integers(len(data) // 8, len(data) - 2, 8):
        bytes_[position] ^= 255
    return bytes(bytes_)


@pytest.mark.parametrize("kind", [MjpegServer, RtspServer], ids=["mjpeg", "rtsp"])
def test_damaged_frames_are_left_out(
    kind: type[Server], capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    server = kind(scene, damage=flipped)
    source = open_camera(server)
    expected = scene(0)[20:].astype(int)
    frames = [source.read() for _ in range(60)]
    source.close()
    server.close()
    assert server.connections == 1
    for frame in frames:
        assert frame is not None
        assert np.abs(frame.image[20:] - expected).mean(axis=1).max() < 40, "a damaged frame"
    assert capfd.readouterr().err == ""
    assert len([record for record in caplog.records if record.levelno >= logging.WARNING]) <= 1


def test_user_and_password_are_sent_but_never_shown(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    source = open_camera(server)
    read_until(source, is_new)
    server.switch_off()
    read_until(source, is_stand_in)
    url = server.url  # type: ignore[attr-defined]
    with pytest.raises(SourceError) as refused:
        open_stream(url)
    source.close()
    assert "127.0.0.1" in str(refused.value)
    assert refused.value.__suppress_context__, "the traceback would show ffmpeg's error, which has the address in it"
    for secret in SECRETS:
        assert secret in url
        assert secret not in caplog.text + str(refused.value)


def test_an_address_of_a_recording_is_played_as_a_file(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4", greys(10))
    source = open_stream(f"file://{path}", pacing=Pacing.LOSSLESS)
    assert isinstance(source, VideoSource)
    frames = [frame for frame in iter(source.read, None) if frame is not None]
    source.close()
    assert [round(frame.image.mean() / 20) for frame in frames] == list(range(10))


class FakeVideo:
    """An open stream whose frames are numbers; ``next_frame(k)`` may block or raise, and the stream ends at None."""

    format_name = "mpjpeg"

    def __init__(self, next_frame: Callable[[int], int | None]) -> None:
        self.info = SimpleNamespace(size=(2, 1), fps=25, duration_s=None, seconds=float)
        self.info.with_square_pixels = lambda: self.info
        self._next_frame = next_frame
        self.closed = threading.Event()

    def decode(self) -> Iterator[int]:
        for k in itertools.count():
            if (number := self._next_frame(k)) is None:
                return
            yield number

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def numbers_as_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "realtime.sources.stream.ImageConverter", lambda _: lambda number: np.full((1, 2, 3), number, np.uint8)
    )


def fake_stream(next_frame: Callable[[int], int | None]) -> tuple[StreamSource, FakeVideo]:
    fake = FakeVideo(next_frame)
    stream = Stream("http://owner:s3cret@camera/", open_video=cast(Any, lambda _: fake))
    return stream.open(), fake


@pytest.mark.usefixtures("numbers_as_frames")
def test_the_newest_frame_wins() -> None:
    """However late the reader comes: frames that came in the meantime are left out."""
    decoded, read = threading.Event(), threading.Event()

    def next_frame(k: int) -> int | None:
        if k == 100:
            decoded.set()
            read.wait()
        return k if k < 101 else None

    source, _ = fake_stream(next_frame)
    decoded.wait()
    frame = source.read()
    read.set()
    assert frame is not None
    assert (frame.image[0, 0, 0], frame.index) == (99, 0)
    source.close()


@pytest.mark.usefixtures("numbers_as_frames")
def test_a_stream_that_ends_is_a_camera_that_is_lost() -> None:
    source, fake = fake_stream(lambda k: None)
    with pytest.raises(SourceError, match=r"^http://camera/ ended$"):
        source.read()
    source.close()
    assert fake.closed.is_set()


@pytest.mark.usefixtures("numbers_as_frames")
def test_other_failures_are_raised_by_read() -> None:
    def fail(k: int) -> int:
        raise MemoryError

    source, fake = fake_stream(fail)
    with pytest.raises(MemoryError):
        source.read()
    source.close()
    assert fake.closed.is_set()


def test_a_stream_that_opens_after_the_run_has_ended_is_closed() -> None:
    opening, go_on, fake = threading.Event(), threading.Event(), FakeVideo(lambda k: None)

    def open_late(_: str) -> Video:
        opening.set()
        go_on.wait()
        return cast(Video, fake)

    stream = Stream("http://camera/", open_video=open_late)
    interrupting = threading.Thread(target=lambda: (opening.wait(), stream.interrupt()))
    interrupting.start()
    with pytest.raises(SourceError, match="was not opened: the run ends"):
        stream.open()
    interrupting.join()
    go_on.set()
    assert fake.closed.wait(60)


def test_streams_are_decoded_without_the_delay_of_a_frame_per_thread(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mkv", greys(2))
    for location, expected in ((f"file://{path}", "SLICE"), (path, "AUTO")):
        with open_video(location) as opened:
            assert opened._stream.codec_context.thread_type.name == expected


@pytest.mark.usefixtures("numbers_as_frames")
def test_a_stream_that_comes_in_parts_is_played_by_its_time_stamps(monkeypatch: pytest.MonkeyPatch) -> None:
    due: list[float] = []

    class FakePacer:
        def __init__(self, clock: Callable[[], float]) -> None:
            pass

        def __call__(self, media_s: float) -> None:
            due.append(media_s)

        def interrupt(self) -> None:
            due.append(-1)

    monkeypatch.setattr("realtime.sources.stream.Pacer", FakePacer)
    fake = FakeVideo(lambda k: None if k == 3 else k)
    fake.format_name = "hls"
    monkeypatch.setattr(fake, "decode", lambda: iter(SimpleNamespace(pts=2 * k) for k in range(3)))
    fake.info.frame_duration, fake.info.start_pts = 2, 0
    source = StreamSource(Stream("http://camera/"), cast(Video, fake))
    fake.closed.wait()
    source.close()
    assert due == [0, 2, 4, -1]

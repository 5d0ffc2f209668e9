import io
import os
import threading
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.errors import SinkError, SourceError, StopRequested
from realtime.media.pipe import STDIN, PipeWriter, StdinReader
from realtime.media.video import open_container
from realtime.structures import Size

Image = NDArray[np.uint8]


def picture(size: Size, value: int) -> Image:
    image = np.zeros((size[1], size[0], 3), np.uint8)
    image[:] = (value, 128, 255 - value)
    return image


def read_back(data: bytes) -> tuple[list[Image], Fraction | None]:
    """What ffmpeg's library reads from a pipe of ``data``."""

    class Pipe:
        def __init__(self) -> None:
            self._data = io.BytesIO(data)

        def read(self, size: int) -> bytes:
            return self._data.read(size)

    with av.open(Pipe(), "r") as container:
        stream = container.streams.video[0]
        matrix = 1 if stream.height >= 720 else 5
        frames = [
            f.reformat(format="bgr24", src_colorspace=matrix, dst_colorspace=matrix) for f in container.decode(stream)
        ]
        return [frame.to_ndarray() for frame in frames], stream.average_rate


@pytest.mark.parametrize("size", [(64, 48), (1280, 720), (63, 47)])
def test_ffmpeg_reads_what_is_written(size: Size) -> None:
    stream = io.BytesIO()
    writer = PipeWriter(stream, size=size, fps=29.97)
    images = [picture(size, value) for value in (10, 120, 240)]
    for image in images:
        writer.write(image)
    back, rate = read_back(stream.getvalue())
    assert len(back) == 3
    assert rate == Fraction(2997, 100)
    for image, again in zip(images, back, strict=True):
        assert np.abs(image.astype(int) - again).max() <= 3


def test_raw_is_the_bytes_of_the_images() -> None:
    stream = io.BytesIO()
    writer = PipeWriter(stream, size=(4, 2), fps=30, pipe_format="raw")
    cut_out = np.arange(32, dtype=np.uint8).reshape(2, 4, 4)
    for image in (picture((4, 2), 7), cut_out):
        writer.write(image)
    assert stream.getvalue() == picture((4, 2), 7).tobytes() + cut_out.tobytes()


def written(times: list[float], fps: float = 10.0) -> list[int]:
    stream = io.BytesIO()
    writer = PipeWriter(stream, size=(2, 2), fps=fps, pipe_format="raw")
    for value, at_s in enumerate(times):
        writer.write(np.full((2, 2, 3), value, np.uint8), at_s)
    return list(stream.getvalue()[::12])


@pytest.mark.parametrize(
    ("times", "frames"),
    [
        ([5.0, 5.1, 5.2], [0, 1, 2]),
        ([5.0, 5.12, 5.19, 5.31], [0, 1, 2, 3]),  # a camera's times are not exact
        ([5.0, 5.3, 5.4], [0, 0, 0, 1, 2]),  # two frames were dropped
        ([5.0, 5.03, 5.1], [0, 2]),  # the camera is faster than it says
        ([5.0, 600.0, 600.1], [0, 1, 2]),  # after a pause the clock starts over
    ],
)
def test_the_frame_rate_is_constant(times: list[float], frames: list[int]) -> None:
    assert written(times) == frames


def test_a_reader_that_ends_ends_the_run() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb", buffering=0) as stream, pytest.raises(StopRequested):
        PipeWriter(stream, size=(4, 2), fps=30)


def test_a_full_disk_is_named() -> None:
    with (
        Path("/dev/full").open("wb", buffering=0) as stream,
        pytest.raises(SinkError, match=r"standard output .* disk is full"),
    ):
        PipeWriter(stream, size=(4, 2), fps=30)


def test_an_image_of_another_size_is_refused() -> None:
    writer = PipeWriter(io.BytesIO(), size=(4, 2), fps=30)
    with pytest.raises(SinkError, match="takes images of 4x2, got 6x2"):
        writer.write(picture((6, 2), 0))


def test_standard_input_is_read_to_its_end() -> None:
    stream = io.BytesIO()
    writer = PipeWriter(stream, size=(64, 48), fps=30)
    for value in range(5):
        writer.write(picture((64, 48), 40 * value))
    reading, writing = os.pipe()

    def feed() -> None:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(stream.getvalue())

    feeder = threading.Thread(target=feed)
    feeder.start()
    with open_container(STDIN, stdin=StdinReader(reading)) as container:
        assert sum(1 for _ in container.decode(video=0)) == 5
    feeder.join()
    os.close(reading)


def test_a_read_that_waits_can_be_ended() -> None:
    reading, writing = os.pipe()
    reader = StdinReader(reading, poll_s=0.01)
    read: list[bytes] = []
    waiting = threading.Thread(target=lambda: read.append(reader.read(10)))
    waiting.start()
    reader.interrupt()
    waiting.join()
    assert read == [b""]
    os.close(reading)
    os.close(writing)


def test_what_is_not_a_video_is_refused() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"not a video\n" * 20)
    os.close(writing)
    with pytest.raises(SourceError, match="- cannot be read as a video"):
        open_container(STDIN, stdin=StdinReader(reading))
    os.close(reading)


def test_a_session_description_does_not_lead_to_the_network() -> None:
    """It would wait for packets on a socket, for ever."""
    reading, writing = os.pipe()
    os.write(
        writing,
        b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
        b"m=video 9 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n",
    )
    os.close(writing)
    with pytest.raises(SourceError, match="- cannot be"):
        open_container(STDIN, stdin=StdinReader(reading))
    os.close(reading)

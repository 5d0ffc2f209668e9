"""A piece of video written down so that pieces can be put together later.

A piece is a Matroska file whose time stamps count frames, which is exact for every codec, with the true time stamps in
a JSON file beside it. That one is written last: a piece without it is not whole and does not count.
"""

import contextlib
import gc
import json
import os
import shutil
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av

from realtime.errors import SinkError
from realtime.media import colours
from realtime.media.codecs import Encoding
from realtime.media.info import VideoInfo
from realtime.media.write_behind import WriteBehind
from realtime.privacy.gate import ReleasedImage
from realtime.system.files import atomic_write, flush_to_disk, reraise_as_sink_error, temporary_path

if TYPE_CHECKING:
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_BEHIND = 4
ENCODER_ERRORS = (av.error.FFmpegError, ValueError)
"""What PyAV raises beside ``OSError`` when a file cannot be written."""

REORDER = 256
"""A frame's place in a piece is shifted by this, so that no encoder's order of packets gives a negative stamp."""


class SegmentWriter:
    """Writes one piece; it counts once ``finish`` has returned."""

    def __init__(self, path: Path, info: VideoInfo, encoding: Encoding) -> None:
        """Open the file and the encoder.

        Args:
            path: where the piece goes, ending in .mkv; one that is there is replaced in the end.
            info: how pictures are stored.
            encoding: how they are encoded.

        Raises:
            SinkError: it cannot be written, or the encoder refuses such pictures.
        """
        self._path, self._info, self._encoding = path, info, encoding
        self._places: dict[int, int] = {}
        self._packets = self._delay = 0
        self.stamps: list[tuple[int, int]] = []
        self._part = temporary_path(path)  # another worker may make it, too
        with reraise_as_sink_error(path, *ENCODER_ERRORS):
            self._container = av.open(str(self._part.absolute()), "w", format="matroska")
            try:
                self._stream = encoding.add_stream(self._container, info)
                with priorities_kept():
                    self._container.start_encoding()
            except BaseException:
                self._close()
                raise
        self._encoder = WriteBehind(self._encode, _BEHIND, "encode")

    def write(self, picture: ReleasedImage, pts: int, duration: int) -> None:
        """Encode one picture.

        Args:
            picture: upright, (H, W, 3) BGR, or (H, W, 4) BGRA where the encoding has transparency.
            pts: its time stamp, later than the one before.
            duration: how long it is shown, in the same unit.

        Raises:
            SinkError: one of the pictures so far cannot be encoded or written.
        """
        stored = colours.to_picture(picture.image, self._info, self._encoding.pixel_format)
        stored.pts, stored.time_base = pts, self._info.time_base
        self.stamps.append((pts, duration))
        with reraise_as_sink_error(self._path, *ENCODER_ERRORS):
            self._encoder.put((len(self.stamps) - 1, stored))

    def finish(self, **notes: Any) -> None:
        """Write what the encoder still holds, and then the time stamps with ``notes``: from now on the piece counts.

        Raises:
            SinkError: it cannot be written.
        """
        with reraise_as_sink_error(self._path, *ENCODER_ERRORS):
            self._encoder.close()
            self._put(self._stream.encode(None))
            self._container.close()
            flush_to_disk(self._part)
            finish_piece(self._part, self._path, self.stamps, delay=self._delay, **notes)
        _free_encoders()

    def abandon(self) -> None:
        """Let go of the file without making it count."""
        self._encoder.close(discard=True)
        self._close()
        _free_encoders()

    def _close(self) -> None:
        with contextlib.suppress(av.error.FFmpegError, OSError):
            self._container.close()
        with contextlib.suppress(OSError):
            self._part.unlink()

    def _encode(self, item: "tuple[int, VideoFrame]") -> None:
        place, stored = item
        self._places[stored.pts or 0] = place
        self._put(self._stream.encode(stored))

    def _put(self, packets: "list[Packet[VideoStream]]") -> None:
        for packet in packets:
            if packet.pts is None:
                raise SinkError(f"{self._path}: {self._encoding.codec} gave a picture without a time")
            place = self._places.pop(packet.pts)
            self._delay = max(self._delay, self._packets - place)
            packet.pts, packet.dts, packet.duration = place + REORDER, self._packets, 1
            packet.time_base = Fraction(1, 1000)
            self._packets += 1
            self._container.mux(packet)


@contextlib.contextmanager
def priorities_kept() -> Iterator[None]:
    """Put the threads of this process, and those that are started meanwhile, back to ordinary scheduling.

    SVT-AV1, opened by the superuser on Linux, raises all of them to real time, above all else on the machine.
    """
    if not sys.platform.startswith("linux"):
        yield
        return
    policy = os.sched_getscheduler(0)
    try:
        yield
    finally:
        if policy == os.SCHED_OTHER:  # else somebody wants real time
            for thread in Path("/proc/self/task").iterdir():
                with contextlib.suppress(OSError):  # it has ended
                    os.sched_setscheduler(int(thread.name), policy, os.sched_param(0))


def _free_encoders() -> None:
    """Give back what encoders hold, hundreds of megabytes each at 1920x1080.

    PyAV's streams and files refer to each other, so they wait for Python's collection, which counts objects and does
    not know how large these are.
    """
    gc.collect()


def finish_piece(part: Path, path: Path, stamps: list[tuple[int, int]], *, delay: int, **notes: object) -> None:
    """Give the piece ``part`` its name, and then write what makes it count."""
    stamps_path(path).unlink(missing_ok=True)
    if path.is_dir():
        shutil.rmtree(path)
    part.replace(path)
    with atomic_write(stamps_path(path), overwrite=True, durable=True) as stamped:
        stamped.write_text(json.dumps({"delay": delay, "stamps": stamps, **notes}), encoding="utf-8")


def stamps_path(path: Path) -> Path:
    """The file beside the piece ``path`` that makes it count."""
    return path.with_suffix(".json")

"""Encodes one segment, to be joined later without re-encoding.

A segment is a Matroska file whose time stamps count frames, which is exact for every codec, with the true time stamps
in a JSON file beside it. That one is written last: a segment without it is incomplete and ignored.
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

_QUEUED = 4
"""Maximum number of frames that wait for the encoder."""

ENCODER_ERRORS = (av.error.FFmpegError, ValueError)
"""What PyAV raises besides ``OSError`` when a file cannot be written."""

REORDER = 256
"""Added to the index of each frame of a segment, so that reordered packets never get a negative time stamp."""


class SegmentWriter:
    """Writes one segment, which is complete once ``finish`` returns."""

    def __init__(self, path: Path, info: VideoInfo, encoding: Encoding) -> None:
        """Open the file and the encoder.

        Args:
            path: the segment, ending in .mkv; ``finish`` replaces an existing one.
            info: how frames are stored.
            encoding: how they are encoded.

        Raises:
            SinkError: it cannot be written, or the encoder does not accept such frames.
        """
        self._path, self._info, self._encoding = path, info, encoding
        self._indices: dict[int, int] = {}
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
        self._encoder = WriteBehind(self._encode, _QUEUED, "encode")

    def write(self, released: ReleasedImage, pts: int, duration: int) -> None:
        """Encode one image.

        Args:
            released: upright, (H, W, 3) BGR, or (H, W, 4) BGRA if the encoding has transparency.
            pts: its time stamp, later than the one before.
            duration: how long it is shown, in the same unit.

        Raises:
            SinkError: this or an earlier image cannot be encoded or written.
        """
        stored = colours.to_stored(released.image, self._info, self._encoding.pixel_format)
        stored.pts, stored.time_base = pts, self._info.time_base
        self.stamps.append((pts, duration))
        with reraise_as_sink_error(self._path, *ENCODER_ERRORS):
            self._encoder.put((len(self.stamps) - 1, stored))

    def finish(self, **notes: Any) -> None:
        """Write the buffered packets, then the time stamps and ``notes``, which completes the segment.

        Raises:
            SinkError: it cannot be written.
        """
        with reraise_as_sink_error(self._path, *ENCODER_ERRORS):
            self._encoder.close()
            self._put(self._stream.encode(None))
            self._container.close()
            flush_to_disk(self._part)
            finish_segment(self._part, self._path, self.stamps, delay=self._delay, **notes)
        _free_encoders()

    def abandon(self) -> None:
        """Discard the segment."""
        self._encoder.close(discard=True)
        self._close()
        _free_encoders()

    def _close(self) -> None:
        with contextlib.suppress(av.error.FFmpegError, OSError):
            self._container.close()
        with contextlib.suppress(OSError):
            self._part.unlink()

    def _encode(self, item: "tuple[int, VideoFrame]") -> None:
        index, stored = item
        self._indices[stored.pts or 0] = index
        self._put(self._stream.encode(stored))

    def _put(self, packets: "list[Packet[VideoStream]]") -> None:
        for packet in packets:
            if packet.pts is None:
                raise SinkError(f"{self._path} cannot be written: {self._encoding.codec} returned no time stamp")
            index = self._indices.pop(packet.pts)
            self._delay = max(self._delay, self._packets - index)
            packet.pts, packet.dts, packet.duration = index + REORDER, self._packets, 1
            packet.time_base = Fraction(1, 1000)
            self._packets += 1
            self._container.mux(packet)


@contextlib.contextmanager
def priorities_kept() -> Iterator[None]:
    """After the block, return all threads of this process to ordinary scheduling.

    SVT-AV1, opened by the superuser on Linux, gives all of them real-time priority, above everything else.
    """
    if not sys.platform.startswith("linux"):
        yield
        return
    policy = os.sched_getscheduler(0)
    try:
        yield
    finally:
        if policy == os.SCHED_OTHER:  # otherwise real time is intended
            for thread in Path("/proc/self/task").iterdir():
                with contextlib.suppress(OSError):  # the thread has ended
                    os.sched_setscheduler(int(thread.name), policy, os.sched_param(0))


def _free_encoders() -> None:
    """Free the memory of closed encoders, hundreds of megabytes each at 1920x1080.

    PyAV's streams and containers refer to each other, so they are freed by Python's garbage collector only, which does
    not know their size.
    """
    gc.collect()


def finish_segment(part: Path, path: Path, stamps: list[tuple[int, int]], *, delay: int, **notes: object) -> None:
    """Rename the segment ``part`` to ``path``, then write the file that marks it as complete."""
    stamps_path(path).unlink(missing_ok=True)
    if path.is_dir():
        shutil.rmtree(path)
    part.replace(path)
    with atomic_write(stamps_path(path), overwrite=True, durable=True) as stamped:
        stamped.write_text(json.dumps({"delay": delay, "stamps": stamps, **notes}), encoding="utf-8")


def stamps_path(path: Path) -> Path:
    """Return the file beside the segment ``path`` that marks it as complete."""
    return path.with_suffix(".json")

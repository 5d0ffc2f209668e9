"""Standard output as a sink, for ffmpeg, GStreamer and other programs."""

from typing import BinaryIO

from realtime.media.pipe import PipeFormat, PipeWriter
from realtime.privacy.gate import ReleasedImage
from realtime.structures import Pacing, Size


class PipeSink:
    """Writes images to standard output at a constant frame rate."""

    def __init__(
        self,
        stream: BinaryIO,
        *,
        size: Size,
        fps: float,
        pacing: Pacing = Pacing.REALTIME,
        pipe_format: PipeFormat = "y4m",
    ) -> None:
        """Write the header.

        Args:
            stream: where the bytes go; not closed.
            size: (width, height) of the images, pixels.
            fps: frame rate, > 0.
            pacing: REALTIME: images are repeated or left out, so that the video runs as long as the run did; LOSSLESS:
                each image is one frame.
            pipe_format: as for ``PipeWriter``.

        Raises:
            StopRequested: the reader is gone.
            SinkError: the stream cannot be written.
        """
        self._writer = PipeWriter(stream, size=size, fps=fps, pipe_format=pipe_format)
        self._pacing = pacing

    def write(self, released: ReleasedImage) -> None:
        """Write one image; waits for the reader.

        Raises:
            StopRequested: the reader is gone.
            SinkError: the image has another size, or the stream cannot be written.
        """
        self._writer.write(released.image, released.captured_at if self._pacing is Pacing.REALTIME else None)

    def close(self) -> None:
        """Do nothing: standard output is closed with the process."""

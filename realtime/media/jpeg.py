"""JPEG images of cameras, decoded strictly: other decoders make an image of whatever comes, and write on stderr."""

import av
import numpy as np
from av.video.codeccontext import VideoCodecContext
from av.video.reformatter import ColorRange
from numpy.typing import NDArray

from realtime.media.colours import EXACT
from realtime.structures import Image


class JpegDecoder:
    """Decodes one JPEG image after the other."""

    def __init__(self) -> None:
        """Create a decoder."""
        self._codec = _create()

    def __call__(self, data: NDArray[np.uint8]) -> Image | None:
        """Return the image in ``data``, uint8 with anything behind the image; None if it is damaged."""
        try:
            frames = self._codec.decode(av.Packet(data.tobytes())) if data.size else []
        except (av.error.FFmpegError, ValueError):
            frames = []
        if not frames:
            self._codec = _create()  # tables of damaged data would stay
            return None
        image = frames[0].reformat(
            format="bgr24",
            src_color_range=int(ColorRange.JPEG),
            dst_color_range=int(ColorRange.JPEG),
            interpolation=EXACT,
            threads=1,
        )
        return np.asarray(image.to_ndarray(), np.uint8)


def _create() -> VideoCodecContext:
    codec = av.CodecContext.create("mjpeg", "r")
    codec.thread_count = 1
    codec.options = {"err_detect": "explode"}
    return codec

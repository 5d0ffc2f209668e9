"""Between decoded frames and images, both directions in one place, so that no colour shifts on the way."""

from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
from av.video.reformatter import ColorRange, Interpolation
from numpy.typing import NDArray

from realtime.imaging.fit import letterbox
from realtime.media.i420 import CENTRE, LEFT, from_i420, to_yuv420p
from realtime.media.info import UNKNOWN_MATRICES, has_full_range, read_display_matrix, read_pixel_aspect, turns_of
from realtime.media.tone import ToneMapper

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

    from realtime.media.info import VideoInfo

EXACT = Interpolation.BILINEAR | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT
"""Without these flags, a frame is a grey level darker after the conversion to BGR and back."""


class ImageConverter:
    """Turns the decoded frames of one video into upright images of one size, with bars where the proportions differ.

    Attributes:
        resized: number of frames whose size or pixel aspect differed from the first.
    """

    def __init__(self, info: "VideoInfo", *, alpha: bool = False) -> None:
        """Create a converter.

        Args:
            info: of the video.
            alpha: keep transparency; frames without it become opaque.
        """
        self._info, self._format = info, "bgra" if alpha else "bgr24"
        self._tone = None if info.hdr is None else ToneMapper(info.hdr)
        self._sitings: tuple[tuple[float, float], ...] = (LEFT, CENTRE)
        """Where chroma may lie; while that is open, frames are converted by ffmpeg, too. Empty = always by ffmpeg."""
        self.resized = 0

    def __call__(self, stored: "VideoFrame") -> NDArray[np.uint8]:
        """Return a decoded frame as an upright image, (H, W, 3) uint8 BGR, or (H, W, 4) BGRA, in a new buffer."""
        info = self._info
        image = self._convert(stored)
        if info.is_flipped:
            image = np.flipud(image)
        turns = info.turns if read_display_matrix(stored) is None else turns_of(stored)  # a phone may be turned later
        image = np.ascontiguousarray(np.rot90(image, turns))
        own_aspect = read_pixel_aspect(stored) or info.pixel_aspect
        is_usual = (stored.width, stored.height) == info.coded_size and own_aspect == info.pixel_aspect
        self.resized += not is_usual
        if info.fit is None and is_usual and turns % 2 == info.turns % 2:
            return image
        aspect = own_aspect / info.stored_aspect
        return letterbox(image, info.size, pixel_aspect=float(1 / aspect if turns % 2 else aspect))

    def _convert(self, stored: "VideoFrame") -> NDArray[np.uint8]:
        if self._tone is not None:
            return np.asarray(self._tone(stored, self._format).to_ndarray(), np.uint8)
        matrix = int(stored.colorspace)
        matrix = self._info.matrix if matrix in UNKNOWN_MATRICES else matrix
        full_range = stored.format.is_rgb or has_full_range(stored)
        sitings = self._sitings if self._format == "bgr24" else ()
        images = [from_i420(stored, matrix, full_range=full_range, siting=siting) for siting in sitings]
        if len(images) == 1 and images[0] is not None:
            return images[0]
        converted = stored.reformat(
            format=self._format,
            src_colorspace=matrix,
            dst_colorspace=matrix,
            src_color_range=int(ColorRange.JPEG if full_range else ColorRange.MPEG),
            dst_color_range=int(ColorRange.JPEG),
            interpolation=EXACT,
            threads=1,
        )
        exact = np.asarray(converted.to_ndarray(), np.uint8)
        fitting = [i for i, image in enumerate(images) if _is_close(exact, image)]
        self._sitings = tuple(sitings[i] for i in fitting)
        return exact if not fitting else np.asarray(images[fitting[0]], np.uint8)


def _is_close(exact: NDArray[np.uint8], image: NDArray[np.uint8] | None) -> bool:
    """Whether all values of ``image`` are those of ``exact`` to a level."""
    return image is not None and float(cv2.norm(exact, image, cv2.NORM_INF)) <= 1


def to_stored(image: NDArray[np.uint8], info: "VideoInfo", pixel_format: str) -> "VideoFrame":
    """Return ``image`` in the orientation and colours of the video ``info``.

    Args:
        image: upright, (H, W, 3) BGR or (H, W, 4) BGRA.
        info: of the video.
        pixel_format: ffmpeg's name. Formats with subsampled chroma need even sizes; an odd last column or row is
            dropped.
    """
    image = np.rot90(image, -info.turns)
    if info.is_flipped:
        image = np.flipud(image)
    if "420" in pixel_format or "422" in pixel_format:
        image = image[: image.shape[0] // 2 * 2, : image.shape[1] // 2 * 2]
    image = np.ascontiguousarray(image)
    stored = None
    if pixel_format == "yuv420p" and image.shape[2] == 3:
        stored = to_yuv420p(image, info.matrix, full_range=info.full_range)
    if stored is None:
        stored = _reformat(image, info, pixel_format)
    stored.colorspace, stored.color_range, stored.color_primaries, stored.color_trc = info.tags
    return stored


def _reformat(image: NDArray[np.uint8], info: "VideoInfo", pixel_format: str) -> "VideoFrame":
    return av.VideoFrame.from_ndarray(image, "bgr24" if image.shape[2] == 3 else "bgra").reformat(
        format=pixel_format,
        src_colorspace=info.matrix,
        dst_colorspace=info.matrix,
        src_color_range=int(ColorRange.JPEG),
        dst_color_range=int(ColorRange.JPEG if info.full_range else ColorRange.MPEG),
        interpolation=EXACT,
        threads=1,
    )

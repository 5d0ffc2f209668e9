"""Between the pictures of a file and images, both directions in one place, so that nothing shifts on the way."""

from typing import TYPE_CHECKING

import av
import numpy as np
from av.video.reformatter import ColorRange, Interpolation
from numpy.typing import NDArray

from realtime.structures import Image

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

    from realtime.media.probe import VideoInfo

# without these, a picture is a grey level darker after it went to BGR and back
_EXACT = Interpolation.BILINEAR | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT


def to_image(picture: "VideoFrame", info: "VideoInfo") -> Image:
    """``picture`` upright, (H, W, 3) uint8 BGR, in a new buffer; one of another size is scaled to ``info``'s."""
    converted = picture.reformat(
        width=info.coded_size[0],
        height=info.coded_size[1],
        format="bgr24",
        src_colorspace=info.matrix,
        dst_colorspace=info.matrix,
        src_color_range=int(ColorRange.JPEG if info.full_range or picture.format.is_rgb else ColorRange.MPEG),
        dst_color_range=int(ColorRange.JPEG),
        interpolation=_EXACT,
        threads=1,
    )
    image = np.asarray(converted.to_ndarray(), np.uint8)
    return np.ascontiguousarray(np.rot90(image, info.turns)) if info.turns else image


def to_picture(image: NDArray[np.uint8], info: "VideoInfo", pixel_format: str) -> "VideoFrame":
    """``image``, upright (H, W, 3) BGR or (H, W, 4) BGRA, stored as ``info``'s pictures are, in ``pixel_format``.

    Formats of half the chroma need even sizes: an odd last column or row is left out for them.
    """
    if info.turns:
        image = np.rot90(image, -info.turns)
    if "420" in pixel_format or "422" in pixel_format:
        image = image[: image.shape[0] // 2 * 2, : image.shape[1] // 2 * 2]
    picture = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), "bgr24" if image.shape[2] == 3 else "bgra")
    stored = picture.reformat(
        format=pixel_format,
        src_colorspace=info.matrix,
        dst_colorspace=info.matrix,
        src_color_range=int(ColorRange.JPEG),
        dst_color_range=int(ColorRange.JPEG if info.full_range else ColorRange.MPEG),
        interpolation=_EXACT,
        threads=1,
    )
    stored.colorspace, stored.color_range, stored.color_primaries, stored.color_trc = info.tags
    return stored

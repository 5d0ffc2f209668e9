"""A picture or video with transparency laid over everything: a logo, a name below."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.read import read_image
from realtime.looks.looping_video import LoopingVideo
from realtime.looks.spec import OverlayPosition
from realtime.structures import Alpha8, Image, Size

_MARGIN = 0.04
"""Distance of an overlay from the frame's edges, share of its short side."""

_PICTURES = frozenset({".png", ".webp"})


class Overlay:
    """Something laid over every picture."""

    def __init__(
        self,
        path: Path,
        size: Size,
        *,
        position: OverlayPosition = "bottom-right",
        height: float = 0.15,
    ) -> None:
        """Read it.

        Args:
            path: a PNG or WebP, or a video with an alpha channel; without one it covers what is under it.
            size: (width, height) of the frames.
            position: where it goes.
            height: of the overlay, share of the frame's; not looked at with ``full``.

        Raises:
            SourceError: it cannot be read.
        """
        self._size, self._position, self._height = size, position, height
        self._taken: NDArray[np.uint8] | None = None
        self._loop: LoopingVideo | None
        if path.suffix.lower() in _PICTURES:
            self._loop = None
            self._take(read_image(path, alpha=True))
        else:
            self._loop = LoopingVideo(path, alpha=True)

    def __call__(self, image: Image, alpha: Alpha8 | None, at_s: float) -> Image:  # noqa: ARG002 - every step takes all
        """Return a new image: ``image`` with the overlay on it, a video at its image for ``at_s``, seconds."""
        if self._loop is not None and (picture := self._loop.image_at(at_s)) is not self._taken:
            self._take(picture)
        out = image.copy()
        under = out[self._where]
        out[self._where] = cv2.blendLinear(self._colours, under, self._weight, 1 - self._weight)
        return out

    def _take(self, picture: NDArray[np.uint8]) -> None:
        self._taken = picture
        width, height = self._size
        if self._position == "full":
            wide, high, left, top = width, height, 0, 0
        else:
            scale = min(self._height * height / picture.shape[0], width / picture.shape[1])
            wide, high = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
            margin = min(round(_MARGIN * min(self._size)), (width - wide) // 2, (height - high) // 2)
            top = margin if self._position.startswith("top") else height - high - margin
            left = margin if self._position.endswith("left") else width - wide - margin
            left = (width - wide) // 2 if self._position == "bottom" else left
        # Premultiplied while it is resized, so that the hidden colours of clear pixels do not creep in.
        share = picture[..., 3:].astype(np.float32) / 255
        both = cv2.resize(np.dstack([picture[..., :3] * share, share]), (wide, high), interpolation=cv2.INTER_AREA)
        self._weight = np.ascontiguousarray(both[..., 3])
        colours = both[..., :3] / np.maximum(both[..., 3:], 1e-6)
        self._colours = np.clip(colours + 0.5, 0, 255).astype(np.uint8)
        self._where = np.s_[top : top + high, left : left + wide]

"""An image or video with transparency laid over the finished image: a logo, a name."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.animation import is_animated
from realtime.imaging.formats import IMAGE_SUFFIXES
from realtime.imaging.read import read_image
from realtime.looks.looping_video import LoopingVideo
from realtime.looks.spec import OverlayPosition
from realtime.structures import Alpha8, Image, Size

_MARGIN = 0.04
"""Distance of an overlay from the frame's edges, as a fraction of the frame's short side."""


class Overlay:
    """Lays an image or a looping video over every image."""

    def __init__(
        self,
        path: Path,
        size: Size,
        *,
        position: OverlayPosition = "bottom-right",
        height: float = 0.15,
    ) -> None:
        """Open the overlay.

        Args:
            path: an image, an animated one, or a video; without transparency it covers what is under it.
            size: (width, height) of the frames, pixels.
            position: where it is drawn.
            height: of the overlay, as a fraction of the frame's; unused at the position ``full``.

        Raises:
            SourceError: the file cannot be read.
        """
        self._size, self._position, self._height = size, position, height
        self._overlay: NDArray[np.uint8] | None = None
        self._loop: LoopingVideo | None = None
        if path.suffix.lower() in IMAGE_SUFFIXES and not is_animated(path):
            self._set_overlay(read_image(path, alpha=True))
        else:
            self._loop = LoopingVideo(path, alpha=True)

    def __call__(self, image: Image, alpha: Alpha8 | None, at_s: float) -> Image:  # noqa: ARG002 - every step takes all
        """Return a new image: ``image`` under the overlay, which, if it is a video, shows its image for ``at_s``."""
        if self._loop is not None and (overlay := self._loop.image_at(at_s)) is not self._overlay:
            self._set_overlay(overlay)
        out = image.copy()
        under = out[self._region]
        out[self._region] = cv2.blendLinear(self._colours, under, self._weight, 1 - self._weight)
        return out

    def _set_overlay(self, overlay: NDArray[np.uint8]) -> None:
        """Prepare ``overlay``, (h, w, 4) uint8 BGRA, for its place in the frame."""
        self._overlay = overlay
        left, top, width, height = self._box(overlay.shape[1], overlay.shape[0])
        # Premultiplied while it is resized, so that the colours of transparent pixels do not bleed in.
        weight = overlay[..., 3:].astype(np.float32) / 255
        premultiplied = np.dstack([overlay[..., :3] * weight, weight])
        resized = cv2.resize(premultiplied, (width, height), interpolation=cv2.INTER_AREA)
        self._weight = np.ascontiguousarray(resized[..., 3])
        colours = resized[..., :3] / np.maximum(resized[..., 3:], 1e-6)
        self._colours = np.clip(colours + 0.5, 0, 255).astype(np.uint8)
        self._region = np.s_[top : top + height, left : left + width]

    def _box(self, overlay_width: int, overlay_height: int) -> tuple[int, int, int, int]:
        """Return where an overlay of that size is drawn: left, top, width and height, pixels of the frame."""
        frame_width, frame_height = self._size
        if self._position == "full":
            return 0, 0, frame_width, frame_height
        scale = min(self._height * frame_height / overlay_height, frame_width / overlay_width)
        width, height = max(1, round(overlay_width * scale)), max(1, round(overlay_height * scale))
        margin = min(round(_MARGIN * min(self._size)), (frame_width - width) // 2, (frame_height - height) // 2)
        top = margin if self._position.startswith("top") else frame_height - height - margin
        left = margin if self._position.endswith("left") else frame_width - width - margin
        if self._position == "bottom":
            left = (frame_width - width) // 2
        return left, top, width, height

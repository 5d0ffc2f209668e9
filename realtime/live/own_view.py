"""What the user sees of themselves in the window; it never changes what leaves."""

import cv2
import numpy as np

from realtime.looks.framing import Framing
from realtime.pipeline import Renderer
from realtime.privacy.gate import Gate, ReleasedImage
from realtime.structures import Frame, Image, Matte

VIEWS = ("result", "split", "matte")
"""What the window can show: what leaves; before and after, side by side; what is kept sharp, in white."""


class OwnView:
    """Makes the image of the window, and calls the gate on the way. Called from the thread of the show loop.

    The frame as it was captured appears in the view ``split`` only, and only in the window.

    Attributes:
        view: one of ``VIEWS``; any thread may set it.
        mirrored: show the person as in a mirror; any thread may set it. A background that replaces the room, and an
            overlay, are not mirrored, so that text in them can be read.
        last: the last image that left.
    """

    def __init__(self, gate: Gate, renderer: Renderer) -> None:
        self._gate, self._renderer = gate, renderer
        self._frame: Frame | None = None
        self.view, self.mirrored = "result", False
        self.last: ReleasedImage | None = None

    def __call__(self, frame: Frame, matte: Matte | None) -> ReleasedImage:
        """Return what the gate releases of ``frame``."""
        self._frame, self.last = frame, self._gate(frame, matte)
        return self.last

    def image(self, released: ReleasedImage) -> Image:
        """Return what the window shows of ``released``, which was made of the last frame."""
        frame, alpha = self._frame, self._renderer.last_alpha
        if released.hidden_because or frame is None or alpha is None or alpha.shape != frame.image.shape[:2]:
            return released.image
        if self.view == "matte":
            image = np.asarray(cv2.cvtColor(alpha, cv2.COLOR_GRAY2BGR), np.uint8)
            return _flipped(image) if self.mirrored else image
        image = released.image
        if self.mirrored:
            image = self._renderer.mirror_last(image, frame.captured_at)
        if self.view == "split":
            image = image.copy()
            before = _flipped(frame.image) if self.mirrored else frame.image
            half = image.shape[1] // 2
            image[:, :half] = before[:, :half]
            image[:, half - 1 : half + 1] = 255
        return image

    @property
    def is_stand_in(self) -> bool:
        """Whether the last frame was a stand-in: the camera is away."""
        return self._frame is not None and self._frame.stand_in

    def to_frame(self, x: float, y: float) -> tuple[float, float]:
        """Return the point of the frame at (x, y) of the window's image, both as fractions of width and height."""
        framing = self._framing()
        x = 1 - x if self.mirrored else x
        return (x, y) if framing is None else framing.to_frame(x, y)

    def to_image(self, x: float, y: float) -> tuple[float, float]:
        """Return where the window's image shows the point (x, y) of the frame: the inverse of ``to_frame``."""
        framing = self._framing()
        x, y = (x, y) if framing is None else framing.to_image(x, y)
        return 1 - x if self.mirrored else x, y

    def _framing(self) -> Framing | None:
        return self._renderer.style.framing if self.view == "result" else None


def _flipped(image: Image) -> Image:
    return np.asarray(cv2.flip(image, 1), np.uint8)

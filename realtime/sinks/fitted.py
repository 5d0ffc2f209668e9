"""A sink of another size: images are fitted into it."""

from collections.abc import Callable
from functools import partial
from typing import Any, Literal

from realtime.imaging.fit import cover, letterbox, scaled
from realtime.privacy.gate import ReleasedImage
from realtime.protocols import Sink
from realtime.structures import Image, Size

Fit = Literal["bars", "crop", "stretch"]


_FITS: dict[Fit, Callable[[Image, Size], Image]] = {
    "bars": partial(letterbox, fast=True),
    "crop": partial(cover, fast=True),
    "stretch": partial(scaled, fast=True),
}


class FittedSink:
    """Passes images on to another sink in that one's size."""

    def __init__(self, sink: Sink, size: Size, fit: Fit) -> None:
        """Take over ``sink``, which takes images of ``size``, (width, height) pixels."""
        self._sink, self._size, self._fit = sink, size, _FITS[fit]

    def write(self, released: ReleasedImage) -> None:
        """As ``Sink``."""
        self._sink.write(released.changed(lambda image: self._fit(image, self._size)))

    def close(self) -> None:
        """As ``Sink``."""
        self._sink.close()

    def __getattr__(self, name: str) -> Any:
        """Return what the other sink has beside ``write`` and ``close``, such as what detects its viewers."""
        return getattr(self._sink, name)

"""A model that is loaded by its first call, or in the background before."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol, runtime_checkable

from realtime.protocols import Segmenter
from realtime.structures import Detections, Image

_MIN_SHORT_SIDE = 96
"""Smallest input of a model, pixels on the short side."""


@runtime_checkable
class Scalable(Protocol):
    """A segmenter whose input size can be changed while it runs."""

    short_side: int


class LazySegmenter:
    """A segmenter that is built by its first call, or by ``start`` while other parts are opened.

    So a live video is shown at once, hidden as a whole, while the model loads; and the model's own threads inherit the
    low priority of the thread that builds it.

    Args:
        build: builds the segmenter.
    """

    def __init__(self, build: Callable[[], Segmenter]) -> None:
        self._build = build
        self._lock = threading.Lock()
        self._segmenter: Segmenter | None = None
        self._full_short_side: int | None = None

    def __call__(self, image: Image) -> Detections:
        """As ``Segmenter``."""
        return self.load()(image)

    @property
    def is_loaded(self) -> bool:
        """Whether the segmenter is built."""
        return self._segmenter is not None

    def load(self) -> Segmenter:
        """Build the segmenter now, if it is not built, and return it; wait for a thread that is building it."""
        with self._lock:
            if self._segmenter is None:
                self._segmenter = self._build()
            return self._segmenter

    def start(self, prepare: Callable[[], None] = lambda: None) -> None:
        """Build the segmenter in a thread of its own, after ``prepare`` has been called in it.

        If that fails, the next call builds it again and raises what is wrong.
        """

        def build() -> None:
            prepare()
            with suppress(Exception):
                self.load()

        threading.Thread(target=build, name="load").start()

    def scale(self, factor: float) -> None:
        """Make the model's input ``factor`` of its full size; does nothing for models of a fixed size."""
        segmenter: object = self._segmenter
        if isinstance(segmenter, Scalable):
            self._full_short_side = self._full_short_side or segmenter.short_side
            segmenter.short_side = max(_MIN_SHORT_SIDE, round(self._full_short_side * factor))

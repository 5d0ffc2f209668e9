"""Who the structures flow between: three protocols, each with several implementations."""

from typing import Protocol, runtime_checkable

from realtime.privacy.gate import ReleasedImage
from realtime.structures import Detections, Frame, Image, Size


@runtime_checkable
class Source(Protocol):
    """Where frames come from. The constructor opens it, or raises ``SourceError``."""

    @property
    def size(self) -> Size:
        """(width, height) of the frames, pixels."""

    @property
    def fps(self) -> float:
        """Nominal frame rate, frames per second, > 0."""

    def read(self) -> Frame | None:
        """Wait for the next frame and return it; None once the source has ended.

        Called from one thread. Every call returns a new buffer, which the caller may keep.

        Raises:
            SourceError: the device or file failed and will not recover.
        """

    def close(self) -> None:
        """Release the device or file. Called exactly once, after the last ``read`` has returned."""


@runtime_checkable
class Interruptible(Protocol):
    """A source whose ``read`` may wait for long, as between the frames of a time-lapse."""

    def interrupt(self) -> None:
        """Make a waiting ``read`` return, and later ones not wait. Called from any thread, maybe more than once."""


@runtime_checkable
class Delayable(Protocol):
    """A source that plays by the clock and can be held up, as a file; a camera cannot."""

    def delay(self, seconds: float) -> None:
        """Make every later frame come that much later. Called between two calls of ``read``, in its thread."""


@runtime_checkable
class Segmenter(Protocol):
    """Finds people and things in an image. Called from one thread."""

    def __call__(self, image: Image) -> Detections:
        """Find instances in ``image``, (H, W, 3) uint8 BGR, which is not changed.

        Raises:
            ModelError: the model failed.
        """


@runtime_checkable
class Sink(Protocol):
    """Where released images go. The constructor opens it, or raises ``SinkError``."""

    def write(self, released: ReleasedImage) -> None:
        """Write one image that the gate released. It is not changed, and the caller may reuse it after the call.

        Called from one thread.

        Raises:
            SinkError: the image cannot be written.
            StopRequested: the user asked to end.
        """

    def close(self) -> None:
        """Flush and release. Called exactly once, after the last ``write``, even if that failed."""

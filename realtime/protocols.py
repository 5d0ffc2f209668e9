"""Who the structures flow between: three protocols, each with several users."""

from typing import Protocol, runtime_checkable

from realtime.privacy.gate import ReleasedImage
from realtime.structures import Detections, Frame, Image, Size


@runtime_checkable
class Source(Protocol):
    """Where frames come from. Opened by its constructor, which raises ``SourceError`` when it cannot."""

    @property
    def size(self) -> Size:
        """(width, height) of the frames, pixels."""

    @property
    def fps(self) -> float:
        """Nominal frames a second, > 0."""

    def read(self) -> Frame | None:
        """Wait for the next frame; None once the source has ended.

        Called from one thread. Every call returns a new buffer, which the caller may keep.

        Raises:
            SourceError: the device failed for good.
        """

    def close(self) -> None:
        """Let go of the device or file. Called exactly once, after the last ``read`` has returned."""


@runtime_checkable
class Segmenter(Protocol):
    """Finds people and things in an image. Called from one thread only."""

    def __call__(self, image: Image) -> Detections:
        """Find instances in ``image``, (H, W, 3) uint8 BGR, which is left as it was.

        Raises:
            ModelError: the net failed.
        """


@runtime_checkable
class Sink(Protocol):
    """Where composed images go. Opened by its constructor, which raises ``SinkError`` when it cannot."""

    def write(self, picture: ReleasedImage) -> None:
        """Take one picture that the gate released; it is left as it was, and may be reused after the call.

        Raises:
            SinkError: the picture could not be put.
        """

    def close(self) -> None:
        """Flush and let go. Called exactly once, after the last ``write``, whether that failed or not."""

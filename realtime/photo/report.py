"""What a run over photos reports."""

from dataclasses import dataclass
from pathlib import Path

from realtime.stats import RunReport


@dataclass(frozen=True, slots=True)
class PhotoOutcome:
    """The result of one photo.

    Attributes:
        source: the photo that was read.
        output: the photo that was written, or would have been.
        notes: what the output's format could not hold.
        error: why nothing was written; empty if it was.
        skipped: whether it was left alone because the output existed.
    """

    source: Path
    output: Path
    notes: tuple[str, ...] = ()
    error: str = ""
    skipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoReport(RunReport):
    """What a run over a photo or a folder of photos did.

    Attributes:
        photos: the outcome of each photo, in order.
    """

    photos: tuple[PhotoOutcome, ...]

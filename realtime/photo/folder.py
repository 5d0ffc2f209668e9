"""Which files of a folder are photos, and what their outputs are called."""

import mimetypes
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from realtime.errors import SourceError
from realtime.imaging.formats import HEAD_BYTES, identify
from realtime.photo.formats import RAW_SUFFIXES, SUFFIXES, output_name
from realtime.system.folders import is_inside, unlike_others

_MAX_NAMED = 20
"""Maximum number of file names in one message."""

_TYPES = mimetypes.MimeTypes(filenames=())  # Python's own table, the same on every system


@dataclass(frozen=True, slots=True)
class FoundPhotos:
    """The photos of a folder.

    Attributes:
        photos: files that are photos, or whose names say so, sorted.
        left_out: messages about other files that a user may miss in the output.
    """

    photos: tuple[Path, ...]
    left_out: tuple[str, ...]


def find_photos(folder: Path, *, recursive: bool = False, exclude: Sequence[Path] = ()) -> FoundPhotos:
    """Find the photos in ``folder``, by their suffixes or their first bytes; hidden files and folders are skipped.

    Args:
        folder: where to look.
        recursive: look into subfolders, too.
        exclude: folders to skip, such as those of the outputs, if they are inside.

    Raises:
        SourceError: there is none, or the folder cannot be read.
    """
    skipped = [path.resolve() for path in exclude if is_inside(path, folder)]
    photos: list[Path] = []
    deeper: list[Path] = []
    videos: list[Path] = []
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if any(part.startswith(".") for part in inside.parts) or not path.is_file():
            continue
        if any(path.resolve().is_relative_to(other) for other in skipped):
            continue
        is_deeper = len(inside.parts) > 1 and not recursive
        if _is_photo(path):
            (deeper if is_deeper else photos).append(path)
        elif not is_deeper and (_TYPES.guess_type(path.name)[0] or "").startswith("video/"):
            videos.append(path)
    left_out = [
        f"{folder}: {_list(paths, folder)} left out; {advice}"
        for paths, advice in (
            (deeper, "pass --recursive to include subfolders"),
            (videos, "'realtime process' takes videos"),
        )
        if paths
    ]
    if not photos:
        others = "".join(f"; {message.partition(': ')[2]}" for message in left_out)
        raise SourceError(f"{folder} contains no photos ({', '.join(sorted(SUFFIXES))}){others}")
    return FoundPhotos(tuple(photos), tuple(left_out))


def _is_photo(path: Path) -> bool:
    suffix = path.suffix.lower()
    if suffix in SUFFIXES or suffix in RAW_SUFFIXES or (_TYPES.guess_type(path.name)[0] or "").startswith("image/"):
        return True
    try:
        with path.open("rb") as file:
            return identify(file.read(HEAD_BYTES)) is not None
    except OSError:
        return False


def _list(paths: Sequence[Path], folder: Path) -> str:
    names = [str(path.relative_to(folder)) for path in paths[:_MAX_NAMED]]
    more = len(paths) - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")


def name_outputs(photos: Iterable[Path], folder: Path, *, suffix: str | None = None) -> Iterator[tuple[Path, Path]]:
    """Yield each photo with the relative path of its output: its own, with another suffix where it needs one.

    No two outputs are the same.

    Args:
        photos: files in ``folder``.
        folder: their folder.
        suffix: of every output; None = the photo's own if such a file can be written.
    """
    listed = [photo.relative_to(folder) for photo in photos]
    outputs = [inside.with_name(output_name(inside.name, suffix)) for inside in listed]
    counts = Counter(outputs)
    for inside, output in zip(listed, outputs, strict=True):
        is_taken = counts[output] > 1 and (suffix is not None or output != inside)
        yield folder / inside, unlike_others(output, inside.name, counts) if is_taken else output

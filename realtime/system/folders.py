"""Find the files of a kind in a folder."""

from collections import Counter
from collections.abc import Collection
from pathlib import Path

from realtime.errors import SourceError


def find_files(
    folder: Path,
    *,
    suffixes: Collection[str],
    kind: str,
    pattern: str | None = None,
    recursive: bool = False,
    exclude: Path | None = None,
) -> list[Path]:
    """Return the files of a kind in ``folder``, sorted; hidden files and folders are skipped.

    Args:
        folder: where to look.
        suffixes: of the files, lower case.
        kind: what they are called in a message, such as ``photos``.
        pattern: of their names, such as ``*.mp4``; replaces ``suffixes``.
        recursive: look into subfolders, too.
        exclude: a folder to skip, such as that of the outputs, if it is inside.

    Raises:
        SourceError: there is none.
    """
    found = folder.rglob(pattern or "*") if recursive else folder.glob(pattern or "*")
    skipped = None if exclude is None or not is_inside(exclude, folder) else exclude.resolve()
    files = [
        path
        for path in sorted(found)
        if path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and (pattern is not None or path.suffix.lower() in suffixes)
        and (skipped is None or not path.resolve().is_relative_to(skipped))
    ]
    if not files:
        expected = pattern or ", ".join(sorted(suffixes))
        raise SourceError(f"{folder} contains no {kind} ({expected})")
    return files


def is_inside(path: Path, folder: Path) -> bool:
    """Whether ``path`` is somewhere in ``folder``, but not ``folder`` itself."""
    return folder.resolve() in path.resolve().parents


def unlike_others(output: Path, name: str, counts: Counter[Path]) -> Path:
    """Return another path for ``output``, called after the input ``name``, and count it.

    Args:
        output: a path that several inputs would be written to.
        name: of the input, with its suffix.
        counts: how often each path is already taken.
    """
    other = output.with_name(name + output.suffix)
    while counts[other]:
        other = other.with_name(other.name + output.suffix)
    counts[other] += 1
    return other

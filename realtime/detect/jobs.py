"""Which images are read and where their outputs go, before anything slow is imported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from realtime.checks import check_files, check_model
from realtime.config import Config
from realtime.errors import UsageError
from realtime.imaging.formats import IMAGE_SUFFIXES
from realtime.system.files import check_readable, check_writable, make_folder
from realtime.system.folders import find_files

_READ = IMAGE_SUFFIXES | {".gif"}
"""Suffixes of the files that are read from a folder, lower case."""

Kind = Literal["json", "plot", "alpha"]
"""What is written: detections as JSON, the image with the detections drawn in, or the matte."""

_SUFFIXES: Mapping[Kind, str] = {"json": ".json", "plot": ".png", "alpha": ".png"}


@dataclass(frozen=True, slots=True)
class DetectJob:
    """One image and the files that are written for it."""

    image: Path
    outputs: Mapping[Kind, Path]


def plan_jobs(config: Config, paths: Sequence[Path], outputs: Mapping[Kind, Path | None]) -> list[DetectJob]:
    """Return the jobs of images and folders of images.

    Args:
        config: all settings.
        paths: images, and folders of images.
        outputs: a file of each kind; for several images a folder, which is created.

    Raises:
        RealtimeError: an image cannot be read, or a file cannot be written.
    """
    check_model(config)
    images: list[Path] = []
    for path in paths:
        if path.is_dir():
            images += find_files(path, suffixes=_READ, kind="images")
        else:
            check_readable(path)
            images.append(path)
    given = {kind: path for kind, path in outputs.items() if path is not None}
    stems = [path.stem for path in images]
    if given and len(set(stems)) < len(stems):
        stem = next(stem for stem in stems if stems.count(stem) > 1)
        raise UsageError(f"two images are named {stem!r}: their outputs would be the same; rename one")
    are_folders = len(images) > 1 or any(path.is_dir() for path in paths)
    if are_folders:
        for folder in given.values():
            make_folder(folder)
    jobs = [
        DetectJob(
            image,
            {kind: path / f"{image.stem}{_SUFFIXES[kind]}" if are_folders else path for kind, path in given.items()},
        )
        for image in images
    ]
    for job in jobs:
        check_files(config, job.image, job.outputs.values())
        for path in job.outputs.values():
            check_writable(path, overwrite=config.output.overwrite)
    return jobs

"""Which photos are read, where their outputs go, and what cannot work, before anything slow is imported."""

from dataclasses import dataclass, fields
from pathlib import Path

from realtime import looks
from realtime.checks import check_files, check_look, check_model
from realtime.config import Config
from realtime.errors import RealtimeError, UsageError
from realtime.photo.contact_sheet import check_sheet
from realtime.photo.folder import find_photos, name_outputs
from realtime.photo.formats import FORMATS, output_format
from realtime.photo.report import PhotoOutcome
from realtime.system.files import check_readable, check_writable, make_folder, same_file

POLICIES = ("similar_size", "largest", "centre", "all", "top1", "point")
"""The subject policies of photos; the first is the default."""

_SUFFIXES = {"masks": ".png", "alpha": ".png", "layers": ".tif"}

_TRANSPARENT = ("PNG", "WEBP", "TIFF", "HEIC", "AVIF")
"""The formats that support transparency."""


@dataclass(frozen=True, slots=True)
class Extras:
    """Files written beside the photo; folders if the input is a folder.

    Attributes:
        masks: a sheet of all masks.
        alpha: the matte as a grey image.
        layers: background and cut-out subject as the pages of a TIFF.
    """

    masks: Path | None = None
    alpha: Path | None = None
    layers: Path | None = None


NO_EXTRAS = Extras()

Point = tuple[float, float]
"""(x, y), pixels of the upright photo."""


@dataclass(frozen=True, slots=True)
class PhotoJob:
    """One photo: the file that is read and those that are written."""

    source: Path
    output: Path
    extras: Extras

    @property
    def outputs(self) -> list[Path]:
        """Everything that is written."""
        paths = (self.output, self.extras.masks, self.extras.alpha, self.extras.layers)
        return [path for path in paths if path is not None]


@dataclass(frozen=True, slots=True)
class PhotoPlan:
    """What becomes of the files of a folder, or of a single photo.

    Attributes:
        jobs: the photos to process.
        others: the outcomes of those that are not: their output exists, or they cannot be processed.
        left_out: messages about other files that a user may miss in the output.
    """

    jobs: tuple[PhotoJob, ...]
    others: tuple[PhotoOutcome, ...] = ()
    left_out: tuple[str, ...] = ()


def plan_jobs(
    config: Config,
    input_path: Path,
    output_path: Path,
    extras: Extras = NO_EXTRAS,
    *,
    at: Point | None = None,
    cutout: bool = False,
    recursive: bool = False,
    stats_path: Path | None = None,
) -> PhotoPlan:
    """Plan the run over a photo, or over every photo in a folder, whose output folders are created.

    Args:
        config: all settings.
        input_path: a photo, or a folder of photos.
        output_path: the photo to write; for a folder a folder, in which each photo keeps its name.
        extras: what is written beside it.
        at: a point to keep in the photo.
        cutout: cut the subject out, with a transparent background; those of a folder get the suffix .png.
        recursive: search subfolders of the folder, too.
        stats_path: where the report is written.

    Raises:
        RealtimeError: there is no photo, the settings cannot work for photos, or, unless ``input_path`` is a folder,
            a file cannot be written.
    """
    _check_settings(config, extras, cutout=cutout)
    if not input_path.is_dir():
        check_readable(input_path)
        job = PhotoJob(input_path, output_path, extras)
        _check_outputs(config, job, stats_path, cutout=cutout)
        _check_photo(input_path, at)
        return PhotoPlan((job,))
    if same_file(output_path, input_path):
        raise UsageError(f"{output_path} is the folder of the input; give the outputs another folder")
    folders = [output_path, *(folder for folder in (extras.masks, extras.alpha, extras.layers) if folder is not None)]
    found = find_photos(input_path, recursive=recursive, exclude=folders)
    for folder in folders:
        make_folder(folder)
    jobs: list[PhotoJob] = []
    others: list[PhotoOutcome] = []
    for source, name in name_outputs(found.photos, input_path, suffix=".png" if cutout else None):
        job = PhotoJob(source, output_path / name, _extras_of(extras, source.relative_to(input_path)))
        if job.output.exists() and not config.output.overwrite:
            others.append(PhotoOutcome(source, job.output, skipped=True))
            continue
        for path in job.outputs:
            make_folder(path.parent)
        try:
            _check_outputs(config, job, stats_path, cutout=cutout)
        except RealtimeError as error:
            others.append(PhotoOutcome(source, job.output, error=str(error)))
        else:
            jobs.append(job)
    return PhotoPlan(tuple(jobs), tuple(others), found.left_out)


def _check_outputs(config: Config, job: PhotoJob, stats_path: Path | None, *, cutout: bool) -> None:
    check_files(config, job.source, (*job.outputs, stats_path))
    if output_format(job.output) not in _TRANSPARENT and cutout:
        raise UsageError(f"{job.output} does not support transparency; give a .png, .webp or .tif name")
    if job.extras.masks is not None:
        check_sheet()
    if job.extras.alpha is not None:
        output_format(job.extras.alpha)
    if job.extras.layers is not None and FORMATS.get(job.extras.layers.suffix.lower()) != "TIFF":
        raise UsageError(f"{job.extras.layers} cannot hold layers; give a .tif name")
    for path in job.outputs:
        check_writable(path, overwrite=config.output.overwrite)


def _extras_of(folders: Extras, name: Path) -> Extras:
    """Return the files beside the photo called ``name`` in the folders ``folders``."""
    given = {field.name: getattr(folders, field.name) for field in fields(folders)}
    return Extras(**{n: folder and folder / f"{name}{_SUFFIXES[n]}" for n, folder in given.items()})


def _check_photo(path: Path, at: Point | None) -> None:
    """Check the format of a photo, and that the point ``at`` is in it, without decoding it."""
    from realtime.photo.read import detect_format, read_size

    size = read_size(path) if detect_format(path) != "HEIC" else None
    if at is not None and size is not None and not (0 <= at[0] < size[0] and 0 <= at[1] < size[1]):
        raise UsageError(f"the point {at[0]:g},{at[1]:g} is outside the photo of {size[0]}x{size[1]} pixels")


def _check_settings(config: Config, extras: Extras, *, cutout: bool) -> None:
    if not config.photo.classic:
        if not looks.LOOKS[config.look.name].for_photos:
            names = ", ".join(name for name, spec in looks.LOOKS.items() if spec.for_photos)
            raise UsageError(f"the look {config.look.name} is not for photos; choose one of {names}")
        check_look(config)
    elif extras.layers is not None:
        raise UsageError("layers cannot be written with the classic recipe; leave out --layers or photo.classic")
    elif cutout:
        raise UsageError("a cut-out cannot be made with the classic recipe; leave out --cutout or photo.classic")
    elif config.look.strength <= 0:
        raise UsageError("the strength of a blur must be above 0; for no blur choose the look none")
    check_model(config)
    policy = config.subject.policy
    if policy is not None and policy not in POLICIES:
        raise UsageError(f"the subject {policy} is not for photos; choose one of {', '.join(POLICIES)}")

"""Which photos are read, where their outputs go, and what cannot work, before anything slow is imported."""

from collections import Counter
from dataclasses import dataclass, fields
from pathlib import Path

from realtime import looks
from realtime.checks import check_files, check_look, check_model
from realtime.config import Config
from realtime.errors import UsageError
from realtime.photo.contact_sheet import check_sheet
from realtime.photo.formats import FORMATS, output_format
from realtime.system.files import check_readable, check_writable, make_folder, same_file
from realtime.system.folders import find_files

POLICIES = ("similar_size", "largest", "centre", "all", "top1", "point")
"""The subject policies of photos; the first is the default."""

_SUFFIXES = {"masks": ".png", "alpha": ".png", "layers": ".tif"}

_TRANSPARENT = ("PNG", "WEBP", "TIFF", "HEIC")
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


def plan_jobs(
    config: Config,
    input_path: Path,
    output_path: Path,
    extras: Extras = NO_EXTRAS,
    *,
    at: Point | None = None,
    cutout: bool = False,
    stats_path: Path | None = None,
) -> list[PhotoJob]:
    """Return the jobs of a photo, or of every photo in a folder, whose output folders are created.

    Args:
        config: all settings.
        input_path: a photo, or a folder of photos.
        output_path: the photo to write; for a folder a folder, in which each photo keeps its name.
        extras: what is written beside it.
        at: a point to keep in the photo.
        cutout: cut the subject out, with a transparent background; those of a folder get the suffix .png.
        stats_path: where the report is written.

    Raises:
        RealtimeError: there is no photo, a file cannot be written, or the settings cannot work for photos.
    """
    _check_settings(config, extras, cutout=cutout)
    jobs = _find_jobs(input_path, output_path, extras, cutout=cutout)
    for job in jobs:
        check_files(config, job.source, (*job.outputs, stats_path))
        if cutout and output_format(job.output) not in _TRANSPARENT:
            raise UsageError(f"{job.output} does not support transparency; give a .png, .webp or .tif name")
        output_format(job.output)
        if job.extras.masks is not None:
            check_sheet()
        if job.extras.alpha is not None:
            output_format(job.extras.alpha)
        if job.extras.layers is not None and FORMATS.get(job.extras.layers.suffix.lower()) != "TIFF":
            raise UsageError(f"{job.extras.layers} cannot hold layers; give a .tif name")
        for path in job.outputs:
            check_writable(path, overwrite=config.output.overwrite)
    if not input_path.is_dir():
        _check_photo(input_path, at)
    return jobs


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


def _find_jobs(input_path: Path, output_path: Path, extras: Extras, *, cutout: bool) -> list[PhotoJob]:
    if not input_path.is_dir():
        check_readable(input_path)
        return [PhotoJob(input_path, output_path, extras)]
    sources = find_files(input_path, suffixes=FORMATS, kind="photos")
    if same_file(output_path, input_path):
        raise UsageError(f"{output_path} is the folder of the input; give the outputs another folder")
    folders = {field.name: getattr(extras, field.name) for field in fields(extras)}
    for folder in (output_path, *folders.values()):
        if folder is not None:
            make_folder(folder)

    def extras_of(source: Path) -> Extras:
        return Extras(**{n: folder and folder / f"{source.name}{_SUFFIXES[n]}" for n, folder in folders.items()})

    stems = Counter(source.stem for source in sources)

    def output_of(source: Path) -> Path:
        if not cutout:
            return output_path / source.name
        return output_path / f"{source.stem if stems[source.stem] == 1 else source.name}.png"

    return [PhotoJob(source, output_of(source), extras_of(source)) for source in sources]

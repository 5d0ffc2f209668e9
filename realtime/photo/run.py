"""``realtime photo``: one photo or a folder of them."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NamedTuple

import numpy as np

from realtime import looks
from realtime.build import build_segmenter, check_files, look_options, min_score_of
from realtime.config import Config
from realtime.errors import NoSubjectError, RealtimeError, SourceError, UsageError
from realtime.matte.paste import paste
from realtime.matte.subject import filter_detections
from realtime.photo import FORMATS, Photo, check_output, read_photo, write_grey, write_layers, write_photo
from realtime.photo.classic import classic
from realtime.photo.contact_sheet import check_sheet, draw_sheet
from realtime.photo.edge import POLICIES, PhotoMatte, choose_subject
from realtime.photo.lens_blur import LensBlur, NoBlur, PrerenderedBackground
from realtime.photo.render import ForegroundColours, Portrait, Wanted, render_photo, whole_alpha
from realtime.photo.report import PhotoOutcome, PhotoReport
from realtime.protocols import Segmenter
from realtime.stats import Stats
from realtime.structures import Detections, Image
from realtime.system.files import atomic_write, check_writable, make_folder, write_json

log = logging.getLogger(__name__)

_PREVIEW = 1024
"""Short side at which a photo is shown to the net and its edge is fitted, pixels."""
_DEEP_LOOKS = ("lens", "gaussian", "none")
"""The looks that ``lens_blur`` draws, with 16 bits; the others are those of videos, with 8."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What is written beside the photo: files; for a folder of photos, folders."""

    masks: Path | None = None
    alpha: Path | None = None
    layers: Path | None = None


class _Job(NamedTuple):
    source: Path
    output: Path
    extras: Extras


def run_photo(
    config: Config,
    input_path: Path,
    output_path: Path,
    extras: Extras = Extras(),
    *,
    at: tuple[float, float] | None = None,
    number: int | None = None,
    blur_anyway: bool = False,
    stats_path: Path | None = None,
    progress: Callable[[str, int, int | None], None] = lambda _name, _done, _total: None,
) -> PhotoReport:
    """Make portraits of a photo, or of every photo in a folder.

    Args:
        config: all settings.
        input_path: a photo, or a folder of photos.
        output_path: the photo to write; for a folder a folder, made if it is not there; each keeps its name.
        extras: what is written beside it.
        at: keep what lies at this point (x, y), pixels of the upright photo; instead of ``subject.policy``.
        number: keep the ``number``-th by confidence, from 1; instead of ``subject.policy``.
        blur_anyway: where there is no subject, blur the whole photo rather than fail.
        stats_path: where the statistics go as JSON.
        progress: told ``(what, done, in all)`` as the photos of a folder are done.

    Returns:
        What the run did.

    Raises:
        NoSubjectError: there is no subject in a photo; nothing is written for it.
        RealtimeError: anything else; the other photos of a folder are done all the same.
    """
    if not config.photo.classic and not looks.LOOKS[config.look.name].for_photos:
        names = ", ".join(name for name, spec in looks.LOOKS.items() if spec.for_photos)
        raise UsageError(f"look {config.look.name} is not for photos; choose one of {names}")
    looks.check_options(config.look.name, look_options(config, (1, 1)))
    stats = Stats()
    jobs = _jobs(input_path, output_path, extras)
    for job in jobs:
        _check(config, job, stats_path)
    with stats.stage("net"):
        segmenter = build_segmenter(config, accuracy="exact")
    work = _Work(config, segmenter, segmenter.class_names, at, number, blur_anyway, stats)
    failures: list[RealtimeError] = []
    outcomes: list[PhotoOutcome] = []
    for done, job in enumerate(jobs):
        if input_path.is_dir():
            progress(input_path.name, done, len(jobs))
        try:
            notes = work.do(job)
            for note in notes:
                log.warning("%s", note)
            outcomes.append(PhotoOutcome(job.source, job.output, tuple(notes)))
        except RealtimeError as error:
            if not input_path.is_dir():
                raise
            log.warning("%s: %s", job.source.name, error)
            failures.append(error)
            outcomes.append(PhotoOutcome(job.source, job.output, error=str(error)))
    report = stats.report(PhotoReport, config.model_dump(mode="json"), photos=tuple(outcomes))
    write_json(stats_path, report.to_dict())
    if failures:
        kind = NoSubjectError if all(isinstance(error, NoSubjectError) for error in failures) else SourceError
        raise kind(f"{len(failures)} of {len(jobs)} photos were not done, see above; the others are in {output_path}")
    return report


def _jobs(input_path: Path, output_path: Path, extras: Extras) -> list[_Job]:
    if not input_path.exists():
        raise SourceError(f"{input_path} is not there")
    if not input_path.is_dir():
        return [_Job(input_path, output_path, extras)]
    sources = sorted(path for path in input_path.iterdir() if path.suffix.lower() in FORMATS)
    if not sources:
        raise SourceError(f"{input_path} holds no photos ({', '.join(FORMATS)})")
    if output_path.exists() and output_path.samefile(input_path):
        raise UsageError(f"{output_path} is the folder of the photos itself; give another")
    given = {field.name: getattr(extras, field.name) for field in fields(extras)}
    for folder in (output_path, *filter(None, given.values())):
        make_folder(folder)
    endings = {"masks": ".png", "alpha": ".png", "layers": ".tif"}
    return [
        _Job(
            source,
            output_path / source.name,
            Extras(**{n: folder and folder / f"{source.name}{endings[n]}" for n, folder in given.items()}),
        )
        for source in sources
    ]


def _check(config: Config, job: _Job, stats_path: Path | None) -> None:
    """Refuse what cannot be written before anything slow is done."""
    outputs = (job.output, job.extras.masks, job.extras.alpha, job.extras.layers)
    check_files(config, job.source, (*outputs, stats_path))
    check_output(job.output)
    if job.extras.masks is not None:
        check_sheet()
    if job.extras.alpha is not None:
        check_output(job.extras.alpha)
    if job.extras.layers is not None and FORMATS.get(job.extras.layers.suffix.lower()) != "TIFF":
        raise UsageError(f"{job.extras.layers}: layers are written to a .tif")
    for path in outputs:
        if path is not None:
            check_writable(path, overwrite=config.output.overwrite)


@dataclass(frozen=True, slots=True)
class _Work:
    """What is the same for every photo."""

    config: Config
    segmenter: Segmenter
    class_names: Sequence[str]
    at: tuple[float, float] | None
    number: int | None
    blur_anyway: bool
    stats: Stats

    def do(self, job: _Job) -> list[str]:
        """One photo; what its format could not hold."""
        wanted, stats, settings = self.config.photo, self.stats, self.config
        with stats.stage("read"):
            photo = read_photo(job.source, max_megapixels=wanted.max_megapixels)
            stats.frames_captured += 1
            at = self.at
            if wanted.height is not None:
                if at is not None:
                    at = (at[0] * wanted.height / photo.size[1], at[1] * wanted.height / photo.size[1])
                photo = photo.resized(wanted.height)
        preview = photo.preview(_PREVIEW)
        with stats.stage("segment"):
            found = filter_detections(self.segmenter(preview), min_score=min_score_of(settings), class_ids=None)
            stats.inferred()
        subject = self._subject(job, photo, preview, found, at)
        with stats.stage("compose"):
            portrait = self._portrait(photo, preview, found, subject, job.extras)
        overwrite = settings.output.overwrite
        with stats.stage("write"):
            lost = write_photo(job.output, portrait.photo, quality=wanted.quality, overwrite=overwrite)
            if job.extras.alpha is not None and portrait.alpha is not None:
                write_grey(job.extras.alpha, portrait.alpha, overwrite=overwrite)
            if job.extras.layers is not None and portrait.foreground is not None and portrait.background is not None:
                assert portrait.alpha is not None  # noqa: S101 - comes with the layers
                write_layers(
                    job.extras.layers,
                    portrait.photo,
                    portrait.foreground,
                    portrait.alpha,
                    portrait.background,
                    overwrite=overwrite,
                )
            if job.extras.masks is not None and len(found):
                size = preview.shape[1], preview.shape[0]
                pasted = [paste(found[[place]], size, size) for place in range(len(found))]
                with atomic_write(job.extras.masks, overwrite=overwrite) as part:
                    draw_sheet(part, preview, found, pasted, self.class_names, title=job.source.name)
        stats.shown(None, 0)
        if photo.bits == 16 and not wanted.classic and settings.look.name not in _DEEP_LOOKS:
            lost.append(f"{job.output.name}: the look {settings.look.name} draws the room with 8 bits, not 16")
        return lost

    def _subject(
        self, job: _Job, photo: Photo, preview: Image, found: Detections, at: tuple[float, float] | None
    ) -> list[int]:
        scale = preview.shape[1] / photo.size[0]
        chosen = self.config.subject
        if at is None and chosen.policy == "point":
            at = chosen.point[0] * (photo.size[0] - 1), chosen.point[1] * (photo.size[1] - 1)
        if at is not None and not (0 <= at[0] < photo.size[0] and 0 <= at[1] < photo.size[1]):
            raise UsageError(f"the point {at[0]:g},{at[1]:g} lies outside the photo of {photo.size[0]}x{photo.size[1]}")
        try:
            return choose_subject(
                found,
                (preview.shape[1], preview.shape[0]),
                policy=chosen.policy or POLICIES[0],
                at=None if at is None else (at[0] * scale, at[1] * scale),
                number=self.number,
            )
        except NoSubjectError as error:
            if self.blur_anyway:
                return []
            kept = ", ".join(self.config.model.keep)
            raise NoSubjectError(
                f"{job.source}: {error} (looked for: {kept}; --keep, --min-score and --masks help; "
                "--blur-anyway blurs the whole photo)"
            ) from None

    def _portrait(
        self, photo: Photo, preview: Image, found: Detections, subject: list[int], extras: Extras
    ) -> Portrait:
        settings = self.config
        lines = min(photo.size) / 720
        chosen, others = found[subject], found[[k for k in range(len(found)) if k not in subject]]
        preview_size = preview.shape[1], preview.shape[0]
        if settings.photo.classic:
            mask = paste(chosen, preview_size, photo.size, others=others) >= 0.5
            lines = photo.size[1] / 720  # the recipe counts from the height, upright photos too
            made, alpha = classic(
                photo, mask, blur_px=settings.look.strength * lines, feather_px=settings.matte.feather_px * lines
            )
            return Portrait(made, np.rint(alpha * 255).astype(np.uint8))
        edge = PhotoMatte(chosen, others, preview, photo.size, photo.white)
        optics = self._optics(photo, preview, edge, lines)
        inks = ForegroundColours(preview, edge.preview_alpha, photo.size, photo.white)
        layered = extras.layers is not None
        return render_photo(
            photo, edge, optics, inks, Wanted(alpha=layered or extras.alpha is not None, layers=layered)
        )

    def _optics(
        self, photo: Photo, preview: Image, edge: PhotoMatte, lines: float
    ) -> LensBlur | NoBlur | PrerenderedBackground:
        look = self.config.look
        if look.name == "none":
            return NoBlur()
        if look.name not in _DEEP_LOOKS:
            draw = looks.make_look(look.name, look_options(self.config, photo.size))
            alpha = np.rint(whole_alpha(photo, edge) * 255).astype(np.uint8)
            return PrerenderedBackground(draw(photo.preview(min(photo.size)), alpha, 0.0), photo.white)
        lens = look.name == "lens"
        return LensBlur(
            photo.size,
            photo.white,
            radius_px=look.strength * lines / (1 if lens else 2),  # a Gaussian that blurs as much
            aperture="disc" if lens else "gaussian",
            highlights=self.config.photo.highlights,
            blades=look.blades,
            preview=preview,
            preview_alpha=edge.preview_alpha,
        )

"""``realtime photo``: read -> detect -> choose the subject -> matte -> render -> write, for one photo or a folder."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from realtime import looks
from realtime.build import build_segmenter, min_score_of
from realtime.checks import look_options
from realtime.config import Config
from realtime.errors import NoSubjectError, RealtimeError, SourceError, UsageError
from realtime.matte.paste import paste
from realtime.matte.subject import filter_detections
from realtime.photo.classic import classic
from realtime.photo.clean_plate import CleanPlate
from realtime.photo.contact_sheet import draw_sheet
from realtime.photo.edge import PhotoMatte, choose_subject
from realtime.photo.foreground import ForegroundColours
from realtime.photo.jobs import NO_EXTRAS, POLICIES, Extras, PhotoJob, Point, plan_jobs
from realtime.photo.lens_blur import LensBlur, NoBlur, PrerenderedBackground
from realtime.photo.photo import Photo
from realtime.photo.read import read_photo
from realtime.photo.render import Background, RenderedPhoto, cutout_of, render_photo, whole_alpha
from realtime.photo.report import PhotoOutcome, PhotoReport
from realtime.photo.write import write_grey, write_layers, write_photo
from realtime.protocols import Segmenter
from realtime.stats import Stats
from realtime.structures import Detections, Image
from realtime.system.files import atomic_write, printable, write_json

log = logging.getLogger(__name__)

_DEEP_LOOKS = ("lens", "gaussian", "none")
"""The looks that ``lens_blur`` draws, with up to 16 bits per channel; the others are those of videos, with 8."""

_PREVIEW_SIDE = 1024
"""Short side of the preview on which the model runs and the edge is fitted, pixels."""


def run_photo(
    config: Config,
    input_path: Path,
    output_path: Path,
    extras: Extras = NO_EXTRAS,
    *,
    at: Point | None = None,
    index: int | None = None,
    cutout: bool = False,
    blur_anyway: bool = False,
    recursive: bool = False,
    stats_path: Path | None = None,
    progress: Callable[[str, int, int | None], None] = lambda _name, _done, _total: None,
) -> PhotoReport:
    """Blur or replace the background of a photo, or of every photo in a folder.

    Args:
        config: all settings.
        input_path: a photo, or a folder of photos.
        output_path: the photo to write; for a folder a folder, in which each photo keeps its name.
        extras: what is written beside it.
        at: keep what is at this point; replaces ``subject.policy``.
        index: keep the ``index``-th detection by confidence, from 1; replaces ``subject.policy``.
        cutout: write the subject with a transparent background instead; those of a folder get the suffix .png.
        blur_anyway: blur the whole photo if no subject is found, instead of failing.
        recursive: search subfolders of the folder, too.
        stats_path: where the report is written as JSON.
        progress: called with (folder, photos done, photos in all).

    Returns:
        What the run did.

    Raises:
        NoSubjectError: no subject was found; nothing is written for that photo.
        RealtimeError: anything else; the other photos of a folder are still processed.
    """
    keywords: dict[str, Any] = {"at": at, "cutout": cutout}
    plan = plan_jobs(config, input_path, output_path, extras, recursive=recursive, stats_path=stats_path, **keywords)
    is_folder, stats = input_path.is_dir(), Stats()
    for message in (*plan.left_out, *(outcome.error for outcome in plan.others if outcome.error)):
        log.warning("%s", message)
    outcomes = list(plan.others)
    if plan.jobs:
        with stats.stage("load model"):
            segmenter = build_segmenter(config, accuracy="exact", mirrored=True)
        names = segmenter.class_names
        processor = _Processor(config, segmenter, names, stats, index=index, blur_anyway=blur_anyway, **keywords)
    failures: list[RealtimeError] = []
    for done, job in enumerate(plan.jobs):
        if is_folder:
            progress(input_path.name, done, len(plan.jobs))
        try:
            notes = processor.process(job)
            outcomes.append(PhotoOutcome(job.source, job.output, tuple(notes)))
        except RealtimeError as error:
            if not is_folder:
                raise
            log.warning("%s: %s", job.source.name, error)
            failures.append(error)
            outcomes.append(PhotoOutcome(job.source, job.output, error=str(error)))
    if is_folder and plan.jobs:
        progress(input_path.name, len(plan.jobs), len(plan.jobs))
    outcomes.sort(key=lambda outcome: outcome.source)
    report = stats.report(PhotoReport, config.model_dump(mode="json"), photos=tuple(outcomes))
    write_json(stats_path, report.to_dict())
    if failed := sum(bool(outcome.error) for outcome in outcomes):
        is_nobody = failed == len(failures) and all(isinstance(error, NoSubjectError) for error in failures)
        kind = NoSubjectError if is_nobody else SourceError
        raise kind(f"{failed} of {len(outcomes)} photos failed (see above); the others are in {output_path}")
    return report


@dataclass(frozen=True, slots=True)
class _Processor:
    """Processes one photo after the other with the same settings."""

    config: Config
    segmenter: Segmenter
    class_names: Sequence[str]
    stats: Stats
    at: Point | None
    index: int | None
    cutout: bool
    blur_anyway: bool

    def process(self, job: PhotoJob) -> list[str]:
        """Process one photo and return what its format could not hold."""
        photo, at = self._read(job)
        preview = photo.preview(_PREVIEW_SIDE)
        detections = self._detect(preview)
        chosen = self._choose(job, photo, preview, detections, at)
        subject = detections[chosen]
        others = detections[[k for k in range(len(detections)) if k not in chosen]]
        with self.stats.stage("render"):
            if self.config.photo.classic:
                result = self._render_classic(photo, preview, subject, others)
            else:
                result = self._render(photo, preview, subject, others, job.extras)
        if job.extras.masks is not None and len(detections):
            self._write_sheet(job, job.extras.masks, preview, detections)
        notes = [*photo.notes, *self._write(job, result)]
        look = self.config.look.name
        if photo.bits == 16 and not (self.cutout or self.config.photo.classic or look in _DEEP_LOOKS):
            notes.append(f"{job.output.name}: the look {look} draws the background with 8 bits, not 16")
        for note in notes:
            log.warning("%s", note)
        self.stats.shown(None, 0)
        return notes

    def _read(self, job: PhotoJob) -> tuple[Photo, Point | None]:
        """Return the photo at its final height, and the point to keep in it."""
        settings = self.config.photo
        with self.stats.stage("read"):
            photo = read_photo(job.source, max_megapixels=settings.max_megapixels)
            self.stats.frames_captured += 1
            if settings.height is None:
                return photo, self.at
            scale = settings.height / photo.size[1]
            at = None if self.at is None else (self.at[0] * scale, self.at[1] * scale)
            return photo.resized(settings.height), at

    def _detect(self, preview: Image) -> Detections:
        with self.stats.stage("segment"):
            detections = self.segmenter(preview)
            self.stats.inferred()
        return filter_detections(detections, min_score=min_score_of(self.config), class_ids=None)

    def _choose(
        self, job: PhotoJob, photo: Photo, preview: Image, detections: Detections, at: Point | None
    ) -> list[int]:
        """Return the indices of the detections that stay sharp; empty if the whole photo is to be blurred."""
        settings = self.config.subject
        width, height = photo.size
        if at is None and self.index is None and settings.policy == "point":
            at = settings.point[0] * (width - 1), settings.point[1] * (height - 1)
        if at is not None:
            if not (0 <= at[0] < width and 0 <= at[1] < height):
                raise UsageError(f"the point {at[0]:g},{at[1]:g} is outside the photo of {width}x{height} pixels")
            scale = preview.shape[1] / width
            at = at[0] * scale, at[1] * scale
        preview_size = preview.shape[1], preview.shape[0]
        try:
            return choose_subject(
                detections, preview_size, policy=settings.policy or POLICIES[0], at=at, index=self.index
            )
        except NoSubjectError as error:
            if self.blur_anyway:
                return []
            raise NoSubjectError(
                f"{job.source}: {error} (looked for {', '.join(self.config.model.keep)}); try a lower --min-score, see "
                "what was found with --masks SHEET.png, or blur the whole photo with --blur-anyway"
            ) from error

    def _render(
        self, photo: Photo, preview: Image, subject: Detections, others: Detections, extras: Extras
    ) -> RenderedPhoto:
        matte = PhotoMatte(subject, others, preview, photo.size, photo.white)
        keep_background = extras.layers is not None
        is_plain = self.cutout and not keep_background  # no background is written
        background = NoBlur() if is_plain else self._make_background(photo, preview, matte)
        rendered = render_photo(
            photo,
            matte,
            background,
            ForegroundColours(preview, matte.preview_alpha, photo.size, photo.white),
            plate=self._make_plate(photo, preview, matte) if keep_background else None,
            keep_alpha=self.cutout or keep_background or extras.alpha is not None,
            keep_foreground=self.cutout or keep_background,
            keep_background=keep_background,
        )
        return replace(rendered, photo=cutout_of(photo, rendered)) if self.cutout else rendered

    def _make_plate(self, photo: Photo, preview: Image, matte: PhotoMatte) -> CleanPlate | None:
        """Return what paints over the subject in the background; None for looks without the subject in it."""
        name = self.config.look.name
        if not looks.LOOKS[name].shows_room:
            return None
        alpha = matte.preview_alpha
        if name not in _DEEP_LOOKS:
            size = preview.shape[1], preview.shape[0]
            look = looks.make_look(name, look_options(self.config, size))
            preview = look(preview, np.rint(alpha * 255).astype(np.uint8), 0.0)
        return CleanPlate(preview, alpha, photo.size, photo.white)

    def _render_classic(self, photo: Photo, preview: Image, subject: Detections, others: Detections) -> RenderedPhoto:
        mask = paste(subject, (preview.shape[1], preview.shape[0]), photo.size, others=others) >= 0.5
        lines = photo.size[1] / 720  # this recipe counts from the height, for upright photos, too
        blur_px, feather_px = self.config.look.strength * lines, self.config.matte.feather_px * lines
        result, alpha = classic(photo, mask, blur_px=blur_px, feather_px=feather_px)
        return RenderedPhoto(result, np.rint(alpha * 255).astype(np.uint8))

    def _make_background(self, photo: Photo, preview: Image, matte: PhotoMatte) -> Background:
        look = self.config.look
        if look.name == "none":
            return NoBlur()
        if look.name not in _DEEP_LOOKS:
            video_look = looks.make_look(look.name, look_options(self.config, photo.size))
            alpha = np.rint(whole_alpha(photo, matte) * 255).astype(np.uint8)
            return PrerenderedBackground(video_look(photo.preview(min(photo.size)), alpha, 0.0), photo.white)
        is_lens = look.name == "lens"
        disc_px = look.strength * min(photo.size) / 720
        return LensBlur(
            photo.size,
            photo.white,
            radius_px=disc_px if is_lens else disc_px / 2,  # a Gaussian that blurs as much as the disc
            aperture="disc" if is_lens else "gaussian",
            highlights=self.config.photo.highlights,
            blades=look.blades,
            preview=preview,
            preview_alpha=matte.preview_alpha,
        )

    def _write(self, job: PhotoJob, result: RenderedPhoto) -> list[str]:
        overwrite, extras = self.config.output.overwrite, job.extras
        with self.stats.stage("write"):
            if extras.alpha is not None and result.alpha is not None:
                write_grey(extras.alpha, result.alpha, overwrite=overwrite)
            if extras.layers is not None and result.foreground is not None and result.background is not None:
                assert result.alpha is not None  # noqa: S101 - comes with the layers
                write_layers(
                    extras.layers,
                    result.photo,
                    result.foreground,
                    result.alpha,
                    result.background,
                    overwrite=overwrite,
                )
            # last: a photo that exists is complete with its extras
            return write_photo(job.output, result.photo, quality=self.config.photo.quality, overwrite=overwrite)

    def _write_sheet(self, job: PhotoJob, path: Path, preview: Image, detections: Detections) -> None:
        size = preview.shape[1], preview.shape[0]
        masks = [paste(detections[[index]], size, size) for index in range(len(detections))]
        with self.stats.stage("write"), atomic_write(path, overwrite=self.config.output.overwrite) as part:
            draw_sheet(part, preview, detections, masks, self.class_names, title=printable(job.source.name))

"""``realtime detect``: what the model finds in images."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2

from realtime.build import build_segmenter, matte_size, min_score_of
from realtime.config import Config
from realtime.detect import annotate
from realtime.detect.jobs import Kind, plan_jobs
from realtime.errors import SinkError
from realtime.imaging.read import read_image
from realtime.matte.paste import paste
from realtime.matte.refine import refine, snap
from realtime.matte.subject import filter_detections
from realtime.structures import Alpha, Detections, Image
from realtime.system.files import atomic_write, write_json


@dataclass(frozen=True, slots=True, eq=False)
class DetectedImage:
    """What was found in one image.

    Attributes:
        path: the image.
        image: (H, W, 3) uint8 BGR.
        detections: what was found, most confident first.
        class_names: by class id.
    """

    path: Path
    image: Image
    detections: Detections
    class_names: Sequence[str]

    def describe(self) -> str:
        """Return the classes and scores in one line."""
        pairs = zip(self.detections.class_ids, self.detections.scores, strict=True)
        found = ", ".join(f"{self.class_names[class_id]} {score:.2f}" for class_id, score in pairs)
        return f"{self.path}: {found or 'nothing found'}"


def run_detect(
    config: Config,
    paths: Sequence[Path],
    *,
    json_out: Path | None = None,
    plot_out: Path | None = None,
    alpha_out: Path | None = None,
) -> Iterator[DetectedImage]:
    """Find people and things in images, and write the results to files.

    Args:
        config: all settings.
        paths: images, and folders of images.
        json_out: file for the detections; for several images a folder, with one ``NAME.json`` per image.
        plot_out: the same for a PNG with the detections drawn in.
        alpha_out: the same for the matte as a grey PNG.

    Yields:
        Each image with its detections, once its files are written.

    Raises:
        RealtimeError: an image cannot be read, the model cannot run, or a file cannot be written.
    """
    jobs = plan_jobs(config, paths, {"json": json_out, "plot": plot_out, "alpha": alpha_out})
    segmenter = build_segmenter(config, accuracy="exact", mirrored=True)
    for job in jobs:
        image = read_image(job.image)
        detections = filter_detections(segmenter(image), min_score=min_score_of(config), class_ids=None)
        result = DetectedImage(job.image, image, detections, segmenter.class_names)
        for kind, path in job.outputs.items():
            _WRITERS[kind](path, result, config)
        yield result


def _paste_each(result: DetectedImage) -> list[Alpha]:
    size = result.image.shape[1], result.image.shape[0]
    return [paste(result.detections[[index]], size, size) for index in range(len(result.detections))]


def _write_records(path: Path, result: DetectedImage, _config: Config) -> None:
    write_json(path, annotate.records(result.detections, _paste_each(result), result.class_names))


def _write_plot(path: Path, result: DetectedImage, _config: Config) -> None:
    write_image(path, annotate.plot(result.image, result.detections, _paste_each(result), result.class_names))


def _write_alpha(path: Path, result: DetectedImage, config: Config) -> None:
    size = result.image.shape[1], result.image.shape[0]
    alpha = snap(paste(result.detections, size, matte_size(size, config.matte.short_side)), result.image)
    write_image(path, refine(alpha, result.image, feather_px=config.matte.feather_px * min(size) / 720))


_WRITERS: Mapping[Kind, Callable[[Path, DetectedImage, Config], None]] = {
    "json": _write_records,
    "plot": _write_plot,
    "alpha": _write_alpha,
}


def write_image(path: Path, image: Image) -> None:
    """Write ``image``, (H, W[, 3]) uint8, to ``path`` as PNG.

    Raises:
        SinkError: it cannot be written.
    """
    is_encoded, data = cv2.imencode(".png", image)
    if not is_encoded:
        raise SinkError(f"{path} cannot be written: an image of {image.shape[1]}x{image.shape[0]} cannot be a PNG")
    with atomic_write(path, overwrite=True) as part:
        part.write_bytes(data.tobytes())

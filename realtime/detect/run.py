"""``realtime detect``: what the model finds in images."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2

from realtime.build import build_segmenter, matte_size, min_score_of
from realtime.config import Config
from realtime.detect import annotate
from realtime.errors import SinkError, SourceError
from realtime.imaging.read import read_image
from realtime.matte.paste import paste
from realtime.matte.refine import refine, snap
from realtime.matte.subject import filter_detections
from realtime.structures import Alpha, Detections, Image
from realtime.system.files import atomic_write, check_writable, make_folder, write_json

IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})
"""Endings of the names that are read from a folder."""


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
    images, several = _find_images(paths)
    kinds: list[tuple[Path, str, Callable[[Path, DetectedImage, Config], None]]] = [
        (out, suffix, write)
        for out, suffix, write in (
            (json_out, ".json", _write_records),
            (plot_out, ".png", _write_plot),
            (alpha_out, ".png", _write_alpha),
        )
        if out is not None
    ]
    if several:
        for out, _, _ in kinds:
            make_folder(out)
    outputs = {
        path: [(out / f"{path.stem}{suffix}" if several else out, write) for out, suffix, write in kinds]
        for path in images
    }
    for target in (target for files in outputs.values() for target, _ in files):
        check_writable(target, overwrite=config.output.overwrite)
    segmenter = build_segmenter(config, accuracy="exact")
    for path, files in outputs.items():
        image = read_image(path)
        detections = filter_detections(segmenter(image), min_score=min_score_of(config), class_ids=None)
        result = DetectedImage(path, image, detections, segmenter.class_names)
        for target, write in files:
            write(target, result, config)
        yield result


def _find_images(paths: Sequence[Path]) -> tuple[list[Path], bool]:
    """Return the images and whether the outputs are folders."""
    images: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.suffix.lower() in IMAGE_SUFFIXES)
            if not inside:
                raise SourceError(f"{path} contains no images ({', '.join(sorted(IMAGE_SUFFIXES))})")
            images += inside
        else:
            images.append(path)
    stems = [path.stem for path in images]
    if len(set(stems)) < len(stems):
        stem = next(stem for stem in stems if stems.count(stem) > 1)
        raise SourceError(f"two images are named {stem!r}: their output files would be the same; rename one")
    return images, len(images) > 1 or any(path.is_dir() for path in paths)


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

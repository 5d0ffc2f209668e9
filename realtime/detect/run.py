"""``realtime detect``: what the net finds in pictures."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

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

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})


def run_detect(
    config: Config,
    images: Sequence[Path],
    *,
    json_out: Path | None = None,
    plot_out: Path | None = None,
    alpha_out: Path | None = None,
    overwrite: bool = False,
) -> Iterator[str]:
    """Find instances in pictures, and write down what was found.

    Args:
        config: all settings.
        images: pictures, and folders of pictures.
        json_out: where the detections go; for several pictures a folder, with one ``NAME.json`` a picture.
        plot_out: likewise, a PNG with what was found drawn in.
        alpha_out: likewise, the matte as a grey PNG.
        overwrite: replace files that are already there.

    Yields:
        One line a picture for the person at the terminal.

    Raises:
        RealtimeError: a picture cannot be read, the net cannot run, or a file cannot be written.
    """
    pictures, many = _pictures_in(images)
    wanted: list[tuple[Path, str, Callable[..., Any]]] = [
        (out, suffix, write)
        for out, suffix, write in (
            (json_out, ".json", _write_records),
            (plot_out, ".png", _write_plot),
            (alpha_out, ".png", _write_alpha),
        )
        if out is not None
    ]
    if many:
        for out, _, _ in wanted:
            make_folder(out)
    targets = {
        picture: [(out / f"{picture.stem}{suffix}" if many else out, write) for out, suffix, write in wanted]
        for picture in pictures
    }
    for path in (path for files in targets.values() for path, _ in files):
        check_writable(path, overwrite=overwrite)
    segmenter = build_segmenter(config, accuracy="exact")
    names: Sequence[str] = segmenter.class_names
    for picture, files in targets.items():
        image = read_image(picture)
        found = filter_detections(segmenter(image), min_score=min_score_of(config), class_ids=None)
        for path, write in files:
            write(path, config, image, found, names)
        things = ", ".join(f"{names[i]} {s:.2f}" for i, s in zip(found.class_ids, found.scores, strict=True))
        yield f"{picture}: {things or 'nothing found'}"


def _pictures_in(images: Sequence[Path]) -> tuple[list[Path], bool]:
    pictures: list[Path] = []
    for path in images:
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.suffix.lower() in PICTURES)
            if not inside:
                raise SourceError(f"{path} holds no pictures ({', '.join(sorted(PICTURES))})")
            pictures += inside
        else:
            pictures.append(path)
    stems = [picture.stem for picture in pictures]
    if len(set(stems)) < len(stems):
        twice = next(stem for stem in stems if stems.count(stem) > 1)
        raise SourceError(f"two pictures are called {twice!r}, so one would replace the other's files; rename one")
    return pictures, len(pictures) > 1 or any(path.is_dir() for path in images)


def _pasted(found: Detections, image: Image) -> list[Alpha]:
    size = image.shape[1], image.shape[0]
    return [paste(found[[place]], size, size) for place in range(len(found))]


def _write_records(path: Path, _config: Config, image: Image, found: Detections, names: Sequence[str]) -> None:
    write_json(path, annotate.records(found, _pasted(found, image), names))


def _write_plot(path: Path, _config: Config, image: Image, found: Detections, names: Sequence[str]) -> None:
    write_image(path, annotate.plot(image, found, _pasted(found, image), names))


def _write_alpha(path: Path, config: Config, image: Image, found: Detections, _names: Sequence[str]) -> None:
    size = image.shape[1], image.shape[0]
    alpha = snap(paste(found, size, matte_size(size, config.matte.height)), image)
    write_image(path, refine(alpha, image, feather_px=config.matte.feather_px * min(size) / 720))


def write_image(path: Path, image: Image) -> None:
    """Write ``image``, (H, W[, 3]) uint8, to ``path`` as PNG.

    Raises:
        SinkError: it cannot be written.
    """
    done, packed = cv2.imencode(".png", image)
    if not done:
        raise SinkError(f"{path}: a picture of {image.shape[1]}x{image.shape[0]} cannot be packed as PNG")
    with atomic_write(path, overwrite=True) as part:
        part.write_bytes(packed.tobytes())

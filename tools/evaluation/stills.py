"""How well models cut people out of photos: IoU, boundary IoU, MAD, and people missed.

FOLDER has ``images/NAME.*``, and ``masks/NAME.png`` (1 = person, 255 = unknown) or ``alpha/NAME.*`` (255 = person). A
model is given as NAME, NAME@SHORT_SIDE or NAME@SHORT_SIDE@WEIGHTS; the short side "exact" stands for that of photos,
with the accuracy of photos. The alpha is the program's: pasted masks, refined along the image's edges, as in video or,
with ``--photo``, as in photos. ``--groups`` adds a line for each group of photos. ``--empty`` also counts people found
in images without any. ``--sheet`` draws the ten worst photos.
"""

import argparse
import json
import time
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.matte.paste import paste
from realtime.matte.refine import refine
from realtime.photo.edge import PhotoMatte
from realtime.structures import Alpha, Detections, Image
from tools.metrics import boundary_iou, iou, mad

_UNKNOWN = 255
"""Value of a mask where it is not known whether there is a person."""

FOUND = 0.5
"""IoU above which a person counts as found."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="folder with images/ and masks/")
    parser.add_argument("--net", action="append", required=True, metavar="NAME[@SHORT_SIDE[@WEIGHTS]]")
    parser.add_argument("--empty", type=Path, action="append", default=[], help="folder of images without people")
    parser.add_argument("--min-score", type=float, default=0.5)
    parser.add_argument("--matte-height", type=int, default=144, help="short side of the matte, pixels")
    parser.add_argument(
        "--exposure", type=float, default=0, metavar="EV", help="darken the photos, with a sensor's noise"
    )
    parser.add_argument("--photo", action="store_true", help="find the edge as in photos; not as in video")
    parser.add_argument("--groups", type=Path, help="JSON: group -> names of its photos")
    parser.add_argument("--raw", action="store_true", help="enlarge the pasted masks without refining them")
    parser.add_argument("--json", type=Path, help="write everything, photo by photo")
    parser.add_argument("--sheet", type=Path, help="write an image of the ten worst photos of the last model")


def run(arguments: argparse.Namespace) -> None:
    results: dict[str, Any] = {}
    groups = json.loads(arguments.groups.read_text(encoding="utf-8")) if arguments.groups else {}
    print(f"{'net':28s} photos  found    IoU  boundary     MAD   false people   ms")
    for spec in arguments.net:
        segmenter = open_net(spec, arguments.min_score)
        photos = {}
        alphas: dict[str, Alpha] = {}
        began = time.perf_counter()
        for name, photo, true, known in _photos(arguments.folder):
            image = expose(photo, arguments.exposure)
            found = segmenter(image)
            if arguments.photo:
                alpha = photo_alpha_of(found, image)
            else:
                alpha = alpha_of(found, image, arguments.matte_height, refined=not arguments.raw)
            alpha = alphas[name] = np.where(known, alpha, np.float32(0))
            photos[name] = {"iou": iou(alpha, true), "boundary_iou": boundary_iou(alpha, true), "mad": mad(alpha, true)}
        spent_ms = (time.perf_counter() - began) / max(1, len(photos)) * 1e3
        empty = {
            str(file): [round(float(score), 3) for score in segmenter(_read(file)).scores]
            for folder in arguments.empty
            for file in sorted(folder.glob("*.jpg"))
        }
        mean, found_count = _mean(photos.values())
        false_people = sum(len(scores) for scores in empty.values())
        results[spec] = {"photos": photos, "mean": mean, "found": found_count, "empty": empty}
        print(f"{_row(spec, photos.values())}   {false_people:6d} of {len(empty):3d}  {spent_ms:3.0f}", flush=True)
        for group, names in groups.items():
            if some := [photos[name] for name in names if name in photos]:
                print(_row(f"  {group}", some), flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1))
    if arguments.sheet:
        worst = sorted(photos, key=lambda name: photos[name]["iou"] + photos[name]["boundary_iou"])[:10]
        _draw(arguments.folder, worst, alphas, photos, arguments.sheet)


def _mean(figures: Collection[dict[str, float]]) -> tuple[dict[str, float], int]:
    """Return the mean of each figure, and the number of people found."""
    mean = {key: float(np.mean([one[key] for one in figures])) for key in ("iou", "boundary_iou", "mad")}
    return mean, sum(one["iou"] > FOUND for one in figures)


def _row(title: str, figures: Collection[dict[str, float]]) -> str:
    mean, found = _mean(figures)
    quality = f"{mean['iou']:.3f}     {mean['boundary_iou']:.3f}  {mean['mad']:6.1f}"
    return f"{title[-28:]:28s} {len(figures):6d} {found:6d}  {quality}"


def photo_alpha_of(detections: Detections, image: Image) -> Alpha:
    """Return the (H, W) float32 alpha of ``realtime photo`` for ``detections``, all of which stay sharp."""
    if not len(detections):
        return np.zeros(image.shape[:2], np.float32)
    size = image.shape[1], image.shape[0]
    nobody = detections[np.zeros(len(detections), bool)]
    return PhotoMatte(detections, nobody, image, size, 255).rows(image, 0)


def alpha_of(detections: Detections, image: Image, matte_height: int, *, refined: bool) -> Alpha:
    """Return the program's (H, W) float32 alpha for ``detections``."""
    size = (image.shape[1], image.shape[0])
    scale = min(1.0, matte_height / min(size))
    small = paste(detections, size, (round(size[0] * scale), round(size[1] * scale)))
    if refined:
        return refine(small, image, feather_px=0) * np.float32(1 / 255)
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_LINEAR), np.float32)


def expose(image: Image, ev: float) -> Image:
    """Return ``image`` as if taken with ``2**ev`` times the light, with the noise of a sensor; itself if ``ev`` is 0.

    The noise is that of 2000 electrons at white and 4 of reading, the same in every call.
    """
    if ev == 0:
        return image
    signal = image.astype(np.float32) / 255
    electrons = 2000 * np.clip(
        np.where(signal <= 0.04045, signal / 12.92, ((signal + 0.055) / 1.055) ** 2.4) * 2**ev, 0, 1
    )
    rng = np.random.default_rng(0)
    linear = np.clip((rng.poisson(electrons) + rng.normal(0, 4, image.shape)) / 2000, 0, 1)
    dark = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(dark * 255), np.uint8)


def open_net(spec: str, min_score: float) -> Any:
    """Open the model NAME, NAME@SHORT_SIDE or NAME@SHORT_SIDE@WEIGHTS; a short side of "exact" is also the accuracy."""
    from realtime.maskrcnn.segmenter import open_segmenter

    name, _, rest = spec.partition("@")
    short_side, _, file = rest.partition("@")
    return open_segmenter(
        name,
        short_side=int(short_side) if short_side and short_side != "exact" else None,
        accuracy="exact" if short_side == "exact" else "fast",
        mirrored=short_side == "exact",
        model_file=Path(file) if file else None,
        min_score=min_score,
    )


def _read(file: Path) -> Image:
    image = cv2.imread(str(file))
    if image is None:
        raise SystemExit(f"{file} is not a readable image")
    return image.astype(np.uint8)


def _photos(folder: Path) -> Iterator[tuple[str, Image, Alpha, NDArray[np.bool_]]]:
    """Yield names, images, true alphas, and where these are known; they are 0 elsewhere."""
    files = sorted((folder / "images").iterdir()) if (folder / "images").is_dir() else []
    if not files:
        raise SystemExit(f"no photos in {folder}/images")
    for file in files:
        (truth,) = [*folder.glob(f"masks/{file.stem}.*"), *folder.glob(f"alpha/{file.stem}.*")]
        levels = np.asarray(cv2.imread(str(truth), cv2.IMREAD_UNCHANGED))
        if truth.parent.name == "alpha":
            grey = levels if levels.ndim == 2 else levels[..., 0]
            yield file.stem, _read(file), grey * np.float32(1 / 255), np.ones(grey.shape, bool)
        else:
            yield file.stem, _read(file), (levels == 1).astype(np.float32), levels != _UNKNOWN


def _draw(
    folder: Path, names: list[str], alphas: dict[str, Alpha], photos: dict[str, dict[str, float]], file: Path
) -> None:
    """Draw two rows of five: the photo with the alpha in green and the true outline in red."""
    tiles = []
    for name, image, true, _ in _photos(folder):
        if name not in names:
            continue
        shown = image.astype(np.float32)
        shown[..., 1] += 110 * alphas[name]
        shown = np.clip(shown, 0, 255).astype(np.uint8)
        outline, _ = cv2.findContours(true.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(shown, outline, -1, (0, 0, 255), 2)
        scale = min(380 / shown.shape[1], 380 / shown.shape[0])
        small = cv2.resize(shown, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        tile = np.zeros((410, 380, 3), np.uint8)
        tile[: small.shape[0], : small.shape[1]] = small
        text = f"{name} {photos[name]['iou']:.2f} {photos[name]['boundary_iou']:.2f}"
        cv2.putText(tile, text, (5, 402), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (255, 255, 255), 1, cv2.LINE_AA)
        tiles.append(tile)
    tiles += [np.zeros_like(tiles[0])] * (-len(tiles) % 5)
    cv2.imwrite(str(file), np.vstack([np.hstack(tiles[k : k + 5]) for k in range(0, len(tiles), 5)]))

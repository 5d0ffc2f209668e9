"""How well models cut people out of photos: IoU, boundary IoU, MAD, and people missed.

FOLDER has ``images/NAME.jpg`` and ``masks/NAME.png`` (1 = person). A model is given as NAME, NAME@SHORT_SIDE or
NAME@SHORT_SIDE@WEIGHTS; the short side "exact" stands for that of photos, with the accuracy of photos. The alpha is the
program's: pasted masks, refined along the image's edges. ``--empty`` also counts people found in images without any.
``--sheet`` draws the ten worst photos.
"""

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from realtime.matte.paste import paste
from realtime.matte.refine import refine
from realtime.structures import Alpha, Detections, Image
from tools.metrics import boundary_iou, iou, mad

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
    parser.add_argument("--raw", action="store_true", help="enlarge the pasted masks without refining them")
    parser.add_argument("--json", type=Path, help="write everything, photo by photo")
    parser.add_argument("--sheet", type=Path, help="write an image of the ten worst photos of the last model")


def run(arguments: argparse.Namespace) -> None:
    results: dict[str, Any] = {}
    print(f"{'net':28s} photos  found    IoU  boundary     MAD   false people   ms")
    for spec in arguments.net:
        segmenter = open_net(spec, arguments.min_score)
        photos = {}
        alphas: dict[str, Alpha] = {}
        began = time.perf_counter()
        for name, photo, true in _photos(arguments.folder):
            image = expose(photo, arguments.exposure)
            alpha = alpha_of(segmenter(image), image, arguments.matte_height, refined=not arguments.raw)
            alphas[name] = alpha
            photos[name] = {"iou": iou(alpha, true), "boundary_iou": boundary_iou(alpha, true), "mad": mad(alpha, true)}
        spent_ms = (time.perf_counter() - began) / max(1, len(photos)) * 1e3
        empty = {
            str(file): [round(float(score), 3) for score in segmenter(_read(file)).scores]
            for folder in arguments.empty
            for file in sorted(folder.glob("*.jpg"))
        }
        mean = {key: float(np.mean([one[key] for one in photos.values()])) for key in ("iou", "boundary_iou", "mad")}
        found = sum(one["iou"] > FOUND for one in photos.values())
        false_people = sum(len(scores) for scores in empty.values())
        results[spec] = {"photos": photos, "mean": mean, "found": found, "empty": empty}
        print(
            f"{spec[-28:]:28s} {len(photos):6d} {found:6d}  {mean['iou']:.3f}     {mean['boundary_iou']:.3f}  "
            f"{mean['mad']:6.1f}   {false_people:6d} of {len(empty):3d}  {spent_ms:3.0f}",
            flush=True,
        )
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1))
    if arguments.sheet:
        worst = sorted(photos, key=lambda name: photos[name]["iou"] + photos[name]["boundary_iou"])[:10]
        _draw(arguments.folder, worst, alphas, photos, arguments.sheet)


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
        model_file=Path(file) if file else None,
        min_score=min_score,
    )


def _read(file: Path) -> Image:
    image = cv2.imread(str(file))
    if image is None:
        raise SystemExit(f"{file} is not a readable image")
    return image.astype(np.uint8)


def _photos(folder: Path) -> Iterator[tuple[str, Image, Alpha]]:
    files = sorted((folder / "images").glob("*.jpg"))
    if not files:
        raise SystemExit(f"no photos in {folder}/images")
    for file in files:
        mask = cv2.imread(str(folder / "masks" / f"{file.stem}.png"), cv2.IMREAD_UNCHANGED)
        yield file.stem, _read(file), (np.asarray(mask) == 1).astype(np.float32)


def _draw(
    folder: Path, names: list[str], alphas: dict[str, Alpha], photos: dict[str, dict[str, float]], file: Path
) -> None:
    """Draw two rows of five: the photo with the alpha in green and the true outline in red."""
    tiles = []
    for name, image, true in _photos(folder):
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

"""Draw the gallery of looks in the documentation: ``python -m tools.gallery``.

One frame of the demo clip, whose portrait (NASA, Eileen Collins) is in the public domain, in every look, with its name.
"""

import argparse
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import cv2
import numpy as np

import realtime
from realtime.looks import LOOKS
from realtime.sources.demo import DemoSource
from realtime.structures import Image, Pacing

FILE = Path(__file__).parents[1] / "docs" / "images" / "looks.jpg"

_SIZE = 640, 360
_TILE = 400, 225
"""(width, height) of the frames, and of each in the gallery, pixels."""

_COLUMNS = 3
_AT = 70
"""Number of the frame in the demo clip."""

_SETTINGS: dict[str, dict[str, Any]] = {
    "pixelate": {"strength": 20},
    "colour": {"colour": "#2f6f8f", "light_wrap": 0.3},
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=FILE)
    arguments = parser.parse_args()
    source = DemoSource(size=_SIZE, pacing=Pacing.LOSSLESS)
    image = list(islice(iter(source.read, None), _AT + 1))[-1].image
    tiles = [draw_tile(image, "before")]
    with TemporaryDirectory() as folder:
        beach = Path(folder) / "sunset.png"
        cv2.imwrite(str(beach), sunset(_SIZE))
        for name, spec in LOOKS.items():
            if name in ("none", "video"):
                continue
            options: dict[str, Any] = {"background": beach} if spec.needs_background else {}
            with realtime.BackgroundFilter(look=name, **options, **_SETTINGS.get(name, {})) as filtered:
                tiles.append(draw_tile(filtered(image, at_s=0.0), name))
    arguments.out.write_bytes(encode(grid(tiles)))


def sunset(size: tuple[int, int]) -> Image:
    """Return a sky over the sea, BGR."""
    rows = np.linspace(0, 1, size[1])[:, None]
    sky = np.array((150, 110, 80)) + rows * np.array((-60, 60, 160))
    sea = np.array((120, 90, 60)) - (rows - 0.6) * np.array((120, 100, 60))
    column = np.where(rows < 0.6, sky, sea)
    image = np.repeat(column[:, None], size[0], axis=1).clip(0, 255).astype(np.uint8)
    cv2.circle(image, (size[0] * 4 // 5, size[1] // 2), size[1] // 14, (150, 220, 255), cv2.FILLED, cv2.LINE_AA)
    return np.asarray(image, np.uint8)


def draw_tile(image: Image, name: str) -> Image:
    """Return ``image`` at the size of a tile, with its name in a corner."""
    tile = np.asarray(cv2.resize(image, _TILE, interpolation=cv2.INTER_AREA), np.uint8)
    at = 10, _TILE[1] - 12
    for colour, thick in (((0, 0, 0), 4), ((255, 255, 255), 1)):
        cv2.putText(tile, name, at, cv2.FONT_HERSHEY_SIMPLEX, 0.6, colour, thick, cv2.LINE_AA)
    return tile


def grid(tiles: list[Image]) -> Image:
    """Return ``tiles`` in rows of ``_COLUMNS``, the last filled up with white."""
    blank = np.full_like(tiles[0], 255)
    filled = tiles + [blank] * (-len(tiles) % _COLUMNS)
    rows = [np.hstack(filled[k : k + _COLUMNS]) for k in range(0, len(filled), _COLUMNS)]
    return np.asarray(np.vstack(rows), np.uint8)


def encode(image: Image) -> bytes:
    """Return ``image`` as a JPEG file."""
    is_encoded, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 82])
    if not is_encoded:
        raise ValueError("the gallery could not be encoded")
    return data.tobytes()


if __name__ == "__main__":
    main()

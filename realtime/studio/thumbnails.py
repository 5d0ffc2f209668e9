"""Small images of what the background can become."""

from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Thumbnail = NDArray[np.uint8]
"""(HEIGHT, WIDTH, 3) uint8 BGR."""

WIDTH, HEIGHT = 84, 47

_COLOURS = {"green": (0, 177, 64), "blue": (0, 71, 187), "black": (0, 0, 0), "white": (255, 255, 255)}
"""The named colours of the setting ``look.colour`` that are offered, RGB."""


def colour(name: str) -> Thumbnail:
    """Return a plain one; ``name``: as in ``COLOURS``, or ``#rrggbb``."""
    rgb = _COLOURS.get(name) or tuple(bytes.fromhex(name.removeprefix("#")))
    return np.full((HEIGHT, WIDTH, 3), rgb[::-1], np.uint8)


COLOURS = tuple(_COLOURS)
"""Names of the colours that are offered."""


def look(name: str) -> Thumbnail:
    """Return what the look of that name makes of a room."""
    room = _room()
    match name:
        case "gaussian" | "plate":
            return np.asarray(cv2.GaussianBlur(room, (0, 0), 5), np.uint8)
        case "lens":
            return _lens(room, 6)
        case "depth":
            weight = np.linspace(1, 0, HEIGHT, dtype=np.float32)[:, None, None]
            return np.asarray(_lens(room, 6) * weight + room * (1 - weight), np.uint8)
        case "pixelate":
            small = cv2.resize(room, (12, 7), interpolation=cv2.INTER_AREA)
            return np.asarray(cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_NEAREST), np.uint8)
        case "desaturate":
            return np.asarray(cv2.cvtColor(cv2.cvtColor(room, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR), np.uint8)
        case _:
            return room


def file(path: Path, *, is_video: bool = False) -> Thumbnail | None:
    """Return that of an image, or of the first frame of a video; None if it cannot be read."""
    image = _first_frame(path) if is_video else _image(path)
    if image is None:
        return None
    height, width = image.shape[:2]
    scale = max(WIDTH / width, HEIGHT / height)
    size = max(WIDTH, round(width * scale)), max(HEIGHT, round(height * scale))
    fitted = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    left, top = (fitted.shape[1] - WIDTH) // 2, (fitted.shape[0] - HEIGHT) // 2
    return np.ascontiguousarray(fitted[top : top + HEIGHT, left : left + WIDTH])


def _image(path: Path) -> NDArray[np.uint8] | None:
    try:
        image = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_REDUCED_COLOR_2)
    except (OSError, cv2.error):
        return None
    return None if image is None else np.asarray(image, np.uint8)


def _first_frame(path: Path) -> NDArray[np.uint8] | None:
    capture = cv2.VideoCapture(str(path))
    is_read, image = capture.read()
    capture.release()
    return np.asarray(image, np.uint8) if is_read else None


def _lens(image: Thumbnail, radius: int) -> Thumbnail:
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)).astype(np.float32)
    light = cv2.filter2D((image / np.float32(255)) ** 3, -1, disc / disc.sum())
    return np.asarray(np.clip(light, 0, 1) ** (1 / 3) * 255, np.uint8)


@cache
def _room() -> Thumbnail:
    """Draw a room: a window, a lamp, a shelf with books."""
    image = np.zeros((54, 96, 3), np.uint8)
    image[:] = (142, 168, 190)
    image[40:] = (72, 96, 128)
    cv2.rectangle(image, (8, 6), (34, 30), (238, 226, 196), -1)
    cv2.rectangle(image, (8, 6), (34, 30), (235, 240, 245), 2)
    cv2.line(image, (21, 6), (21, 30), (235, 240, 245), 1)
    cv2.circle(image, (48, 14), 5, (200, 240, 255), -1)
    cv2.line(image, (48, 19), (48, 40), (60, 60, 60), 1)
    for row in (8, 22, 36):
        cv2.line(image, (60, row + 10), (92, row + 10), (50, 70, 100), 2)
        for k in range(7):
            tint = [(60, 60, 170), (150, 110, 50), (70, 140, 90), (60, 150, 200)][(k + row) % 4]
            cv2.rectangle(image, (62 + 4 * k, row + k % 3), (64 + 4 * k, row + 8), tint, -1)
    return np.asarray(cv2.resize(image, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA), np.uint8)

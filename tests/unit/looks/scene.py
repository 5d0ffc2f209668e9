"""Images, alphas and videos for the tests of looks."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import av
import numpy as np

from realtime.looks import LookOptions, make_look
from realtime.structures import Alpha8, Image


def background(name: str, image: Image, alpha: Alpha8, **options: Any) -> Image:
    """Return what a new look called ``name`` makes of ``image``."""
    size = image.shape[1], image.shape[0]
    return make_look(name, LookOptions(size=size, **options))(image, alpha, 0.0)


def nobody(height: int = 360, width: int = 480) -> Alpha8:
    return np.zeros((height, width), np.uint8)


def round_person(height: int = 360, width: int = 480, softness: float = 6) -> Alpha8:
    """A disc in the centre, half as high as the frame, with an edge ``softness`` pixels wide."""
    y, x = np.mgrid[:height, :width]
    distance = np.hypot(y - height / 2, x - width / 2)
    return np.rint(np.clip((height / 4 - distance) / softness + 0.5, 0, 1) * 255).astype(np.uint8)


def square_person(left: int, right: int, top: int, bottom: int, *, height: int = 360, width: int = 480) -> Alpha8:
    alpha = nobody(height, width)
    alpha[top:bottom, left:right] = 255
    return alpha


def stripes(height: int = 360, width: int = 480) -> Image:
    image = np.zeros((height, width, 3), np.uint8)
    image[:, ::7] = (250, 180, 90)
    image[::11] = (30, 240, 160)
    return image


def noise(height: int = 360, width: int = 480) -> Image:
    return np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)


def grey_video(path: Path, levels: Sequence[int]) -> Path:
    """Write a video with a plain grey frame of each of ``levels``, ten per second."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=10)
        stream.width, stream.height, stream.pix_fmt = 32, 24, "bgr0"
        for level in levels:
            frame = av.VideoFrame.from_ndarray(np.full((24, 32, 3), level, np.uint8), format="bgr24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path

"""A small cache of training images: a bright figure on a dark, noisy ground."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from tools.samples.cache import write_part
from tools.samples.cutouts import cut_out
from tools.samples.pool import UNKNOWN


def figure(rng: np.random.Generator) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """(120, 90, 3) image and (120, 90) mask of 0 and 1."""
    image = rng.integers(0, 60, (120, 90, 3)).astype(np.uint8)
    mask = np.zeros((120, 90), np.uint8)
    cv2.ellipse(mask, (45, 70), (20, 45), 0, 0, 360, 1, -1)
    image[mask == 1] += 120
    return image, mask


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache with every part; of each, some images are held out."""
    folder = tmp_path_factory.mktemp("cache")
    rng = np.random.default_rng(0)
    names = {"coco": [f"{k:03d}" for k in range(6)], "ccp": [f"{k:03d}" for k in range(6)], "voc": ["000", "001"]}
    names["portraits"] = ["house_ann-adams", "house_bob-brown", "congress_K000001", "london_012_03", "london_013_03"]
    for part, some in names.items():
        with write_part(folder, part) as out, write_part(folder, f"cut_{part}") as cut:
            for name in some:
                image, mask = figure(rng)
                out.add(np.dstack([image, mask * 255 if part == "portraits" else mask]), name=name)
                person = cut_out(image, mask * 255)
                assert person is not None
                cut.add(np.dstack([person.image, person.alpha]), name=name, cut=person.cut)
    rooms = {
        "rooms": [f"house_{k}_kitchen" for k in range(1, 8)],
        "backgrounds": ["a", "b", "c"],
        "things": ["x", "y", "z"],
    }
    for part, some in rooms.items():
        with write_part(folder, part) as out:
            for name in some:
                out.add(rng.integers(0, 255, (90, 120, 3)).astype(np.uint8), name=name)
    with write_part(folder, "taught_people") as out:
        mask = np.zeros((90, 120), np.uint8)
        mask[20:80, 30:90] = 1 | UNKNOWN
        mask[30:70, 40:80] = 1
        out.add(np.dstack([np.full((90, 120, 3), 99, np.uint8), mask]), name="k")
    return folder

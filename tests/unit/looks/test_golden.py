"""Every look against a small picture of itself that a person has looked at.

An intended change is accepted with ``REALTIME_UPDATE_GOLDEN=1 pytest tests/unit/looks/test_golden.py``; look at the
images in ``tests/unit/looks/golden`` before committing them.
"""

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.imaging.compositor import composite
from realtime.looks import LOOKS, LookOptions, make_look
from realtime.looks.harmonize import Harmonizer
from realtime.privacy.hide import privacy_blur
from realtime.structures import Alpha8, Image

GOLDEN = Path(__file__).parent / "golden"
SIZE = (192, 144)
WITH_A_FILE = {"image", "video"}


def scene() -> tuple[Image, Alpha8]:
    """A window, lamps and a shelf; before them a head and shoulders with a soft edge. Drawn large, then reduced."""
    room = np.full((576, 768, 3), (90, 110, 120), np.uint8)
    room[:, :] += np.linspace(0, 60, 768).astype(np.uint8)[None, :, None]
    cv2.rectangle(room, (40, 60), (260, 340), (235, 225, 200), -1)
    cv2.line(room, (150, 60), (150, 340), (60, 70, 80), 10)
    for x, y in ((520, 60), (600, 90), (690, 50), (640, 200)):
        cv2.circle(room, (x, y), 6, (255, 255, 255), -1)
    for x in range(480, 760, 24):
        cv2.rectangle(room, (x, 300), (x + 16, 420), (x % 200, 255 - x % 180, (3 * x) % 255), -1)
    room[440:] = (50, 70, 100)
    person = np.zeros((576, 768), np.uint8)
    cv2.ellipse(person, (384, 230), (80, 105), 0, 0, 360, 255, -1)
    cv2.ellipse(person, (384, 590), (210, 260), 0, 0, 360, 255, -1)
    alpha = cv2.GaussianBlur(person, (0, 0), 5).astype(np.float32) / 255
    body = np.full_like(room, (40, 60, 170))
    body[:330] = (120, 150, 210)
    image = alpha[..., None] * body + (1 - alpha[..., None]) * room
    small = cv2.resize(image.astype(np.uint8), SIZE, interpolation=cv2.INTER_AREA)
    alpha = cv2.resize(alpha, SIZE, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), np.rint(alpha * 255).astype(np.uint8)


def check(name: str, picture: Image) -> None:
    path = GOLDEN / f"{name}.png"
    if os.environ.get("REALTIME_UPDATE_GOLDEN"):
        cv2.imwrite(str(path), picture)
    wanted = cv2.imread(str(path))
    assert wanted is not None, f"{path} is missing"
    difference = np.abs(picture.astype(int) - wanted)
    assert difference.mean() <= 0.7
    assert difference.max() <= 10


@pytest.mark.parametrize("name", [name for name in LOOKS if name not in WITH_A_FILE])
def test_a_look_looks_as_it_did(name: str) -> None:
    image, alpha = scene()
    background = make_look(name, LookOptions(strength=40, size=SIZE))(image, alpha, 0.0)
    check(name, composite(image, background, alpha))


def test_a_polygon_looks_as_it_did() -> None:
    image, alpha = scene()
    check(
        "lens-hexagon",
        composite(image, make_look("lens", LookOptions(strength=60, size=SIZE, blades=6))(image, alpha, 0.0), alpha),
    )


def test_cats_eyes_look_as_they_did() -> None:
    image, alpha = scene()
    lens = make_look("lens", LookOptions(strength=60, size=SIZE, cats_eye=1.0))
    check("lens-cats-eye", composite(image, lens(image, alpha, 0.0), alpha))


@pytest.mark.parametrize(("name", "wrap", "match"), [("light", 0.0, 0.0), ("wrap", 0.8, 0.0), ("match", 0.0, 1.0)])
def test_the_light_looks_as_it_did(name: str, wrap: float, match: float) -> None:
    image, alpha = scene()
    sky = np.zeros_like(image)
    sky[:] = np.linspace((250, 200, 120), (180, 210, 250), SIZE[1]).astype(np.uint8)[:, None]
    light = Harmonizer(SIZE, wrap=wrap, match=match)
    for _ in range(40):
        picture = light(image, sky.copy(), alpha)
    check(f"image-{name}", picture)


def test_the_privacy_blur_looks_as_it_did() -> None:
    check("privacy", privacy_blur(scene()[0]))

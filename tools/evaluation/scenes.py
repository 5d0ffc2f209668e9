"""The clips that mattes are measured on: real ones, and people with a known alpha in front of other backgrounds.

``shared`` is the folder of clips, photos and models; it is not part of the repository. Composites have a little noise,
as from a camera.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Image

NOISE = 2.0
"""Standard deviation of the noise in composites, grey levels."""


@dataclass(frozen=True)
class Shot:
    """One frame of a scene: its image, and the true alphas of the subject and of a passer-by if they are known."""

    image: Image
    alpha: Alpha | None = None
    passer_by: Alpha | None = None
    foreground: Image | None = None
    """The subject's true colours wherever its alpha is above 0, if they are known."""


@dataclass(frozen=True)
class Scene:
    """A clip; every call of ``shots`` gives the same frames from the start."""

    name: str
    fps: float
    kind: str
    """``talk``, ``motion``, ``passer-by`` or ``plain`` (no truth)."""
    shots: Callable[[], Iterator[Shot]]


ON_BACKGROUNDS = (
    ("mdn_talk", "talk", "nicovandenhooff_bedroom.jpg"),
    ("mdn_talk", "talk", "livekit_samantha-gades-BlIhVfXbi9s-uns.jpg"),
    ("dancer", "motion", "simpl_room.jpg"),
    ("dancer", "motion", "nicovandenhooff_restaurant.jpg"),
)
LIKE_COLOURED = (("mdn_talk", "talk", 245), ("dancer", "motion", 12))
"""Clip, kind, and grey level of a plain wall that shares colours with the person."""

AS_THEY_ARE = (("davis_tennis", 24.0), ("davis_dance-twirl", 24.0))
PLAIN = ("asl_again.mkv", "asl_book.mkv", "asl_help.mkv", "asl_walk.mkv", "talk_2.mp4", "doctor.mp4", "bedroom.mp4")
PASSERS_BY = ((24, 0.8, 60, 0.5), (39, 0.9, 30, -0.7), (59, 0.7, 90, 0.35), (80, 0.85, 45, -0.45), (93, 1.0, 60, 0.6))
"""Number in ``ccp``, height as a fraction of the frame's, first frame, speed in frame widths per second."""

SHAKEN = (
    ("swung", "dancer+39"), ("swung", "dancer+59"), ("swung", "mdn_talk+24"), ("swung", "mdn_talk+93"),
    ("jerked", "dancer+93"), ("jerked", "mdn_talk+39"),
)  # fmt: skip
"""Scenes with a passer-by that also exist with a shaken camera."""

_CLOSER = 1.25
"""Enlargement of the image of a shaken camera, which leaves room to move."""


def with_truth(shared: Path) -> list[Scene]:
    """Return the scenes with a true alpha."""
    scenes = [
        Scene(f"{clip}+{background.split('_')[1].split('-')[0].removesuffix('.jpg')}", 30.0, kind,
              partial(_on_background, shared, clip, background))
        for clip, kind, background in ON_BACKGROUNDS
    ]  # fmt: skip
    return scenes + [
        Scene(clip, fps, "motion", partial(_as_it_is, shared / "clips" / "alpha" / clip)) for clip, fps in AS_THEY_ARE
    ]


def like_coloured(shared: Path) -> list[Scene]:
    """Return people in front of a plain wall that shares colours with them."""
    return [
        Scene(f"{clip}+{level}", 30.0, kind, partial(_before_wall, shared, clip, level))
        for clip, kind, level in LIKE_COLOURED
    ]  # fmt: skip


def plain(shared: Path) -> list[Scene]:
    """Return webcam clips without a true alpha, at most 150 frames of each."""
    return [
        Scene(name.split(".")[0], 30.0, "plain", partial(_plain, shared / "clips" / "plain" / name, 150))
        for name in PLAIN
    ]


def passers_by(shared: Path) -> list[Scene]:
    """Return scenes in which somebody walks behind the subject, a talking head or a dancer."""
    return [
        Scene(f"{clip}+{number}", 30.0, "passer-by",
              partial(_with_passer_by, shared, clip, background, passer))
        for clip, background in (("mdn_talk", ON_BACKGROUNDS[0][2]), ("dancer", ON_BACKGROUNDS[2][2]))
        for passer in PASSERS_BY
        for number in [passer[0]]
    ]  # fmt: skip


def shaken(shared: Path) -> list[Scene]:
    """Return scenes with a passer-by and a camera that swings or jerks."""
    still = {scene.name: scene for scene in passers_by(shared)}
    return [
        Scene(f"{how}_{name}", 30.0, "passer-by", partial(_shaken, still[name], jerked=how == "jerked"))
        for how, name in SHAKEN
    ]


def _shaken(scene: Scene, *, jerked: bool) -> Iterator[Shot]:
    """Swing about once a second by nearly the whole margin, or jerk to random places in six frames of every twenty.

    The shutter is open for half of a frame, so motion blurs.
    """
    rng, place = np.random.default_rng(5), np.zeros(2)
    for index, shot in enumerate(scene.shots()):
        size = np.array(shot.image.shape[1::-1])
        room, before = size * (_CLOSER - 1) / 2, place
        if not jerked:
            place = room * (0.95, 0.6) * np.sin(index / 30 * 2 * np.pi * np.array([0.9, 1.7]))
        elif index % 20 < 6:
            place = rng.uniform(-room, room)
        ways = [place - room + (before - place) * share for share in np.linspace(0, 0.5, 7)]
        image, alpha, passer_by = (
            np.asarray(np.mean([_shifted(plane, way) for way in ways], axis=0, dtype=np.float32))
            for plane in (shot.image, shot.alpha, shot.passer_by)
            if plane is not None
        )
        yield Shot(np.asarray(np.rint(image), np.uint8), alpha, passer_by)


def _shifted(plane: NDArray[Any], way: NDArray[np.float64]) -> NDArray[Any]:
    matrix = np.array([[_CLOSER, 0, way[0]], [0, _CLOSER, way[1]]])
    return np.asarray(cv2.warpAffine(plane, matrix, plane.shape[1::-1], borderMode=cv2.BORDER_REPLICATE))


def _frames(path: Path) -> Iterator[Image]:
    video = cv2.VideoCapture(str(path))
    if not video.isOpened():
        raise FileNotFoundError(f"no video at {path}")
    while True:
        there, image = video.read()
        if not there:
            return
        yield np.asarray(image, np.uint8)


def _with_alpha(folder: Path) -> Iterator[tuple[Image, Alpha]]:
    for image, alpha in zip(_frames(folder / "frames.mp4"), _frames(folder / "alpha.mp4"), strict=True):
        yield image, alpha[..., 0].astype(np.float32) / np.float32(255)


def _as_it_is(folder: Path) -> Iterator[Shot]:
    for image, alpha in _with_alpha(folder):
        yield Shot(image, alpha)


def _plain(path: Path, most: int) -> Iterator[Shot]:
    for image, _ in zip(_frames(path), range(most), strict=False):
        scale = min(1.0, 1280 / max(image.shape))
        small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else image
        yield Shot(np.asarray(small, np.uint8))


def _on_background(shared: Path, clip: str, background: str) -> Iterator[Shot]:
    room: Image | None = None
    noise = np.random.default_rng(0)
    for image, alpha in _with_alpha(shared / "clips" / "alpha" / clip):
        if room is None:
            room = covering(read_still(shared / "train" / "backgrounds" / background), image)
        yield Shot(_noisy(over(room, image, alpha), noise), alpha, foreground=image)


def _before_wall(shared: Path, clip: str, level: int) -> Iterator[Shot]:
    noise = np.random.default_rng(0)
    for image, alpha in _with_alpha(shared / "clips" / "alpha" / clip):
        wall = np.full_like(image, level)
        yield Shot(_noisy(over(wall, image, alpha), noise), alpha, foreground=image)


def _with_passer_by(shared: Path, clip: str, background: str, passer: tuple[int, float, int, float]) -> Iterator[Shot]:
    number, height_fraction, first, speed = passer
    person = read_still(shared / "train" / "ccp" / "images" / f"{number:04d}.jpg")
    cut = (read_still(shared / "train" / "ccp" / "masks" / f"{number:04d}.png")[..., 0] == 1).astype(np.float32)
    noise = np.random.default_rng(0)
    room: Image | None = None
    for index, (image, alpha) in enumerate(_with_alpha(shared / "clips" / "alpha" / clip)):
        height, width = alpha.shape
        if room is None:
            room = covering(read_still(shared / "train" / "backgrounds" / background), image)
            scale = height * height_fraction / person.shape[0]
            person = np.asarray(cv2.resize(person, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
            cut = cv2.GaussianBlur(cv2.resize(cut, person.shape[1::-1], interpolation=cv2.INTER_AREA), (0, 0), 0.7)
        seconds = (index - first) / 30
        way = width + person.shape[1]
        gone = abs(speed) * width * seconds % (2 * way) if seconds > 0 else 0.0  # walks through again after a while
        x = gone - person.shape[1] if speed > 0 else width - gone
        y = height - person.shape[0] + 3 * np.sin(seconds * 9)
        place = np.array([[1, 0, x], [0, 1, y]], np.float32)
        behind = np.asarray(cv2.warpAffine(person, place, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)
        behind_alpha = np.asarray(cv2.warpAffine(cut, place, (width, height)), np.float32)
        scene = over(over(room, behind, behind_alpha), image, alpha)
        yield Shot(_noisy(scene, noise), alpha, behind_alpha * (1 - alpha))


def read_still(path: Path) -> Image:
    image = cv2.imread(str(path))
    if image is None:
        raise FileNotFoundError(f"no image at {path}")
    return np.asarray(image, np.uint8)


def covering(image: Image, like: Image) -> Image:
    """Scale ``image`` to cover the size of ``like`` and crop the middle."""
    height, width = like.shape[:2]
    scale = max(height / image.shape[0], width / image.shape[1])
    scaled = cv2.resize(image, None, fx=scale + 1e-3, fy=scale + 1e-3, interpolation=cv2.INTER_CUBIC)
    y, x = (scaled.shape[0] - height) // 2, (scaled.shape[1] - width) // 2
    return np.asarray(scaled[y : y + height, x : x + width], np.uint8)


def over(background: Image, foreground: Image, alpha: Alpha) -> Image:
    """Blend ``foreground`` over ``background`` in float, rounded."""
    mixed = background + (foreground.astype(np.float32) - background) * alpha[..., None]
    return np.asarray(np.rint(mixed), np.uint8)


def _noisy(image: Image, noise: np.random.Generator) -> Image:
    return np.rint(image + noise.normal(0, NOISE, image.shape).astype(np.float32)).clip(0, 255).astype(np.uint8)

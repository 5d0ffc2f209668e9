"""Whoever comes back: people in clothes of their own colours, who leave and return beside others."""

from collections.abc import Iterator
from functools import cache

import numpy as np
import pytest

from realtime.matte.subject import SubjectSelector
from realtime.structures import Detections, Image
from tests.unit.matte.people import SIZE, found, moved

HZ = 10
A, B = (60.0, 100.0, 260.0, 360.0), (330.0, 80.0, 540.0, 360.0)
Box = tuple[float, float, float, float]

LOOKS = {  # head and clothes, BGR
    "A": ((90, 130, 190), (40, 40, 160)),
    "B": ((60, 80, 110), (170, 120, 40)),
    "twin": ((88, 128, 192), (44, 42, 155)),
}
NOISE = np.random.default_rng(0).integers(0, 20, (SIZE[1], SIZE[0], 3), dtype=np.uint8)
FOLDS = np.kron(np.random.default_rng(1).normal(0, 16, (60, 60, 3)), np.ones((8, 8, 1)))
"""Light and shade on people, grey levels."""
Scene = dict[str, Box]


def image_of(scene: Scene, index: int) -> Image:
    image = np.full((SIZE[1], SIZE[0], 3), 120, np.uint8)
    for name, box in scene.items():
        x0, y0, x1, y1 = (round(v) for v in box)
        border = y0 + (y1 - y0) // 3
        for top, bottom, colour in zip((y0, border), (border, y1), LOOKS[name], strict=True):
            inside = image[max(0, top) : bottom, max(0, x0) : x1]
            inside[:] = cloth(colour, *inside.shape[:2])
    image += noise(7 * index % SIZE[0])
    image += np.uint8(6 + 6 * np.sin(index / 40))
    return image


@cache
def cloth(colour: tuple[int, int, int], height: int, width: int) -> Image:
    return (colour + FOLDS[:height, :width]).clip(0, 220).astype(np.uint8)


@cache
def noise(shift: int) -> Image:
    return np.roll(NOISE, shift, axis=1)


def kept(*scenes: tuple[float, Scene], policy: str = "first") -> Iterator[tuple[float, set[str]]]:
    """Yield the time and the names of who is sharp; each scene has its length in seconds."""
    subject = SubjectSelector(policy=policy)
    index = 0
    for seconds, scene in scenes:
        for _ in range(round(seconds * HZ)):
            sway = 4 * float(np.sin(index / 5))
            now = {name: moved(box, sway) for name, box in scene.items()}
            detections = found(*now.values()) if now else Detections.none(8)
            chosen, _ = subject(detections, SIZE, index / HZ, image_of(now, index))  # type: ignore[arg-type]
            is_shown = chosen.masks.any(axis=(1, 2))
            centres = [float(box[0] + box[2]) / 2 for box in chosen.boxes[is_shown]]
            names = {n for n, box in now.items() if any(abs((box[0] + box[2]) / 2 - c) < 30 for c in centres)}
            yield index / HZ, names
            index += 1


def sharp_from(times: Iterator[tuple[float, set[str]]], start_s: float) -> list[set[str]]:
    return [names for at, names in times if at >= start_s - 1e-6]


def test_the_owner_is_known_again_although_somebody_sat_there_meanwhile() -> None:
    scenes = (10, {"A": A}), (5, Scene()), (10, {"B": A}), (20, {"A": A, "B": B})
    seen = sharp_from(kept(*scenes), 0)
    assert all(names == {"A"} for names in seen[: 10 * HZ])
    assert all(names == {"A"} for names in seen[27 * HZ :]), "two seconds after A has come back"


@pytest.mark.parametrize("place", [(380.0, 150.0, 520.0, 360.0), (-60.0, 110.0, 120.0, 360.0)])
def test_the_owner_is_known_elsewhere_and_smaller(place: Box) -> None:
    scenes = (6, {"A": A}), (3, Scene()), (5, {"B": A}), (8, {"A": place, "B": moved(A, 60)})
    assert all(names == {"A"} for names in sharp_from(kept(*scenes), 16))  # type: ignore[arg-type]


def test_a_visitor_alone_is_not_taken_for_the_owner() -> None:
    """Whoever comes then is nobody's return, and the visitor stays."""
    scenes = (6, {"A": A}), (3, Scene()), (6, {"B": A}), (6, {"B": A, "twin": B})
    seen = sharp_from(kept(*scenes), 0)
    assert all(names == {"B"} for names in seen[10 * HZ : 15 * HZ])
    assert seen[-1] == {"twin"}, "who looks like the owner is the owner"


def test_nobody_at_the_start_is_no_trap() -> None:
    assert all(names == {"A"} for names in sharp_from(kept((5, Scene()), (5, {"A": A})), 5.2))


def test_both_of_two_at_the_start_are_known_again() -> None:
    far = moved(B, 0)
    scenes = (6, {"A": A, "B": far}), (3, {"A": A}), (6, {"A": A, "B": far})
    assert all(names == {"A", "B"} for names in sharp_from(kept(*scenes), 10))  # type: ignore[arg-type]


def test_who_walks_in_later_is_not_known() -> None:
    scenes = (6, {"A": A}), (3, Scene()), (6, {"A": A, "B": B})
    assert all(names == {"A"} for names in sharp_from(kept(*scenes), 10))


@pytest.mark.parametrize("policy", ["all", "first"])
def test_who_was_picked_is_known_again_until_taken_out(policy: str) -> None:
    subject, index = SubjectSelector(policy=policy), 0

    def sharp(seconds: float, scene: Scene) -> set[str]:
        nonlocal index
        names: set[str] = set()
        for _ in range(round(seconds * HZ)):
            detections = found(*scene.values()) if scene else Detections.none(8)
            chosen, _ = subject(detections, SIZE, index / HZ, image_of(scene, index))
            names = {name for name, box in scene.items() if any(tuple(each) == box for each in chosen.boxes.tolist())}
            index += 1
        return names

    both, elsewhere = {"A": A, "B": B}, {"A": A, "B": (400.0, 150.0, 540.0, 360.0)}
    sharp(2, both)
    assert subject.pick((A[0] / SIZE[0] + 0.1, 0.6)), "taken out"
    assert sharp(2, both) == {"B"}
    assert sharp(4, {"A": A}) == set()
    assert sharp(2, elsewhere) == {"B"}, "known again"
    assert subject.pick((0.73, 0.7)), "taken out"
    assert sharp(1, elsewhere) == set()
    assert sharp(4, {"A": A}) == set()
    assert sharp(2, both) == set(), "and not known again"


def test_the_other_policies_know_nobody_again() -> None:
    scenes = (4, {"A": A}), (3, Scene()), (4, {"B": A}), (6, {"A": (60.0, 250.0, 140.0, 360.0), "B": B})
    assert sharp_from(kept(*scenes, policy="largest"), 14)[-1] == {"B"}

"""A model that has stopped: the last matte serves on while motion explains the image, and shows no room."""

from collections.abc import Callable
from functools import cache, partial

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime import looks
from realtime.imaging import compositor
from realtime.matte.propagate import MattePropagator
from realtime.matte.refine import refine
from realtime.pipeline import Renderer, Style
from realtime.privacy.gate import MAX_EXPLAINED_S, Gate
from realtime.privacy.hide import privacy_blur
from realtime.stats import Stats
from realtime.structures import Alpha, Frame, Matte
from tests.leak_harness import SIZE, TEXTURE, TOTAL, fine, grain

FPS = 30
LAST = 30
"""The last frame of which a matte is made."""

LEFT_AT = LAST + 24

rng = np.random.default_rng(3)
COARSE = cv2.resize(rng.integers(40, 220, (9, 16, 3), dtype=np.uint8), SIZE, interpolation=cv2.INTER_CUBIC)
ROOM = np.asarray(0.7 * COARSE + 0.3 * TEXTURE, np.float32)
CLOTHES = np.asarray(cv2.resize(rng.integers(30, 200, (12, 8, 3), dtype=np.uint8), (320, 360)), np.float32)

Shape = NDArray[np.bool_]


def person(x: float, y: float) -> Shape:
    rows, columns = np.ogrid[: SIZE[1], : SIZE[0]]
    head = ((columns - x) / 24) ** 2 + ((rows - y - 50) / 32) ** 2 < 1
    return np.asarray(head | (((columns - x) / 55) ** 2 + ((rows - y - 180) / 95) ** 2 < 1))


def drawn(image: NDArray[np.float32], shape: Shape, x: float, y: float, clothes: NDArray[np.float32]) -> None:
    moved = cv2.warpAffine(
        clothes, np.array([[1, 0, x - 160], [0, 1, y - 60]], np.float32), SIZE, borderMode=cv2.BORDER_REFLECT
    )
    image[shape] = np.asarray(moved)[shape]


def sways(index: int) -> tuple[float, float]:
    return 160 + 8 * np.sin(index / 9), 3 * np.sin(index / 5)


MOVES: dict[str, Callable[[int], tuple[float, float] | None]] = {
    "stays": sways,
    "is gone": lambda index: sways(index) if index < LEFT_AT else None,
    "ducks": lambda index: (sways(index)[0], max(0, index - LEFT_AT) * 30.0),
    "slides out": lambda index: (160 + max(0, index - LEFT_AT) * 5.0, 0.0),
    "walks out": lambda index: (160 + max(0, index - LEFT_AT) * 25.0, 0.0),
    "leans back": lambda index: (160.0, max(0, index - LEFT_AT) * 2.0),
}


@cache
def portrait(x: float, y: float) -> tuple[NDArray[np.float32], Shape]:
    """Return the still room with the person at a place, and where that is."""
    image, shape = ROOM.copy(), person(x, y)
    drawn(image, shape, x, y, CLOTHES)
    return image, shape


def scene(index: int, how: str) -> tuple[NDArray[np.float32], Shape]:
    """Return the image, which must stay as it is, and where the person is."""
    if how == "cut" and index >= LEFT_AT:
        return np.roll(ROOM[:, ::-1], 40, axis=1), np.zeros(SIZE[::-1], np.bool_)
    at = MOVES.get(how, sways)(index)
    if at is None:
        return ROOM, np.zeros(SIZE[::-1], np.bool_)
    image, shape = portrait(*at)
    if how == "camera turns" and index > LEFT_AT:
        image = np.roll(ROOM, 5 * (index - LEFT_AT), axis=1)
        drawn(image, shape, *at, CLOTHES)
    if how == "is replaced" and index >= LEFT_AT:
        image = ROOM.copy()
        shape = person(190, 10)
        drawn(image, shape, 190, 10, CLOTHES[::-1])
    if how == "somebody passes before" and index >= LEFT_AT:
        x = (index - LEFT_AT) * 8.0
        image = image.copy()
        drawn(image, person(x, 0), x, 0, CLOTHES[:, ::-1])
        shape = shape & ~person(x, 0)
    if how == "light goes off" and index >= LEFT_AT:
        image = image * np.float32(0.4)
    return image, shape


def released(how: str, noise: float, *, measured_from: int = 0) -> tuple[list[int], list[float]]:
    """Return the frames that are not hidden, and how much of the room's texture each shows where nobody is.

    The texture is measured from the frame ``measured_from`` on; before, it counts as 0.
    """
    style = Style(looks.make_look("gaussian", looks.LookOptions(strength=20, size=SIZE)), compositor.blend_over)
    renderer = Renderer(
        propagator=MattePropagator(calm_every=2), refine=partial(refine, feather_px=0.5), style=style, stats=Stats()
    )
    gate = Gate(
        renderer.render,
        lambda frame: privacy_blur(frame.image),
        size=SIZE,
        max_matte_age_s=0.5,
        explains=renderer.explains,
        quiet=True,
    )
    matte: Matte | None = None
    shown, leaks = [], []
    for index in range(LAST + 100 if how == "stays" else LEFT_AT + 40):
        image, shape = scene(index, how)
        image = image + np.float32(noise) * grain(index) if noise else image
        frame = Frame(np.asarray(np.rint(image).clip(0, 255), np.uint8), index, index / FPS)
        if index <= LAST and index % 3 == 0:
            alpha: Alpha = cv2.resize(shape.astype(np.float32), (160, 90), interpolation=cv2.INTER_AREA)
            matte = Matte(np.asarray(alpha, np.float32), index, frame.captured_at)
        image_out = gate(frame, matte)
        if image_out.hidden_because:
            continue
        shown.append(index)
        if index < measured_from:
            leaks.append(0.0)
            continue
        room = cv2.erode((~shape).view(np.uint8), np.ones((13, 13), np.uint8)) > 0
        mine, theirs = (fine(cv2.GaussianBlur(i, (0, 0), 0.5)) for i in (image_out.image, frame.image))
        leaks.append(float((mine[room] > 0.5 * np.maximum(6, theirs[room])).mean()))
    return shown, leaks


@pytest.mark.parametrize("noise", [0.0, 3.0])
def test_who_stays_before_a_still_camera_is_kept_for_a_while(noise: float) -> None:
    shown, leaks = released("stays", noise)
    assert shown == list(range(len(shown)))
    assert LAST + 1.2 * FPS < shown[-1] <= LAST + MAX_EXPLAINED_S * FPS
    assert max(leaks) < 0.02


@pytest.mark.parametrize("noise", [0.0, 3.0])
@pytest.mark.parametrize(
    "how",
    [*(name for name in MOVES if name != "stays"), "is replaced", "cut", "somebody passes before", "camera turns"],
)
def test_no_room_is_shown_when_the_image_is_not_explained(how: str, noise: float) -> None:
    shown, leaks = released(how, noise, measured_from=LEFT_AT + 1)
    late = [(index, leak) for index, leak in zip(shown, leaks, strict=True) if index > LEFT_AT]
    leaked = [index for index, leak in late if leak > 0.02]
    TOTAL.update(checked=len(shown), leaked=len(leaked))
    assert not leaked, late
    if how in ("is gone", "cut"):
        assert not late, "nobody was there any more"


def test_a_change_of_the_light_is_not_explained() -> None:
    shown, _ = released("light goes off", 0.0)
    assert max(shown) < LEFT_AT

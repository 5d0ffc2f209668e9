"""Who has left leaves no sharp room behind: out of the frame, ducking, or by a cut to the empty room."""

from collections.abc import Callable, Iterator
from functools import partial

import cv2
import numpy as np
import pytest

from realtime import looks
from realtime.imaging import compositor
from realtime.matte.propagate import MattePropagator
from realtime.matte.refine import refine
from realtime.matte.subject import SubjectSelector
from realtime.pipeline import MatteMaker, Renderer, Style
from realtime.privacy.gate import Gate
from realtime.privacy.hide import privacy_blur
from realtime.process.causal import mattes
from realtime.stats import Stats
from realtime.structures import Detections, Frame, Image
from tests.leak_harness import SIZE, TEXTURE, TOTAL, fine, grain

FPS = 30
LEFT_AT = 45
"""The frame from which on nobody is there."""

LIMIT = 12
"""Frames after that by which the room must be hidden; 0.4 s."""

NOISE = [(0.0, 0), (3.0, 1), *(pytest.param(3.0, seed, marks=pytest.mark.slow) for seed in range(2, 5))]
"""Standard deviation of the noise of the camera, grey levels, and its seed."""

BOX = 110, 40, 210, 180

rng = np.random.default_rng(1)
COARSE = cv2.resize(rng.integers(40, 220, (9, 16, 3), dtype=np.uint8), SIZE, interpolation=cv2.INTER_CUBIC)
EMPTY = np.asarray(0.7 * COARSE + 0.3 * TEXTURE, np.float32)
"""The room without anybody."""


def box_at(index: int, how: str) -> tuple[int, int, int, int] | None:
    """Return where the person is, ``xyxy`` pixels."""
    if index < LEFT_AT:
        return BOX
    gone = (index - LEFT_AT) * 40
    x0, y0, x1, y1 = BOX
    if how == "ducks" and y0 + gone < y1:
        return x0, y0 + gone, x1, y1
    if how == "walks out" and x0 - gone > -80:
        return x0 - gone, y0, x1 - gone, y1
    return None


def frames(how: str, noise: float, seed: int) -> Iterator[Frame]:
    for index in range(LEFT_AT + 60):
        image = EMPTY.copy()
        if (box := box_at(index, how)) is not None:
            image[max(0, box[1]) : box[3], max(0, box[0]) : max(0, box[2])] = (60, 80, 120)
        if how == "cut" and index >= LEFT_AT:
            image = np.roll(EMPTY[:, ::-1], 40, axis=1)
        image += np.float32(noise) * grain(index, seed) if noise else 0
        yield Frame(np.asarray(np.rint(image).clip(0, 255), np.uint8), index, index / FPS)


def detections_at(index: int, how: str) -> Detections:
    box = box_at(index, how)
    if box is None or box[2] <= 10 or box[3] - box[1] < 30:
        return Detections.none(8)
    return Detections(
        np.array([box], np.float32),
        np.array([0.9], np.float32),
        np.array([1], np.int32),
        np.ones((1, 8, 8), np.float32),
    )


def sharp_frames(how: str, noise: float, seed: int, is_missed: Callable[[int], bool] = lambda _: False) -> list[int]:
    """Return the indices of the frames in which more than a fifth of the person's place, then empty, is sharp."""
    made = list(frames(how, noise, seed))
    index_of = {id(frame.image): frame.index for frame in made}

    def segmenter(image: Image) -> Detections:
        index = index_of[id(image)]
        return Detections.none(8) if is_missed(index) else detections_at(index, how)

    maker = MatteMaker(
        segmenter=segmenter, subject=SubjectSelector(hold_s=0.4), matte_size=(160, 90), stats=Stats(), min_change=2.0
    )
    style = Style(looks.make_look("gaussian", looks.LookOptions(strength=20, size=SIZE)), compositor.blend_over)
    renderer = Renderer(
        propagator=MattePropagator(calm_every=2), refine=partial(refine, feather_px=0.5), style=style, stats=Stats()
    )
    gate = Gate(renderer.render, lambda frame: privacy_blur(frame.image), size=SIZE, max_matte_age_s=0.5, quiet=True)
    sharp = []
    for frame, matte in mattes(made, maker, every=3, late=3):
        released = gate(frame, matte)
        place = np.zeros(SIZE[::-1], bool)
        place[BOX[1] : BOX[3], BOX[0] : BOX[2]] = True
        if (box := box_at(frame.index, how)) is not None:
            place[max(0, box[1] - 15) :, max(0, box[0] - 15) : max(0, box[2] + 15)] = False
        if place.any() and frame.index >= LEFT_AT:
            texture = fine(cv2.GaussianBlur(released.image, (0, 0), 0.5))[place].mean()
            if texture > 0.2 * fine(cv2.GaussianBlur(frame.image, (0, 0), 0.5))[place].mean():
                sharp.append(frame.index)
    TOTAL.update(checked=len(made) - LEFT_AT, leaked=sum(index > LEFT_AT + LIMIT for index in sharp))
    return sharp


@pytest.mark.parametrize(("noise", "seed"), NOISE)
@pytest.mark.parametrize("how", ["is gone", "ducks", "walks out", "cut"])
def test_who_has_left_shows_no_room_after_the_hold(how: str, noise: float, seed: int) -> None:
    sharp = sharp_frames(how, noise, seed)
    assert max(sharp, default=LEFT_AT) <= LEFT_AT + LIMIT
    if how == "cut":
        assert sharp == []


@pytest.mark.parametrize(("noise", "seed"), NOISE)
def test_the_room_behind_somebody_who_was_only_held_is_hidden_when_they_leave(noise: float, seed: int) -> None:
    sharp = sharp_frames("is gone", noise, seed, lambda index: index >= LEFT_AT - 3)
    assert max(sharp, default=LEFT_AT) <= LEFT_AT + LIMIT

"""Things in composites: held ones, which count as the person, and those of the room, which do not."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size
from tools.samples.camera import fill
from tools.samples.pool import Pool

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]


def surface(pool: Pool, size: Size, rng: np.random.Generator) -> Floats:
    """Return (H, W, 3) float32 colours: a plain one with a gradient, or a piece of a room."""
    width, height = size
    if rng.random() < 0.5:
        colour = rng.uniform(5, 250, 3) if rng.random() < 0.6 else np.full(3, rng.uniform(5, 250))
        light = np.linspace(rng.uniform(0.6, 1), rng.uniform(0.8, 1.2), width, dtype=np.float32)
        return np.broadcast_to(colour * light[None, :, None], (height, width, 3)).astype(np.float32)
    return fill(pool.background(rng), size, rng).astype(np.float32) * np.float32(rng.uniform(0.3, 1.1))


def held_thing(alpha: Floats, rng: np.random.Generator) -> Floats | None:
    """Return the (H, W) alpha of a cup, phone, card, book or box before the chest; None where nobody is large enough.

    Args:
        alpha: (H, W) of the person who holds it.
        rng: decides its shape and place.
    """
    rows, columns = np.flatnonzero(alpha.max(axis=1) > 0.5), np.flatnonzero(alpha.max(axis=0) > 0.5)
    if len(rows) < 40 or len(columns) < 30:
        return None
    height, width = alpha.shape
    tall, wide = float(np.ptp(rows)), float(np.ptp(columns))
    y = float(rows[0]) + rng.uniform(0.45, 1.0) * tall
    inside = np.flatnonzero(alpha[int(np.clip(y, 0, height - 1))] > 0.5)
    if not len(inside):
        return None
    x = float(rng.choice(inside))
    side = rng.uniform(0.12, 0.4) * min(tall, wide)
    return shape((width, height), (x, y), (side * rng.uniform(0.5, 1.0), side), rng)


def shape(size: Size, middle: tuple[float, float], sides: tuple[float, float], rng: np.random.Generator) -> Floats:
    """Return the (H, W) alpha of a tilted rectangle with round corners, a disc or a cup."""
    fine = 4
    canvas: Pixels = np.zeros((64 * fine, 64 * fine), np.uint8)
    low, high = 8 * fine, 56 * fine
    match int(rng.integers(4)):
        case 0:
            cv2.ellipse(canvas, (32 * fine, 32 * fine), (24 * fine, 24 * fine), 0, 0, 360, 255, -1)
        case 1:  # a cup with its handle
            cv2.rectangle(canvas, (low, low + 4 * fine), (44 * fine, high - 4 * fine), 255, -1)
            cv2.ellipse(canvas, (26 * fine, low + 4 * fine), (18 * fine, 4 * fine), 0, 0, 360, 255, -1)
            cv2.ellipse(canvas, (26 * fine, high - 4 * fine), (18 * fine, 4 * fine), 0, 0, 360, 255, -1)
            cv2.ellipse(canvas, (44 * fine, 32 * fine), (9 * fine, 12 * fine), 0, 0, 360, 255, 4 * fine)
        case _:
            radius = int(rng.integers(1, 8)) * fine
            cv2.rectangle(canvas, (low + radius, low + radius), (high - radius, high - radius), 255, -1)
            round_corner = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
            canvas = np.asarray(cv2.dilate(canvas, round_corner), np.uint8)
    angle = rng.normal(0, 0.35)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    linear = turn @ np.diag([sides[0] / (48 * fine), sides[1] / (48 * fine)])
    if rng.random() < 0.5:
        linear[:, 0] *= -1
    offset = np.array(middle) - linear @ np.array([32 * fine, 32 * fine])
    drawn = cv2.warpAffine(canvas, np.column_stack([linear, offset]), size, flags=cv2.INTER_AREA)
    return cv2.GaussianBlur(drawn.astype(np.float32) / 255, (0, 0), 0.6).astype(np.float32)


def occluder(size: Size, rng: np.random.Generator) -> Floats:
    """Return the (H, W) alpha of something of the room in front of people, which comes from the frame's edge."""
    width, height = size
    drawn = np.zeros((height, width), np.float32)
    kind = rng.integers(3)
    if kind == 0:  # a desk or the lid of a laptop
        left, right = sorted(rng.uniform(-0.3, 1.3, 2) * width)
        top = rng.uniform(0.72, 0.97, 2) * height
        corners = np.array([[left, height + 5], [left, top[0]], [right, top[1]], [right, height + 5]], np.int32)
        cv2.fillPoly(drawn, [corners], 1.0, cv2.LINE_AA)
    elif kind == 1:  # a microphone on its arm, a lamp
        x0, x1 = rng.uniform(0, 1, 2) * width
        tip = (int(x1), int(rng.uniform(0.5, 0.95) * height))
        cv2.line(drawn, (int(x0), height + 5), tip, 1.0, int(rng.integers(2, 7)), cv2.LINE_AA)
        axes = (int(rng.uniform(0.015, 0.05) * width), int(rng.uniform(0.03, 0.09) * width))
        cv2.ellipse(drawn, tip, axes, float(rng.uniform(-60, 60)), 0, 360, 1.0, -1, cv2.LINE_AA)
    else:  # a chair's back, a plant, a monitor that reaches in from the side
        x = -0.02 * width if rng.random() < 0.5 else 1.02 * width
        axes = (int(rng.uniform(0.08, 0.28) * width), int(rng.uniform(0.2, 0.6) * height))
        middle = (int(x), int(rng.uniform(0.3, 1.1) * height))
        cv2.ellipse(drawn, middle, axes, float(rng.uniform(-15, 15)), 0, 360, 1.0, -1, cv2.LINE_AA)
    return drawn


def distractor(pool: Pool, image: Pixels, rng: np.random.Generator) -> Pixels:
    """Put clothes without a wearer, or a picture frame, somewhere into the room ``image``; returns a new image."""
    height, width = image.shape[:2]
    thing = pool.draw("things", rng)
    tall = rng.uniform(0.25, 0.9) * height
    scale = tall / thing.shape[0]
    small = cv2.resize(thing, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    border = np.concatenate([small[0], small[-1], small[:, 0], small[:, -1]])
    unlike = np.abs(small.astype(np.float32) - np.median(border, axis=0)).max(axis=2)
    mask = cv2.morphologyEx((unlike > 28).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    if not 0.1 < mask.mean() < 0.8 or rng.random() < 0.15:
        mask[:] = 1
    left, top = int(rng.uniform(-0.3, 0.95) * width), int(rng.uniform(-0.1, 0.8) * height)
    move = np.array([[1, 0, left], [0, 1, top]], np.float64)
    alpha = cv2.GaussianBlur(cv2.warpAffine(mask * 255, move, (width, height)), (0, 0), 0.8)[..., None] / 255.0
    moved = cv2.warpAffine(small, move, (width, height))
    return np.asarray(np.clip(image + alpha * (moved.astype(np.float32) - image), 0, 255), np.uint8)

"""Samples as a webcam would take them: people put into rooms, and photos cropped at random."""

from collections.abc import Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size
from tools.samples.camera import camera, fill, recolour, warp
from tools.samples.pool import UNKNOWN, Pool
from tools.samples.prepare import CROWD
from tools.samples.sample import Sample, visible
from tools.samples.things import distractor, held_thing, occluder, surface

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

CUT_OUTS = {"cut_portraits": 0.55, "cut_ccp": 0.38, "cut_coco": 0.07}
"""How often people of composites come from each part."""


def webcam(pool: Pool, size: Size, rng: np.random.Generator) -> Sample:
    """Put one to three people into a room, before a wall, or onto a photo whose people stay."""
    count = int(rng.choice([1, 2, 3], p=[0.5, 0.4, 0.1]))
    layers = _layers(pool, size, rng, count)
    image, people, ignore = _scene(pool, size, rng, layers[-1])
    canvas = image.astype(np.float32)
    for k, (colours, alpha) in enumerate(layers):
        if k == count - 1 and rng.random() < 0.2:
            canvas = _with_shadow(canvas, alpha, rng)
        canvas += alpha[..., None] * (_lit_like(colours, alpha, canvas, rng) - canvas)
        people = [person * (1 - alpha) for person in people] + [alpha]
        ignore &= alpha < 0.5
    held = held_thing(people[-1], rng) if rng.random() < 0.15 else None
    if held is not None:
        canvas += held[..., None] * (surface(pool, size, rng) - canvas)
        people = [person * (1 - held) for person in people[:-1]] + [np.maximum(people[-1], held)]
        ignore &= held < 0.5
    if rng.random() < 0.1:
        hidden = occluder(size, rng)
        canvas += hidden[..., None] * (surface(pool, size, rng) - canvas)
        people = [person * (1 - hidden) for person in people]
    return Sample(camera(np.clip(canvas, 0, 255).astype(np.uint8), rng), visible(people, size), ignore, fine=True)


def _layers(pool: Pool, size: Size, rng: np.random.Generator, count: int) -> list[tuple[Floats, Floats]]:
    """Colours and alpha of ``count`` people, from the back to the front."""
    main = float(np.clip(rng.normal(0.5, 0.17), -0.05, 1.05))
    layers = []
    for k in range(count):
        front = k == count - 1
        beside = not front and rng.random() < 0.5
        middle = main if front else rng.uniform(0, 1)
        if beside:
            middle = main + rng.choice([-1, 1]) * rng.uniform(0.18, 0.5)
        layers.append(_place(pool, size, rng, middle=middle, small=not front and not beside))
    return layers


def _place(pool: Pool, size: Size, rng: np.random.Generator, *, middle: float, small: bool) -> tuple[Floats, Floats]:
    """One person on an empty canvas of ``size``: (H, W, 3) colours and (H, W) alpha, both float32.

    ``middle`` is where they are as a fraction of the width; ``small`` for people further back.
    """
    person = pool.cut_out(str(rng.choice(list(CUT_OUTS), p=list(CUT_OUTS.values()))), rng)
    width, height = size
    tall, wide = person.alpha.shape
    # The fraction of the person, from the top of the head, that is above the frame's bottom edge.
    if person.cut:
        seen = 1.0 if rng.random() < 0.5 else rng.uniform(0.6, 1.0)
    else:
        seen = rng.choice([rng.uniform(0.22, 0.45), rng.uniform(0.4, 0.7), 1.0], p=[0.55, 0.25, 0.2])
    share = rng.uniform(0.25, 0.65) if small else rng.uniform(0.45, 1.08)
    if not small and rng.random() < 0.06:
        share = rng.uniform(1.08, 1.5)  # so near that the frame cuts the head
    scale = min(share * height / (seen * tall), 1.6 * width / wide, 3.0)
    bottom = height + rng.uniform(0, 0.05) * height
    if seen == 1.0 and not person.cut:
        bottom = height * rng.uniform(0.75, 1.02)
    angle = np.deg2rad(rng.normal(0, 4))
    flip = -1.0 if rng.random() < 0.5 else 1.0
    turn = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    centre = np.array([[1, 0, -wide / 2], [0, 1, -seen * tall], [0, 0, 1]], np.float64)
    move = np.array([[1, 0, middle * width], [0, 1, bottom], [0, 0, 1]], np.float64)
    matrix = move @ turn @ np.diag([flip * scale * np.exp(rng.normal(0, 0.06)), scale, 1.0]) @ centre
    colours = warp(recolour(person.image, rng, 0.7), matrix, size, scale).astype(np.float32)
    return colours, warp(person.alpha, matrix, size, scale).astype(np.float32) / np.float32(255)


def _scene(
    pool: Pool, size: Size, rng: np.random.Generator, front: tuple[Floats, Floats]
) -> tuple[Pixels, list[Floats], NDArray[np.bool_]]:
    """What is behind the composite's people: an image, the people in it, and where they are not known."""
    people: list[Floats] = []
    ignore = np.zeros(size[::-1], bool)
    kind = rng.random()
    if kind < 0.12:
        under = photo(pool, "coco", size, rng, taken=False)
        kernel = np.ones((5, 5), np.uint8)
        edges = [cv2.morphologyEx(person, cv2.MORPH_GRADIENT, kernel) > 0.1 for person in under.people]
        image, people = under.image, list(under.people)
        ignore = np.logical_or.reduce([under.ignore, *edges])
    elif kind < 0.24:
        image = _wall(size, rng, front)
    else:
        image = recolour(fill(pool.background(rng), size, rng), rng, 0.7)
    if kind >= 0.12 and rng.random() < 0.15:
        image = distractor(pool, image, rng)
    if rng.random() < 0.35:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.5, 2.5)).astype(np.uint8)
    return image, people, ignore


def _wall(size: Size, rng: np.random.Generator, front: tuple[Floats, Floats]) -> Pixels:
    """A wall, half of the time of a colour of the person before it."""
    colours, alpha = front
    inside = colours[alpha > 0.9]
    colour = rng.uniform(20, 245) * np.exp(rng.normal(0, 0.08, 3))
    if len(inside) and rng.random() < 0.5:
        colour = inside[rng.integers(len(inside))] * np.exp(rng.normal(0, 0.12))
    rough = cv2.resize(rng.normal(1, 0.12, (3, 4, 1)).astype(np.float32), size, interpolation=cv2.INTER_CUBIC)
    grain = rng.normal(0, rng.uniform(0, 3), (size[1], size[0], 1))
    return np.clip(np.asarray(colour) * rough[..., None] + grain, 0, 255).astype(np.uint8)


def _with_shadow(canvas: Floats, alpha: Floats, rng: np.random.Generator) -> Floats:
    """Darken what is behind ``alpha`` by the person's shadow."""
    move = np.array([[1, 0, rng.normal(0, 0.04) * alpha.shape[1]], [0, 1, rng.uniform(0, 0.06) * alpha.shape[0]]])
    shadow = cv2.GaussianBlur(cv2.warpAffine(alpha, move, alpha.shape[::-1]), (0, 0), rng.uniform(2, 12))
    return canvas * (1 - np.float32(rng.uniform(0.15, 0.6)) * shadow[..., None])


def _lit_like(colours: Floats, alpha: Floats, canvas: Floats, rng: np.random.Generator) -> Floats:
    """Pull the person's mean colour towards that of the room, half of the time."""
    if rng.random() < 0.5 or alpha.sum() < 50:
        return colours
    own = (colours * alpha[..., None]).sum(axis=(0, 1)) / alpha.sum()
    gain = ((canvas.mean(axis=(0, 1)) + 8) / (own + 8)) ** rng.uniform(0, 0.6)
    return np.asarray(np.clip(colours * np.clip(gain, 0.5, 1.8), 0, 255), np.float32)


def photo(pool: Pool, part: str, size: Size, rng: np.random.Generator, *, taken: bool = True) -> Sample:
    """A random part of a photo with its people; those of ``ccp`` mostly cropped as a webcam would.

    Args:
        pool: the images.
        part: of the pool.
        size: of the sample.
        rng: decides everything.
        taken: whether the result looks as a webcam takes it.
    """
    whole = pool.draw(part, rng)
    labels = whole[..., 3]
    people_of = labels if part == "portraits" else np.where(labels == CROWD, 0, labels & ~np.uint8(UNKNOWN))
    if part == "portraits":
        rows, columns = _head_and_shoulders(people_of, size, rng)
    else:
        rows, columns = _crop(people_of, size, rng, upper_body=part == "ccp" and rng.random() < 0.8)
    image, labels, people_of = whole[rows, columns, :3], labels[rows, columns], people_of[rows, columns]
    if rng.random() < 0.5:
        image, labels, people_of = image[:, ::-1], labels[:, ::-1], people_of[:, ::-1]
    how = cv2.INTER_AREA if image.shape[0] > size[1] else cv2.INTER_LINEAR
    small = cv2.resize(image, size, interpolation=how).astype(np.uint8)
    if part == "portraits":
        people = [cv2.resize(people_of, size, interpolation=how).astype(np.float32) / np.float32(255)]
        ignore = np.zeros(size[::-1], bool)
    else:
        each = [(people_of == label).astype(np.float32) for label in np.unique(people_of) if label]
        people = [cv2.resize(person, size, interpolation=how).astype(np.float32) for person in each]
        ignore = cv2.resize((labels >= UNKNOWN).astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    return Sample(
        camera(small, rng) if taken else small,
        visible(people, size),
        ignore,
        apart=part != "voc",
        fine=part == "portraits",
    )


def _crop(labels: Pixels, size: Size, rng: np.random.Generator, *, upper_body: bool) -> tuple[slice, slice]:
    """Rows and columns of a random part; ``upper_body`` = of the person labelled 1, as a webcam shows it."""
    height, width = labels.shape
    ys, xs = np.nonzero(labels == 1) if upper_body else (np.zeros(0), np.zeros(0))
    if len(ys):
        top, middle = int(ys.min()), float(xs[ys < ys.min() + 0.3 * np.ptp(ys)].mean())
        w = min(width, rng.uniform(0.55, 1.0) * width)
        h = min(height, w * size[1] / size[0])
        top_px = np.clip(top - rng.uniform(0.02, 0.4) * h, 0, height - h)
        left_px = np.clip(middle - w * np.clip(rng.normal(0.5, 0.15), 0.1, 0.9), 0, width - w)
    else:
        share = rng.uniform(0.6, 1.0)
        ratio = size[0] / size[1] * np.exp(rng.normal(0, 0.12))
        h = min(height, width / ratio) * share
        if rng.random() < 0.35 and 0.7 < width / height / ratio < 1.4:  # all of the photo, a little out of shape
            h, w = float(height), float(width)
        else:
            w = min(float(width), h * ratio)
        top_px, left_px = rng.uniform(0, height - h + 1e-6), rng.uniform(0, width - w + 1e-6)
    rows = slice(int(top_px), max(int(top_px) + 8, int(top_px + h)))
    columns = slice(int(left_px), max(int(left_px) + 8, int(left_px + w)))
    return rows, columns


def _head_and_shoulders(alpha: Pixels, size: Size, rng: np.random.Generator) -> tuple[slice, slice]:
    """Rows and columns of a part of a portrait that shows most of its width."""
    height, width = alpha.shape
    w = rng.uniform(0.8, 1.0) * width
    h = min(float(height), w * size[1] / size[0] * np.exp(rng.normal(0, 0.08)))
    w = min(w, h * size[0] / size[1] * 1.15)
    top, left = rng.uniform(0, 0.45) * (height - h), rng.uniform(0, 1) * (width - w)
    return slice(int(top), int(top + h)), slice(int(left), int(left + w))


def empty(pool: Pool, size: Size, rng: np.random.Generator) -> Sample:
    """A room without anybody, half of the time with clothes or pictures in it."""
    image = fill(pool.background(rng), size, rng)
    if rng.random() < 0.5:
        image = distractor(pool, image, rng)
    return Sample(camera(image, rng), np.zeros((0, size[1], size[0]), np.float32), np.zeros(size[::-1], bool))


def draw(pool: Pool, size: Size, rng: np.random.Generator, mix: Mapping[str, float]) -> Sample:
    """A sample of a kind drawn by the weights ``mix``; kinds that the pool does not have are left out."""
    kinds = [kind for kind in mix if kind in {"webcam", "empty"} or pool.has(kind)]
    weights = np.array([mix[kind] for kind in kinds])
    kind = str(rng.choice(kinds, p=weights / weights.sum()))
    if kind == "webcam":
        return webcam(pool, size, rng)
    return empty(pool, size, rng) if kind == "empty" else photo(pool, kind, size, rng)

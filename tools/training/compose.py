"""Training pictures as a webcam would give them: people put into rooms, and photos cropped at random."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Image, Size
from tools.training.pictures import CROWD, UNKNOWN, Pool


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One picture of the net's input size and the truth about it.

    Attributes:
        image: (H, W, 3) uint8 BGR.
        people: (N, H, W) float32 alphas, each what is seen of one person.
        ignore: (H, W) bool: nothing is known here.
        outlined: whether the alphas are people's outlines; else they are only boxes around them.
    """

    image: Image
    people: NDArray[np.float32]
    ignore: NDArray[np.bool_]
    outlined: bool = True

    @property
    def alpha(self) -> Alpha:
        """(H, W): all people together."""
        if not len(self.people):
            return np.zeros(self.ignore.shape, np.float32)
        return np.clip(self.people.sum(axis=0), 0, 1)


def _fill(image: NDArray[np.uint8], size: Size, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Crop ``image`` at random to the shape of ``size`` and resize it."""
    height, width = image.shape[:2]
    scale = max(size[0] / width, size[1] / height)
    w, h = min(width, max(1, int(size[0] / scale))), min(height, max(1, int(size[1] / scale)))
    top, left = int(rng.integers(height - h + 1)), int(rng.integers(width - w + 1))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cv2.resize(image[top : top + h, left : left + w], size, interpolation=how).astype(np.uint8)


def _recolour(image: NDArray[np.uint8], rng: np.random.Generator, much: float) -> NDArray[np.uint8]:
    """Change exposure, contrast, colour temperature and saturation, by up to ``much``."""
    gamma = np.exp(rng.normal(0, 0.35 * much))
    gain = np.exp(rng.normal(0, 0.2 * much))
    ramp = np.linspace(0, 1, 256) ** gamma * gain
    tint = np.exp(rng.normal(0, 0.07 * much, 3))
    table = np.clip(ramp[:, None] * tint * 255, 0, 255).astype(np.uint8)
    image = cv2.LUT(image, table[None]).astype(np.uint8)
    if rng.random() < 0.5:
        grey = cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
        share = rng.uniform(0.5, 1.15)
        image = cv2.addWeighted(image, share, grey, 1 - share, 0).astype(np.uint8)
    return image


def _blur(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Blur by motion or out of focus."""
    if rng.random() < 0.5:
        length = int(rng.integers(3, 8))
        kernel = np.zeros((length, length), np.float32)
        angle = rng.uniform(0, np.pi)
        middle, reach = (length - 1) / 2, np.array([np.cos(angle), np.sin(angle)]) * (length - 1) / 2
        ends = [tuple(int(v) for v in np.round(middle + sign * reach)) for sign in (-1, 1)]
        cv2.line(kernel, ends[0], ends[1], 1.0)
        return cv2.filter2D(image, -1, kernel / kernel.sum()).astype(np.uint8)
    return cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.6)).astype(np.uint8)


def _camera(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """What a webcam does to a picture: exposure, light that falls off, blur, noise, JPEG."""
    image = _recolour(image, rng, 1.0)
    if rng.random() < 0.25:
        height, width = image.shape[:2]
        low, high = sorted(rng.uniform(0.45, 1.25, 2))
        ramp = np.linspace(low, high, width, dtype=np.float32)
        ramp = ramp[::-1] if rng.random() < 0.5 else ramp
        image = np.clip(image * np.broadcast_to(ramp[None, :, None], (height, width, 1)), 0, 255).astype(np.uint8)
    if rng.random() < 0.25:
        image = _blur(image, rng)
    if rng.random() < 0.4:
        noise = rng.standard_normal(image.shape, np.float32) * rng.uniform(2, 12)
        image = np.clip(image + noise, 0, 255).astype(np.uint8)
    if rng.random() < 0.4:
        quality = int(rng.integers(25, 90))
        image = cv2.imdecode(cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 1).astype(np.uint8)
    return image


def _warp(image: NDArray[np.uint8], matrix: NDArray[np.float64], size: Size, scale: float) -> NDArray[np.uint8]:
    """Warp without aliasing: what shrinks is made small first."""
    if scale < 0.7:
        small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        grown = np.diag([image.shape[1] / small.shape[1], image.shape[0] / small.shape[0], 1.0])
        image, matrix = small.astype(np.uint8), matrix @ grown
    return cv2.warpAffine(image, matrix[:2], size, flags=cv2.INTER_LINEAR).astype(np.uint8)


def _place(
    pool: Pool, size: Size, rng: np.random.Generator, *, behind: bool
) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """One person on an empty picture of ``size``: (H, W, 3) uint8 and (H, W) float32 alpha."""
    cut_out = pool.cut_out(rng)
    width, height = size
    tall, wide = cut_out.alpha.shape
    # How much of the person, from the top of the head, is above the picture's bottom edge.
    seen = (
        1.0 if cut_out.cut else rng.choice([rng.uniform(0.22, 0.45), rng.uniform(0.4, 0.7), 1.0], p=[0.55, 0.25, 0.2])
    )
    share = rng.uniform(0.2, 0.6) if behind else rng.uniform(0.45, 1.05)
    scale = share * height / (seen * tall)
    scale = min(scale, (0.6 if behind else 1.3) * width / wide, 3.0)
    bottom = height + rng.uniform(0, 0.05) * height if seen < 1 or cut_out.cut else height * rng.uniform(0.85, 1.02)
    if behind:
        bottom = min(bottom, height * rng.uniform(0.75, 1.0)) if seen == 1.0 and not cut_out.cut else bottom
    middle = width * (rng.uniform(0.0, 1.0) if behind else np.clip(rng.normal(0.5, 0.17), -0.05, 1.05))
    angle = np.deg2rad(rng.normal(0, 4))
    flip = -1.0 if rng.random() < 0.5 else 1.0
    stretch = np.exp(rng.normal(0, 0.06))
    turn = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    centre = np.array([[1, 0, -wide / 2], [0, 1, -seen * tall], [0, 0, 1]], np.float64)
    move = np.array([[1, 0, middle], [0, 1, bottom], [0, 0, 1]], np.float64)
    matrix = move @ turn @ np.diag([flip * scale * stretch, scale, 1.0]) @ centre
    colour = _recolour(cut_out.image, rng, 0.7)
    alpha = _warp(cut_out.alpha, matrix, size, scale)
    return _warp(colour, matrix, size, scale), alpha.astype(np.float32) / 255


def webcam(pool: Pool, size: Size, rng: np.random.Generator) -> Sample:
    """One to three people, put into a room or onto a photo (whose people stay)."""
    people: list[NDArray[np.float32]] = []
    ignore = np.zeros(size[::-1], bool)
    if rng.random() < 0.15:
        under = photo(pool, "coco", size, rng, camera=False)
        image, ignore = under.image, under.ignore
        people = list(under.people)
    else:
        image = _recolour(_fill(pool.background(rng), size, rng), rng, 0.7)
    if rng.random() < 0.35:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.5, 2.5)).astype(np.uint8)
    count = int(rng.choice([1, 2, 3], p=[0.62, 0.28, 0.10]))
    picture = image.astype(np.float32)
    for k in range(count):
        colour, alpha = _place(pool, size, rng, behind=k < count - 1)
        if k == count - 1 and rng.random() < 0.1:  # a chair's back or a poster beside the shoulders: more of the room
            picture = _object(pool, picture, people, rng)
        picture = picture + alpha[:, :, None] * (colour - picture)
        people = [person * (1 - alpha) for person in people] + [alpha]
        ignore &= alpha < 0.5
    image = _camera(np.clip(picture, 0, 255).astype(np.uint8), rng)
    return Sample(image, _kept(people, size), ignore)


def _object(
    pool: Pool, picture: NDArray[np.float32], people: list[NDArray[np.float32]], rng: np.random.Generator
) -> NDArray[np.float32]:
    """Put a rounded piece of another room in front of what is there; it hides the people behind it."""
    height, width = picture.shape[:2]
    texture = _fill(pool.background(rng), (width, height), rng).astype(np.float32) * rng.uniform(0.2, 1.0)
    shape = np.zeros((height, width), np.float32)
    middle = (int(rng.uniform(0, width)), int(rng.uniform(0.4, 1.1) * height))
    axes = (int(rng.uniform(0.06, 0.25) * width), int(rng.uniform(0.15, 0.5) * height))
    cv2.ellipse(shape, middle, axes, float(rng.uniform(-15, 15)), 0, 360, 1.0, -1, cv2.LINE_AA)
    people[:] = [person * (1 - shape) for person in people]
    return picture + shape[:, :, None] * (texture - picture)


def photo(pool: Pool, name: str, size: Size, rng: np.random.Generator, *, camera: bool = True) -> Sample:
    """A random part of a photo with its people; those of ``ccp`` cropped as a webcam would, for the most part."""
    files = {"coco": pool.coco, "ccp": pool.ccp, "taught": pool.taught}[name]
    whole = pool.photo(files[rng.integers(len(files))])
    rows, columns = _crop(whole.labels, size, rng, upper_body=name == "ccp" and rng.random() < 0.8)
    image, labels = whole.image[rows, columns], whole.labels[rows, columns]
    if rng.random() < 0.5:
        image, labels = image[:, ::-1], labels[:, ::-1]
    shrink = cv2.INTER_AREA if image.shape[0] > size[1] else cv2.INTER_LINEAR
    small = cv2.resize(image, size, interpolation=shrink).astype(np.uint8)
    whose = np.where(labels == CROWD, 0, labels & ~np.uint8(UNKNOWN))
    people = [
        cv2.resize((whose == label).astype(np.float32), size, interpolation=shrink)
        for label in np.unique(whose)
        if label
    ]
    ignore = cv2.resize((labels >= UNKNOWN).astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    return Sample(_camera(small, rng) if camera else small, _kept(people, size), ignore)


def boxed(pool: Pool, size: Size, rng: np.random.Generator) -> Sample:
    """A random part of a photo of which only the people's boxes are known."""
    image, boxes = pool.boxed_photo(pool.boxed[rng.integers(len(pool.boxed))])
    rows, columns = _crop(np.zeros(image.shape[:2], np.uint8), size, rng, upper_body=False)
    part = image[rows, columns]
    scale = [size[0] / part.shape[1], size[1] / part.shape[0]] * 2
    people = []
    for x1, y1, x2, y2 in (boxes - [columns.start, rows.start] * 2) * scale:
        inside = np.zeros(size[::-1], np.float32)
        left, right = (int(np.clip(round(float(x)), 0, size[0])) for x in (x1, x2))
        top, bottom = (int(np.clip(round(float(y)), 0, size[1])) for y in (y1, y2))
        inside[top:bottom, left:right] = 1
        if inside.sum() > 0.25 * (x2 - x1) * (y2 - y1):
            people.append(inside)
    if rng.random() < 0.5:
        part, people = part[:, ::-1], [person[:, ::-1] for person in people]
    shrink = cv2.INTER_AREA if part.shape[0] > size[1] else cv2.INTER_LINEAR
    small = cv2.resize(part, size, interpolation=shrink).astype(np.uint8)
    return Sample(_camera(small, rng), _kept(people, size), np.ones(size[::-1], bool), outlined=False)


def _crop(labels: NDArray[np.uint8], size: Size, rng: np.random.Generator, *, upper_body: bool) -> tuple[slice, slice]:
    """Rows and columns of a random part; ``upper_body`` = of the person labelled 1, as a webcam has it."""
    height, width = labels.shape
    ys, xs = np.nonzero(labels == 1)
    if upper_body and len(ys):
        top, middle = int(ys.min()), float(xs[ys < ys.min() + 0.3 * np.ptp(ys)].mean())
        w = min(width, rng.uniform(0.55, 1.0) * width)
        h = min(height, w * size[1] / size[0])
        top_px = np.clip(top - rng.uniform(0.02, 0.4) * h, 0, height - h)
        left_px = np.clip(middle - w * np.clip(rng.normal(0.5, 0.15), 0.1, 0.9), 0, width - w)
    else:
        share = rng.uniform(0.6, 1.0)
        ratio = size[0] / size[1] * np.exp(rng.normal(0, 0.12))
        h = min(height, width / ratio) * share
        if rng.random() < 0.35:  # all of the photo, a little out of shape
            h, w = float(height), float(width)
        else:
            w = min(float(width), h * ratio)
        top_px, left_px = rng.uniform(0, height - h + 1e-6), rng.uniform(0, width - w + 1e-6)
    rows = slice(int(top_px), max(int(top_px) + 8, int(top_px + h)))
    columns = slice(int(left_px), max(int(left_px) + 8, int(left_px + w)))
    return rows, columns


def empty(pool: Pool, size: Size, rng: np.random.Generator) -> Sample:
    """A room without anybody."""
    image = _camera(_fill(pool.background(rng), size, rng), rng)
    return Sample(image, np.zeros((0, size[1], size[0]), np.float32), np.zeros(size[::-1], bool))


def _kept(people: list[NDArray[np.float32]], size: Size) -> NDArray[np.float32]:
    """Those of whom something is seen."""
    kept = [person for person in people if (person > 0.5).sum() >= 12]
    return np.stack(kept) if kept else np.zeros((0, size[1], size[0]), np.float32)


def sample(pool: Pool, size: Size, rng: np.random.Generator) -> Sample:
    """One picture, of a kind drawn at random."""
    kind = str(rng.choice(["webcam", "coco", "ccp", "taught", "boxed", "empty"], p=[0.32, 0.34, 0.1, 0.14, 0.03, 0.07]))
    if kind == "webcam":
        return webcam(pool, size, rng)
    if kind == "boxed" and pool.boxed:
        return boxed(pool, size, rng)
    if kind == "empty":
        return empty(pool, size, rng)
    return photo(pool, kind if kind == "ccp" or (kind == "taught" and pool.taught) else "coco", size, rng)

"""What cameras and light do to an image: colours, darkness, blur, noise, compression."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size

Pixels = NDArray[np.uint8]


def fill(image: Pixels, size: Size, rng: np.random.Generator) -> Pixels:
    """Crop ``image`` at random to the proportions of ``size`` and resize it."""
    height, width = image.shape[:2]
    scale = max(size[0] / width, size[1] / height)
    w, h = min(width, max(1, int(size[0] / scale))), min(height, max(1, int(size[1] / scale)))
    top, left = int(rng.integers(height - h + 1)), int(rng.integers(width - w + 1))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cv2.resize(image[top : top + h, left : left + w], size, interpolation=how).astype(np.uint8)


def recolour(image: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Change exposure, contrast, colour temperature and saturation; 1 = as much as webcams differ."""
    gamma = np.exp(rng.normal(0, 0.35 * strength))
    gain = np.exp(rng.normal(0, 0.2 * strength))
    tint = np.exp(rng.normal(0, 0.07 * strength, 3))
    image = tabled(image, np.linspace(0, 1, 256) ** gamma * gain, tint)
    if rng.random() < 0.5:
        grey = cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
        share = rng.uniform(0.0, 0.5) if rng.random() < 0.06 else rng.uniform(0.5, 1.25)
        image = cv2.addWeighted(image, share, grey, 1 - share, 0).astype(np.uint8)
    return image


def tabled(image: Pixels, ramp: NDArray[np.float64], tint: NDArray[np.float64]) -> Pixels:
    """Map grey levels by ``ramp``, (256,) in [0, 1], times ``tint`` by channel."""
    table = np.clip(ramp[:, None] * tint * 255, 0, 255).astype(np.uint8)
    return cv2.LUT(image, table[None]).astype(np.uint8)


def blur(image: Pixels, rng: np.random.Generator) -> Pixels:
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


def darken(image: Pixels, rng: np.random.Generator) -> Pixels:
    """Underexpose by 1 to 3.5 stops; some cameras brighten the result again, with its noise."""
    stops = rng.uniform(1.0, 3.5)
    dark = image.astype(np.float32) * np.float32(2**-stops)
    shot = rng.standard_normal(image.shape, np.float32)
    dark += shot * np.sqrt(np.maximum(dark, 0.5)) * np.float32(rng.uniform(0.3, 1.2))
    if rng.random() < 0.5:
        dark *= np.float32(2 ** rng.uniform(0, stops))
    return np.asarray(np.clip(dark, 0, 255), np.uint8)


def compress(image: Pixels, rng: np.random.Generator) -> Pixels:
    """Code as JPEG, now and then at a lower resolution, as a poor video stream is."""
    size = image.shape[1::-1]
    if rng.random() < 0.4:
        scale = rng.uniform(0.45, 0.9)
        image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8)
    coded = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(20, 92))])[1]
    decoded = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR))
    if decoded.shape[1::-1] != size:
        decoded = cv2.resize(decoded, size, interpolation=cv2.INTER_LINEAR)
    return decoded.astype(np.uint8)


def sharpen(image: Pixels, rng: np.random.Generator) -> Pixels:
    """Sharpen with the halos that webcams give."""
    amount = rng.uniform(0.3, 1.5)
    soft = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.7, 1.6))
    return cv2.addWeighted(image, 1 + amount, soft, -amount, 0).astype(np.uint8)


def camera(image: Pixels, rng: np.random.Generator) -> Pixels:
    """Take ``image`` as a webcam would."""
    image = recolour(image, rng, 1.0)
    if rng.random() < 0.25:  # light from one side
        height, width = image.shape[:2]
        low, high = sorted(rng.uniform(0.45, 1.25, 2))
        ramp = np.linspace(low, high, width, dtype=np.float32)
        ramp = ramp[::-1] if rng.random() < 0.5 else ramp
        image = np.clip(image * np.broadcast_to(ramp[None, :, None], (height, width, 1)), 0, 255).astype(np.uint8)
    if rng.random() < 0.12:
        image = darken(image, rng)
    if rng.random() < 0.2:
        image = blur(image, rng)
    if rng.random() < 0.15:
        image = sharpen(image, rng)
    if rng.random() < 0.35:
        noise = rng.standard_normal(image.shape, np.float32) * np.float32(rng.uniform(2, 12))
        image = np.clip(image + noise, 0, 255).astype(np.uint8)
    if rng.random() < 0.4:
        image = compress(image, rng)
    return image


def warp(image: Pixels, matrix: NDArray[np.float64], size: Size, scale: float) -> Pixels:
    """Warp by ``matrix`` (3, 3) without aliasing: an image that shrinks by ``scale`` is reduced first."""
    if scale < 0.7:
        small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        grown = np.diag([image.shape[1] / small.shape[1], image.shape[0] / small.shape[0], 1.0])
        image, matrix = small.astype(np.uint8), matrix @ grown
    return cv2.warpAffine(image, matrix[:2], size, flags=cv2.INTER_LINEAR).astype(np.uint8)

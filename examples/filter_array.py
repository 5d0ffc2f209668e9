"""Filter one image in an array, and use its alpha to put the person before a colour gradient.

python examples/filter_array.py IN.jpg BLURRED.png GRADIENT.png
"""

import sys

import cv2
import numpy as np

import realtime


def main(source: str, blurred: str, gradient: str) -> None:
    """Write ``source`` with its background blurred, and before a gradient."""
    image = cv2.imread(source)
    if image is None:
        raise SystemExit(f"{source} is not an image")
    with realtime.BackgroundFilter(strength=30) as blur:
        cv2.imwrite(blurred, blur(image))
        alpha = blur.alpha[..., None] / 255
    height, width = image.shape[:2]
    ramp = np.linspace(40, 200, height)[:, None, None] * np.ones((height, width, 3))
    cv2.imwrite(gradient, (alpha * image + (1 - alpha) * ramp).round().astype(np.uint8))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""A look of one's own: register it, then use it like any other.

python examples/own_look.py IN.jpg OUT.png
"""

import sys
from typing import Any

import cv2
import numpy as np

import realtime


def make_sepia(options: realtime.LookOptions) -> Any:
    """Make a look that blurs the background and tints it brown."""
    sigma = options.strength * min(options.size) / 720 / 2

    def look(image: Any, alpha: Any, at_s: float) -> Any:  # noqa: ARG001 - every look takes all
        grey = cv2.cvtColor(cv2.GaussianBlur(image, (0, 0), sigma), cv2.COLOR_BGR2GRAY)
        return np.clip(grey[..., None] * np.array([0.7, 0.9, 1.1]), 0, 255).astype(np.uint8)

    return look


realtime.register_look(
    "sepia", realtime.LookSpec(make=make_sepia, description="a brown blur", min_strength=16, shows_room=False)
)


def main(source: str, target: str) -> None:
    """Write the photo ``source`` with a brown background."""
    realtime.process_photo(source, target, look="sepia", strength=20, blur_anyway=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

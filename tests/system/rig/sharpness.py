"""How sharp the background is, measured alike on what the webcam gives and on what the virtual camera shows."""

import numpy as np
from numpy.typing import NDArray


def sharpness(grey: NDArray[np.float32]) -> float:
    """The steepest steps from one pixel to the next in the left quarter, where the driver writes text: grey levels."""
    left = grey[:, : grey.shape[1] // 4]
    return float(np.percentile(np.abs(np.diff(left, axis=1)), 99.9))

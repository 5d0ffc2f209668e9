"""How sharp the background is, measured alike for the webcam and the virtual camera."""

import numpy as np
from numpy.typing import NDArray


def sharpness(grey: NDArray[np.float32]) -> float:
    """Return the steepest steps between pixels in the left quarter, where the driver writes text: grey levels."""
    left = grey[:, : grey.shape[1] // 4]
    return float(np.percentile(np.abs(np.diff(left, axis=1)), 99.9))

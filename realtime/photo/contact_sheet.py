"""Every mask that was found in a picture, side by side, ranked by confidence."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from realtime.errors import UsageError
from realtime.structures import Alpha, Detections, Image

_ACROSS = 4
_WIDTH_IN, _DPI = 3.2, 120


def check_sheet() -> None:
    """Refuse early where what draws the sheet is not installed.

    Raises:
        UsageError: matplotlib is missing.
    """
    try:
        import matplotlib as mpl  # noqa: F401
    except ImportError:
        raise UsageError('a sheet of masks needs matplotlib: pip install "realtime-portrait[photo]"') from None


def draw_sheet(
    path: Path, image: Image, detections: Detections, masks: Sequence[Alpha], names: Sequence[str], *, title: str
) -> None:
    """Write a sheet of all masks to ``path``, as PNG or what its name ends with.

    Args:
        path: where to.
        image: (h, w, 3) uint8 BGR.
        detections: N instances, most confident first.
        masks: N masks pasted into the image, each (h, w) float32.
        names: by class id.
        title: over the sheet.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    count = len(detections)
    across = min(_ACROSS, max(1, count))
    down = -(-max(1, count) // across)
    height_in = _WIDTH_IN * image.shape[0] / image.shape[1] + 0.35
    figure = Figure(figsize=(across * _WIDTH_IN, down * height_in + 0.45), dpi=_DPI, layout="constrained")
    FigureCanvasAgg(figure)
    figure.suptitle(title)
    for place, axes in enumerate(figure.subplots(down, across, squeeze=False).ravel()):
        axes.set_axis_off()
        if place < count:
            axes.imshow(_marked(image, masks[place]))
            axes.set_title(f"{place + 1}. {names[detections.class_ids[place]]} {detections.scores[place]:.2f}")
    figure.savefig(path, bbox_inches="tight", pad_inches=0.1)


def _marked(image: Image, mask: Alpha) -> Image:
    """RGB: what the mask leaves is darkened and grey, its outline drawn."""
    rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB).astype(np.float32)
    grey = rgb.mean(axis=2, keepdims=True) * 0.35
    inside = (mask >= 0.5)[..., None]
    shown = np.asarray(np.where(inside, rgb, grey), np.uint8)
    outlines, _ = cv2.findContours(inside[..., 0].astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(shown, outlines, -1, (255, 200, 0), max(1, round(min(mask.shape) / 250)), cv2.LINE_AA)
    return shown

"""All masks that were found in a photo, on one sheet, ranked by confidence."""

import importlib.util
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from realtime.errors import UsageError
from realtime.structures import Alpha, Detections, Image

_MAX_COLUMNS = 4
_WIDTH_IN, _DPI = 3.2, 120


def check_sheet() -> None:
    """Check that the library that draws the sheet is installed.

    Raises:
        UsageError: it is not.
    """
    if importlib.util.find_spec("matplotlib") is None:
        raise UsageError("a sheet of masks needs matplotlib; run pip install 'realtime-portrait[photo]'")


def draw_sheet(
    path: Path, image: Image, detections: Detections, masks: Sequence[Alpha], names: Sequence[str], *, title: str
) -> None:
    """Write a sheet of all masks to ``path``.

    Args:
        path: the file; its suffix determines the format.
        image: (h, w, 3) uint8 BGR.
        detections: N instances, most confident first.
        masks: N masks pasted into the image, each (h, w) float32.
        names: by class id.
        title: above the sheet.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    count = len(detections)
    columns = min(_MAX_COLUMNS, max(1, count))
    rows = -(-max(1, count) // columns)
    height_in = _WIDTH_IN * image.shape[0] / image.shape[1] + 0.35
    figure = Figure(figsize=(columns * _WIDTH_IN, rows * height_in + 0.45), dpi=_DPI, layout="constrained")
    FigureCanvasAgg(figure)
    figure.suptitle(title)
    for index, axes in enumerate(figure.subplots(rows, columns, squeeze=False).ravel()):
        axes.set_axis_off()
        if index < count:
            axes.imshow(_highlight(image, masks[index]))
            axes.set_title(f"{index + 1}. {names[detections.class_ids[index]]} {detections.scores[index]:.2f}")
    figure.savefig(path, bbox_inches="tight", pad_inches=0.1)


def _highlight(image: Image, mask: Alpha) -> Image:
    """Return ``image`` as RGB, dark and grey outside the mask, whose outline is drawn."""
    rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB).astype(np.float32)
    grey = rgb.mean(axis=2, keepdims=True) * 0.35
    inside = (mask >= 0.5)[..., None]
    drawn = np.asarray(np.where(inside, rgb, grey), np.uint8)
    outlines, _ = cv2.findContours(inside[..., 0].astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(drawn, outlines, -1, (255, 200, 0), max(1, round(min(mask.shape) / 250)), cv2.LINE_AA)
    return drawn

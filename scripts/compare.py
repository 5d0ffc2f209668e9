"""Put a frame of a source and the same frame of what was made of it side by side.

python scripts/compare.py SOURCE VIDEO OUT.png [--frame 90]
"""

import argparse
import sys
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np

from realtime.errors import RealtimeError
from realtime.sources import open_source, parse_spec
from realtime.structures import Image, Pacing


def frame_of(spec: str, index: int) -> Image:
    """Frame ``index`` of a source, or its last one when it is shorter."""
    image = None
    with closing(open_source(parse_spec(spec), pacing=Pacing.LOSSLESS)) as source:
        while (frame := source.read()) is not None:
            image = frame.image
            if frame.index == index:
                break
    if image is None:
        sys.exit(f"{spec} has no frame")
    return image


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("video")
    parser.add_argument("out", type=Path)
    parser.add_argument("--frame", type=int, default=90)
    arguments = parser.parse_args()
    try:
        before, after = (frame_of(spec, arguments.frame) for spec in (arguments.source, arguments.video))
    except RealtimeError as error:
        sys.exit(str(error))
    if not cv2.imwrite(str(arguments.out), np.hstack([before, after])):
        sys.exit(f"{arguments.out} cannot be written")


if __name__ == "__main__":
    main()

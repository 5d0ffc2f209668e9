"""Blur the background of a webcam in a loop of one's own, into a virtual camera. Ctrl-C ends it.

python examples/filter_webcam.py [CAMERA]
"""

import sys
import time

import cv2
import pyvirtualcam  # noqa: TID253 - an example imports what it needs

import realtime


def main(camera: int = 0) -> None:
    """Send the camera with its background blurred to the first virtual camera."""
    capture = cv2.VideoCapture(camera)
    size = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)), int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
    with (
        realtime.BackgroundFilter(look="lens", strength=24, every=3) as blur,
        pyvirtualcam.Camera(*size, fps=30, fmt=pyvirtualcam.PixelFormat.BGR) as output,
    ):
        while True:
            is_read, image = capture.read()
            if not is_read:
                break
            output.send(blur(image, at_s=time.monotonic()))
    capture.release()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

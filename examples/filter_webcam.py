"""Blur the background of a webcam in an OpenCV loop. Press q to quit.

python examples/filter_webcam.py [CAMERA]
"""

import sys
import time

import cv2

import realtime


def main(camera: int = 0) -> None:
    """Show the camera with its background blurred."""
    capture = cv2.VideoCapture(camera)
    with realtime.BackgroundFilter(look="lens", strength=24, every=3) as blur:
        while True:
            is_read, image = capture.read()
            if not is_read:
                break
            cv2.imshow("blurred", blur(image, at_s=time.monotonic()))
            if cv2.waitKey(1) == ord("q"):
                break
    capture.release()
    cv2.destroyAllWindows()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

"""A window on the screen as a sink, through OpenCV."""

import threading
from collections.abc import Callable

import cv2

from realtime.errors import SinkError, StopRequested
from realtime.gate import Released
from realtime.sinks.display import Display, prepare_qt
from realtime.structures import Size

_CLOSING_KEYS = frozenset({ord("q"), ord("Q"), 27})
_LARGEST: Size = (1600, 900)


class WindowSink:
    """Shows each image in a window, which may be resized and keeps the picture's shape. Lives in the main thread."""

    def __init__(
        self,
        title: str = "realtime",
        *,
        size: Size,
        on_key: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Open the window.

        Args:
            title: shown above the picture; also the window's name to OpenCV.
            size: (width, height) of the images, pixels; larger than most screens, the window is smaller.
            on_key: called in ``write`` with each key that was pressed and does not close the window.

        Raises:
            SinkError: there is no display, or windows cannot be drawn.
        """
        if threading.current_thread() is not threading.main_thread():
            raise SinkError("A window can only be shown from the main thread of the program.")
        self._title, self._on_key = title, on_key
        self._display = Display()
        try:
            prepare_qt(cv2)
            scale = min(1.0, _LARGEST[0] / size[0], _LARGEST[1] / size[1])
            cv2.namedWindow(title, cv2.WINDOW_NORMAL | cv2.WINDOW_KEEPRATIO | cv2.WINDOW_GUI_NORMAL)
            cv2.resizeWindow(title, max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
        except cv2.error as error:
            self._display.close()
            raise SinkError(f"The window cannot be opened: {error.err}.") from error
        except SinkError:
            self._display.close()
            raise
        self._shown = False

    def write(self, picture: Released) -> None:
        """Show the picture and look at keys and buttons; a millisecond or few, it never waits for anybody.

        Raises:
            StopRequested: the window was closed, by q, Esc or its button.
            SinkError: the display went away.
        """
        image = picture.image
        if not self._display.is_there():
            raise SinkError("The window is gone because its display went away.")
        if self._shown and self._is_closed():
            raise StopRequested("the window was closed")
        cv2.imshow(self._title, image)
        key = cv2.pollKey()
        self._shown = True
        if key >= 0:
            if (key & 0xFF) in _CLOSING_KEYS:
                raise StopRequested("a key closed the window")
            self._on_key(chr(key & 0xFF))
        if self._is_closed():
            raise StopRequested("the window was closed")

    def close(self) -> None:
        """Take the window away."""
        if self._display.is_there():
            try:
                cv2.destroyWindow(self._title)
                cv2.pollKey()  # lets the screen know
            except cv2.error:
                pass  # the user had closed it
        self._display.close()

    def _is_closed(self) -> bool:
        try:
            return cv2.getWindowProperty(self._title, cv2.WND_PROP_VISIBLE) < 1
        except cv2.error:
            return True

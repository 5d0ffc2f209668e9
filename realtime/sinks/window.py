"""A window on the screen as a sink, drawn by a process of its own, ``realtime.studio.process``.

The libraries that draw windows end their process when the display goes away; here that costs the window only, and the
program continues. A slow display does not hold the program up either. Images are passed in shared memory.
"""

import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2

from realtime.errors import SinkError, StopRequested
from realtime.privacy.gate import ReleasedImage
from realtime.privacy.hide import GETTING_READY, card
from realtime.sinks.display import Display, check_qt
from realtime.sinks.shared_image import SharedImage
from realtime.structures import Image, Size
from realtime.studio.messages import (
    Closed,
    Failed,
    FromWindow,
    Images,
    Message,
    Outline,
    Ready,
    Setup,
    ShowImage,
    Status,
    Taken,
    ToWindow,
    decode,
    encode,
)
from realtime.system.files import explain_os_error

if TYPE_CHECKING:
    from realtime.sinks.kept_window import KeptWindow

_COMMAND = (sys.executable, "-P", "-m", "realtime.studio.process")
_IMPORTED_FROM = str(Path(__file__).parents[2])
_MAX_WAITING = 100
"""Maximum number of messages that wait for a window that does not respond; older ones are dropped."""

_CARD_S = 0.5
"""Maximum time that the card between two runs waits for a window that is still drawing, seconds."""

_END_S = 2.0
"""Maximum time for the process of the window to end, seconds."""


@dataclass(frozen=True, slots=True)
class WindowLink:
    """What the window shows beside the image, and what becomes of what the user does in it.

    Attributes:
        setup: what the run offers.
        outbox: messages for the window, sent before the next image; any thread may append.
        on_message: called with what the user did, from a thread of the sink's own.
        take_unhandled: returns what the run has not done of it, for the next run; called once the run is over.
        status: returns what the program is doing; called with every image.
        view: returns the image that the window shows of what the gate released: the user's own view.
        kept: shows it all, and stays open afterwards; None = a window that is opened and closed with the run.
    """

    setup: Setup = field(default_factory=Setup)
    outbox: deque[ToWindow] = field(default_factory=lambda: deque(maxlen=_MAX_WAITING))
    on_message: Callable[[FromWindow], None] = lambda _: None
    take_unhandled: Callable[[], list[FromWindow]] = list
    status: Callable[[], Status] = Status
    view: Callable[[ReleasedImage], Image] = lambda released: released.image
    kept: "KeptWindow | None" = None


class WindowSink:
    """Shows images in a window, which can be resized and keeps their proportions.

    Attributes:
        dropped: number of images not shown because the window was still drawing.
    """

    def __init__(
        self,
        title: str = "realtime",
        *,
        size: Size,
        wait_s: float = 0.0,
        link: WindowLink | None = None,
    ) -> None:
        """Open the window.

        Args:
            title: of the window.
            size: (width, height) of the images, pixels; the window is smaller if they are larger than the screen.
            wait_s: how long ``write`` waits for a window that is still drawing, seconds; 0 = drop the image.
            link: what else the window shows, and what becomes of what the user does; None = nothing.

        Raises:
            SinkError: there is no display, or Qt is not installed.
        """
        self._wait_s, self._link = wait_s, link or WindowLink()
        self._status: Status | None = None
        self._waiting: list[FromWindow] = []
        self._former: list[SharedImage] = []  # kept until its process, which opens the first, has certainly started
        with ExitStack() as opened:
            self._display = opened.enter_context(closing(Display()))
            check_qt()
            self._image = opened.enter_context(closing(SharedImage(size)))
            try:
                self._process = subprocess.Popen(
                    [*_COMMAND, self._image.name, title, *map(str, size)],
                    env=_environment(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,  # Qt's messages about a display that went away
                    process_group=0,  # Ctrl-C and a hang-up go to this process, which closes the window
                )
            except OSError as error:
                raise SinkError(f"the window process cannot be started: {explain_os_error(error)}") from error
            opened.pop_all()
        self._changed = threading.Condition()
        self._free, self._over = False, False
        self._closed, self._reason = "", ""
        self.dropped = 0
        self._listener = threading.Thread(target=self._listen, name="window")
        self._listener.start()

    def write(self, released: ReleasedImage) -> None:
        """Show one image.

        Raises:
            StopRequested: the user closed the window.
            SinkError: the window or its display is gone or does not respond, or the image has another size.
        """
        image, size = released.image, self._image.size
        if image.shape != (size[1], size[0], 3):
            raise SinkError(f"the window takes images of {size[0]}x{size[1]}, got {image.shape[1]}x{image.shape[0]}")
        with self._changed:
            self._changed.wait_for(lambda: self._free or self._over or self._closed, self._wait_s)
            free, self._free = self._free, False
        if self._closed:
            raise StopRequested(self._closed)
        if not self._display.is_alive():
            raise SinkError("the window is gone because its display went away")
        if self._over:
            raise SinkError(f"the window is gone: {self._reason or 'its process ended'}")
        if not free and self._wait_s:
            raise SinkError("the window does not respond")
        if not free:
            self.dropped += 1
            return
        self._close_former()
        cv2.cvtColor(self._link.view(released), cv2.COLOR_BGR2BGRA, dst=self._image.pixels)
        messages: list[ToWindow] = [] if self._status else [self._link.setup]
        messages += [self._link.outbox.popleft() for _ in range(len(self._link.outbox))]
        status = self._link.status()
        if status != self._status:
            messages.append(status)
            self._status = status
        self._send(*messages, ShowImage())

    @property
    def is_over(self) -> bool:
        """Whether its process has ended although the user did not close it."""
        return self._over and not self._closed

    def attach(self, *, size: Size, wait_s: float, link: WindowLink) -> None:
        """Show the images of another run, with the same arguments as when it was opened.

        ``link`` also gets what the user did since ``detach``.

        Raises:
            SinkError: there is not enough shared memory.
        """
        if size != self._image.size:
            before, self._image = self._image, SharedImage(size)
            self._former.append(before)
            self._send(Images(self._image.name, *size))
        with self._changed:
            self._wait_s, self._link, self._status = wait_s, link, None
            waiting, self._waiting = self._waiting, []
            for message in waiting:
                link.on_message(message)

    def detach(self) -> None:
        """Show a card until another run is attached, and keep for that what the user does and this run has not done."""
        status = self._status or Status()
        with self._changed:
            self._waiting = self._link.take_unhandled()
            self._link = WindowLink(on_message=self._waiting.append)
            is_free = self._changed.wait_for(lambda: self._free or self._over, _CARD_S) and not self._over
            self._free = self._free and not is_free
        if is_free:
            cv2.cvtColor(card(self._image.size, GETTING_READY), cv2.COLOR_BGR2BGRA, dst=self._image.pixels)
            self._send(replace(status, recording=None, hidden_because=GETTING_READY), Outline(), ShowImage())

    def close(self) -> None:
        """Close the window."""
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        with suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(_END_S if self._display.is_alive() else 0)
        except subprocess.TimeoutExpired:  # it waits for a display that does not respond
            self._process.kill()
            self._process.wait()
        self._listener.join()
        self._close_former()
        self._image.close()
        self._display.close()

    def _close_former(self) -> None:
        while self._former:
            self._former.pop().close()

    def _send(self, *messages: Message) -> None:
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        with suppress(OSError):  # the process has just ended, which the next write reports
            self._process.stdin.write(b"".join(map(encode, messages)))
            self._process.stdin.flush()

    def _listen(self) -> None:
        """Receive the messages of the process until it ends."""
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        try:
            with self._process.stdout as lines:
                for line in lines:
                    with self._changed:
                        self._handle(line)
                        self._changed.notify_all()
        finally:  # also after a failure of ``on_message``, or nobody would hear that the window was closed
            with self._changed:
                self._over = True
                self._changed.notify_all()

    def _handle(self, line: bytes) -> None:
        try:
            message = decode(line)
        except ValueError as error:
            self._reason = str(error)
            return
        match message:
            case Ready() | Taken():
                self._free = True
            case Closed(reason):
                self._closed = reason
            case Failed(reason):
                self._reason = reason
            case _ if isinstance(message, FromWindow):
                self._link.on_message(message)
            case _:
                self._reason = f"it sent {message}"


def _environment() -> dict[str, str]:
    """Return the environment of the process, in which this very package is imported."""
    paths = [_IMPORTED_FROM, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}

"""A display without a screen: Xvfb, what it shows, and a user's input. Needs Debian's xvfb and xdotool."""

import contextlib
import ctypes
import os
import shutil
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from realtime.structures import Image


class Screen:
    """A running Xvfb of ``size``, (width, height) pixels."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1000, 800)) -> None:
        self._frame_buffer = folder / "Xvfb_screen0"
        told, tell = os.pipe()
        self.process = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(tell),
                "-screen",
                "0",
                f"{size[0]}x{size[1]}x24",
                "-fbdir",
                folder,
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=[tell],
            stderr=subprocess.DEVNULL,
        )
        os.close(tell)
        with os.fdopen(told) as number:
            self.name = f":{number.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.name}

    def picture(self) -> Image:
        """Return what is on the screen, (height, width, 3) BGR."""
        data = self._frame_buffer.read_bytes()
        header = struct.unpack(">25I", data[:100])
        start, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        pixels = np.frombuffer(data, np.uint8, line * height, start + 12 * colours)
        return pixels.reshape(height, line // 4, 4)[:, :width, :3]

    def titles(self) -> list[str]:
        """Return the titles of all visible windows."""
        run = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
            env=self.environment, capture_output=True, text=True, check=False, timeout=20,
        )  # fmt: skip
        return run.stdout.splitlines()

    def window(self, title: str = "^realtime$") -> str:
        """Return the X id of the window with a title; Qt may be showing it once more just now."""
        found: list[str] = []
        assert until(lambda: found.extend(self._windows(title)) or bool(found), 20), f"no window {title}"
        return found[0]

    def _windows(self, title: str) -> list[str]:
        with contextlib.suppress(subprocess.CalledProcessError):
            return self._xdotool("search", "--onlyvisible", "--name", title).split()
        return []

    def press(self, key: str, title: str = "^realtime$") -> None:
        window = self.window(title)
        self._xdotool("keydown", "--window", window, key)
        with contextlib.suppress(subprocess.CalledProcessError):  # a key that closes the window is released nowhere
            self._xdotool("keyup", "--window", window, key)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click a point of the screen; ``button``: 1 left, 3 right."""
        self._xdotool("mousemove", str(x), str(y), "click", str(button))

    def type(self, *keys: str) -> None:
        """Press keys one after the other on the keyboard, for whatever has the focus."""
        for key in keys:
            self._xdotool("key", key)

    def focus(self, title: str = "^realtime$") -> None:
        """Give a window the keyboard, as a window manager does."""
        self._xdotool("windowfocus", "--sync", self.window(title))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the button of the mouse at a point of the screen and release it at another."""
        steps = [["mousemove", *map(str, start)], ["mousedown", "1"], ["mousemove", *map(str, end)], ["mouseup", "1"]]
        for step in steps:
            self._xdotool(*step)

    def scroll(self, x: int, y: int, *, down: bool) -> None:
        """Turn the wheel by one notch over a point of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", "5" if down else "4")

    def resize(self, width: int, height: int) -> None:
        self._xdotool("windowsize", self.window(), str(width), str(height))

    def press_close_button(self, title: str = "^realtime$") -> None:
        """Ask the window to close, as a window manager does for its button."""
        with self._x11(title) as (x11, display, window):
            protocols, delete = (x11.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
            # XClientMessageEvent: type, serial, send_event, display, window, message_type, format, data
            self._send(
                x11, display, window, "iLiPLLi5l", 33, 0, 1, display.value, window, protocols, 32, delete, *[0] * 4
            )

    @contextlib.contextmanager
    def _x11(self, title: str) -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p, int]]:
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.name.encode()))
        yield x11, display, int(self.window(title))
        x11.XCloseDisplay(display)

    @staticmethod
    def _send(
        x11: ctypes.CDLL, display: ctypes.c_void_p, window: int, layout: str, *values: int | None, mask: int = 0
    ) -> None:
        event = struct.pack(f"@{layout}", *values).ljust(192, b"\0")  # as large as an XEvent
        x11.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(mask), event)

    def end(self) -> None:
        self.process.terminate()
        self.process.wait()

    def _xdotool(self, *arguments: str) -> str:
        run = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=True, timeout=20
        )
        return run.stdout


@contextlib.contextmanager
def screen(folder: Path, size: tuple[int, int] = (1000, 800)) -> Iterator[Screen]:
    """A screen for one test, which is skipped with the reason if there cannot be one."""
    for tool, package in (("Xvfb", "xvfb"), ("xdotool", "xdotool")):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is missing (apt install {package})")
    running = Screen(folder, size)
    try:
        yield running
    finally:
        running.end()


def until(happened: Callable[[], bool], limit_s: float = 90.0) -> bool:
    """Poll until ``happened`` or a limit is over; another process does it, without a signal."""
    end = time.monotonic() + limit_s
    while not happened():
        if time.monotonic() > end:
            return False
        threading.Event().wait(0.05)  # leave the CPU to the other process
    return True

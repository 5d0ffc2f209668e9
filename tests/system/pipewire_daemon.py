"""A PipeWire of its own: daemon, session manager and D-Bus in a private folder, and readers of its cameras."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

PROGRAMS = ("pipewire", "wireplumber", "pw-dump", "dbus-daemon", "gst-launch-1.0")
PACKAGES = "pipewire pipewire-bin wireplumber dbus gstreamer1.0-pipewire gstreamer1.0-tools"


def why_not() -> str | None:
    """Return why PipeWire cannot be started here; None if it can."""
    if sys.platform != "linux":
        return "PipeWire is for Linux"
    missing = ", ".join(program for program in PROGRAMS if shutil.which(program) is None)
    return f"{missing}: missing (apt install {PACKAGES})" if missing else None


def wait_until(what: Callable[[], Any], seconds: float = 60.0) -> Any:
    """Return the first true value of ``what``, or its last one after ``seconds``."""
    end = time.monotonic() + seconds
    while not (value := what()) and time.monotonic() < end:
        time.sleep(0.02)
    return value


class PipeWireDaemon:
    """PipeWire with WirePlumber; its environment is put into this process's for the library."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pw"))  # short: the path of a socket has 107 bytes
        self.folder.chmod(0o700)
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PIPEWIRE", "DBUS", "XDG"))},
            "XDG_RUNTIME_DIR": str(self.folder),
            "HOME": str(self.folder),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.folder}/bus",
        }
        self._programs: list[subprocess.Popen[bytes]] = []
        self._bus = self._start("dbus-daemon", "--session", "--nofork", f"--address=unix:path={self.folder}/bus")
        assert wait_until((self.folder / "bus").exists)
        self.start()

    def start(self) -> None:
        """Start daemon and session manager."""
        self._daemon = self._start("pipewire")
        assert wait_until((self.folder / "pipewire-0").exists)
        self._manager = self._start("wireplumber")

    def stop(self) -> None:
        """Kill daemon and session manager, as a crash would."""
        for program in (self._manager, self._daemon):
            program.kill()
            program.wait()
        for name in ("pipewire-0", "pipewire-0.lock", "pipewire-0-manager", "pipewire-0-manager.lock"):
            (self.folder / name).unlink(missing_ok=True)

    def close(self) -> None:
        for program in reversed(self._programs):
            if program.poll() is None:
                program.send_signal(signal.SIGTERM)
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
            if program.stdout is not None:
                program.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def nodes(self) -> list[dict[str, Any]]:
        """Return the properties of all nodes."""
        dump = subprocess.run(["pw-dump"], env=self.environment, capture_output=True, check=False, timeout=30)
        if dump.returncode or not dump.stdout:
            return []
        return [each["info"]["props"] for each in json.loads(dump.stdout) if each["type"] == "PipeWire:Interface:Node"]

    def read(self, node: str, size: tuple[int, int]) -> "Reader":
        """Start a reader of the camera ``node``."""
        return Reader(self._start_reader(node), size)

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        program = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._programs.append(program)
        return program

    def _start_reader(self, node: str) -> subprocess.Popen[bytes]:
        pipeline = f"pipewiresrc target-object={node} do-timestamp=true ! video/x-raw ! fdsink fd=1 sync=false"
        program = subprocess.Popen(
            ["gst-launch-1.0", "-q", *pipeline.split()],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )
        self._programs.append(program)
        return program


class Reader:
    """A program that reads a camera of PipeWire."""

    def __init__(self, program: subprocess.Popen[bytes], size: tuple[int, int]) -> None:
        self._program, self._size = program, size

    def read(self) -> NDArray[np.uint8] | None:
        """Return the next frame, (H, W, 2) uint8 YUY2; None at the end of the stream."""
        width, height = self._size
        data = bytearray()
        assert self._program.stdout is not None
        while len(data) < width * height * 2:
            more = self._program.stdout.read(width * height * 2 - len(data))
            if not more:
                return None
            data += more
        return np.frombuffer(bytes(data), np.uint8).reshape(height, width, 2)

    def kill(self) -> None:
        """End it without warning."""
        self._program.kill()
        self._program.wait()

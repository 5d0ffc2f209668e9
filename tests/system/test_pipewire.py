"""The virtual camera of a real PipeWire with WirePlumber, read by programs of their own."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.devices import cameras as devices
from realtime.errors import SinkError
from realtime.sinks import check, open_sink, parse_spec
from realtime.sinks.pipewire_camera import PipeWireCameraSink
from realtime.sources import open_source
from realtime.sources import parse_spec as parse_source
from realtime.structures import Image, Size
from realtime.system import v4l2
from tests.conftest import released
from tests.servers import MjpegServer
from tests.system.pipewire_daemon import PipeWireDaemon, Reader, wait_until, why_not

pytestmark = [pytest.mark.system, pytest.mark.timeout(120)]

SIZE: Size = (640, 360)
NODE = f"realtime-{os.getpid()}"


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[PipeWireDaemon]:
    if reason := why_not():
        pytest.skip(reason)
    daemon = PipeWireDaemon()
    for name in ("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, daemon.environment[name])
    try:
        yield daemon
    finally:
        daemon.close()


class Camera:
    """The sink, written to at 30 fps from a thread, each image stamped with its number and its time."""

    def __init__(self, size: Size = SIZE) -> None:
        sink = open_sink(parse_spec("virtual-camera:pipewire"), size=size, fps=30.0)
        assert isinstance(sink, PipeWireCameraSink)
        self.sink, self._size = sink, size
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def close(self) -> None:
        self._end.set()
        self._thread.join()
        self.sink.close()

    def _run(self) -> None:
        number, began = 0, time.monotonic()
        while not self._end.wait(max(0.0, began + number / 30 - time.monotonic())):
            self.sink.write(released(stamped(number, self._size)))
            number += 1


@pytest.fixture
def camera(daemon: PipeWireDaemon) -> Iterator[Camera]:
    camera = Camera()
    try:
        assert wait_until(lambda: any(node.get("node.name") == NODE for node in daemon.nodes()))
        yield camera
    finally:
        camera.close()


def stamped(number: int, size: Size) -> Image:
    """Return a picture with ``number`` and the time, milliseconds, in two rows of black and white blocks."""
    image = np.empty((size[1], size[0], 3), np.uint8)
    image[:] = (40, 200, 90)
    block = size[0] // 32
    for row, value in enumerate((number, int(time.monotonic() * 1000))):
        for bit in range(32):
            image[row * 16 : row * 16 + 16, bit * block : bit * block + block] = 255 if value >> bit & 1 else 0
    return image


def stamps(frame: NDArray[np.uint8]) -> tuple[int, float]:
    """Return the number of a picture, and how old it is, seconds."""
    block = frame.shape[1] // 32
    number, milliseconds = (
        sum(1 << bit for bit in range(32) if frame[row * 16 + 8, bit * block + block // 2, 0] > 127) for row in (0, 1)
    )
    return number, time.monotonic() - milliseconds / 1000


def frames(reader: Reader, count: int) -> list[NDArray[np.uint8]]:
    return [frame for _ in range(count) if (frame := reader.read()) is not None]


def test_programs_see_it_as_a_camera(camera: Camera, daemon: PipeWireDaemon) -> None:
    (node,) = [node for node in daemon.nodes() if node.get("node.name") == NODE]
    assert node["media.class"] == "Video/Source"
    assert node["media.role"] == "Camera"
    assert node["node.description"] == "realtime"


def test_a_reader_gets_the_pictures_in_order(camera: Camera, daemon: PipeWireDaemon) -> None:
    reader = daemon.read(NODE, SIZE)
    seen = [stamps(frame) for _ in range(60) if (frame := reader.read()) is not None]
    numbers, ages = zip(*seen, strict=True)
    assert sorted(set(numbers)) == list(numbers)
    print(f"{len(numbers)} of {numbers[-1] - numbers[0] + 1} pictures; age {np.median(ages) * 1000:.1f} ms")
    frame = reader.read()
    assert frame is not None
    assert np.abs(frame[200, :, 0].astype(int) - 144).max() <= 1
    assert np.abs(frame[200, ::2, 1].astype(int) - 74).max() <= 1
    assert np.abs(frame[200, 1::2, 1].astype(int) - 91).max() <= 1
    reader.kill()


def test_the_last_reader_that_leaves_is_noticed_and_the_next_one_too(camera: Camera, daemon: PipeWireDaemon) -> None:
    detector = camera.sink.open_detector()
    assert not detector.consumed()
    last = -1
    for _ in range(3):
        reader = daemon.read(NODE, SIZE)
        first = reader.read()
        assert first is not None
        assert detector.consumed()
        assert stamps(first)[0] > last, "a picture of before"
        last = stamps(first)[0]
        reader.kill()
        assert wait_until(lambda: not detector.consumed())
    detector.close()


def test_two_readers_get_the_pictures(camera: Camera, daemon: PipeWireDaemon) -> None:
    readers = [daemon.read(NODE, SIZE)]
    assert readers[0].read() is not None
    readers.append(daemon.read(NODE, SIZE))
    seen: list[list[int]] = [[], []]

    def read(index: int) -> None:
        seen[index] = [stamps(frame)[0] for frame in frames(readers[index], 40)]

    threads = [threading.Thread(target=read, args=(index,)) for index in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for numbers in seen:
        assert len(numbers) == 40
        assert sorted(set(numbers)) == numbers
    for reader in readers:
        reader.kill()


def test_it_is_there_again_after_pipewire_was_restarted(
    camera: Camera, daemon: PipeWireDaemon, caplog: pytest.LogCaptureFixture
) -> None:
    reader = daemon.read(NODE, SIZE)
    assert reader.read() is not None
    daemon.stop()
    assert wait_until(lambda: "waiting for it to come back" in caplog.text)
    reader.kill()
    daemon.start()
    assert wait_until(lambda: any(node.get("node.name") == NODE for node in daemon.nodes()))
    reader = daemon.read(NODE, SIZE)
    assert len(frames(reader, 10)) == 10
    reader.kill()


def test_the_camera_is_gone_with_the_sink(daemon: PipeWireDaemon) -> None:
    camera = Camera()
    assert wait_until(lambda: any(node.get("node.name") == NODE for node in daemon.nodes()))
    reader = daemon.read(NODE, SIZE)
    assert reader.read() is not None
    camera.close()
    assert wait_until(lambda: all(node.get("node.name") != NODE for node in daemon.nodes()))
    reader.kill()


def test_without_pipewire_the_message_says_what_to_do(daemon: PipeWireDaemon) -> None:
    check([parse_spec("virtual-camera:pipewire")], overwrite=False)
    daemon.stop()
    with pytest.raises(SinkError, match="PipeWire does not run for this user; run 'systemctl --user start pipewire"):
        check([parse_spec("virtual-camera:pipewire")], overwrite=False)
    with pytest.raises(SinkError, match="PipeWire does not run for this user"):
        open_sink(parse_spec("virtual-camera:pipewire"), size=SIZE, fps=30.0)


def test_a_camera_of_pipewire_is_listed_and_read(daemon: PipeWireDaemon, tmp_path: Path) -> None:
    """Another program offers it: this one never reads its own virtual camera."""
    program = tmp_path / "camera.py"
    program.write_text(CAMERA, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen([sys.executable, str(program)], env=environment)
    try:
        assert wait_until(list_cameras_of_pipewire)
        (camera,) = list_cameras_of_pipewire()
        assert camera.name == "realtime"
        assert camera.id == f"pipewire:realtime-{process.pid}"
        source = open_source(parse_source("pipewire:realtime"), size=SIZE)
        numbers, ages = [], []
        for _ in range(30):
            frame = source.read()
            assert frame is not None
            if not frame.stand_in:
                number, age = stamps(frame.image)
                numbers.append(number)
                ages.append(age)
        assert source.size == SIZE
        assert sorted(set(numbers)) == numbers
        assert np.abs(frame.image[200].astype(int) - (40, 200, 90)).max() <= 4
        print(f"{len(numbers)} of {numbers[-1] - numbers[0] + 1} pictures; age {np.median(ages) * 1000:.1f} ms")
        process.kill()
        process.wait()
        while not (lost := source.read()) or not lost.stand_in:
            pass
        source.close()
    finally:
        process.kill()
        process.wait()


def list_cameras_of_pipewire() -> list[devices.Camera]:
    return [camera for camera in devices.list_cameras() if camera.id.startswith("pipewire:")]


CAMERA = """
import time
from tests.system.test_pipewire import Camera

camera = Camera()
time.sleep(100)
"""


def test_the_camera_rests_while_no_program_reads(daemon: PipeWireDaemon, tmp_path: Path) -> None:
    """The whole program: without a word about outputs, PipeWire is chosen where v4l2loopback is not loaded."""
    if v4l2.LOOPBACK_MODULE.exists():
        pytest.skip("v4l2loopback is loaded here")
    server = MjpegServer(lambda number: stamped(number, SIZE), interval_s=0.03)
    log = tmp_path / "log.txt"
    command = [sys.executable, "-m", "realtime", "live", "-s", server.url, "--virtual-camera"]
    with log.open("w") as stderr:
        program = subprocess.Popen([*command, "--set", "output.idle_s=1"], stderr=stderr)
    node = f"realtime-{program.pid}"
    try:
        assert wait_until(lambda: "no viewers; releasing the webcam" in log.read_text()), log.read_text()
        reader = daemon.read(node, SIZE)
        assert len(frames(reader, 30)) == 30
        assert wait_until(lambda: "the camera is back" in log.read_text()), log.read_text()
        reader.kill()
        assert wait_until(lambda: log.read_text().count("releasing the webcam") == 2), log.read_text()
        program.send_signal(signal.SIGTERM)
        assert program.wait(30) == 0, log.read_text()
        assert "s3cret" not in log.read_text()
    finally:
        program.kill()
        program.wait()
        server.close()
    print(log.read_text())

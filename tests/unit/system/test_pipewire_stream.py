"""The parameters of PipeWire byte by byte, and a stream over a fake of its library."""

import socket
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from realtime.system.pipewire import bindings, nodes, pods
from realtime.system.pipewire.stream import Received, State, VideoInput, VideoOutput
from tests.fakes_pipewire import FakePipeWire

on_linux = pytest.mark.skipif("sys.platform != 'linux'", reason="PipeWire is for Linux")


def words(*values: int) -> bytes:
    return struct.pack(f"={len(values)}I", *values)


def test_a_format_byte_by_byte() -> None:
    assert pods.video_format("YUY2", (1280, 720), 30.0) == b"".join(
        [
            words(128, 15, 0x40003, 3),  # an object: a format that is offered
            words(1, 0, 4, 3, 2, 0),  # video
            words(2, 0, 4, 3, 1, 0),  # raw
            words(0x20001, 0, 4, 3, 4, 0),  # YUY2
            words(0x20003, 0, 8, 10, 1280, 720),
            words(0x20004, 0, 8, 11, 30, 1),
        ]
    )


def test_a_rate_that_is_no_whole_number_is_a_fraction() -> None:
    assert pods.video_format("YUY2", (2, 2), 30000 / 1001)[-8:] == words(30000, 1001)


def test_buffers_byte_by_byte() -> None:
    assert pods.buffers(1843200, 2560) == b"".join(
        [
            words(168, 15, 0x40004, 5),
            words(1, 0, 28, 19, 1, 0, 4, 4, 4, 2, 8, 0),  # 4 of them, 2 to 8
            words(2, 0, 4, 4, 1, 0),
            words(3, 0, 4, 4, 1843200, 0),
            words(4, 0, 4, 4, 2560, 0),
            words(6, 0, 20, 19, 4, 0, 4, 4, 6, 0),  # memory that can be mapped
        ]
    )


class Watched:
    """An output over a fake library, and the states that it reported."""

    def __init__(self, fake: FakePipeWire) -> None:
        self.states: list[State] = []
        self.output = VideoOutput(
            {"node.name": "realtime-1", "media.role": "Camera"},
            size=(4, 2),
            fps=30.0,
            on_state=self.states.append,
            library=fake,
        )


IMAGE = np.arange(16, dtype=np.uint8).reshape(2, 4, 2)


def test_a_frame_goes_into_the_buffer_of_a_reader() -> None:
    fake = FakePipeWire()
    watched = Watched(fake)
    assert fake.formats == [pods.video_format("YUY2", (4, 2), 30.0)]
    assert fake.properties == {"node.name": "realtime-1", "media.role": "Camera"}
    fake.agree_on(pods.FORMAT, fake.formats[0])
    assert fake.parameters == [pods.buffers(16, 8)]
    fake.change(3)
    assert watched.output.push(IMAGE)
    assert bytes(fake.memory[:17]) == bytes(range(16)) + b"\0"
    assert (fake.chunk.offset, fake.chunk.size, fake.chunk.stride, fake.chunk.flags) == (0, 16, 8, 0)
    assert fake.called == ["start", "lock", "queue", "trigger", "unlock"]


def test_without_a_reader_nothing_is_sent() -> None:
    fake = FakePipeWire()
    watched = Watched(fake)
    fake.change(2)
    assert not watched.output.push(IMAGE)
    assert "queue" not in fake.called
    assert fake.called[-1] == "unlock"


def test_a_reader_that_returned_no_buffer_misses_a_frame() -> None:
    fake = FakePipeWire(buffers=0)
    watched = Watched(fake)
    fake.change(3)
    assert not watched.output.push(IMAGE)
    assert fake.called[-2:] == ["lock", "unlock"]


def test_buffers_that_readers_keep_for_good_are_noticed() -> None:
    fake = FakePipeWire(buffers=0)
    watched = Watched(fake)
    fake.change(3)
    watched.output.push(IMAGE)
    assert not watched.output.is_worn, "somebody reads"
    fake.change(2)
    assert watched.output.is_worn
    fake.change(3)
    for _ in range(100):
        watched.output.push(IMAGE)
    assert watched.output.state is State.ERROR
    assert watched.output.error == "a program that has ended holds its buffers"


@pytest.mark.parametrize("fault", ["too small", "not mapped"])
def test_a_buffer_that_cannot_hold_a_frame_is_returned_empty(fault: str) -> None:
    fake = FakePipeWire(buffer_bytes=15 if fault == "too small" else 16)
    if fault == "not mapped":
        fake.data.data = None
    watched = Watched(fake)
    fake.change(3)
    assert not watched.output.push(IMAGE)
    assert not any(fake.memory)
    assert (fake.chunk.size, fake.chunk.flags, fake.free) == (0, 1, 1)


def test_every_state_is_reported_with_its_error() -> None:
    fake = FakePipeWire()
    watched = Watched(fake)
    for state in (1, 2, 3):
        fake.change(state)
    fake.change(0, b"connection error")
    assert watched.states == [State.CONNECTING, State.PAUSED, State.STREAMING, State.UNCONNECTED]
    assert watched.output.error == "connection error"


def test_without_a_daemon_everything_is_released() -> None:
    fake = FakePipeWire(connect=-112)
    with pytest.raises(OSError, match="Host is down"):
        Watched(fake)
    assert fake.called == ["destroy stream", "destroy loop"]


def test_it_is_closed_in_order() -> None:
    fake = FakePipeWire()
    Watched(fake).output.close()
    assert fake.called == ["start", "stop", "destroy stream", "destroy loop"]


@pytest.fixture
def runtime_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a path short enough for a socket."""
    for name in ("PIPEWIRE_REMOTE", "PIPEWIRE_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(bindings, "_SYSTEM_FOLDER", Path("/nowhere"))
    with tempfile.TemporaryDirectory(prefix="pw") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@on_linux
def test_pipewire_runs_if_its_socket_accepts_and_its_library_is_there(
    runtime_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bindings, "load", lambda: None)
    assert not bindings.is_running()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(runtime_folder / "pipewire-0"))
        assert not bindings.is_running(), "a socket that nobody listens on"
        server.listen()
        assert bindings.is_running()
        monkeypatch.setattr(bindings, "load", lambda: (_ for _ in ()).throw(OSError("not installed")))
        assert not bindings.is_running()


@on_linux
def test_pipewire_is_where_the_environment_says(runtime_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bindings, "load", lambda: None)
    (runtime_folder / "other").mkdir()
    monkeypatch.setenv("PIPEWIRE_RUNTIME_DIR", str(runtime_folder / "other"))
    monkeypatch.setenv("PIPEWIRE_REMOTE", "pipewire-7")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(runtime_folder / "other" / "pipewire-7"))
        server.listen()
        assert bindings.is_running()


def test_any_format_is_asked_for_byte_by_byte() -> None:
    raw, jpeg = pods.any_video_formats((640, 480), 30.0)
    size = words(0x20003, 0, 40, 19, 1, 0, 8, 10, 640, 480, 1, 1, 16384, 16384)
    rate = words(0x20004, 0, 40, 19, 1, 0, 8, 11, 30, 1, 0, 1, 1000, 1)
    formats = words(4, 4, 23, 2, 5, 8, 7, 16, 15, 25)
    assert raw == b"".join(
        [
            words(240, 15, 0x40003, 3),
            words(1, 0, 4, 3, 2, 0),
            words(2, 0, 4, 3, 1, 0),
            words(0x20001, 0, 56, 19, 3, 0, 4, 3) + formats,
            size,
            rate,
        ]
    )
    assert jpeg == words(168, 15, 0x40003, 3) + words(1, 0, 4, 3, 2, 0) + words(2, 0, 4, 3, 0x20002, 0) + size + rate


def test_a_format_is_read() -> None:
    assert pods.read_format(pods.video_format("NV12", (1280, 720), 29.97)) == pods.VideoFormat(
        "NV12", (1280, 720), pytest.approx(29.97, abs=0.01)
    )
    raw, jpeg = pods.any_video_formats((640, 480), 30.0)
    assert pods.read_format(raw) == pods.VideoFormat("YUY2", (640, 480), 30.0)
    assert pods.read_format(jpeg) == pods.VideoFormat("MJPG", (640, 480), 30.0)
    for broken in (b"", raw[:20], words(8, 15, 0x40003, 3)):
        with pytest.raises(ValueError, match="not a known format"):
            pods.read_format(broken)


def test_frames_are_received_in_the_format_that_was_agreed_on() -> None:
    fake, received = FakePipeWire(), list[Received]()
    states = list[State]()
    source = VideoInput(
        "a-camera", size=(4, 2), fps=30.0, on_frame=received.append, on_state=states.append, library=fake
    )
    assert fake.properties["target.object"] == "a-camera"
    assert fake.formats == pods.any_video_formats((4, 2), 30.0)
    fake.chunk.size, fake.chunk.offset, fake.chunk.stride = 16, 4, 8
    fake.memory[4:20] = list(range(16))
    fake.process()
    assert received == [], "before there is a format"
    agreed = pods.video_format("YUY2", (4, 2), 30.0)
    fake.agree_on(pods.FORMAT, agreed)
    fake.process()
    assert received == [Received(bytes(range(16)), 8, pods.read_format(agreed))]
    for fault in ("corrupted", "beyond its buffer", "empty"):
        fake.chunk.flags = 1 if fault == "corrupted" else 0
        fake.chunk.offset = 1 << 16 if fault == "beyond its buffer" else 0
        fake.chunk.size = 0 if fault == "empty" else 16
        fake.process()
        assert len(received) == 1, fault
    fake.chunk.size = 16
    fake.agree_on(pods.FORMAT, words(8, 15, 0x40003, 3))
    fake.process()
    assert len(received) == 1, "in a format that is not known"
    assert fake.free == 1, "every buffer goes back"
    source.close()


def test_frames_in_memory_of_the_graphics_card_end_the_connection_with_that_reason() -> None:
    fake, received, states = FakePipeWire(), list[Received](), list[State]()
    source = VideoInput("cam", size=(4, 2), fps=30.0, on_frame=received.append, on_state=states.append, library=fake)
    fake.agree_on(pods.FORMAT, pods.video_format("YUY2", (4, 2), 30.0))
    fake.chunk.size, fake.data.data = 16, None
    fake.data.type = 2
    fake.process()
    assert not source.is_unreadable, "a file of memory that is not mapped yet"
    fake.data.type = 3
    fake.process()
    assert (source.is_unreadable, states, received) == (True, [State.ERROR], [])
    assert fake.free == 1
    source.close()


NODES = """[
 {"type": "PipeWire:Interface:Client", "info": {"props": {"media.class": "Video/Source", "node.name": "a"}}},
 {"type": "PipeWire:Interface:Node", "info": {"props": {"media.class": "Audio/Source", "node.name": "b"}}},
 {"type": "PipeWire:Interface:Node", "info": null},
 {"type": "PipeWire:Interface:Node", "info": {"props": {"media.class": "Video/Source", "node.name": "OWN"}}},
 {"type": "PipeWire:Interface:Node", "info": {"props": {"media.class": "Video/Source", "node.name": "c",
  "node.description": "Built-in", "device.api": "libcamera"}}},
 {"type": "PipeWire:Interface:Node", "info": {"props": {"media.class": "Video/Source", "node.name": "d",
  "device.api": "v4l2"}}},
 {"type": "PipeWire:Interface:Node", "info": {"props": {"media.class": "Video/Source", "node.name": "e"}}}
]"""


@on_linux
def test_cameras_are_listed_but_not_the_own_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "pw-dump"
    program.write_text(f"#!/bin/sh\ncat <<END\n{NODES.replace('OWN', nodes.OWN_NAME)}\nEND\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(bindings, "is_running", lambda: True)
    assert nodes.list_cameras() == [
        nodes.Node("c", "Built-in", is_device_file=False, is_virtual=False),
        nodes.Node("d", "d", is_device_file=True, is_virtual=False),
        nodes.Node("e", "e", is_device_file=False, is_virtual=True),
    ]
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    assert nodes.list_cameras() == []
    monkeypatch.setattr(bindings, "is_running", lambda: False)
    assert nodes.list_cameras() == []

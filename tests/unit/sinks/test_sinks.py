"""Threaded sinks, groups of them, and opening several."""

import threading
from pathlib import Path

import numpy as np
import pytest

from realtime.errors import SinkError, StopRequested
from realtime.sinks import RecordingSpec, open_sinks, threaded, watch_consumers
from realtime.sinks.group import SinkGroup
from realtime.sinks.threaded import ThreadedSink
from realtime.sources.video import VideoSource
from realtime.structures import Image, Pacing
from tests.conftest import FakeSink, released


def grey(level: int) -> Image:
    return np.full((4, 6, 3), level, np.uint8)


def failing_at(index: int, error: Exception | None = None) -> FakeSink:
    def fail(k: int) -> None:
        if k == index:
            raise error or SinkError("the disk is full")

    return FakeSink(fail)


def test_every_image_arrives_in_order_from_another_thread() -> None:
    threads = set()
    inner = FakeSink(lambda _: threads.add(threading.current_thread()))
    sink = ThreadedSink(inner, "x", depth=50)
    image = grey(0)
    for level in range(50):
        image[:] = level
        sink.write(released(image))
    sink.close()
    assert [int(image[0, 0, 0]) for image in inner.images] == list(range(50))
    assert threading.current_thread() not in threads
    assert (inner.closed, sink.dropped) == (1, 0)


def test_a_stuck_sink_delays_nothing_and_drops_the_oldest_image() -> None:
    stuck, begun = threading.Event(), threading.Event()

    def block(k: int) -> None:
        begun.set()
        stuck.wait()

    inner = FakeSink(block)
    sink = ThreadedSink(inner, "x", depth=2)
    sink.write(released(grey(0)))
    begun.wait()
    for level in range(1, 6):
        sink.write(released(grey(level)))
    assert sink.dropped == 3
    stuck.set()
    sink.close()
    assert [int(image[0, 0, 0]) for image in inner.images] == [0, 4, 5]


def test_a_sink_that_never_responds_is_abandoned() -> None:
    stuck = threading.Event()
    sink = ThreadedSink(FakeSink(lambda _: stuck.wait() and None), "camera", stuck_s=0.0)
    sink.write(released(grey(0)))
    with pytest.raises(SinkError, match="camera stopped responding"):
        sink.close()
    stuck.set()


def test_closing_waits_for_a_slow_sink_that_makes_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each check finds one more image written, for longer than it would wait for a stuck sink."""
    monkeypatch.setattr(threaded, "_POLL_S", 1.0)
    go_on = [threading.Event() for _ in range(8)]
    written = [threading.Event() for _ in range(8)]

    def slow(k: int) -> None:
        if k:
            written[k - 1].set()
        assert go_on[k].wait(60)

    inner = FakeSink(slow)
    sink = ThreadedSink(inner, "recording", depth=8, stuck_s=2.0)
    for level in range(8):
        sink.write(released(grey(level)))
    join, looks = sink._thread.join, iter(range(8))

    def look(_: float | None = None) -> None:
        k = next(looks)
        go_on[k].set()
        if k < 7:
            assert written[k].wait(60)
        else:
            join(60)

    monkeypatch.setattr(sink._thread, "join", look)
    sink.close()
    assert len(inner.images) == 8


def test_a_failure_is_raised_once_and_the_sink_closed() -> None:
    inner = failing_at(0)
    sink = ThreadedSink(inner, "x")
    sink.write(released(grey(0)))
    with pytest.raises(SinkError, match="disk is full"):
        sink.close()
    assert inner.closed == 1


def test_a_group_works_as_long_as_one_of_its_sinks(caplog: pytest.LogCaptureFixture) -> None:
    good, bad = FakeSink(), failing_at(1)
    group = SinkGroup({"camera": good, "a.mp4": bad})
    for level in range(4):
        group.write(released(grey(level)))
    assert group.names == ("camera",)
    assert (len(good.images), len(bad.images), bad.closed) == (4, 1, 1)
    assert [record.getMessage() for record in caplog.records] == ["the disk is full; the other outputs continue"]
    group.close()
    assert (good.closed, bad.closed) == (1, 1)


def test_the_failure_of_the_last_sink_is_raised() -> None:
    group = SinkGroup({"a.mp4": failing_at(0), "b.mp4": failing_at(1)})
    group.write(released(grey(0)))
    with pytest.raises(SinkError, match="disk is full"):
        group.write(released(grey(1)))
    group.close()


def test_a_request_to_stop_is_passed_on() -> None:
    group = SinkGroup({"window": failing_at(0, StopRequested("closed")), "camera": FakeSink()})
    with pytest.raises(StopRequested):
        group.write(released(grey(0)))
    group.close()


def test_all_sinks_are_closed_even_if_one_fails(caplog: pytest.LogCaptureFixture) -> None:
    def broken(text: str) -> FakeSink:
        def close() -> None:
            raise SinkError(text)

        sink = FakeSink()
        sink.close = close  # type: ignore[method-assign]
        return sink

    good = FakeSink()
    group = SinkGroup({"a": broken("first"), "b": broken("second"), "c": good})
    with pytest.raises(SinkError, match="first"):
        group.close()
    assert good.closed == 1
    assert "second" in caplog.text


@pytest.mark.parametrize("pacing", Pacing)
def test_several_are_opened_as_one(tmp_path: Path, pacing: Pacing) -> None:
    paths = [tmp_path / "a.mp4", tmp_path / "b.mkv"]
    group = open_sinks([RecordingSpec(path) for path in paths], size=(64, 48), fps=30.0, pacing=pacing)
    for _ in range(3):
        group.write(released(np.zeros((48, 64, 3), np.uint8)))
    group.close()
    for path in paths:
        source = VideoSource(path, pacing=Pacing.LOSSLESS)
        assert sum(1 for _ in iter(source.read, None)) == 3
        source.close()
    assert watch_consumers(group, lambda _: None, idle_s=1.0) is None


def test_if_one_sink_cannot_be_opened_the_others_are_closed(tmp_path: Path) -> None:
    specs = [RecordingSpec(tmp_path / "a.mp4"), RecordingSpec(tmp_path / "none" / "a.mp4")]
    with pytest.raises(SinkError):
        open_sinks(specs, size=(64, 48), fps=30.0)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("sink")]


def test_a_full_disk_leaves_a_recording_that_plays(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A limit on the file size of this process stands in for a full disk."""
    resource = pytest.importorskip("resource", reason="this system limits no file sizes")
    path = tmp_path / "a.mp4"
    other = FakeSink()
    group = SinkGroup(
        {"a.mp4": open_sinks([RecordingSpec(path)], size=(64, 48), fps=30.0, pacing=Pacing.LOSSLESS), "camera": other},
    )
    noise = np.random.default_rng(0)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, before[1]))
    try:
        for _ in range(200):
            group.write(released(noise.integers(0, 256, (48, 64, 3), np.uint8)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        group.close()
    assert len(other.images) == 200
    (message,) = [record.getMessage() for record in caplog.records]
    assert message.startswith(f"{path} cannot be written: the file has reached the largest size")
    assert message.endswith("; the other outputs continue")
    source = VideoSource(path, pacing=Pacing.LOSSLESS)
    assert sum(1 for _ in iter(source.read, None)) > 30
    source.close()


def test_a_disk_that_is_full_from_the_start_is_explained_and_no_file_left(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full")
    path = tmp_path / "a.mp4"
    path.symlink_to("/dev/full")
    with pytest.raises(SinkError, match="the disk is full; free some space"):
        open_sinks([RecordingSpec(path)], size=(64, 48), fps=30.0, overwrite=True)
    assert not list(tmp_path.iterdir())

"""Clocks that restart, jump or begin below zero: the video goes on, its audio in step."""

from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import av
import numpy as np
import pytest

from realtime.looks.looping_video import LoopingVideo
from realtime.media.copies import OtherStreams, StreamPlan
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from realtime.media.timeline import Timeline
from realtime.sources.video import VideoSource
from realtime.structures import Pacing
from tests.clips import make_clip, packets, seconds
from tests.fakes_io import FakeClock
from tests.unit.media.remaking import remake

FRAMES = 20


def transport_stream(path: Path, start_s: Fraction | float, *, bf: int = 0) -> bytes:
    """Write a .ts of ``FRAMES`` frames at 30 fps, with audio as long; returns its bytes."""
    with av.open(str(path), "w", format="mpegts") as container:
        video: Any = container.add_stream("libx264", rate=30)
        audio: Any = container.add_stream("mp2", rate=48_000, layout="mono")
        video.width, video.height, video.pix_fmt, video.options = 64, 48, "yuv420p", {"bf": str(bf), "g": "10"}
        for index in range(FRAMES):
            image = np.full((48, 64, 3), 10 * index, np.uint8)
            frame = av.VideoFrame.from_ndarray(image, "bgr24").reformat(format="yuv420p")
            frame.pts, frame.time_base = round(index + start_s * 30), Fraction(1, 30)
            container.mux(video.encode(frame))
            block = av.AudioFrame.from_ndarray(np.zeros((1, 1600), np.int16), "s16", layout="mono")
            block.sample_rate, block.time_base = 48_000, Fraction(1, 48_000)
            block.pts = round(1600 * (index + start_s * 30))
            container.mux(audio.encode(block))
        container.mux(video.encode(None) + audio.encode(None))
    return path.read_bytes()


def joined(folder: Path, *starts: float, bf: int = 0) -> Path:
    """Write the transport streams that start at ``starts`` into one file, one after the other."""
    path = folder / "joined.ts"
    path.write_bytes(b"".join(transport_stream(folder / "part.ts", start, bf=bf) for start in starts))
    return path


RESTART, OVERLAP, GAP = (10.0, 10.0), (10.0, 10.0 + FRAMES / 30 - 0.2), (10.0, 112.0)


@pytest.mark.parametrize("starts", [RESTART, OVERLAP, GAP, (*RESTART, 5.0, 200.0)])
@pytest.mark.parametrize("bf", [0, 3])
def test_the_frames_of_all_parts_follow_each_other(tmp_path: Path, starts: tuple[float, ...], bf: int) -> None:
    info = probe(joined(tmp_path, *starts, bf=bf))
    assert len(info.joints) == len(starts) - 1
    items = list(FileFrames(info))
    assert len(items) == FRAMES * len(starts)
    assert [item.frame.captured_at for item in items] == pytest.approx([k / 30 for k in range(len(items))], abs=1e-4)
    later = list(FileFrames(info, from_pts=items[25].pts, first_index=25))
    assert [(item.pts, item.frame.index) for item in later] == [(item.pts, item.frame.index) for item in items[25:]]
    assert all(np.array_equal(a.frame.image, b.frame.image) for a, b in zip(items[25:], later, strict=True))


def test_a_file_without_jumps_has_no_joints(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_bytes(transport_stream(tmp_path / "part.ts", 10.0))
    assert probe(tmp_path / "a.ts").joints == ()
    make_clip(tmp_path / "lapse.mkv", stamps=[0, 60 * 90_000, 120 * 90_000])  # a frame a minute
    info = probe(tmp_path / "lapse.mkv")
    assert info.joints == ()
    assert [item.frame.captured_at for item in FileFrames(info)] == [0.0, 60.0, 120.0]


@pytest.mark.slow
@pytest.mark.parametrize("starts", [RESTART, OVERLAP, GAP])
@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_audio_stays_in_step_over_a_joint(tmp_path: Path, starts: tuple[float, ...], suffix: str) -> None:
    output = tmp_path / f"out{suffix}"
    remake(joined(tmp_path, *starts), output, cut=7)
    shown = seconds(output)
    assert [at - shown[0] for at in shown] == pytest.approx([k / 30 for k in range(2 * FRAMES)], abs=1e-3)
    heard = [at for at, _ in packets(output)[1]]
    part = [at for at, _ in packets(tmp_path / "part.ts")[1]]
    first_video = packets(tmp_path / "part.ts")[0][0][0]
    expected = [at - first_video for at in part]
    assert [at - shown[0] for at in heard[: len(part)]] == pytest.approx(expected, abs=2e-3)
    assert [at - shown[FRAMES] for at in heard[-len(part) :]] == pytest.approx(expected, abs=2e-3)


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_all_frames_below_zero_are_shown(tmp_path: Path, suffix: str) -> None:
    source, output = tmp_path / "wrap.ts", tmp_path / f"out{suffix}"
    source.write_bytes(transport_stream(tmp_path / "part.ts", Fraction(2**33, 90_000) - Fraction(1, 3)))
    assert probe(source).start_pts < 0  # the clock wraps to 0 after a third of a second
    remake(source, output)
    shown = seconds(output)
    assert [at - shown[0] for at in shown] == pytest.approx([k / 30 for k in range(FRAMES)], abs=1e-3)
    before, after = packets(source), packets(output)
    assert after[1][5][0] - after[0][0][0] == pytest.approx(before[1][5][0] - before[0][0][0], abs=2e-3)


WRAP_S = 2**33 / 90_000
"""When the time stamps of a transport stream begin again at 0, seconds."""


@pytest.mark.parametrize(("before_s", "step_s"), [(1 / 3, 1 / 30), (59, 2), (70, 2)])
@pytest.mark.parametrize("bf", ["0", "2"])
def test_live_and_backgrounds_play_over_the_wrap_of_the_clock(
    tmp_path: Path, before_s: float, step_s: float, bf: str
) -> None:
    path, count = tmp_path / "wrap.ts", 40
    stamps = [round((WRAP_S - before_s + index * step_s) * 90_000) for index in range(count)]
    make_clip(path, stamps=stamps, options={"bf": bf, "g": "12"})
    clock = FakeClock(0.0)
    source = VideoSource(path, clock=clock, wait=clock.wait)
    times = [frame.captured_at for frame in iter(source.read, None) if frame is not None]
    source.close()
    assert times == pytest.approx([index * step_s for index in range(count)], abs=1e-3)
    loop, due = LoopingVideo(path), list[float]()
    for index in range(2 * count):
        loop.image_at(index * step_s + (1e-3 if index else 0))
        due.append(loop._due)
    loop._ahead.item()
    assert due == pytest.approx([index * step_s for index in range(2 * count)], abs=2e-3)


@pytest.mark.parametrize("starts", [RESTART, OVERLAP, GAP])
def test_live_a_jump_of_the_clock_is_not_waited_for(tmp_path: Path, starts: tuple[float, ...]) -> None:
    clock = FakeClock(0.0)
    source = VideoSource(joined(tmp_path, *starts), clock=clock, wait=clock.wait)
    times = [frame.captured_at for frame in iter(source.read, None) if frame is not None]
    source.close()
    assert times == pytest.approx([k / 30 for k in range(2 * FRAMES)], abs=1e-3)


def test_one_stamp_that_goes_back_is_put_behind_the_one_before() -> None:
    audio, subtitle = (
        SimpleNamespace(index=1, type="audio"),
        SimpleNamespace(index=2, type="subtitle"),
    )
    stamped = [(audio, dts) for dts in (0, 1920, 100, 5760, 5760)] + [(subtitle, 9), (subtitle, 9)]
    coming = [
        SimpleNamespace(is_discard=False, size=1, pos=0, pts=dts, dts=dts, time_base=Fraction(1, 90_000), stream=stream)
        for stream, dts in stamped
    ]
    source: Any = SimpleNamespace(streams=[audio, subtitle], demux=lambda _: iter(coming))
    container: Any = SimpleNamespace(format=SimpleNamespace(name="mp4"))
    streams = OtherStreams(source, container, StreamPlan())
    streams._copies = {1: "audio", 2: "subtitle"}  # type: ignore[dict-item]
    assert [(packet.dts, packet.pts) for packet in streams.packets(Timeline())] == [
        (dts, dts) for dts in (0, 1920, 2010, 5760, 5850, 9, 9)
    ]


def test_a_source_that_waits_is_interrupted(tmp_path: Path) -> None:
    path = tmp_path / "lapse.mkv"
    make_clip(path, stamps=[0, 3600 * 90_000])
    source = VideoSource(path, pacing=Pacing.REALTIME)
    assert source.read() is not None
    source.interrupt()
    assert source.read() is not None  # an hour early
    source.close()

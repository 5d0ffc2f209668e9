"""The audio of the source, where the output cannot hold it as it is."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from realtime.errors import UsageError
from realtime.media.codecs import Encoding
from realtime.media.copies import StreamPlan, plan_streams
from realtime.media.probe import probe
from tests.clips import make_clip, packets
from tests.unit.media.remaking import remake

H264 = Encoding("h264", None, with_alpha=False, threads=1)
BEEPS_S = (0.2, 0.7)


def film(path: Path, codec: str, rate: int, layout: str = "mono") -> Path:
    """Write a second of video, and audio with two beeps of 0.1 s."""
    with av.open(str(path), "w") as container:
        video: Any = container.add_stream("mpeg4", rate=25)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        audio: Any = container.add_stream(codec, rate=rate, layout=layout)
        audio.bit_rate = 64_000
        context = audio.codec_context
        resampler = av.AudioResampler(context.format, layout, rate, frame_size=context.frame_size)
        at = np.arange(rate) / rate
        tone = (20_000 * np.sin(2 * np.pi * 440 * at)).astype(np.int16)
        tone[~np.any([(at >= beep) & (at < beep + 0.1) for beep in BEEPS_S], axis=0)] = 0
        block = av.AudioFrame.from_ndarray(np.repeat(tone[None], 1, 0), "s16", layout="mono")
        block.sample_rate, block.pts, block.time_base = rate, 0, Fraction(1, rate)
        for index in range(25):
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 9 * index, np.uint8), "rgb24")
            frame.pts, frame.time_base = index, Fraction(1, 25)
            container.mux(video.encode(frame.reformat(format="yuv420p")))
        for part in resampler.resample(block) + resampler.resample(None):
            container.mux(audio.encode(part))
        container.mux(video.encode(None) + audio.encode(None))
    return path


def beeps(path: Path) -> list[float]:
    """Return when the beeps of a file start, seconds."""
    resampler = av.AudioResampler("fltp", "mono", 48_000)
    with av.open(str(path)) as container:
        frames = [frame for decoded in container.decode(audio=0) for frame in resampler.resample(decoded)]
        start_s = float(frames[0].pts * frames[0].time_base)
    loud = np.flatnonzero(np.abs(np.concatenate([frame.to_ndarray()[0] for frame in frames])) > 0.1) / 48_000 + start_s
    return [float(loud[0]), *(float(at) for at in loud[1:][np.diff(loud) > 0.2])]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "codec", "rate", "layout"),
    [
        ("camera.avi", "pcm_alaw", 8000, "mono"),
        ("old.avi", "adpcm_ms", 22_050, "mono"),
        ("windows.wmv", "wmav2", 44_100, "stereo"),
        ("surround.mkv", "pcm_s16le", 48_000, "5.1"),
    ],
)
@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".webm"])
def test_audio_that_the_output_cannot_hold_is_encoded(
    tmp_path: Path, name: str, codec: str, rate: int, layout: str, suffix: str
) -> None:
    source, output = film(tmp_path / name, codec, rate, layout), tmp_path / f"out{suffix}"
    plan = plan_streams(source, output, probe(source), H264)
    target = "AAC" if suffix == ".mp4" else "Opus"
    if (codec, suffix) == ("pcm_s16le", ".mkv"):
        assert plan == StreamPlan(copied=(1,))
    else:
        assert plan.notes == (f"audio track 1 ({codec}) encoded as {target}",)
    remake(source, output)
    assert beeps(output) == pytest.approx(beeps(source), abs=0.01)


@pytest.mark.slow
def test_encoded_audio_is_complete_where_the_decoder_lags_behind(tmp_path: Path) -> None:
    source, output = film(tmp_path / "windows.wmv", "wmav2", 44_100, "stereo"), tmp_path / "out.webm"
    remake(source, output)
    assert length_s(output) == pytest.approx(length_s(source), abs=0.005)


def length_s(path: Path) -> float:
    """Return how long the samples of the audio of a file are, seconds."""
    with av.open(str(path)) as container:
        return sum(frame.samples / frame.sample_rate for frame in container.decode(audio=0))


@pytest.mark.slow
def test_encoded_audio_of_a_file_that_starts_late_stays_in_step(tmp_path: Path) -> None:
    source, output = film(tmp_path / "a.avi", "pcm_alaw", 8000), tmp_path / "out.mkv"
    info = probe(source)
    shifted = StreamPlan(encoded=plan_streams(source, output, info, H264).encoded)
    remake(source, output, streams=shifted)
    video_s, audio_s = packets(output)[0][0][0], packets(output)[1][0][0]
    assert audio_s == pytest.approx(video_s, abs=0.02)


def test_audio_in_an_unknown_codec_is_left_out_and_named(tmp_path: Path) -> None:
    path = tmp_path / "phone.mp4"
    make_clip(path, tracks=2)
    data = bytearray(path.read_bytes())
    for known, unknown in ((b"mp4a", b"apac"), (b"esds", b"dapa")):  # as spatial audio is stored
        at = data.rindex(known)
        data[at : at + 4] = unknown
    path.write_bytes(data)
    with av.open(str(path)) as container:
        tracks = [getattr(stream.codec_context, "name", None) for stream in container.streams.audio]
    assert tracks == ["aac", None]
    for suffix in (".mp4", ".mov", ".mkv"):
        plan = plan_streams(path, tmp_path / f"out{suffix}", probe(path), H264)
        assert plan == StreamPlan(copied=(1,), notes=("audio track 2 (unknown codec) left out",))


def test_subtitles_that_the_output_cannot_hold_are_refused(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", subtitles=True)
    info = probe(tmp_path / "a.mkv")
    with pytest.raises(UsageError, match=r"a.mkv has subtitles .* that ends in .mkv, or pass --drop sub"):
        plan_streams(tmp_path / "a.mkv", tmp_path / "b.mp4", info, H264)
    assert plan_streams(tmp_path / "a.mkv", tmp_path / "b.mp4", info, H264, ["subtitle"]) == StreamPlan()
    assert len(plan_streams(tmp_path / "a.mkv", tmp_path / "b.mkv", info, H264).copied) == 1

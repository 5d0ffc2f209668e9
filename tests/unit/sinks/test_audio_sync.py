"""The audio of a recording stays in step with the video, whatever the clocks and the microphone do."""

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.media.audio_track import AudioTrack
from realtime.sinks.recording import RecordingSink
from realtime.sources.device_clock import DeviceClock
from realtime.structures import AUDIO_RATE, AudioChunk, Image
from tests.clips import pictures
from tests.conftest import released

SIZE = (64, 48)
BLOCK = 960


def beeps(at: NDArray[np.float64], every_s: float = 1.0, first_s: float = 0.5) -> NDArray[np.float32]:
    """A tone of 50 ms every ``every_s`` seconds."""
    heard = (at - first_s) % every_s < 0.05
    return (0.6 * heard * np.sin(2 * np.pi * 1000 * at) * (at >= first_s)).astype(np.float32)


def onsets(path: Path) -> list[float]:
    """When the tones of a file start, seconds."""
    with av.open(str(path)) as container:
        parts = [(float(f.pts * f.time_base), np.abs(f.to_ndarray()[0])) for f in container.decode(audio=0)]
    begun: list[float] = []
    for at, samples in parts:
        loud = at + np.flatnonzero(samples > 0.3) / AUDIO_RATE
        if len(loud) and (not begun or loud[0] - begun[-1] > 0.3):
            begun.append(float(loud[0]))
    return begun


def flashes(path: Path) -> list[float]:
    """When the bright frames of a file are shown, seconds."""
    bright = [frame for frame in pictures(path) if frame.to_ndarray(format="gray").mean() > 120]
    return [float(frame.pts * frame.time_base) for frame in bright if frame.pts is not None]


class FakeMicrophone:
    """Delivers what a microphone whose own clock is off by ``drift`` has captured up to ``now``."""

    def __init__(self, *, drift: float = 0.0, deaf: tuple[float, float] = (0.0, 0.0)) -> None:
        self.now, self._drift, self._deaf = 0.0, drift, deaf
        self._count, self._clock = 0, DeviceClock(AUDIO_RATE)

    def listen(self) -> list[AudioChunk]:
        heard = []
        rate = AUDIO_RATE * (1 + self._drift)
        while (self._count + BLOCK) / rate <= self.now:
            at = (self._count + np.arange(BLOCK)) / rate
            self._count += BLOCK
            if self._deaf[0] <= at[0] < self._deaf[1]:
                continue
            samples = beeps(at)
            captured_at = self._clock(BLOCK, at[-1] + 1 / rate)
            heard.append(AudioChunk(np.stack([samples, samples]), 1000 + captured_at))
        return heard


def shots(seconds: float, fps: float = 30.0) -> Iterator[tuple[float, Image]]:
    """Record frames with a flash at every half second, when there is a beep too."""
    for k in range(round(seconds * fps)):
        flash = k % fps == fps // 2
        yield k / fps, np.full((SIZE[1], SIZE[0], 3), 235 if flash else 20, np.uint8)


def record(path: Path, microphone: FakeMicrophone, seconds: float = 6.0, **keywords: object) -> None:
    sink = RecordingSink(path, size=SIZE, fps=30.0, listen=microphone.listen, **keywords)  # type: ignore[arg-type]
    for at, image in shots(seconds):
        microphone.now = at + 0.05  # audio captured a little after the frame has arrived, too
        sink.write(released(image, 1000 + at))
    sink.close()


@pytest.mark.parametrize("ending", ["mp4", "mkv"])
def test_beep_and_flash_stay_in_step(tmp_path: Path, ending: str) -> None:
    record(tmp_path / f"a.{ending}", FakeMicrophone())
    found = onsets(tmp_path / f"a.{ending}")
    assert len(found) == 6
    assert found == pytest.approx(flashes(tmp_path / f"a.{ending}"), abs=0.005)


@pytest.mark.slow
def test_a_drifting_sound_card_is_kept_in_step(tmp_path: Path) -> None:
    record(tmp_path / "a.mkv", FakeMicrophone(drift=0.0015), 12.0)  # 18 ms at the end, were it let go
    assert onsets(tmp_path / "a.mkv") == pytest.approx(flashes(tmp_path / "a.mkv"), abs=0.005)


def test_missing_audio_becomes_silence_and_the_rest_stays_in_place(tmp_path: Path) -> None:
    record(tmp_path / "a.mkv", FakeMicrophone(deaf=(1.2, 3.8)), 7.0)
    assert onsets(tmp_path / "a.mkv") == pytest.approx([0.5, 4.5, 5.5, 6.5], abs=0.005)


def test_audio_of_a_pause_is_dropped(tmp_path: Path) -> None:
    for k, until in enumerate((1002.49, 1002.51)):  # a beep starts at 2.5, and the microphone is ahead of the video
        record(tmp_path / f"{k}.mkv", FakeMicrophone(), 4.0, wanted=lambda at, until=until: at < until)
    assert onsets(tmp_path / "0.mkv") == pytest.approx([0.5, 1.5], abs=0.005)
    assert onsets(tmp_path / "1.mkv") == pytest.approx([0.5, 1.5, 2.5], abs=0.005)


def test_silence_is_written_while_the_video_continues(tmp_path: Path) -> None:
    sink = RecordingSink(tmp_path / "a.mkv", size=SIZE, fps=30.0, listen=list)
    for at, image in shots(8.0):
        sink.write(released(image, at))
    with av.open(str(tmp_path / "a.mkv")) as container:  # as it would be after a crash
        last_s = [
            float(packet.pts * packet.time_base) for packet in container.demux(audio=0) if packet.pts is not None
        ][-1]
    sink.close()
    assert last_s > 4


def test_without_any_audio_the_track_is_silence_as_long_as_the_video(tmp_path: Path) -> None:
    record(tmp_path / "a.mkv", FakeMicrophone(deaf=(0.0, 99.0)), 3.0)
    with av.open(str(tmp_path / "a.mkv")) as container:
        sounds = list(container.decode(audio=0))
    assert sum(frame.samples for frame in sounds) / AUDIO_RATE == pytest.approx(3.0, abs=0.03)
    assert max(float(np.abs(frame.to_ndarray()).max()) for frame in sounds) < 1e-3


def test_audio_can_be_delayed(tmp_path: Path) -> None:
    record(tmp_path / "a.mkv", FakeMicrophone(), audio_offset_s=0.25)
    assert onsets(tmp_path / "a.mkv") == pytest.approx([k + 0.75 for k in range(6)], abs=0.005)


def test_a_pause_is_cut_out_of_both(tmp_path: Path) -> None:
    record(tmp_path / "a.mkv", FakeMicrophone(), 8.0, wanted=lambda at: not 1002 <= at < 1004.79)
    found = flashes(tmp_path / "a.mkv")
    assert found == pytest.approx([0.5, 1.5, 2.7, 3.7, 4.7], abs=0.002)
    assert onsets(tmp_path / "a.mkv") == pytest.approx(found, abs=0.005)


def test_audio_that_cannot_be_encoded_leaves_the_video(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(FakeMicrophone):
        def listen(self) -> list[AudioChunk]:
            raise ValueError("a bug")

    record(tmp_path / "a.mkv", Broken(), 2.0)
    assert len(pictures(tmp_path / "a.mkv")) == 60
    assert caplog.messages == ["the audio cannot be encoded (a bug); the recording continues without it"]


def test_random_delays_of_arrival_do_not_move_the_audio() -> None:
    rng = np.random.default_rng(0)
    clock = DeviceClock(AUDIO_RATE)
    late = rng.exponential(0.004, 3000)
    late[1000:1015] = np.linspace(0.3, 0.0, 15)  # the system was busy, then all came at once
    times = [clock(BLOCK, (k + 1) * BLOCK / AUDIO_RATE + late[k]) for k in range(3000)]
    off = np.array(times) - np.arange(3000) * BLOCK / AUDIO_RATE
    assert np.abs(off[50:]).max() < 0.003


def test_after_lost_samples_the_time_is_right_within_a_second() -> None:
    clock = DeviceClock(AUDIO_RATE)
    at = 0.0
    for k in range(400):
        at += 0.02 + (0.25 if k == 200 else 0)
        off = clock(BLOCK, at) - (at - 0.02)
        if k < 200 or k > 240:
            assert off == pytest.approx(0, abs=0.001)


@pytest.mark.slow
def test_over_an_hour_video_and_audio_stay_within_5_ms(tmp_path: Path) -> None:
    """Two clocks 200 ppm apart, 0.72 s after an hour if uncorrected. Audio at 8 kHz to be quicker."""
    rate, drift = 8000, 200e-6
    rng = np.random.default_rng(0)
    clock = DeviceClock(rate)
    with av.open(str(tmp_path / "a.mkv"), "w") as container:
        track = AudioTrack(container, "pcm_s16le", rate=rate)
        container.start_encoding()
        count, block = 0, rate // 10
        while count / rate < 3600:
            true = (count + np.arange(block)) / (rate * (1 + drift))
            count += block
            late = rng.exponential(0.003) + (0.2 if count % (97 * block) == 0 else 0)
            samples = ((true % 60 >= 30) & (true % 60 < 30.05)).astype(np.float32) * 0.5
            container.mux(track.put(np.stack([samples, samples]), max(0.0, clock(block, true[-1] + late))))
        container.mux(track.finish())
    with av.open(str(tmp_path / "a.mkv")) as container:
        heard = [float(f.pts * f.time_base) + float(np.argmax(f.to_ndarray() > 8000) // 2) / rate
                 for f in container.decode(audio=0) if f.to_ndarray().max() > 8000]  # fmt: skip
    begun = [at for at, before in zip(heard, [-9.0, *heard], strict=False) if at - before > 1]
    assert begun == pytest.approx([60 * k + 30 for k in range(60)], abs=0.005)

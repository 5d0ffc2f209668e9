"""The microphone's thread with fake devices that are lost, muted, silent or late; and the names of devices."""

import logging
import queue
import threading
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.errors import SourceError
from realtime.sources import audio_devices
from realtime.sources import microphone as module
from realtime.sources.audio_devices import Device, Wait
from realtime.sources.microphone import Microphone
from realtime.structures import AUDIO_RATE, AudioChunk
from tests.fakes_io import FakeClock

LOUD = np.full((2, 960), 0.5, np.float32)
QUIET = np.zeros((2, 960), np.float32)


class FakeDevice:
    """Delivers what is put into ``coming``; an exception is raised, None ends it."""

    def __init__(self) -> None:
        self.coming: queue.Queue[NDArray[np.float32] | Exception | None] = queue.Queue()
        self.closed = threading.Event()

    def read(self) -> NDArray[np.float32] | None:
        item = self.coming.get()
        if isinstance(item, Exception):
            raise item
        return item

    def close(self) -> None:
        self.closed.set()


class Logged(logging.Handler):
    """Keeps messages, and waits for them."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: queue.Queue[str] = queue.Queue()

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.put(record.getMessage())

    def next(self) -> str:
        return self.messages.get(timeout=20)


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[Logged]:
    handler = Logged()
    caplog.set_level(logging.INFO, "realtime")
    logging.getLogger("realtime").addHandler(handler)
    yield handler
    logging.getLogger("realtime").removeHandler(handler)


@pytest.fixture(autouse=True)
def _every_name_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "check", lambda spec: (None, spec))
    monkeypatch.setattr(module, "_RETRY_S", 0.01)


def opener(*devices: FakeDevice | Exception) -> Callable[[str, Wait], Device]:
    waiting = list(devices)

    def open_next(_spec: str, _wait: Wait) -> Device:
        device = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if isinstance(device, Exception):
            raise device
        return device

    return open_next


def heard(listen: Callable[[], list[AudioChunk]], device: FakeDevice, *blocks: NDArray[np.float32]) -> list[AudioChunk]:
    """What is captured of ``blocks``."""
    for block in blocks:
        device.coming.put(block)
    found: list[AudioChunk] = []
    while len(found) < len(blocks):
        found += listen()
    return found


def end(microphone: Microphone, device: FakeDevice) -> None:
    closing = threading.Thread(target=microphone.close)
    closing.start()
    device.coming.put(QUIET)
    closing.join()
    assert device.closed.wait(20)


def test_every_listener_gets_all_chunks_with_their_times() -> None:
    device, clock = FakeDevice(), FakeClock(100.0)
    microphone = Microphone("a", opener=opener(device), clock=clock)
    listeners = [microphone.listener(), microphone.listener()]
    for listen in listeners:
        found = heard(listen, device, LOUD) if listen is listeners[0] else listen()
        assert [sound.captured_at for sound in found] == pytest.approx([100 - 0.02])
        np.testing.assert_array_equal(found[0].samples, LOUD)
    end(microphone, device)


def test_a_microphone_that_cannot_be_opened_at_the_start_is_refused() -> None:
    with pytest.raises(SourceError, match="no such thing"):
        Microphone("a", opener=opener(SourceError("no such thing")))


def test_a_lost_microphone_is_logged_once_and_reopened(logged: Logged) -> None:
    first, second = FakeDevice(), FakeDevice()
    lost = SourceError("a: no such device")
    microphone = Microphone("a", opener=opener(first, lost, lost, second))
    first.coming.put(lost)
    assert logged.next() == "a: no such device; recording silence until it is available"
    assert logged.next() == "the microphone a is available again"
    assert first.closed.is_set()
    assert len(heard(microphone.listener(), second, LOUD)) == 1
    end(microphone, second)


def test_a_bug_in_a_driver_does_not_end_the_run(logged: Logged) -> None:
    first, second = FakeDevice(), FakeDevice()
    microphone = Microphone("a", opener=opener(first, second))
    first.coming.put(RuntimeError("a bug"))
    assert logged.next() == "the microphone a failed (RuntimeError: a bug)"
    assert logged.next() == "the microphone a is available again"
    end(microphone, second)


def test_audio_that_ends_is_logged_and_not_reopened(logged: Logged) -> None:
    device = FakeDevice()
    microphone = Microphone("a", opener=opener(device))
    device.coming.put(None)
    assert logged.next() == "the audio of a has ended; recording silence from here on"
    assert device.closed.wait(20)
    microphone.close()
    assert logged.messages.empty()


def test_a_muted_microphone_is_logged_once(logged: Logged) -> None:
    device = FakeDevice()
    microphone = Microphone("a", opener=opener(device))
    for _ in range(300):
        device.coming.put(QUIET)
    assert logged.next() == "the microphone a delivers only silence; check whether it is muted"
    device.coming.put(LOUD)
    assert logged.next() == "the microphone a is no longer silent"
    end(microphone, device)
    assert logged.messages.empty()


def test_a_stalled_microphone_is_logged_once(logged: Logged) -> None:
    device, clock = FakeDevice(), FakeClock()
    microphone = Microphone("a", opener=opener(device), clock=clock)
    listen = microphone.listener()
    heard(listen, device, LOUD)
    clock.now += 3
    listen()
    listen()
    assert logged.next() == "the microphone a delivers no audio; recording silence"
    assert logged.messages.empty()
    end(microphone, device)


def test_the_device_is_open_only_while_it_is_switched_on() -> None:
    first, second = FakeDevice(), FakeDevice()
    opened: list[int] = []
    give = opener(first, second)

    def count(spec: str, wait: Wait) -> Device:
        opened.append(1)
        return give(spec, wait)

    microphone = Microphone("a", on=False, opener=count)
    assert opened == []
    listen = microphone.listener()
    microphone.switch(on=True)
    heard(listen, first, LOUD)
    microphone.switch(on=False)
    first.coming.put(LOUD)
    assert first.closed.wait(20)
    listen()
    microphone.switch(on=True)
    heard(listen, second, LOUD)
    end(microphone, second)
    assert len(opened) == 2


def test_a_device_that_blocks_forever_does_not_delay_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CLOSE_S", 0.01)
    device = FakeDevice()
    microphone = Microphone("a", opener=opener(device))
    assert microphone.listener()() == []
    microphone.close()
    device.coming.put(None)  # lets the thread go


def test_names_are_given_to_ffmpeg_in_its_own_form(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(audio_devices, "_is_supported", lambda kind: kind in {"alsa", "avfoundation", "dshow", "lavfi"})
    monkeypatch.setattr(audio_devices, "devices", lambda _: ["Mic (USB)"])
    monkeypatch.setattr(audio_devices, "_prepare_alsa", lambda: None)
    check = audio_devices.check
    file = tmp_path / "it's ö:1.wav"
    file.touch()
    assert check(str(file)) == (None, str(file))
    assert check("rtsp://host/a") == (None, "rtsp://host/a")
    assert check("lavfi:sine=frequency=1000") == ("lavfi", "sine=frequency=1000")
    assert check("alsa:hw:1,0") == ("alsa", "hw:1,0")
    monkeypatch.setattr(audio_devices.sys, "platform", "linux")
    assert check("default") == ("alsa", "default")
    assert check("hw:1") == ("alsa", "hw:1")
    monkeypatch.setattr(audio_devices.sys, "platform", "darwin")
    assert check("default") == ("avfoundation", ":default")
    monkeypatch.setattr(audio_devices.sys, "platform", "win32")
    assert check("default") == ("dshow", "audio=Mic (USB)")
    assert check("Other") == ("dshow", "audio=Other")
    with pytest.raises(SourceError, match="does not support pulse"):
        check("pulse:default")
    monkeypatch.setattr(audio_devices, "_is_supported", lambda _: False)
    with pytest.raises(SourceError, match=r"does not support dshow; leave --audio out, or give an audio file"):
        check("default")


def test_a_device_that_cannot_be_opened_is_explained(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audio_devices, "devices", lambda _: ["default", "hw:CARD=Mic"])
    monkeypatch.setattr(audio_devices, "check", lambda spec: ("lavfi", spec))
    with pytest.raises(SourceError, match=r"^the microphone nonsense cannot be opened: .+$"):
        audio_devices.open_device("nonsense", lambda _: None)
    monkeypatch.setattr(audio_devices, "check", lambda spec: (None, spec))
    (tmp_path / "a.txt").write_text("not a sound")
    with pytest.raises(SourceError, match="cannot be opened"):
        audio_devices.open_device(str(tmp_path / "a.txt"), lambda _: None)
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(not audio_devices._is_supported("alsa"), reason="this ffmpeg has no ALSA")
def test_alsa_is_opened_with_the_settings_of_the_system_and_prints_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "alsa.conf"
    settings.write_text("pcm.quiet { type null }\nctl.quiet { type null }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(settings))
    device = audio_devices.open_device("alsa:quiet", lambda _: None)
    samples = device.read()
    device.close()
    assert samples is not None
    assert samples.shape[0] == 2
    assert samples.shape[1] >= 960  # it gives very few at a time
    with pytest.raises(SourceError, match=r"the microphone alsa:other cannot be opened: .*; (available: |no audio)"):
        audio_devices.open_device("alsa:other", lambda _: None)
    assert capfd.readouterr().err == ""


def test_a_file_is_read_as_fast_as_it_plays(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    tone = np.sin(2 * np.pi * 440 * np.arange(44_100) / 44_100)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(44_100)
        file.writeframes((tone * 16_000).astype("<i2").tobytes())
    waits: list[float] = []
    device = audio_devices.open_device(str(path), waits.append)
    found = []
    while (samples := device.read()) is not None:
        found.append(samples)
    device.close()
    whole = np.concatenate(found, axis=1)
    assert whole.shape[1] == pytest.approx(AUDIO_RATE, abs=100)
    assert np.abs(whole).max() == pytest.approx(0.488, abs=0.02)
    assert waits[-1] == pytest.approx(1.0, abs=0.3)  # nothing waited in truth, so the last one waits for all of it

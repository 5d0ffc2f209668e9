"""Audio whose time stamps jump."""

import io
from collections.abc import Iterator
from typing import Any

import av
import numpy as np
import pytest

from realtime.media.audio_encoder import AudioEncoder
from realtime.media.audio_track import AudioTrack


@pytest.fixture
def source() -> Iterator[Any]:
    """Half a second of mono audio in packets."""
    file = io.BytesIO()
    with av.open(file, "w", format="wav") as container:
        stream = container.add_stream("pcm_s16le", rate=48_000, layout="mono")
        block = av.AudioFrame.from_ndarray(np.zeros((1, 24_000), np.int16), "s16", layout="mono")
        block.sample_rate = 48_000
        container.mux([*stream.encode(block), *stream.encode(None)])
    file.seek(0)
    with av.open(file) as container:
        yield container


def test_a_long_gap_is_filled_bit_by_bit(source: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a whole its silence would be in memory at once, a gigabyte and more for an hour."""
    gaps_s: list[float] = []
    put = AudioTrack.put

    def measured(track: AudioTrack, samples: Any, at_s: float) -> Any:
        gaps_s.append(at_s - track.end_s)
        return put(track, samples, at_s)

    monkeypatch.setattr(AudioTrack, "put", measured)
    packets = encode(source, jump_s=100)
    assert max(gaps_s) < 0.1
    assert float(packets[-1].pts * packets[-1].time_base) == pytest.approx(100.5, abs=0.1)


def test_a_jump_of_days_is_a_fault_of_the_file(source: Any) -> None:
    with pytest.raises(ValueError, match="a gap of 1000000 s"):
        encode(source, jump_s=1_000_000)


def encode(source: Any, jump_s: int) -> list[Any]:
    """Encode the packets of ``source``, all but the first ``jump_s`` seconds later."""
    with av.open(io.BytesIO(), "w", format="mp4") as output:
        encoder = AudioEncoder(source.streams.audio[0], output, "aac")
        output.start_encoding()
        ready: list[Any] = []
        for number, packet in enumerate(source.demux(audio=0)):
            if packet.size:
                if number:
                    packet.pts = packet.dts = packet.pts + round(jump_s / packet.time_base)
                ready += encoder.encode(packet)
        ready += encoder.finish()
        output.mux(ready)
    return ready

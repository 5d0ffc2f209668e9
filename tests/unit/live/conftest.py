import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from realtime import config
from realtime.build import build_gate, build_matte_maker, build_renderer
from realtime.live.live_control import LiveControl
from realtime.live.session import Session
from realtime.privacy.gate import ReleasedImage
from realtime.sinks.group import SinkGroup
from realtime.stats import Stats
from realtime.structures import Frame
from tests.conftest import FakeSegmenter, FakeSink, FakeSource


class Rig:
    """A run with fake devices, one frame at a time."""

    def __init__(self, session: Session | None = None, **settings: object) -> None:
        overrides = {key.replace("__", "."): value for key, value in settings.items()}
        self.config = config.load(None, {"source.input": "demo", **overrides})
        self.source, self.stats = FakeSource(count=1000), Stats()
        self.make_matte = build_matte_maker(self.config, FakeSegmenter(), self.source.size, self.stats, live=True)
        self.renderer = build_renderer(self.config, self.source.size, self.stats, live=True)
        self.gate = build_gate(self.config, self.renderer, self.source.size)
        self.live = LiveControl(
            self.config,
            self.source,
            self.make_matte,
            self.renderer,
            self.gate,
            self.stats,
            recording=None,
            session=session,
        )
        self.sink = FakeSink()
        self.group = SinkGroup({"fake": self.sink})
        self.live.outputs.attach(self.group)
        self.frame: Frame | None = None

    def step(self) -> ReleasedImage:
        """Pass the next frame through everything."""
        self.frame = self.source.read()
        assert self.frame is not None
        released = self.live.release(self.frame, self.make_matte(self.frame))
        self.group.write(released)
        return released

    def sent(self, kind: type[Any]) -> list[Any]:
        """Return the messages of a kind that wait for the window."""
        return [message for message in self.live.link.outbox if isinstance(message, kind)]

    def close(self) -> None:
        self.live.close()
        self.group.close()


@pytest.fixture
def rig(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[Callable[..., Rig]]:
    """Make a run whose videos and pictures go to ``tmp_path``."""
    caplog.set_level(logging.INFO, "realtime")
    for kind in ("videos", "pictures"):
        monkeypatch.setattr(f"platformdirs.user_{kind}_dir", lambda: str(tmp_path))
    made: list[Rig] = []

    def make(**settings: object) -> Rig:
        made.append(Rig(**settings))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        each.close()

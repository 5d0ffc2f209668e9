"""``realtime process IN -`` on tiny clips with a fake model."""

import io
from pathlib import Path

import pytest

from realtime.config import load
from realtime.process.options import ProcessOptions
from realtime.process.piped import run_piped
from tests.clips import make_clip
from tests.conftest import FakeSegmenter

pytestmark = pytest.mark.slow  # decodes whole videos


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "slow.mp4"
    make_clip(path, frames=5, fps=1, stamps=[90_000 * k for k in range(5)])
    return path


def test_a_causal_matte_does_not_become_too_old(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a file: at a frame a second, each frame has a matte of its own, whatever ``every`` says."""
    monkeypatch.setattr("realtime.process.options.check_pipe", lambda: None)
    segmenter, pipe = FakeSegmenter(), io.BytesIO()
    report = run_piped(
        load(None, {"look.name": "none"}),
        str(clip),
        pipe,
        ProcessOptions(every=3, causal=True),
        open_segmenter=lambda _: segmenter,
    )
    assert pipe.getvalue().count(b"FRAME\n") == report.frames_done == 5
    assert segmenter.calls == 5

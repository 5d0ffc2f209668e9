from pathlib import Path
from typing import Any

import pytest

from realtime.config import load
from realtime.errors import RealtimeError, UsageError
from realtime.live.plan import LivePlan, plan_live
from realtime.sinks import ImageFileSpec, RecordingSpec
from realtime.structures import Pacing


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"any")
    return path


def plan(clip: Path, *outputs: str, standby: bool = False, **settings: Any) -> LivePlan:
    values = {"source.input": str(clip), **{key.replace("__", "."): value for key, value in settings.items()}}
    return plan_live(load(None, values), [str(clip.with_name(name)) for name in outputs], standby=standby)


def test_a_plan_says_what_is_opened(clip: Path) -> None:
    live = plan(clip, "a.mkv", "b.png")
    assert live.outputs == (RecordingSpec(clip.with_name("a.mkv")), ImageFileSpec(clip.with_name("b.png")))
    assert live.pacing is Pacing.REALTIME
    assert live.has_recording
    assert not live.is_camera
    assert plan(clip, "a.mkv", source__realtime=False).pacing is Pacing.LOSSLESS


@pytest.mark.parametrize(
    ("outputs", "settings", "message"),
    [
        ((), {}, "no output"),
        (("a.avi",), {}, "a.avi' is not an output"),
        (("a.mkv", "a.mkv"), {}, "twice"),
        (("a.mkv",), {"source__input": "nosuch.mp4"}, "nosuch.mp4 cannot be read: no such file"),
        (("a.mkv",), {"look__name": "image"}, "needs a background file"),
        (("a.mkv",), {"look__name": "image", "look__background": "nosuch.jpg"}, "nosuch.jpg cannot be read"),
        (("a.mkv",), {"picture__overlay": "nosuch.png"}, "nosuch.png cannot be read"),
        (("a.mkv",), {"look__strength": 5}, "text in the background readable"),
        (("a.mkv",), {"inference__hz": 2}, r"give at least 2\.5"),
        (("a.mkv",), {"model__keep": ("dog",)}, "has no class 'dog'; use --model mobile"),
        (("a.mkv",), {"subject__policy": "top1"}, "for photos only"),
        (("a.png",), {"output__audio": "default"}, "--audio needs a recording"),
        (("a.mkv",), {"output__audio": "default", "source__realtime": False}, "--fast"),
    ],
)
def test_what_cannot_work_is_refused(
    clip: Path, outputs: tuple[str, ...], settings: dict[str, Any], message: str
) -> None:
    with pytest.raises(RealtimeError, match=message):
        plan(clip, *outputs, **settings)


def test_standby_needs_a_window(clip: Path) -> None:
    with pytest.raises(UsageError, match="--standby needs a window"):
        plan(clip, "a.mkv", standby=True)

from typing import Any

import pytest

from realtime.config import Config
from realtime.maskrcnn import segmenter
from realtime.process.segmenter import build_recording_segmenter


@pytest.mark.parametrize(
    ("settings", "accuracy"),
    [
        ({"name": "portrait"}, "exact"),
        ({"name": "mobile"}, "fast"),
        ({"name": "portrait", "accuracy": "fast"}, "fast"),
        ({"name": "mobile", "accuracy": "exact"}, "exact"),
    ],
)
def test_a_recording_has_the_accuracy_of_the_settings_or_else_of_the_model(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], accuracy: str
) -> None:
    opened: list[dict[str, Any]] = []
    monkeypatch.setattr(segmenter, "open_segmenter", lambda name, **named: opened.append({"name": name, **named}))
    build_recording_segmenter(Config.model_validate({"model": settings}))
    assert [(one["name"], one["accuracy"], one["mirrored"]) for one in opened] == [(settings["name"], accuracy, False)]

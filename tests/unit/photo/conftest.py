"""``realtime photo`` with a fake model, and a photo for it."""

import sys
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import pytest

from realtime import cli
from realtime.maskrcnn import weights
from realtime.photo import run as photo_app
from tests.conftest import FakeSegmenter


class Result(NamedTuple):
    code: int
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setattr(weights, "locate", lambda *_: ())
    monkeypatch.setattr(photo_app, "build_segmenter", lambda *_, **__: FakeSegmenter())

    def call(*arguments: object) -> Result:
        monkeypatch.setattr(sys, "argv", ["realtime", "photo", *map(str, arguments)])
        code = 0
        try:
            cli.main()
        except SystemExit as end:
            code = int(end.code or 0)
        return Result(code, capsys.readouterr().err)

    return call


SIZE = 160, 120
"""Width and height of most photos: small, for every run costs time by its pixels."""


def scene(kind: type = np.uint8, size: tuple[int, int] = SIZE, channels: int = 3, square: int = 2) -> Any:
    """A red person in the middle half before a blue checkered background, (H, W, channels) RGB."""
    width, height = size
    checks = np.indices((height, width)).sum(axis=0) // square % 2
    image = np.stack([60 + 0 * checks, 60 + 60 * checks, 160 + 60 * checks], axis=2)
    image[height // 4 : height * 3 // 4, width // 4 : width * 3 // 4] = (220, 40, 30)
    image = image[..., :channels]
    return (image * (np.iinfo(kind).max // 255)).astype(kind)

import threading

import numpy as np
import pytest

from realtime.errors import WeightsError
from realtime.live.lazy_segmenter import LazySegmenter
from tests.conftest import FakeSegmenter


def test_the_model_is_built_once_by_the_first_call_or_before() -> None:
    built: list[FakeSegmenter] = []

    def build() -> FakeSegmenter:
        built.append(FakeSegmenter())
        return built[-1]

    lazy = LazySegmenter(build)
    assert not built
    assert not lazy.is_loaded
    assert lazy.load() is lazy.load() is built[0]
    assert len(lazy(np.zeros((4, 4, 3), np.uint8))) == 1
    assert (len(built), built[0].calls) == (1, 1)
    assert lazy.is_loaded


def test_a_model_is_built_in_the_background_and_once() -> None:
    begun, go_on, built = threading.Event(), threading.Event(), []

    def build() -> FakeSegmenter:
        begun.set()
        go_on.wait(10)
        built.append(threading.current_thread().name)
        return FakeSegmenter()

    prepared: list[str] = []
    lazy = LazySegmenter(build)
    lazy.start(lambda: prepared.append(threading.current_thread().name))
    assert begun.wait(10)
    go_on.set()
    assert lazy.load() is lazy.load()
    assert prepared == built == ["load"]


def test_what_fails_in_the_background_is_raised_by_the_next_call() -> None:
    tried = threading.Event()

    def build() -> FakeSegmenter:
        tried.set()
        raise WeightsError("no weights")

    lazy = LazySegmenter(build)
    lazy.start()
    assert tried.wait(10)
    with pytest.raises(WeightsError, match="no weights"):
        lazy.load()


def test_the_input_of_a_scalable_model_is_scaled_from_its_full_size() -> None:
    class Scalable(FakeSegmenter):
        short_side = 192

    model = Scalable()
    lazy = LazySegmenter(lambda: model)
    lazy.scale(0.67)  # not built yet
    lazy(np.zeros((4, 4, 3), np.uint8))
    sides = []
    for factor in (0.83, 0.67, 0.1, 1.0):
        lazy.scale(factor)
        sides.append(model.short_side)
    assert sides == [159, 129, 96, 192]
    other = LazySegmenter(FakeSegmenter)
    other(np.zeros((4, 4, 3), np.uint8))
    other.scale(0.5)  # has no size to change

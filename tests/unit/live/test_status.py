import numpy as np

from realtime.build import build_renderer
from realtime.config import load
from realtime.live.outputs import LiveOutputs
from realtime.live.own_view import OwnView
from realtime.live.status import RunStatus
from realtime.privacy.gate import Gate
from realtime.stats import Stats
from realtime.structures import Frame, Image, Matte, Pacing

SIZE = 64, 48
IMAGE = np.full((48, 64, 3), 128, np.uint8)


class Run:
    """A gate that releases frames of two scenes, and the status that follows it."""

    def __init__(self) -> None:
        self.is_loaded, self.is_same_scene = True, True
        self.gate = Gate(self._compose, lambda _: IMAGE, size=SIZE, max_matte_age_s=0.5, explains=lambda *_: True)
        self.view = OwnView(self.gate, build_renderer(load(None), SIZE, Stats()))
        self.status = RunStatus(
            stats=Stats(),
            gate=self.gate,
            outputs=LiveOutputs(size=SIZE, fps=30, pacing=Pacing.REALTIME),
            view=self.view,
            source="demo",
            size=SIZE,
            is_model_loaded=lambda: self.is_loaded,
        )

    def _compose(self, frame: Frame, _: Matte) -> Image | None:
        return frame.image + 1 if self.is_same_scene else None

    def waiting_for(self, at_s: float, matte_of_s: float | None) -> str:
        matte = None if matte_of_s is None else Matte(np.full((12, 16), 0.5, np.float32), 0, matte_of_s)
        self.view(Frame(IMAGE, round(30 * at_s), at_s), matte)
        return self.status().waiting_for


def test_it_says_what_a_hidden_frame_waits_for() -> None:
    run = Run()
    run.is_loaded = False
    assert run.waiting_for(0.0, None) == "the model to load"
    run.is_loaded = True
    assert run.waiting_for(0.1, None) == "the first mask"
    assert not run.waiting_for(0.2, 0.1)
    run.is_same_scene = False
    assert run.waiting_for(0.3, 0.2) == "a new mask"


def test_it_says_that_a_mask_is_overdue_until_there_is_a_new_one() -> None:
    run = Run()
    assert not run.waiting_for(0.1, 0.0)
    assert run.waiting_for(0.9, 0.0) == "a new mask; the last one follows the motion"
    assert run.waiting_for(4.0, 0.0) == "a new mask"
    assert not run.waiting_for(4.1, 4.0)


def test_a_pause_waits_for_nothing() -> None:
    run = Run()
    run.gate.is_paused = True
    assert not run.waiting_for(0.1, 0.0)
    assert run.status().hidden_because == "paused by the user"

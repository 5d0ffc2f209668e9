"""The training loop: where it stands, one step of it, and what is written on the way."""

import json
import signal
import time
from pathlib import Path
from types import FrameType
from typing import Any

import keras

from realtime.maskrcnn.portrait.layers import PortraitNet, array_of
from realtime.structures import Size
from tools.training.feed import Batch, feed, validation_samples
from tools.training.learner import Learner, RelativeAdam
from tools.training.pictures import Pool
from tools.training.start import published_net, start
from tools.training.state import State, write_arrays
from tools.training.validate import validate

_EAGER_STEPS = 400
"""So long the running average follows the weights closely."""


class Loop:
    """Trains in the folder ``run`` from where that stands.

    Args:
        data: folder of training pictures.
        run: folder of the checkpoint ``state.npz``, of the best weights ``best.npz`` and of ``log.jsonl``.
        published: ``model_init.pb`` that a new run starts from and whose trunk teaches this one.
        taught: folder of ``teach_portrait.py``, or None.
        settings: see ``train_portrait.toml``.
    """

    def __init__(
        self, data: Path, run: Path, published: Path, settings: dict[str, Any], taught: Path | None = None
    ) -> None:
        self.run_folder, self.settings = run, settings
        self.sizes: list[Size] = [(width, height) for width, height in settings["sizes"]]
        keras.utils.set_random_seed(settings["seed"])
        self.net, self.shadow = PortraitNet.build(), PortraitNet.build()
        self.pool, held_out = (
            Pool(data, holdout=settings["holdout"], validation=which, peopled=settings["peopled"], taught=taught)
            for which in (False, True)
        )
        self.samples = validation_samples(held_out, settings["validation"])
        self.optimizer = RelativeAdam(learning_rate=0.0, global_clipnorm=settings["clip_norm"])
        self.state = self._begin(published)
        self.teacher = published_net(published, settings["seed"], half=settings["teacher_half"]).trunk
        # One learner, and so one compiled step, for each size; they share all variables.
        self.learners = {size: self._learner() for size in dict.fromkeys(self.sizes)}
        self.stop = False

    def _begin(self, published: Path) -> State:
        self.optimizer.build([variable for part in self.net.parts for variable in part.trainable_variables])
        checkpoint = self.run_folder / "state.npz"
        if checkpoint.exists():
            state = State.load(checkpoint)
            self.net.assign(state.weights)
            for variable, value in zip(self.optimizer.variables, state.optimizer, strict=True):
                variable.assign(value)
            return state
        start(self.net, published, [one.image for one in self.samples["webcam"][:32]], self.settings["seed"])
        return State(average=dict(self.net.weights()))

    def _learner(self) -> Learner:
        learner = Learner(self.net, self.settings["loss"], self.teacher)
        learner.compile(optimizer=self.optimizer, jit_compile=keras.backend.backend() == "jax")
        return learner

    def run(self, until: int | None = None) -> None:
        """Train to the last step of the settings (or to step ``until``), or to a signal to stop."""
        last = min(self.settings["steps"], until or self.settings["steps"])
        began, first = time.monotonic(), self.state.step
        before = {number: signal.signal(number, self._ask_to_stop) for number in (signal.SIGTERM, signal.SIGINT)}
        with feed(
            self.pool,
            first,
            seed=self.settings["seed"],
            pixels=self.settings["batch_pixels"],
            sizes=self.sizes,
        ) as batches:
            while self.state.step < last and not self.stop:
                losses = self.step(next(batches))
                step = self.state.step
                if step % self.settings["log_every"] == 0:
                    pace_s = (time.monotonic() - began) / (step - first)
                    left_min = (self.settings["steps"] - step) * pace_s / 60
                    self._log({"step": step, "s/step": pace_s, "left_min": left_min, **losses})
                if step % self.settings["validate_every"] == 0 or step == self.settings["steps"]:
                    self.check()
                if step % self.settings["checkpoint_every"] == 0:
                    self.save()
        self.save()
        for number, handler in before.items():
            signal.signal(number, handler)

    def step(self, batch: Batch) -> dict[str, float]:
        """One step on ``batch``; the parts of its loss."""
        self.optimizer.learning_rate.assign(learning_rate(self.state.step, self.settings))
        learner = self.learners[batch["image"].shape[2], batch["image"].shape[1]]
        losses = learner.train_on_batch(batch, return_dict=True)
        learner.reset_metrics()
        self.state.step += 1
        if self.state.step % 4 == 0:
            keep = self.settings["average"] ** 4 if self.state.step > _EAGER_STEPS else 0.9
            now, average = self.net.weights(), self.state.average
            self.state.average = {name: keep * average[name] + (1 - keep) * now[name] for name in now}
        return {name: float(value) for name, value in losses.items()}

    def check(self) -> None:
        """Validate the averaged weights, and keep them if they are the best."""
        self.shadow.assign(self.state.average)
        score, figures = validate(self.shadow, self.samples)
        if score > self.state.best:
            self.state.best = score
            write_arrays(self.run_folder / "best.npz", self.state.average)
        self._log({"step": self.state.step, "score": score, "best": self.state.best, **figures})

    def save(self) -> None:
        """Write the checkpoint."""
        self.state.weights = dict(self.net.weights())
        self.state.optimizer = [array_of(one).astype(one.dtype) for one in self.optimizer.variables]
        self.state.save(self.run_folder / "state.npz")

    def _log(self, line: dict[str, float]) -> None:
        text = json.dumps({key: round(value, 5) for key, value in line.items()})
        print(text, flush=True)
        with (self.run_folder / "log.jsonl").open("a") as file:
            file.write(text + "\n")

    def _ask_to_stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stop = True


def learning_rate(step: int, settings: dict[str, Any]) -> float:
    """Rises over ``warm_up`` steps, stays, and falls in a straight line from ``decay_from`` on."""
    rate: float = settings["learning_rate"] * min(1.0, (step + 1) / settings["warm_up"])
    left = (settings["steps"] - step) / max(1, settings["steps"] - settings["decay_from"])
    return rate * min(1.0, max(0.02, left))

"""The training loop: its state, one step, validation, checkpoints and the log."""

import json
import logging
import signal
import time
from pathlib import Path
from types import FrameType
from typing import Any

import keras

from realtime.structures import Size
from tools.portrait.layers import PortraitNet, array_of
from tools.samples.pool import Pool
from tools.training.feed import Batch, Recipe, feed
from tools.training.learner import Learner, RelativeAdam
from tools.training.settings import Settings
from tools.training.state import State, write_arrays
from tools.training.validate import samples, validate
from tools.training.warm_start import open_source, start

log = logging.getLogger(__name__)

_EAGER_STEPS = 400
"""Number of steps in which the running average follows the weights closely."""

_FITTED_ON = 40
"""Number of images that the narrowed layers are fitted on."""


class Loop:
    """Trains in the folder ``run``, from its checkpoint if it has one.

    Args:
        cache: folder of the images, written by ``prepare``.
        run: folder of the checkpoint ``state.npz``, the best weights ``best.npz`` and ``log.jsonl``.
        source: weights that a new run starts from; see ``warm_start``.
        settings: of the run.
    """

    def __init__(self, cache: Path, run: Path, source: Path, settings: Settings) -> None:
        self.cache, self.run_folder, self.settings = cache, run, settings
        keras.utils.set_random_seed(settings.seed)
        architecture = settings.net.architecture()
        self.net, self.shadow = PortraitNet.build(architecture), PortraitNet.build(architecture)
        self.samples = samples(Pool(cache, held_out=True), settings.validation)
        self.optimizer = RelativeAdam(learning_rate=0.0, global_clipnorm=settings.clip_norm)
        self.optimizer.fresh_speed = settings.fresh_speed
        self._source = source
        self.state = self._begin()
        self._learners: dict[tuple[Size, bool], Learner] = {}
        self._teacher: Any = None
        self.stop = False

    def _begin(self) -> State:
        checkpoint = self.run_folder / "state.npz"
        if checkpoint.exists():
            state = State.load(checkpoint)
            self.net.assign(state.weights)
        else:
            source = open_source(self._source, self.settings.seed)
            fitted_on = samples(Pool(self.cache, held_out=False), {"webcam": _FITTED_ON}, seed=self.settings.seed)
            images = [one.image for one in fitted_on["webcam"]]
            fresh = start(self.net, source, images, self.settings.seed)
            log.info("at random: %s", ", ".join(fresh) or "nothing")
            state = State(average=dict(self.net.weights()), fresh=fresh)
        self.optimizer.fresh = state.fresh
        self.optimizer.build([variable for part in self.net.parts for variable in part.trainable_variables])
        if state.optimizer:
            for variable, value in zip(self.optimizer.variables, state.optimizer, strict=True):
                variable.assign(value)
        return state

    def _learner(self, size: Size) -> Learner:
        """The learner, and so the compiled step, for images of ``size``; all share their variables."""
        taught = self.state.step < self.settings.teacher_steps
        if taught and self._teacher is None:
            self._teacher = open_source(self._source, self.settings.seed).net.trunk
        if (size, taught) not in self._learners:
            if not taught:
                self._learners = {key: one for key, one in self._learners.items() if not key[1]}
            learner = Learner(self.net, self.settings.loss, self._teacher if taught else None)
            learner.compile(optimizer=self.optimizer, jit_compile=keras.backend.backend() == "jax")
            self._learners[size, taught] = learner
        return self._learners[size, taught]

    def run(self, *, until: int | None = None, minutes: float | None = None) -> None:
        """Train to the last step of the settings, or to step ``until``, for ``minutes``, or to a signal to stop."""
        last = min(self.settings.steps, until or self.settings.steps)
        began = saved = time.monotonic()
        first = self.state.step
        ends = began + minutes * 60 if minutes else float("inf")
        before = {number: signal.signal(number, self._ask_to_stop) for number in (signal.SIGTERM, signal.SIGINT)}
        settings = self.settings
        recipe = Recipe(
            settings.seed,
            settings.batch_pixels,
            settings.sizes,
            dict(settings.mix),
            early_sizes=settings.early_sizes,
            early_until=settings.decay_from,
        )
        with feed(self.cache, first, recipe, workers=self.settings.workers) as batches:
            while self.state.step < last and not self.stop and time.monotonic() < ends:
                losses = self.step(next(batches))
                step, now = self.state.step, time.monotonic()
                if step % self.settings.log_every == 0:
                    pace_s = (now - began) / (step - first)
                    left_min = (last - step) * pace_s / 60
                    self._write({"step": step, "s/step": pace_s, "left_min": left_min, **losses})
                if step % self.settings.validate_every == 0 or step == self.settings.steps:
                    self.check()
                if now - saved > self.settings.checkpoint_every_s:
                    self.save()
                    saved = now
        self.save()
        for number, handler in before.items():
            signal.signal(number, handler)

    def step(self, batch: Batch) -> dict[str, float]:
        """Take one step on ``batch``; return the parts of its loss."""
        self.optimizer.learning_rate.assign(learning_rate(self.state.step, self.settings))
        learner = self._learner((batch["image"].shape[2], batch["image"].shape[1]))
        losses = learner.train_on_batch(batch, return_dict=True)
        learner.reset_metrics()
        self.state.step += 1
        if self.state.step % 4 == 0:
            keep = self.settings.average**4 if self.state.step > _EAGER_STEPS else 0.9
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
        self._write({"step": self.state.step, "score": score, "best": self.state.best, **figures})

    def save(self) -> None:
        """Write the checkpoint."""
        self.state.weights = dict(self.net.weights())
        self.state.optimizer = [array_of(one).astype(one.dtype) for one in self.optimizer.variables]
        self.state.save(self.run_folder / "state.npz")

    def _write(self, line: dict[str, float]) -> None:
        text = json.dumps({key: round(value, 5) for key, value in line.items()})
        log.info("%s", text)
        with (self.run_folder / "log.jsonl").open("a") as file:
            file.write(text + "\n")

    def _ask_to_stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stop = True


def learning_rate(step: int, settings: Settings) -> float:
    """Rise over ``warm_up`` steps, stay, and fall in a straight line from ``decay_from`` on."""
    rate = settings.learning_rate * min(1.0, (step + 1) / settings.warm_up)
    left = (settings.steps - step) / max(1, settings.steps - settings.decay_from)
    return rate * min(1.0, max(0.02, left))

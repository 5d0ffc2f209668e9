"""Train the net ``portrait``: ``python scripts/train_portrait.py DATA RUN --published model_init.pb``.

DATA is the folder of training pictures, RUN the folder that checkpoints and the log go to. Started again with the same
RUN it goes on where it stopped, with the same data it would have had; ``--export`` writes the best weights for the package.
The Keras backend is the one that KERAS_BACKEND names. Settings are in ``train_portrait.toml`` beside this file.
"""

import argparse
import json
import os
import signal
import sys
import time
import tomllib
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))  # so that it runs from a checkout that is not installed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder of training pictures")
    parser.add_argument("run", type=Path, help="folder for checkpoints and the log")
    parser.add_argument("--published", type=Path, help="model_init.pb that training starts from")
    parser.add_argument("--settings", type=Path, default=Path(__file__).with_suffix(".toml"))
    parser.add_argument("--threads", type=int, default=1, help="processor cores for the net (default 1)")
    parser.add_argument("--export", type=Path, metavar="FILE", help="write the best weights to FILE and end")
    arguments = parser.parse_args()
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    if arguments.export:
        export(arguments.run / "best.npz", arguments.export)
        return
    if os.environ.get("KERAS_BACKEND", "tensorflow") == "tensorflow":
        import tensorflow as tf

        tf.config.threading.set_intra_op_parallelism_threads(arguments.threads)
        tf.config.threading.set_inter_op_parallelism_threads(1)
    settings = tomllib.loads(arguments.settings.read_text())
    arguments.run.mkdir(parents=True, exist_ok=True)
    train(arguments.data, arguments.run, arguments.published, settings)


def export(best: Path, file: Path) -> None:
    """Write the weights of ``best`` as 16-bit floats."""
    with np.load(best, allow_pickle=False) as arrays:
        np.savez_compressed(file, allow_pickle=False, **{name: arrays[name].astype(np.float16) for name in arrays.files})
    print(f"{file}: {file.stat().st_size / 1e6:.2f} MB")


def train(data: Path, run: Path, published: Path | None, settings: dict[str, Any], *, until: int | None = None) -> None:
    """Train from where ``run`` stands to the last step of ``settings`` (or to step ``until``)."""
    import keras

    from realtime.maskrcnn.portrait_net import PortraitNet
    from scripts.training.feed import feed, validation_samples
    from scripts.training.learner import Learner, RelativeAdam
    from scripts.training.start import start
    from scripts.training.state import State, write_arrays
    from scripts.training.validate import validate

    keras.utils.set_random_seed(settings["seed"])
    net = PortraitNet.build()
    checkpoint = run / "state.npz"
    optimizer = RelativeAdam(learning_rate=0.0, clipnorm=None, global_clipnorm=settings["clip_norm"])
    samples = validation_samples(data, holdout=settings["holdout"])
    state = State()
    if checkpoint.exists():
        state = State.load(checkpoint)
        net.assign(state.weights)
    elif published is None:
        raise SystemExit(f"{checkpoint} does not exist: a new run needs --published model_init.pb")
    else:
        start(net, published, [one.image for one in samples["webcam"][:32]], settings["seed"])
        state.average = net.weights()
    sizes = [tuple(size) for size in settings["sizes"]]
    learners = {}
    for size in dict.fromkeys(sizes):  # one learner, and so one compiled step, for each size; they share all variables
        learners[size] = Learner(net, settings["loss"])
        learners[size].compile(optimizer=optimizer, jit_compile=keras.backend.backend() == "jax")
    optimizer.build([variable for part in net.parts for variable in part.trainable_variables])
    if state.optimizer:
        for variable, value in zip(optimizer.variables, state.optimizer, strict=True):
            variable.assign(value)
    shadow = PortraitNet.build()
    stop = []

    def ask_to_stop(number: int, _: FrameType | None) -> None:
        stop.append(number)

    before = {number: signal.signal(number, ask_to_stop) for number in (signal.SIGTERM, signal.SIGINT)}

    def save() -> None:
        state.weights = net.weights()
        state.optimizer = [np.asarray(keras.ops.convert_to_numpy(variable)) for variable in optimizer.variables]
        state.save(checkpoint)

    def log(line: dict[str, Any]) -> None:
        text = json.dumps({key: round(value, 5) if isinstance(value, float) else value for key, value in line.items()})
        print(text, flush=True)
        with (run / "log.jsonl").open("a") as file:
            file.write(text + "\n")

    def check() -> None:
        shadow.assign(state.average)
        score, figures = validate(shadow, samples)
        if score > state.best:
            state.best = score
            write_arrays(run / "best.npz", state.average)
        log({"step": state.step, "score": score, "best": state.best, **figures})

    last = min(settings["steps"], until or settings["steps"])
    began, first = time.monotonic(), state.step
    with feed(
        data, first, seed=settings["seed"], count=settings["batch"], sizes=sizes, holdout=settings["holdout"]
    ) as batches:
        while state.step < last and not stop:
            optimizer.learning_rate.assign(learning_rate(state.step, settings))
            batch = next(batches)
            learner = learners[batch["image"].shape[2], batch["image"].shape[1]]
            losses = learner.train_on_batch(batch, return_dict=True)
            learner.reset_metrics()
            state.step += 1
            if state.step % 4 == 0:
                keep = settings["average"] ** 4 if state.step > 400 else 0.9
                now = net.weights()
                state.average = {name: keep * state.average[name] + (1 - keep) * now[name] for name in now}
            if state.step % 20 == 0:
                pace = (time.monotonic() - began) / (state.step - first)
                left = (settings["steps"] - state.step) * pace
                log({"step": state.step, "s/step": pace, "left_min": left / 60} | {k: float(v) for k, v in losses.items()})
            if state.step % settings["validate_every"] == 0:
                check()
            if state.step % settings["checkpoint_every"] == 0:
                save()
    save()
    if state.step >= settings["steps"]:
        check()
        save()
    for number, handler in before.items():
        signal.signal(number, handler)


def learning_rate(step: int, settings: dict[str, Any]) -> float:
    """Rises over ``warm_up`` steps, stays, and falls in a straight line from ``decay_from`` on."""
    rate: float = settings["learning_rate"] * min(1.0, (step + 1) / settings["warm_up"])
    left = (settings["steps"] - step) / max(1, settings["steps"] - settings["decay_from"])
    return rate * min(1.0, max(0.05, left))


if __name__ == "__main__":
    main()

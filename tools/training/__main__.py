"""Train the net ``portrait``: ``python -m tools.training COMMAND --help``.

One command a stage: ``prepare`` the images, ``pseudo-label`` those without masks, ``cost`` of a structure, ``train``,
``validate``, ``export``. KERAS_BACKEND names the Keras backend. Settings: ``portrait.toml`` beside this file.
"""

import argparse
import logging
import os
from pathlib import Path

import numpy as np

SETTINGS = Path(__file__).with_name("portrait.toml")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    prepare = commands.add_parser("prepare", help="decode, crop and cut out the images")
    prepare.add_argument("shared", type=Path, help="folder with train/ and train2/")
    prepare.add_argument("cache", type=Path, help="folder to write, about 4 GB")
    prepare.set_defaults(command=run_prepare)

    label = commands.add_parser("pseudo-label", help="label images without masks by the net mobile")
    label.add_argument("shared", type=Path, help="folder with train/, train2/, clips/ and models/")
    label.add_argument("cache", type=Path)
    label.add_argument("--threads", type=int, default=1)
    label.set_defaults(command=run_pseudo_label)

    cost = commands.add_parser("cost", help="multiplications and LiteRT time of the structure, untrained")
    cost.add_argument(
        "settings", type=Path, nargs="*", default=[SETTINGS], help="TOML files; the first net is beside them"
    )
    cost.add_argument("--people", type=int, default=1, help="people that the mask head sees (default 1)")
    cost.set_defaults(command=run_cost)

    train = commands.add_parser("train", help="train, or resume")
    train.add_argument("cache", type=Path)
    train.add_argument("run", type=Path, help="folder of the checkpoints and the log")
    train.add_argument("--source", type=Path, required=True, help="portrait.npz or model_init.pb to start from")
    train.add_argument("--settings", type=Path, default=SETTINGS)
    train.add_argument("--threads", type=int, default=1, help="processor cores for the net (default 1)")
    train.add_argument("--minutes", type=float, help="stop after so many")
    train.set_defaults(command=run_train)

    check = commands.add_parser("validate", help="figures of a weight file on the images held out")
    check.add_argument("cache", type=Path)
    check.add_argument("weights", type=Path, nargs="+", help=".npz files")
    check.add_argument("--settings", type=Path, default=SETTINGS)
    check.set_defaults(command=run_validate)

    export = commands.add_parser("export", help="write the best weights as 16-bit floats")
    export.add_argument("run", type=Path)
    export.add_argument("file", type=Path)
    export.set_defaults(command=run_export)

    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    arguments.command(arguments)


def run_prepare(arguments: argparse.Namespace) -> None:
    from tools.samples.prepare import prepare

    prepare(arguments.shared / "train", arguments.shared / "train2", arguments.cache)


def run_pseudo_label(arguments: argparse.Namespace) -> None:
    _use_threads(arguments.threads)
    from tools.training.pseudo_labels import Teacher, pseudo_label

    pseudo_label(arguments.shared, arguments.cache, Teacher(arguments.shared / "models"))


def run_cost(arguments: argparse.Namespace) -> None:
    _use_threads(1)
    from tools.portrait.architecture import Architecture
    from tools.training.cost import costs, times
    from tools.training.settings import Settings

    nets = {"the first net": (Architecture(), 10)}
    for file in arguments.settings:
        structure = Settings.load(file).net
        nets[file.name] = (structure.architecture(), structure.proposals)
    for name, (architecture, proposals) in nets.items():
        parts = costs(architecture, proposals=proposals, people=arguments.people)
        print(name + ":", ", ".join(f"{part} {count:.1f}" for part, count in parts.items()), "million multiplications")
    measured = times([architecture for architecture, _ in nets.values()])
    for name, ms in zip(nets, measured, strict=True):
        ratio = np.median(ms / measured[0])
        print(
            f"{name}: LiteRT {ms.min():.1f} ms, median {np.median(ms):.1f}, {ratio:.2f} of the first net's; one thread"
        )


def run_train(arguments: argparse.Namespace) -> None:
    _use_threads(arguments.threads)
    from tools.training.loop import Loop
    from tools.training.settings import Settings

    arguments.run.mkdir(parents=True, exist_ok=True)
    loop = Loop(arguments.cache, arguments.run, arguments.source, Settings.load(arguments.settings))
    loop.run(minutes=arguments.minutes)


def run_validate(arguments: argparse.Namespace) -> None:
    _use_threads(1)
    from tools.portrait import npz
    from tools.portrait.layers import PortraitNet
    from tools.samples.pool import Pool
    from tools.training.settings import Settings
    from tools.training.validate import samples, validate

    held_out = samples(Pool(arguments.cache, held_out=True), Settings.load(arguments.settings).validation)
    for file in arguments.weights:
        score, figures = validate(PortraitNet.of(npz.read(file)), held_out)
        print(f"{file}: {score:.4f}", ", ".join(f"{name} {value:.3f}" for name, value in figures.items()), flush=True)


def run_export(arguments: argparse.Namespace) -> None:
    with np.load(arguments.run / "best.npz", allow_pickle=False) as arrays:
        halves = {name: arrays[name].astype(np.float16) for name in arrays.files}
    np.savez_compressed(arguments.file, allow_pickle=False, **halves)
    print(f"{arguments.file}: {arguments.file.stat().st_size / 1e6:.2f} MB")


def _use_threads(count: int) -> None:
    """Let the net's backend use ``count`` threads; with TensorFlow also oneDNN, which halves the time of a step."""
    if os.environ.get("KERAS_BACKEND", "tensorflow") == "tensorflow":
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
        os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
        import tensorflow as tf

        tf.config.threading.set_intra_op_parallelism_threads(count)
        tf.config.threading.set_inter_op_parallelism_threads(1)


if __name__ == "__main__":
    main()

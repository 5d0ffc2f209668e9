"""Train the net ``portrait``: ``python -m tools.training DATA RUN --published model_init.pb``.

DATA is the folder of training pictures, RUN the folder that checkpoints and the log go to. Started again with the same
RUN it goes on where it stopped, with the same data it would have had; ``--export`` writes the best weights for the
package. The Keras backend is the one that KERAS_BACKEND names. Settings: ``portrait.toml`` beside this file.
"""

import argparse
import os
import tomllib
from pathlib import Path

import numpy as np


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder of training pictures")
    parser.add_argument("run", type=Path, help="folder for checkpoints and the log")
    parser.add_argument("--published", type=Path, help="model_init.pb that training starts from and learns from")
    parser.add_argument("--taught", type=Path, metavar="FOLDER", help="what tools.training.pseudo_label_cli made")
    parser.add_argument("--settings", type=Path, default=Path(__file__).with_name("portrait.toml"))
    parser.add_argument("--threads", type=int, default=1, help="processor cores for the net (default 1)")
    parser.add_argument("--export", type=Path, metavar="FILE", help="write the best weights to FILE and end")
    arguments = parser.parse_args()
    if arguments.export:
        export(arguments.run / "best.npz", arguments.export)
        return
    if arguments.published is None:
        parser.error("--published model_init.pb is needed to train")
    if os.environ.get("KERAS_BACKEND", "tensorflow") == "tensorflow":
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
        import tensorflow as tf

        tf.config.threading.set_intra_op_parallelism_threads(arguments.threads)
        tf.config.threading.set_inter_op_parallelism_threads(1)
    from tools.training.loop import Loop

    arguments.run.mkdir(parents=True, exist_ok=True)
    settings = tomllib.loads(arguments.settings.read_text())
    Loop(arguments.data, arguments.run, arguments.published, settings, arguments.taught).run()


def export(best: Path, file: Path) -> None:
    """Write the weights of ``best`` as 16-bit floats."""
    with np.load(best, allow_pickle=False) as arrays:
        halves = {name: arrays[name].astype(np.float16) for name in arrays.files}
    np.savez_compressed(file, allow_pickle=False, **halves)
    print(f"{file}: {file.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()

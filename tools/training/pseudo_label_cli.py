"""Pseudo-label images: ``python -m tools.training.pseudo_label_cli DATA OUT --net FOLDER [CLIP ...]``.

The net ``mobile`` (FOLDER holds its two files) says where the people are on the photos of DATA of which only boxes are
known, and on frames of the clips; ``python -m tools.training --taught OUT`` trains on what it is sure of.
"""

import argparse
import tomllib
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder of training pictures")
    parser.add_argument("out", type=Path, help="folder that images/ and masks/ go to")
    parser.add_argument("clips", type=Path, nargs="*", help="clips of people")
    parser.add_argument("--net", type=Path, required=True, help="folder with model.pb and model_init.pb")
    parser.add_argument("--frames", type=int, default=40, help="of each clip (default 40)")
    arguments = parser.parse_args()
    from tools.training.pseudo_labels import Teacher, teach

    settings = tomllib.loads(Path(__file__).with_name("portrait.toml").read_text())
    made = teach(
        arguments.data,
        arguments.clips,
        arguments.out,
        Teacher(arguments.net),
        holdout=settings["holdout"],
        count=arguments.frames,
    )
    print(f"{arguments.out}: {made} pictures")


if __name__ == "__main__":
    main()

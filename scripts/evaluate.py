"""Measure quality: ``python scripts/evaluate.py stills|composites|frames|clips|subject ... --help``.

Each subcommand is a module of ``scripts/evaluation`` of the same name with ``add_arguments(parser)`` and
``run(arguments)``; its docstring is its help.
"""

import argparse
import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # so that it runs from a checkout that is not installed

FOLDER = Path(__file__).parent / "evaluation"
COMMANDS = [name for name in ("stills", "composites", "frames", "clips", "subject") if (FOLDER / f"{name}.py").exists()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in COMMANDS:
        module = importlib.import_module(f"scripts.evaluation.{name}")
        doc = module.__doc__ or ""
        command = commands.add_parser(name, help=doc.splitlines()[0], description=doc)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()

"""Measure quality: ``python -m tools.evaluation stills|composites|frames|clips|cutouts|subject|far ... --help``.

Each subcommand is a module of the package with ``add_arguments(parser)`` and
``run(arguments)``; its docstring is its help.
"""

import argparse
import importlib

COMMANDS = {
    "stills": "tools.evaluation.stills",
    "composites": "tools.evaluation.composites",
    "frames": "tools.evaluation.frames",
    "clips": "tools.evaluation.clips",
    "cutouts": "tools.evaluation.cutouts",
    "subject": "tools.evaluation.subject",
    "far": "tools.evaluation.far",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, path in COMMANDS.items():
        module = importlib.import_module(path)
        doc = module.__doc__ or ""
        command = commands.add_parser(name, help=doc.splitlines()[0], description=doc)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()

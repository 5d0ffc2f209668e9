"""Translate the loops over pixels into LLVM's intermediate code: ``python -m tools.loops [--all]``.

To be run when a loop, or a helper of one, has changed; a test fails until then. Needs numba.
"""

import argparse
import importlib
from pathlib import Path

from realtime.imaging import jit, machine_code

PACKAGE = Path(jit.__file__).parents[1]


def import_loops() -> list[jit.JitFunction]:
    """Import every module of the package that has loops, and return the loops."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if "@compiled(" in path.read_text(encoding="utf-8") and path != Path(jit.__file__):
            importlib.import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
    return [loop for loop in jit.loops() if loop.function.__module__.startswith("realtime.")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="also those that have not changed")
    everything = parser.parse_args().all
    loops = import_loops()
    for loop in loops:
        if everything or loop.packaged()[0][1:] != [loop.digest()]:
            (machine_code.FOLDER / f"{loop.name}.ll").write_text(loop.file_text(), encoding="utf-8")
            print(f"wrote {loop.name}.ll")
    for path in machine_code.FOLDER.glob("*.*.ll"):
        if path.stem not in {loop.name for loop in loops}:
            path.unlink()
            print(f"removed {path.name}")


if __name__ == "__main__":
    main()

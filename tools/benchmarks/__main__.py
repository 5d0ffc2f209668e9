"""Measure speed: ``python -m tools.benchmarks NAME [options] [--json OUT]``.

Every benchmark is a module of tools/benchmarks/ with add_arguments(parser) and run(arguments) -> rows.
"""

import argparse
import importlib
import json
import os
import platform
from pathlib import Path

from rich.console import Console
from rich.table import Table

HERE = Path(__file__).parent


def machine() -> str:
    """Describe this machine: cores, processor, system."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = cpuinfo.read_text().splitlines()
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), model)
    return f"{os.cpu_count()} cores of {model}, {platform.system()}, Python {platform.python_version()}"


def main() -> None:
    names = sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("__"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="name", required=True)
    modules = {name: importlib.import_module(f"tools.benchmarks.{name}") for name in names}
    for name, module in modules.items():
        command = commands.add_parser(name, help=(module.__doc__ or "").strip().splitlines()[0])
        module.add_arguments(command)
        command.add_argument("--json", type=Path, metavar="OUT")
    arguments = parser.parse_args()
    rows = modules[arguments.name].run(arguments)
    console = Console(width=max(100, Console().width))
    console.print(machine())
    columns = list(dict.fromkeys(key for row in rows for key in row))
    table = Table(*columns)
    for row in rows:
        table.add_row(
            *(f"{row[key]:.2f}" if isinstance(row.get(key), float) else str(row.get(key, "")) for key in columns)
        )
    console.print(table)
    if arguments.json:
        arguments.json.write_text(json.dumps({"machine": machine(), "rows": rows}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

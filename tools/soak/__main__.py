"""Run for long and check that nothing grows: ``python -m tools.soak real --minutes 30`` or ``... simulated``.

real: ``realtime live`` on the endless demo clip with the real net and a recording.
simulated: ``realtime live`` with a virtual camera and a recording for a working day of 864,000 small frames. The net,
the webcam (sometimes unplugged) and the device of the virtual camera are fake, and so is the clock, which skips the
waits between frames, so that the day takes only as long as its work.

Both print resident memory, descriptors, threads and latency on the way, and at the end how much they grew. The first
tenth of a run does not count: caches fill, and libraries load late. Latency depends on what else the machine does;
``cpu_ms``, the processor time per frame, less so.
"""

import argparse
import json
import logging
import sys
from pathlib import Path

from tools.soak import real, simulated

ALLOWED_GROWTH = 0.02
"""Of the memory, as a fraction."""


def main() -> int:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("real")
    command.add_argument("--minutes", type=float, default=30)
    command.add_argument("--fps", type=float, default=30)
    command.add_argument("--every", type=float, default=60, help="seconds between rows")
    command.set_defaults(run=real.run)
    command = commands.add_parser("simulated")
    command.add_argument("--frames", type=int, default=864_000, help="864000 = 8 hours at 30 fps")
    command.add_argument("--size", default="64x36")
    command.add_argument("--hz", type=float, default=10, help="inferences per simulated second")
    command.set_defaults(run=simulated.run)
    for command in commands.choices.values():
        command.add_argument("--json", type=Path, metavar="OUT")
    arguments = parser.parse_args()
    result = arguments.run(arguments)
    print(json.dumps({name: value for name, value in result.items() if name != "rows"}, indent=2))
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return int(
        result["grown_fraction"] > ALLOWED_GROWTH or max(result["grown_descriptors"], result["grown_threads"]) > 0
    )


if __name__ == "__main__":
    sys.exit(main())

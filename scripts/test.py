"""Set up the project and run the tests: python3 scripts/test.py [--fast | --system] [arguments of pytest].

Without an option: lint, types and all tests; tests that lack material or programs are skipped with the reason.
--fast: lint, types and the fast tests. --system: only the tests with the real window, camera and clips.
Fast tests run in a process per core, slow ones in two processes. Those of the system run one after another, for they
are in real time or use all cores themselves.
"""

import os
import shutil
import subprocess
import sys

from environment import ROOT, ensure

SYSTEM_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "trayer": "trayer",
    "qemu-system-x86_64": "qemu-system-x86",
    "mmdebstrap": "mmdebstrap",
}

BYTECODE = ROOT / ".pytest_cache" / "bytecode"
"""Where compiled modules are kept if PYTHONDONTWRITEBYTECODE forbids it beside the sources: every process of the tests,
and every program that they start, would compile all of them again, a process of pytest for ten seconds."""

SLOW_TIMEOUT_S = 900
"""Most that one slow test may take: the two that run at a time share the processor."""

NO_TESTS = 5
"""pytest's exit code if it selects none, as where all tests of the given files are fast."""


def main() -> int:
    arguments = sys.argv[1:]
    chosen = next((a for a in ("--fast", "--system") if a in arguments), None)
    rest = [argument for argument in arguments if argument != chosen]
    python = str(ensure("demo", "dev", "docs", "photo", "cluster", "parity", "tensorflow"))
    if chosen != "--fast":
        for program, package in SYSTEM_PROGRAMS.items():
            if shutil.which(program) is None:
                print(f"{program} is not installed; its tests are skipped (sudo apt install {package})")
    pytest = [python, "-m", "pytest"]
    fast = [*pytest, "-n", "auto", "--dist", "worksteal", *rest]
    slow = [*pytest, "-n", "2", "--dist", "loadfile", "--timeout", str(SLOW_TIMEOUT_S)]
    slow += ["-m", "(slow or parity) and not system", *rest]
    system = [*pytest, "-m", "system", *rest]
    tests = {"--fast": [fast], "--system": [system], None: [fast, slow, system]}
    steps = tests[chosen]
    if chosen != "--system":
        steps = [
            [python, "-m", "ruff", "check", "."],
            [python, "-m", "ruff", "format", "--check", "."],
            [python, "-m", "mypy"],
            *steps,
        ]
    environment = dict(os.environ)
    if environment.pop("PYTHONDONTWRITEBYTECODE", ""):
        environment.setdefault("PYTHONPYCACHEPREFIX", str(BYTECODE))
    failed = 0
    for step in steps:
        print("$", " ".join(step[1:]), flush=True)
        code = subprocess.run(step, cwd=ROOT, env=environment, check=False).returncode
        if code and not (rest and code == NO_TESTS):
            failed = code
    return failed


if __name__ == "__main__":
    sys.exit(main())

"""Worker processes: a terminal's Ctrl-C does not end them in the middle of something, and none outlives its parent."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from realtime.process.workers import Workers
from realtime.system.signals import stop_on_signals

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="sends signals")]

TIMEOUT_S = 60
PARENT = """
import sys, time
from pathlib import Path
from realtime.process.workers import Workers
from tests.unit.process.test_workers import run_until_stopped
if __name__ == "__main__":
    with Workers(1) as workers:
        workers.submit(run_until_stopped, Path(sys.argv[1])).result()
"""


def run_until_stopped(started: Path) -> str:
    stop = threading.Event()
    with stop_on_signals(stop.set):
        started.write_text(str(os.getpid()))
        return "stopped" if stop.wait(TIMEOUT_S) else "was not stopped"


def wait_for_pid(started: Path) -> int:
    end = time.monotonic() + TIMEOUT_S
    while not (started.exists() and started.read_text()):
        assert time.monotonic() < end, "the worker did not start"
        time.sleep(0.05)
    return int(started.read_text())


def test_signals_of_the_terminal_do_not_reach_a_worker_but_stop_does(tmp_path: Path) -> None:
    started = tmp_path / "started"
    with Workers(1) as workers:
        future = workers.submit(run_until_stopped, started)
        pid = wait_for_pid(started)
        for number in (signal.SIGINT, signal.SIGHUP):
            os.kill(pid, number)
        time.sleep(0.3)
        assert future.running()
        workers.stop()
        assert future.result(TIMEOUT_S) == "stopped"


def test_a_worker_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    started, script = tmp_path / "started", tmp_path / "parent.py"
    script.write_text(PARENT)
    root = str(Path(__file__).parents[3])
    with subprocess.Popen([sys.executable, script, started], env={**os.environ, "PYTHONPATH": root}) as parent:
        pid = wait_for_pid(started)
        parent.kill()
    end = time.monotonic() + TIMEOUT_S
    while Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes():
        assert time.monotonic() < end, "the worker lives on"
        time.sleep(0.05)

"""Ctrl-C while the program starts: it ends with 130 and without a word, whatever it is doing."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = [pytest.mark.system, pytest.mark.skipif(sys.platform == "win32", reason="sends signals")]

AT_IMPORT = """
import os, runpy, signal, sys
left = int(sys.argv[1])
begun = False
def interrupt(event, arguments):
    global left, begun
    if event != "import":
        return
    begun = begun or arguments[0] == "realtime.system.stderr"  # the first import of main()
    left -= begun
    if begun and not left:
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(interrupt)
sys.argv = ["realtime", "process", "nosuch.mp4", "out.mp4"]
runpy.run_module("realtime", run_name="__main__", alter_sys=True)
"""

IGNORING = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"


def interrupted(number: int, before: str = "") -> "subprocess.CompletedProcess[str]":
    """Run the program and interrupt it at its import of that number."""
    words = [sys.executable, "-c", before + AT_IMPORT, str(number)]
    return subprocess.run(words, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("number", [1, 2, 3, 5, 9, 20, 60, 120, 200, 300, 400])
def test_ctrl_c_at_any_import_ends_it_without_a_word(number: int) -> None:
    run = interrupted(number)
    assert (run.returncode, run.stdout, run.stderr) == (130, "", "")


def test_without_ctrl_c_it_goes_on() -> None:
    run = interrupted(100_000)
    assert run.returncode == 1
    assert run.stderr == "realtime: nosuch.mp4 cannot be read: no such file or folder\n"


def test_ctrl_c_stays_ignored_where_a_shell_ignores_it() -> None:
    run = interrupted(9, IGNORING)
    assert run.returncode == 1
    assert run.stderr == "realtime: nosuch.mp4 cannot be read: no such file or folder\n"


def test_ctrl_c_just_outside_of_what_the_command_line_catches_ends_it_without_a_word() -> None:
    words = "def run(): raise KeyboardInterrupt\nfrom realtime.cli import app, main\napp.run = run\nmain()"
    run = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (130, "", "")


@pytest.mark.slow
@pytest.mark.parametrize("module", [True, False])
def test_ctrl_c_after_any_delay_ends_it_without_a_traceback_of_ours(module: bool) -> None:
    words = [sys.executable, "-m", "realtime"] if module else [str(Path(sys.executable).with_name("realtime"))]
    words += ["process", "nosuch.mp4", "out.mp4"]
    began = time.monotonic()
    subprocess.run(words, capture_output=True, check=False)
    whole_s = time.monotonic() - began
    codes = []
    for step in range(15):
        run = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
        time.sleep(whole_s * step / 15)
        run.send_signal(signal.SIGINT)
        _, messages = run.communicate()
        codes.append(run.returncode)
        if run.returncode == 130:
            assert messages == ""
        else:  # before our first line: Python dies of it, or prints a traceback of its own; or the run was over
            assert run.returncode in (1, -signal.SIGINT)
            assert "realtime/cli/app.py" not in messages
            assert "realtime/system" not in messages
    assert 130 in codes

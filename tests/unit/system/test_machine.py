import os
import subprocess
import sys
import threading

import pytest

from realtime.system import machine


def test_the_model_gets_half_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    for count, threads in ((1, 1), (2, 1), (3, 1), (4, 2), (16, 8)):
        monkeypatch.setattr(machine, "cores", lambda count=count: count)
        assert machine.net_threads() == threads


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a niceness of their own on Linux alone")
def test_only_the_priority_of_the_calling_thread_is_lowered() -> None:
    seen: list[int] = []

    def body() -> None:
        machine.lower_thread_priority()
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=body)
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread.start()
    thread.join()
    assert seen == [min(19, before + machine.INFERENCE_NICENESS)]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_configure_threads_sets_those_of_opencv() -> None:
    code = "import cv2; from realtime.system import machine; machine.configure_threads(); print(cv2.getNumThreads())"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(ran.stdout) == machine.net_threads()

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from realtime.system import machine


def test_the_model_gets_half_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    for count, threads in ((1, 1), (2, 1), (3, 1), (4, 2), (16, 8)):
        monkeypatch.setattr(machine, "cores", lambda count=count: count)
        assert machine.net_threads() == threads


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a policy of their own on Linux alone")
def test_only_the_priority_of_the_calling_thread_is_lowered() -> None:
    seen: list[int] = []

    def body() -> None:
        machine.lower_thread_priority()
        seen.append(os.sched_getscheduler(threading.get_native_id()))

    thread = threading.Thread(target=body)
    before = os.sched_getscheduler(threading.get_native_id())
    thread.start()
    thread.join()
    assert seen == [os.SCHED_BATCH]
    assert os.sched_getscheduler(threading.get_native_id()) == before


def test_the_time_for_which_a_thread_waited_for_a_processor_is_read_where_it_is_known() -> None:
    is_known = Path("/proc/self/schedstat").exists()
    assert (machine.run_queue_wait_s(threading.get_native_id()) > 0) == is_known
    assert machine.run_queue_wait_s(-1) == 0


def test_configure_threads_sets_those_of_opencv() -> None:
    code = "import cv2; from realtime.system import machine; machine.configure_threads(); print(cv2.getNumThreads())"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(ran.stdout) == machine.net_threads()

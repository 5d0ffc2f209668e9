"""A real scheduler and real workers on this machine."""

import hashlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from realtime.config import load
from realtime.errors import UsageError
from realtime.process.batch import run_one
from realtime.process.cluster import run_on_cluster
from realtime.process.options import ProcessOptions
from realtime.process.report import Progress
from tests.clips import make_clip
from tests.conftest import FakeSegmenter
from tests.unit.process.test_batch import open_fake

pytestmark = [
    pytest.mark.system,
    pytest.mark.filterwarnings("default"),
    pytest.mark.skipif(find_spec("distributed") is None, reason="needs the extra 'cluster'"),
]

ROOT = Path(__file__).parents[2]


def settings() -> Any:
    return load(None, {"process.segment_s": 0.4})


def ended(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        process.kill()
    process.wait(timeout=30)


class Cluster:
    """A scheduler and two workers, each in its own process."""

    def __init__(self, stack: ExitStack) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{port}"
        self._stack = stack
        self._start("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard")
        self.workers = [
            self._start("worker", self.address, "--nthreads", "1", "--no-dashboard", "--no-nanny") for _ in range(2)
        ]

    def _start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "60s"}
        command = [sys.executable, "-m", "dask", *arguments]
        process = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._stack.callback(ended, process)
        return process


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    with ExitStack() as stack:
        yield Cluster(stack)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_cluster_makes_the_same_bytes_though_a_worker_is_killed(tmp_path: Path, cluster: Cluster) -> None:
    pairs = []
    for name, frames in (("long", 300), ("short", 40)):
        clip = tmp_path / f"{name}.mp4"
        make_clip(clip, frames=frames, size=(320, 240), tracks=1)
        pairs.append((clip, tmp_path / "out" / f"{name}.mp4"))
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"\0" * 9000)
    told: list[Progress] = []

    def kill_one(progress: Progress) -> None:
        told.append(progress)
        if len(told) == 3:
            cluster.workers[0].send_signal(signal.SIGKILL)

    options = ProcessOptions(every=3)
    outcomes = run_on_cluster(
        settings(), [*pairs, (bad, tmp_path / "out" / "bad.mp4")], options, cluster.address, progress=kill_one,
        open_segmenter=open_fake,
    )  # fmt: skip
    assert [outcome.state for outcome in outcomes] == ["done", "done", "failed"], outcomes
    assert [outcome.frames for outcome in outcomes[:2]] == [300, 40]
    assert cluster.workers[0].wait(timeout=30) == -signal.SIGKILL
    for clip, output in pairs:
        alone = tmp_path / f"alone-{clip.name}"
        assert run_one(settings(), clip, alone, options, open_segmenter=lambda _: FakeSegmenter()).state == "done"
        assert digest(output) == digest(alone)
    assert not list((tmp_path / "out").glob(".*"))


def test_a_cluster_on_this_machine_needs_no_address(tmp_path: Path) -> None:
    clip, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make_clip(clip, frames=40)
    assert (
        run_on_cluster(settings(), [(clip, output)], ProcessOptions(), "local", open_segmenter=open_fake)[0].state
        == "done"
    )


def test_what_cannot_be_spread_or_reached_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--causal"):
        run_on_cluster(settings(), [], ProcessOptions(causal=True), "local", open_segmenter=open_fake)
    with pytest.raises(UsageError, match="no Dask scheduler answers"):
        run_on_cluster(settings(), [], ProcessOptions(), "tcp://127.0.0.1:1", open_segmenter=open_fake)

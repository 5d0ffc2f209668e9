"""``realtime live`` with the real net on the endless demo clip."""

import argparse
import tempfile
import threading
import time
from typing import Any

from realtime.config import load
from realtime.live import run as live_run
from realtime.stats import Percentiles
from tools.soak.log import Log, WindowedStats, newest


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Run the program as it is, watched from a second thread."""
    log, over = Log(), threading.Event()
    start = time.monotonic()

    def watch() -> None:
        while not over.wait(arguments.every):
            stats = newest[-1]
            recent, stats.recent = stats.recent, Percentiles()
            log.add(
                minute=(time.monotonic() - start) / 60,
                frames=stats.frames_shown,
                inferences=stats.inferences,
                latency_p50_ms=recent.percentile(0.5) * 1e3,
                latency_p99_ms=recent.percentile(0.99) * 1e3,
            )

    vars(live_run)["Stats"] = WindowedStats
    seconds = arguments.minutes * 60
    source = f"demo:{seconds + 60:g}"
    settings = load(None, {"source.input": source, "source.fps": arguments.fps, "source.realtime": True})
    watcher = threading.Thread(target=watch)
    with tempfile.TemporaryDirectory() as folder:
        watcher.start()
        try:
            report = live_run.run_live(settings, [f"{folder}/soak.mkv"], duration_s=seconds)
        finally:
            over.set()
            watcher.join()
    kept = ("frames_shown", "frames_dropped", "frames_hidden", "inferences", "latency_ms", "output_fps")
    return {**log.summary(), **{name: report.to_dict()[name] for name in kept}, "rows": log.rows}

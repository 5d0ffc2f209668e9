"""Memory, descriptors, threads and latency of this process over a long run."""

import os
import time
from pathlib import Path
from typing import Any

import numpy as np

from realtime.stats import Percentiles, Stats


def resources() -> dict[str, float]:
    """Return what this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return {
        "MB": pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
        "descriptors": len(list(Path("/proc/self/fd").iterdir())) - 1,  # one is the folder that is being read
        "threads": len(list(Path("/proc/self/task").iterdir())),
    }


class Log:
    """Rows of what the process held, printed as they are added."""

    def __init__(self) -> None:
        self.rows: list[dict[str, float]] = []

    def add(self, **row: float) -> None:
        """Add a row of ``row`` and of what is held now."""
        self.rows.append(row | resources())
        print("  ".join(f"{name} {value:.6g}" for name, value in self.rows[-1].items()), flush=True)

    def summary(self) -> dict[str, Any]:
        """Return the growth since the first tenth, and timings of the second tenth and of the last."""
        tenth = max(1, len(self.rows) // 10)
        settled, last, later = self.rows[tenth], self.rows[-1], self.rows[tenth:]
        timings = [name for name in last if name.endswith("_ms")]
        return {
            "settled_mb": round(settled["MB"], 1),
            "last_mb": round(last["MB"], 1),
            "peak_mb": round(max(row["MB"] for row in later), 1),
            "grown_fraction": round(last["MB"] / settled["MB"] - 1, 4),
            "grown_descriptors": int(last["descriptors"] - settled["descriptors"]),
            "grown_threads": int(last["threads"] - settled["threads"]),
            **{name: [_median(rows, name) for rows in (later[:tenth], later[-tenth:])] for name in timings},
        }


def _median(rows: list[dict[str, float]], name: str) -> float:
    return round(float(np.median([row[name] for row in rows])), 3)


class WindowedStats(Stats):
    """Statistics that also keep the latency since the last row; the latest one is ``newest[-1]``."""

    def __init__(self, started_at: float | None = None) -> None:
        super().__init__(started_at)
        self.recent = Percentiles()
        newest.append(self)

    def shown(self, captured_at: float | None, matte_age_frames: int | None) -> None:
        """As ``Stats``."""
        super().shown(captured_at, matte_age_frames)
        if captured_at is not None:
            self.recent.add(time.monotonic() - captured_at)


newest: list[WindowedStats] = []

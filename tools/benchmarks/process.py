"""``realtime process`` from file to H.264 file in its own process, beside decoding and encoding alone."""

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tools.benchmarks.live import prepare


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("clip", type=Path, help="a video with people in it")
    parser.add_argument("--size", default="1280x720", help="the clip is scaled to this first")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--every", type=int, nargs="+", default=[1, 3])
    parser.add_argument("--options", default="--short-side 192", help='of realtime process, as --options="--look lens"')


def floor(source: Path, output: Path) -> tuple[int, float]:
    """Decode and encode with nothing in between; return the number of frames and the seconds."""
    from realtime.media.codecs import Encoding
    from realtime.media.encode import SegmentWriter
    from realtime.media.probe import probe
    from realtime.media.reader import FileFrames
    from realtime.privacy.gate import Gate
    from realtime.process.prefetch import prefetch
    from realtime.system.machine import cores

    info = probe(source)
    gate = Gate(lambda *_: None, lambda frame: frame.image.copy(), size=info.size, max_matte_age_s=1)
    writer = SegmentWriter(output, info, Encoding("h264", None, with_alpha=False, threads=cores()))
    started, frames = time.perf_counter(), 0
    for item in prefetch(FileFrames(info), 8, "decode"):
        writer.write(gate(item.frame, None), item.pts, item.duration)
        frames += 1
    writer.finish()
    return frames, time.perf_counter() - started


def run(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = Path(prepare(arguments.clip, arguments.size, arguments.seconds, folder))
        frames, seconds = floor(source, folder / "floor.mkv")
        floor_fps = frames / seconds
        rows: list[dict[str, Any]] = [
            {"run": "decode + encode alone", "fps": floor_fps, "frames": frames, "of the floor": 1.0}
        ]
        for every in arguments.every:
            stats = folder / "stats.json"
            command = [sys.executable, "-m", "realtime", "process", str(source), str(folder / "out.mp4"), "--overwrite"]
            command += ["--every", str(every), "--stats", str(stats), *shlex.split(arguments.options)]
            subprocess.run(command, check=True)
            report = json.loads(stats.read_text())
            rows.append(
                {
                    "run": f"process --every {every}",
                    "fps": report["output_fps"],
                    "frames": report["frames_done"],
                    "of the floor": report["output_fps"] / floor_fps,
                    "inferences": report["inferences"],
                    "whole s": report["wall_s"],
                    "cpu s": report["cpu_s"],
                    "peak MB": report["peak_rss_mb"],
                    **{f"{stage} p50": figures["p50"] for stage, figures in report["stages_ms"].items()},
                }
            )
    return rows

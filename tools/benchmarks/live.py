"""The live filter in its own process, with recording: frame rate, drops, latency, inference rate, start-up.

With ``--beside N`` there are N busy processes of the same priority, in the filter's session: Linux shares the
processors between sessions first (``sched_autogroup``), and busy processes in a session of their own would take half
of the machine together, however many they are. A call in a browser competes as these do, in the desktop's session.
"""

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np

from realtime.privacy.notices import NO_MATTE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("clip", nargs="?", type=Path, help="a video (default: the demo clip)")
    parser.add_argument("--size", default="1280x720", help="the clip is scaled to this first")
    parser.add_argument("--seconds", type=float, default=15)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--beside", type=int, nargs="+", default=[0], metavar="N", help="numbers of busy processes")
    parser.add_argument("--output", default="out.mp4", help="name of the recording, window or virtual-camera")
    parser.add_argument("--options", default="", help='of realtime live, as --options="--look lens"')


def prepare(clip: Path | None, size: str, seconds: float, folder: Path) -> str:
    """Write the clip at 30 fps, ``size`` and ``seconds`` long, looping forwards and backwards; return its path."""
    if clip is None:
        return "demo"
    width, height = map(int, size.split("x"))
    with av.open(str(clip)) as opened:
        images = [frame.to_ndarray(format="bgr24") for frame in opened.decode(video=0)]
    there_and_back = [*images, *images[-2:0:-1]]
    path = folder / "clip.mp4"
    with av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=30, options={"preset": "veryfast", "crf": "18"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for index in range(round(seconds * 30)):
            image = cover(there_and_back[index % len(there_and_back)], width, height)
            out.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="bgr24")))
        out.mux(stream.encode(None))
    return str(path)


def cover(image: np.ndarray, width: int, height: int) -> np.ndarray:
    """Scale and crop ``image`` to fill width x height."""
    scale = max(width / image.shape[1], height / image.shape[0])
    big = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    top, left = (big.shape[0] - height) // 2, (big.shape[1] - width) // 2
    return np.ascontiguousarray(big[top : top + height, left : left + width])


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Keep ``count`` processes busy until the block ends."""
    processes = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def run(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = prepare(arguments.clip, arguments.size, arguments.seconds, folder)
        return [
            {"beside": count, "run": number + 1} | measured(source, folder, arguments, count)
            for count in arguments.beside
            for number in range(arguments.runs)
        ]


def measured(source: str, folder: Path, arguments: argparse.Namespace, beside: int) -> dict[str, Any]:
    """Run the filter once beside ``beside`` busy processes and return its figures."""
    stats = folder / "stats.json"
    command = [sys.executable, "-m", "realtime", "live", "--source", source, "--overwrite"]
    command += ["--output", str(folder / arguments.output)] if "." in arguments.output else [f"--{arguments.output}"]
    command += ["--duration", str(arguments.seconds), "--stats", str(stats), *shlex.split(arguments.options)]
    with busy(beside):
        subprocess.run(command, check=True)
    report = json.loads(stats.read_text())
    return {
        "output fps": report["output_fps"],
        "frames": report["frames_shown"],
        "dropped": report["frames_dropped"],
        "hidden": sum(n for why, n in report["frames_hidden"].items() if why != NO_MATTE),
        "inferences/s": report["inference_hz"],
        "latency p50 ms": report["latency_ms"]["p50"],
        "p99 ms": report["latency_ms"]["p99"],
        "matte age": report["matte_age_frames"]["p50"],
        "first filtered s": report["first_frame_s"],
        "cpu s": report["cpu_s"],
        "peak MB": report["peak_rss_mb"],
        "render p50": report["stages_ms"]["render"]["p50"],
        "segment p50": report["stages_ms"]["segment"]["p50"],
    }

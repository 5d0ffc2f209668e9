"""Photos: seconds and memory from the first byte read to the last written, with loading the model, without imports."""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

_WORKER = """
import json, sys, time
from pathlib import Path
start = time.perf_counter()
from realtime import config
from realtime.photo.run import Extras, run_photo
from realtime.cli.app import silence_libraries
silence_libraries()
import realtime.maskrcnn.segmenter
imported = time.perf_counter()
settings = config.load(sys.argv[3], {"output.overwrite": True, "model.name": sys.argv[4]})
report = run_photo(settings, Path(sys.argv[1]), Path(sys.argv[2]), blur_anyway=True)
print(json.dumps({
    "import s": imported - start,
    "work s": time.perf_counter() - imported,
    "peak MB": report.peak_rss_mb,
    **{f"{stage} s": times.p50 / 1000 for stage, times in report.stages_ms.items()},
}))
"""

CASES = {
    "12 MP JPEG": ((4000, 3000), ".jpg", 8),
    "12 MP TIFF, 16 bit": ((4000, 3000), ".tif", 16),
    "50 MP JPEG": ((8660, 5774), ".jpg", 8),
    "50 MP TIFF, 16 bit": ((8660, 5774), ".tif", 16),
    "16x16 PNG": ((16, 16), ".png", 8),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--case", choices=CASES, action="append", help="only these")
    parser.add_argument("--preset", default="photo")
    parser.add_argument("--model", default="mobile")
    parser.add_argument("--runs", type=int, default=3, help="the median counts")


def run(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Return a row per case; each run is a process."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name in arguments.case or CASES:
            size, suffix, bits = CASES[name]
            photo, out = Path(folder) / f"in{suffix}", Path(folder) / f"out{suffix}"
            make_photo(photo, size, bits)
            command = [sys.executable, "-c", _WORKER, photo, out, arguments.preset, arguments.model]
            runs = []
            for _ in range(arguments.runs):
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                runs.append(json.loads(done.stdout.splitlines()[-1]))
            runs.sort(key=lambda row: row["work s"])
            rows.append({"photo": name, **runs[len(runs) // 2]})
            photo.unlink()
            out.unlink()
    return rows


def make_photo(path: Path, size: tuple[int, int], bits: int) -> None:
    """Write a photo of ``size``: the portrait in scikit-image, enlarged, with sensor noise."""
    import cv2
    import numpy as np
    from skimage.data import astronaut

    from realtime.photo.photo import Photo
    from realtime.photo.write import write_photo

    side = max(size)
    square = cv2.resize(astronaut()[..., ::-1], (side, side), interpolation=cv2.INTER_CUBIC)[: size[1], : size[0]]
    pixels = square.astype(np.int16)
    noise = np.random.default_rng(0).normal(0, 4, (512, 512, 1)).astype(np.int16)
    pixels += np.tile(noise, (size[1] // 512 + 1, size[0] // 512 + 1, 1))[: size[1], : size[0]]
    eight = pixels.clip(0, 255).astype(np.uint8)
    write_photo(path, Photo(eight if bits == 8 else eight.astype(np.uint16) * 257))

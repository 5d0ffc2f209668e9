"""Set up the project and show the filter: python3 scripts/demo.py.

With a camera and a screen: the live window (q quits). Otherwise a clip made from a public-domain portrait is filtered
to demo.mp4, and one frame before and after is written to demo.png.
"""

import os
import subprocess
import sys
from pathlib import Path

from environment import ROOT, ensure


def has_screen() -> bool:
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def has_camera() -> bool:
    return not sys.platform.startswith("linux") or any(Path("/dev").glob("video*"))


def main() -> int:
    python = str(ensure("demo"))
    realtime = [python, "-m", "realtime"]
    if has_camera() and has_screen():
        print("opening the live window; press q in it to quit", flush=True)
        if not subprocess.run([*realtime, "live"], cwd=ROOT, check=False).returncode:
            return 0
        print("the live window failed; filtering the demo clip instead", flush=True)
    video, picture = ROOT / "demo.mp4", ROOT / "demo.png"
    play = [*realtime, "live", "--source", "demo", "--duration", "8", "--output", str(video), "--overwrite"]
    if code := subprocess.run([*play, "--fast"], cwd=ROOT, check=False).returncode:
        return code
    compare = [python, str(ROOT / "scripts" / "compare.py"), "demo", str(video), str(picture)]
    if code := subprocess.run(compare, cwd=ROOT, check=False).returncode:
        return code
    print(f"filtered clip: {video}\none frame before and after: {picture}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

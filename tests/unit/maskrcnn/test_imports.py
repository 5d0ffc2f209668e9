"""What is loaded for the model ``portrait``: a start of a second leaves no room for more."""

import subprocess
import sys

HEAVY = ("tensorflow", "keras", "h5py", "scipy", "pooch", "requests", "tifffile", "matplotlib", "openvino")


def test_the_default_model_loads_nothing_heavy() -> None:
    code = (
        "import sys, numpy as np\n"
        "from realtime.maskrcnn.segmenter import open_segmenter\n"
        "open_segmenter('portrait', threads=1)(np.zeros((90, 160, 3), np.uint8))\n"
        f"print([name for name in {HEAVY} if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")

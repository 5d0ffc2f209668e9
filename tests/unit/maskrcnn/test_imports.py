"""What is loaded for the model ``portrait``: a start of a second leaves no room for more."""

import subprocess
import sys

import pytest

from realtime.errors import ModelError
from realtime.maskrcnn.nets import NETS, check_runtime
from realtime.maskrcnn.segmenter import open_segmenter

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


@pytest.mark.parametrize("name", NETS)
def test_a_model_that_needs_tensorflow_says_how_to_get_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tensorflow", None)
    if not NETS[name].needs_tensorflow:
        check_runtime(name)
        return
    for ask in (check_runtime, open_segmenter):
        with pytest.raises(ModelError, match=rf"^model {name} needs TensorFlow.*pip install 'realtime-portrait\[tens"):
            ask(name)  # type: ignore[operator]

import json
import os

import pytest

from realtime.cli.progress import progress_lines
from realtime.process.report import Progress


def test_a_line_is_json_in_ascii_whatever_the_name_of_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    name = os.fsdecode(b"r\xe9union \xe6\x97\xa5.mp4")
    with progress_lines() as show:
        show(Progress(name, frames=3, total=7, fps=1.234, seconds_left=None, people=1, matte_age_frames=0))
    out = capsys.readouterr().out
    assert out.isascii()
    assert json.loads(out)["file"] == name

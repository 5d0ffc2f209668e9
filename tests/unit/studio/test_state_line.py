import pytest
from PySide6.QtCore import Qt

from realtime.studio.messages import Settings, Status
from realtime.studio.state_line import StateLine

pytestmark = pytest.mark.usefixtures("app")


def test_it_says_what_the_program_does() -> None:
    line = StateLine()
    line.show_settings(Settings({"look.name": "lens"}))
    line.show_status(
        Status(
            source="demo",
            size=[1280, 720],
            fps=29.97,
            inference_hz=9.6,
            latency_ms=41,
            matte_age_frames=2,
            cpu_fraction=0.31,
        )
    )
    assert line.text() == "demo   1280x720   30 fps   10 masks/s   41 ms   mask 2 frames old   CPU 31 %   lens"


@pytest.mark.parametrize(("age", "text"), [(0, "mask 0 frames old"), (1, "mask 1 frame old")])
def test_the_age_of_the_mask_is_in_good_english(age: int, text: str) -> None:
    line = StateLine()
    line.show_status(Status(matte_age_frames=age))
    assert text in line.text()


def test_recording_and_hiding_come_first_with_time_and_reason() -> None:
    line = StateLine()
    line.show_status(Status(recording=True, recorded_s=125, hidden_because="there is no matte yet"))
    assert "REC 2:05" in line.text()
    assert "private</b>: there is no matte yet" in line.text()


def test_it_says_what_the_filter_waits_for() -> None:
    line = StateLine()
    line.show_status(Status(hidden_because="there is no matte yet", waiting_for="the model to load"))
    assert line._alert.text() == "<b>private</b>: waiting for the model to load"
    line.show_status(Status(waiting_for="a new mask"))
    assert line._alert.text() == "waiting for a new mask"
    line.show_status(Status())
    assert not line._alert.text()


def test_errors_and_names_of_files_are_not_markup() -> None:
    line = StateLine()
    line.show_status(Status(source="<b>.mp4", hidden_because="rendering failed (ValueError: <class 'int'>)"))
    assert "(ValueError: &lt;class" in line.text()
    assert line._figures.textFormat() is Qt.TextFormat.PlainText

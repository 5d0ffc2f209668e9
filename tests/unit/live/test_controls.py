from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.cli import live as cli_live
from realtime.live.actions import ACTIONS
from realtime.live.controls import outlines
from realtime.live.live_settings import is_live
from realtime.looks import LOOKS, MIN_PRIVATE_STRENGTH
from realtime.looks.blur import Gaussian
from realtime.privacy.notices import PAUSED
from realtime.studio.messages import Change, Do, Hover, Notice, Outline, Pick, Settings
from tests.unit.live.conftest import Rig

Make = Callable[..., Rig]
Press = Callable[..., tuple[Rig, list[str]]]


@pytest.fixture
def do(rig: Make, caplog: pytest.LogCaptureFixture) -> Press:
    """Does actions one after the other; returns the run and what was logged."""

    def call(*actions: str, **settings: object) -> tuple[Rig, list[str]]:
        made = rig(**settings)
        caplog.clear()
        for action in actions:
            made.live.controls.receive(Do(action))
            made.live.controls.run_pending()
            made.live.settings.close()
        return made, caplog.messages.copy()

    return call


def test_an_action_cycles_through_all_looks_that_hide_the_background_and_need_no_file(do: Press) -> None:
    _, logged = do(*["next_look"] * (len(LOOKS) - 4))
    names = [text.removeprefix("look: ") for text in logged]
    assert names[-1] == "gaussian"
    assert sorted(names) == sorted(set(LOOKS) - {"image", "video", "none", "desaturate"})


def test_it_leaves_a_look_that_shows_the_background_and_never_returns_to_it(do: Press) -> None:
    _, logged = do(*["next_look"] * len(LOOKS), look__name="none")
    assert "look: none" not in logged


def test_the_strength_is_changed_within_its_limits(do: Press) -> None:
    run, logged = do("stronger", "stronger", "weaker", look__strength=20.0)
    assert logged == ["strength: 24 px", "strength: 28 px", "strength: 24 px"]
    assert isinstance(run.renderer.style.look, Gaussian)
    weaker = ["weaker"] * 3
    assert do(*weaker, look__strength=20.0)[1][-1] == f"strength: {MIN_PRIVATE_STRENGTH:g} px, the minimum"
    assert do("stronger", look__strength=80.0)[1] == ["strength: 80 px, the maximum"]
    weak = {"look__strength": 16.0, "privacy__allow_weak_blur": True}
    assert do("weaker", **weak)[1] == ["strength: 12 px"]


def test_a_look_without_a_strength_has_none_to_change(do: Press) -> None:
    assert do("stronger", look__name="colour")[1] == ["the look colour has no strength"]


def test_the_keys_of_the_help_exist_and_no_two_actions_share_one() -> None:
    keys = [action.key for action in ACTIONS]
    assert len(set(keys)) == len(keys)
    assert not {"q", "f", "?", "i"} & set(keys), "the window's own"
    assert all(f"{key} " in str(cli_live.live.__doc__) for key in ("l", "+", "m", "r", "p"))


def test_what_others_see_is_mirrored_on_request(do: Press) -> None:
    run, logged = do("mirror")
    assert logged == ["mirror: on"]
    assert run.renderer.style.framing is not None
    run, logged = do("mirror", "mirror")
    assert logged == ["mirror: on", "mirror: off"]
    assert run.renderer.style.framing is None


def test_a_pause_hides_everything_behind_the_card_until_it_ends(rig: Make) -> None:
    run = rig(privacy__when_unsure="freeze")
    run.step()
    shown = run.step()
    assert not shown.hidden_because
    run.live.controls.receive(Do("pause", on=True))
    paused = [run.step() for _ in range(3)]
    assert {each.hidden_because for each in paused} == {PAUSED}
    assert not any(np.array_equal(each.image, shown.image) for each in paused), "not the frozen frame either"
    run.live.controls.receive(Do("pause", on=False))
    assert not run.step().hidden_because


def test_a_change_is_seen_in_the_frame_after_it(rig: Make) -> None:
    run = rig()
    run.step()
    run.live.controls.receive(Change({"look.name": "colour", "look.colour": "#ff0000"}))
    run.live.controls.run_pending()
    run.live.settings.close()
    run.step()
    assert run.live.settings.current.look.name == "colour"


def test_changes_in_quick_succession_end_with_the_last(rig: Make) -> None:
    run = rig()
    for strength in range(20, 60):
        run.live.controls.receive(Change({"look.strength": strength}))
        run.live.controls.run_pending()
    run.live.settings.close()
    assert run.live.settings.current.look.strength == 59
    assert run.sent(Settings)[-1].values["look.strength"] == 59


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"look.strength": 500}, "look.strength = 500"),
        ({"look.strength": 2}, "leaves text in the background readable"),
        ({"look.name": "image"}, "background"),
        ({"source.width": 640}, "source.width cannot be changed while the filter runs"),
    ],
)
def test_a_change_that_cannot_be_made_changes_nothing_and_says_why(
    rig: Make, caplog: pytest.LogCaptureFixture, changes: dict[str, object], message: str
) -> None:
    run = rig()
    run.live.outbox.clear()
    run.live.controls.receive(Change(changes))
    run.live.controls.run_pending()
    assert message in caplog.messages[-1]
    assert run.live.settings.wanted == run.config
    assert run.sent(Settings)[-1].values["look.strength"] == run.config.look.strength
    assert run.sent(Notice)[-1].warning


def test_only_what_changed_is_made_anew(rig: Make) -> None:
    run = rig()
    before = run.renderer.style
    run.live.settings.change({"picture.mirror": True, "matte.feather_px": 9.0})
    run.live.settings.close()
    assert run.renderer.style.look is before.look
    assert run.renderer.style.framing is not None


def test_settings_of_the_source_need_a_restart() -> None:
    assert is_live("look.name")
    assert is_live("subject.policy")
    assert not is_live("source.input")
    assert not is_live("model.name")


def test_who_is_clicked_stays_sharp_and_a_second_click_takes_them_out(rig: Make) -> None:
    run = rig(inference__min_change=0.0)
    run.step()
    run.live.controls.receive(Pick(0.5, 0.5))
    assert run.make_matte.subject._picked is None
    run.step()
    assert run.make_matte.subject._picked == frozenset(), "the only one was sharp, and is taken out"
    run.step()
    assert run.renderer.last_alpha is not None
    assert run.renderer.last_alpha.max() == 0
    run.live.controls.receive(Pick(0.5, 0.5))
    for _ in range(20):
        run.step()
    assert run.renderer.last_alpha.max() > 200


def test_a_click_beside_everybody_says_so(rig: Make) -> None:
    run = rig()
    run.step()
    run.live.controls.receive(Pick(0.02, 0.02))
    run.step()
    assert run.sent(Notice)[-1].text == "nobody there"


def test_the_outline_of_who_is_under_the_pointer_follows_them(rig: Make) -> None:
    run = rig(inference__min_change=0.0)
    run.step()
    for pointer in (Hover(0.5, 0.5), Hover(0.02, 0.02), Hover(0.5, 0.5), Hover()):
        run.live.controls.receive(pointer)
        for _ in range(2):
            run.step()
    lines = [each.lines for each in run.sent(Outline)]
    assert [shown for shown, _ in groupby(map(bool, lines))] == [True, False, True, False]
    xs, ys = np.array(lines[0][0]).T
    assert np.allclose([xs.min(), xs.max(), ys.min(), ys.max()], [0.25, 0.75, 0.25, 0.75], atol=0.03)
    run.live.controls.receive(Hover(0.5, 0.5))
    for _ in range(4):
        run.step()
    assert len(run.sent(Outline)) > 5, "renewed with every detection"


def test_there_is_no_outline_while_the_frames_are_hidden(rig: Make) -> None:
    run = rig()
    run.live.controls.receive(Do("pause", on=True))
    run.live.controls.receive(Hover(0.5, 0.5))
    for _ in range(3):
        run.step()
    assert not run.sent(Outline)


def test_an_outline_goes_round_the_covered_cells() -> None:
    coverage = np.zeros((36, 64), np.float32)
    coverage[9:18, 16:32] = 1
    (line,) = outlines(coverage)
    assert np.allclose(np.min(line, axis=0), [0.25, 0.25], atol=0.01)
    assert np.allclose(np.max(line, axis=0), [0.5, 0.5], atol=0.01)


def test_a_recording_is_begun_and_ended_while_the_filter_runs(rig: Make, tmp_path: Path) -> None:
    run = rig()
    for on in (True, False):
        run.live.controls.receive(Do("record", on=on))
        for _ in range(3):
            run.step()
        assert run.live.outputs.recording == (True if on else None)
    run.live.outputs.close()
    (path,) = tmp_path.glob("realtime/*.mkv")
    capture = cv2.VideoCapture(str(path))
    assert capture.read()[0]
    capture.release()


def test_a_recording_that_failed_is_not_said_to_be_on_and_can_be_begun_again(rig: Make, tmp_path: Path) -> None:
    run = rig()
    run.live.controls.receive(Do("record", on=True))
    run.step()
    (name,) = set(run.group.names) - {"fake"}
    failed = run.group.remove(name)  # as the group does
    assert failed is not None
    failed.close()
    assert run.live.outputs.recording is None
    assert run.live.outputs.recorded_s == 0
    run.live.controls.receive(Do("record", on=True))
    run.step()
    assert run.live.outputs.recording is True


def test_a_snapshot_is_the_image_that_left(rig: Make, tmp_path: Path) -> None:
    run = rig()
    run.step()
    run.live.controls.receive(Do("split"))
    released = run.step()
    run.live.controls.receive(Do("snapshot"))
    run.live.controls.run_pending()
    run.live.outputs.close()
    (path,) = tmp_path.glob("realtime/*.png")
    assert np.array_equal(cv2.imread(str(path)), released.image)


def test_without_a_virtual_camera_the_switch_says_so(
    rig: Make, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("realtime.system.v4l2.LOOPBACK_MODULE", tmp_path / "none")
    monkeypatch.setattr("realtime.sinks.virtual_camera.sys.platform", "linux")
    run = rig()
    run.live.controls.receive(Do("camera", on=True))
    run.live.controls.run_pending()
    assert "there is no virtual camera" in caplog.messages[-1]
    assert run.live.outputs.camera is None


def test_unknown_actions_do_nothing(do: Press) -> None:
    assert do("dance")[1] == []


def test_the_policy_in_effect_chosen_once_more_forgets_who_was_picked(rig: Make) -> None:
    run = rig(subject__policy="all")
    run.step()
    run.live.controls.receive(Pick(0.5, 0.5))
    run.step()
    assert run.make_matte.subject._picked is not None
    run.live.controls.receive(Change({"subject.policy": "all"}))
    run.step()
    assert run.make_matte.subject._picked is None

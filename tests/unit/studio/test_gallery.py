from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from realtime.live.setup import look_table
from realtime.looks import LOOKS
from realtime.studio import thumbnails
from realtime.studio.gallery import Gallery
from realtime.studio.messages import Change, Message, Remember

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def sent() -> list[Message]:
    return []


@pytest.fixture
def gallery(sent: list[Message]) -> Gallery:
    return Gallery(look_table(), [], sent.append)


@pytest.fixture
def beach(tmp_path: Path) -> str:
    path = tmp_path / "beach.jpg"
    cv2.imwrite(str(path), np.full((300, 200, 3), (200, 120, 10), np.uint8))
    return str(path)


def choose(gallery: Gallery, title: str) -> None:
    (item,) = gallery.findItems(title, Qt.MatchFlag.MatchExactly)
    gallery.itemClicked.emit(item)


def test_every_look_can_be_chosen(gallery: Gallery, sent: list[Message]) -> None:
    for row in range(gallery.count() - 1):
        gallery.itemClicked.emit(gallery.item(row))
    chosen = {each.values["look.name"] for each in sent if isinstance(each, Change)}
    assert chosen == set(LOOKS) - {"image", "video"}


def test_a_colour_is_chosen(gallery: Gallery, sent: list[Message]) -> None:
    choose(gallery, "Green")
    assert sent == [Change({"look.name": "colour", "look.colour": "green"})]


def test_a_file_is_added_chosen_remembered_and_removed(gallery: Gallery, sent: list[Message], beach: str) -> None:
    assert gallery.choose_file(beach)
    background = {"look.name": "image", "look.background": beach}
    assert sent == [Remember({"files": [beach]}), Change(background)]
    assert gallery.choose_file(beach)
    gallery.show_settings(background)
    assert gallery.currentItem().text() == "beach"
    assert Gallery(look_table(), [beach], sent.append).findItems("beach", Qt.MatchFlag.MatchExactly)
    QTest.keyClick(gallery, Qt.Key.Key_Delete)
    assert sent[-1] == Remember({"files": []})
    assert not gallery.findItems("beach", Qt.MatchFlag.MatchExactly)


def test_a_video_is_added_without_reading_all_of_it(
    gallery: Gallery, sent: list[Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "waves.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (64, 48))
    for _ in range(3):
        writer.write(np.full((48, 64, 3), (200, 120, 10), np.uint8))
    writer.release()
    monkeypatch.setattr("numpy.fromfile", lambda *_: pytest.fail("reads the whole file"))
    assert gallery.choose_file(str(path))
    assert sent[-1] == Change({"look.name": "video", "look.background": str(path)})
    thumbnail = thumbnails.file(path, is_video=True)
    assert thumbnail is not None
    assert np.abs(thumbnail.reshape(-1, 3).mean(0) - (200, 120, 10)).max() < 8


def test_a_file_that_cannot_be_read_is_refused(gallery: Gallery, sent: list[Message], tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no image")
    assert not gallery.choose_file(str(tmp_path / "notes.txt"))
    assert not gallery.choose_file(str(tmp_path / "missing.png"))
    assert not sent


def test_thumbnails_fill_their_size(beach: str) -> None:
    image = thumbnails.file(Path(beach))
    assert image is not None
    assert image.shape == (thumbnails.HEIGHT, thumbnails.WIDTH, 3)
    assert all(thumbnails.look(name).shape == image.shape for name in LOOKS)
    assert thumbnails.colour("#102030")[0, 0].tolist() == [0x30, 0x20, 0x10]

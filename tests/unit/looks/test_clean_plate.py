import cv2
import numpy as np

from realtime.looks import LookOptions, make_look
from tests.unit.looks.scene import background, nobody, square_person

OPTIONS = LookOptions(size=(480, 360), strength=20)


def test_a_plate_fills_what_the_person_hides_with_what_was_seen_there() -> None:
    coarse = np.random.default_rng(0).integers(0, 256, (9, 12, 3), dtype=np.uint8)
    room = cv2.resize(coarse, (480, 360), interpolation=cv2.INTER_NEAREST)
    alpha = square_person(140, 340, 80, 280)
    hidden = room.copy()
    hidden[alpha > 0] = (0, 0, 255)
    wanted = background("gaussian", room, nobody(), strength=20)
    look = make_look("plate", OPTIONS)
    look(room, nobody(), 0.0)
    assert np.abs(look(hidden, alpha, 0.0).astype(int) - wanted).max() <= 2


def test_a_plate_is_dropped_when_the_room_changes() -> None:
    room = np.full((360, 480, 3), (60, 160, 90), np.uint8)
    alpha = square_person(140, 340, 80, 280)
    look = make_look("plate", OPTIONS)
    look(room, nobody(), 0.0)
    other = 255 - room
    other[alpha > 0] = (0, 0, 255)
    assert np.abs(look(other, alpha, 0.0).astype(int) - (255 - room)).max() <= 2


def test_a_plate_follows_slow_changes_of_the_light() -> None:
    look = make_look("plate", LookOptions(size=(120, 90), strength=20))
    for level in range(100, 160, 2):
        look(np.full((90, 120, 3), level, np.uint8), nobody(90, 120), 0.0)
    alpha = square_person(30, 90, 20, 70, height=90, width=120)
    assert look(np.full((90, 120, 3), 160, np.uint8), alpha, 0.0)[45, 60, 0] > 135

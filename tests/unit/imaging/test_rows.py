import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from realtime.imaging import rows


def test_a_scan_tells_runs_of_all_0_and_of_all_255_from_the_others() -> None:
    assert rows.scan(np.zeros(5, np.uint8)) == (0, 0)
    assert rows.scan(np.full(5, 255, np.uint8)) == (255, 255)
    any_bits, all_bits = rows.scan(np.array([0, 255, 255, 7], np.uint8))
    assert any_bits != 0
    assert all_bits != 255


@given(length=st.integers(1, 40), source_length=st.integers(1, 40))
def test_positions_on_the_source_are_those_of_opencv(length: int, source_length: int) -> None:
    source = np.random.default_rng(0).random((1, source_length), np.float32)
    indices, weights = np.empty(length, np.uintp), np.empty(length, np.float32)
    rows.source_positions(source_length, indices, weights)
    line = np.append(source[0], source[0, -1])
    found = [rows.lerp(line[i], line[i + np.uintp(1)], t) for i, t in zip(indices, weights, strict=True)]
    wanted = cv2.resize(source, (length, 1), interpolation=cv2.INTER_LINEAR)
    assert np.allclose(found, wanted[0], atol=1e-5)


@given(height=st.integers(1, 30), source_height=st.integers(1, 30), channels=st.integers(1, 4))
def test_an_interpolated_row_is_that_of_the_enlarged_plane_with_its_last_pixel_twice(
    height: int, source_height: int, channels: int
) -> None:
    source = np.random.default_rng(0).random((source_height, 6 * channels), np.float32)
    wanted = cv2.resize(source, (6 * channels, height), interpolation=cv2.INTER_LINEAR)
    line = np.empty(7 * channels, np.float32)
    for y in range(height):
        rows.interpolate_row(source, y, height, line)
        assert np.allclose(line[:-channels], wanted[y], atol=1e-5)
        assert (line[-channels:] == line[-2 * channels : -channels]).all()


def test_copy_and_fill_write_into_their_last_argument() -> None:
    out = np.zeros(4, np.uint8)
    rows.copy(np.arange(3, dtype=np.uint8), out[1:])
    assert out.tolist() == [0, 0, 1, 2]
    rows.fill(out[2:], np.uint8(9))
    assert out.tolist() == [0, 0, 9, 9]


@given(width=st.integers(1, 70))
def test_channels_are_separated_and_interleaved(width: int) -> None:
    row = np.random.default_rng(width).integers(0, 256, 3 * width, dtype=np.uint8)
    channels, back = np.zeros((3, width), np.uint8), np.zeros(3 * width, np.uint8)
    rows.separate(row, channels)
    assert (channels == row.reshape(width, 3).T).all()
    rows.interleave(channels, back)
    assert (back == row).all()

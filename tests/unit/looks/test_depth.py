from tests.unit.looks.scene import background, nobody, noise, square_person


def test_the_wall_is_blurred_more_than_the_floor_where_the_person_stands() -> None:
    room = background("depth", noise(), square_person(200, 260, 100, 340), strength=24)
    assert room[:60].std() * 2 < room[300:].std()


def test_the_blur_grows_with_the_height_above_the_feet() -> None:
    low, high = (
        background("depth", noise(), square_person(200, 260, top, bottom), strength=24)[100:140].std()
        for top, bottom in ((100, 340), (20, 140))
    )
    assert low < high


def test_where_nobody_is_the_ground_begins_at_the_lower_edge() -> None:
    room = background("depth", noise(), nobody(), strength=24)
    assert room[:60].std() * 2 < room[340:].std()

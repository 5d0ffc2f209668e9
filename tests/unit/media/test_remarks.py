from realtime.media.remarks import remarks


def test_numbers_that_are_not_0_are_put_into_words() -> None:
    assert remarks(damaged=0, resized=0, restamped=0, deinterlaced=0, jumps=0) == []
    assert remarks(damaged=1, resized=2, restamped=0, deinterlaced=30, jumps=1) == [
        "1 damaged packet left out",
        "2 frames of another size or shape fitted in",
        "30 interlaced frames deinterlaced",
        "1 jump of the clock joined",
    ]

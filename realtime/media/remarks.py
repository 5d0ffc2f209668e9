"""What of a video could not be shown as it is, in words."""


def remarks(*, damaged: int, resized: int, restamped: int, deinterlaced: int, jumps: int) -> list[str]:
    """Return a remark for each number that is not 0.

    Args:
        damaged: packets that could not be read.
        resized: frames of another size or shape than the first.
        restamped: frames whose time stamp did not rise.
        deinterlaced: interlaced frames that were deinterlaced.
        jumps: places where the clock jumps.
    """
    numbers = (
        (damaged, "damaged packet", "left out"),
        (resized, "frame", "of another size or shape fitted in"),
        (restamped, "frame", "with an impossible time stamp put in order"),
        (deinterlaced, "interlaced frame", "deinterlaced"),
        (jumps, "jump", "of the clock joined"),
    )
    return [f"{number} {noun}{'s' * (number != 1)} {rest}" for number, noun, rest in numbers if number]

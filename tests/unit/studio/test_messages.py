import pytest

from realtime.studio.messages import (
    Advice,
    Change,
    Closed,
    Failed,
    Message,
    Pick,
    Ready,
    Setup,
    ShowImage,
    Status,
    Taken,
    decode,
    encode,
)


@pytest.mark.parametrize(
    "message",
    [
        Setup(panel=True, sizes=[[640, 480]]),
        Setup(advice=Advice("no camera was found", [["plug one in", ["lsusb"]]], title="Oh", button="Again")),
        ShowImage(),
        Status(recording=True),
        Ready(),
        Taken(),
        Change({"a": "é\n"}),
        Pick(0.5, 0.25, add=True),
        Closed("why"),
        Failed(""),
    ],
)
def test_a_message_survives_the_pipe_as_one_line(message: Message) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert decode(line) == message


@pytest.mark.parametrize("line", [b"", b"\xff", b"{}", b"[]", b'{"kind": "Nothing"}', b'{"kind": "Do", "no": 1}'])
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match="not a message"):
        decode(line)

import pytest

from realtime.studio.messages import Closed, Failed, Key, Message, Ready, ShowImage, Status, Taken, decode, encode


@pytest.mark.parametrize(
    "message", [ShowImage(), Status(recording=True), Ready(), Taken(), Key("é\n"), Closed("why"), Failed("")]
)
def test_a_message_survives_the_pipe_as_one_line(message: Message) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert decode(line) == message


@pytest.mark.parametrize("line", [b"", b"\xff", b"{}", b"[]", b'{"kind": "Nothing"}', b'{"kind": "Key", "no": 1}'])
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match="not a message"):
        decode(line)

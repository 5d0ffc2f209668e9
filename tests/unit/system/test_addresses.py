import pytest

from realtime.system.addresses import without_secrets


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("rtsp://user:pass@10.0.0.2:554/live", "rtsp://10.0.0.2:554/live"),
        ("http://user@host/", "http://host/"),
        ("http://us@er:p@ss@host/a@b", "http://host/a@b"),
        ("http://host/video.cgi?user=me&pwd=secret", "http://host/video.cgi?..."),
        ("rtsp://:secret@host", "rtsp://host"),
        ("'http://u:p@host/x?k=s' cannot be opened", "'http://host/x?...' cannot be opened"),
        ("http://u:p@a/ and rtsp://v:q@b/", "http://a/ and rtsp://b/"),
        ("rtsp://user:pa#ss@host/live", "rtsp://host/live"),
        ("rtsp://user:pa/s?s@host/live", "rtsp://host/live"),
        ("'rtsp://user:pa/ss@host' and talk@home.mp4", "'rtsp://host' and talk@home.mp4"),
        ("http://host:8080/@name?k=a@b", "http://host:8080/@name?..."),
        ("http://[::1]:80/@name?k=a@b", "http://[::1]:80/@name?..."),
        ("https://host/@name", "https://host/@name"),
        ("talk@home.mp4: why?", "talk@home.mp4: why?"),
        ("/dev/video0", "/dev/video0"),
    ],
)
def test_user_password_and_query_are_left_out(text: str, shown: str) -> None:
    assert without_secrets(text) == shown

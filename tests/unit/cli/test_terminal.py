import logging

import pytest

from realtime.cli.terminal import messages_on_stderr, set_verbosity


def fail() -> None:
    raise OSError("http://me:s3cret@host/video?key=s3cret")


@pytest.mark.parametrize("debug", [False, True])
def test_no_message_shows_the_password_of_an_address(debug: bool, capsys: pytest.CaptureFixture[str]) -> None:
    log = logging.getLogger("realtime.somewhere")
    with messages_on_stderr():
        set_verbosity(debug=debug)
        try:
            fail()
        except OSError as error:
            log.warning("%s", error)
            log.error("%s", error, exc_info=True)
    written = capsys.readouterr().err
    assert written.count("http://host/video?...") >= 2
    assert "s3cret" not in written

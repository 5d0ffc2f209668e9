from realtime.live.restarts import Restarts


def test_restarts_are_limited_in_any_minute() -> None:
    now = [0.0]
    restarts = Restarts(lambda: now[0], limit=2, window_s=60)
    assert restarts.allowed
    restarts.failed()
    assert restarts.allowed
    restarts.failed()
    assert not restarts.allowed
    now[0] = 59.9
    assert not restarts.allowed
    now[0] = 60.1
    assert restarts.allowed
    assert restarts.count == 2

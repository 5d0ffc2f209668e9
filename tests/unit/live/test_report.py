from realtime.config import load
from realtime.live.report import reported_settings


def test_a_report_shows_addresses_without_their_secrets() -> None:
    overrides = {"source.input": "rtsp://me:s3cret@host/live", "output.audio": "http://host/a?key=s3cret"}
    settings = reported_settings(load(overrides=overrides))
    assert settings["source"]["input"] == "rtsp://host/live"
    assert settings["output"]["audio"] == "http://host/a?..."
    assert "s3cret" not in str(settings)


def test_a_report_without_addresses_has_the_settings_as_they_are() -> None:
    config = load()
    assert reported_settings(config) == config.model_dump(mode="json")

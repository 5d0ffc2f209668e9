import dataclasses
import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType

import pytest

from realtime.errors import UsageError, WeightsError
from realtime.maskrcnn import nets, weights
from realtime.maskrcnn.nets import NETS
from realtime.maskrcnn.spec import WeightFile

PUBLISHED = NETS["mobile"]
CONTENT = {"a.bin": b"graph" * 100, "b.bin": bytes(range(256)) * 9000}


class Server:
    """Serves ``answers`` on loopback; an answer that is an int is a status code."""

    def __init__(self, answers: dict[str, bytes | int]) -> None:
        self.asked: list[str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append(self.path)
                answer = answers[self.path.removeprefix("/")]
                self.send_response(answer if isinstance(answer, int) else 200)
                if isinstance(answer, bytes):
                    self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                if isinstance(answer, bytes):
                    self.wfile.write(answer)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever, args=[0.01])
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


Serve = Callable[[dict[str, bytes | int]], Server]


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts a server of the net ``toy``'s files and makes it the net's source."""
    servers = []

    def start(answers: dict[str, bytes | int]) -> Server:
        servers.append(Server(answers))
        install(monkeypatch, servers[-1].url)
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def install(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    files = tuple(
        WeightFile(name, len(data), f"sha256:{hashlib.sha256(data).hexdigest()}", url + name)
        for name, data in CONTENT.items()
    )
    toy = dataclasses.replace(PUBLISHED, name="toy", folder="toys", files=files)
    for module in (nets, weights):
        monkeypatch.setattr(module, "NETS", MappingProxyType({"toy": toy}))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The toy net's folder in an empty cache; no other place is looked in, and the source cannot be reached."""
    monkeypatch.delenv(weights.FOLDER_VARIABLE, raising=False)
    monkeypatch.setattr(weights.platformdirs, "user_cache_path", lambda _: tmp_path / "cache")
    monkeypatch.setenv("NO_PROXY", "*")
    install(monkeypatch, "http://127.0.0.1:1/")  # nothing listens on port 1
    return tmp_path / "cache" / "models" / "toys"


def put(folder: Path, **changed: bytes | None) -> Path:
    """Writes the toy net's files into ``folder``; ``a_bin=None`` leaves one out."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in CONTENT.items():
        content = changed.get(name.replace(".", "_"), data)
        if content is not None:
            (folder / name).write_bytes(content)
    return folder


def test_the_file_given_comes_before_the_folder_and_that_before_the_cache(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(cache)
    assert weights.find("toy") == (cache / "a.bin", cache / "b.bin")
    models = put(tmp_path / "models" / "toys")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "models"))
    assert weights.find("toy") == (models / "a.bin", models / "b.bin")
    own = put(tmp_path / "own")
    for given in (own, own / "a.bin", own / "b.bin"):
        assert weights.find("toy", given) == (own / "a.bin", own / "b.bin")


def test_an_empty_folder_is_passed_over(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "models" / "toys").mkdir(parents=True)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "models"))
    assert weights.find("toy") is None
    put(cache)
    assert weights.find("toy") == (cache / "a.bin", cache / "b.bin")


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"b_bin": CONTENT["b.bin"][:-1]}, r"b\.bin is truncated: 2303999 of 2304000 bytes"),
        ({"b_bin": b""}, r"b\.bin is truncated"),
        ({"a_bin": b"x" + CONTENT["a.bin"][1:]}, r"a\.bin has the wrong checksum: it is not the published"),
        ({"a_bin": CONTENT["b.bin"]}, r"a\.bin has the wrong checksum"),
        ({"a_bin": None}, r"a\.bin is missing"),
        ({"b_bin": None}, r"b\.bin is missing"),
    ],
)
def test_a_file_that_is_not_the_published_one_is_refused_by_name(
    cache: Path, changed: dict[str, bytes | None], says: str
) -> None:
    put(cache, **changed)
    with pytest.raises(WeightsError, match=says):
        weights.find("toy")


def test_a_given_path_that_is_not_the_net_is_refused_by_name(cache: Path, tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"no such weight file: .*gone.*--model-file"):
        weights.find("toy", tmp_path / "gone")
    other = tmp_path / "other.h5"
    other.write_bytes(b"x")
    with pytest.raises(WeightsError, match=r"other\.h5 is not a weight file of model toy: expected a\.bin and b"):
        weights.find("toy", other)
    with pytest.raises(WeightsError, match=r"a\.bin is missing"):
        weights.find("toy", tmp_path)


def test_a_model_that_does_not_exist_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="unknown model 'nope'; available: portrait, mobile"):
        weights.locate("nope")


def test_a_download_is_checked_reported_and_kept(cache: Path, serve: Serve) -> None:
    server = serve(dict(CONTENT))
    told: list[tuple[str, int, int]] = []
    files = weights.locate("toy", progress=lambda *report: told.append(report))
    assert [file.read_bytes() for file in files] == list(CONTENT.values())
    assert sorted(path.name for path in cache.iterdir()) == ["a.bin", "b.bin"]
    assert told[-1] == ("b.bin", 2_304_000, 2_304_000)
    assert [done for name, done, _ in told if name == "b.bin"] == [1 << 20, 2 << 20, 2_304_000]
    assert weights.locate("toy") == files
    assert server.asked == ["/a.bin", "/b.bin"]


def test_fetching_again_replaces_only_what_is_damaged(cache: Path, serve: Serve) -> None:
    server = serve(dict(CONTENT))
    put(cache, b_bin=b"damaged")
    weights.fetch("toy")
    assert server.asked == ["/b.bin"]
    assert weights.find("toy") is not None


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (b"y" * len(CONTENT["a.bin"]), "not the published file"),
        (CONTENT["a.bin"][:50], "not the published file"),
        (CONTENT["a.bin"] + b"z" * 3_000_000, "more than the 500 bytes"),
        (404, "HTTP 404"),
    ],
)
def test_nothing_stays_of_a_download_that_went_wrong(cache: Path, serve: Serve, answer: bytes | int, says: str) -> None:
    serve({**CONTENT, "a.bin": answer})
    with pytest.raises(WeightsError, match=says):
        weights.fetch("toy")
    assert list(cache.iterdir()) == []


def test_without_a_network_one_sentence_says_what_was_sought_and_what_helps(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "models"))
    with pytest.raises(WeightsError) as caught:
        weights.locate("toy")
    said = str(caught.value)
    for part in ("a.bin", str(tmp_path / "models" / "toys"), str(cache), "no connection", "realtime models fetch toy"):
        assert part in said
    assert "--model-file" in said
    assert "\n" not in said


def test_a_cache_that_cannot_be_written_is_named(cache: Path, serve: Serve) -> None:
    serve(dict(CONTENT))
    cache.parent.parent.mkdir()
    cache.parent.write_bytes(b"a file where the folder should be")
    with pytest.raises(WeightsError, match=r"a\.bin cannot be written"):
        weights.fetch("toy")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_read_only_cache_is_named(cache: Path, serve: Serve) -> None:
    serve(dict(CONTENT))
    cache.mkdir(parents=True)
    cache.chmod(0o500)
    with pytest.raises(WeightsError, match=r"a\.bin cannot be written"):
        weights.fetch("toy")


def test_the_overview_says_what_is_there_and_what_is_wrong(cache: Path) -> None:
    assert [line.files for line in weights.overview()] == [()]
    put(cache)
    (line,) = weights.overview()
    assert (line.files, line.problem) == ((cache / "a.bin", cache / "b.bin"), "")
    put(cache, a_bin=b"")
    (line,) = weights.overview()
    assert line.files == ()
    assert "truncated" in line.problem


def test_the_published_files_are_pinned() -> None:
    for spec in NETS.values():
        for file in spec.files:
            assert spec.package_folder is not None or file.url.startswith("https://")
            assert file.digest.partition(":")[0] in ("sha256", "md5")


def test_the_nets_that_come_with_the_package_are_there_and_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(weights.FOLDER_VARIABLE, "/nowhere")
    found = weights.find("portrait")
    assert found is not None
    assert found == weights.fetch("portrait")
    assert sum(file.stat().st_size for file in found) < 8_000_000


@pytest.mark.parametrize("which", [0, 1])
def test_a_damaged_net_of_the_package_is_refused_with_another_advice(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, which: int
) -> None:
    for whole in weights.locate("portrait"):
        (tmp_path / whole.name).write_bytes(whole.read_bytes())
    damaged_file = tmp_path / NETS["portrait"].files[which].name
    data = bytearray(damaged_file.read_bytes())
    data[-1] ^= 1
    damaged_file.write_bytes(data)
    damaged = dataclasses.replace(NETS["portrait"], package_folder=tmp_path)
    monkeypatch.setattr(nets, "NETS", MappingProxyType({"portrait": damaged}))
    with pytest.raises(WeightsError, match=r"wrong checksum.*; reinstall realtime-portrait"):
        weights.find("portrait")


def test_the_files_at_hand_are_the_published_ones(models: Path) -> None:
    assert weights.find("mobile") == (models / "maskrcnn2go/model.pb", models / "maskrcnn2go/model_init.pb")

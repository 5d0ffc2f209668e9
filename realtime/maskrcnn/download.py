"""Downloads one published file: written under a temporary name, checked, then renamed."""

from collections.abc import Callable
from pathlib import Path
from typing import IO

from realtime.errors import WeightsError
from realtime.maskrcnn.spec import WeightFile
from realtime.system.files import explain_os_error

Progress = Callable[[str, int, int], None]
"""Called with ``(file name, bytes received, bytes in total)`` during a download."""

_CHUNK_BYTES = 1 << 20
_TIMEOUT_S = 30


class _MeteredFile:
    """The file a download is written to: reports progress, and raises if the server sends too much."""

    def __init__(self, stream: IO[bytes], file: WeightFile, progress: Progress | None) -> None:
        self._stream, self._file, self._progress = stream, file, progress
        self._received = 0

    def write(self, chunk: bytes) -> int:
        self._received += len(chunk)
        if self._received > self._file.size:
            raise WeightsError(
                f"download aborted: {self._file.url} sends more than the {self._file.size} bytes expected"
            )
        if self._progress is not None:
            self._progress(self._file.name, self._received, self._file.size)
        return self._stream.write(chunk)

    def flush(self) -> None:
        self._stream.flush()


def download(file: WeightFile, folder: Path, progress: Progress | None) -> None:
    """Download ``file`` into ``folder`` unless it is there and undamaged.

    Raises:
        ConnectionError: the server cannot be reached or does not have the file; the text says which.
        WeightsError: what arrived is not the published file, or it cannot be written.
    """
    import pooch  # with requests, a quarter of a second

    path = folder / file.name
    pooch.get_logger().setLevel("WARNING")
    http = pooch.HTTPDownloader(chunk_size=_CHUNK_BYTES, timeout=_TIMEOUT_S)

    def write(url: str, temporary: str, _: object) -> None:
        with Path(temporary).open("wb") as stream:
            http(url, _MeteredFile(stream, file, progress), None)

    try:
        folder.mkdir(parents=True, exist_ok=True)
        pooch.retrieve(file.url, file.digest, fname=file.name, path=folder, downloader=write)
    except ValueError as error:  # the hash differs
        raise WeightsError(
            f"download discarded: what {file.url} sends is not the published file (wrong checksum)"
        ) from error
    except OSError as error:
        if _is_network_error(error):
            response = getattr(error, "response", None)
            raise ConnectionError("no connection" if response is None else f"HTTP {response.status_code}") from error
        raise WeightsError(f"{path} cannot be written: {explain_os_error(error)}") from error


def _is_network_error(error: OSError) -> bool:
    # The errors of requests are OSErrors; only they have a request.
    return hasattr(error, "request") or isinstance(error, ConnectionError | TimeoutError)

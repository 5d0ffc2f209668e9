"""Which weight files a net needs, where they are, and how they are fetched; nothing here loads TensorFlow.

A net's files are looked for in this order, those of a net that comes with the package in it alone:

1. the path given with ``--model-file``: a file, or the folder that the net's files lie in;
2. the folder named by ``REALTIME_MODELS``, in a sub-folder a net (``maskrcnn2go/model.pb``);
3. the per-user cache;
4. the published source, pinned, into the cache.

A file that is not the published one, byte for byte, is refused by name.
"""

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import IO

import platformdirs
import pooch

from realtime.errors import UsageError, WeightsError
from realtime.system.files import explain_os_error

FOLDER_VARIABLE = "REALTIME_MODELS"
Progress = Callable[[str, int, int], None]
"""Told ``(file name, bytes so far, bytes in all)`` while a file is fetched."""

_COMMIT = "7e196ddaec6df39792689df71972f9f4c1314886"
_MOBILE_URL = f"https://raw.githubusercontent.com/facebookarchive/models/{_COMMIT}/mask_rcnn_2go/model/int8/"
_PACKAGE_FOLDER = Path(__file__).parent / "weights_data"
_CHUNK_BYTES = 1 << 20
_TIMEOUT_S = 30


@dataclass(frozen=True, slots=True)
class WeightFile:
    """One published file.

    Attributes:
        name: its name in the net's folder.
        url: where it is published.
        size: bytes.
        digest: what its content hashes to, ``algorithm:hex``.
    """

    name: str
    url: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class NetInfo:
    """What is known of a net before it is loaded.

    Attributes:
        name: what it is called on the command line.
        title: what it is, in a few words.
        folder: the name of its sub-folder.
        files: its weight files.
        short_side: short side of the picture that it sees live unless told otherwise, pixels.
        exact_short_side: the same with ``accuracy = exact``, pixels.
        min_score: less confident detections are left out unless told otherwise, 0 to 1.
        licence: SPDX name of the weights' licence.
        source: where the net comes from.
        packaged: its files are part of this package.
        any_file: a file given instead may be any that has this net's layers, whoever trained it.
    """

    name: str
    title: str
    folder: str
    files: tuple[WeightFile, ...]
    short_side: int
    exact_short_side: int
    min_score: float
    licence: str
    source: str
    packaged: bool = False
    any_file: bool = False


NETS: Mapping[str, NetInfo] = MappingProxyType(
    {
        "portrait": NetInfo(
            name="portrait",
            title="the project's own Mask R-CNN for people near a camera, with a matte branch",
            folder="portrait",
            files=(
                WeightFile(
                    "portrait.npz",
                    "",
                    3_161_511,
                    "sha256:805aef91c7aa7d5c950e3ce49b252c9b2b70195bc74fd4ee03fe447cd4b6f70a",
                ),
            ),
            short_side=192,
            exact_short_side=224,
            min_score=0.5,
            licence="Apache-2.0",
            source="python -m tools.training",
            packaged=True,
        ),
        "mobile": NetInfo(
            name="mobile",
            title="MaskRCNN2Go, a small Mask R-CNN made for phones, 81 classes",
            folder="maskrcnn2go",
            files=(
                WeightFile(
                    "model.pb",
                    _MOBILE_URL + "model.pb",
                    25_424,
                    "sha256:9ebb05d8981f18f0da81e4b72a32e6507e67a4ae7d52b51fdb736b21d024de1f",
                ),
                WeightFile(
                    "model_init.pb",
                    _MOBILE_URL + "model_init.pb",
                    3_802_460,
                    "sha256:535faf6ba4f724f7b1b9b6ddd35b7c77048b7c44d7027fa1bb4941e5388fbc79",
                ),
            ),
            short_side=192,
            exact_short_side=320,
            min_score=0.5,
            licence="Apache-2.0",
            source="https://github.com/facebookarchive/models",
        ),
        "matterport": NetInfo(
            name="matterport",
            title="Matterport's Mask R-CNN, ResNet-101 with a feature pyramid, 81 classes",
            folder="matterport",
            files=(
                WeightFile(
                    "mask_rcnn_coco.h5",
                    "https://github.com/matterport/Mask_RCNN/releases/download/v2.0/mask_rcnn_coco.h5",
                    257_557_808,
                    "md5:e98aaff6f99e307b5e2a8a3ff741a518",  # no stronger one was published
                ),
            ),
            short_side=1024,
            exact_short_side=1024,
            min_score=0.7,
            licence="MIT",
            source="https://github.com/matterport/Mask_RCNN",
            any_file=True,
        ),
    }
)
"""The nets by name."""


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """One line of ``realtime models list``.

    Attributes:
        net: the net.
        files: where its files are; empty if they are not on this machine.
        problem: why they cannot be used although they are there; empty if they can.
    """

    net: NetInfo
    files: tuple[Path, ...]
    problem: str = ""


def net_info(name: str) -> NetInfo:
    """The net called ``name``.

    Raises:
        UsageError: there is none.
    """
    if name not in NETS:
        raise UsageError(f"There is no net called {name!r}; there are {', '.join(NETS)}.")
    return NETS[name]


def cache_folder() -> Path:
    """Where fetched weights are kept, a sub-folder a net; it need not exist."""
    return Path(platformdirs.user_cache_path("realtime-portrait")) / "models"


def search_folders(net: NetInfo) -> list[Path]:
    """The folders in which ``net`` is looked for, in that order."""
    given = os.environ.get(FOLDER_VARIABLE)
    roots = [Path(given)] if given else []
    if net.packaged:
        return [_PACKAGE_FOLDER / net.folder]
    return [root / net.folder for root in (*roots, cache_folder())]


def find(name: str, model_file: Path | None = None) -> tuple[Path, ...] | None:
    """The files of the net ``name`` on this machine, checked; None where there are none.

    Raises:
        UsageError: there is no such net.
        WeightsError: files are there, but are damaged, incomplete, or of another net.
    """
    net = net_info(name)
    if model_file is not None:
        return _given(net, model_file)
    for folder in search_folders(net):
        if any((folder / file.name).exists() for file in net.files):
            return _checked(net, folder)
    return None


def locate(name: str, model_file: Path | None = None, progress: Progress | None = None) -> tuple[Path, ...]:
    """The files of the net ``name``, fetched if they are not on this machine; in the order of ``NetInfo.files``.

    Raises:
        UsageError: there is no such net.
        WeightsError: the files are damaged, of another net, or cannot be had.
    """
    return find(name, model_file) or fetch(name, progress)


def fetch(name: str, progress: Progress | None = None) -> tuple[Path, ...]:
    """Bring the published files of the net ``name`` into the per-user cache; those that are there and whole stay.

    Those of a net that comes with the package are only checked.

    A file is written under a temporary name, checked, and renamed, so that nothing half-written is ever found.

    Raises:
        UsageError: there is no such net.
        WeightsError: a file cannot be downloaded or written, or is not what was published.
    """
    net = net_info(name)
    if net.packaged:
        return _checked(net, _PACKAGE_FOLDER / net.folder)
    folder = cache_folder() / net.folder
    return tuple(_fetch_file(net, file, folder, progress) for file in net.files)


def overview() -> list[InstalledModel]:
    """Every net and whether its files are on this machine, for ``realtime models list``."""
    lines = []
    for net in NETS.values():
        try:
            lines.append(InstalledModel(net, find(net.name) or ()))
        except WeightsError as error:
            lines.append(InstalledModel(net, (), str(error)))
    return lines


def _given(net: NetInfo, path: Path) -> tuple[Path, ...]:
    if not path.exists():
        raise WeightsError(f"There is no weight file {path} (given with --model-file).")
    if (net.packaged or net.any_file) and path.is_file():
        return (path,)
    if path.is_dir():
        return _checked(net, path)
    if path.name not in {file.name for file in net.files}:
        names = " and ".join(file.name for file in net.files)
        raise WeightsError(f"{path} is not a weight file of the net {net.name}, which needs {names}.")
    return _checked(net, path.parent)


def _checked(net: NetInfo, folder: Path) -> tuple[Path, ...]:
    for file in net.files:
        _check(net, folder / file.name, file)
    return tuple(folder / file.name for file in net.files)


def _check(net: NetInfo, path: Path, file: WeightFile) -> None:
    mend = f"delete it and run 'realtime models fetch {net.name}'"
    if net.packaged:
        mend = "install realtime-portrait again"
    try:
        size = path.stat().st_size
        if size < file.size:
            raise WeightsError(f"{path} is cut short ({size} of {file.size} bytes); {mend}.")
        if size > file.size or _digest(path, file.digest) != file.digest:
            raise WeightsError(
                f"{path} is not the published weight file of the net {net.name} (wrong checksum); {mend}."
            )
    except FileNotFoundError as error:
        why = mend if net.packaged else f"the net {net.name} needs all its files side by side"
        raise WeightsError(f"{path} is missing; {why}.") from error
    except OSError as error:
        raise WeightsError(f"the weight file {path} cannot be read: {explain_os_error(error)}") from error


def _digest(path: Path, like: str) -> str:
    algorithm = like.partition(":")[0]
    with path.open("rb") as stream:
        return f"{algorithm}:{hashlib.file_digest(stream, algorithm).hexdigest()}"


class _Metered:
    """The file that a download goes into: tells a ``Progress`` how far it is, and stops it when it grows too large."""

    def __init__(self, stream: IO[bytes], file: WeightFile, progress: Progress | None) -> None:
        self._stream, self._file, self._progress = stream, file, progress
        self._done = 0

    def write(self, chunk: bytes) -> int:
        self._done += len(chunk)
        if self._done > self._file.size:
            raise WeightsError(f"{self._file.url} sends more than the {self._file.size} bytes that were published.")
        if self._progress is not None:
            self._progress(self._file.name, self._done, self._file.size)
        return self._stream.write(chunk)

    def flush(self) -> None:
        self._stream.flush()


def _fetch_file(net: NetInfo, file: WeightFile, folder: Path, progress: Progress | None) -> Path:
    path = folder / file.name
    pooch.get_logger().setLevel("WARNING")
    http = pooch.HTTPDownloader(chunk_size=_CHUNK_BYTES, timeout=_TIMEOUT_S)

    def download(url: str, temporary: str, _: object) -> None:
        with Path(temporary).open("wb") as stream:
            http(url, _Metered(stream, file, progress), None)

    try:
        folder.mkdir(parents=True, exist_ok=True)
        pooch.retrieve(file.url, file.digest, fname=file.name, path=folder, downloader=download)
    except WeightsError:
        raise
    except ValueError as error:  # pooch: the hash of what came is not the known one
        raise WeightsError(
            f"What {file.url} sends is not the published file (wrong checksum); it was not kept."
        ) from error
    except OSError as error:
        if _is_of_network(error):
            raise WeightsError(_not_to_be_had(net, file, error)) from error
        raise WeightsError(
            f"{path} cannot be written: {explain_os_error(error)}; {FOLDER_VARIABLE} names another folder"
        ) from error
    return path


def _is_of_network(error: OSError) -> bool:
    # requests derives all its errors from OSError; they alone carry the request.
    return hasattr(error, "request") or isinstance(error, ConnectionError | TimeoutError)


def _not_to_be_had(net: NetInfo, file: WeightFile, error: OSError) -> str:
    looked = " and ".join(str(folder) for folder in search_folders(net))
    response = getattr(error, "response", None)
    reason = f"the server answered {response.status_code}" if response is not None else "no connection"
    return (
        f"The net {net.name} needs {file.name}, which is not in {looked} and could not be downloaded from {file.url} "
        f"({reason}); with a network, run 'realtime models fetch {net.name}', or give a copy with --model-file "
        f"or {FOLDER_VARIABLE}."
    )

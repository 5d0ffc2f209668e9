"""Finds, checks and fetches weight files. Nothing here imports a runtime.

The files of a model that is part of this package are in the package. Those of the others are searched for in this
order:

1. the path given with ``--model-file``: a file, or the folder of the model's files;
2. the folder named by ``REALTIME_MODELS``, in one sub-folder per model (``maskrcnn2go/model.pb``);
3. the user's cache;
4. the published source, downloaded into the cache.

Every file must equal the published one, byte for byte.
"""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from realtime.errors import WeightsError
from realtime.maskrcnn.download import Progress, download
from realtime.maskrcnn.nets import NETS, model_spec
from realtime.maskrcnn.spec import ModelSpec, WeightFile
from realtime.system.files import explain_os_error

__all__ = ["FOLDER_VARIABLE", "InstalledModel", "Progress", "fetch", "find", "locate", "overview"]

FOLDER_VARIABLE = "REALTIME_MODELS"


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """One line of ``realtime models list``.

    Attributes:
        spec: the model.
        files: its files; empty if they are not on this machine or not usable.
        problem: why files that exist are not usable; else empty.
    """

    spec: ModelSpec
    files: tuple[Path, ...]
    problem: str = ""


def cache_folder() -> Path:
    """The folder of downloaded weights, with one sub-folder per model; it need not exist."""
    return Path(platformdirs.user_cache_path("realtime-portrait")) / "models"


def search_folders(spec: ModelSpec) -> list[Path]:
    """The folders that are searched for the files of ``spec``, in order."""
    if spec.package_folder is not None:
        return [spec.package_folder]
    given = os.environ.get(FOLDER_VARIABLE)
    roots = [Path(given)] if given else []
    return [root / spec.folder for root in (*roots, cache_folder())]


def find(name: str, model_file: Path | None = None) -> tuple[Path, ...] | None:
    """Return the checked files of the model ``name``, or None if they are not on this machine.

    Raises:
        UsageError: the model is unknown.
        WeightsError: files exist but are damaged, incomplete, or belong to another model.
    """
    spec = model_spec(name)
    if model_file is not None:
        return _given(spec, model_file)
    for folder in search_folders(spec):
        if any((folder / file.name).exists() for file in spec.files):
            return _checked(spec, folder)
    return None


def locate(name: str, model_file: Path | None = None, progress: Progress | None = None) -> tuple[Path, ...]:
    """Return the files of the model ``name``, in the order of ``ModelSpec.files``; download them if necessary.

    Raises:
        UsageError: the model is unknown.
        WeightsError: the files are damaged, belong to another model, or cannot be downloaded.
    """
    return find(name, model_file) or fetch(name, progress)


def fetch(name: str, progress: Progress | None = None) -> tuple[Path, ...]:
    """Download the files of the model ``name`` into the user's cache, except those that are there and undamaged.

    The files of a model that is part of this package are only checked.

    Raises:
        UsageError: the model is unknown.
        WeightsError: a file cannot be downloaded or written, or is not the published one.
    """
    spec = model_spec(name)
    if spec.package_folder is not None:
        return _checked(spec, spec.package_folder)
    folder = cache_folder() / spec.folder
    for file in spec.files:
        try:
            download(file, folder, progress)
        except ConnectionError as error:
            searched = " and ".join(map(str, search_folders(spec)))
            raise WeightsError(
                f"{file.name} of model {name} is missing: not in {searched}, and {file.url} failed ({error}); "
                f"when online, run 'realtime models fetch {name}', or pass --model-file or set {FOLDER_VARIABLE}"
            ) from error
    return tuple(folder / file.name for file in spec.files)


def overview() -> list[InstalledModel]:
    """Return every model and whether its files are on this machine."""
    lines = []
    for spec in NETS.values():
        try:
            lines.append(InstalledModel(spec, find(spec.name) or ()))
        except WeightsError as error:
            lines.append(InstalledModel(spec, (), str(error)))
    return lines


def _given(spec: ModelSpec, path: Path) -> tuple[Path, ...]:
    if not path.exists():
        raise WeightsError(f"no such weight file: {path} (given with --model-file)")
    if spec.any_file and path.is_file():
        return (path,)
    if path.is_dir():
        return _checked(spec, path)
    names = [file.name for file in spec.files]
    if path.name not in names:
        raise WeightsError(f"{path} is not a weight file of model {spec.name}: expected {' and '.join(names)}")
    return _checked(spec, path.parent)


def _checked(spec: ModelSpec, folder: Path) -> tuple[Path, ...]:
    for file in spec.files:
        _check(spec, folder / file.name, file)
    return tuple(folder / file.name for file in spec.files)


def _check(spec: ModelSpec, path: Path, file: WeightFile) -> None:
    remedy = f"delete it and run 'realtime models fetch {spec.name}'"
    if spec.package_folder is not None:
        remedy = "reinstall realtime-portrait"
    try:
        size = path.stat().st_size
        if size < file.size:
            raise WeightsError(f"{path} is truncated: {size} of {file.size} bytes; {remedy}")
        if size > file.size or _digest(path, file.digest) != file.digest:
            raise WeightsError(
                f"{path} has the wrong checksum: it is not the published weight file of model {spec.name}; {remedy}"
            )
    except FileNotFoundError as error:
        remedy = f"model {spec.name} needs all its files in one folder" if spec.package_folder is None else remedy
        raise WeightsError(f"{path} is missing; {remedy}") from error
    except OSError as error:
        raise WeightsError(f"the weight file {path} cannot be read: {explain_os_error(error)}") from error


def _digest(path: Path, like: str) -> str:
    algorithm = like.partition(":")[0]
    with path.open("rb") as stream:
        return f"{algorithm}:{hashlib.file_digest(stream, algorithm).hexdigest()}"

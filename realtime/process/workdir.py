"""The folder that an unfinished run keeps its pieces in, beside the output, until that is whole."""

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from realtime.errors import SinkError, UsageError
from realtime.media.join import Segment
from realtime.system.files import atomic_write, reraise_as_sink_error

_JOB = "job.json"


class JobDir:
    """The pieces of one output that are done, and the right of one process to add to them.

    Attributes:
        folder: where the pieces are.
    """

    def __init__(self, output: Path, job: Mapping[str, Any], *, resume: bool, discard: bool = False) -> None:
        """Make the folder, or find it again.

        Args:
            output: the file that the pieces are for.
            job: what decides the result: the input's identity and the settings, as plain values.
            resume: go on with the pieces that are there.
            discard: throw away the pieces that are there; with ``resume``, only where they do not fit.

        Raises:
            UsageError: an unfinished run is there and neither was asked for, or it was made with other settings.
            SinkError: another process is at work on it, or it cannot be written.
        """
        self.folder = job_dir_of(output)
        self._output = output
        self._lock: IO[bytes] | None = None
        self._job = json.loads(json.dumps(job))
        self._noted: dict[str, Any] = {}
        with reraise_as_sink_error(self.folder):
            there = (self.folder / _JOB).exists()
            self.folder.mkdir(exist_ok=True)
            self._take()
        try:
            changed = self._changed() if there and resume else []
            if there and not discard:
                self._refuse(resume, changed)
            elif changed or not (there and resume):
                self._begin()
        except BaseException:
            self.release()
            raise

    def piece(self, number: int) -> Path:
        """Where the piece of a number goes."""
        return self.folder / f"{number:06d}.mkv"

    def done(self) -> dict[int, Segment]:
        """The whole pieces by number."""
        found = ((int(path.stem), Segment.load(path)) for path in self._pieces())
        return {number: piece for number, piece in found if piece is not None and not piece.notes.get("partial")}

    def all_so_far(self) -> list[Segment]:
        """The whole pieces from the first on without a gap, and the partial one after them if there is one."""
        pieces: list[Segment] = []
        for number, path in enumerate(sorted(self._pieces())):
            piece = Segment.load(path) if int(path.stem) == number else None
            if piece is None:
                break
            pieces.append(piece)
            if piece.notes.get("partial"):
                break
        return pieces

    def note_all(self, count: int) -> None:
        """Remember that ``count`` pieces are all there are."""
        self._note(pieces=count)

    def is_all(self, first_missing: int) -> bool:
        """Whether no piece is missing, ``first_missing`` being the first that is not there."""
        return self._noted.get("pieces") == first_missing

    def note_partial(self, path: Path) -> None:
        """Remember that ``path`` was made of an unfinished run, so that the finished one takes it away."""
        self._note(made=path.name)

    def made(self, path: Path) -> bool:
        """Whether an unfinished run made ``path``."""
        return self._noted.get("made") == path.name

    def clear(self) -> None:
        """Take everything away: the output is whole."""
        self._take_partial_away(self._noted)
        self.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def clear_if_empty(self) -> None:
        """Leave nothing behind where nothing was done."""
        if not any(self._pieces()):
            self.clear()

    def release(self) -> None:
        """Give up the right to add pieces."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _pieces(self) -> Iterator[Path]:
        return (path.with_suffix(".mkv") for path in self.folder.glob("[0-9]*.json"))

    def _take(self) -> None:
        self._lock = (self.folder / "lock").open("wb")
        try:
            import fcntl
        except ImportError:  # Windows: two runs at once are not noticed
            return
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.release()
            raise SinkError(
                f"another process is making {self._output.name} right now; wait for it or stop it"
            ) from None

    def _changed(self) -> list[str]:
        """Find the notes of the run that is there; what it was begun with that is now another."""
        there = self._read()
        self._noted = there.pop("noted", {})
        return sorted(key for key in {*there, *self._job} if there.get(key) != self._job.get(key))

    def _refuse(self, resume: bool, changed: list[str]) -> None:
        if not resume:
            raise UsageError(
                f"an unfinished run of {self._output.name} is there: --resume goes on with it, --restart begins again"
            )
        if changed:
            raise UsageError(
                f"the unfinished run of {self._output.name} was begun with another {' and '.join(changed)}: "
                "give the same as then, or begin again with --restart"
            )

    def _begin(self) -> None:
        with reraise_as_sink_error(self.folder):
            self._noted = {}
            self._take_partial_away(self._read().get("noted", {}))
            for path in self.folder.iterdir():
                if path.is_dir():
                    shutil.rmtree(path)
                elif path.name != "lock":
                    path.unlink()
            self._note()

    def _read(self) -> dict[str, Any]:
        try:
            job = json.loads((self.folder / _JOB).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return job if isinstance(job, dict) else {}

    def _take_partial_away(self, noted: Mapping[str, Any]) -> None:
        if made := noted.get("made"):
            (self._output.parent / Path(made).name).unlink(missing_ok=True)

    def _note(self, **noted: Any) -> None:
        self._noted.update(noted)
        with atomic_write(self.folder / _JOB, overwrite=True, durable=True) as part:
            part.write_text(json.dumps({**self._job, "noted": self._noted}), encoding="utf-8")


def job_dir_of(output: Path) -> Path:
    """The folder of the pieces of ``output``."""
    return output.with_name(f".{output.name}.work")


def identity(path: Path) -> dict[str, Any]:
    """What tells one input from another: its name, size and both ends."""
    size = path.stat().st_size
    digest = hashlib.sha256()
    with path.open("rb") as file:
        digest.update(file.read(1 << 20))
        file.seek(max(0, size - (1 << 20)))
        digest.update(file.read())
    return {"name": path.name, "bytes": size, "sha256 of its ends": digest.hexdigest()}


def put_in_place(part: Path, output: Path, *, overwrite: bool) -> None:
    """Give the whole file ``part`` its name ``output``.

    Raises:
        SinkError: something is there under that name and ``overwrite`` is not set, or the folder is gone.
    """
    with reraise_as_sink_error(output):
        if overwrite:
            part.replace(output)
            return
        try:
            os.link(part, output)  # unlike a rename, this never replaces what came there meanwhile
        except FileExistsError:
            raise SinkError(f"{output} was created in the meantime; pass --overwrite to replace it") from None
        except OSError:
            if output.exists():
                raise SinkError(f"{output} was created in the meantime; pass --overwrite to replace it") from None
            part.replace(output)
        with contextlib.suppress(OSError):
            part.unlink()

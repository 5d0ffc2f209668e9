"""The work directory of an unfinished run: a folder beside the output, with the segments that are finished."""

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
_NOTES = "notes"


class JobDir:
    """The finished segments of one output, locked by the process that adds to them.

    Attributes:
        folder: where the segments are.
    """

    def __init__(self, output: Path, fingerprint: Mapping[str, Any], *, resume: bool, discard: bool = False) -> None:
        """Create the folder, or open that of an unfinished run, and lock it.

        Args:
            output: the file that the segments are for.
            fingerprint: what determines the result, as plain values.
            resume: keep the segments of an unfinished run.
            discard: delete the segments of an unfinished run; with ``resume``, only if its fingerprint differs.

        Raises:
            UsageError: there is an unfinished run and neither is set, or its fingerprint differs.
            SinkError: another process is running the job, or the folder cannot be written.
        """
        self.folder = job_dir_of(output)
        self._output = output
        self._lock: IO[bytes] | None = None
        self._fingerprint = json.loads(json.dumps(fingerprint))
        self._notes: dict[str, Any] = {}
        with reraise_as_sink_error(self.folder):
            exists = (self.folder / _JOB).exists()
            self.folder.mkdir(exist_ok=True)
            self._take_lock()
        try:
            differences = self._load_notes() if exists and resume else []
            if exists and not discard:
                self._check_resumable(resume, differences)
            elif differences or not (exists and resume):
                self._start_over()
        except BaseException:
            self.release()
            raise

    def finished(self) -> dict[int, Segment]:
        """Return the complete segments by number."""
        loaded = ((int(path.stem), Segment.load(path)) for path in self._segment_paths())
        return {n: segment for n, segment in loaded if segment is not None and not segment.notes.get("partial")}

    def leading_segments(self) -> list[Segment]:
        """Return the complete segments from the first on without a gap, and the partial one after them, if any."""
        segments: list[Segment] = []
        for number, path in enumerate(sorted(self._segment_paths())):
            segment = Segment.load(path) if int(path.stem) == number else None
            if segment is None:
                break
            segments.append(segment)
            if segment.notes.get("partial"):
                break
        return segments

    def note_count(self, count: int) -> None:
        """Note that the whole output has ``count`` segments."""
        self._note(segments=count)

    def is_complete(self, first_missing: int) -> bool:
        """Whether all segments are finished, ``first_missing`` being the number of the first that is not."""
        return self._notes.get("segments") == first_missing

    def note_partial(self, path: Path) -> None:
        """Note that this job writes the partial output ``path``, which is deleted once the job is complete."""
        self._note(partial=path.name)

    def has_written(self, path: Path) -> bool:
        """Whether this job wrote the partial output ``path``."""
        return self._notes.get("partial") == path.name

    def remove(self) -> None:
        """Delete the folder and the partial output."""
        self._delete_partial(self._notes)
        self.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def remove_if_empty(self) -> None:
        """Delete the folder if it contains no segment."""
        if not any(self._segment_paths()):
            self.remove()

    def release(self) -> None:
        """Release the lock."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _segment_paths(self) -> Iterator[Path]:
        return (path.with_suffix(".mkv") for path in self.folder.glob("[0-9]*.json"))

    def _take_lock(self) -> None:
        self._lock = (self.folder / "lock").open("wb")
        try:
            import fcntl
        except ImportError:  # Windows: two runs at once are not noticed
            return
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self.release()
            raise SinkError(
                f"{self._output.name} is being written by another process; wait for it or stop it"
            ) from error

    def _load_notes(self) -> list[str]:
        """Load the notes of the unfinished run, and return the parts of its fingerprint that differ."""
        found = self._read()
        self._notes = found.pop(_NOTES, {})
        return sorted(key for key in {*found, *self._fingerprint} if found.get(key) != self._fingerprint.get(key))

    def _check_resumable(self, resume: bool, differences: list[str]) -> None:
        if not resume:
            raise UsageError(
                f"{self._output.name} has an unfinished run: pass --resume to continue it or --restart to discard it"
            )
        if differences:
            raise UsageError(
                f"{self._output.name} has an unfinished run with another {' and '.join(differences)}: use the same, or "
                "discard it with --restart"
            )

    def _start_over(self) -> None:
        with reraise_as_sink_error(self.folder):
            self._notes = {}
            self._delete_partial(self._read().get(_NOTES, {}))
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

    def _delete_partial(self, notes: Mapping[str, Any]) -> None:
        if name := notes.get("partial"):
            (self._output.parent / Path(name).name).unlink(missing_ok=True)

    def _note(self, **notes: Any) -> None:
        self._notes.update(notes)
        with atomic_write(self.folder / _JOB, overwrite=True, durable=True) as part:
            part.write_text(json.dumps({**self._fingerprint, _NOTES: self._notes}), encoding="utf-8")


def job_dir_of(output: Path) -> Path:
    """Return the work directory of ``output``."""
    return output.with_name(f".{output.name}.work")


def fingerprint_file(path: Path) -> dict[str, Any]:
    """Return what identifies an input file: its name, its size, and a hash of its first and last megabyte."""
    size = path.stat().st_size
    digest = hashlib.sha256()
    with path.open("rb") as file:
        digest.update(file.read(1 << 20))
        file.seek(max(0, size - (1 << 20)))
        digest.update(file.read())
    return {"name": path.name, "bytes": size, "sha256 of its ends": digest.hexdigest()}


def publish(part: Path, output: Path, *, overwrite: bool) -> None:
    """Give the complete file ``part`` its name ``output``.

    Raises:
        SinkError: ``output`` exists and ``overwrite`` is False, or its folder does not exist.
    """
    with reraise_as_sink_error(output):
        if overwrite:
            part.replace(output)
            return
        try:
            os.link(part, output)  # unlike a rename, this never replaces a file created in the meantime
        except FileExistsError as error:
            raise SinkError(f"{output} was created in the meantime; pass --overwrite to replace it") from error
        except OSError as error:
            if output.exists():
                raise SinkError(f"{output} was created in the meantime; pass --overwrite to replace it") from error
            part.replace(output)
        with contextlib.suppress(OSError):
            part.unlink()

import errno
import os
import sys
from pathlib import Path

import av
import pytest

from realtime.errors import SinkError, UsageError
from realtime.system.files import (
    atomic_write,
    check_distinct,
    check_writable,
    explain_os_error,
    make_folder,
    reraise_as_sink_error,
    same_file,
    temporary_path,
    write_json,
)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "permission denied"),
        (errno.EPERM, "permission denied"),
        (errno.EISDIR, "it is a folder"),
        (errno.ENOTDIR, "part of the path is a file"),
        (errno.ENAMETOOLONG, "the name is too long"),
        (errno.ENOENT, "no such file or folder"),
        (errno.EMFILE, "too many open files"),
        (errno.EFBIG, "the largest size"),
    ],
)
def test_the_reasons_are_plain_words(number: int, words: str) -> None:
    assert words in explain_os_error(OSError(number, os.strerror(number)))


def test_an_error_of_ffmpeg_is_explained_alike() -> None:
    with pytest.raises(av.error.OSError) as caught:
        av.error.err_check(-errno.ENOSPC)
    assert explain_os_error(caught.value) == explain_os_error(OSError(errno.ENOSPC, ""))


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (OSError(errno.EPIPE, "Broken pipe"), "broken pipe"),
        (ValueError("Cannot do this."), "cannot do this"),
        (OSError("TLS failed"), "TLS failed"),
        (ValueError(), "ValueError"),
    ],
)
def test_what_the_table_lacks_is_said_in_its_own_words(error: Exception, text: str) -> None:
    assert explain_os_error(error) == text


def test_only_the_named_errors_become_sink_errors() -> None:
    path = Path("a.mp4")
    with (
        pytest.raises(SinkError, match=r"^a\.mp4 cannot be written: the disk is full; ") as caught,
        reraise_as_sink_error(path),
    ):
        raise OSError(errno.ENOSPC, "x")
    assert isinstance(caught.value.__cause__, OSError)
    with pytest.raises(ValueError, match="other"), reraise_as_sink_error(path):
        raise ValueError("other")
    with pytest.raises(SinkError), reraise_as_sink_error(path, ValueError):
        raise ValueError("named")


def test_a_file_is_refused_that_exists_or_cannot_be_written(tmp_path: Path) -> None:
    old = tmp_path / "old.png"
    old.write_bytes(b"old")
    check_writable(old, overwrite=True)
    check_writable(tmp_path / "new.png", overwrite=False)
    for path, overwrite, words in (
        (old, False, "already exists; pass --overwrite"),
        (tmp_path, True, "is a folder; give a file name"),
        (tmp_path / "none" / "a.png", False, r"the folder .*none does not exist; create it first"),
        (old / "a.png", True, r"the folder .*old\.png does not exist"),
        (tmp_path / ("n" * 300 + ".png"), True, "the name is too long"),
    ):
        with pytest.raises(SinkError, match=words):
            check_writable(path, overwrite=overwrite)


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links")
def test_a_link_to_nothing_counts_as_existing(tmp_path: Path) -> None:
    link = tmp_path / "a.png"
    link.symlink_to(tmp_path / "gone.png")
    with pytest.raises(SinkError, match="already exists"):
        check_writable(link, overwrite=False)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_without_permission_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(SinkError, match="is not writable"):
            check_writable(tmp_path / "a.png", overwrite=False)
    finally:
        tmp_path.chmod(0o700)


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"

    def fail_half_way(error: Exception) -> None:
        with atomic_write(path, overwrite=True) as part:
            part.write_text("half")
            raise error

    with atomic_write(path, overwrite=False, durable=True) as part:
        part.write_text("whole")
        assert not path.exists()
    assert path.read_text() == "whole"
    with pytest.raises(RuntimeError):
        fail_half_way(RuntimeError())
    with pytest.raises(SinkError, match="the disk is full"):
        fail_half_way(OSError(errno.ENOSPC, "x"))
    assert path.read_text() == "whole"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_created_in_the_meantime_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"

    def come_late() -> None:
        with atomic_write(path, overwrite=False) as part:
            part.write_text("late")
            path.write_text("first")

    with pytest.raises(SinkError, match="was created in the meantime"):
        come_late()
    assert path.read_text() == "first"


def test_a_temporary_name_is_hidden_short_and_never_the_same(tmp_path: Path) -> None:
    path = tmp_path / ("漢" * 80 + ".png")
    first, second = temporary_path(path), temporary_path(path)
    assert first != second
    assert first.name.startswith(".")
    assert first.suffix == ".png"
    first.write_bytes(b"")  # as long as the file system allows


def test_json_is_written_whole(tmp_path: Path) -> None:
    write_json(None, {})
    path = tmp_path / "a.json"
    write_json(path, {"a": 1})
    with pytest.raises(TypeError):
        write_json(path, {"a": object()})
    assert path.read_text() == '{\n  "a": 1\n}\n'
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").touch()
    with pytest.raises(SinkError, match="is a file, not a folder"):
        make_folder(tmp_path / "file")
    with pytest.raises(SinkError, match="cannot be created: part of the path is a file"):
        make_folder(tmp_path / "file" / "a")


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links")
def test_the_same_file_is_seen_through_links(tmp_path: Path) -> None:
    film, other, link, hard = (tmp_path / name for name in ("a.mp4", "b.mp4", "link.mp4", "hard.mp4"))
    film.write_bytes(b"film")
    other.write_bytes(b"film")
    link.symlink_to(film)
    hard.hardlink_to(film)
    folder = tmp_path / "folder"
    folder.symlink_to(tmp_path)
    for same in (film, link, hard, folder / "a.mp4", tmp_path / "." / "a.mp4"):
        assert same_file(film, same)
    assert not same_file(film, other)
    assert same_file(tmp_path / "new.mp4", folder / "new.mp4")  # neither exists
    assert not same_file(tmp_path / "new.mp4", tmp_path / "newer.mp4")


def test_an_output_is_neither_an_input_nor_another_output(tmp_path: Path) -> None:
    film, out, stats = (tmp_path / name for name in ("a.mp4", "b.mp4", "c.json"))
    film.touch()
    check_distinct([film, film], [out, stats])
    with pytest.raises(UsageError, match=r"a\.mp4 is also an input; give the output another name"):
        check_distinct([film], [out, film])
    with pytest.raises(UsageError, match=r"b\.mp4 would be written twice"):
        check_distinct([film], [out, stats, out])
    check_distinct([], [Path(os.devnull), Path(os.devnull)])

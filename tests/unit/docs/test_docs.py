"""The documentation is true: links lead somewhere, commands and options exist, generated pages are current."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from realtime import config
from realtime.imaging import machine_code
from realtime.live import session
from realtime.maskrcnn import weights
from tools import docs

ROOT = Path(__file__).parents[3]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
COMMANDS: dict[str, Any] = dict(docs.walk_commands())
SETTINGS = {info.key for info in config.settings_info()}
SECTIONS = {key.partition(".")[0] for key in SETTINGS}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def prose(page: Path) -> str:
    """The page without its code."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^(?: {4}).*$", "", text, flags=re.MULTILINE))


def anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ +(.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_to_files_and_headings_that_exist(page: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        if "://" in link or link.startswith("mailto:"):
            continue
        target, _, anchor = link.partition("#")
        path = (page.parent / target).resolve() if target else page
        assert path.exists(), f"{named(page)} links to {link}"
        if anchor:
            assert anchor in anchors(path), f"{named(page)} links to {link}"


def shell_lines(page: Path) -> Iterator[str]:
    """Every command line of the page's shell blocks and indented blocks."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"```(?:console|sh|shell|bash)\n(.*?)```", text, flags=re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    lines += re.findall(r"^ {4,}(.+)$", re.sub(r"```.*?```", "", text, flags=re.DOTALL), flags=re.MULTILINE)
    for line in lines:
        command = line.strip().removeprefix("$ ")
        if re.match(r"(sudo |nohup )?(\.venv/bin/)?(realtime|python3?|pytest|mkdocs) ", command):
            yield re.sub(r"^(sudo |nohup )?(\.venv/bin/)?", "", command)
    yield from re.findall(r"`((?:realtime|python3? -m|python3? scripts)[^`\n]*)`", text)


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "CHANGELOG.md"], ids=named)
def test_commands_and_their_options_exist(page: Path) -> None:
    for line in dict.fromkeys(shell_lines(page)):
        check_line(line)


def check_line(line: str) -> None:
    """Whether what a command line names exists."""
    words = shlex.split(re.split(r"#| \| ", line)[0])
    if words[0] == "realtime":
        check_realtime(words, line)
    elif words[0].startswith("python") and words[1:2] == ["-m"] and len(words) > 2:
        module = words[2].replace(".", "/")
        own = words[2].startswith(("tools", "realtime")) and not words[2].endswith("NAME")
        assert not own or (ROOT / f"{module}.py").exists() or (ROOT / module / "__main__.py").exists(), line
    elif words[0].startswith("python") and len(words) > 1 and words[1].endswith(".py"):
        assert (ROOT / words[1]).exists(), line
    for path in re.findall(r"\b(?:tests|tools|scripts|examples|configs)/[\w/]+\.(?:py|toml)\b", line):
        assert (ROOT / path).exists(), f"{line}: {path}"


def check_realtime(words: list[str], line: str) -> None:
    """Whether the sub-command and every option of a ``realtime`` line exist."""
    names = [word for word in words[1:] if re.fullmatch(r"[a-z]+", word)]
    full = next(
        (f"realtime {' '.join(names[:n])}" for n in (2, 1) if f"realtime {' '.join(names[:n])}" in COMMANDS), None
    )
    command = COMMANDS[full] if full else COMMANDS["realtime"]
    assert full or not names or names[0] in COMMANDS["realtime"].list_commands(None) or names[0].isupper(), line
    known = {"--help", "-h", "--debug", "--version"}
    passed_on = [COMMANDS["realtime live"]] if full == "realtime service install" else []
    known |= {option for each in [command, *passed_on] for p in each.params for option in [*p.opts, *p.secondary_opts]}
    for word in words[1:]:
        if word.startswith("--") or re.fullmatch(r"-[a-z]", word):
            assert word.partition("=")[0] in known, f"{line}: {word}"
    for key, value in re.findall(r"--set ([\w.]+)=(\S+)", line):
        assert key in SETTINGS, f"{line}: {key}={value}"
    for preset in re.findall(r"--preset ([\w-]+)(?:\s|$)", line):
        assert preset in config.preset_names(), f"{line}: {preset}"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_settings_named_in_prose_exist(page: Path) -> None:
    """``section.name`` in backticks, where the section is one of the configuration's."""
    if page.name == "CHANGELOG.md":
        return
    for section, name in re.findall(r"`(?:--set )?([a-z]+)\.([a-z_]+)(?:=[^`]*)?`", page.read_text(encoding="utf-8")):
        if section in SECTIONS and name not in {"py", "md"}:
            assert f"{section}.{name}" in SETTINGS, f"{named(page)}: {section}.{name}"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_paths_of_the_repository_named_in_prose_exist(page: Path) -> None:
    if page.name == "CHANGELOG.md":
        return
    for path in re.findall(
        r"`((?:realtime|tests|tools|scripts|examples|configs|docs)/[\w./-]+)`", page.read_text("utf-8")
    ):
        assert (ROOT / path).exists() or not Path(path).suffix or "yours" in path or "NAME" in path, (
            f"{named(page)}: {path}"
        )


@pytest.mark.parametrize("page", [page for page in PAGES if "measurements" in page.parts], ids=named)
def test_tests_that_a_page_cites_exist(page: Path) -> None:
    """As ``room/test_file::test_name``, below tests/unit, or ``system/...``, ``unit/...``, below tests."""
    example = "room/test_file"
    for file, name in re.findall(r"`((?:[a-z0-9]+/)*test_\w+)(?:::(test_\w+))?`", page.read_text(encoding="utf-8")):
        if file == example:
            continue
        path = ROOT / "tests" / ("" if file.startswith(("system/", "unit/")) else "unit") / f"{file}.py"
        assert path.exists(), f"{named(page)}: {file}"
        assert not name or f"def {name}(" in path.read_text(encoding="utf-8"), f"{named(page)}: {file}::{name}"


def test_generated_pages_are_current() -> None:
    for path, text in docs.pages().items():
        assert path.read_text(encoding="utf-8") == text, f"{named(path)}: run python -m tools.docs"


def test_the_diagram_knows_every_room() -> None:
    assert set(docs.imports()) <= set(docs.ROOMS)


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 120


@pytest.mark.slow
def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("material", reason="mkdocs-material is not installed (pip install -e '.[docs]')")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    assert (tmp_path / "site" / "guide" / "photos" / "index.html").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the page names the folders of each system")
def test_the_folders_to_remove_are_those_that_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(variable, raising=False)
    text = (ROOT / "docs/install.md").read_text(encoding="utf-8")
    used = (weights.cache_folder().parent, machine_code.cache_folder().parent, session.remembered_path().parent)
    for folder in used:
        assert f"`~/{folder.relative_to(Path.home()).as_posix()}`" in text

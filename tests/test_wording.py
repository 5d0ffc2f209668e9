"""Phrases that this project does not use, with what to write instead. CONTRIBUTING.md has the rules behind them."""

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BANNED = {
    r"\b(that|which|it|X) (is|are) (?-i:none)\b": "negate the verb: 'is not a matte'",
    r"(?<!there )\bis no (colour|picture|image|video|folder|file|camera|number|person|matte)\b": "'is not a ...'",
    r"\banew\b": "again, new",
    r"\blet(s|ting)? go( of)?\b": "release, close",
    r"\b(go|goes|going|gone|went) on with\b": "resume, continue",
    r"\bcome to be\b": "was created",
    r"\bis (already there|there already)\b|\bare (already there|there already)\b": "already exists",
    r"\b(cannot|can not|could not) be had\b": "is not available",
    r"\bso (many|much) (\w+ )?(times|seconds|frames|windows|reasons|pixels|before|later|as)\b": "name the quantity",
    r"\bfor so long\b": "name the duration",
    r"\blikewise\b": "say what",
    r"\bas fast as can be\b": "as fast as possible",
    r"\bof old\b": "classic, former",
    r"\b(is|are|was) told( of| about)?\b": "is called with, receives; code has no feelings",
    r"\bnot believed\b|\bto be believed\b|\bis believed\b|\bgate believes\b": "valid, invalid",
    r"\bfrom .{1,20} on it\b": "from ... onwards",
    r"\bcannot be made a folder\b": "cannot create folder",
    r"\bthrow(s|n)? (it |them |\w+ )?away\b": "discard",
    r"\bgives? no (picture|image)s?( any more)?\b": "stopped delivering frames",
    r"\bhalf pictures\b": "fields, interlaced",
    r"\bmade whole\b|\bmake whole\b": "deinterlace",
    r"\bnobody (looks|is looking)\b": "no viewers",
    r"\bthe net gave\b": "the model returned",
    r"\bwhat is wanted\b": "name it",
    r"\bworth while\b": "worth it; say whether",
    r"\bat hand\b": "available",
    r"\bstands still\b": "is paused",
    r"\bleast (score|confidence|size)\b": "minimum ...",
    r"\bwhereabouts\b": "identity, path",
    r"\bbehind whom\b|\bof whom\b": "plain words",
    r"\bhave the (picture|image|file) be\b": "plain words",
}
ANY_BANNED = re.compile(r"\b(?:" + "|".join(BANNED).lower().removeprefix(r"\b").replace(r"|\b", "|") + ")")
"""Matches at least all of them in lower-case text, ten times as fast: a word boundary is looked for once."""

PLACES = ("realtime", "tools", "scripts", "examples", "configs", "docs", "README.md", "CONTRIBUTING.md", "SECURITY.md")


def files(place: str) -> list[Path]:
    found = [ROOT / place] if "." in place else (ROOT / place).rglob("*")
    return sorted(path for path in found if path.suffix in {".py", ".md", ".toml"} and path.is_file())


def prose(path: Path) -> Iterator[tuple[int, str]]:
    """Line numbers and texts that a person reads: comments and strings of code, all of a page."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        yield from enumerate(text.splitlines(), 1)
        return
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type in {tokenize.COMMENT, tokenize.STRING} or token.type == getattr(tokenize, "FSTRING_MIDDLE", -1):
            for offset, line in enumerate(token.string.splitlines()):
                yield token.start[0] + offset, line


@pytest.mark.parametrize("place", PLACES)
def test_banned_phrases_are_not_used(place: str) -> None:
    assert files(place)
    found = [
        f"{path.relative_to(ROOT)}:{number}: {match.group()!r}; write: {instead}"
        for path in files(place)
        if ANY_BANNED.search(path.read_text(encoding="utf-8").lower())
        for number, line in prose(path)
        for banned, instead in BANNED.items()
        if (match := re.search(banned, line, flags=re.IGNORECASE))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "phrase", ["the net gave a matte that is none", "made anew", "'x' is no colour", "it is told of"]
)
def test_the_list_catches_the_old_dialect(phrase: str) -> None:
    assert any(re.search(banned, phrase, flags=re.IGNORECASE) for banned in BANNED)
    assert ANY_BANNED.search(f"first\n# {phrase}\nlast".lower())


@pytest.mark.parametrize("banned", BANNED)
def test_every_phrase_starts_at_a_word(banned: str) -> None:
    """As ``ANY_BANNED`` takes for granted."""
    assert all(phrase.startswith((r"\b", "(?<!")) for phrase in re.split(r"\|(?![^(]*\))", banned))

"""Addresses of streams in text that people read: without user, password and keys."""

import re

_USER = re.compile(r"(?<=://)(?:[^/\s?#]*@|[^/\s?#:@\[]*:(?!\d*[/?#])[^\s'\"]*@)")
"""User and password before a host; a password may hold what ends a host, which is wrong, but is typed."""

_QUERY = re.compile(r"(://[^\s?#'\"]*)[?#][^\s'\"]*")


def without_secrets(text: str) -> str:
    """Return ``text`` with the user, password and query of every address in it left out: cameras take keys in both."""
    return _QUERY.sub(r"\1?...", _USER.sub("", text))

"""Formats: what a value of each looks like, and whether a value is one."""

from __future__ import annotations

import re
from typing import Any

_SAMPLES = {
    "date-time": "2020-01-01T00:00:00Z",
    "google-datetime": "2020-01-01T00:00:00Z",
    "date": "2020-01-01",
    "time": "00:00:00Z",
    "duration": "P1D",
    "google-duration": "1s",
    "google-fieldmask": "name",
    "byte": "eA==",
    "base64": "eA==",
    "uuid": "00000000-0000-0000-0000-000000000000",
    "email": "a@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "uri-reference": "/a",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "int64": "1",
    "uint64": "1",
}
_DATE = r"\d{4}-\d\d-\d\d"
_TIME = r"\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
_PATTERNS = {
    "date-time": rf"{_DATE}[Tt]{_TIME}",
    "google-datetime": rf"{_DATE}[Tt]{_TIME}",
    "date": _DATE,
    "time": _TIME,
    "duration": r"P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?",
    "google-duration": r"-?\d+(\.\d{1,9})?s",
    "byte": r"[A-Za-z0-9+/_-]*={0,2}",
    "base64": r"[A-Za-z0-9+/_-]*={0,2}",
    "uuid": r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    "email": r"[^@\s]+@[^@\s]+",
    "uri": r"[A-Za-z][A-Za-z0-9+.-]*:\S*",
    "url": r"[A-Za-z][A-Za-z0-9+.-]*:\S*",
    "hostname": r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*",
    "ipv4": r"\d{1,3}(\.\d{1,3}){3}",
    "ipv6": r"[0-9a-fA-F:.]*:[0-9a-fA-F:.]*",
    "int64": r"-?\d+",
    "uint64": r"\d+",
}
_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "uint32": (0, 2**32 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
    "float": (-3.4028235e38, 3.4028235e38),
}
FORMATS = (*_PATTERNS, *(name for name in _RANGES if name not in _PATTERNS))
# Just outside each range, for schemas that took the larger numbers.
BEYOND: dict[str, Any] = {"int32": 2**31, "uint32": 2**32, "int64": 2**63, "uint64": 2**64, "float": 1e39}


def sample(format_: str) -> str | None:
    """A string of this format; None where any string will do."""
    return _SAMPLES.get(format_)


def samples() -> list[str]:
    """Strings of every format, to find one that another format refuses."""
    return list(dict.fromkeys(_SAMPLES.values()))


def conforms(value: Any, format_: str) -> bool:
    """Whether ``value`` is of this format; formats not known here, and values of other types, always are."""
    if isinstance(value, str):
        return format_ not in _PATTERNS or re.fullmatch(_PATTERNS[format_], value) is not None
    if isinstance(value, int | float) and not isinstance(value, bool) and format_ in _RANGES:
        low, high = _RANGES[format_]
        return low <= value <= high
    return True

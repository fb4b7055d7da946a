"""Move programs over from ``google.genai`` and from ``google.generativeai``: what ``genai migrate`` does.

Needs the extra ``migrate`` (libcst).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .report import Change, Finding, Report

if TYPE_CHECKING:
    from .run import migrate

__all__ = ["Change", "Finding", "Report", "migrate"]


def __getattr__(name: str) -> Any:
    if name != "migrate":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from .run import migrate
    except ModuleNotFoundError as missing:
        if missing.name != "libcst":
            raise
        message = "genai migrate reads programs with libcst: pip install 'gemini-genai[migrate]'"
        raise ModuleNotFoundError(message, name="libcst") from None
    return migrate

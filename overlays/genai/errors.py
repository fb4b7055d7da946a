"""Every error that this package raises: one tree, under :class:`GenAIError`."""

from __future__ import annotations

from genai_runtime import errors as _errors
from genai_runtime.errors import *  # noqa: F403

from ._experimental import ExperimentalWarning as ExperimentalWarning

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "ExperimentalWarning",
    *(name for name, value in vars(_errors).items() if isinstance(value, type) and issubclass(value, Exception)),
]

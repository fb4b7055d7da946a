"""The bundled API description: routing and validation."""

from __future__ import annotations

from .document import VERTEX, OperationSpec, Spec, load_spec, read_spec
from .router import DOWNLOADS, Match, Router
from .sent import without_removed
from .validate import Validator
from .vertex_paths import is_vertex

__all__ = [
    "DOWNLOADS",
    "VERTEX",
    "Match",
    "OperationSpec",
    "Router",
    "Spec",
    "Validator",
    "is_vertex",
    "load_spec",
    "read_spec",
    "without_removed",
]

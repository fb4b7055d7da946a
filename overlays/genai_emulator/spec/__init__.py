"""The bundled API description: routing and validation."""

from __future__ import annotations

from .document import OperationSpec, Spec, load_spec, read_spec
from .router import DOWNLOADS, Match, Router
from .validate import Validator

__all__ = ["DOWNLOADS", "Match", "OperationSpec", "Router", "Spec", "Validator", "load_spec", "read_spec"]

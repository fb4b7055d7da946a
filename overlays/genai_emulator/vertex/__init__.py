"""Vertex AI, over the models and the state of the Gemini API.

Its requests are held against the spec as Vertex AI has it; what differs in them and in the answers is translated here.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..api import Api
from ..spec import VERTEX, Router, Validator, load_spec
from . import caches, generate
from .auth import authenticate
from .responses import VertexResponses

HANDLERS = {**generate.HANDLERS, **caches.HANDLERS}


def make_api(path: Path | None) -> Api:
    """Make the API of Vertex AI from the spec at ``path``, by default the bundled one."""
    spec = load_spec(path, VERTEX)
    spec = replace(spec, operations={name: each for name, each in spec.operations.items() if name in HANDLERS})
    return Api(spec, Router(spec), Validator(spec), HANDLERS, authenticate, VertexResponses())

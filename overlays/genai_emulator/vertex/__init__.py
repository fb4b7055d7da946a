"""Vertex AI, over the models and the state of the Gemini API.

Its requests are held against the spec as Vertex AI has it; what differs in them and in the answers is translated here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

from ..api import Api
from ..call import JSON, Call
from ..handlers import NEIGHBOURS
from ..interactions.legacy import READERS
from ..interactions.responses import InteractionResponses
from ..spec import VERTEX, OperationSpec, Router, Spec, Validator, load_spec, read_spec
from ..spec.vertex_paths import PREFIX, VERSIONS
from . import batches, caches, embed, generate, interactions, models, predict, raw, tunings, videos
from .auth import authenticate
from .responses import VertexResponses

Handler = Callable[[Call], Any]

_PACKAGE = "google.cloud.aiplatform.v1beta1"
_PLACEHOLDER = re.compile(r"\{\w+\}")

# By method and path below the project: a description may call an operation what it likes.
HANDLERS: dict[str, Handler] = {
    **generate.HANDLERS,
    **embed.HANDLERS,
    **predict.HANDLERS,
    **videos.HANDLERS,
    **raw.HANDLERS,
    **caches.HANDLERS,
    **models.HANDLERS,
    **batches.HANDLERS,
    **tunings.HANDLERS,
    **interactions.HANDLERS,
}


def make_api(path: Path | None) -> Api:
    """Make the API of Vertex AI from the spec at ``path``, by default the bundled one."""
    bundled = load_spec(path, VERTEX)
    own = read_spec(resources.files(__name__).joinpath("api.json"), VERTEX)
    by_route = {_route(each): each for spec in (bundled, own) for each in spec.operations.values()}
    operations = {by_route[route].id: by_route[route] for route in HANDLERS if route in by_route}
    handlers = {name: _in_time(HANDLERS[_route(each)]) for name, each in operations.items()}
    handlers |= {name: handler for name, handler in NEIGHBOURS.items() if name in bundled.operations}
    operations |= {name: bundled.operations[name] for name in NEIGHBOURS if name in bundled.operations}
    # What is in the spec and has no handler yet is refused as not implemented, not as unknown.
    pending = {name: each for name, each in bundled.operations.items() if _route(each) not in HANDLERS}
    operations = pending | operations
    schemas = bundled.schemas | own.schemas
    if "responseFormat" in schemas.get("GenerationConfig", {}).get("properties", {}):
        schemas["GenerationConfig"] = _with_formats(schemas["GenerationConfig"])
    spec = Spec(bundled.version, VERSIONS, "", schemas, operations, _PACKAGE)
    responses = InteractionResponses(VertexResponses())
    return Api(spec, Router(spec), Validator(spec), handlers, authenticate, responses, READERS)


def _with_formats(generation: JSON) -> JSON:
    """The schema with a list of response formats, which is one format on the Developer API."""
    properties = generation["properties"]
    formats = {"type": "array", "items": properties["responseFormat"]}
    return {**generation, "properties": {**properties, "responseFormat": formats}}


def _in_time(handler: Handler) -> Handler:
    """Call the handler once tunings are as far as the clock says."""

    def handle(call: Call) -> Any:
        tunings.go_on(call.project)
        return handler(call)

    return handle


def _route(operation: OperationSpec) -> str:
    path = _PLACEHOLDER.sub("*", operation.paths[0].removeprefix(PREFIX))
    return f"{operation.method} {path}"

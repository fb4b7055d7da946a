"""Where Vertex AI has an operation: below a project and a location, or below a publisher alone (express mode)."""

from __future__ import annotations

import re

# The clients of interactions ask for v1beta, which has nothing else of Vertex AI.
VERSIONS = ("v1", "v1beta1", "v1beta")
PREFIX = "/projects/{projectsId}/locations/{locationsId}"

_ALL = re.compile(r"/(?:v1beta1|v1alpha1)/|/v1/(?:projects|publishers|endpoints)/|/v1beta/projects/")
_PREFIXED = re.compile(r"/projects/\{\w+\}/locations/\{\w+\}")
_MODEL = re.compile(r"(?:/publishers/\{\w+\})?/(?:models|endpoints)/\{\w+\}(?=:)")
# The resources that answer as a model, in a project and without one.
_MODELS = ("/publishers/{publishersId}/models/{modelsId}", "/endpoints/{endpointsId}")


def is_vertex(path: str) -> bool:
    """Whether a path belongs to Vertex AI and not to the Developer API."""
    return _ALL.match(path) is not None


def paths_on_vertex(method: str, path: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The path templates of an operation, without the version, and the resource names that they begin with.

    Args:
        method: Its HTTP method.
        path: Its path as it is published, or below the project.
    """
    below = _PREFIXED.sub("", path)
    if method == "POST" and (found := _MODEL.match(below)):
        rest = below[found.end() :]
        names = [prefix + model for prefix in (PREFIX, "") for model in _MODELS]
        return tuple(name + rest for name in names), tuple(name[1:] for name in names)
    if method == "GET" and below.startswith("/publishers/"):
        return (below,), (below[1:],)
    whole = PREFIX + below
    return (whole,), (whole.partition(":")[0][1:],)

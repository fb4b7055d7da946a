# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import CreateEmbeddingsBatchJobConfigDict

later(globals(), "genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class CreateEmbeddingsBatchJobConfig(MethodConfig):
    """Settings of `client.batches.create_embeddings`.

    Source: https://ai.google.dev/api/batch-api

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people. Required.
        priority: Batches of a higher number go first; it may be negative. Default: 0.
    """

    display_name: str | None = wire_field("string", "required")
    """Name for people. Required."""
    priority: int | None = wire_field("int64")
    """Batches of a higher number go first; it may be negative. Default: 0."""

    def __init__(self, **fields: Unpack[CreateEmbeddingsBatchJobConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        inner0: dict[str, Any] = {}
        if (v := self.display_name) is not None:
            inner0["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.priority) is not None:
            inner0["priority"] = str(v if v.__class__ is int else self._checked("priority", v))
        if inner0:
            put(body, ("batch",), inner0)
        if self._extra:
            body.update(self._extra)

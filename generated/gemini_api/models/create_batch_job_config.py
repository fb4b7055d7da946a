# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.errors.arguments import only_on, unsupported
from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import CreateBatchJobConfigDict
    from ._unions import BatchJobDestinationUnion
    from .webhook_config import WebhookConfig

later(globals(), "BatchJobDestinationUnion WebhookConfig genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class CreateBatchJobConfig(MethodConfig):
    """Settings of `client.batches.create`.

    Source: https://ai.google.dev/api/batch-api

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        dest: Where the results go. Vertex AI only.
        display_name: Name for people. Required.
        priority: Batches of a higher number go first; it may be negative. Default: 0. Gemini Developer API only.
        webhook_config: Addresses that are called when the batch is done. Gemini Developer API only.
    """

    dest: BatchJobDestinationUnion | None = wire_field("python", "vertex")
    """Where the results go. Vertex AI only."""
    display_name: str | None = wire_field("string", "required")
    """Name for people. Required."""
    priority: int | None = wire_field("int64", "gemini")
    """Batches of a higher number go first; it may be negative. Default: 0. Gemini Developer API only."""
    webhook_config: WebhookConfig | None = wire_field("WebhookConfig", "gemini")
    """Addresses that are called when the batch is done. Gemini Developer API only."""

    def __init__(self, **fields: Unpack[CreateBatchJobConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        if convert.backend.name == "vertex":
            return self._to_request_vertex(body, query, convert)
        v: Any
        inner0: dict[str, Any] = {}
        if (v := self.display_name) is not None:
            inner0["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.priority) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CreateBatchJobConfig.priority")
            inner0["priority"] = str(v if v.__class__ is int else self._checked("priority", v))
        if (v := self.webhook_config) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CreateBatchJobConfig.webhook_config")
            v = v if v.__class__ is WebhookConfig else self._checked("webhook_config", v)
            inner0["webhookConfig"] = v.to_dict(convert.backend)
        if inner0:
            put(body, ("batch",), inner0)
        inner1: dict[str, Any] = {}
        if (v := self.dest) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "CreateBatchJobConfig.dest")
            inner1["output"] = convert.batch_destination(v)
        if inner1:
            put(body, ("metadata",), inner1)
        if self._extra:
            body.update(self._extra)

    def _to_request_vertex(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """:meth:`_to_request`, of Vertex AI."""
        v: Any
        if (v := self.dest) is not None:
            body["outputConfig"] = convert.batch_destination(v)
        if (v := self.display_name) is not None:
            body["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.priority) is not None:
            raise unsupported("CreateBatchJobConfig.priority", convert.backend, "the Gemini Developer API")
        if (v := self.webhook_config) is not None:
            raise unsupported("CreateBatchJobConfig.webhook_config", convert.backend, "the Gemini Developer API")
        if self._extra:
            body.update(self._extra)

"""The model ``CreateBatchJobConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import CreateBatchJobConfigDict
    from ._unions import BatchJobDestinationUnion


@define(init=False, kw_only=True)
class CreateBatchJobConfig(ModelBase):
    """Settings of `client.batches.create`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people to read.
        dest: Where the results go.
        webhook_config: Addresses that are called when the work is done.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    display_name: str | None = wire_field("displayName", "string", "sdk")
    dest: BatchJobDestinationUnion | None = wire_field("dest", "python", "sdk")
    webhook_config: WebhookConfig | None = wire_field("webhookConfig", ("model", "WebhookConfig"), "sdk")

    def __init__(self, **fields: Unpack[CreateBatchJobConfigDict]) -> None: ...


from .http_options import HttpOptions
from .webhook_config import WebhookConfig

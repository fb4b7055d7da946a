# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define

if TYPE_CHECKING:
    from ._dicts import WebhookPingResponseDict


@define(init=False, kw_only=True)
class WebhookPingResponse(ModelBase):
    """Nothing."""

    def __init__(self, **fields: Unpack[WebhookPingResponseDict]) -> None: ...

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define

if TYPE_CHECKING:
    from ._dicts import PingWebhookRequestDict


@define(init=False, kw_only=True)
class PingWebhookRequest(ModelBase):
    """What a ping of a webhook may carry; nothing is known of it."""

    def __init__(self, **fields: Unpack[PingWebhookRequestDict]) -> None: ...

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveConnectParametersDict
    from .live_connect_config import LiveConnectConfig

later(globals(), "LiveConnectConfig")


@define(init=False, kw_only=True)
class LiveConnectParameters(ModelBase):
    """Arguments of `client.aio.live.connect` as one object.

    Attributes:
        model: Id or resource name of the model.
        config: Settings of the call.
    """

    model: str | None = wire_field("string", "sdk")
    """Id or resource name of the model."""
    config: LiveConnectConfig | None = wire_field("LiveConnectConfig", "sdk")
    """Settings of the call."""

    def __init__(self, **fields: Unpack[LiveConnectParametersDict]) -> None: ...

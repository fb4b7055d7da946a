# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveConnectConstraintsDict
    from .live_connect_config import LiveConnectConfig

later(globals(), "LiveConnectConfig")


@define(init=False, kw_only=True)
class LiveConnectConstraints(ModelBase):
    """What sessions that are opened with a token are bound to.

    Attributes:
        model: Model that sessions are bound to.
        config: Settings that sessions cannot change.
    """

    model: str | None = wire_field("string", "sdk")
    """Model that sessions are bound to."""
    config: LiveConnectConfig | None = wire_field("LiveConnectConfig", "sdk")
    """Settings that sessions cannot change."""

    def __init__(self, **fields: Unpack[LiveConnectConstraintsDict]) -> None: ...

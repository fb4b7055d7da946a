# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ReplayInteractionDict
    from .replay_request import ReplayRequest
    from .replay_response import ReplayResponse

later(globals(), "ReplayRequest ReplayResponse")


@define(init=False, kw_only=True)
class ReplayInteraction(ModelBase):
    """One recorded request with its response.

    Attributes:
        request: What was sent.
        response: What came back.
    """

    request: ReplayRequest | None = wire_field("ReplayRequest", "sdk")
    """What was sent."""
    response: ReplayResponse | None = wire_field("ReplayResponse", "sdk")
    """What came back."""

    def __init__(self, **fields: Unpack[ReplayInteractionDict]) -> None: ...

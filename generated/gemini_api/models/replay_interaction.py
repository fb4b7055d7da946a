"""The model ``ReplayInteraction``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import ReplayInteractionDict


@define(init=False, kw_only=True)
class ReplayInteraction(ModelBase):
    """One recorded request with its response.

    Attributes:
        request: What was sent.
        response: What came back.
    """

    request: ReplayRequest | None = wire_field("request", ("model", "ReplayRequest"), "sdk")
    response: ReplayResponse | None = wire_field("response", ("model", "ReplayResponse"), "sdk")

    def __init__(self, **fields: Unpack[ReplayInteractionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.request = None
        out.response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .replay_request import ReplayRequest
from .replay_response import ReplayResponse

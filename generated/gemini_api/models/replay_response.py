"""The model ``ReplayResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import ReplayResponseDict


@define(init=False, kw_only=True)
class ReplayResponse(ModelBase):
    """A recorded response.

    Attributes:
        status_code: HTTP status.
        headers: Headers by name.
        body_segments: Bodies as JSON, one for each piece.
        sdk_response_segments: What the library made of it, one for each piece.
    """

    status_code: int | None = wire_field("statusCode", "integer", "sdk")
    headers: dict[str, str] | None = wire_field("headers", ("map", ("string",)), "sdk")
    body_segments: list[dict[str, Any]] | None = wire_field("bodySegments", ("list", ("object",)), "sdk")
    sdk_response_segments: list[dict[str, Any]] | None = wire_field("sdkResponseSegments", ("list", ("object",)), "sdk")

    def __init__(self, **fields: Unpack[ReplayResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.status_code = None
        out.headers = None
        out.body_segments = None
        out.sdk_response_segments = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out

"""The model ``HttpResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import HttpResponseDict


@define(init=False, kw_only=True)
class HttpResponse(ModelBase):
    """What is kept of an HTTP response beside the object decoded from it.

    Attributes:
        headers: Response headers by lower-case name.
        body: Body as text, where the call was asked to keep it.
    """

    headers: dict[str, str] | None = wire_field("headers", ("map", ("string",)), "sdk")
    body: str | None = wire_field("body", "string", "sdk")

    def __init__(self, **fields: Unpack[HttpResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.headers = None
        out.body = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out

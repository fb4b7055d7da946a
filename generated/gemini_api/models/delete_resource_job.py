"""The model ``DeleteResourceJob``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import DeleteResourceJobDict


@define(init=False, kw_only=True)
class DeleteResourceJob(ModelBase):
    """The deletion of a resource, running or done.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        name: Resource name of the deletion.
        done: True once it is over, with a result or with an error.
        error: What went wrong.
    """

    sdk_http_response: HttpResponse | None = wire_field("sdkHttpResponse", ("model", "HttpResponse"), "sdk")
    name: str | None = wire_field("name", "string", "sdk")
    done: bool | None = wire_field("done", "boolean", "sdk")
    error: Status | None = wire_field("error", ("model", "Status"), "sdk")

    def __init__(self, **fields: Unpack[DeleteResourceJobDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.sdk_http_response = None
        out.name = None
        out.done = None
        out.error = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .http_response import HttpResponse
from .status import Status

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from ._dicts import DeleteResourceJobDict
    from .http_response import HttpResponse
    from .status import Status

later(globals(), "HttpResponse Status")


@define(init=False, kw_only=True)
class DeleteResourceJob(ModelBase):
    """The deletion of a resource, running or done.

    Attributes:
        name: Resource name of the operation that deletes.
        done: True once it is over, with a result or with an error.
        error: What went wrong.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    name: str | None = wire_field("string")
    """Resource name of the operation that deletes."""
    done: bool | None = wire_field("boolean")
    """True once it is over, with a result or with an error."""
    error: Status | None = wire_field("Status")
    """What went wrong."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[DeleteResourceJobDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.done = v if (v := get("done")) is None or v.__class__ is bool else decode_bool(v)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.done) is not None:
            out["done"] = v if v.__class__ is bool else self._checked("done", v)
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out

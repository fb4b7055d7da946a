# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import CreateFileResponseDict
    from .file import File
    from .http_response import HttpResponse

later(globals(), "File HttpResponse")


@define(init=False, kw_only=True)
class CreateFileResponse(ModelBase):
    """What an upload returns.

    Attributes:
        file: The file as the service knows it now; it may still be processing.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    file: File | None = wire_field("File")
    """The file as the service knows it now; it may still be processing."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[CreateFileResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.file = None if (v := get("file")) is None else File.from_dict(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.file) is not None:
            out["file"] = (v if v.__class__ is File else self._checked("file", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import RegisterFilesResponseDict
    from .file import File
    from .http_response import HttpResponse

later(globals(), "File HttpResponse")


@define(init=False, kw_only=True)
class RegisterFilesResponse(ModelBase):
    """What registering objects returns.

    Attributes:
        files: One file for each URI, in the same order.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    files: list[File] | None = wire_field(("list", "File"))
    """One file for each URI, in the same order."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[RegisterFilesResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("files")) is not None:
            v = [File.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.files = v
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.files) is not None:
            out["files"] = [
                (i if i.__class__ is File else RegisterFilesResponse._checked("files", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("files", v))
            ]
        return {**self._extra, **out} if self._extra else out

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ImportFileResponseDict
    from .http_response import HttpResponse

later(globals(), "HttpResponse")


@define(init=False, kw_only=True)
class ImportFileResponse(ModelBase):
    """What the import of a file came to.

    Attributes:
        parent: Resource name of the store, `fileSearchStores/{fileSearchStore}`.
        document_name: Resource name of the new document.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    parent: str | None = wire_field("string")
    """Resource name of the store, `fileSearchStores/{fileSearchStore}`."""
    document_name: str | None = wire_field("string")
    """Resource name of the new document."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[ImportFileResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.parent = v if (v := get("parent")) is None or v.__class__ is str else decode_str(v)
        self.document_name = v if (v := get("documentName")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.parent) is not None:
            out["parent"] = v if v.__class__ is str else self._checked("parent", v)
        if (v := self.document_name) is not None:
            out["documentName"] = v if v.__class__ is str else self._checked("document_name", v)
        return {**self._extra, **out} if self._extra else out

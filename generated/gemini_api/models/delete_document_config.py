"""The model ``DeleteDocumentConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.resource import Converters

    from ._dicts import DeleteDocumentConfigDict


@define(init=False, kw_only=True)
class DeleteDocumentConfig(ModelBase):
    """Settings of `client.file_search_stores.documents.delete`.

    Source: https://ai.google.dev/api/file-search/documents

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        force: True deletes the chunks of the document as well; without it a document that has any is refused.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    force: bool | None = wire_field("force", "boolean")

    def __init__(self, **fields: Unpack[DeleteDocumentConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.http_options = None
        out.force = None if (v := get("force")) is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.force) is not None:
            out["force"] = v if v.__class__ is bool else self._checked("force", v)
        return {**self._extra, **out} if self._extra else out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.force) is not None:
            query["force"] = v if v.__class__ is bool else self._checked("force", v)
        if self._extra:
            body.update(self._extra)


from .http_options import HttpOptions

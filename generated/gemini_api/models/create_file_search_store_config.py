"""The model ``CreateFileSearchStoreConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.resource import Converters

    from ._dicts import CreateFileSearchStoreConfigDict


@define(init=False, kw_only=True)
class CreateFileSearchStoreConfig(ModelBase):
    """Settings of `client.file_search_stores.create`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people, at most 512 characters.
        embedding_model: Resource name of the model that embeds the chunks, `models/{model}`. Cannot be changed later.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    display_name: str | None = wire_field("displayName", "string")
    embedding_model: str | None = wire_field("embeddingModel", "string")

    def __init__(self, **fields: Unpack[CreateFileSearchStoreConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.http_options = None
        out.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        out.embedding_model = v if (v := get("embeddingModel")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.embedding_model) is not None:
            out["embeddingModel"] = v if v.__class__ is str else self._checked("embedding_model", v)
        return {**self._extra, **out} if self._extra else out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.display_name) is not None:
            body["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.embedding_model) is not None:
            body["embeddingModel"] = convert.model_name(v)
        if self._extra:
            body.update(self._extra)


from .http_options import HttpOptions

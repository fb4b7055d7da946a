"""The model ``UploadToFileSearchStoreConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Callable

    from genai_runtime.backend import Backend
    from genai_runtime.resource import Converters

    from ._dicts import UploadToFileSearchStoreConfigDict


@define(init=False, kw_only=True)
class UploadToFileSearchStoreConfig(ModelBase):
    """Settings of `client.file_search_stores.upload_to_file_search_store`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name of the document for people.
        mime_type: IANA media type of the document. That of the upload when left out.
        chunking_config: How the document is cut into chunks.
        custom_metadata: Keys and values for filters to go by, at most 20.
        chunk_size: Bytes sent per request, a multiple of 256 KiB; everything in one streamed request when left out.
        on_progress: Called with the bytes sent so far and the total, None while that is unknown.
        should_return_http_response: True keeps the body of the HTTP response in `sdk_http_response`.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    display_name: str | None = wire_field("displayName", "string")
    mime_type: str | None = wire_field("mimeType", "string")
    chunking_config: ChunkingConfig | None = wire_field("chunkingConfig", ("model", "ChunkingConfig"))
    custom_metadata: list[CustomMetadata] | None = wire_field("customMetadata", ("list", ("model", "CustomMetadata")))
    chunk_size: int | None = wire_field("chunkSize", "integer", "sdk")
    on_progress: Callable[[int, int | None], object] | None = wire_field("onProgress", "python", "sdk")
    should_return_http_response: bool | None = wire_field("shouldReturnHttpResponse", "boolean", "sdk")

    def __init__(self, **fields: Unpack[UploadToFileSearchStoreConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.http_options = None
        out.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        out.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        out.chunking_config = None if (v := get("chunkingConfig")) is None else ChunkingConfig.from_dict(v)
        if (v := get("customMetadata")) is not None:
            v = [
                CustomMetadata.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None
            ]
        out.custom_metadata = v
        out.chunk_size = None
        out.on_progress = None
        out.should_return_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.chunking_config) is not None:
            out["chunkingConfig"] = (
                v if v.__class__ is ChunkingConfig else self._checked("chunking_config", v)
            ).to_dict(backend)
        if (v := self.custom_metadata) is not None:
            v = v if v.__class__ is list else self._checked("custom_metadata", v)
            out["customMetadata"] = [
                (
                    i
                    if i.__class__ is CustomMetadata
                    else UploadToFileSearchStoreConfig._checked("custom_metadata", i, 1)
                ).to_dict(backend)
                for i in v
            ]
        return {**self._extra, **out} if self._extra else out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.display_name) is not None:
            body["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.mime_type) is not None:
            body["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.chunking_config) is not None:
            body["chunkingConfig"] = (
                v if v.__class__ is ChunkingConfig else self._checked("chunking_config", v)
            ).to_dict(convert.backend)
        if (v := self.custom_metadata) is not None:
            v = v if v.__class__ is list else self._checked("custom_metadata", v)
            body["customMetadata"] = [
                (
                    i
                    if i.__class__ is CustomMetadata
                    else UploadToFileSearchStoreConfig._checked("custom_metadata", i, 1)
                ).to_dict(convert.backend)
                for i in v
            ]
        if self._extra:
            body.update(self._extra)


from .chunking_config import ChunkingConfig
from .custom_metadata import CustomMetadata
from .http_options import HttpOptions

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import UploadToFileSearchStoreConfigDict
    from .chunking_config import ChunkingConfig
    from .custom_metadata import CustomMetadata

later(globals(), "ChunkingConfig CustomMetadata genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class UploadToFileSearchStoreConfig(MethodConfig):
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
        progress: True shows a bar, in a terminal or a notebook (extra `progress`).
        should_return_http_response: True keeps the body of the HTTP response in `sdk_http_response`.
    """

    display_name: str | None = wire_field("string")
    """Name of the document for people."""
    mime_type: str | None = wire_field("string")
    """IANA media type of the document. That of the upload when left out."""
    chunking_config: ChunkingConfig | None = wire_field("ChunkingConfig")
    """How the document is cut into chunks."""
    custom_metadata: list[CustomMetadata] | None = wire_field(("list", "CustomMetadata"))
    """Keys and values for filters to go by, at most 20."""
    chunk_size: int | None = wire_field("integer", "sdk")
    """Bytes sent per request, a multiple of 256 KiB; everything in one streamed request when left out."""
    on_progress: Callable[[int, int | None], object] | None = wire_field("python", "sdk")
    """Called with the bytes sent so far and the total, None while that is unknown."""
    progress: bool | None = wire_field("boolean", "sdk")
    """True shows a bar, in a terminal or a notebook (extra `progress`)."""
    should_return_http_response: bool | None = wire_field("boolean", "sdk")
    """True keeps the body of the HTTP response in `sdk_http_response`."""

    def __init__(self, **fields: Unpack[UploadToFileSearchStoreConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.display_name) is not None:
            body["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.mime_type) is not None:
            body["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.chunking_config) is not None:
            v = v if v.__class__ is ChunkingConfig else self._checked("chunking_config", v)
            body["chunkingConfig"] = v.to_dict(convert.backend)
        if (v := self.custom_metadata) is not None:
            v = self._each("custom_metadata", v, CustomMetadata)
            body["customMetadata"] = [i.to_dict(convert.backend) for i in v]
        if self._extra:
            body.update(self._extra)

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import ImportFileConfigDict
    from .chunking_config import ChunkingConfig
    from .custom_metadata import CustomMetadata

later(globals(), "ChunkingConfig CustomMetadata genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class ImportFileConfig(MethodConfig):
    """Settings of `client.file_search_stores.import_file`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        chunking_config: How the document is cut into chunks.
        custom_metadata: Keys and values for filters to go by, at most 20.
    """

    chunking_config: ChunkingConfig | None = wire_field("ChunkingConfig")
    """How the document is cut into chunks."""
    custom_metadata: list[CustomMetadata] | None = wire_field(("list", "CustomMetadata"))
    """Keys and values for filters to go by, at most 20."""

    def __init__(self, **fields: Unpack[ImportFileConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.chunking_config) is not None:
            v = v if v.__class__ is ChunkingConfig else self._checked("chunking_config", v)
            body["chunkingConfig"] = v.to_dict(convert.backend)
        if (v := self.custom_metadata) is not None:
            v = self._each("custom_metadata", v, CustomMetadata)
            body["customMetadata"] = [i.to_dict(convert.backend) for i in v]
        if self._extra:
            body.update(self._extra)

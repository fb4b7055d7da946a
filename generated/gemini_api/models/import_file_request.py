# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ImportFileRequestDict
    from .chunking_config import ChunkingConfig
    from .custom_metadata import CustomMetadata

later(globals(), "ChunkingConfig CustomMetadata")


@define(init=False, kw_only=True)
class ImportFileRequest(ModelBase):
    """A file of the Files API to put into a store.

    Attributes:
        file_name: Resource name of the file, `files/{file}`. Required.
        chunking_config: How the document is cut into chunks.
        custom_metadata: Keys and values for filters to go by, at most 20.
    """

    file_name: str | None = wire_field("string", "required")
    """Resource name of the file, `files/{file}`. Required."""
    chunking_config: ChunkingConfig | None = wire_field("ChunkingConfig")
    """How the document is cut into chunks."""
    custom_metadata: list[CustomMetadata] | None = wire_field(("list", "CustomMetadata"))
    """Keys and values for filters to go by, at most 20."""

    def __init__(self, **fields: Unpack[ImportFileRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.file_name = v if (v := get("fileName")) is None or v.__class__ is str else decode_str(v)
        self.chunking_config = None if (v := get("chunkingConfig")) is None else ChunkingConfig.from_dict(v)
        if (v := get("customMetadata")) is not None:
            v = [CustomMetadata.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.custom_metadata = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.file_name) is not None:
            out["fileName"] = v if v.__class__ is str else self._checked("file_name", v)
        if (v := self.chunking_config) is not None:
            v = v if v.__class__ is ChunkingConfig else self._checked("chunking_config", v)
            out["chunkingConfig"] = v.to_dict(backend)
        if (v := self.custom_metadata) is not None:
            v = self._each("custom_metadata", v, CustomMetadata)
            out["customMetadata"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out

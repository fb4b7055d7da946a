"""The model ``UploadToFileSearchStoreRequest``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ChunkingConfigOrDict, CustomMetadataOrDict


def _chunking_config(value: ChunkingConfigOrDict | None) -> ChunkingConfig | None:
    return (
        None if value is None else check_model(value, "UploadToFileSearchStoreRequest.chunking_config", ChunkingConfig)
    )


def _custom_metadata(value: Sequence[CustomMetadataOrDict] | None) -> list[CustomMetadata] | None:
    return (
        None
        if value is None
        else check_list(value, "UploadToFileSearchStoreRequest.custom_metadata", check_model, CustomMetadata)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UploadToFileSearchStoreRequest(_Base):
    """The metadata of a document to upload, sent ahead of its bytes.

    Attributes:
        display_name: Name of the document for people.
        mime_type: IANA media type of the document. That of the upload when left out.
        chunking_config: How the document is cut into chunks.
        custom_metadata: Keys and values for filters to go by, at most 20.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("display_name", "displayName", ("string",), "", ()),
        ("mime_type", "mimeType", ("string",), "", ()),
        ("chunking_config", "chunkingConfig", ("model", "ChunkingConfig"), "", ()),
        ("custom_metadata", "customMetadata", ("list", ("model", "CustomMetadata")), "", ()),
    )

    display_name: str | None = None
    mime_type: str | None = None
    chunking_config: ChunkingConfig | None = _field(default=None, converter=_chunking_config)
    custom_metadata: list[CustomMetadata] | None = _field(default=None, converter=_custom_metadata)

    if not TYPE_CHECKING:

        def __init__(self, *, display_name=None, mime_type=None, chunking_config=None, custom_metadata=None, **_others):
            self._extra = None
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "UploadToFileSearchStoreRequest.display_name")
            )
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "UploadToFileSearchStoreRequest.mime_type")
            )
            self.chunking_config = (
                chunking_config
                if chunking_config is None or chunking_config.__class__ is ChunkingConfig
                else _chunking_config(chunking_config)
            )
            self.custom_metadata = None if custom_metadata is None else _custom_metadata(custom_metadata)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("mimeType")
        out.mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("chunkingConfig")
        out.chunking_config = None if v is None else ChunkingConfig.from_dict(v)
        v = get("customMetadata")
        out.custom_metadata = (
            None
            if v is None
            else [
                CustomMetadata.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["displayName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "UploadToFileSearchStoreRequest.display_name"))
            )
        if (v := self.mime_type) is not None:
            out["mimeType"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "UploadToFileSearchStoreRequest.mime_type"))
            )
        if (v := self.chunking_config) is not None:
            out["chunkingConfig"] = (
                v
                if v.__class__ is ChunkingConfig
                else check_model(v, "UploadToFileSearchStoreRequest.chunking_config", ChunkingConfig)
            ).to_dict(backend)
        if (v := self.custom_metadata) is not None:
            out["customMetadata"] = [
                (
                    i0
                    if i0.__class__ is CustomMetadata
                    else check_model(i0, "UploadToFileSearchStoreRequest.custom_metadata", CustomMetadata)
                ).to_dict(backend)
                for i0 in (
                    v if v.__class__ is list else check_list(v, "UploadToFileSearchStoreRequest.custom_metadata")
                )
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "displayName",
        "mimeType",
        "chunkingConfig",
        "customMetadata",
    )
)

from .chunking_config import ChunkingConfig
from .custom_metadata import CustomMetadata

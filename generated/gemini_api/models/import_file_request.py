"""The model ``ImportFileRequest``."""
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
    return None if value is None else check_model(value, "ImportFileRequest.chunking_config", ChunkingConfig)


def _custom_metadata(value: Sequence[CustomMetadataOrDict] | None) -> list[CustomMetadata] | None:
    return (
        None if value is None else check_list(value, "ImportFileRequest.custom_metadata", check_model, CustomMetadata)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ImportFileRequest(_Base):
    """A file of the Files API to put into a store.

    Attributes:
        file_name: Resource name of the file, `files/{file}`. Required.
        chunking_config: How the document is cut into chunks.
        custom_metadata: Keys and values for filters to go by, at most 20.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("file_name", "fileName", ("string",), "required", ()),
        ("chunking_config", "chunkingConfig", ("model", "ChunkingConfig"), "", ()),
        ("custom_metadata", "customMetadata", ("list", ("model", "CustomMetadata")), "", ()),
    )

    file_name: str | None = None
    chunking_config: ChunkingConfig | None = _field(default=None, converter=_chunking_config)
    custom_metadata: list[CustomMetadata] | None = _field(default=None, converter=_custom_metadata)

    if not TYPE_CHECKING:

        def __init__(self, *, file_name=None, chunking_config=None, custom_metadata=None, **_others):
            self._extra = None
            self.file_name = (
                file_name
                if file_name is None or file_name.__class__ is str
                else check_str(file_name, "ImportFileRequest.file_name")
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
        v = get("fileName")
        out.file_name = v if v is None or v.__class__ is str else decode_str(v)
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
        if (v := self.file_name) is not None:
            out["fileName"] = v if v.__class__ is str else str.__str__(check_str(v, "ImportFileRequest.file_name"))
        if (v := self.chunking_config) is not None:
            out["chunkingConfig"] = (
                v
                if v.__class__ is ChunkingConfig
                else check_model(v, "ImportFileRequest.chunking_config", ChunkingConfig)
            ).to_dict(backend)
        if (v := self.custom_metadata) is not None:
            out["customMetadata"] = [
                (
                    i0
                    if i0.__class__ is CustomMetadata
                    else check_model(i0, "ImportFileRequest.custom_metadata", CustomMetadata)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "ImportFileRequest.custom_metadata"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "fileName",
        "chunkingConfig",
        "customMetadata",
    )
)

from .chunking_config import ChunkingConfig
from .custom_metadata import CustomMetadata

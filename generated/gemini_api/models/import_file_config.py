"""The model ``ImportFileConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.resource import Converters

    from ._dicts import ChunkingConfigOrDict, CustomMetadataOrDict, HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "ImportFileConfig.http_options", HttpOptions)


def _chunking_config(value: ChunkingConfigOrDict | None) -> ChunkingConfig | None:
    return None if value is None else check_model(value, "ImportFileConfig.chunking_config", ChunkingConfig)


def _custom_metadata(value: Sequence[CustomMetadataOrDict] | None) -> list[CustomMetadata] | None:
    return None if value is None else check_list(value, "ImportFileConfig.custom_metadata", check_model, CustomMetadata)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ImportFileConfig(_Base):
    """Settings of `client.file_search_stores.import_file`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        chunking_config: How the document is cut into chunks.
        custom_metadata: Keys and values for filters to go by, at most 20.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("chunking_config", "chunkingConfig", ("model", "ChunkingConfig"), "", ()),
        ("custom_metadata", "customMetadata", ("list", ("model", "CustomMetadata")), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    chunking_config: ChunkingConfig | None = _field(default=None, converter=_chunking_config)
    custom_metadata: list[CustomMetadata] | None = _field(default=None, converter=_custom_metadata)

    if not TYPE_CHECKING:

        def __init__(self, *, http_options=None, chunking_config=None, custom_metadata=None, **_others):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
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
        out.http_options = None
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
        if (v := self.chunking_config) is not None:
            out["chunkingConfig"] = (
                v
                if v.__class__ is ChunkingConfig
                else check_model(v, "ImportFileConfig.chunking_config", ChunkingConfig)
            ).to_dict(backend)
        if (v := self.custom_metadata) is not None:
            out["customMetadata"] = [
                (
                    i0
                    if i0.__class__ is CustomMetadata
                    else check_model(i0, "ImportFileConfig.custom_metadata", CustomMetadata)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "ImportFileConfig.custom_metadata"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.chunking_config) is not None:
            body["chunkingConfig"] = (
                v
                if v.__class__ is ChunkingConfig
                else check_model(v, "ImportFileConfig.chunking_config", ChunkingConfig)
            ).to_dict(convert.backend)
        if (v := self.custom_metadata) is not None:
            body["customMetadata"] = [
                (
                    i0
                    if i0.__class__ is CustomMetadata
                    else check_model(i0, "ImportFileConfig.custom_metadata", CustomMetadata)
                ).to_dict(convert.backend)
                for i0 in (v if v.__class__ is list else check_list(v, "ImportFileConfig.custom_metadata"))
            ]
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(
    (
        "chunkingConfig",
        "customMetadata",
    )
)

from .chunking_config import ChunkingConfig
from .custom_metadata import CustomMetadata
from .http_options import HttpOptions

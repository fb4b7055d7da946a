"""The model ``UploadToFileSearchStoreConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_int, check_list, check_model, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Self

    from genai_runtime.resource import Converters

    from ._dicts import ChunkingConfigOrDict, CustomMetadataOrDict, HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "UploadToFileSearchStoreConfig.http_options", HttpOptions)


def _chunking_config(value: ChunkingConfigOrDict | None) -> ChunkingConfig | None:
    return (
        None if value is None else check_model(value, "UploadToFileSearchStoreConfig.chunking_config", ChunkingConfig)
    )


def _custom_metadata(value: Sequence[CustomMetadataOrDict] | None) -> list[CustomMetadata] | None:
    return (
        None
        if value is None
        else check_list(value, "UploadToFileSearchStoreConfig.custom_metadata", check_model, CustomMetadata)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UploadToFileSearchStoreConfig(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("display_name", "displayName", ("string",), "", ()),
        ("mime_type", "mimeType", ("string",), "", ()),
        ("chunking_config", "chunkingConfig", ("model", "ChunkingConfig"), "", ()),
        ("custom_metadata", "customMetadata", ("list", ("model", "CustomMetadata")), "", ()),
        ("chunk_size", "chunkSize", ("integer",), "sdk", ()),
        ("on_progress", "onProgress", ("python",), "sdk", ()),
        ("should_return_http_response", "shouldReturnHttpResponse", ("boolean",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    display_name: str | None = None
    mime_type: str | None = None
    chunking_config: ChunkingConfig | None = _field(default=None, converter=_chunking_config)
    custom_metadata: list[CustomMetadata] | None = _field(default=None, converter=_custom_metadata)
    chunk_size: int | None = None
    on_progress: Callable[[int, int | None], object] | None = None
    should_return_http_response: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            display_name=None,
            mime_type=None,
            chunking_config=None,
            custom_metadata=None,
            chunk_size=None,
            on_progress=None,
            should_return_http_response=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "UploadToFileSearchStoreConfig.display_name")
            )
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "UploadToFileSearchStoreConfig.mime_type")
            )
            self.chunking_config = (
                chunking_config
                if chunking_config is None or chunking_config.__class__ is ChunkingConfig
                else _chunking_config(chunking_config)
            )
            self.custom_metadata = None if custom_metadata is None else _custom_metadata(custom_metadata)
            self.chunk_size = (
                chunk_size
                if chunk_size is None or chunk_size.__class__ is int
                else check_int(chunk_size, "UploadToFileSearchStoreConfig.chunk_size")
            )
            self.on_progress = on_progress
            self.should_return_http_response = (
                should_return_http_response
                if should_return_http_response is None or should_return_http_response.__class__ is bool
                else check_bool(
                    should_return_http_response, "UploadToFileSearchStoreConfig.should_return_http_response"
                )
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
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
        out.chunk_size = None
        out.on_progress = None
        out.should_return_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["displayName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "UploadToFileSearchStoreConfig.display_name"))
            )
        if (v := self.mime_type) is not None:
            out["mimeType"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "UploadToFileSearchStoreConfig.mime_type"))
            )
        if (v := self.chunking_config) is not None:
            out["chunkingConfig"] = (
                v
                if v.__class__ is ChunkingConfig
                else check_model(v, "UploadToFileSearchStoreConfig.chunking_config", ChunkingConfig)
            ).to_dict(backend)
        if (v := self.custom_metadata) is not None:
            out["customMetadata"] = [
                (
                    i0
                    if i0.__class__ is CustomMetadata
                    else check_model(i0, "UploadToFileSearchStoreConfig.custom_metadata", CustomMetadata)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "UploadToFileSearchStoreConfig.custom_metadata"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.display_name) is not None:
            body["displayName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "UploadToFileSearchStoreConfig.display_name"))
            )
        if (v := self.mime_type) is not None:
            body["mimeType"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "UploadToFileSearchStoreConfig.mime_type"))
            )
        if (v := self.chunking_config) is not None:
            body["chunkingConfig"] = (
                v
                if v.__class__ is ChunkingConfig
                else check_model(v, "UploadToFileSearchStoreConfig.chunking_config", ChunkingConfig)
            ).to_dict(convert.backend)
        if (v := self.custom_metadata) is not None:
            body["customMetadata"] = [
                (
                    i0
                    if i0.__class__ is CustomMetadata
                    else check_model(i0, "UploadToFileSearchStoreConfig.custom_metadata", CustomMetadata)
                ).to_dict(convert.backend)
                for i0 in (v if v.__class__ is list else check_list(v, "UploadToFileSearchStoreConfig.custom_metadata"))
            ]
        if self._extra:
            body.update(self._extra)


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
from .http_options import HttpOptions

"""The model ``UploadFileConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_int, check_model, check_str
from genai_runtime.models.codecs import decode_str
from genai_runtime.resource import put

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from genai_runtime.resource import Converters

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "UploadFileConfig.http_options", HttpOptions)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UploadFileConfig(_Base):
    """Settings of `client.files.upload`.

    Source: https://ai.google.dev/api/files

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        name: Resource name, `files/{file}`. Made up when left out; the id is at most 40 lower-case letters, digits and
            dashes, with no dash at either end. Cannot be changed later.
        display_name: Name for people, at most 512 characters.
        mime_type: IANA type of the file; guessed from its name when left out.
        chunk_size: Bytes sent per request, a multiple of 256 KiB; everything in one streamed request when left out.
        on_progress: Called with the bytes sent so far and the total, None while that is unknown.
        should_return_http_response: True keeps the body of the HTTP response in `sdk_http_response`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("name", "name", ("string",), "", ()),
        ("display_name", "displayName", ("string",), "", ()),
        ("mime_type", "mimeType", ("string",), "sdk", ()),
        ("chunk_size", "chunkSize", ("integer",), "sdk", ()),
        ("on_progress", "onProgress", ("python",), "sdk", ()),
        ("should_return_http_response", "shouldReturnHttpResponse", ("boolean",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    name: str | None = None
    display_name: str | None = None
    mime_type: str | None = None
    chunk_size: int | None = None
    on_progress: Callable[[int, int | None], object] | None = None
    should_return_http_response: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            name=None,
            display_name=None,
            mime_type=None,
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
            self.name = name if name is None or name.__class__ is str else check_str(name, "UploadFileConfig.name")
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "UploadFileConfig.display_name")
            )
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "UploadFileConfig.mime_type")
            )
            self.chunk_size = (
                chunk_size
                if chunk_size is None or chunk_size.__class__ is int
                else check_int(chunk_size, "UploadFileConfig.chunk_size")
            )
            self.on_progress = on_progress
            self.should_return_http_response = (
                should_return_http_response
                if should_return_http_response is None or should_return_http_response.__class__ is bool
                else check_bool(should_return_http_response, "UploadFileConfig.should_return_http_response")
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
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        out.mime_type = None
        out.chunk_size = None
        out.on_progress = None
        out.should_return_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "UploadFileConfig.name"))
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else str.__str__(check_str(v, "UploadFileConfig.display_name"))
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        inner0: dict[str, Any] = {}
        if (v := self.name) is not None:
            inner0["name"] = v if v.__class__ is str else str.__str__(check_str(v, "UploadFileConfig.name"))
        if (v := self.display_name) is not None:
            inner0["displayName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "UploadFileConfig.display_name"))
            )
        if inner0:
            put(body, ("file",), inner0)
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "displayName",
    )
)

from .http_options import HttpOptions

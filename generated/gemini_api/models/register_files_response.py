"""The model ``RegisterFilesResponse``."""
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

    from ._dicts import FileOrDict, HttpResponseOrDict


def _files(value: Sequence[FileOrDict] | None) -> list[File] | None:
    return None if value is None else check_list(value, "RegisterFilesResponse.files", check_model, File)


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "RegisterFilesResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RegisterFilesResponse(_Base):
    """What registering objects returns.

    Attributes:
        files: One file for each URI, in the same order.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("files", "files", ("list", ("model", "File")), "", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    files: list[File] | None = _field(default=None, converter=_files)
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(self, *, files=None, sdk_http_response=None, **_others):
            self._extra = None
            self.files = None if files is None else _files(files)
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("files")
        out.files = (
            None
            if v is None
            else [File.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.files) is not None:
            out["files"] = [
                (i0 if i0.__class__ is File else check_model(i0, "RegisterFilesResponse.files", File)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "RegisterFilesResponse.files"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("files",))

from .file import File
from .http_response import HttpResponse

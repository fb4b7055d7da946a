"""The model ``ListFilesResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ClaudeFileOrDict, FileOrDict, HttpResponseOrDict


def _files(value: Sequence[FileOrDict] | None) -> list[File] | None:
    return None if value is None else check_list(value, "ListFilesResponse.files", check_model, File)


def _data(value: Sequence[ClaudeFileOrDict] | None) -> list[ClaudeFile] | None:
    return None if value is None else check_list(value, "ListFilesResponse.data", check_model, ClaudeFile)


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "ListFilesResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ListFilesResponse(_Base):
    """A page of files.

    Attributes:
        files: The files of this page.
        next_page_token: Token of the next page. Absent on the last one.
        data: The files of this page, where they belong to Anthropic's models. Vertex AI only.
        next_page: Token of the page after this one, where files belong to Anthropic's models. Vertex AI only.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("files", "files", ("list", ("model", "File")), "", ()),
        ("next_page_token", "nextPageToken", ("string",), "", ()),
        ("data", "data", ("list", ("model", "ClaudeFile")), "vertex", ()),
        ("next_page", "nextPage", ("string",), "vertex", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    files: list[File] | None = _field(default=None, converter=_files)
    next_page_token: str | None = None
    data: list[ClaudeFile] | None = _field(default=None, converter=_data)
    next_page: str | None = None
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(
            self, *, files=None, next_page_token=None, data=None, next_page=None, sdk_http_response=None, **_others
        ):
            self._extra = None
            self.files = None if files is None else _files(files)
            self.next_page_token = (
                next_page_token
                if next_page_token is None or next_page_token.__class__ is str
                else check_str(next_page_token, "ListFilesResponse.next_page_token")
            )
            self.data = None if data is None else _data(data)
            self.next_page = (
                next_page
                if next_page is None or next_page.__class__ is str
                else check_str(next_page, "ListFilesResponse.next_page")
            )
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
        v = get("nextPageToken")
        out.next_page_token = v if v is None or v.__class__ is str else decode_str(v)
        v = get("data")
        out.data = (
            None
            if v is None
            else [ClaudeFile.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("nextPage")
        out.next_page = v if v is None or v.__class__ is str else decode_str(v)
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.files) is not None:
            out["files"] = [
                (i0 if i0.__class__ is File else check_model(i0, "ListFilesResponse.files", File)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "ListFilesResponse.files"))
            ]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ListFilesResponse.next_page_token"))
            )
        if (v := self.data) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ListFilesResponse.data", backend, ("vertex",))
            out["data"] = [
                (i0 if i0.__class__ is ClaudeFile else check_model(i0, "ListFilesResponse.data", ClaudeFile)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "ListFilesResponse.data"))
            ]
        if (v := self.next_page) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ListFilesResponse.next_page", backend, ("vertex",))
            out["nextPage"] = v if v.__class__ is str else str.__str__(check_str(v, "ListFilesResponse.next_page"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "files",
        "nextPageToken",
        "data",
        "nextPage",
    )
)

from .claude_file import ClaudeFile
from .file import File
from .http_response import HttpResponse

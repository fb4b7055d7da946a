# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ListFilesResponseDict
    from .claude_file import ClaudeFile
    from .file import File
    from .http_response import HttpResponse

later(globals(), "ClaudeFile File HttpResponse")


@define(init=False, kw_only=True)
class ListFilesResponse(ModelBase):
    """A page of files.

    Attributes:
        files: The files of this page.
        next_page_token: Token of the next page. Absent on the last one.
        data: The files of this page, where they belong to Anthropic's models. Vertex AI only.
        next_page: Token of the page after this one, where files belong to Anthropic's models. Vertex AI only.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    files: list[File] | None = wire_field(("list", "File"))
    """The files of this page."""
    next_page_token: str | None = wire_field("string")
    """Token of the next page. Absent on the last one."""
    data: list[ClaudeFile] | None = wire_field(("list", "ClaudeFile"), "vertex")
    """The files of this page, where they belong to Anthropic's models. Vertex AI only."""
    next_page: str | None = wire_field("string", "vertex")
    """Token of the page after this one, where files belong to Anthropic's models. Vertex AI only."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[ListFilesResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("files")) is not None:
            v = [File.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.files = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        if (v := get("data")) is not None:
            v = [ClaudeFile.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.data = v
        self.next_page = v if (v := get("nextPage")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.files) is not None:
            out["files"] = [
                (i if i.__class__ is File else ListFilesResponse._checked("files", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("files", v))
            ]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        if (v := self.data) is not None:
            out["data"] = [
                (i if i.__class__ is ClaudeFile else ListFilesResponse._checked("data", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("data", v))
            ]
        if (v := self.next_page) is not None:
            out["nextPage"] = v if v.__class__ is str else self._checked("next_page", v)
        return {**self._extra, **out} if self._extra else out

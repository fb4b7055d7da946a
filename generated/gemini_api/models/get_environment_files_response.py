# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import GetEnvironmentFilesResponseDict
    from .environment_file import EnvironmentFile

later(globals(), "EnvironmentFile")


@define(init=False, kw_only=True)
class GetEnvironmentFilesResponse(ModelBase):
    """A page of files.

    Attributes:
        files: The files of this page.
        next_page_token: Token that asks for the next page; absent on the last one.
    """

    files: list[EnvironmentFile] | None = wire_field(("list", "EnvironmentFile"))
    """The files of this page."""
    next_page_token: str | None = wire_field("string", wire="next_page_token")
    """Token that asks for the next page; absent on the last one."""

    def __init__(self, **fields: Unpack[GetEnvironmentFilesResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("files")) is not None:
            v = [EnvironmentFile.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.files = v
        self.next_page_token = v if (v := get("next_page_token")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.files) is not None:
            v = self._each("files", v, EnvironmentFile)
            out["files"] = [i.to_dict(backend) for i in v]
        if (v := self.next_page_token) is not None:
            out["next_page_token"] = v if v.__class__ is str else self._checked("next_page_token", v)
        return {**self._extra, **out} if self._extra else out

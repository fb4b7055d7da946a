# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ListGeneratedFilesResponseDict
    from .generated_file import GeneratedFile

later(globals(), "GeneratedFile")


@define(init=False, kw_only=True)
class ListGeneratedFilesResponse(ModelBase):
    """A page of generated files.

    Attributes:
        generated_files: The files of this page.
        next_page_token: Token of the next page. Absent on the last one.
    """

    generated_files: list[GeneratedFile] | None = wire_field(("list", "GeneratedFile"))
    """The files of this page."""
    next_page_token: str | None = wire_field("string")
    """Token of the next page. Absent on the last one."""

    def __init__(self, **fields: Unpack[ListGeneratedFilesResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("generatedFiles")) is not None:
            v = [GeneratedFile.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.generated_files = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.generated_files) is not None:
            v = self._each("generated_files", v, GeneratedFile)
            out["generatedFiles"] = [i.to_dict(backend) for i in v]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        return {**self._extra, **out} if self._extra else out

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import FixRequestDict
    from .file_content import FileContent

later(globals(), "FileContent")


@define(init=False, kw_only=True)
class FixRequest(ModelBase):
    """A flaw that is to be mended.

    Attributes:
        description: What to mend.
        finding_id: Id of a flaw that was found.
        source_files: The source files to read.
    """

    description: str | None = wire_field("string")
    """What to mend."""
    finding_id: str | None = wire_field("string", wire="finding_id")
    """Id of a flaw that was found."""
    source_files: list[FileContent] | None = wire_field(("list", "FileContent"), wire="source_files")
    """The source files to read."""

    def __init__(self, **fields: Unpack[FixRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.finding_id = v if (v := get("finding_id")) is None or v.__class__ is str else decode_str(v)
        if (v := get("source_files")) is not None:
            v = [FileContent.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.source_files = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.finding_id) is not None:
            out["finding_id"] = v if v.__class__ is str else self._checked("finding_id", v)
        if (v := self.source_files) is not None:
            out["source_files"] = [
                (i if i.__class__ is FileContent else FixRequest._checked("source_files", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("source_files", v))
            ]
        return {**self._extra, **out} if self._extra else out

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import CreateFileRequestDict
    from .file import File

later(globals(), "File")


@define(init=False, kw_only=True)
class CreateFileRequest(ModelBase):
    """The metadata of a file to upload, sent ahead of its bytes.

    Attributes:
        file: The metadata: `name` and `display_name`, both of which may be left out.
    """

    file: File | None = wire_field("File")
    """The metadata: `name` and `display_name`, both of which may be left out."""

    def __init__(self, **fields: Unpack[CreateFileRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.file = None if (v := get("file")) is None else File.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.file) is not None:
            out["file"] = (v if v.__class__ is File else self._checked("file", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out

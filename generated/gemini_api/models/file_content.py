# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import FileContentDict


@define(init=False, kw_only=True)
class FileContent(ModelBase):
    """A file and its text.

    Attributes:
        content: Text of the file.
        path: Path of the file.
    """

    content: str | None = wire_field("string")
    """Text of the file."""
    path: str | None = wire_field("string")
    """Path of the file."""

    def __init__(self, **fields: Unpack[FileContentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.content = v if (v := get("content")) is None or v.__class__ is str else decode_str(v)
        self.path = v if (v := get("path")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.content) is not None:
            out["content"] = v if v.__class__ is str else self._checked("content", v)
        if (v := self.path) is not None:
            out["path"] = v if v.__class__ is str else self._checked("path", v)
        return {**self._extra, **out} if self._extra else out

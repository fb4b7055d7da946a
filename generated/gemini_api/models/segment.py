"""The model ``Segment``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int, check_str
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Segment(_Base):
    """A passage of an answer.

    Attributes:
        part_index: Position of the part in `content.parts`.
        start_index: First byte of the passage in the UTF-8 text of the part, from 0.
        end_index: The byte after the last one of the passage.
        text: The passage itself.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("part_index", "partIndex", ("integer",), "", ()),
        ("start_index", "startIndex", ("integer",), "", ()),
        ("end_index", "endIndex", ("integer",), "", ()),
        ("text", "text", ("string",), "", ()),
    )

    part_index: int | None = None
    start_index: int | None = None
    end_index: int | None = None
    text: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, part_index=None, start_index=None, end_index=None, text=None, **_others):
            self._extra = None
            self.part_index = (
                part_index
                if part_index is None or part_index.__class__ is int
                else check_int(part_index, "Segment.part_index")
            )
            self.start_index = (
                start_index
                if start_index is None or start_index.__class__ is int
                else check_int(start_index, "Segment.start_index")
            )
            self.end_index = (
                end_index
                if end_index is None or end_index.__class__ is int
                else check_int(end_index, "Segment.end_index")
            )
            self.text = text if text is None or text.__class__ is str else check_str(text, "Segment.text")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("partIndex")
        out.part_index = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("startIndex")
        out.start_index = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("endIndex")
        out.end_index = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("text")
        out.text = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.part_index) is not None:
            out["partIndex"] = v if v.__class__ is int else check_int(v, "Segment.part_index")
        if (v := self.start_index) is not None:
            out["startIndex"] = v if v.__class__ is int else check_int(v, "Segment.start_index")
        if (v := self.end_index) is not None:
            out["endIndex"] = v if v.__class__ is int else check_int(v, "Segment.end_index")
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else str.__str__(check_str(v, "Segment.text"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "partIndex",
        "startIndex",
        "endIndex",
        "text",
    )
)

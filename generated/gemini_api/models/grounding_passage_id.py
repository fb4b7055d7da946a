"""The model ``GroundingPassageId``."""
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
class GroundingPassageId(_Base):
    """Identifies a part of a passage that came inside the request.

    Attributes:
        passage_id: Id that the request gave the passage. Set by the server.
        part_index: Position of the part within the passage, from 0. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("passage_id", "passageId", ("string",), "read_only", ()),
        ("part_index", "partIndex", ("integer",), "read_only", ()),
    )

    passage_id: str | None = None
    part_index: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, passage_id=None, part_index=None, **_others):
            self._extra = None
            self.passage_id = (
                passage_id
                if passage_id is None or passage_id.__class__ is str
                else check_str(passage_id, "GroundingPassageId.passage_id")
            )
            self.part_index = (
                part_index
                if part_index is None or part_index.__class__ is int
                else check_int(part_index, "GroundingPassageId.part_index")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("passageId")
        out.passage_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("partIndex")
        out.part_index = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.passage_id) is not None:
            out["passageId"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingPassageId.passage_id"))
        if (v := self.part_index) is not None:
            out["partIndex"] = v if v.__class__ is int else check_int(v, "GroundingPassageId.part_index")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "passageId",
        "partIndex",
    )
)

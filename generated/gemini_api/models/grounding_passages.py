# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import GroundingPassagesDict
    from .grounding_passage import GroundingPassage

later(globals(), "GroundingPassage")


@define(init=False, kw_only=True)
class GroundingPassages(ModelBase):
    """Passages to answer from.

    Attributes:
        passages: The passages, in any order.
    """

    passages: list[GroundingPassage] | None = wire_field(("list", "GroundingPassage"))
    """The passages, in any order."""

    def __init__(self, **fields: Unpack[GroundingPassagesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("passages")) is not None:
            v = [GroundingPassage.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.passages = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.passages) is not None:
            v = self._each("passages", v, GroundingPassage)
            out["passages"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import ModalityTokenCountDict
    from .media_modality import MediaModality

later(globals(), "MediaModality")


@define(init=False, kw_only=True)
class ModalityTokenCount(ModelBase):
    """Tokens of one modality.

    Attributes:
        modality: The kind of medium that was counted.
        token_count: Number of tokens of this kind.
    """

    modality: MediaModality | None = wire_field(("enum", "MediaModality"))
    """The kind of medium that was counted."""
    token_count: int | None = wire_field("integer")
    """Number of tokens of this kind."""

    def __init__(self, **fields: Unpack[ModalityTokenCountDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("modality")
        self.modality = None if v is None else MediaModality._by_value.get(v) or MediaModality.decode(v)
        self.token_count = v if (v := get("tokenCount")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.modality) is not None:
            out["modality"] = (v if v.__class__ is MediaModality else self._checked("modality", v))._value_
        if (v := self.token_count) is not None:
            out["tokenCount"] = v if v.__class__ is int else self._checked("token_count", v)
        return {**self._extra, **out} if self._extra else out

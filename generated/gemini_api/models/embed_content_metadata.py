# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import EmbedContentMetadataDict


@define(init=False, kw_only=True)
class EmbedContentMetadata(ModelBase):
    """What was counted while contents were embedded.

    Attributes:
        billable_character_count: Number of characters that are paid for.
    """

    billable_character_count: int | None = wire_field("integer")
    """Number of characters that are paid for."""

    def __init__(self, **fields: Unpack[EmbedContentMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("billableCharacterCount")
        self.billable_character_count = v if v is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.billable_character_count) is not None:
            out["billableCharacterCount"] = v if v.__class__ is int else self._checked("billable_character_count", v)
        return {**self._extra, **out} if self._extra else out

"""The model ``EmbedContentMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EmbedContentMetadata(_Base):
    """What was counted while contents were embedded.

    Attributes:
        billable_character_count: Number of characters that are paid for.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("billable_character_count", "billableCharacterCount", ("integer",), "", ()),
    )

    billable_character_count: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, billable_character_count=None, **_others):
            self._extra = None
            self.billable_character_count = (
                billable_character_count
                if billable_character_count is None or billable_character_count.__class__ is int
                else check_int(billable_character_count, "EmbedContentMetadata.billable_character_count")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("billableCharacterCount")
        out.billable_character_count = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.billable_character_count) is not None:
            out["billableCharacterCount"] = (
                v if v.__class__ is int else check_int(v, "EmbedContentMetadata.billable_character_count")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("billableCharacterCount",))

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import StyleReferenceConfigDict


@define(init=False, kw_only=True)
class StyleReferenceConfig(ModelBase):
    """What the style of a reference image is.

    Attributes:
        style_description: The style in words.
    """

    _CLOSED: ClassVar[bool] = True
    style_description: str | None = wire_field("string")
    """The style in words."""

    def __init__(self, **fields: Unpack[StyleReferenceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.style_description = v if (v := get("styleDescription")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.style_description) is not None:
            out["styleDescription"] = v if v.__class__ is str else self._checked("style_description", v)
        return {**self._extra, **out} if self._extra else out

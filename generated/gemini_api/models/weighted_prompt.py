"""The model ``WeightedPrompt``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_float, check_str
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class WeightedPrompt(_Base):
    """A prompt for music, and how much it counts.

    Attributes:
        text: What the music should be like.
        weight: How much the prompt counts; anything but 0, 1 being the usual.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("text", "text", ("string",), "", ()),
        ("weight", "weight", ("number",), "", ()),
    )

    text: str | None = None
    weight: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, text=None, weight=None, **_others):
            self._extra = None
            self.text = text if text is None or text.__class__ is str else check_str(text, "WeightedPrompt.text")
            self.weight = None if weight is None else check_float(weight, "WeightedPrompt.weight")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("text")
        out.text = v if v is None or v.__class__ is str else decode_str(v)
        v = get("weight")
        out.weight = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else str.__str__(check_str(v, "WeightedPrompt.text"))
        if (v := self.weight) is not None:
            out["weight"] = encode_float(v if v.__class__ is float else check_float(v, "WeightedPrompt.weight"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "text",
        "weight",
    )
)

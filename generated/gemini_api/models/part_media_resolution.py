"""The model ``PartMediaResolution``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


def _level(value: PartMediaResolutionLevel | str | None) -> PartMediaResolutionLevel | None:
    return None if value is None else check_enum(value, "PartMediaResolution.level", PartMediaResolutionLevel)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PartMediaResolution(_Base):
    """How finely one medium is read.

    Attributes:
        level: The level of detail; each stands for a number of tokens that depends on the kind of medium.
        num_tokens: Number of tokens that the medium may cost.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("level", "level", ("enum", "PartMediaResolutionLevel"), "", ()),
        ("num_tokens", "numTokens", ("integer",), "", ()),
    )

    level: PartMediaResolutionLevel | None = _field(default=None, converter=_level)
    num_tokens: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, level=None, num_tokens=None, **_others):
            self._extra = None
            self.level = level if level is None or level.__class__ is PartMediaResolutionLevel else _level(level)
            self.num_tokens = (
                num_tokens
                if num_tokens is None or num_tokens.__class__ is int
                else check_int(num_tokens, "PartMediaResolution.num_tokens")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("level")
        out.level = (
            None
            if v is None
            else PartMediaResolutionLevel._value2member_map_.get(v) or PartMediaResolutionLevel.decode(v)
        )
        v = get("numTokens")
        out.num_tokens = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.level) is not None:
            out["level"] = (
                v
                if v.__class__ is PartMediaResolutionLevel
                else check_enum(v, "PartMediaResolution.level", PartMediaResolutionLevel)
            )._value_
        if (v := self.num_tokens) is not None:
            out["numTokens"] = v if v.__class__ is int else check_int(v, "PartMediaResolution.num_tokens")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "level",
        "numTokens",
    )
)

from .part_media_resolution_level import PartMediaResolutionLevel

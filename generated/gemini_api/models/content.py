"""The model ``Content``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.mixins.content import ContentMixin

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import PartOrDict


def _parts(value: Sequence[PartOrDict] | None) -> list[Part] | None:
    return None if value is None else check_list(value, "Content.parts", check_model, Part)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Content(ContentMixin, _Base):
    """One turn of a conversation: an ordered list of parts and who said them.

    Attributes:
        role: Who speaks: `user` or `model`. May be left out when there is only one turn.
        parts: The pieces of the turn, in reading order; their media types may differ.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("role", "role", ("string",), "", ()),
        ("parts", "parts", ("list", ("model", "Part")), "", ()),
    )

    role: str | None = None
    parts: list[Part] | None = _field(default=None, converter=_parts)

    if not TYPE_CHECKING:

        def __init__(self, *, role=None, parts=None, **_others):
            self._extra = None
            self.role = role if role is None or role.__class__ is str else check_str(role, "Content.role")
            self.parts = None if parts is None else _parts(parts)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("role")
        out.role = v if v is None or v.__class__ is str else decode_str(v)
        v = get("parts")
        out.parts = (
            None
            if v is None
            else [Part.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.role) is not None:
            out["role"] = v if v.__class__ is str else str.__str__(check_str(v, "Content.role"))
        if (v := self.parts) is not None:
            out["parts"] = [
                (i0 if i0.__class__ is Part else check_model(i0, "Content.parts", Part)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "Content.parts"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "role",
        "parts",
    )
)

from .part import Part

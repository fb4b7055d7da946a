"""The model ``ModalityTokenCount``."""
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


def _modality(value: MediaModality | str | None) -> MediaModality | None:
    return None if value is None else check_enum(value, "ModalityTokenCount.modality", MediaModality)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ModalityTokenCount(_Base):
    """Tokens of one modality.

    Attributes:
        modality: The kind of medium that was counted.
        token_count: Number of tokens of this kind.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("modality", "modality", ("enum", "MediaModality"), "", ()),
        ("token_count", "tokenCount", ("integer",), "", ()),
    )

    modality: MediaModality | None = _field(default=None, converter=_modality)
    token_count: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, modality=None, token_count=None, **_others):
            self._extra = None
            self.modality = modality if modality is None or modality.__class__ is MediaModality else _modality(modality)
            self.token_count = (
                token_count
                if token_count is None or token_count.__class__ is int
                else check_int(token_count, "ModalityTokenCount.token_count")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("modality")
        out.modality = None if v is None else MediaModality._value2member_map_.get(v) or MediaModality.decode(v)
        v = get("tokenCount")
        out.token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.modality) is not None:
            out["modality"] = (
                v if v.__class__ is MediaModality else check_enum(v, "ModalityTokenCount.modality", MediaModality)
            )._value_
        if (v := self.token_count) is not None:
            out["tokenCount"] = v if v.__class__ is int else check_int(v, "ModalityTokenCount.token_count")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "modality",
        "tokenCount",
    )
)

from .media_modality import MediaModality

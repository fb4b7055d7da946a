"""The model ``DynamicRetrievalConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_float
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from typing import Self


def _mode(value: DynamicRetrievalConfigMode | str | None) -> DynamicRetrievalConfigMode | None:
    return None if value is None else check_enum(value, "DynamicRetrievalConfig.mode", DynamicRetrievalConfigMode)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DynamicRetrievalConfig(_Base):
    """When a prompt is worth a search.

    Attributes:
        mode: Whether the model decides.
        dynamic_threshold: Score, from 0 to 1, from which a search is made. Only with `MODE_DYNAMIC`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mode", "mode", ("enum", "DynamicRetrievalConfigMode"), "", ()),
        ("dynamic_threshold", "dynamicThreshold", ("number",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    mode: DynamicRetrievalConfigMode | None = _field(default=None, converter=_mode)
    dynamic_threshold: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, mode=None, dynamic_threshold=None, **_others):
            self._extra = None
            self.mode = mode if mode is None or mode.__class__ is DynamicRetrievalConfigMode else _mode(mode)
            self.dynamic_threshold = (
                None
                if dynamic_threshold is None
                else check_float(dynamic_threshold, "DynamicRetrievalConfig.dynamic_threshold")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("mode")
        out.mode = (
            None
            if v is None
            else DynamicRetrievalConfigMode._value2member_map_.get(v) or DynamicRetrievalConfigMode.decode(v)
        )
        v = get("dynamicThreshold")
        out.dynamic_threshold = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mode) is not None:
            out["mode"] = (
                v
                if v.__class__ is DynamicRetrievalConfigMode
                else check_enum(v, "DynamicRetrievalConfig.mode", DynamicRetrievalConfigMode)
            )._value_
        if (v := self.dynamic_threshold) is not None:
            out["dynamicThreshold"] = encode_float(
                v if v.__class__ is float else check_float(v, "DynamicRetrievalConfig.dynamic_threshold")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "mode",
        "dynamicThreshold",
    )
)

from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode

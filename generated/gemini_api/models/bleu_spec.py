"""The model ``BleuSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class BleuSpec(_Base):
    """Settings of the BLEU metric.

    Attributes:
        use_effective_order: True leaves out n-gram orders without any match.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("use_effective_order", "useEffectiveOrder", ("boolean",), "", ()),
    )

    use_effective_order: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, use_effective_order=None, **_others):
            self._extra = None
            self.use_effective_order = (
                use_effective_order
                if use_effective_order is None or use_effective_order.__class__ is bool
                else check_bool(use_effective_order, "BleuSpec.use_effective_order")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("useEffectiveOrder")
        out.use_effective_order = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.use_effective_order) is not None:
            out["useEffectiveOrder"] = v if v.__class__ is bool else check_bool(v, "BleuSpec.use_effective_order")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("useEffectiveOrder",))

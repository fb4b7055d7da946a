"""The model ``GoogleSearchRetrieval``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import DynamicRetrievalConfigOrDict


def _dynamic_retrieval_config(value: DynamicRetrievalConfigOrDict | None) -> DynamicRetrievalConfig | None:
    return (
        None
        if value is None
        else check_model(value, "GoogleSearchRetrieval.dynamic_retrieval_config", DynamicRetrievalConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GoogleSearchRetrieval(_Base):
    """Grounding in Google Search for Gemini 1.5.

    Attributes:
        dynamic_retrieval_config: When to search. Always, when left out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("dynamic_retrieval_config", "dynamicRetrievalConfig", ("model", "DynamicRetrievalConfig"), "", ()),
    )
    _BARE: ClassVar[bool] = True
    _CLOSED: ClassVar[bool] = True

    dynamic_retrieval_config: DynamicRetrievalConfig | None = _field(default=None, converter=_dynamic_retrieval_config)

    if not TYPE_CHECKING:

        def __init__(self, *, dynamic_retrieval_config=None, **_others):
            self._extra = None
            self.dynamic_retrieval_config = (
                dynamic_retrieval_config
                if dynamic_retrieval_config is None or dynamic_retrieval_config.__class__ is DynamicRetrievalConfig
                else _dynamic_retrieval_config(dynamic_retrieval_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("dynamicRetrievalConfig")
        out.dynamic_retrieval_config = None if v is None else DynamicRetrievalConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.dynamic_retrieval_config) is not None:
            out["dynamicRetrievalConfig"] = (
                v
                if v.__class__ is DynamicRetrievalConfig
                else check_model(v, "GoogleSearchRetrieval.dynamic_retrieval_config", DynamicRetrievalConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("dynamicRetrievalConfig",))

from .dynamic_retrieval_config import DynamicRetrievalConfig

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ModelSelectionConfigDict
    from .feature_selection_preference import FeatureSelectionPreference

later(globals(), "FeatureSelectionPreference")


@define(init=False, kw_only=True)
class ModelSelectionConfig(ModelBase):
    """What matters when the service chooses the model.

    Attributes:
        feature_selection_preference: Whether quality or cost matters more.
    """

    feature_selection_preference: FeatureSelectionPreference | None = wire_field(("enum", "FeatureSelectionPreference"))
    """Whether quality or cost matters more."""

    def __init__(self, **fields: Unpack[ModelSelectionConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("featureSelectionPreference")) is not None:
            v = FeatureSelectionPreference._by_value.get(v) or FeatureSelectionPreference.decode(v)
        self.feature_selection_preference = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.feature_selection_preference) is not None:
            v = v if v.__class__ is FeatureSelectionPreference else self._checked("feature_selection_preference", v)
            out["featureSelectionPreference"] = v._value_
        return {**self._extra, **out} if self._extra else out

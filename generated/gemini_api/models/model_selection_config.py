"""The model ``ModelSelectionConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum

if TYPE_CHECKING:
    from typing import Self


def _feature_selection_preference(value: FeatureSelectionPreference | str | None) -> FeatureSelectionPreference | None:
    return (
        None
        if value is None
        else check_enum(value, "ModelSelectionConfig.feature_selection_preference", FeatureSelectionPreference)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ModelSelectionConfig(_Base):
    """What matters when the service chooses the model.

    Attributes:
        feature_selection_preference: Whether quality or cost matters more.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("feature_selection_preference", "featureSelectionPreference", ("enum", "FeatureSelectionPreference"), "", ()),
    )

    feature_selection_preference: FeatureSelectionPreference | None = _field(
        default=None, converter=_feature_selection_preference
    )

    if not TYPE_CHECKING:

        def __init__(self, *, feature_selection_preference=None, **_others):
            self._extra = None
            self.feature_selection_preference = (
                feature_selection_preference
                if feature_selection_preference is None
                or feature_selection_preference.__class__ is FeatureSelectionPreference
                else _feature_selection_preference(feature_selection_preference)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("featureSelectionPreference")
        out.feature_selection_preference = (
            None
            if v is None
            else FeatureSelectionPreference._value2member_map_.get(v) or FeatureSelectionPreference.decode(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.feature_selection_preference) is not None:
            out["featureSelectionPreference"] = (
                v
                if v.__class__ is FeatureSelectionPreference
                else check_enum(v, "ModelSelectionConfig.feature_selection_preference", FeatureSelectionPreference)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("featureSelectionPreference",))

from .feature_selection_preference import FeatureSelectionPreference

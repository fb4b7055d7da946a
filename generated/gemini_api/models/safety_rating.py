"""The model ``SafetyRating``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self


def _category(value: HarmCategory | str | None) -> HarmCategory | None:
    return None if value is None else check_enum(value, "SafetyRating.category", HarmCategory)


def _probability(value: HarmProbability | str | None) -> HarmProbability | None:
    return None if value is None else check_enum(value, "SafetyRating.probability", HarmProbability)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SafetyRating(_Base):
    """How likely a piece of content is harmful in one way.

    Attributes:
        category: The kind of harm. Required.
        probability: How likely the content is of this kind. Required.
        blocked: True when the content was withheld because of this rating.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("category", "category", ("enum", "HarmCategory"), "required", ()),
        ("probability", "probability", ("enum", "HarmProbability"), "required", ()),
        ("blocked", "blocked", ("boolean",), "", ()),
    )

    category: HarmCategory | None = _field(default=None, converter=_category)
    probability: HarmProbability | None = _field(default=None, converter=_probability)
    blocked: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, category=None, probability=None, blocked=None, **_others):
            self._extra = None
            self.category = category if category is None or category.__class__ is HarmCategory else _category(category)
            self.probability = (
                probability
                if probability is None or probability.__class__ is HarmProbability
                else _probability(probability)
            )
            self.blocked = (
                blocked if blocked is None or blocked.__class__ is bool else check_bool(blocked, "SafetyRating.blocked")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("category")
        out.category = None if v is None else HarmCategory._value2member_map_.get(v) or HarmCategory.decode(v)
        v = get("probability")
        out.probability = None if v is None else HarmProbability._value2member_map_.get(v) or HarmProbability.decode(v)
        v = get("blocked")
        out.blocked = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.category) is not None:
            out["category"] = (
                v if v.__class__ is HarmCategory else check_enum(v, "SafetyRating.category", HarmCategory)
            )._value_
        if (v := self.probability) is not None:
            out["probability"] = (
                v if v.__class__ is HarmProbability else check_enum(v, "SafetyRating.probability", HarmProbability)
            )._value_
        if (v := self.blocked) is not None:
            out["blocked"] = v if v.__class__ is bool else check_bool(v, "SafetyRating.blocked")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "category",
        "probability",
        "blocked",
    )
)

from .harm_category import HarmCategory
from .harm_probability import HarmProbability

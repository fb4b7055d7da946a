"""The model ``SafetySetting``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, unsupported

if TYPE_CHECKING:
    from typing import Self


def _category(value: HarmCategory | str | None) -> HarmCategory | None:
    return None if value is None else check_enum(value, "SafetySetting.category", HarmCategory)


def _threshold(value: HarmBlockThreshold | str | None) -> HarmBlockThreshold | None:
    return None if value is None else check_enum(value, "SafetySetting.threshold", HarmBlockThreshold)


def _method(value: HarmBlockMethod | str | None) -> HarmBlockMethod | None:
    return None if value is None else check_enum(value, "SafetySetting.method", HarmBlockMethod)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SafetySetting(_Base):
    """How strictly one kind of harm is blocked.

    Attributes:
        category: The kind of harm. Required.
        threshold: The probability of harm from which content is blocked. Required.
        method: Which number the threshold is held to. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("category", "category", ("enum", "HarmCategory"), "required", ()),
        ("threshold", "threshold", ("enum", "HarmBlockThreshold"), "required", ()),
        ("method", "method", ("enum", "HarmBlockMethod"), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    category: HarmCategory | None = _field(default=None, converter=_category)
    threshold: HarmBlockThreshold | None = _field(default=None, converter=_threshold)
    method: HarmBlockMethod | None = _field(default=None, converter=_method)

    if not TYPE_CHECKING:

        def __init__(self, *, category=None, threshold=None, method=None, **_others):
            self._extra = None
            self.category = category if category is None or category.__class__ is HarmCategory else _category(category)
            self.threshold = (
                threshold if threshold is None or threshold.__class__ is HarmBlockThreshold else _threshold(threshold)
            )
            self.method = method if method is None or method.__class__ is HarmBlockMethod else _method(method)
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
        v = get("threshold")
        out.threshold = (
            None if v is None else HarmBlockThreshold._value2member_map_.get(v) or HarmBlockThreshold.decode(v)
        )
        v = get("method")
        out.method = None if v is None else HarmBlockMethod._value2member_map_.get(v) or HarmBlockMethod.decode(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.category) is not None:
            out["category"] = (
                v if v.__class__ is HarmCategory else check_enum(v, "SafetySetting.category", HarmCategory)
            )._value_
        if (v := self.threshold) is not None:
            out["threshold"] = (
                v if v.__class__ is HarmBlockThreshold else check_enum(v, "SafetySetting.threshold", HarmBlockThreshold)
            )._value_
        if (v := self.method) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("SafetySetting.method", backend, ("vertex",))
            out["method"] = (
                v if v.__class__ is HarmBlockMethod else check_enum(v, "SafetySetting.method", HarmBlockMethod)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "category",
        "threshold",
        "method",
    )
)

from .harm_block_method import HarmBlockMethod
from .harm_block_threshold import HarmBlockThreshold
from .harm_category import HarmCategory

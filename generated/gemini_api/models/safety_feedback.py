# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import SafetyFeedbackDict
    from .safety_rating import SafetyRating
    from .safety_setting import SafetySetting

later(globals(), "SafetyRating SafetySetting")


@define(init=False, kw_only=True)
class SafetyFeedback(ModelBase):
    """A rating, and the setting that it met.

    Attributes:
        rating: How likely the content is harmful.
        setting: From which likelihood on it is blocked.
    """

    rating: SafetyRating | None = wire_field("SafetyRating")
    """How likely the content is harmful."""
    setting: SafetySetting | None = wire_field("SafetySetting")
    """From which likelihood on it is blocked."""

    def __init__(self, **fields: Unpack[SafetyFeedbackDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.rating = None if (v := get("rating")) is None else SafetyRating.from_dict(v)
        self.setting = None if (v := get("setting")) is None else SafetySetting.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rating) is not None:
            out["rating"] = (v if v.__class__ is SafetyRating else self._checked("rating", v)).to_dict(backend)
        if (v := self.setting) is not None:
            out["setting"] = (v if v.__class__ is SafetySetting else self._checked("setting", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out

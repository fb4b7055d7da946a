"""The model ``GenerateContentResponsePromptFeedback``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_list, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import SafetyRatingOrDict


def _block_reason(value: BlockedReason | str | None) -> BlockedReason | None:
    return (
        None
        if value is None
        else check_enum(value, "GenerateContentResponsePromptFeedback.block_reason", BlockedReason)
    )


def _safety_ratings(value: Sequence[SafetyRatingOrDict] | None) -> list[SafetyRating] | None:
    return (
        None
        if value is None
        else check_list(value, "GenerateContentResponsePromptFeedback.safety_ratings", check_model, SafetyRating)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateContentResponsePromptFeedback(_Base):
    """What the safety check made of the prompt.

    Attributes:
        block_reason: Why the prompt was refused. Absent when it was not.
        safety_ratings: How harmful the prompt may be, at most one entry per category.
        block_reason_message: More about `blockReason` in plain words. Set by the server. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("block_reason", "blockReason", ("enum", "BlockedReason"), "", ()),
        ("safety_ratings", "safetyRatings", ("list", ("model", "SafetyRating")), "", ()),
        ("block_reason_message", "blockReasonMessage", ("string",), "read_only vertex", ()),
    )

    block_reason: BlockedReason | None = _field(default=None, converter=_block_reason)
    safety_ratings: list[SafetyRating] | None = _field(default=None, converter=_safety_ratings)
    block_reason_message: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, block_reason=None, safety_ratings=None, block_reason_message=None, **_others):
            self._extra = None
            self.block_reason = (
                block_reason
                if block_reason is None or block_reason.__class__ is BlockedReason
                else _block_reason(block_reason)
            )
            self.safety_ratings = None if safety_ratings is None else _safety_ratings(safety_ratings)
            self.block_reason_message = (
                block_reason_message
                if block_reason_message is None or block_reason_message.__class__ is str
                else check_str(block_reason_message, "GenerateContentResponsePromptFeedback.block_reason_message")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("blockReason")
        out.block_reason = None if v is None else BlockedReason._value2member_map_.get(v) or BlockedReason.decode(v)
        v = get("safetyRatings")
        out.safety_ratings = (
            None
            if v is None
            else [SafetyRating.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("blockReasonMessage")
        out.block_reason_message = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.block_reason) is not None:
            out["blockReason"] = (
                v
                if v.__class__ is BlockedReason
                else check_enum(v, "GenerateContentResponsePromptFeedback.block_reason", BlockedReason)
            )._value_
        if (v := self.safety_ratings) is not None:
            out["safetyRatings"] = [
                (
                    i0
                    if i0.__class__ is SafetyRating
                    else check_model(i0, "GenerateContentResponsePromptFeedback.safety_ratings", SafetyRating)
                ).to_dict(backend)
                for i0 in (
                    v if v.__class__ is list else check_list(v, "GenerateContentResponsePromptFeedback.safety_ratings")
                )
            ]
        if (v := self.block_reason_message) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentResponsePromptFeedback.block_reason_message", backend, ("vertex",))
            out["blockReasonMessage"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GenerateContentResponsePromptFeedback.block_reason_message"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "blockReason",
        "safetyRatings",
        "blockReasonMessage",
    )
)

from .blocked_reason import BlockedReason
from .safety_rating import SafetyRating

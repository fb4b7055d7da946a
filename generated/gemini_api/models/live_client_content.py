"""The model ``LiveClientContent``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_list, check_model
from genai_runtime.models.codecs import decode_bool, decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ContentOrDict


def _turns(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return None if value is None else check_list(value, "LiveClientContent.turns", check_model, Content)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveClientContent(_Base):
    """Turns of the conversation, complete ones or the beginning of one.

    Attributes:
        turns: Turns of the conversation, in order.
        turn_complete: True when the model may answer now.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("turns", "turns", ("list", ("model", "Content")), "", ()),
        ("turn_complete", "turnComplete", ("boolean",), "", ()),
    )

    turns: list[Content] | None = _field(default=None, converter=_turns)
    turn_complete: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, turns=None, turn_complete=None, **_others):
            self._extra = None
            self.turns = None if turns is None else _turns(turns)
            self.turn_complete = (
                turn_complete
                if turn_complete is None or turn_complete.__class__ is bool
                else check_bool(turn_complete, "LiveClientContent.turn_complete")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("turns")
        out.turns = (
            None
            if v is None
            else [Content.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("turnComplete")
        out.turn_complete = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.turns) is not None:
            out["turns"] = [
                (i0 if i0.__class__ is Content else check_model(i0, "LiveClientContent.turns", Content)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "LiveClientContent.turns"))
            ]
        if (v := self.turn_complete) is not None:
            out["turnComplete"] = v if v.__class__ is bool else check_bool(v, "LiveClientContent.turn_complete")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "turns",
        "turnComplete",
    )
)

from .content import Content

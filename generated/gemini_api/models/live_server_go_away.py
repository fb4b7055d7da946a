"""The model ``LiveServerGoAway``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveServerGoAway(_Base):
    """Says that the server will soon close the connection.

    Attributes:
        time_left: How long the connection stays open, in seconds with the letter s.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("time_left", "timeLeft", ("string",), "", ()),)

    time_left: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, time_left=None, **_others):
            self._extra = None
            self.time_left = (
                time_left
                if time_left is None or time_left.__class__ is str
                else check_str(time_left, "LiveServerGoAway.time_left")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("timeLeft")
        out.time_left = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.time_left) is not None:
            out["timeLeft"] = v if v.__class__ is str else str.__str__(check_str(v, "LiveServerGoAway.time_left"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("timeLeft",))

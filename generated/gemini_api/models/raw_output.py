"""The model ``RawOutput``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _raw_output(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "RawOutput.raw_output", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RawOutput(_Base):
    """Texts that a judging model said.

    Attributes:
        raw_output: The texts. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("raw_output", "rawOutput", ("list", ("string",)), "read_only", ()),
    )

    raw_output: list[str] | None = _field(default=None, converter=_raw_output)

    if not TYPE_CHECKING:

        def __init__(self, *, raw_output=None, **_others):
            self._extra = None
            self.raw_output = None if raw_output is None else _raw_output(raw_output)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("rawOutput")
        out.raw_output = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.raw_output) is not None:
            out["rawOutput"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "RawOutput.raw_output"))
                for i0 in (v if v.__class__ is list else check_list(v, "RawOutput.raw_output"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("rawOutput",))

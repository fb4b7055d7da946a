"""The model ``CustomOutputFormatConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CustomOutputFormatConfig(_Base):
    """In which form a judging model answers.

    Attributes:
        return_raw_output: True keeps what the judging model said as it is, unread.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("return_raw_output", "returnRawOutput", ("boolean",), "", ()),)

    return_raw_output: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, return_raw_output=None, **_others):
            self._extra = None
            self.return_raw_output = (
                return_raw_output
                if return_raw_output is None or return_raw_output.__class__ is bool
                else check_bool(return_raw_output, "CustomOutputFormatConfig.return_raw_output")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("returnRawOutput")
        out.return_raw_output = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.return_raw_output) is not None:
            out["returnRawOutput"] = (
                v if v.__class__ is bool else check_bool(v, "CustomOutputFormatConfig.return_raw_output")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("returnRawOutput",))

"""The model ``TuningExample``."""
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
class TuningExample(_Base):
    """One example to tune with: a prompt and the wanted answer.

    Attributes:
        output: The wanted answer. Required.
        text_input: The prompt.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("output", "output", ("string",), "required", ()),
        ("text_input", "textInput", ("string",), "", ()),
    )

    output: str | None = None
    text_input: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, output=None, text_input=None, **_others):
            self._extra = None
            self.output = (
                output if output is None or output.__class__ is str else check_str(output, "TuningExample.output")
            )
            self.text_input = (
                text_input
                if text_input is None or text_input.__class__ is str
                else check_str(text_input, "TuningExample.text_input")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("output")
        out.output = v if v is None or v.__class__ is str else decode_str(v)
        v = get("textInput")
        out.text_input = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.output) is not None:
            out["output"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningExample.output"))
        if (v := self.text_input) is not None:
            out["textInput"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningExample.text_input"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "output",
        "textInput",
    )
)

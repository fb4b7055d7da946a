"""The model ``CodeExecutionResult``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


def _outcome(value: Outcome | str | None) -> Outcome | None:
    return None if value is None else check_enum(value, "CodeExecutionResult.outcome", Outcome)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CodeExecutionResult(_Base):
    """What came of running code on the server.

    Attributes:
        id: The `id` of the `executableCode` that was run.
        outcome: Whether the code ran to its end. Required.
        output: Standard output when the code succeeded; otherwise standard error or another account of the failure.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", ("string",), "", ()),
        ("outcome", "outcome", ("enum", "Outcome"), "required", ()),
        ("output", "output", ("string",), "", ()),
    )

    id: str | None = None
    outcome: Outcome | None = _field(default=None, converter=_outcome)
    output: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, id=None, outcome=None, output=None, **_others):
            self._extra = None
            self.id = id if id is None or id.__class__ is str else check_str(id, "CodeExecutionResult.id")
            self.outcome = outcome if outcome is None or outcome.__class__ is Outcome else _outcome(outcome)
            self.output = (
                output if output is None or output.__class__ is str else check_str(output, "CodeExecutionResult.output")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("id")
        out.id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("outcome")
        out.outcome = None if v is None else Outcome._value2member_map_.get(v) or Outcome.decode(v)
        v = get("output")
        out.output = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else str.__str__(check_str(v, "CodeExecutionResult.id"))
        if (v := self.outcome) is not None:
            out["outcome"] = (
                v if v.__class__ is Outcome else check_enum(v, "CodeExecutionResult.outcome", Outcome)
            )._value_
        if (v := self.output) is not None:
            out["output"] = v if v.__class__ is str else str.__str__(check_str(v, "CodeExecutionResult.output"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "id",
        "outcome",
        "output",
    )
)

from .outcome import Outcome

"""The model ``FunctionCall``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_object, check_str
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


def _args(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "FunctionCall.args")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FunctionCall(_Base):
    """A function that the model wants called, and with what.

    Attributes:
        id: Identifies this call. The `functionResponse` that answers it carries the same id.
        name: Name of a declared function: at most 128 letters, digits, underscores, dots, colons and dashes. Required.
        args: Arguments by parameter name, as JSON.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", ("string",), "", ()),
        ("name", "name", ("string",), "required", ()),
        ("args", "args", ("object",), "", ()),
    )

    id: str | None = None
    name: str | None = None
    args: dict[str, Any] | None = _field(default=None, converter=_args)

    if not TYPE_CHECKING:

        def __init__(self, *, id=None, name=None, args=None, **_others):
            self._extra = None
            self.id = id if id is None or id.__class__ is str else check_str(id, "FunctionCall.id")
            self.name = name if name is None or name.__class__ is str else check_str(name, "FunctionCall.name")
            self.args = None if args is None else _args(args)
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
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("args")
        out.args = None if v is None else v if v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else str.__str__(check_str(v, "FunctionCall.id"))
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "FunctionCall.name"))
        if (v := self.args) is not None:
            out["args"] = encode_json(v, "FunctionCall.args")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "id",
        "name",
        "args",
    )
)

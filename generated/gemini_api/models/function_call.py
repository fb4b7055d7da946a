"""The model ``FunctionCall``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_list, check_model, check_object, check_str, unsupported
from genai_runtime.models.codecs import decode_bool, decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import PartialArgOrDict


def _args(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "FunctionCall.args")


def _partial_args(value: Sequence[PartialArgOrDict] | None) -> list[PartialArg] | None:
    return None if value is None else check_list(value, "FunctionCall.partial_args", check_model, PartialArg)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FunctionCall(_Base):
    """A function that the model wants called, and with what.

    Attributes:
        id: Identifies this call. The `functionResponse` that answers it carries the same id.
        name: Name of a declared function: at most 128 letters, digits, underscores, dots, colons and dashes. Required.
        args: Arguments by parameter name, as JSON.
        partial_args: Arguments, or pieces of them, where arguments are streamed. Vertex AI only.
        will_continue: True when more pieces of this call will follow. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", ("string",), "", ()),
        ("name", "name", ("string",), "required", ()),
        ("args", "args", ("object",), "", ()),
        ("partial_args", "partialArgs", ("list", ("model", "PartialArg")), "vertex", ()),
        ("will_continue", "willContinue", ("boolean",), "vertex", ()),
    )

    id: str | None = None
    name: str | None = None
    args: dict[str, Any] | None = _field(default=None, converter=_args)
    partial_args: list[PartialArg] | None = _field(default=None, converter=_partial_args)
    will_continue: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, id=None, name=None, args=None, partial_args=None, will_continue=None, **_others):
            self._extra = None
            self.id = id if id is None or id.__class__ is str else check_str(id, "FunctionCall.id")
            self.name = name if name is None or name.__class__ is str else check_str(name, "FunctionCall.name")
            self.args = None if args is None else _args(args)
            self.partial_args = None if partial_args is None else _partial_args(partial_args)
            self.will_continue = (
                will_continue
                if will_continue is None or will_continue.__class__ is bool
                else check_bool(will_continue, "FunctionCall.will_continue")
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
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("args")
        out.args = None if v is None else v if v.__class__ is dict else decode_object(v)
        v = get("partialArgs")
        out.partial_args = (
            None
            if v is None
            else [PartialArg.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("willContinue")
        out.will_continue = None if v is None else v if v.__class__ is bool else decode_bool(v)
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
        if (v := self.partial_args) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("FunctionCall.partial_args", backend, ("vertex",))
            out["partialArgs"] = [
                (
                    i0 if i0.__class__ is PartialArg else check_model(i0, "FunctionCall.partial_args", PartialArg)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "FunctionCall.partial_args"))
            ]
        if (v := self.will_continue) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("FunctionCall.will_continue", backend, ("vertex",))
            out["willContinue"] = v if v.__class__ is bool else check_bool(v, "FunctionCall.will_continue")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "id",
        "name",
        "args",
        "partialArgs",
        "willContinue",
    )
)

from .partial_arg import PartialArg

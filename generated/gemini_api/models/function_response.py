"""The model ``FunctionResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_list, check_model, check_object, check_str
from genai_runtime.models.codecs import decode_bool, decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.function import FunctionResponseMixin

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import FunctionResponsePartOrDict


def _response(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "FunctionResponse.response")


def _parts(value: Sequence[FunctionResponsePartOrDict] | None) -> list[FunctionResponsePart] | None:
    return None if value is None else check_list(value, "FunctionResponse.parts", check_model, FunctionResponsePart)


def _scheduling(value: FunctionResponseScheduling | str | None) -> FunctionResponseScheduling | None:
    return None if value is None else check_enum(value, "FunctionResponse.scheduling", FunctionResponseScheduling)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FunctionResponse(FunctionResponseMixin, _Base):
    """The result of a function call, for the model to go on with.

    Attributes:
        id: The `id` of the `functionCall` that this answers.
        name: Name of the function that was called; equals `functionCall.name`. Required.
        response: The result as JSON. By habit `output` holds what was returned and `error` what went wrong. Required.
        parts: Media that belong to the result, such as a screenshot.
        scheduling: When the model takes notice of the result of a non-blocking call. Live sessions only. Default:
            `WHEN_IDLE`.
        will_continue: True when more results of the same call will follow. Non-blocking functions only. Default: false.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", ("string",), "", ()),
        ("name", "name", ("string",), "required", ()),
        ("response", "response", ("object",), "required", ()),
        ("parts", "parts", ("list", ("model", "FunctionResponsePart")), "", ()),
        ("scheduling", "scheduling", ("enum", "FunctionResponseScheduling"), "", ()),
        ("will_continue", "willContinue", ("boolean",), "", ()),
    )

    id: str | None = None
    name: str | None = None
    response: dict[str, Any] | None = _field(default=None, converter=_response)
    parts: list[FunctionResponsePart] | None = _field(default=None, converter=_parts)
    scheduling: FunctionResponseScheduling | None = _field(default=None, converter=_scheduling)
    will_continue: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, id=None, name=None, response=None, parts=None, scheduling=None, will_continue=None, **_others
        ):
            self._extra = None
            self.id = id if id is None or id.__class__ is str else check_str(id, "FunctionResponse.id")
            self.name = name if name is None or name.__class__ is str else check_str(name, "FunctionResponse.name")
            self.response = None if response is None else _response(response)
            self.parts = None if parts is None else _parts(parts)
            self.scheduling = (
                scheduling
                if scheduling is None or scheduling.__class__ is FunctionResponseScheduling
                else _scheduling(scheduling)
            )
            self.will_continue = (
                will_continue
                if will_continue is None or will_continue.__class__ is bool
                else check_bool(will_continue, "FunctionResponse.will_continue")
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
        v = get("response")
        out.response = None if v is None else v if v.__class__ is dict else decode_object(v)
        v = get("parts")
        out.parts = (
            None
            if v is None
            else [
                FunctionResponsePart.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("scheduling")
        out.scheduling = (
            None
            if v is None
            else FunctionResponseScheduling._value2member_map_.get(v) or FunctionResponseScheduling.decode(v)
        )
        v = get("willContinue")
        out.will_continue = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else str.__str__(check_str(v, "FunctionResponse.id"))
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "FunctionResponse.name"))
        if (v := self.response) is not None:
            out["response"] = encode_json(v, "FunctionResponse.response")
        if (v := self.parts) is not None:
            out["parts"] = [
                (
                    i0
                    if i0.__class__ is FunctionResponsePart
                    else check_model(i0, "FunctionResponse.parts", FunctionResponsePart)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "FunctionResponse.parts"))
            ]
        if (v := self.scheduling) is not None:
            out["scheduling"] = (
                v
                if v.__class__ is FunctionResponseScheduling
                else check_enum(v, "FunctionResponse.scheduling", FunctionResponseScheduling)
            )._value_
        if (v := self.will_continue) is not None:
            out["willContinue"] = v if v.__class__ is bool else check_bool(v, "FunctionResponse.will_continue")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "id",
        "name",
        "response",
        "parts",
        "scheduling",
        "willContinue",
    )
)

from .function_response_part import FunctionResponsePart
from .function_response_scheduling import FunctionResponseScheduling

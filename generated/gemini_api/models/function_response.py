# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.function import FunctionResponseMixin

if TYPE_CHECKING:
    from ._dicts import FunctionResponseDict
    from .function_response_part import FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling

later(globals(), "FunctionResponsePart FunctionResponseScheduling")


@define(init=False, kw_only=True)
class FunctionResponse(FunctionResponseMixin, ModelBase):
    """The result of a function call, for the model to go on with.

    Attributes:
        id: The `id` of the `function_call` that this answers.
        name: Name of the function that was called; equals `function_call.name`. Required.
        response: The result as JSON. By habit `output` holds what was returned and `error` what went wrong. Required.
        parts: Media that belong to the result, such as a screenshot.
        scheduling: When the model takes notice of the result of a non-blocking call. Live sessions only. Default:
            `WHEN_IDLE`.
        will_continue: True when more results of the same call will follow. Non-blocking functions only. Default: false.
            Gemini Developer API only.
    """

    id: str | None = wire_field("string")
    """The `id` of the `function_call` that this answers."""
    name: str | None = wire_field("string", "required")
    """Name of the function that was called; equals `function_call.name`. Required."""
    response: dict[str, Any] | None = wire_field("object", "required")
    """The result as JSON. By habit `output` holds what was returned and `error` what went wrong. Required."""
    parts: list[FunctionResponsePart] | None = wire_field(("list", "FunctionResponsePart"))
    """Media that belong to the result, such as a screenshot."""
    scheduling: FunctionResponseScheduling | None = wire_field(("enum", "FunctionResponseScheduling"))
    """When the model takes notice of the result of a non-blocking call. Live sessions only. Default: `WHEN_IDLE`."""
    will_continue: bool | None = wire_field("boolean", "gemini")
    """True when more results of the same call will follow. Non-blocking functions only. Default: false. Gemini Developer
    API only.
    """

    def __init__(self, **fields: Unpack[FunctionResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.response = v if (v := get("response")) is None or v.__class__ is dict else decode_object(v)
        if (v := get("parts")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [FunctionResponsePart.from_dict(i) for i in v if i is not None]
        self.parts = v
        if (v := get("scheduling")) is not None:
            v = FunctionResponseScheduling._by_value.get(v) or FunctionResponseScheduling.decode(v)
        self.scheduling = v
        self.will_continue = v if (v := get("willContinue")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.response) is not None:
            out["response"] = encode_json(v, "FunctionResponse.response")
        if (v := self.parts) is not None:
            v = self._each("parts", v, FunctionResponsePart)
            out["parts"] = [i.to_dict(backend) for i in v]
        if (v := self.scheduling) is not None:
            v = v if v.__class__ is FunctionResponseScheduling else self._checked("scheduling", v)
            out["scheduling"] = v._value_
        if (v := self.will_continue) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "FunctionResponse.will_continue")
            out["willContinue"] = v if v.__class__ is bool else self._checked("will_continue", v)
        return {**self._extra, **out} if self._extra else out

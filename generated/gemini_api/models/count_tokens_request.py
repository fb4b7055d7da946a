# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import CountTokensRequestDict
    from .content import Content
    from .generate_content_request import GenerateContentRequest
    from .generation_config import GenerationConfig
    from .tool import Tool

later(globals(), "Content GenerateContentRequest GenerationConfig Tool genai_runtime.models.freeform:JsonValue")


@define(init=False, kw_only=True)
class CountTokensRequest(ModelBase):
    """What is to be counted: `contents`, or a whole request.

    Attributes:
        contents: The prompt alone. Excludes `generate_content_request`.
        generate_content_request: A whole request, with system instruction and tools, counted as it would be if it were
            sent. Gemini Developer API only.
        system_instruction: Standing orders for the model, counted with `contents`. Vertex AI only.
        tools: Tools, counted with `contents`. Vertex AI only.
        generation_config: Settings, counted with `contents` where they hold schemas. Vertex AI only.
        instances: Instances as `predict` of the model takes them, in the place of `contents`. Vertex AI only.
        model: Resource name of the model. The one in the path counts. Vertex AI only.
    """

    contents: list[Content] | None = wire_field(("list", "Content"))
    """The prompt alone. Excludes `generate_content_request`."""
    generate_content_request: GenerateContentRequest | None = wire_field("GenerateContentRequest", "gemini")
    """A whole request, with system instruction and tools, counted as it would be if it were sent. Gemini Developer API
    only.
    """
    system_instruction: Content | None = wire_field("Content", "vertex")
    """Standing orders for the model, counted with `contents`. Vertex AI only."""
    tools: list[Tool] | None = wire_field(("list", "Tool"), "vertex")
    """Tools, counted with `contents`. Vertex AI only."""
    generation_config: GenerationConfig | None = wire_field("GenerationConfig", "vertex")
    """Settings, counted with `contents` where they hold schemas. Vertex AI only."""
    instances: list[JsonValue] | None = wire_field(("list", "any"), "vertex")
    """Instances as `predict` of the model takes them, in the place of `contents`. Vertex AI only."""
    model: str | None = wire_field("string", "vertex")
    """Resource name of the model. The one in the path counts. Vertex AI only."""

    def __init__(self, **fields: Unpack[CountTokensRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("contents")) is not None:
            v = [Content.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.contents = v
        v = get("generateContentRequest")
        self.generate_content_request = None if v is None else GenerateContentRequest.from_dict(v)
        self.system_instruction = None if (v := get("systemInstruction")) is None else Content.from_dict(v)
        if (v := get("tools")) is not None:
            v = [Tool.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tools = v
        self.generation_config = None if (v := get("generationConfig")) is None else GenerationConfig.from_dict(v)
        self.instances = None if (v := get("instances")) is None else v if v.__class__ is list else decode_list(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.contents) is not None:
            out["contents"] = [
                (i if i.__class__ is Content else CountTokensRequest._checked("contents", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("contents", v))
            ]
        if (v := self.generate_content_request) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "CountTokensRequest.generate_content_request")
            v = v if v.__class__ is GenerateContentRequest else self._checked("generate_content_request", v)
            out["generateContentRequest"] = v.to_dict(backend)
        if (v := self.system_instruction) is not None:
            only_on(("vertex",), "Vertex AI", backend, "CountTokensRequest.system_instruction")
            v = v if v.__class__ is Content else self._checked("system_instruction", v)
            out["systemInstruction"] = v.to_dict(backend)
        if (v := self.tools) is not None:
            only_on(("vertex",), "Vertex AI", backend, "CountTokensRequest.tools")
            out["tools"] = [
                (i if i.__class__ is Tool else CountTokensRequest._checked("tools", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("tools", v))
            ]
        if (v := self.generation_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "CountTokensRequest.generation_config")
            v = v if v.__class__ is GenerationConfig else self._checked("generation_config", v)
            out["generationConfig"] = v.to_dict(backend)
        if (v := self.instances) is not None:
            only_on(("vertex",), "Vertex AI", backend, "CountTokensRequest.instances")
            out["instances"] = encode_json(v, "CountTokensRequest.instances")
        if (v := self.model) is not None:
            only_on(("vertex",), "Vertex AI", backend, "CountTokensRequest.model")
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        return {**self._extra, **out} if self._extra else out

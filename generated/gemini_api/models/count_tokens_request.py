"""The model ``CountTokensRequest``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, unsupported
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ContentOrDict, GenerateContentRequestOrDict, GenerationConfigOrDict, ToolOrDict


def _contents(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return None if value is None else check_list(value, "CountTokensRequest.contents", check_model, Content)


def _generate_content_request(value: GenerateContentRequestOrDict | None) -> GenerateContentRequest | None:
    return (
        None
        if value is None
        else check_model(value, "CountTokensRequest.generate_content_request", GenerateContentRequest)
    )


def _system_instruction(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "CountTokensRequest.system_instruction", Content)


def _tools(value: Sequence[ToolOrDict] | None) -> list[Tool] | None:
    return None if value is None else check_list(value, "CountTokensRequest.tools", check_model, Tool)


def _generation_config(value: GenerationConfigOrDict | None) -> GenerationConfig | None:
    return None if value is None else check_model(value, "CountTokensRequest.generation_config", GenerationConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CountTokensRequest(_Base):
    """What is to be counted: `contents`, or a whole request.

    Attributes:
        contents: The prompt alone. Excludes `generateContentRequest`.
        generate_content_request: A whole request, with system instruction and tools, counted as it would be if it were
            sent.
        system_instruction: Standing orders for the model, counted with `contents`. Vertex AI only.
        tools: Tools, counted with `contents`. Vertex AI only.
        generation_config: Settings, counted with `contents` where they hold schemas. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("contents", "contents", ("list", ("model", "Content")), "", ()),
        ("generate_content_request", "generateContentRequest", ("model", "GenerateContentRequest"), "", ()),
        ("system_instruction", "systemInstruction", ("model", "Content"), "vertex", ()),
        ("tools", "tools", ("list", ("model", "Tool")), "vertex", ()),
        ("generation_config", "generationConfig", ("model", "GenerationConfig"), "vertex", ()),
    )

    contents: list[Content] | None = _field(default=None, converter=_contents)
    generate_content_request: GenerateContentRequest | None = _field(default=None, converter=_generate_content_request)
    system_instruction: Content | None = _field(default=None, converter=_system_instruction)
    tools: list[Tool] | None = _field(default=None, converter=_tools)
    generation_config: GenerationConfig | None = _field(default=None, converter=_generation_config)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            contents=None,
            generate_content_request=None,
            system_instruction=None,
            tools=None,
            generation_config=None,
            **_others,
        ):
            self._extra = None
            self.contents = None if contents is None else _contents(contents)
            self.generate_content_request = (
                generate_content_request
                if generate_content_request is None or generate_content_request.__class__ is GenerateContentRequest
                else _generate_content_request(generate_content_request)
            )
            self.system_instruction = (
                system_instruction
                if system_instruction is None or system_instruction.__class__ is Content
                else _system_instruction(system_instruction)
            )
            self.tools = None if tools is None else _tools(tools)
            self.generation_config = (
                generation_config
                if generation_config is None or generation_config.__class__ is GenerationConfig
                else _generation_config(generation_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("contents")
        out.contents = (
            None
            if v is None
            else [Content.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("generateContentRequest")
        out.generate_content_request = None if v is None else GenerateContentRequest.from_dict(v)
        v = get("systemInstruction")
        out.system_instruction = None if v is None else Content.from_dict(v)
        v = get("tools")
        out.tools = (
            None
            if v is None
            else [Tool.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("generationConfig")
        out.generation_config = None if v is None else GenerationConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.contents) is not None:
            out["contents"] = [
                (i0 if i0.__class__ is Content else check_model(i0, "CountTokensRequest.contents", Content)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "CountTokensRequest.contents"))
            ]
        if (v := self.generate_content_request) is not None:
            out["generateContentRequest"] = (
                v
                if v.__class__ is GenerateContentRequest
                else check_model(v, "CountTokensRequest.generate_content_request", GenerateContentRequest)
            ).to_dict(backend)
        if (v := self.system_instruction) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CountTokensRequest.system_instruction", backend, ("vertex",))
            out["systemInstruction"] = (
                v if v.__class__ is Content else check_model(v, "CountTokensRequest.system_instruction", Content)
            ).to_dict(backend)
        if (v := self.tools) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CountTokensRequest.tools", backend, ("vertex",))
            out["tools"] = [
                (i0 if i0.__class__ is Tool else check_model(i0, "CountTokensRequest.tools", Tool)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "CountTokensRequest.tools"))
            ]
        if (v := self.generation_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CountTokensRequest.generation_config", backend, ("vertex",))
            out["generationConfig"] = (
                v
                if v.__class__ is GenerationConfig
                else check_model(v, "CountTokensRequest.generation_config", GenerationConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "contents",
        "generateContentRequest",
        "systemInstruction",
        "tools",
        "generationConfig",
    )
)

from .content import Content
from .generate_content_request import GenerateContentRequest
from .generation_config import GenerationConfig
from .tool import Tool

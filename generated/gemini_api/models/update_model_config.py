# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.checks import check_fieldmask
from genai_runtime.models.codecs import encode_float

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import UpdateModelConfigDict

later(globals(), "genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class UpdateModelConfig(MethodConfig):
    """Settings of `client.models.update`.

    Source: https://ai.google.dev/api/tuning

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        description: What the model is good for.
        display_name: Name for people, at most 40 characters.
        reader_project_numbers: Numbers of projects that may use the model. Gemini Developer API only.
        temperature: Default of `temperature`, from 0 to 1. Gemini Developer API only.
        top_k: Default of `top_k`. Gemini Developer API only.
        top_p: Default of `top_p`. Gemini Developer API only.
        update_mask: Names of the fields to change, joined by commas.
        default_checkpoint_id: Id of the state of a tuned model that is served. The Developer API describes none.
    """

    description: str | None = wire_field("string")
    """What the model is good for."""
    display_name: str | None = wire_field("string")
    """Name for people, at most 40 characters."""
    reader_project_numbers: list[int] | None = wire_field(("list", "int64"), "gemini")
    """Numbers of projects that may use the model. Gemini Developer API only."""
    temperature: float | None = wire_field("number", "gemini")
    """Default of `temperature`, from 0 to 1. Gemini Developer API only."""
    top_k: int | None = wire_field("integer", "gemini")
    """Default of `top_k`. Gemini Developer API only."""
    top_p: float | None = wire_field("number", "gemini")
    """Default of `top_p`. Gemini Developer API only."""
    update_mask: str | None = wire_field("fieldmask")
    """Names of the fields to change, joined by commas."""
    default_checkpoint_id: str | None = wire_field("string", "sdk")
    """Id of the state of a tuned model that is served. The Developer API describes none."""

    def __init__(self, **fields: Unpack[UpdateModelConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.description) is not None:
            body["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.display_name) is not None:
            body["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.reader_project_numbers) is not None:
            only_on(
                ("gemini",), "the Gemini Developer API", convert.backend, "UpdateModelConfig.reader_project_numbers"
            )
            v = v if v.__class__ is list else self._checked("reader_project_numbers", v)
            body["readerProjectNumbers"] = [
                str(i if i.__class__ is int else UpdateModelConfig._checked("reader_project_numbers", i, 1)) for i in v
            ]
        if (v := self.temperature) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "UpdateModelConfig.temperature")
            body["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.top_k) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "UpdateModelConfig.top_k")
            body["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.top_p) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "UpdateModelConfig.top_p")
            body["topP"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        if (v := self.update_mask) is not None:
            query["updateMask"] = check_fieldmask(v, "UpdateModelConfig.update_mask")
        if self._extra:
            body.update(self._extra)

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ModelArmorConfigDict


@define(init=False, kw_only=True)
class ModelArmorConfig(ModelBase):
    """Which templates of Model Armor a request is held to.

    Attributes:
        prompt_template_name: Resource name of the template for the prompt.
        response_template_name: Resource name of the template for the answer.
    """

    _CLOSED: ClassVar[bool] = True
    prompt_template_name: str | None = wire_field("string")
    """Resource name of the template for the prompt."""
    response_template_name: str | None = wire_field("string")
    """Resource name of the template for the answer."""

    def __init__(self, **fields: Unpack[ModelArmorConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("promptTemplateName")
        self.prompt_template_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("responseTemplateName")
        self.response_template_name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.prompt_template_name) is not None:
            out["promptTemplateName"] = v if v.__class__ is str else self._checked("prompt_template_name", v)
        if (v := self.response_template_name) is not None:
            out["responseTemplateName"] = v if v.__class__ is str else self._checked("response_template_name", v)
        return {**self._extra, **out} if self._extra else out

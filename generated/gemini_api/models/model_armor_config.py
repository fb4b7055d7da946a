"""The model ``ModelArmorConfig``."""
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
class ModelArmorConfig(_Base):
    """Which templates of Model Armor a request is held to.

    Attributes:
        prompt_template_name: Resource name of the template for the prompt.
        response_template_name: Resource name of the template for the answer.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prompt_template_name", "promptTemplateName", ("string",), "", ()),
        ("response_template_name", "responseTemplateName", ("string",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    prompt_template_name: str | None = None
    response_template_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, prompt_template_name=None, response_template_name=None, **_others):
            self._extra = None
            self.prompt_template_name = (
                prompt_template_name
                if prompt_template_name is None or prompt_template_name.__class__ is str
                else check_str(prompt_template_name, "ModelArmorConfig.prompt_template_name")
            )
            self.response_template_name = (
                response_template_name
                if response_template_name is None or response_template_name.__class__ is str
                else check_str(response_template_name, "ModelArmorConfig.response_template_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("promptTemplateName")
        out.prompt_template_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("responseTemplateName")
        out.response_template_name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt_template_name) is not None:
            out["promptTemplateName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ModelArmorConfig.prompt_template_name"))
            )
        if (v := self.response_template_name) is not None:
            out["responseTemplateName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ModelArmorConfig.response_template_name"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "promptTemplateName",
        "responseTemplateName",
    )
)

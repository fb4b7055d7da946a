"""The model ``PointwiseMetricSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import CustomOutputFormatConfigOrDict


def _custom_output_format_config(value: CustomOutputFormatConfigOrDict | None) -> CustomOutputFormatConfig | None:
    return (
        None
        if value is None
        else check_model(value, "PointwiseMetricSpec.custom_output_format_config", CustomOutputFormatConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PointwiseMetricSpec(_Base):
    """A metric by which a judging model scores one answer.

    Attributes:
        metric_prompt_template: Prompt for the judging model, with the names of the dataset's columns in braces.
        custom_output_format_config: In which form the judging model answers.
        system_instruction: Standing orders for the judging model.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("metric_prompt_template", "metricPromptTemplate", ("string",), "", ()),
        ("custom_output_format_config", "customOutputFormatConfig", ("model", "CustomOutputFormatConfig"), "", ()),
        ("system_instruction", "systemInstruction", ("string",), "", ()),
    )

    metric_prompt_template: str | None = None
    custom_output_format_config: CustomOutputFormatConfig | None = _field(
        default=None, converter=_custom_output_format_config
    )
    system_instruction: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, metric_prompt_template=None, custom_output_format_config=None, system_instruction=None, **_others
        ):
            self._extra = None
            self.metric_prompt_template = (
                metric_prompt_template
                if metric_prompt_template is None or metric_prompt_template.__class__ is str
                else check_str(metric_prompt_template, "PointwiseMetricSpec.metric_prompt_template")
            )
            self.custom_output_format_config = (
                custom_output_format_config
                if custom_output_format_config is None
                or custom_output_format_config.__class__ is CustomOutputFormatConfig
                else _custom_output_format_config(custom_output_format_config)
            )
            self.system_instruction = (
                system_instruction
                if system_instruction is None or system_instruction.__class__ is str
                else check_str(system_instruction, "PointwiseMetricSpec.system_instruction")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("metricPromptTemplate")
        out.metric_prompt_template = v if v is None or v.__class__ is str else decode_str(v)
        v = get("customOutputFormatConfig")
        out.custom_output_format_config = None if v is None else CustomOutputFormatConfig.from_dict(v)
        v = get("systemInstruction")
        out.system_instruction = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metric_prompt_template) is not None:
            out["metricPromptTemplate"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "PointwiseMetricSpec.metric_prompt_template"))
            )
        if (v := self.custom_output_format_config) is not None:
            out["customOutputFormatConfig"] = (
                v
                if v.__class__ is CustomOutputFormatConfig
                else check_model(v, "PointwiseMetricSpec.custom_output_format_config", CustomOutputFormatConfig)
            ).to_dict(backend)
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "PointwiseMetricSpec.system_instruction"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "metricPromptTemplate",
        "customOutputFormatConfig",
        "systemInstruction",
    )
)

from .custom_output_format_config import CustomOutputFormatConfig

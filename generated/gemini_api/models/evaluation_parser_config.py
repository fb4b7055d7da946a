"""The model ``EvaluationParserConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import EvaluationParserConfigCustomCodeParserConfigOrDict


def _custom_code_parser_config(
    value: EvaluationParserConfigCustomCodeParserConfigOrDict | None,
) -> EvaluationParserConfigCustomCodeParserConfig | None:
    return (
        None
        if value is None
        else check_model(
            value, "EvaluationParserConfig.custom_code_parser_config", EvaluationParserConfigCustomCodeParserConfig
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EvaluationParserConfig(_Base):
    """How the answer of a judging model is read.

    Attributes:
        custom_code_parser_config: A Python function that reads the verdict.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "custom_code_parser_config",
            "customCodeParserConfig",
            ("model", "EvaluationParserConfigCustomCodeParserConfig"),
            "",
            (),
        ),
    )

    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfig | None = _field(
        default=None, converter=_custom_code_parser_config
    )

    if not TYPE_CHECKING:

        def __init__(self, *, custom_code_parser_config=None, **_others):
            self._extra = None
            self.custom_code_parser_config = (
                custom_code_parser_config
                if custom_code_parser_config is None
                or custom_code_parser_config.__class__ is EvaluationParserConfigCustomCodeParserConfig
                else _custom_code_parser_config(custom_code_parser_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("customCodeParserConfig")
        out.custom_code_parser_config = None if v is None else EvaluationParserConfigCustomCodeParserConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.custom_code_parser_config) is not None:
            out["customCodeParserConfig"] = (
                v
                if v.__class__ is EvaluationParserConfigCustomCodeParserConfig
                else check_model(
                    v, "EvaluationParserConfig.custom_code_parser_config", EvaluationParserConfigCustomCodeParserConfig
                )
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("customCodeParserConfig",))

from .evaluation_parser_config_custom_code_parser_config import EvaluationParserConfigCustomCodeParserConfig

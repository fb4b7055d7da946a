"""The model ``AutoraterConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_int, check_model, check_str
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import GenerationConfigOrDict


def _generation_config(value: GenerationConfigOrDict | None) -> GenerationConfig | None:
    return None if value is None else check_model(value, "AutoraterConfig.generation_config", GenerationConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AutoraterConfig(_Base):
    """The judging model of an evaluation, and how often it is asked.

    Attributes:
        sampling_count: How often the judging model is asked for each example, from 1 to 32.
        flip_enabled: True swaps the two answers for half of the questions, so that their order does not matter.
        autorater_model: Resource name of the judging model or of an endpoint.
        generation_config: How the judging model generates.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("sampling_count", "samplingCount", ("integer",), "", ()),
        ("flip_enabled", "flipEnabled", ("boolean",), "", ()),
        ("autorater_model", "autoraterModel", ("string",), "", ()),
        ("generation_config", "generationConfig", ("model", "GenerationConfig"), "", ()),
    )

    sampling_count: int | None = None
    flip_enabled: bool | None = None
    autorater_model: str | None = None
    generation_config: GenerationConfig | None = _field(default=None, converter=_generation_config)

    if not TYPE_CHECKING:

        def __init__(
            self, *, sampling_count=None, flip_enabled=None, autorater_model=None, generation_config=None, **_others
        ):
            self._extra = None
            self.sampling_count = (
                sampling_count
                if sampling_count is None or sampling_count.__class__ is int
                else check_int(sampling_count, "AutoraterConfig.sampling_count")
            )
            self.flip_enabled = (
                flip_enabled
                if flip_enabled is None or flip_enabled.__class__ is bool
                else check_bool(flip_enabled, "AutoraterConfig.flip_enabled")
            )
            self.autorater_model = (
                autorater_model
                if autorater_model is None or autorater_model.__class__ is str
                else check_str(autorater_model, "AutoraterConfig.autorater_model")
            )
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
        v = get("samplingCount")
        out.sampling_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("flipEnabled")
        out.flip_enabled = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("autoraterModel")
        out.autorater_model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("generationConfig")
        out.generation_config = None if v is None else GenerationConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.sampling_count) is not None:
            out["samplingCount"] = v if v.__class__ is int else check_int(v, "AutoraterConfig.sampling_count")
        if (v := self.flip_enabled) is not None:
            out["flipEnabled"] = v if v.__class__ is bool else check_bool(v, "AutoraterConfig.flip_enabled")
        if (v := self.autorater_model) is not None:
            out["autoraterModel"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "AutoraterConfig.autorater_model"))
            )
        if (v := self.generation_config) is not None:
            out["generationConfig"] = (
                v
                if v.__class__ is GenerationConfig
                else check_model(v, "AutoraterConfig.generation_config", GenerationConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "samplingCount",
        "flipEnabled",
        "autoraterModel",
        "generationConfig",
    )
)

from .generation_config import GenerationConfig

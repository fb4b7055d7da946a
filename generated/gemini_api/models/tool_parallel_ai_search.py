"""The model ``ToolParallelAiSearch``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_object, check_str
from genai_runtime.models.codecs import decode_bool, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _custom_configs(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "ToolParallelAiSearch.custom_configs")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ToolParallelAiSearch(_Base):
    """Search of the web by Parallel.

    Attributes:
        api_key: Key for the search service.
        custom_configs: Further settings that the search service knows, by name.
        enable_data_retention: True lets the search service keep the requests. Deprecated.
        enable_zero_data_retention: True forbids the search service to keep the requests.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("api_key", "apiKey", ("string",), "", ()),
        ("custom_configs", "customConfigs", ("object",), "", ()),
        ("enable_data_retention", "enableDataRetention", ("boolean",), "deprecated", ()),
        ("enable_zero_data_retention", "enableZeroDataRetention", ("boolean",), "", ()),
    )

    api_key: str | None = None
    custom_configs: dict[str, Any] | None = _field(default=None, converter=_custom_configs)
    enable_data_retention: bool | None = None
    enable_zero_data_retention: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            api_key=None,
            custom_configs=None,
            enable_data_retention=None,
            enable_zero_data_retention=None,
            **_others,
        ):
            self._extra = None
            self.api_key = (
                api_key
                if api_key is None or api_key.__class__ is str
                else check_str(api_key, "ToolParallelAiSearch.api_key")
            )
            self.custom_configs = None if custom_configs is None else _custom_configs(custom_configs)
            self.enable_data_retention = (
                enable_data_retention
                if enable_data_retention is None or enable_data_retention.__class__ is bool
                else check_bool(enable_data_retention, "ToolParallelAiSearch.enable_data_retention")
            )
            self.enable_zero_data_retention = (
                enable_zero_data_retention
                if enable_zero_data_retention is None or enable_zero_data_retention.__class__ is bool
                else check_bool(enable_zero_data_retention, "ToolParallelAiSearch.enable_zero_data_retention")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("apiKey")
        out.api_key = v if v is None or v.__class__ is str else decode_str(v)
        v = get("customConfigs")
        out.custom_configs = None if v is None else v if v.__class__ is dict else decode_object(v)
        v = get("enableDataRetention")
        out.enable_data_retention = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("enableZeroDataRetention")
        out.enable_zero_data_retention = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key) is not None:
            out["apiKey"] = v if v.__class__ is str else str.__str__(check_str(v, "ToolParallelAiSearch.api_key"))
        if (v := self.custom_configs) is not None:
            out["customConfigs"] = encode_json(v, "ToolParallelAiSearch.custom_configs")
        if (v := self.enable_data_retention) is not None:
            out["enableDataRetention"] = (
                v if v.__class__ is bool else check_bool(v, "ToolParallelAiSearch.enable_data_retention")
            )
        if (v := self.enable_zero_data_retention) is not None:
            out["enableZeroDataRetention"] = (
                v if v.__class__ is bool else check_bool(v, "ToolParallelAiSearch.enable_zero_data_retention")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "apiKey",
        "customConfigs",
        "enableDataRetention",
        "enableZeroDataRetention",
    )
)

"""The model ``LiveConnectParameters``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import LiveConnectConfigOrDict


def _config(value: LiveConnectConfigOrDict | None) -> LiveConnectConfig | None:
    return None if value is None else check_model(value, "LiveConnectParameters.config", LiveConnectConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveConnectParameters(_Base):
    """Arguments of `client.aio.live.connect` as one object.

    Attributes:
        model: Id or resource name of the model.
        config: Settings of the call.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "model", ("string",), "sdk", ()),
        ("config", "config", ("model", "LiveConnectConfig"), "sdk", ()),
    )

    model: str | None = None
    config: LiveConnectConfig | None = _field(default=None, converter=_config)

    if not TYPE_CHECKING:

        def __init__(self, *, model=None, config=None, **_others):
            self._extra = None
            self.model = (
                model if model is None or model.__class__ is str else check_str(model, "LiveConnectParameters.model")
            )
            self.config = config if config is None or config.__class__ is LiveConnectConfig else _config(config)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.model = None
        out.config = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .live_connect_config import LiveConnectConfig

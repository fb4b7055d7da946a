"""The model ``ChunkingConfig``."""
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

    from ._dicts import WhiteSpaceConfigOrDict


def _white_space_config(value: WhiteSpaceConfigOrDict | None) -> WhiteSpaceConfig | None:
    return None if value is None else check_model(value, "ChunkingConfig.white_space_config", WhiteSpaceConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ChunkingConfig(_Base):
    """How a document is cut into chunks. The service decides when nothing is set.

    Attributes:
        white_space_config: Cut at white space, by length.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("white_space_config", "whiteSpaceConfig", ("model", "WhiteSpaceConfig"), "", ()),
    )

    white_space_config: WhiteSpaceConfig | None = _field(default=None, converter=_white_space_config)

    if not TYPE_CHECKING:

        def __init__(self, *, white_space_config=None, **_others):
            self._extra = None
            self.white_space_config = (
                white_space_config
                if white_space_config is None or white_space_config.__class__ is WhiteSpaceConfig
                else _white_space_config(white_space_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("whiteSpaceConfig")
        out.white_space_config = None if v is None else WhiteSpaceConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.white_space_config) is not None:
            out["whiteSpaceConfig"] = (
                v
                if v.__class__ is WhiteSpaceConfig
                else check_model(v, "ChunkingConfig.white_space_config", WhiteSpaceConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("whiteSpaceConfig",))

from .white_space_config import WhiteSpaceConfig

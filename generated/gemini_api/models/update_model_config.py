"""The model ``UpdateModelConfig``."""
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

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "UpdateModelConfig.http_options", HttpOptions)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UpdateModelConfig(_Base):
    """Settings of `client.models.update`; what is set is changed.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people to read.
        description: What it is for, for people to read.
        default_checkpoint_id: Id of the state that is served by default.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("display_name", "displayName", ("string",), "sdk", ()),
        ("description", "description", ("string",), "sdk", ()),
        ("default_checkpoint_id", "defaultCheckpointId", ("string",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    display_name: str | None = None
    description: str | None = None
    default_checkpoint_id: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, http_options=None, display_name=None, description=None, default_checkpoint_id=None, **_others
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "UpdateModelConfig.display_name")
            )
            self.description = (
                description
                if description is None or description.__class__ is str
                else check_str(description, "UpdateModelConfig.description")
            )
            self.default_checkpoint_id = (
                default_checkpoint_id
                if default_checkpoint_id is None or default_checkpoint_id.__class__ is str
                else check_str(default_checkpoint_id, "UpdateModelConfig.default_checkpoint_id")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.display_name = None
        out.description = None
        out.default_checkpoint_id = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_options import HttpOptions

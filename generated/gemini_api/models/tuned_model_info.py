"""The model ``TunedModelInfo``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_str, check_timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self


def _create_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "TunedModelInfo.create_time")


def _update_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "TunedModelInfo.update_time")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TunedModelInfo(_Base):
    """What a tuned model was made from, and when.

    Attributes:
        base_model: The model that was tuned.
        create_time: When it was made.
        update_time: When it last changed.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("base_model", "baseModel", ("string",), "sdk", ()),
        ("create_time", "createTime", ("timestamp",), "sdk", ()),
        ("update_time", "updateTime", ("timestamp",), "sdk", ()),
    )

    base_model: str | None = None
    create_time: datetime | None = _field(default=None, converter=_create_time)
    update_time: datetime | None = _field(default=None, converter=_update_time)

    if not TYPE_CHECKING:

        def __init__(self, *, base_model=None, create_time=None, update_time=None, **_others):
            self._extra = None
            self.base_model = (
                base_model
                if base_model is None or base_model.__class__ is str
                else check_str(base_model, "TunedModelInfo.base_model")
            )
            self.create_time = None if create_time is None else _create_time(create_time)
            self.update_time = None if update_time is None else _update_time(update_time)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.base_model = None
        out.create_time = None
        out.update_time = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

"""The model ``ReplayFile``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ReplayInteractionOrDict


def _interactions(value: Sequence[ReplayInteractionOrDict] | None) -> list[ReplayInteraction] | None:
    return None if value is None else check_list(value, "ReplayFile.interactions", check_model, ReplayInteraction)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReplayFile(_Base):
    """Recorded requests and responses of one test.

    Attributes:
        replay_id: Name of the recording.
        interactions: Requests and responses, in order.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("replay_id", "replayId", ("string",), "sdk", ()),
        ("interactions", "interactions", ("list", ("model", "ReplayInteraction")), "sdk", ()),
    )

    replay_id: str | None = None
    interactions: list[ReplayInteraction] | None = _field(default=None, converter=_interactions)

    if not TYPE_CHECKING:

        def __init__(self, *, replay_id=None, interactions=None, **_others):
            self._extra = None
            self.replay_id = (
                replay_id
                if replay_id is None or replay_id.__class__ is str
                else check_str(replay_id, "ReplayFile.replay_id")
            )
            self.interactions = None if interactions is None else _interactions(interactions)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.replay_id = None
        out.interactions = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .replay_interaction import ReplayInteraction

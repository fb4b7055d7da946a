"""The model ``ReplayInteraction``."""
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

    from ._dicts import ReplayRequestOrDict, ReplayResponseOrDict


def _request(value: ReplayRequestOrDict | None) -> ReplayRequest | None:
    return None if value is None else check_model(value, "ReplayInteraction.request", ReplayRequest)


def _response(value: ReplayResponseOrDict | None) -> ReplayResponse | None:
    return None if value is None else check_model(value, "ReplayInteraction.response", ReplayResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReplayInteraction(_Base):
    """One recorded request with its response.

    Attributes:
        request: What was sent.
        response: What came back.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("request", "request", ("model", "ReplayRequest"), "sdk", ()),
        ("response", "response", ("model", "ReplayResponse"), "sdk", ()),
    )

    request: ReplayRequest | None = _field(default=None, converter=_request)
    response: ReplayResponse | None = _field(default=None, converter=_response)

    if not TYPE_CHECKING:

        def __init__(self, *, request=None, response=None, **_others):
            self._extra = None
            self.request = request if request is None or request.__class__ is ReplayRequest else _request(request)
            self.response = (
                response if response is None or response.__class__ is ReplayResponse else _response(response)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.request = None
        out.response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .replay_request import ReplayRequest
from .replay_response import ReplayResponse

"""The model ``GenerateVideosOperation``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_model, check_object, check_str

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import GenerateVideosResponseOrDict


def _metadata(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "GenerateVideosOperation.metadata")


def _error(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "GenerateVideosOperation.error")


def _response(value: GenerateVideosResponseOrDict | None) -> GenerateVideosResponse | None:
    return None if value is None else check_model(value, "GenerateVideosOperation.response", GenerateVideosResponse)


def _result(value: GenerateVideosResponseOrDict | None) -> GenerateVideosResponse | None:
    return None if value is None else check_model(value, "GenerateVideosOperation.result", GenerateVideosResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateVideosOperation(_Base):
    """The making of videos, running or done.

    Attributes:
        name: Resource name of the operation.
        metadata: What the service tells of the work so far.
        done: True once it is over, with a result or with an error.
        error: What went wrong.
        response: The videos, once they are made.
        result: The same as `response`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "sdk", ()),
        ("metadata", "metadata", ("object",), "sdk", ()),
        ("done", "done", ("boolean",), "sdk", ()),
        ("error", "error", ("object",), "sdk", ()),
        ("response", "response", ("model", "GenerateVideosResponse"), "sdk", ()),
        ("result", "result", ("model", "GenerateVideosResponse"), "sdk", ()),
    )

    name: str | None = None
    metadata: dict[str, Any] | None = _field(default=None, converter=_metadata)
    done: bool | None = None
    error: dict[str, Any] | None = _field(default=None, converter=_error)
    response: GenerateVideosResponse | None = _field(default=None, converter=_response)
    result: GenerateVideosResponse | None = _field(default=None, converter=_result)

    if not TYPE_CHECKING:

        def __init__(self, *, name=None, metadata=None, done=None, error=None, response=None, result=None, **_others):
            self._extra = None
            self.name = (
                name if name is None or name.__class__ is str else check_str(name, "GenerateVideosOperation.name")
            )
            self.metadata = None if metadata is None else _metadata(metadata)
            self.done = (
                done if done is None or done.__class__ is bool else check_bool(done, "GenerateVideosOperation.done")
            )
            self.error = None if error is None else _error(error)
            self.response = (
                response if response is None or response.__class__ is GenerateVideosResponse else _response(response)
            )
            self.result = result if result is None or result.__class__ is GenerateVideosResponse else _result(result)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.name = None
        out.metadata = None
        out.done = None
        out.error = None
        out.response = None
        out.result = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .generate_videos_response import GenerateVideosResponse

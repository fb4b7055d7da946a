"""The model ``TuningOperation``."""
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

    from ._dicts import HttpResponseOrDict


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "TuningOperation.sdk_http_response", HttpResponse)


def _metadata(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "TuningOperation.metadata")


def _error(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "TuningOperation.error")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TuningOperation(_Base):
    """The start of a tuning job, running or done.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        name: Resource name of the operation.
        metadata: What the service tells of the work so far.
        done: True once it is over, with a result or with an error.
        error: What went wrong.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
        ("name", "name", ("string",), "sdk", ()),
        ("metadata", "metadata", ("object",), "sdk", ()),
        ("done", "done", ("boolean",), "sdk", ()),
        ("error", "error", ("object",), "sdk", ()),
    )

    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)
    name: str | None = None
    metadata: dict[str, Any] | None = _field(default=None, converter=_metadata)
    done: bool | None = None
    error: dict[str, Any] | None = _field(default=None, converter=_error)

    if not TYPE_CHECKING:

        def __init__(self, *, sdk_http_response=None, name=None, metadata=None, done=None, error=None, **_others):
            self._extra = None
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            self.name = name if name is None or name.__class__ is str else check_str(name, "TuningOperation.name")
            self.metadata = None if metadata is None else _metadata(metadata)
            self.done = done if done is None or done.__class__ is bool else check_bool(done, "TuningOperation.done")
            self.error = None if error is None else _error(error)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.sdk_http_response = None
        out.name = None
        out.metadata = None
        out.done = None
        out.error = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_response import HttpResponse

"""The model ``DeleteResourceJob``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import HttpResponseOrDict, StatusOrDict


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "DeleteResourceJob.sdk_http_response", HttpResponse)


def _error(value: StatusOrDict | None) -> Status | None:
    return None if value is None else check_model(value, "DeleteResourceJob.error", Status)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DeleteResourceJob(_Base):
    """The deletion of a resource, running or done.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        name: Resource name of the deletion.
        done: True once it is over, with a result or with an error.
        error: What went wrong.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
        ("name", "name", ("string",), "sdk", ()),
        ("done", "done", ("boolean",), "sdk", ()),
        ("error", "error", ("model", "Status"), "sdk", ()),
    )

    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)
    name: str | None = None
    done: bool | None = None
    error: Status | None = _field(default=None, converter=_error)

    if not TYPE_CHECKING:

        def __init__(self, *, sdk_http_response=None, name=None, done=None, error=None, **_others):
            self._extra = None
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            self.name = name if name is None or name.__class__ is str else check_str(name, "DeleteResourceJob.name")
            self.done = done if done is None or done.__class__ is bool else check_bool(done, "DeleteResourceJob.done")
            self.error = error if error is None or error.__class__ is Status else _error(error)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.sdk_http_response = None
        out.name = None
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
from .status import Status

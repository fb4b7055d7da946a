"""The model ``DeleteFileResponse``."""
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

    from ._dicts import HttpResponseOrDict


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "DeleteFileResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DeleteFileResponse(_Base):
    """What deleting a file returns.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        id: Id of the file, where it belonged to Anthropic's models.
        type: Always `file_deleted`, where it belonged to Anthropic's models.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
        ("id", "id", ("string",), "sdk", ()),
        ("type", "type", ("string",), "sdk", ()),
    )

    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)
    id: str | None = None
    type: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, sdk_http_response=None, id=None, type=None, **_others):
            self._extra = None
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            self.id = id if id is None or id.__class__ is str else check_str(id, "DeleteFileResponse.id")
            self.type = type if type is None or type.__class__ is str else check_str(type, "DeleteFileResponse.type")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.sdk_http_response = None
        out.id = None
        out.type = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_response import HttpResponse

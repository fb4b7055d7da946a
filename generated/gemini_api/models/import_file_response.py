"""The model ``ImportFileResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import HttpResponseOrDict


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "ImportFileResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ImportFileResponse(_Base):
    """What the import of a file came to.

    Attributes:
        parent: Resource name of the store, `fileSearchStores/{fileSearchStore}`.
        document_name: Resource name of the new document.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("parent", "parent", ("string",), "", ()),
        ("document_name", "documentName", ("string",), "", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    parent: str | None = None
    document_name: str | None = None
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(self, *, parent=None, document_name=None, sdk_http_response=None, **_others):
            self._extra = None
            self.parent = (
                parent if parent is None or parent.__class__ is str else check_str(parent, "ImportFileResponse.parent")
            )
            self.document_name = (
                document_name
                if document_name is None or document_name.__class__ is str
                else check_str(document_name, "ImportFileResponse.document_name")
            )
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("parent")
        out.parent = v if v is None or v.__class__ is str else decode_str(v)
        v = get("documentName")
        out.document_name = v if v is None or v.__class__ is str else decode_str(v)
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.parent) is not None:
            out["parent"] = v if v.__class__ is str else str.__str__(check_str(v, "ImportFileResponse.parent"))
        if (v := self.document_name) is not None:
            out["documentName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ImportFileResponse.document_name"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "parent",
        "documentName",
    )
)

from .http_response import HttpResponse

"""The model ``ListModelsConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_int, check_model, check_str
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.resource import Converters

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "ListModelsConfig.http_options", HttpOptions)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ListModelsConfig(_Base):
    """Settings of `client.models.list`.

    Source: https://ai.google.dev/api/models

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        page_size: Most models in one page, up to 1000. Default: 50.
        page_token: Token of the page to return, from `nextPageToken` of the page before. The other parameters stay the
            same.
        filter: Filter expression; which ones are understood depends on the service.
        query_base: True, as when left out, lists the models that everyone may use.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("page_size", "pageSize", ("integer",), "", ()),
        ("page_token", "pageToken", ("string",), "", ()),
        ("filter", "filter", ("string",), "", ()),
        ("query_base", "queryBase", ("boolean",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    page_size: int | None = None
    page_token: str | None = None
    filter: str | None = None
    query_base: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, http_options=None, page_size=None, page_token=None, filter=None, query_base=None, **_others
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.page_size = (
                page_size
                if page_size is None or page_size.__class__ is int
                else check_int(page_size, "ListModelsConfig.page_size")
            )
            self.page_token = (
                page_token
                if page_token is None or page_token.__class__ is str
                else check_str(page_token, "ListModelsConfig.page_token")
            )
            self.filter = (
                filter if filter is None or filter.__class__ is str else check_str(filter, "ListModelsConfig.filter")
            )
            self.query_base = (
                query_base
                if query_base is None or query_base.__class__ is bool
                else check_bool(query_base, "ListModelsConfig.query_base")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        v = get("pageSize")
        out.page_size = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("pageToken")
        out.page_token = v if v is None or v.__class__ is str else decode_str(v)
        v = get("filter")
        out.filter = v if v is None or v.__class__ is str else decode_str(v)
        out.query_base = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.page_size) is not None:
            out["pageSize"] = v if v.__class__ is int else check_int(v, "ListModelsConfig.page_size")
        if (v := self.page_token) is not None:
            out["pageToken"] = v if v.__class__ is str else str.__str__(check_str(v, "ListModelsConfig.page_token"))
        if (v := self.filter) is not None:
            out["filter"] = v if v.__class__ is str else str.__str__(check_str(v, "ListModelsConfig.filter"))
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.page_size) is not None:
            query["pageSize"] = v if v.__class__ is int else check_int(v, "ListModelsConfig.page_size")
        if (v := self.page_token) is not None:
            query["pageToken"] = v if v.__class__ is str else str.__str__(check_str(v, "ListModelsConfig.page_token"))
        if (v := self.filter) is not None:
            query["filter"] = v if v.__class__ is str else str.__str__(check_str(v, "ListModelsConfig.filter"))
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(
    (
        "pageSize",
        "pageToken",
        "filter",
    )
)

from .http_options import HttpOptions

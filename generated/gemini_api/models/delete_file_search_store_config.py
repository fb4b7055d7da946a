"""The model ``DeleteFileSearchStoreConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_model
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.resource import Converters

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "DeleteFileSearchStoreConfig.http_options", HttpOptions)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DeleteFileSearchStoreConfig(_Base):
    """Settings of `client.file_search_stores.delete`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        force: True deletes the documents in the store as well; without it a store that has any is refused.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("force", "force", ("boolean",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    force: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, http_options=None, force=None, **_others):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.force = (
                force
                if force is None or force.__class__ is bool
                else check_bool(force, "DeleteFileSearchStoreConfig.force")
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
        v = get("force")
        out.force = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.force) is not None:
            out["force"] = v if v.__class__ is bool else check_bool(v, "DeleteFileSearchStoreConfig.force")
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.force) is not None:
            query["force"] = v if v.__class__ is bool else check_bool(v, "DeleteFileSearchStoreConfig.force")
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(("force",))

from .http_options import HttpOptions

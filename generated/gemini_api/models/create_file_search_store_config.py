"""The model ``CreateFileSearchStoreConfig``."""
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

    from genai_runtime.resource import Converters

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "CreateFileSearchStoreConfig.http_options", HttpOptions)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CreateFileSearchStoreConfig(_Base):
    """Settings of `client.file_search_stores.create`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people, at most 512 characters.
        embedding_model: Resource name of the model that embeds the chunks, `models/{model}`. Cannot be changed later.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("display_name", "displayName", ("string",), "", ()),
        ("embedding_model", "embeddingModel", ("string",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    display_name: str | None = None
    embedding_model: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, http_options=None, display_name=None, embedding_model=None, **_others):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "CreateFileSearchStoreConfig.display_name")
            )
            self.embedding_model = (
                embedding_model
                if embedding_model is None or embedding_model.__class__ is str
                else check_str(embedding_model, "CreateFileSearchStoreConfig.embedding_model")
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
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("embeddingModel")
        out.embedding_model = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["displayName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CreateFileSearchStoreConfig.display_name"))
            )
        if (v := self.embedding_model) is not None:
            out["embeddingModel"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CreateFileSearchStoreConfig.embedding_model"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.display_name) is not None:
            body["displayName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CreateFileSearchStoreConfig.display_name"))
            )
        if (v := self.embedding_model) is not None:
            body["embeddingModel"] = convert.model_name(v)
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(
    (
        "displayName",
        "embeddingModel",
    )
)

from .http_options import HttpOptions

# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.places import leftover, with_leftover

if TYPE_CHECKING:
    from ._dicts import ListModelsResponseDict
    from .http_response import HttpResponse
    from .model import Model

later(globals(), "HttpResponse Model")


@define(init=False, kw_only=True)
class ListModelsResponse(ModelBase):
    """A page of models.

    Attributes:
        models: The models of this page.
        next_page_token: Token of the next page. Absent on the last one.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    models: list[Model] | None = wire_field(("list", "Model"), "", (), ("publisherModels",))
    """The models of this page."""
    next_page_token: str | None = wire_field("string")
    """Token of the next page. Absent on the last one."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[ListModelsResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("models") if "models" in data else get("publisherModels")) is not None:
            v = [Model.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.models = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.models) is not None:
            out["models"] = [
                (i if i.__class__ is Model else ListModelsResponse._checked("models", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("models", v))
            ]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        if (v := get("publisherModels") if "publisherModels" in data else get("models")) is not None:
            v = [Model.from_dict_vertex(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.models = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.models) is not None:
            out["publisherModels"] = [
                (i if i.__class__ is Model else ListModelsResponse._checked("models", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("models", v))
            ]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        return with_leftover(self._extra, out) if self._extra else out


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"models": None, "publisherModels": None, "nextPageToken": None}

"""The model ``GroundingChunkWeb``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str, unsupported
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkWeb(_Base):
    """A web page that was used as a source.

    Attributes:
        uri: Address of the page, often by way of a redirect of the service. Set by the server.
        title: Title of the page, or its domain. Set by the server.
        domain: Domain of the page. Set by the server. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("uri", "uri", ("string",), "read_only", ()),
        ("title", "title", ("string",), "read_only", ()),
        ("domain", "domain", ("string",), "read_only vertex", ()),
    )

    uri: str | None = None
    title: str | None = None
    domain: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, uri=None, title=None, domain=None, **_others):
            self._extra = None
            self.uri = uri if uri is None or uri.__class__ is str else check_str(uri, "GroundingChunkWeb.uri")
            self.title = (
                title if title is None or title.__class__ is str else check_str(title, "GroundingChunkWeb.title")
            )
            self.domain = (
                domain if domain is None or domain.__class__ is str else check_str(domain, "GroundingChunkWeb.domain")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("uri")
        out.uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("domain")
        out.domain = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkWeb.uri"))
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkWeb.title"))
        if (v := self.domain) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GroundingChunkWeb.domain", backend, ("vertex",))
            out["domain"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkWeb.domain"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "uri",
        "title",
        "domain",
    )
)

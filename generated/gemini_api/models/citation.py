"""The model ``Citation``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import GoogleTypeDateOrDict


def _publication_date(value: GoogleTypeDateOrDict | None) -> GoogleTypeDate | None:
    return None if value is None else check_model(value, "Citation.publication_date", GoogleTypeDate)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Citation(_Base):
    """A passage of the answer and the text it repeats.

    Attributes:
        start_index: First byte of the passage in the UTF-8 text of the answer, from 0.
        end_index: The byte after the last one of the passage.
        uri: Where the source was published.
        license: Licence of a source that is code, such as `mit`.
        title: Title of the source. Set by the server. Vertex AI only.
        publication_date: When the source was published. Set by the server. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("start_index", "startIndex", ("integer",), "", ()),
        ("end_index", "endIndex", ("integer",), "", ()),
        ("uri", "uri", ("string",), "", ()),
        ("license", "license", ("string",), "", ()),
        ("title", "title", ("string",), "read_only vertex", ()),
        ("publication_date", "publicationDate", ("model", "GoogleTypeDate"), "read_only vertex", ()),
    )

    start_index: int | None = None
    end_index: int | None = None
    uri: str | None = None
    license: str | None = None
    title: str | None = None
    publication_date: GoogleTypeDate | None = _field(default=None, converter=_publication_date)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_index=None,
            end_index=None,
            uri=None,
            license=None,
            title=None,
            publication_date=None,
            **_others,
        ):
            self._extra = None
            self.start_index = (
                start_index
                if start_index is None or start_index.__class__ is int
                else check_int(start_index, "Citation.start_index")
            )
            self.end_index = (
                end_index
                if end_index is None or end_index.__class__ is int
                else check_int(end_index, "Citation.end_index")
            )
            self.uri = uri if uri is None or uri.__class__ is str else check_str(uri, "Citation.uri")
            self.license = (
                license if license is None or license.__class__ is str else check_str(license, "Citation.license")
            )
            self.title = title if title is None or title.__class__ is str else check_str(title, "Citation.title")
            self.publication_date = (
                publication_date
                if publication_date is None or publication_date.__class__ is GoogleTypeDate
                else _publication_date(publication_date)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("startIndex")
        out.start_index = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("endIndex")
        out.end_index = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("uri")
        out.uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("license")
        out.license = v if v is None or v.__class__ is str else decode_str(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("publicationDate")
        out.publication_date = None if v is None else GoogleTypeDate.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.start_index) is not None:
            out["startIndex"] = v if v.__class__ is int else check_int(v, "Citation.start_index")
        if (v := self.end_index) is not None:
            out["endIndex"] = v if v.__class__ is int else check_int(v, "Citation.end_index")
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else str.__str__(check_str(v, "Citation.uri"))
        if (v := self.license) is not None:
            out["license"] = v if v.__class__ is str else str.__str__(check_str(v, "Citation.license"))
        if (v := self.title) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Citation.title", backend, ("vertex",))
            out["title"] = v if v.__class__ is str else str.__str__(check_str(v, "Citation.title"))
        if (v := self.publication_date) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Citation.publication_date", backend, ("vertex",))
            out["publicationDate"] = (
                v if v.__class__ is GoogleTypeDate else check_model(v, "Citation.publication_date", GoogleTypeDate)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "startIndex",
        "endIndex",
        "uri",
        "license",
        "title",
        "publicationDate",
    )
)

from .google_type_date import GoogleTypeDate

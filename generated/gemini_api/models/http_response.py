"""The model ``HttpResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_map, check_str

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _headers(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "HttpResponse.headers", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class HttpResponse(_Base):
    """What is kept of an HTTP response beside the object decoded from it.

    Attributes:
        headers: Response headers by lower-case name.
        body: Body as text, where the call was asked to keep it.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("headers", "headers", ("map", ("string",)), "sdk", ()),
        ("body", "body", ("string",), "sdk", ()),
    )

    headers: dict[str, str] | None = _field(default=None, converter=_headers)
    body: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, headers=None, body=None, **_others):
            self._extra = None
            self.headers = None if headers is None else _headers(headers)
            self.body = body if body is None or body.__class__ is str else check_str(body, "HttpResponse.body")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.headers = None
        out.body = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

"""The model ``ReplayResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_list, check_map, check_object, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _headers(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "ReplayResponse.headers", check_str)


def _body_segments(value: Sequence[Mapping[str, Any]] | None) -> list[dict[str, Any]] | None:
    return None if value is None else check_list(value, "ReplayResponse.body_segments", check_object)


def _sdk_response_segments(value: Sequence[Mapping[str, Any]] | None) -> list[dict[str, Any]] | None:
    return None if value is None else check_list(value, "ReplayResponse.sdk_response_segments", check_object)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReplayResponse(_Base):
    """A recorded response.

    Attributes:
        status_code: HTTP status.
        headers: Headers by name.
        body_segments: Bodies as JSON, one for each piece.
        sdk_response_segments: What the library made of it, one for each piece.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("status_code", "statusCode", ("integer",), "sdk", ()),
        ("headers", "headers", ("map", ("string",)), "sdk", ()),
        ("body_segments", "bodySegments", ("list", ("object",)), "sdk", ()),
        ("sdk_response_segments", "sdkResponseSegments", ("list", ("object",)), "sdk", ()),
    )

    status_code: int | None = None
    headers: dict[str, str] | None = _field(default=None, converter=_headers)
    body_segments: list[dict[str, Any]] | None = _field(default=None, converter=_body_segments)
    sdk_response_segments: list[dict[str, Any]] | None = _field(default=None, converter=_sdk_response_segments)

    if not TYPE_CHECKING:

        def __init__(
            self, *, status_code=None, headers=None, body_segments=None, sdk_response_segments=None, **_others
        ):
            self._extra = None
            self.status_code = (
                status_code
                if status_code is None or status_code.__class__ is int
                else check_int(status_code, "ReplayResponse.status_code")
            )
            self.headers = None if headers is None else _headers(headers)
            self.body_segments = None if body_segments is None else _body_segments(body_segments)
            self.sdk_response_segments = (
                None if sdk_response_segments is None else _sdk_response_segments(sdk_response_segments)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.status_code = None
        out.headers = None
        out.body_segments = None
        out.sdk_response_segments = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

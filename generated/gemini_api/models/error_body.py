"""The model ``ErrorBody``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_list, check_object, check_str
from genai_runtime.models.codecs import decode_int, decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _details(value: Sequence[Mapping[str, Any]] | None) -> list[dict[str, Any]] | None:
    return None if value is None else check_list(value, "ErrorBody.details", check_object)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ErrorBody(_Base):
    """What went wrong, as the body of an HTTP answer says it.

    Attributes:
        code: The HTTP status.
        message: What went wrong, in English, for developers.
        status: Name of the gRPC code, such as INVALID_ARGUMENT.
        details: Further facts, each an object whose `@type` names its shape.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("code", "code", ("integer",), "", ()),
        ("message", "message", ("string",), "", ()),
        ("status", "status", ("string",), "", ()),
        ("details", "details", ("list", ("object",)), "", ()),
    )

    code: int | None = None
    message: str | None = None
    status: str | None = None
    details: list[dict[str, Any]] | None = _field(default=None, converter=_details)

    if not TYPE_CHECKING:

        def __init__(self, *, code=None, message=None, status=None, details=None, **_others):
            self._extra = None
            self.code = code if code is None or code.__class__ is int else check_int(code, "ErrorBody.code")
            self.message = (
                message if message is None or message.__class__ is str else check_str(message, "ErrorBody.message")
            )
            self.status = status if status is None or status.__class__ is str else check_str(status, "ErrorBody.status")
            self.details = None if details is None else _details(details)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("code")
        out.code = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("message")
        out.message = v if v is None or v.__class__ is str else decode_str(v)
        v = get("status")
        out.status = v if v is None or v.__class__ is str else decode_str(v)
        v = get("details")
        out.details = (
            None
            if v is None
            else [
                i0 if i0.__class__ is dict else decode_object(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.code) is not None:
            out["code"] = v if v.__class__ is int else check_int(v, "ErrorBody.code")
        if (v := self.message) is not None:
            out["message"] = v if v.__class__ is str else str.__str__(check_str(v, "ErrorBody.message"))
        if (v := self.status) is not None:
            out["status"] = v if v.__class__ is str else str.__str__(check_str(v, "ErrorBody.status"))
        if (v := self.details) is not None:
            out["details"] = [
                encode_json(i0, "ErrorBody.details")
                for i0 in (v if v.__class__ is list else check_list(v, "ErrorBody.details"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "code",
        "message",
        "status",
        "details",
    )
)

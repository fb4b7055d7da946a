"""The model ``SessionResumptionConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool, check_str
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SessionResumptionConfig(_Base):
    """Whether a session can be taken up again, and which one is.

    Attributes:
        handle: The session to take up again, as the server named it; none for a new one.
        transparent: True has the server say which messages of the client it has worked through.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("handle", "handle", ("string",), "", ()),
        ("transparent", "transparent", ("boolean",), "", ()),
    )

    handle: str | None = None
    transparent: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, handle=None, transparent=None, **_others):
            self._extra = None
            self.handle = (
                handle
                if handle is None or handle.__class__ is str
                else check_str(handle, "SessionResumptionConfig.handle")
            )
            self.transparent = (
                transparent
                if transparent is None or transparent.__class__ is bool
                else check_bool(transparent, "SessionResumptionConfig.transparent")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("handle")
        out.handle = v if v is None or v.__class__ is str else decode_str(v)
        v = get("transparent")
        out.transparent = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.handle) is not None:
            out["handle"] = v if v.__class__ is str else str.__str__(check_str(v, "SessionResumptionConfig.handle"))
        if (v := self.transparent) is not None:
            out["transparent"] = v if v.__class__ is bool else check_bool(v, "SessionResumptionConfig.transparent")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "handle",
        "transparent",
    )
)

"""The model ``WebhookConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_object, check_str
from genai_runtime.models.codecs import decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _uris(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "WebhookConfig.uris", check_str)


def _user_metadata(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "WebhookConfig.user_metadata")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class WebhookConfig(_Base):
    """Addresses that are called when a job is done.

    Attributes:
        uris: The addresses, over those of the project.
        user_metadata: Facts of the caller's own, sent along.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("uris", "uris", ("list", ("string",)), "", ()),
        ("user_metadata", "userMetadata", ("object",), "", ()),
    )

    uris: list[str] | None = _field(default=None, converter=_uris)
    user_metadata: dict[str, Any] | None = _field(default=None, converter=_user_metadata)

    if not TYPE_CHECKING:

        def __init__(self, *, uris=None, user_metadata=None, **_others):
            self._extra = None
            self.uris = None if uris is None else _uris(uris)
            self.user_metadata = None if user_metadata is None else _user_metadata(user_metadata)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("uris")
        out.uris = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("userMetadata")
        out.user_metadata = None if v is None else v if v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uris) is not None:
            out["uris"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "WebhookConfig.uris"))
                for i0 in (v if v.__class__ is list else check_list(v, "WebhookConfig.uris"))
            ]
        if (v := self.user_metadata) is not None:
            out["userMetadata"] = encode_json(v, "WebhookConfig.user_metadata")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "uris",
        "userMetadata",
    )
)

"""The model ``Blob``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bytes, check_str, unsupported
from genai_runtime.models.codecs import decode_bytes, decode_str, encode_bytes
from genai_runtime.models.mixins.blob import BlobMixin

if TYPE_CHECKING:
    from typing import Self


def _data(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "Blob.data")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Blob(BlobMixin, _Base):
    """Bytes of a medium, carried inside JSON.

    Attributes:
        data: The bytes in standard base64.
        mime_type: IANA media type of the bytes, such as `image/png` or `application/pdf`.
        display_name: Name of the medium, by which a function's result may refer to it. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("data", "data", ("bytes",), "", ()),
        ("mime_type", "mimeType", ("string",), "", ()),
        ("display_name", "displayName", ("string",), "vertex", ()),
    )

    data: bytes | None = _field(default=None, converter=_data)
    mime_type: str | None = None
    display_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, data=None, mime_type=None, display_name=None, **_others):
            self._extra = None
            self.data = data if data is None or data.__class__ is bytes else _data(data)
            self.mime_type = (
                mime_type if mime_type is None or mime_type.__class__ is str else check_str(mime_type, "Blob.mime_type")
            )
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "Blob.display_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("data")
        out.data = None if v is None else decode_bytes(v)
        v = get("mimeType")
        out.mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data) is not None:
            out["data"] = encode_bytes(v if v.__class__ is bytes else check_bytes(v, "Blob.data"))
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else str.__str__(check_str(v, "Blob.mime_type"))
        if (v := self.display_name) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Blob.display_name", backend, ("vertex",))
            out["displayName"] = v if v.__class__ is str else str.__str__(check_str(v, "Blob.display_name"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "data",
        "mimeType",
        "displayName",
    )
)

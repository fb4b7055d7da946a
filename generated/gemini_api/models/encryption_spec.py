"""The model ``EncryptionSpec``."""
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
class EncryptionSpec(_Base):
    """The key that encrypts a resource at rest.

    Attributes:
        kms_key_name: Resource name of the key in Cloud KMS. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("kms_key_name", "kmsKeyName", ("string",), "vertex", ()),)

    kms_key_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, kms_key_name=None, **_others):
            self._extra = None
            self.kms_key_name = (
                kms_key_name
                if kms_key_name is None or kms_key_name.__class__ is str
                else check_str(kms_key_name, "EncryptionSpec.kms_key_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("kmsKeyName")
        out.kms_key_name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.kms_key_name) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("EncryptionSpec.kms_key_name", backend, ("vertex",))
            out["kmsKeyName"] = v if v.__class__ is str else str.__str__(check_str(v, "EncryptionSpec.kms_key_name"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("kmsKeyName",))

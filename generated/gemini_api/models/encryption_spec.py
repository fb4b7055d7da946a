# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import EncryptionSpecDict


@define(init=False, kw_only=True)
class EncryptionSpec(ModelBase):
    """The key that encrypts a resource at rest.

    Attributes:
        kms_key_name: Resource name of the key in Cloud KMS. Vertex AI only.
    """

    kms_key_name: str | None = wire_field("string", "vertex")
    """Resource name of the key in Cloud KMS. Vertex AI only."""

    def __init__(self, **fields: Unpack[EncryptionSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.kms_key_name = v if (v := get("kmsKeyName")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.kms_key_name) is not None:
            only_on(("vertex",), "Vertex AI", backend, "EncryptionSpec.kms_key_name")
            out["kmsKeyName"] = v if v.__class__ is str else self._checked("kms_key_name", v)
        return {**self._extra, **out} if self._extra else out

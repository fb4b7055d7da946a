"""The model ``VideoInputImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.errors.arguments import unsupported
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, encode_bytes

if TYPE_CHECKING:
    from ._dicts import VideoInputImageDict


@define(init=False, kw_only=True)
class VideoInputImage(ModelBase):
    """A picture to make a video from.

    Attributes:
        bytes_base64_encoded: The picture itself.
        gcs_uri: URI of the picture in Cloud Storage. Vertex AI only.
        mime_type: IANA type of the picture.
    """

    bytes_base64_encoded: bytes | None = wire_field("bytesBase64Encoded", "bytes")
    gcs_uri: str | None = wire_field("gcsUri", "string", "vertex")
    mime_type: str | None = wire_field("mimeType", "string")

    def __init__(self, **fields: Unpack[VideoInputImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        self.bytes_base64_encoded = None if (v := get("bytesBase64Encoded")) is None else decode_bytes(v)
        self.gcs_uri = v if (v := get("gcsUri")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.bytes_base64_encoded) is not None:
            out["bytesBase64Encoded"] = encode_bytes(
                v if v.__class__ is bytes else self._checked("bytes_base64_encoded", v)
            )
        if (v := self.gcs_uri) is not None:
            if backend is not None and backend_name(backend) not in ("vertex",):
                raise unsupported("VideoInputImage.gcs_uri", backend, "Vertex AI")
            out["gcsUri"] = v if v.__class__ is str else self._checked("gcs_uri", v)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        return {**self._extra, **out} if self._extra else out

"""The model ``ImagePrediction``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.errors.arguments import unsupported
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, encode_bytes

if TYPE_CHECKING:
    from ._dicts import ImagePredictionDict


@define(init=False, kw_only=True)
class ImagePrediction(ModelBase):
    """An image that was made, or why it was held back.

    Attributes:
        bytes_base64_encoded: The image itself.
        mime_type: IANA type of the image.
        gcs_uri: URI in Cloud Storage that the image was written to. Vertex AI only.
        rai_filtered_reason: Why the image was held back.
        safety_attributes: How likely the image is harmful.
        content_type: What was rated, where that is no image: `Positive Prompt` is the prompt itself.
        prompt: The prompt as it was improved. Vertex AI only.
    """

    bytes_base64_encoded: bytes | None = wire_field("bytesBase64Encoded", "bytes")
    mime_type: str | None = wire_field("mimeType", "string")
    gcs_uri: str | None = wire_field("gcsUri", "string", "vertex")
    rai_filtered_reason: str | None = wire_field("raiFilteredReason", "string")
    safety_attributes: ImageSafetyAttributes | None = wire_field("safetyAttributes", ("model", "ImageSafetyAttributes"))
    content_type: str | None = wire_field("contentType", "string")
    prompt: str | None = wire_field("prompt", "string", "vertex")

    def __init__(self, **fields: Unpack[ImagePredictionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        self.bytes_base64_encoded = None if (v := get("bytesBase64Encoded")) is None else decode_bytes(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        self.gcs_uri = v if (v := get("gcsUri")) is None or v.__class__ is str else decode_str(v)
        self.rai_filtered_reason = v if (v := get("raiFilteredReason")) is None or v.__class__ is str else decode_str(v)
        self.safety_attributes = None if (v := get("safetyAttributes")) is None else ImageSafetyAttributes.from_dict(v)
        self.content_type = v if (v := get("contentType")) is None or v.__class__ is str else decode_str(v)
        self.prompt = v if (v := get("prompt")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.bytes_base64_encoded) is not None:
            out["bytesBase64Encoded"] = encode_bytes(
                v if v.__class__ is bytes else self._checked("bytes_base64_encoded", v)
            )
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.gcs_uri) is not None:
            if backend is not None and backend_name(backend) not in ("vertex",):
                raise unsupported("ImagePrediction.gcs_uri", backend, "Vertex AI")
            out["gcsUri"] = v if v.__class__ is str else self._checked("gcs_uri", v)
        if (v := self.rai_filtered_reason) is not None:
            out["raiFilteredReason"] = v if v.__class__ is str else self._checked("rai_filtered_reason", v)
        if (v := self.safety_attributes) is not None:
            out["safetyAttributes"] = (
                v if v.__class__ is ImageSafetyAttributes else self._checked("safety_attributes", v)
            ).to_dict(backend)
        if (v := self.content_type) is not None:
            out["contentType"] = v if v.__class__ is str else self._checked("content_type", v)
        if (v := self.prompt) is not None:
            if backend is not None and backend_name(backend) not in ("vertex",):
                raise unsupported("ImagePrediction.prompt", backend, "Vertex AI")
            out["prompt"] = v if v.__class__ is str else self._checked("prompt", v)
        return {**self._extra, **out} if self._extra else out


from .image_safety_attributes import ImageSafetyAttributes

"""Files in contents: refuse what the service cannot read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from genai_runtime.errors.arguments import invalid
from genai_runtime.patterns import lazy_pattern

if TYPE_CHECKING:
    from gemini_api.models import File
    from genai_runtime.backend import Backend

# The URI of an upload to the Developer API.
_UPLOADED = lazy_pattern(r"(?i)https?://generativelanguage\.[a-z.]*googleapis\.com(:\d+)?/(\w+/)*files/")


def file_data(file: File, backend: Backend | None, where: str) -> dict[str, Any]:
    """Return a file of the Developer API as ``fileData``.

    Raises:
        ArgumentError: it has no URI or MIME type, or the service cannot read it.
    """
    if file.name and not file.uri and backend is not None and backend.vertexai and not backend.gateway:
        raise invalid(where, _not_on(backend))
    if file.uri and _UPLOADED.match(file.uri) and not file.mime_type:
        # Of a service that reads no such files this is said first.
        check_files({"fileData": {"fileUri": file.uri}}, backend, where)
    if not file.uri or not file.mime_type:
        missing = "uri" if not file.uri else "mime_type"
        raise invalid(where, f"this File has no {missing}; pass what client.files.upload or client.files.get returned")
    return {"fileUri": file.uri, "mimeType": file.mime_type}


def check_files(part: dict[str, Any], backend: Backend | None, where: str) -> dict[str, Any]:
    """Return a part, if the service can read the files in it.

    Raises:
        ArgumentError: one was uploaded to the Developer API, and Google's Vertex AI would be asked to read it.
    """
    if backend is None or not backend.vertexai or backend.gateway:
        return part
    result = part.get("functionResponse")
    for each in (part, *((result.get("parts") or ()) if isinstance(result, Mapping) else ())):
        data = each.get("fileData")
        if data and _UPLOADED.match(str(data.get("fileUri"))):
            raise invalid(where, _not_on(backend))
    return part


def _not_on(backend: Backend) -> str:
    return (
        f"is a file of the Gemini Developer API, which {backend.title} cannot read; put it in Cloud Storage and pass "
        "types.Part.from_uri(file_uri='gs://bucket/name', mime_type=...)"
    )

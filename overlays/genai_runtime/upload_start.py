"""The headers that begin a resumable upload."""

from __future__ import annotations

from urllib.parse import quote

from genai_runtime.errors.arguments import invalid


def upload_headers(size: int | None, mime_type: str, file_name: str | None, limit: int | None) -> dict[str, str]:
    """The headers that start a resumable upload.

    Raises:
        ArgumentError: ``size`` is more than ``limit``.
    """
    if size is not None and limit is not None and size > limit:
        raise invalid("file", f"{size:,} bytes are more than the {limit:,} that this upload may have")
    headers = {
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Type": mime_type,
    }
    if size is not None:
        headers["X-Goog-Upload-Header-Content-Length"] = str(size)
    if file_name:
        headers["X-Goog-Upload-File-Name"] = quote(file_name, errors="replace")
    return headers
